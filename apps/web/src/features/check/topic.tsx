import type { Report } from "@openbeian/core/check"
import { type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import type { Draft } from "../draft/json.ts"

export interface ColumnProps {
  readonly report: Report.ProviderReport
  /** The places of all providers: the same rows in the same order, so that they line up. */
  readonly places: ReadonlyArray<string>
  readonly draft: Draft
  readonly today: string
  readonly province: Text | undefined
  readonly daysOff: ReadonlySet<string>
  readonly onGoTo: (pointer: string) => void
}

/** One part of a column, in the same row as that of the other providers. */
export const Topic = (props: {
  readonly id: string
  readonly provider: string
  readonly title: Text
  readonly hint?: Text | undefined
  readonly children: JSX.Element
}) => (
  <section
    class={`section topic-${props.id}`}
    aria-labelledby={`title-${props.provider} ${props.id}-${props.provider}`}
  >
    <div class="section-h">
      <h3 id={`${props.id}-${props.provider}`}>{say(props.title)}</h3>
      <Show when={props.hint}>{(hint) => <p>{say(hint())}</p>}</Show>
    </div>
    {props.children}
  </section>
)
