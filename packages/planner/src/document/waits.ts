import { Day } from "@openbeian/core/calendar"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { fill, type Text, text } from "@openbeian/core/text"
import type { Assumption, PlannedOrder, PlannedService } from "../Plan.ts"
import { concerns, isWaitedFor } from "../portfolio/findings.ts"
import { type Basis, ownLimit, rowsOn } from "../portfolio/limits.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/Standing.ts"
import { accountWaits } from "../portfolio/standings.ts"
import { endsOf, inTheWay } from "../portfolio/underWay.ts"
import { listedInPart } from "./sentences.ts"

/** What an order waits for before it can be handed in, besides orders of the plan (等待的原因). */
export interface Wait {
  readonly until: string
  readonly says: Text
  readonly clauses: ReadonlyArray<string>
}

/** The waits of any order of these customers. */
export const waitsIn = (
  customers: ReadonlyArray<Weighed>,
  serviceNamed: (customer: string, at: string) => string,
  setting: Basis,
) => {
  const byId = new Map(customers.map((weighed) => [weighed.customer, weighed]))
  return (order: PlannedOrder): ReadonlyArray<Wait> => {
    const weighed = byId.get(order.customer)
    return weighed === undefined
      ? []
      : waitsOf(weighed, order, (at) => serviceNamed(order.customer, at), setting)
  }
}

/** Rules that waiting mends, and papers that are not ready yet; of the last day alone, each told once. */
const waitsOf = (
  { facts, standings, first }: Weighed,
  { provider, holds }: Pick<PlannedOrder, "provider" | "holds">,
  nameOf: (at: string) => string,
  setting: Basis,
): ReadonlyArray<Wait> => {
  const { today } = setting
  const standing = standings.find(({ plugin }) => plugin.id === provider)
  const isLater = standing?.wants.some(
    ({ at, isOnlyAfterAnother }) => isOnlyAfterAnother && holds.includes(at),
  )
  const judged = isLater === true ? (standing?.later ?? standing?.judged) : standing?.judged
  const byRules = (judged?.counting ?? []).flatMap((finding) => {
    const waits = waitIn(finding)
    return waits.length > 0 && holds.some((at) => concerns(finding, at)) ? waits : []
  })
  const readyOn = holds.map((at) => ({ at, day: facts.services?.[serviceIn(at)]?.readyOn ?? today }))
  const papers = [...Map.groupBy(readyOn, ({ day }) => day)].map(
    ([day, same]): Wait => ({
      until: day,
      says: papersReady(
        same.map(({ at }) => nameOf(at)),
        day,
      ),
      clauses: [],
    }),
  )
  const opened =
    standing === undefined || standing.account === "use"
      ? []
      : accountWaits(standing.facts, standing.plugin, today).map(
          ({ from, says, cites }): Wait => ({ until: from, says, clauses: cites }),
        )
  const all = [
    ...behindFirst(first, standing?.plugin, today),
    ...byOwnLimit(standing, setting),
    ...byRules,
    ...opened,
    ...papers,
  ].filter(({ until }) => until > today)
  const last = all
    .map(({ until }) => until)
    .toSorted()
    .at(-1)
  const lasting = all.filter(({ until }) => until === last)
  return [...new Map(lasting.map((wait) => [wait.says.en, wait])).values()]
}

/** Orders under way that are as many as the user says there may be, where the papers state no number. */
const byOwnLimit = (standing: Standing | undefined, setting: Basis): ReadonlyArray<Wait> => {
  const limit = standing && ownLimit(standing.plugin, "openOrdersPerAccount", setting)
  const { plugin, facts } = standing ?? {}
  if (plugin === undefined || facts === undefined || limit === undefined) return []
  if (rowsOn(plugin.limits.openOrdersPerAccount, setting.today).length > 0) return []
  const ends = endsOf([{ plugin, orders: inTheWay(facts, plugin, setting) }], undefined, setting.today)
  return ends === undefined
    ? []
    : [{ until: Day.fromNumber(ends.latest), says: fill(asManyAsYouSay, { limit }), clauses: [] }]
}

const asManyAsYouSay = text(
  "账号的在办订单已到您给的上限 {limit} 个",
  "the account has as many open orders as you say there may be, {limit}",
)

