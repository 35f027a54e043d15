import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Clauses, ClausesContext } from "../../components/clause/index.ts"
import { Copy } from "../../components/copy/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital, listText } from "../../language/phrase.ts"
import { certificateWords as words } from "./certificate.intl.ts"
import { type Fingerprint, fingerprintsOf, type Item, lettersMax, read } from "./certificate.ts"
import { Wrong } from "./field.tsx"
import { ToolHead } from "./head.tsx"

/** What a tool printed of an app's signing certificate, in the forms that filings take. */
export const AppCertificate = () => {
  const [text, setText] = createSignal("")
  const [wrong, setWrong] = createSignal("")
  const [asked, setAsked] = createSignal<{ readonly text: string }>()
  const submit = (event: Event) => {
    event.preventDefault()
    if (text().trim() === "") return setWrong(say(words.empty))
    if (text().length > lettersMax) return setWrong(say(words.tooLong))
    setWrong("")
    return setAsked({ text: text() })
  }
  return (
    <div class="tool">
      <ToolHead tool="app-certificate" />
      <form class="card pad tool-form" noValidate onSubmit={submit}>
        <div class="field wide">
          <label class="label" for="certificate">
            {say(words.label)}
          </label>
          <p class="hint" id="certificate-hint">
            {say(words.hint)}
          </p>
          <textarea
            id="certificate"
            class="input mono"
            rows={6}
            spellcheck={false}
            aria-describedby="certificate-hint certificate-wrong certificate-kept"
            aria-invalid={wrong() !== ""}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Wrong id="certificate-wrong" says={wrong()} />
        </div>
        <p class="small muted" id="certificate-kept">
          {say(words.kept)}
        </p>
        <button class="btn primary" type="submit">
          {say(words.read)}
        </button>
      </form>
      <Show when={asked()} keyed>
        {(sent) => <Answered text={sent.text} />}
      </Show>
    </div>
  )
}

const Answered = (props: { readonly text: string }) => {
  const found = useQuery(() => ({
    queryKey: ["certificate"],
    queryFn: () => read(props.text),
    ...kept,
    staleTime: 0,
    gcTime: 0,
  }))
  return (
    <section class="section" aria-labelledby="read">
      <Fetched query={found}>
        {(reading) => (
          <ClausesContext.Provider value={(id) => reading.clauses[id]}>
            <div class="section-h" role="status">
              <h2 id="read">{say(words.found(reading.items.filter(({ is }) => is !== "other").length))}</h2>
            </div>
            <ul class="readings">
              <For each={reading.items}>
                {(item) => (
                  <li class="card pad">
                    <Told item={item} />
                  </li>
                )}
              </For>
            </ul>
          </ClausesContext.Provider>
        )}
      </Fetched>
    </section>
  )
}

const Told = (props: { readonly item: Item }) => (
  <>
    <h3 class="row">
      {capital(say(words.is[props.item.is]))}
      <Clauses ids={props.item.clauses} />
    </h3>
    <Show when={props.item.fault}>
      {(fault) => (
        <>
          <p class="fault">
            <Icon name={props.item.is === "other" ? "fail" : "warn"} />
            <span>{say(fault().message)}</span>
          </p>
          <p class="small mend">{say(fault().fix)}</p>
        </>
      )}
    </Show>
    <dl class="pairs">
      <Show when={props.item.form}>
        {(form) => (
          <>
            <dt>{say(words.form)}</dt>
            <dd>{say(words.forms[form()])}</dd>
          </>
        )}
      </Show>
      <Show when={props.item.algorithm}>
        {(algorithm) => (
          <>
            <dt>{say(words.key)}</dt>
            <dd>
              {say(words.keys[algorithm()])}
              <Show when={props.item.bits}>{(bits) => ` · ${say(words.bits(bits()))}`}</Show>
            </dd>
          </>
        )}
      </Show>
      <Show when={props.item.modulus}>
        {(modulus) => (
          <>
            <Long title={say(words.modulus)} text={modulus().hex} />
            <Long title={say(words.decimal)} text={modulus().decimal} />
          </>
        )}
      </Show>
      <For each={fingerprintsOf(props.item)}>{(fingerprint) => <Forms fingerprint={fingerprint} />}</For>
    </dl>
  </>
)

const Forms = (props: { readonly fingerprint: Fingerprint }) => {
  const name = () => words.names[props.fingerprint.algorithm]
  return (
    <>
      <Long title={`${name()} · ${say(words.hex)}`} text={props.fingerprint.hex} />
      <Long title={`${name()} · ${say(words.colons)}`} text={props.fingerprint.colons} />
      <dt>{say(words.wantedOn)}</dt>
      <dd>
        <Show
          when={props.fingerprint.platforms.length > 0}
          fallback={<span class="second">{say(words.wantedNowhere)}</span>}
        >
          {say(listText(props.fingerprint.platforms.map((platform) => words.platforms[platform])))}
        </Show>
      </dd>
    </>
  )
}

const Long = (props: { readonly title: string; readonly text: string }) => (
  <>
    <dt>{props.title}</dt>
    <dd class="long">
      <code>{props.text}</code>
      <Copy text={props.text} of={props.title} />
    </dd>
  </>
)
