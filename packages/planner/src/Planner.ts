import { Quotas, Strangers } from "@openbeian/core/check"
import { Duplicates, type Portfolio, Strays } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Assumptions } from "./Assumptions.ts"
import { write } from "./document/write.ts"
import { at } from "./kernels/at.ts"
import { type Patience, solveExactly } from "./kernels/index.ts"
import type { Plan, UnreadCell } from "./Plan.ts"
import type { Weighed } from "./portfolio/numbers.ts"
import { settled } from "./portfolio/settled.ts"
import { sharedOf } from "./portfolio/shared.ts"
import { standingsOf } from "./portfolio/standings.ts"
import { firstUnderWay, withFirst } from "./portfolio/underWay.ts"
import { fitting, type Prepared, solvedAs, type Wanted, type WantedBy } from "./pose.ts"
import { type TooSoon, tooSoon, untilOf } from "./TooSoon.ts"

export { apply } from "./apply.ts"
export { carryOn, isForeign } from "./carryOn.ts"
export { compare, front } from "./compare.ts"
export { diff } from "./diff.ts"
export type { Prepared, Wanted, WantedBy } from "./pose.ts"
export type { TooSoon } from "./TooSoon.ts"

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
  const taken = settled(portfolio)
  const customers = taken.filings.map(({ customer, ...written }, n): Weighed => {
    const first = firstUnderWay(written, setting.plugins)
    const facts = withFirst(written, first)
    const standings = standingsOf(facts, setting)
    onProgress?.(n + 1, all)
    return { customer, facts, standings, ...(first === undefined ? {} : { first }) }
  })
  return {
    customers,
    setting: { ...setting, shared: sharedOf(taken, setting) },
    unread,
    duplicates: Duplicates.within(portfolio),
    strays: Strays.within(portfolio),
    strangers: Strangers.within(portfolio, setting.plugins),
    excess: Quotas.excessIn(portfolio, setting.plugins, setting.today),
  }
}

/**
 * The best plan, at one provider or over all; with a day, the best of all that are likely to have ended by it, or that
 * there is none. The same input has the same plan.
 */
export function plan(prepared: Prepared, wanted: Wanted): Plan
export function plan(prepared: Prepared, wanted: WantedBy): Plan | TooSoon
export function plan(prepared: Prepared, wanted: WantedBy): Plan | TooSoon {
  const solved = solvedAs(prepared, wanted)
  const late = tooSoon(solved.solution, wanted.finishBy)
  if (late === undefined) return write(solved)
  return wanted.orElse === undefined ? late : plan(prepared, wanted.orElse)
}

/** The same, by a solver of integer programs where the kernels leave a gap and the solver ends in time. */
export async function planExactly(prepared: Prepared, wanted: Wanted, patience?: Patience): Promise<Plan>
export async function planExactly(
  prepared: Prepared,
  wanted: WantedBy,
  patience?: Patience,
): Promise<Plan | TooSoon>
export async function planExactly(
  prepared: Prepared,
  wanted: WantedBy,
  patience?: Patience,
): Promise<Plan | TooSoon> {
  const asked = fitting(prepared, wanted)
  let step = asked.next()
  while (step.done !== true) {
    const { model } = step.value.numbers
    step = asked.next([await solveExactly(model, wanted.objective, patience, untilOf(wanted.finishBy))])
  }
  const solved = at(step.value, 0)
  const late = tooSoon(solved.solution, wanted.finishBy)
  if (late === undefined) return write(solved)
  return wanted.orElse === undefined ? late : planExactly(prepared, wanted.orElse, patience)
}
