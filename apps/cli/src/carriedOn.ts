import type { Portfolio } from "@openbeian/core/filing"
import { Planner } from "@openbeian/planner"
import * as Result from "effect/Result"
import type { Asked, Source } from "./Command.ts"
import { dayOf, pluginOf } from "./consult.ts"
import { type Problem, problem } from "./Problem.ts"
import { planIn } from "./planIn.ts"
import type { Wanted } from "./planning.ts"

/** The rest of an earlier plan of these customers, which says itself where, by which aim and by when. */
export const carriedOn = (
  { installed, options }: Asked,
  source: Source,
  portfolio: Portfolio.Portfolio | undefined,
): Wanted => {
  const { mix, objective, provider, "finish-by": by } = options
  if (mix || objective !== undefined || provider.length > 0) return Result.fail([saidTwice])
  const finishBy = by === undefined ? Result.succeed(undefined) : dayOf(by, "--finish-by")
  if (Result.isFailure(finishBy)) return Result.fail([finishBy.failure])
  const read = planIn(source)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const plan = read.success
  if (portfolio !== undefined && Planner.isForeign(plan, portfolio))
    return Result.fail([ofOthers(source.name)])
  const wanted = Planner.carryOn(plan, finishBy.success)
  return wanted.at === "mix"
    ? Result.succeed(wanted)
    : Result.mapBoth(pluginOf(installed, wanted.at), {
        onSuccess: () => wanted,
        onFailure: (problem) => [problem],
      })
}

/** Nothing of it could be carried on. */
const ofOthers = (name: string): Problem =>
  problem(
    "PlanOfOthers",
    `${name} 里没有这份组合的任何一位客户`,
    `${name} has no customer of this portfolio`,
    {
      zh: "给出为这份组合作的计划，或去掉 --carry-on 重新作计划",
      en: "name a plan that was made for this portfolio, or plan anew without --carry-on",
    },
  )

const saidTwice = problem(
  "OptionsClash",
  "--carry-on 的计划已经写明接入商、先求什么和办完日，不能与 --provider、--mix、--objective 同用；--finish-by 可以换一天",
  "the plan of --carry-on says where, what comes first and by when: --provider, --mix and --objective do not go with it; --finish-by gives another day",
  { zh: "去掉这些选项，或去掉 --carry-on", en: "leave these options out, or --carry-on" },
)
