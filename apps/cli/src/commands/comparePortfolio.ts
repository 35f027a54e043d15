import { Planner } from "@openbeian/planner"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { commandFor, late, prepare, questionOf } from "../planning.ts"
import { printComparison } from "../print/planComparison.ts"

/** All providers and the mix, over a whole portfolio. */
export const run = async (asked: Asked): Promise<Answer> => {
  const question = await questionOf(asked)
  if (Result.isFailure(question)) return refuse(...question.failure)
  const comparison = Planner.compare(prepare(asked, question.success), question.success)
  if ("_tag" in comparison) return refuse(late(comparison, asked))
  const { clauses } = comparison
  return asked.options.format === "json"
    ? answer(json(comparison))
    : printed(
        printComparison({ ...asked.page, clauses, lineOf: () => undefined }, comparison, (day) =>
          commandFor(asked, day),
        ),
      )
}
