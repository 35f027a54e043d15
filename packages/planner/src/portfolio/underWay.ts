import { Day } from "@openbeian/core/calendar"
import { OpenOrders } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import type { Days, Scenario } from "../model/index.ts"
import { onRecord } from "./applied.ts"
import { accountAt, isNamed } from "./facts.ts"
import { doubtedIn, firstsIn } from "./filedFirst.ts"
import { type Estimate, endOf, legsOf } from "./legs.ts"
import { type Basis, roomOn } from "./limits.ts"

/** Orders that were handed in before the plan, and the provider at which they are (在办订单). */
export interface UnderWay {
  readonly plugin: Plugin.Plugin
  readonly orders: ReadonlyArray<OpenOrder>
}
export type OpenOrder = NonNullable<Filing.Account["openOrders"]>[number]

/** The first filing of a subject, where it is under way; none where it is open which order that is, or when it ends. */
export const firstUnderWay = (
  facts: Filing.Facts,
  plugins: ReadonlyArray<Plugin.Plugin>,
): UnderWay | undefined => {
  const [account, ...others] = firstsIn(facts)
  const plugin = account && plugins.find((each) => isNamed(each, account.provider))
  return plugin === undefined || others.length > 0 || doubtedIn(facts) !== undefined
    ? undefined
    : { plugin, orders: account?.openOrders ?? [] }
}

/** The facts by which all else is handed in: with the subject on record where its first filing is under way. */
export const withFirst = (facts: Filing.Facts, first: UnderWay | undefined): Filing.Facts =>
  first === undefined ? facts : onRecord(facts, first.plugin)

/** Of the orders under way in an account those that have to end before another may be handed in there. */
export const inTheWay = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  basis: Basis,
): ReadonlyArray<OpenOrder> => {
  const { subject = {} } = facts
  const orders = accountAt(facts, plugin)?.openOrders ?? []
  const room = roomOn(plugin, "openOrdersPerAccount", basis, { subject })
  const end = (order: OpenOrder): string => latestEndOf(order, plugin, basis.today)
  return orders
    .toSorted((one, other) => Number(end(one) > end(other)) - Number(end(one) < end(other)))
    .slice(0, Math.max(0, orders.length + 1 - room))
}

/** Those that have ended for certain by a day. */
export const endedBy = (
  day: string,
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  today: string,
): ReadonlyArray<OpenOrder> =>
  (accountAt(facts, plugin)?.openOrders ?? []).filter((order) => latestEndOf(order, plugin, today) <= day)

const latestEndOf = (order: OpenOrder, plugin: Plugin.Plugin, today: string): string =>
  OpenOrders.latestEnd(order, today, Plugin.routesOf(plugin))

/** The days on which all of them have ended; undefined where there are none. */
export const endsOf = (all: ReadonlyArray<UnderWay>, estimate: Estimate, today: string): Days | undefined => {
  const ends = all.flatMap(({ plugin, orders }) =>
    orders.map((order) => endsOfOne(order, plugin, estimate, today)),
  )
  if (ends.length === 0) return undefined
  const last = (scenario: Scenario): number =>
    Math.max(...ends.map((days) => Day.toNumber(Day.of(days[scenario]))))
  return { earliest: last("earliest"), likely: last("likely"), latest: last("latest") }
}

/** By the shortest route and by the longest. One whose day is not known may end tomorrow, as may one that is overdue. */
const endsOfOne = (
  order: OpenOrder,
  plugin: Plugin.Plugin,
  estimate: Estimate,
  today: string,
): Readonly<Record<Scenario, string>> => {
  const routes = Plugin.routesOf(plugin)
  const latest = latestEndOf(order, plugin, today)
  const tomorrow = Day.plusDays(Day.of(today), 1)
  const ends = (scenario: Scenario): ReadonlyArray<string> =>
    routes
      .map((route) =>
        legsOf(route, estimate).reduce((day, leg) => endOf(leg, scenario, day), order.submittedOn ?? today),
      )
      .toSorted()
  const within = (day: string = tomorrow, last: string): string =>
    [tomorrow, [day, last].toSorted()[0] ?? day].toSorted()[1] ?? day
  const likely = within(ends("likely").at(-1), latest)
  const earliest = order.submittedOn === undefined ? tomorrow : within(ends("earliest")[0], likely)
  return { earliest, likely, latest }
}
