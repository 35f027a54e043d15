import type { Solution } from "../model/index.ts"
import type { Objective, UnreadCell } from "../Plan.ts"
import type { Numbers, Setting, Weighed } from "../portfolio/numbers.ts"

/** A solution and what its numbers stand for. */
export interface Solved {
  readonly at: "one" | "mix"
  readonly objective: Objective
  readonly customers: ReadonlyArray<Weighed>
  readonly setting: Setting
  readonly numbers: Numbers
  readonly solution: Solution
  /** What of the workbook is not in the facts of the customers. */
  readonly unread: ReadonlyArray<UnreadCell>
}
