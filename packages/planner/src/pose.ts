import type { Quotas } from "@openbeian/core/check"
import type { Duplicates, Strays } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Solved } from "./document/solved.ts"
import type { Objective, UnreadCell } from "./Plan.ts"
import { filedFirst } from "./portfolio/filedFirst.ts"
import { type Held, holding } from "./portfolio/held.ts"
import { numbersOf, type Setting, type Weighed } from "./portfolio/numbers.ts"
import { opened } from "./portfolio/opened.ts"

/** A portfolio that has been held against every provider once, for as many plans as are wanted (已评估的组合). */
export interface Prepared {
  readonly customers: ReadonlyArray<Weighed>
  readonly setting: Setting
  readonly unread: ReadonlyArray<UnreadCell>
  /** What the portfolio has twice. */
  readonly duplicates: ReadonlyArray<Duplicates.Duplicate>
  readonly strays: ReadonlyArray<Strays.Stray>
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

/** A question in numbers; `at` names an installed provider or the mix. */
export const pose = (
  { customers: prepared, setting, unread, duplicates, strays, excess }: Prepared,
  { at, objective, finishBy, held }: WantedBy,
): Omit<Solved, "solution"> => {
  const plugins = at === "mix" ? setting.plugins : setting.plugins.filter(({ id }) => id === at)
  const { customers, released } = placed(prepared, plugins, held)
  const own = { ...setting, plugins, ...(released === undefined ? {} : { released }) }
  return {
    at: at === "mix" ? "mix" : "one",
    objective,
    ...(finishBy === undefined ? {} : { finishBy }),
    customers,
    setting: own,
    installed: setting.plugins,
    unread,
    duplicates,
    strays,
    excess,
    numbers: numbersOf(customers, own),
  }
}

/** What an earlier plan settles holds for a customer as long as no service is lost by it. */
const placed = (
  prepared: ReadonlyArray<Weighed>,
  plugins: ReadonlyArray<Plugin.Plugin>,
  held: Held | undefined,
): { readonly customers: ReadonlyArray<Weighed>; readonly released: ReadonlyArray<string> | undefined } => {
  const decided = (weighed: Weighed): Weighed => opened(filedFirst(weighed, plugins), plugins)
  if (held === undefined) return { customers: prepared.map(decided), released: undefined }
  const both = prepared.map((customer) => ({
    free: decided(customer),
    kept: decided(holding(customer, held, plugins)),
  }))
  const isKept = ({ free, kept }: (typeof both)[number]): boolean =>
    plannedIn(kept, plugins) === plannedIn(free, plugins)
  return {
    customers: both.map((each) => (isKept(each) ? each.kept : each.free)),
    released: both.flatMap((each) => (isKept(each) ? [] : [each.free.customer])),
  }
}

/** How many services and changes some provider takes. */
const plannedIn = ({ standings }: Weighed, plugins: ReadonlyArray<Plugin.Plugin>): number => {
  const here = standings.filter(({ plugin }) => plugins.includes(plugin))
  return (here[0]?.wants ?? []).filter((_, n) => here.some(({ wants }) => wants[n]?.outcome === "planned"))
    .length
}
