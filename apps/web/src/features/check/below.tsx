import type { Report } from "@openbeian/core/check"
import { type Component, createSignal, For, onCleanup } from "solid-js"
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

export interface BelowProps {
  readonly report: Report.Report
  readonly draft: Draft
  readonly onGoTo: (pointer: string) => void
}

/** What follows from the answers, one part after the other, so that none of them holds the page up. */
export const Below = (props: BelowProps) => {
  const ready = pieces(parts.length)
  return (
    <Queries>
      <For each={parts.slice(0, ready())}>{(Part) => <Part {...props} />}</For>
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

/** How many of the parts are due: one more whenever the page is idle, and all of them for the printer. */
const pieces = (all: number): (() => number) => {
  const [ready, setReady] = createSignal(1)
  let timer = later(next)
  function next() {
    if (ready() >= all) return
    setReady(ready() + 1)
    timer = later(next)
  }
  const finish = () => setReady(all)
  addEventListener("beforeprint", finish)
  onCleanup(() => {
    timer()
    removeEventListener("beforeprint", finish)
  })
  return ready
}

/** Soon, when there is nothing else to do; Safari is asked by a timer. What it gives calls it off. */
const later = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, 50)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act, { timeout: 300 })
  return () => cancelIdleCallback(handle)
}
