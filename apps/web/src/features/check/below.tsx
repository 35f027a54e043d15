import type { Report } from "@openbeian/core/check"
import { type Component, For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Queries } from "../api/queries.tsx"
import type { Draft } from "../draft/json.ts"
import { Common } from "./common.tsx"
import { Course } from "./course/course.tsx"
import { Dates } from "./course/dates.tsx"
import { DutiesOf } from "./course/duties-of.tsx"
import { MaterialsOf } from "./course/materials-of.tsx"
import { Sources } from "./course/sources.tsx"
import { TimelineOf } from "./course/timeline-of.tsx"
import { inTurns } from "./turns.ts"

export interface BelowProps {
  readonly report: Report.Report
  readonly draft: Draft
  readonly onGoTo: (pointer: string) => void
}

/**
 * What follows from the answers, one part after the other, so that none of them holds the page up: with a filing of
 * 50 services each takes its own turn, at first and whenever the report changes.
 */
export const Below = (props: BelowProps) => {
  const reports = inTurns(
    () => props.report,
    () => parts.length,
    { always: true },
  )
  return (
    <Queries>
      <For each={parts}>
        {(Part, index) => (
          <Show when={reports()[index()]}>
            {(report) => <Part report={report()} draft={props.draft} onGoTo={props.onGoTo} />}
          </Show>
        )}
      </For>
      <p class="advice">{say(props.report.advice)}</p>
    </Queries>
  )
}

const parts: ReadonlyArray<Component<BelowProps>> = [
  Common,
  TimelineOf,
  Course,
  MaterialsOf,
  DutiesOf,
  Dates,
  Sources,
]
