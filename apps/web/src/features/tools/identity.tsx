import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Clauses, ClausesContext } from "../../components/clause/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { language, say } from "../../language/language.ts"
import { capital, dayIn } from "../../language/phrase.ts"
import { Labelled } from "./field.tsx"
import { ToolHead } from "./head.tsx"
import { identityWords as words } from "./identity.intl.ts"
import { type Asked, lettersMax, type Reading, read } from "./identity.ts"

/** What a number of a subject or a person says by itself. It stands in no address, and nothing is kept. */
export const Identity = () => {
  const [number, setNumber] = createSignal("")
  const [kind, setKind] = createSignal("")
  const [wrong, setWrong] = createSignal<string>()
  const [asked, setAsked] = createSignal<Asked>()
  const submit = (event: Event) => {
    event.preventDefault()
    const written = number().trim()
    if (written === "") return setWrong(say(words.empty))
    if (written.length > lettersMax) return setWrong(say(words.tooLong))
    setWrong(undefined)
    return setAsked({ number: written, ...(kind() === "" ? {} : { kind: kind() }) })
  }
  return (
    <div class="tool">
      <ToolHead tool="identity" />
      <form class="card pad tool-form" noValidate onSubmit={submit}>
        <Labelled id="identity" label={say(words.label)} hint={say(words.hint)} wrong={wrong()}>
          <input
            id="identity"
            class="input num"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="identity-hint identity-wrong identity-kept"
            aria-invalid={wrong() !== undefined}
            value={number()}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </Labelled>
        <Labelled id="identity-kind" label={say(words.kind)}>
          <select id="identity-kind" class="input" onChange={(event) => setKind(event.currentTarget.value)}>
            <For each={["", "creditCode", "residentId", "residencePermit"] as const}>
              {(each) => <option value={each}>{say(words.kinds[each])}</option>}
            </For>
          </select>
        </Labelled>
        <p class="small muted" id="identity-kept">
          {say(words.kept)}
        </p>
        <button class="btn primary" type="submit">
          {say(words.check)}
        </button>
      </form>
      <Show when={asked()} keyed>
        {(sent) => <Answered asked={sent} />}
      </Show>
    </div>
  )
}

const Answered = (props: { readonly asked: Asked }) => {
  const found = useQuery(() => ({
    // The number itself is no key: keys are kept longer than the answer.
    queryKey: ["identity"],
    queryFn: () => read(props.asked),
    ...kept,
    staleTime: 0,
    gcTime: 0,
  }))
  return (
    <section class="section" aria-labelledby="read">
      <Fetched query={found}>{(reading) => <Told reading={reading} />}</Fetched>
    </section>
  )
}

const faces = { valid: "pass", doubtful: "warn", faulty: "fail" } as const

const Told = (props: { readonly reading: Reading }) => {
  const number = () => props.reading.number
  return (
    <ClausesContext.Provider value={(id) => props.reading.clauses[id]}>
      <div class="section-h" role="status">
        <h2 id="read">{say(words.verdict[number().verdict])}</h2>
        <Verdict face={faces[number().verdict]} words={capital(say(number().title))} />
      </div>
      <div class="card pad">
        <Printed printed={number().printed} at={number().fault?.at} />
        <Show when={number().fault}>
          {(fault) => (
            <>
              <p class="fault">
                <Show when={fault().at}>{(at) => <b>{say(words.place(at()))} </b>}</Show>
                {say(fault().message)} <Clauses ids={number().clauses} />
              </p>
              <p class="small mend">{say(fault().fix)}</p>
            </>
          )}
        </Show>
        <dl class="pairs">
          <Show when={number().areaCode}>
            {(code) => (
              <>
                <dt>{say(words.area)}</dt>
                <dd>
                  <span class="num">{code()}</span> <Area area={props.reading.area} />
                </dd>
              </>
            )}
          </Show>
          <Show when={number().birthday}>
            {(birthday) => (
              <>
                <dt>{say(words.birthday)}</dt>
                <dd>{dayIn(language(), birthday(), "")}</dd>
              </>
            )}
          </Show>
          <Show when={number().check}>
            {(check) => (
              <>
                <dt>{say(words.digit)}</dt>
                <dd>
                  {say(
                    check().found === check().expected
                      ? words.digitIs(check().found)
                      : words.digitIsNot(check().found, check().expected),
                  )}
                </dd>
              </>
            )}
          </Show>
          <Show when={number().renewed}>
            {(renewed) => (
              <>
                <dt>{say(words.renewed)}</dt>
                <dd class="num">{renewed()}</dd>
              </>
            )}
          </Show>
        </dl>
        <Show when={number().verdict === "valid"}>
          <p class="small muted">
            {say(words.notIssued)} <Clauses ids={number().clauses} />
          </p>
        </Show>
      </div>
    </ClausesContext.Provider>
  )
}

/** The number as it was understood, the faulty character marked. */
const Printed = (props: { readonly printed: string; readonly at: number | undefined }) => (
  <h3 class="num big">
    <span class="hide">{say(words.understood)} </span>
    <For each={[...props.printed]}>
      {(character, n) => (
        <Show when={n() + 1 === props.at} fallback={character}>
          <mark>{character}</mark>
        </Show>
      )}
    </For>
  </h3>
)

const Area = (props: { readonly area: Reading["area"] }) => (
  <Show when={props.area} fallback={<span class="undocumented">{say(words.areaUnknown)}</span>}>
    {(area) => (
      <>
        <Show when={!area().isExact}>{say(words.areaOnly)}</Show>
        <span lang="zh-CN">
          {[...area().division.path, area().division].map(({ name }) => name).join("")}
        </span>
        <Show when={area().division.isHistoric}>
          {" "}
          <span class="small muted">{say(words.abolished)}</span>
        </Show>
      </>
    )}
  </Show>
)
