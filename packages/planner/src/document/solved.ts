import type { Quotas, Strangers } from "@openbeian/core/check"
import type { Duplicates, Strays } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Solution } from "../model/index.ts"
import type { Objective, UnreadCell } from "../Plan.ts"
import type { Numbers, Setting, Weighed } from "../portfolio/numbers.ts"

/** A solution and what its numbers stand for. */
export interface Solved {
  readonly at: "one" | "mix"
  readonly objective: Objective
  /** All of it is likely to have ended by this day. Absent: none was wanted. */
  readonly finishBy?: string
  /** By their ids. */
  readonly customers: ReadonlyArray<Weighed>
  /** The ids as they stand in the portfolio: the plan tells of the customers in that order. */
  readonly rows: ReadonlyArray<string>
  readonly setting: Setting
  readonly numbers: Numbers
  readonly solution: Solution
  /** All providers that there are; those of the setting are the ones that the plan may use. */
  readonly installed: ReadonlyArray<Plugin.Plugin>
  /** What of the workbook is not in the facts of the customers. */
  readonly unread: ReadonlyArray<UnreadCell>
  /** What the portfolio has twice. */
  readonly duplicates: ReadonlyArray<Duplicates.Duplicate>
  readonly strays: ReadonlyArray<Strays.Stray>
  /** Providers that it names and that are not installed. */
  readonly strangers: ReadonlyArray<Strangers.Stranger>
  /** What it says of the quota of servers and the papers leave no room for. */
  readonly excess: ReadonlyArray<Quotas.Excess>
}
