import type { Quotas, Strangers } from "@openbeian/core/check"
import type { Duplicates, Strays } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Solved } from "./document/solved.ts"
import type { Solution } from "./model/index.ts"
import type { Objective, UnreadCell } from "./Plan.ts"
import { doubted, filedFirst } from "./portfolio/filedFirst.ts"
import { followed } from "./portfolio/followed.ts"
import { type Held, holding } from "./portfolio/held.ts"
import { type Numbers, numbersOf, type Setting, type Weighed } from "./portfolio/numbers.ts"
import { opened } from "./portfolio/opened.ts"
import { byCustomer } from "./portfolio/rows.ts"

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
}

/** Which plan is wanted, and by which day all of it is likely to have ended (办完期限). */
export interface WantedBy extends Omit<Wanted, "finishBy" | "held"> {
  /** YYYY-MM-DD. Absent: whenever. */
  readonly finishBy?: string
  /** Where an earlier plan has what it plans. Absent: wherever it is best. */
  readonly held?: Held
}

/** A question in numbers: each customer as the model has it, and as its alternatives are. */
export interface Posed extends Omit<Solved, "customers" | "numbers" | "solution"> {
  readonly customers: ReadonlyArray<ReadonlyArray<Weighed>>
  readonly numbers: Omit<Numbers, "wants"> & { readonly wants: ReadonlyArray<Numbers["wants"]> }
}

/** A question in numbers; `at` names an installed provider or the mix. */
export const pose = (
  { customers: prepared, setting, unread, duplicates, strays, strangers, excess }: Prepared,
  { at, objective, finishBy, held }: WantedBy,
): Posed => {
  const plugins = at === "mix" ? setting.plugins : setting.plugins.filter(({ id }) => id === at)
  const { customers, released } = placed(prepared.toSorted(byCustomer), plugins, held)
  const own = { ...setting, plugins, ...(released === undefined ? {} : { released }) }
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
    numbers: numbersOf(customers, own),
  }
}

/** What a solution answers to it, with each customer as the solution takes it. */
export const solvedBy = ({ customers, numbers, ...posed }: Posed, solution: Solution): Solved => {
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
  readonly released: ReadonlyArray<string> | undefined
} => {
  if (held === undefined)
    return { customers: prepared.map((customer) => decided(customer, plugins).ways), released: undefined }
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
