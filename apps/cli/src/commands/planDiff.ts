import { Planner } from "@openbeian/planner"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { planIn } from "../planIn.ts"
import { printDifference } from "../print/planDifference.ts"

/** What sets two plans apart. */
export const run = ({ options, page, sources }: Asked): Answer => {
  const read = sources.map(planIn)
  const faults = read.filter(Result.isFailure).flatMap(({ failure }) => failure)
  const [before, after] = read.filter(Result.isSuccess).map(({ success }) => success)
  if (faults.length > 0 || before === undefined || after === undefined) return refuse(...faults)
  const difference = Planner.diff(before, after)
  if (options.format === "json") return answer(json(difference))
  const clauses = { ...before.clauses, ...after.clauses }
  return printed(printDifference({ ...page, clauses, lineOf: () => undefined }, difference))
}
