import type { Plugin } from "@openbeian/core/provider"
import type { ProviderSolution, Solution } from "../model/index.ts"
import type { Figures, PlannedService, Range } from "../Plan.ts"
import { estimateFor } from "../portfolio/legs.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/Standing.ts"
import { whereChanged, whereFiled, whereKnown } from "../portfolio/where.ts"
import { leftBy } from "./moves.ts"
import { rangeOf } from "./orders.ts"
import { type Places, placeKey, placesOf } from "./places.ts"
import type { Solved } from "./solved.ts"

/** The figures of a solution. */
export const figuresIn = (solved: Solved, places: Places = placesOf(solved)): Figures => {
  const { customers, setting, numbers, solution } = solved
  const moves = movesIn(solved, places)
  const all = customers.flatMap((customer) => outcomesOf(customer, setting.plugins))
  const finish = finishOf(solution, customers, setting)
  const count = (...wanted: ReadonlyArray<PlannedService["outcome"]>): number =>
    all.filter(({ outcome }) => wanted.includes(outcome)).length
  return {
    customers: customers.length,
    services: all.length,
    planned: count("planned"),
    nothing: count("nothing"),
    blocked: count("blocked"),
    open: count("review", "undecided"),
    orders: sumOf(solution, ({ orders }) => orders),
    accounts: sumOf(solution, ({ accounts }) => accounts),
    servers: sumOf(
      solution,
      ({ purchases, servers }) => servers + purchases.reduce((sum, count) => sum + count, 0),
    ),
    ...(moves === 0 ? {} : { moves }),
    ...(numbers.isPriced ? pricedBy(solution) : {}),
    ...(finish === undefined ? {} : { finish }),
  }
}

/** How many services leave the server on which they run today. */
const movesIn = ({ customers, numbers, setting, solution }: Solved, places: Places): number =>
  customers.reduce(
    (sum, weighed, c) =>
      sum +
      (solution.subjects[c]?.placements ?? []).filter((placement, item) => {
        const at = numbers.wants[c]?.[item]?.at ?? ""
        const to = places.get(placeKey(weighed.customer, at))
        const plugin = setting.plugins[placement?.provider ?? -1]
        return (
          plugin !== undefined && to !== undefined && leftBy(weighed, at, plugin, to, setting) !== undefined
        )
      }).length,
    0,
  )

/** Amounts are fen in the numbers. */
const pricedBy = ({ cost }: Solution): Pick<Figures, "yuan" | "costs"> => ({
  yuan: cost.total / 100,
  costs: {
    servers: cost.purchases / 100,
    accounts: cost.accounts / 100,
    orders: cost.orders / 100,
    moves: cost.moves / 100,
  },
})

const sumOf = ({ providers }: Solution, figure: (of: ProviderSolution) => number): number =>
  providers.reduce((sum, provider) => sum + figure(provider), 0)

/** What becomes of each service and change over the providers of a plan, the best of what they say. */
export const outcomesOf = (
  weighed: Weighed,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<{
  readonly at: string
  readonly outcome: PlannedService["outcome"]
  readonly from: Standing | undefined
}> => {
  const known = whereKnown(weighed, plugins)
  return (weighed.standings[0]?.wants ?? []).map(({ at, isChange }, n) => {
    const meant = isChange ? whereChanged(weighed, at, plugins, known) : whereFiled(weighed, n, plugins)
    const said = weighed.standings.flatMap((standing) =>
      meant.includes(standing.plugin) ? [{ standing, outcome: standing.wants[n]?.outcome }] : [],
    )
    const outcome = ranking.find((each) => said.some((one) => one.outcome === each)) ?? "undecided"
    return { at, outcome, from: said.find((one) => one.outcome === outcome)?.standing }
  })
}
const ranking = ["nothing", "planned", "undecided", "review", "blocked"] as const

/**
 * The likely end of all is known where each customer's is, or where a customer of whom it is not known has ended at the
 * latest by that of the others.
 */
const finishOf = (
  { finish, subjects }: Solution,
  customers: ReadonlyArray<Weighed>,
  { regulations, assumptions }: Setting,
): Range | undefined => {
  if (finish === undefined) return undefined
  const ends = customers.flatMap(({ facts }, c) => {
    const own = subjects[c]?.finish
    const isKnown = estimateFor(facts.subject?.province, regulations, assumptions) !== undefined
    return own === undefined ? [] : [{ own, isKnown }]
  })
  const likely = Math.max(
    ...ends.map(({ own, isKnown }) => (isKnown ? own.likely : Number.NEGATIVE_INFINITY)),
  )
  const isKnown = ends.every((end) => end.isKnown || end.own.latest <= likely)
  return rangeOf(finish, isKnown ? "mixed" : undefined)
}
