import { Day, WorkingDays } from "../calendar/index.ts"
import type { Route, Span } from "../provider/Plugin.ts"
import { attempt, isUndecided } from "../rule/View.ts"

/**
 * The day on which an order under way has ended for certain, by the longest route (在办订单的最晚办结日). One whose day is
 * not known may be of today, and one that is overdue does not end before tomorrow.
 */
export const latestEnd = (
  order: { readonly submittedOn?: string },
  today: string,
  routes: ReadonlyArray<Route>,
): string => {
  const known = attempt(() => order.submittedOn)
  const submitted = known === undefined || isUndecided(known) ? today : known
  const ends = routes.map(({ stages }) =>
    stages.reduce((day, { takes }) => (takes === undefined ? day : after(day, takes)), submitted),
  )
  return [...ends, submitted, Day.plusDays(Day.of(today), 1)].toSorted().at(-1) ?? today
}

/** Hours are rounded up to working days, as an order waits for somebody at the end of them. */
const after = (day: string, { to, unit }: Span): string =>
  unit === "days"
    ? Day.plusDays(Day.of(day), to)
    : WorkingDays.plus(Day.of(day), unit === "hours" ? Math.ceil(to / 24) : to)
