import type { Report } from "@openbeian/core/check"
import { createMemo, For } from "solid-js"
import { say } from "../../language/language.ts"
import { Clauses } from "./clause.tsx"
import { useClauses } from "./clauses.ts"

/** What each source says of one question, one under the other, each with its chip and its edition (各家说法). */
export const Sayings = (props: { readonly ids: ReadonlyArray<string> }) => {
  const clauseOf = useClauses()
  const sayings = createMemo(() => props.ids.flatMap((id) => clauseOf(id) ?? []))
  return (
    <ul class="sayings">
      <For each={sayings()}>
        {(clause) => (
          <li>
            <span class="voice">{say(clause.text)}</span> <Clauses ids={[clause.id]} />{" "}
            <span class="edition">{say(clause.source.edition)}</span>
          </li>
        )}
      </For>
    </ul>
  )
}

/** Whether clauses come from more than one source. */
export const haveSeveralSources = (clauses: ReadonlyArray<Report.ClauseView>): boolean =>
  new Set(clauses.map(({ source }) => source.id)).size > 1
