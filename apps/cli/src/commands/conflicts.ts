import { Conflicts } from "@openbeian/core/check"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { pluginsOf } from "../consult.ts"
import { printContradiction } from "../print/contradictions.ts"
import { indent, styled, wrap } from "../print/page.ts"
import type { Sheet } from "../print/sheet.ts"

/** Where papers contradict themselves, which clause we follow, and why. */
export const run = ({ installed, regulations, words, options, page }: Asked): Answer => {
  const plugins = pluginsOf(installed, words)
  if (Result.isFailure(plugins)) return refuse(...plugins.failure)
  const all = Conflicts.all([
    ...plugins.success.map(({ book }) => book),
    ...(words.length === 0 ? [regulations.book] : []),
  ])
  return options.format === "json"
    ? answer(json(all))
    : printed(print({ ...page, clauses: all.clauses, lineOf: () => undefined }, all))
}

const print = (sheet: Sheet, { conflicts, clauses }: Conflicts.Conflicts): ReadonlyArray<string> =>
  conflicts.flatMap((conflict, n) => [
    ...wrap(sheet, indent(0), [styled("bold", `${n + 1}  ${conflict.owner}`)]),
    ...Conflicts.pairOf(conflict, clauses).flatMap((one) => printContradiction(sheet, one, 2)),
  ])
