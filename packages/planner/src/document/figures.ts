import type { Plugin } from "@openbeian/core/provider"
import type { ProviderSolution, Solution } from "../model/index.ts"
import type { Figures, PlannedService, Range } from "../Plan.ts"
import { estimateFor } from "../portfolio/legs.ts"
import { type Setting, type Weighed, whereKnown } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/standings.ts"
import { rangeOf } from "./orders.ts"
import type { Solved } from "./solved.ts"

/** The figures of a solution. */
export const figuresIn = ({ customers, setting, numbers, solution }: Solved): Figures => {
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
    ...(numbers.isPriced ? { yuan: solution.cost.total / 100 } : {}),
    ...(finish === undefined ? {} : { finish }),
  }
}

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
    const meant = isChange ? known : plugins
    const said = weighed.standings.flatMap((standing) =>
      meant.includes(standing.plugin) ? [{ standing, outcome: standing.wants[n]?.outcome }] : [],
    )
    const outcome = ranking.find((each) => said.some((one) => one.outcome === each)) ?? "undecided"
    return { at, outcome, from: said.find((one) => one.outcome === outcome)?.standing }
  })
}
const ranking = ["nothing", "planned", "undecided", "review", "blocked"] as const

/** The likely end of all is known where each customer's is. */
const finishOf = (
  { finish, subjects }: Solution,
  customers: ReadonlyArray<Weighed>,
  { regulations, assumptions }: Setting,
): Range | undefined => {
  if (finish === undefined) return undefined
  const isKnown = customers.every(
    ({ facts }, c) =>
      subjects[c]?.finish === undefined ||
      estimateFor(facts.subject?.province, regulations, assumptions) !== undefined,
  )
  return rangeOf(finish, isKnown ? "mixed" : undefined)
}
