import { Quotas } from "@openbeian/core/check"
import { Duplicates, type Filing, type Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Assumptions } from "./Assumptions.ts"
import { write } from "./document/write.ts"
import { type Patience, solve, solveExactly } from "./kernels/index.ts"
import type { Plan, UnreadCell } from "./Plan.ts"
import type { Weighed } from "./portfolio/numbers.ts"
import { sharedOf } from "./portfolio/shared.ts"
import { standingsOf } from "./portfolio/standings.ts"
import { type Prepared, pose, type Wanted } from "./pose.ts"

export { apply } from "./apply.ts"
export { compare } from "./compare.ts"
export { diff } from "./diff.ts"
export type { Prepared, Wanted } from "./pose.ts"

/** What a portfolio is planned with. */
export interface With {
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly regulations: Regulations.Regulations
  readonly today: string
  readonly assumptions: Assumptions
  /** What of a workbook is not in the portfolio; absent: nothing is missing from it. */
  readonly unread?: ReadonlyArray<UnreadCell>
  /** Told after each customer: how many of how many are done. */
  readonly onProgress?: (done: number, all: number) => void
}

/** Holds every customer against every provider: the long part of planning. */
export const prepare = (portfolio: Portfolio.Portfolio, given: With): Prepared => {
  const { onProgress, unread = [], ...setting } = given
  const all = portfolio.filings.length
  const customers = portfolio.filings.map(({ customer, ...facts }, n): Weighed => {
    const standings = standingsOf(facts satisfies Filing.Facts, setting)
    onProgress?.(n + 1, all)
    return { customer, facts, standings }
  })
  return {
    customers,
    setting: { ...setting, shared: sharedOf(portfolio, setting) },
    unread,
    duplicates: Duplicates.within(portfolio),
    excess: Quotas.excessIn(portfolio, setting.plugins, setting.today),
  }
}

/** The best plan, at one provider or over all. The same input has the same plan. */
export const plan = (prepared: Prepared, wanted: Wanted): Plan => {
  const posed = pose(prepared, wanted)
  return write({ ...posed, solution: solve(posed.numbers.model, wanted.objective) })
}

/** The same, by a solver of integer programs where the kernels leave a gap and the solver ends in time. */
export const planExactly = async (prepared: Prepared, wanted: Wanted, patience?: Patience): Promise<Plan> => {
  const posed = pose(prepared, wanted)
  return write({ ...posed, solution: await solveExactly(posed.numbers.model, wanted.objective, patience) })
}
