import type { Duplicates } from "@openbeian/core/filing"
import type { Solved } from "./document/solved.ts"
import type { Objective, UnreadCell } from "./Plan.ts"
import { filedFirst } from "./portfolio/filedFirst.ts"
import { numbersOf, type Setting, type Weighed } from "./portfolio/numbers.ts"
import { opened } from "./portfolio/opened.ts"

/** A portfolio that has been held against every provider once, for as many plans as are wanted (已评估的组合). */
export interface Prepared {
  readonly customers: ReadonlyArray<Weighed>
  readonly setting: Setting
  readonly unread: ReadonlyArray<UnreadCell>
  /** What the portfolio has twice. */
  readonly duplicates: ReadonlyArray<Duplicates.Duplicate>
}

/** Which plan is wanted. */
export interface Wanted {
  /** `mix`, or the id of the provider that gets all. */
  readonly at: string
  readonly objective: Objective
}

/** A question in numbers; `at` names an installed provider or the mix. */
export const pose = (
  { customers: prepared, setting, unread, duplicates }: Prepared,
  { at, objective }: Wanted,
): Omit<Solved, "solution"> => {
  const plugins = at === "mix" ? setting.plugins : setting.plugins.filter(({ id }) => id === at)
  const customers = prepared.map((customer) => opened(filedFirst(customer, plugins), plugins))
  const own = { ...setting, plugins }
  return {
    at: at === "mix" ? "mix" : "one",
    objective,
    customers,
    setting: own,
    installed: setting.plugins,
    unread,
    duplicates,
    numbers: numbersOf(customers, own),
  }
}
