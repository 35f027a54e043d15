import type { Solved } from "./document/solved.ts"
import { at } from "./kernels/at.ts"
import { solve, within } from "./kernels/index.ts"
import type { Solution } from "./model/index.ts"
import { type Barred, barredFor, keyOf } from "./portfolio/barred.ts"
import { type Posed, type Prepared, pose, solvedBy, type WantedBy } from "./pose.ts"
import { untilOf } from "./TooSoon.ts"

/**
 * Poses a question, and again without what the answers buy and a rule forbids (买了不能用的不买): products are held against
 * the rules only where a plan would buy them. What is left out for each service that could use it loses nothing; where it
 * would do for others of the customer, the bounds stay those of the plans with it.
 */
export function* fitting(
  prepared: Prepared,
  wanted: WantedBy,
): Generator<Posed, ReadonlyArray<Solved>, ReadonlyArray<Solution>> {
  let barred: Barred = new Map()
  let bound: ReadonlyArray<Solution> | undefined
  for (;;) {
    const posed = pose(prepared, wanted, barred)
    const solutions = yield posed
    const solved = solutions.map((solution) => solvedBy(posed, solution))
    const found = solved.flatMap(boughtInVain).filter(({ key, product }) => !barred.get(key)?.has(product))
    if (found.length === 0)
      return solved.map((each, n) => {
        const least = bound?.[n]
        return least === undefined ? each : { ...each, solution: within(each.solution, least.bounds) }
      })
    if (found.some(({ isPartly }) => isPartly)) bound ??= solutions
    barred = withAll(barred, found)
  }
}

interface InVain {
  readonly key: string
  readonly product: string
  /** The services that may not run on it, by their pointers. */
  readonly services: ReadonlySet<string>
  /** Whether others of the customer may. */
  readonly isPartly: boolean
}

/** What customers buy for services that may not run on it. */
const boughtInVain = ({ customers, numbers, setting, solution }: Solved): ReadonlyArray<InVain> =>
  customers.flatMap(({ customer, standings }, c) =>
    setting.plugins.flatMap((plugin, p): ReadonlyArray<InVain> => {
      const subject = solution.subjects[c]
      const bought = (subject?.purchases[p] ?? []).flatMap((count, offer) =>
        count === 0 ? [] : (numbers.offers[p]?.[offer]?.id ?? []),
      )
      const standing = bought.length === 0 ? undefined : standings.find((each) => each.plugin === plugin)
      if (standing === undefined) return []
      const wants = (numbers.wants[c] ?? []).filter(
        ({ at, options }) => options[p] && at.startsWith("/services/"),
      )
      const using = (numbers.wants[c] ?? []).flatMap(({ at }, item) => {
        const placement = subject?.placements[item]
        return placement?.provider === p && placement.newCodes > 0 ? [at] : []
      })
      return bought.flatMap((product): ReadonlyArray<InVain> => {
        const services = new Set(
          wants.flatMap(({ at }) => (barredFor(standing, product, at).length === 0 ? [] : [at])),
        )
        return using.some((at) => services.has(at))
          ? [{ key: keyOf(customer, plugin), product, services, isPartly: services.size < wants.length }]
          : []
      })
    }),
  )

/** What is known already, and more. */
const withAll = (barred: Barred, found: ReadonlyArray<InVain>): Barred => {
  const all = new Map([...barred].map(([key, products]) => [key, new Map(products)]))
  for (const { key, product, services } of found) {
    const products = all.get(key) ?? new Map<string, ReadonlySet<string>>()
    all.set(key, products.set(product, services))
  }
  return all
}

/** Answers it by what needs not be waited for. */
export const answeredBy = (
  asked: ReturnType<typeof fitting>,
  answer: (posed: Posed) => ReadonlyArray<Solution>,
): ReadonlyArray<Solved> => {
  let step = asked.next()
  while (step.done !== true) step = asked.next(answer(step.value))
  return step.value
}

/** The best plan by the kernels. */
export const solvedAs = (prepared: Prepared, wanted: WantedBy): Solved =>
  at(
    answeredBy(fitting(prepared, wanted), ({ numbers }) => [
      solve(numbers.model, wanted.objective, untilOf(wanted.finishBy)),
    ]),
    0,
  )