/** The end of a first filing that is under way. */
const behindFirst = (
  first: Weighed["first"],
  plugin: Plugin.Plugin | undefined,
  today: string,
): ReadonlyArray<Wait> => {
  const ends = first === undefined ? undefined : endsOf([first], undefined, today)
  if (first === undefined || plugin === undefined || ends === undefined) return []
  const until = Day.fromNumber(ends.latest)
  return [
    { until, says: fill(firstUnderWay, { at: first.plugin.name, until }), clauses: refusedBeside(plugin) },
  ]
}

const firstUnderWay = text(
  "主体的首次备案在{at}在办，按文件时限最迟 {until} 办完，其余订单都等它",
  "the first filing of the subject is under way at {at}; it has ended by {until} at the latest by the windows of the papers, and all other orders wait for it",
)

/** What the plan waits for, and an order that is under way in the account. */
const waitIn = (finding: Evaluate.Finding): ReadonlyArray<Wait> => {
  const { rule, verdict } = finding
  return verdict._tag === "Fail" &&
    verdict.from !== undefined &&
    (isWaitedFor(finding) || rule.id === "core/account-has-no-order-in-the-way")
    ? [{ until: verdict.from, says: fill(rule.says, verdict.data), clauses: rule.cites }]
    : []
}

/** Of a change there is none. */
const serviceIn = (at: string): number => (at.startsWith("/services/") ? Number(at.split("/")[2]) : -1)

const papersReady = (names: ReadonlyArray<string>, day: string): Text => {
  const { zh, en } = listedInPart(names.map((name) => text(`“${name}”`, name)))
  return text(`${zh}的材料到 ${day} 才备齐`, `the papers of ${en} are ready on ${day} and not before`)
}

/** First filings that are under way, at each provider the customers whose orders wait for them (在办的首次备案). */
export const underWayOf = (
  customers: ReadonlyArray<Weighed>,
  orders: ReadonlyArray<PlannedOrder>,
  { plugins }: Setting,
): ReadonlyArray<Assumption> => {
  const behind = customers.flatMap(({ customer, first }) => {
    const own = orders.filter((order) => order.customer === customer)
    return first === undefined || own.length === 0 ? [] : [{ customer, at: first.plugin, own }]
  })
  return [...Map.groupBy(behind, ({ at }) => at)].map(
    ([at, same]): Assumption => ({
      kind: "underWay",
      provider: at.id,
      customers: same.map(({ customer }) => customer),
      text: fill(takenAsFirst, { at: at.name }),
      clauses: [
        ...new Set(
          plugins
            .filter(({ id }) => same.some(({ own }) => own.some(({ provider }) => provider === id)))
            .flatMap(refusedBeside),
        ),
      ],
    }),
  )
}

const takenAsFirst = text(
  "主体还没有备案，而在{at}有在办的订单：它只能是首次备案。其余订单都等它办完，并按它获得通过计；列出的服务按不在其中计。它已经包含的服务请移出；没有通过的，请删去这一单再做计划。",
  "An order is under way at {at} while the subject is not filed, so it can only be the first filing. All others wait for its end and count on its approval, and what is listed is taken not to be in it. Leave out the services that it holds; where it is refused, delete it and plan again.",
)

/** What a provider says of an order for a certificate that has one under way. */
const refusedBeside = ({ refusals }: Plugin.Plugin): ReadonlyArray<string> =>
  refusals === "undocumented"
    ? []
    : refusals.flatMap(({ reason, cites }) => (reason === "certificate-has-open-order" ? cites : []))

/** Changes that could follow so many services that not every plan in which they do is compared (变更排在其后). */
export const followsOf = (
  customers: ReadonlyArray<Weighed>,
  services: ReadonlyArray<ReadonlyArray<PlannedService>>,
): ReadonlyArray<Assumption> =>
  customers.flatMap(({ customer, standings }, c) => {
    const own = new Map((services[c] ?? []).map((service) => [service.path, service]))
    return standings.flatMap(({ plugin, wants }) =>
      wants.flatMap(({ at, follows }): ReadonlyArray<Assumption> => {
        const change = own.get(at)
        if (follows?.isCompared !== false || change?.order === undefined || change.provider !== plugin.id)
          return []
        const after = own.get(follows.service)?.name ?? follows.service
        return [
          {
            kind: "follows",
            provider: plugin.id,
            customers: [customer],
            text: fill(followsOne, { customer, path: at, after }),
            clauses: [],
          },
        ]
      }),
    )
  })

const followsOne = text(
  "{customer} {path}：变更排在“{after}”的订单之后；可以排在其后的服务太多，排在另一些之后的计划没有比较。",
  "{customer} {path}: the change follows the order of {after}; it could follow too many services for all such plans to be compared.",
)
