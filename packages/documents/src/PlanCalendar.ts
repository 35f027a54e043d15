import { text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { calendarFile, type Event } from "./calendarFile.ts"
import { type Names, namesOf, titleOf } from "./names.ts"
import { standingOf } from "./notes.ts"
import { chosen, type Wanted } from "./part.ts"
import { labels, notes } from "./words.ts"

/**
 * A plan for a calendar program (日历, RFC 5545): an event of whole days for each order, from its likely begin to its
 * likely end, and one for each day by which something must be done. An event keeps its id while its order keeps its own,
 * so that a newer plan takes the place of the older one. The same plan has the same bytes.
 */
export const render = (plan: Plan.Plan, wanted: Wanted): string => {
  const part = chosen(plan, wanted)
  const names = namesOf(part, wanted.language)
  return calendarFile({
    product: "Filing plan",
    name: titleOf(part, names),
    description: standingOf(part, names).join(" "),
    language: wanted.language,
    today: part.today,
    events: eventsOf(part, names),
  })
}

const eventsOf = (plan: Plan.Plan, names: Names): ReadonlyArray<Event> => [
  ...plan.orders.map((order) => orderEvent(order, names)),
  ...plan.steps.filter(isDeadline).map((step) => stepEvent(step, names)),
]

const orderEvent = (order: Plan.PlannedOrder, names: Names): Event => {
  const { id, customer, provider, words, holds, begins, ends } = order
  const { say, join } = names
  const first = begins.likely ?? begins.earliest
  return {
    id: uid("order", id),
    first,
    last: later(first, ends.likely ?? ends.earliest),
    summary: `${names.customer(customer)} · ${say(words)} · ${names.provider(provider)}`,
    description: [
      `${say(labels.services)}: ${join(holds.map((path) => names.service(customer, path)))}`,
      `${say(begin)}: ${names.range(begins)}`,
      `${say(labels.finish)}: ${names.range(ends)}`,
      ...(begins.isEstimated || ends.isEstimated ? [say(notes.estimated)] : []),
    ].join("\n"),
  }
}

const stepEvent = (step: Plan.Step, names: Names): Event => {
  const { say, join } = names
  const day = step.ends.likely ?? step.ends.earliest
  return {
    id: uid("step", step.id),
    first: day,
    last: day,
    summary: `${say(due)}${say(step.text)}`,
    description: [
      ...(step.detail === undefined ? [] : [say(step.detail)]),
      ...(step.inputs.length === 0 ? [] : [`${say(labels.inputs)}: ${join(step.inputs.map(say))}`]),
      `${say(labels.when)}: ${names.range(step.ends)}`,
    ].join("\n"),
  }
}

/**
 * What broker and customer do has a day by which it must be done; the others' work lies inside the order, and before a
 * day that is waited for there is nothing to do.
 */
const isDeadline = ({ owner, kind }: Plan.Step): boolean =>
  (owner === "broker" || owner === "customer") && kind !== "submit" && kind !== "wait"

const later = (one: string, other: string): string => (one > other ? one : other)

const uid = (kind: string, id: string): string => `${kind}-${encodeURIComponent(id)}@plan.openbeian`

const due = text("截止：", "Due: ")
const begin = text("开始", "Begin")
