import type { Quotas, Strangers } from "@openbeian/core/check"
import type { Duplicates, Strays } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Solved } from "./document/solved.ts"
import { at } from "./kernels/at.ts"
import { solve, within } from "./kernels/index.ts"
import type { Solution } from "./model/index.ts"
import type { Objective, UnreadCell } from "./Plan.ts"
import { doubted, filedFirst } from "./portfolio/filedFirst.ts"
import { followed } from "./portfolio/followed.ts"
import { type Held, holding } from "./portfolio/held.ts"
import { type Numbers, numbersOf, type Setting, type Weighed } from "./portfolio/numbers.ts"
import { type Barred, barredFor, barredKey, offersUsed, withoutProducts } from "./portfolio/offers.ts"
import { opened } from "./portfolio/opened.ts"
import { byCustomer } from "./portfolio/rows.ts"
import { untilOf } from "./TooSoon.ts"

/** A portfolio that has been held against every provider once, for as many plans as are wanted (已评估的组合). */
export interface Prepared {
  readonly customers: ReadonlyArray<Weighed>
  readonly setting: Setting
  readonly unread: ReadonlyArray<UnreadCell>
  /** What the portfolio has twice. */
  readonly duplicates: ReadonlyArray<Duplicates.Duplicate>
  readonly strays: ReadonlyArray<Strays.Stray>
  /** Providers that it names and that are not installed. */
  readonly strangers: ReadonlyArray<Strangers.Stranger>
  /** What it says of the quota of servers and the papers leave no room for. */
  readonly excess: ReadonlyArray<Quotas.Excess>
}

/** Which plan is wanted. */
export interface Wanted {
  /** `mix`, or the id of the provider that gets all. */
  readonly at: string
  readonly objective: Objective
  readonly finishBy?: never
  readonly held?: never
  readonly orElse?: never
}

/** Which plan is wanted, and by which day all of it is likely to have ended (办完期限). */
export interface WantedBy extends Omit<Wanted, "finishBy" | "held" | "orElse"> {
  /** YYYY-MM-DD. Absent: whenever. */
  readonly finishBy?: string
  /** Where an earlier plan has what it plans. Absent: wherever it is best. */
  readonly held?: Held
  /** What is wanted where no plan ends by the day. Absent: nothing, and it is told that there is none. */
  readonly orElse?: WantedBy
  /** The end of an earlier plan that no plan meets any more. */
  readonly missed?: string
}

/** A question in numbers: each customer as the model has it, and as its alternatives are. */
export interface Posed extends Omit<Solved, "customers" | "numbers" | "solution"> {
  readonly customers: ReadonlyArray<ReadonlyArray<Weighed>>
  readonly numbers: Omit<Numbers, "wants"> & { readonly wants: ReadonlyArray<Numbers["wants"]> }
}

/** A question in numbers, without buying what may not be used; `at` names an installed provider or the mix. */
const pose = (
  { customers: prepared, setting, unread, duplicates, strays, strangers, excess }: Prepared,
  { at, objective, finishBy, held, missed }: WantedBy,
  barred: Barred,
): Posed => {
  const plugins = at === "mix" ? setting.plugins : setting.plugins.filter(({ id }) => id === at)
  const offersAt = (plugin: Plugin.Plugin) => offersUsed(plugin, { ...setting, plugins })
  const able = prepared.map((customer) => withoutProducts(customer, barred, offersAt))
  const { customers, released } = placed(able.toSorted(byCustomer), plugins, held)
  const carried = held === undefined ? {} : { carried: { held, released, missed } }
  const own = { ...setting, plugins, ...carried }
  return {
    at: at === "mix" ? "mix" : "one",
    objective,
    ...(finishBy === undefined ? {} : { finishBy }),
    customers,
    rows: prepared.map(({ customer }) => customer),
    setting: own,
    installed: setting.plugins,
    unread,
    duplicates,
    strays,
    strangers,
    excess,
    numbers: numbersOf(customers, own, barred),
  }
}

/** What a solution answers to it, with each customer as the solution takes it. */
const solvedBy = ({ customers, numbers, ...posed }: Posed, solution: Solution): Solved => {
  const taken = <T>(all: ReadonlyArray<ReadonlyArray<T>>): ReadonlyArray<T> =>
    all.flatMap((each, c) => each.slice(solution.subjects[c]?.alternative).slice(0, 1))
  const { model } = numbers
  const subjects = taken(model.subjects.map((subject) => [subject, ...(subject.alternatives ?? [])]))
  return {
    ...posed,
    customers: taken(customers),
    numbers: { ...numbers, wants: taken(numbers.wants), model: { ...model, subjects } },
    solution,
  }
}

/** What an earlier plan settles holds for a customer as long as no service is lost by it. */
const placed = (
  prepared: ReadonlyArray<Weighed>,
  plugins: ReadonlyArray<Plugin.Plugin>,
  held: Held | undefined,
): {
  readonly customers: ReadonlyArray<ReadonlyArray<Weighed>>
  readonly released: ReadonlyArray<string>
} => {
  if (held === undefined)
    return { customers: prepared.map((customer) => decided(customer, plugins).ways), released: [] }
  const both = prepared.map((customer) => ({
    customer: customer.customer,
    free: decided(customer, plugins),
    kept: decided(holding(customer, held, plugins), plugins),
  }))
  const isKept = ({ free, kept }: (typeof both)[number]): boolean => kept.planned === free.planned
  return {
    customers: both.map((each) => (isKept(each) ? each.kept : each.free).ways),
    released: both.flatMap((each) => (isKept(each) ? [] : [each.customer])),
  }
}

/** The ways of a customer in which the most services and changes are taken, and how many these are. */
const decided = (
  weighed: Weighed,
  plugins: ReadonlyArray<Plugin.Plugin>,
): { readonly ways: ReadonlyArray<Weighed>; readonly planned: number } => {
  const all = followed(filedFirst(doubted(weighed), plugins), plugins).map((each) => opened(each, plugins))
  const counts = all.map((each) => plannedIn(each, plugins))
  const planned = Math.max(...counts)
  return { ways: all.filter((_, n) => counts[n] === planned), planned }
}

/** How many services and changes some provider takes. */
const plannedIn = ({ standings }: Weighed, plugins: ReadonlyArray<Plugin.Plugin>): number => {
  const here = standings.filter(({ plugin }) => plugins.includes(plugin))
  return (here[0]?.wants ?? []).filter((_, n) => here.some(({ wants }) => wants[n]?.outcome === "planned"))
    .length
}

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
    const found = solved.flatMap(boughtInVain)
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
  /** The services that may not run on it, by their pointers, and those of them that would. */
  readonly services: ReadonlySet<string>
  readonly using: ReadonlyArray<string>
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
        const inVain = using.filter((at) => services.has(at))
        const isPartly = services.size < wants.length
        return inVain.length === 0
          ? []
          : [{ key: barredKey(customer, plugin), product, services, using: inVain, isPartly }]
      })
    }),
  )

/** What is known already, and more: a product that is bought in vain, or the services that would use it all the same. */
const withAll = (barred: Barred, found: ReadonlyArray<InVain>): Barred => {
  const all = new Map(barred)
  for (const { key, product, services, using } of found) {
    const { products, stopped } = all.get(key) ?? { products: new Map(), stopped: new Set() }
    const isKnown = barred.get(key)?.products.has(product) === true
    all.set(key, {
      products: new Map([...products, [product, services]]),
      stopped: isKnown ? new Set([...stopped, ...using]) : stopped,
    })
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
