import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { unwrap } from "solid-js/store"
import { ClausesContext } from "../../components/clause/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { say } from "../../language/language.ts"
import { titleOf } from "../draft/draft.ts"
import type { Draft } from "../draft/json.ts"
import type { PageProps } from "../page/page.ts"
import { Wrong } from "../tools/field.tsx"
import { ToolHead } from "../tools/head.tsx"
import { Reason } from "./reason.tsx"
import { refusalWords as words } from "./refusal.intl.ts"
import { type Asked, read } from "./refusal.ts"

/** The text of a refusal is pasted, and its reasons are told (识别驳回原因). */
export const Refusal = (props: PageProps) => {
  const draft = (): Draft | undefined => (props.draft.isEmpty ? undefined : props.draft.document)
  const [text, setText] = createSignal("")
  const [takesDraft, setTakesDraft] = createSignal(true)
  const [asked, setAsked] = createSignal<Asked>()
  const [wrong, setWrong] = createSignal("")
  const submit = (event: Event) => {
    event.preventDefault()
    setWrong(text().trim() === "" ? say(words.empty) : "")
    if (wrong() !== "") return
    const filing = takesDraft() ? draft() : undefined
    setAsked({ text: text(), ...(filing === undefined ? {} : { filing: structuredClone(unwrap(filing)) }) })
  }
  return (
    <div class="refusal">
      <ToolHead tool="refusal" />
      <form class="card pad paste" onSubmit={submit}>
        <label for="refusal-text">{say(words.label)}</label>
        <textarea
          id="refusal-text"
          class="input"
          rows={6}
          aria-describedby="refusal-hint refusal-wrong"
          aria-invalid={wrong() !== ""}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Wrong id="refusal-wrong" says={wrong()} />
        <p class="small muted" id="refusal-hint">
          {say(words.hint)}
        </p>
        <Show when={draft()}>
          {(filing) => (
            <label class="tick small">
              <input
                type="checkbox"
                checked={takesDraft()}
                onChange={(event) => setTakesDraft(event.currentTarget.checked)}
              />
              <span>{say(words.withDraft(titleOf(filing()) ?? say(words.unnamed)))}</span>
            </label>
          )}
        </Show>
        <button class="btn primary" type="submit">
          {say(words.read)}
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
    queryKey: ["refusal", props.asked],
    queryFn: () => read(props.asked),
    ...kept,
    gcTime: 0,
  }))
  return (
    <section class="section" aria-labelledby="reasons">
      <Fetched query={found}>
        {(reading) => (
          <ClausesContext.Provider value={(id) => reading.clauses[id]}>
            <div class="section-h" role="status">
              <h2 id="reasons">{say(words.found(reading.matches.length))}</h2>
              <p>{say(reading.matches.length === 0 ? words.none : reading.advice)}</p>
            </div>
            <For each={reading.matches}>{(match) => <Reason match={match} />}</For>
          </ClausesContext.Provider>
        )}
      </Fetched>
    </section>
  )
}
