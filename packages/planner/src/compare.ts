import { Day } from "@openbeian/core/calendar"
import { Check, Clauses, Explain } from "@openbeian/core/check"
import type { Plugin } from "@openbeian/core/provider"
import { fill, type Text, text } from "@openbeian/core/text"
import type { Column, Comparison, ReasonCount, Tradeoff } from "./Comparison.ts"
import { reasonOf } from "./document/blocked.ts"
import { figuresIn, outcomesOf } from "./document/figures.ts"
import { proofOf } from "./document/proof.ts"
import type { Solved } from "./document/solved.ts"
import { front as frontOf } from "./kernels/index.ts"
import { answeredBy, fitting, type Prepared, solvedAs, type Wanted, type WantedBy } from "./pose.ts"
import { type TooSoon, tooSoon } from "./TooSoon.ts"

/**
 * Every provider alone and the mix, side by side, and between cost and finish what can be had. With a day, the columns are
 * of plans that are likely to have ended by it, where there are some; without one for the mix there is no comparison.
 */
export function compare(prepared: Prepared, wanted: Omit<Wanted, "at">): Comparison
export function compare(prepared: Prepared, wanted: Omit<WantedBy, "at">): Comparison | TooSoon
export function compare(prepared: Prepared, wanted: Omit<WantedBy, "at">): Comparison | TooSoon {
  const { customers, setting, unread } = prepared
  const { plugins, regulations, today } = setting
  const { objective, finishBy } = wanted
  const mix = solvedAs(prepared, { ...wanted, at: "mix" })
  const refusal = tooSoon(mix.solution, finishBy)
  if (refusal !== undefined) return refusal
  const single = plugins.map((plugin) => columnOf(plugin, solvedAs(prepared, { ...wanted, at: plugin.id })))
  const comparison: Omit<Comparison, "clauses"> = {
    openbeian: 1,
    today,
    advice: Check.advice,
    objective: objective === "cost" ? ["cost", "finish"] : ["finish", "cost"],
    ...(finishBy === undefined ? {} : { finishBy }),
    customers: customers.length,
    services: customers.reduce((sum, { standings }) => sum + (standings[0]?.wants.length ?? 0), 0),
    unread,
    columns: [...single, { id: "mix", name: mixed, monogram: "+", ...answers(mix) }],
    tradeoffs: tradeoffsOf(prepared, { ...wanted, at: "mix" }),
  }
  return {
    ...comparison,
    clauses: Clauses.citedIn(comparison, [...plugins.flatMap(Check.booksOf), regulations.book]),
  }
}

/** What can be had between cost and finish, over all or at one provider: the cheapest first, the earliest last. */
export const front = (prepared: Prepared, at: string): ReadonlyArray<Tradeoff> =>
  tradeoffsOf(prepared, { at, objective: "cost" })

const mixed = text("搭配", "mix")

const columnOf = ({ id, name, monogram, level }: Plugin.Plugin, solved: Solved): Column => ({
  id,
  name,
  monogram,
  level,
  ...answers(solved),
})

const answers = (solved: Solved): Pick<Column, "figures" | "isTooLate" | "reasons" | "proof"> => {
  const { solution, finishBy } = solved
  const isTooLate = tooSoon(solution, finishBy) !== undefined
  return {
    figures: figuresIn(solved),
    ...(isTooLate ? { isTooLate } : {}),
    reasons: reasonsIn(solved),
    proof: proofOf(solution, isTooLate ? undefined : finishBy),
  }
}

/** Each rule that blocks, with how many services it blocks; those first that block the most. */
const reasonsIn = ({ customers, setting }: Solved): ReadonlyArray<ReasonCount> => {
  const blocking = customers.flatMap((weighed) =>
    outcomesOf(weighed, setting.plugins).flatMap(({ at, outcome }) =>
      outcome === "blocked" ? [reasonsFor(weighed.standings, setting.plugins, at)] : [],
    ),
  )
  const counts = new Map<
    string,
    { readonly text: Text; readonly clauses: ReadonlyArray<string>; services: number }
  >()
  for (const reasons of blocking)
    for (const [rule, reason] of reasons) {
      const known = counts.get(rule)
      if (known === undefined) counts.set(rule, { ...reason, services: 1 })
      else known.services += 1
    }
  return [...counts]
    .map(([rule, { text, clauses, services }]) => ({
      rule,
      text: services === 1 ? text : fill(example, { text }),
      services,
      clauses,
    }))
    .toSorted((one, other) => other.services - one.services)
}

const example = text("例如：{text}", "for example: {text}")

/** Rules by id, each once for a service. In words of the first case: a comparison names examples, not everything. */
const reasonsFor = (
  standings: Solved["customers"][number]["standings"],
  plugins: ReadonlyArray<Plugin.Plugin>,
  at: string,
): ReadonlyMap<string, { readonly text: Text; readonly clauses: ReadonlyArray<string> }> =>
  new Map(
    standings
      .filter(({ plugin }) => plugins.includes(plugin))
      .flatMap(({ wants }) => wants.find((want) => want.at === at)?.blocks ?? [])
      .filter(Explain.isBlock)
      .flatMap(reasonOf)
      .map(({ rule, message, clauses }) => [rule, { text: message, clauses }]),
  )

const tradeoffsOf = (prepared: Prepared, wanted: WantedBy): ReadonlyArray<Tradeoff> => {
  const solutions = answeredBy(fitting(prepared, wanted), ({ numbers }) => frontOf(numbers.model))
  return solutions.map((solved, n) => {
    const before = solutions[n - 1]
    const { finish } = solved.solution
    return {
      figures: figuresIn(solved),
      ...(finish === undefined ? {} : { finishBy: Day.fromNumber(finish.likely) }),
      moved: before === undefined ? [] : movedBetween(before, solved),
    }
  })
}

const movedBetween = (before: Solved, after: Solved): Tradeoff["moved"] =>
  after.customers.flatMap(({ customer }, c) =>
    (after.numbers.wants[c] ?? []).flatMap(({ at }) => {
      const [from, to] = [before, after].map(({ setting, numbers, solution }) => {
        const item = (numbers.wants[c] ?? []).findIndex((want) => want.at === at)
        return setting.plugins[solution.subjects[c]?.placements[item]?.provider ?? -1]?.id
      })
      return from === undefined || to === undefined || from === to ? [] : [{ customer, path: at, from, to }]
    }),
  )
