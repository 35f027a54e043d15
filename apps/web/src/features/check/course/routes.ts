import type { Report } from "@openbeian/core/check"
import { alike } from "../alike.ts"

/** A service or a change wanted: what has a way to go (一项业务). */
export type Going = Report.ServiceView | Report.ChangeView

/** Services that go the same ways, and these (走同样办法的业务). */
export interface Group {
  readonly things: ReadonlyArray<Going>
  readonly routes: ReadonlyArray<Report.RouteView>
}

export const goingOf = ({ services, changes }: Report.ProviderReport): ReadonlyArray<Going> => [
  ...services,
  ...changes,
]

/** The ways at one provider, once for all services that go them. */
export const groupsOf = (report: Report.ProviderReport): ReadonlyArray<Group> =>
  alike(goingOf(report), ({ routes }) => chosen(routes))
    .filter(({ value }) => value.length > 0)
    .map(({ things, value }) => ({ things, routes: value }))

/** Ways of one group that take the same days, together. */
export const sameDays = (routes: ReadonlyArray<Report.RouteView>) =>
  alike(routes, ({ stages, ends }) => [
    ends,
    stages.map(({ begins, ends, seen }) => [begins, ends, seen]),
  ]).flatMap(({ things }) => (things[0] === undefined ? [] : [{ route: things[0], alike: things.length }]))

/** The route that applies, else those that may. */
const chosen = (routes: ReadonlyArray<Report.RouteView>): ReadonlyArray<Report.RouteView> => {
  const certain = routes.filter(({ applies }) => applies === "yes")
  return certain.length > 0 ? certain : routes.filter(({ applies }) => applies === "unknown")
}
