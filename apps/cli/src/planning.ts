import { Document } from "@openbeian/core/document"
import type { Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Text } from "@openbeian/core/text"
import { Assumptions, type Plan, Planner } from "@openbeian/planner"
import * as Result from "effect/Result"
import type { Asked, Source } from "./Command.ts"
import { dayOf, located, pluginOf } from "./consult.ts"
import { type Problem, problem } from "./Problem.ts"
import { portfolioIn } from "./portfolioIn.ts"

/** What a plan is made of (规划输入). */
export interface Question extends Planner.WantedBy {
  readonly portfolio: Portfolio.Portfolio
  /** Cells of a workbook that were left out. */
  readonly unread: ReadonlyArray<Plan.UnreadCell>
  readonly assumptions: Assumptions.Assumptions
  readonly today: string
}

/** Reads what is asked of a plan or a comparison; or every reason why this cannot be done. */
export const questionOf = async (asked: Asked): Promise<Result.Result<Question, ReadonlyArray<Problem>>> => {
  const { options, source, today } = asked
  const handed = await portfolioIn(source)
  const assumptions = asked.prices === undefined ? none : assumptionsIn(asked.prices)
  const day = options.today === undefined ? Result.succeed(today) : dayOf(options.today)
  const portfolio = Result.isSuccess(handed) ? handed.success.portfolio : undefined
  const wanted =
    asked.earlier === undefined
      ? wantedOf(asked)
      : (await import("./carriedOn.ts")).carriedOn(asked, asked.earlier, portfolio)
  if (
    Result.isFailure(handed) ||
    Result.isFailure(assumptions) ||
    Result.isFailure(day) ||
    Result.isFailure(wanted)
  )
    return Result.fail([
      ...(Result.isFailure(wanted) ? wanted.failure : []),
      ...(Result.isFailure(day) ? [day.failure] : []),
      ...(Result.isFailure(assumptions) ? assumptions.failure : []),
      ...(Result.isFailure(handed) ? handed.failure : []),
    ])
  return Result.succeed({
    ...handed.success,
    ...wanted.success,
    assumptions: assumptions.success,
    today: day.success,
  })
}

export type Wanted = Result.Result<Planner.WantedBy, ReadonlyArray<Problem>>

/** Which plan the options ask for. */
const wantedOf = ({ installed, options }: Asked): Wanted => {
  const by = options["finish-by"]
  const finishBy = by === undefined ? Result.succeed(undefined) : dayOf(by, "--finish-by")
  const at = whereOf(options.provider, options.mix, installed)
  if (Result.isFailure(at) || Result.isFailure(finishBy))
    return Result.fail([
      ...(Result.isFailure(at) ? [at.failure] : []),
      ...(Result.isFailure(finishBy) ? [finishBy.failure] : []),
    ])
  return Result.succeed({
    at: at.success,
    objective: (options.objective ?? "cost").replace("blocked,", "").startsWith("finish") ? "finish" : "cost",
    ...(finishBy.success === undefined ? {} : { finishBy: finishBy.success }),
  })
}

/** Holds every customer against every provider, and shows how far that is. */
export const prepare = (
  { installed, regulations, onProgress }: Asked,
  { assumptions, portfolio, today, unread }: Question,
): Planner.Prepared =>
  Planner.prepare(portfolio, { plugins: installed, regulations, today, assumptions, unread, onProgress })

/** That nothing can have ended by the day of `--finish-by`. */
export const late = ({ finishBy, text, fix }: Planner.TooSoon, { options }: Asked): Problem => {
  const isCarriedOn = options["carry-on"] !== undefined && options["finish-by"] === undefined
  const name = isCarriedOn ? "--carry-on" : "--finish-by"
  return {
    ...problem("TooSoon", `${name}：${text.zh}`, `${name}: ${text.en}`, isCarriedOn ? laterDay(fix) : fix),
    found: finishBy,
  }
}

const laterDay = ({ zh, en }: Text): Text => ({
  zh: `原计划的日子赶不上了；加上 --finish-by 换一天：${zh}`,
  en: `the day of the plan cannot be met any more; add --finish-by for another: ${en}`,
})

/** The command that plans the same portfolio, at the same place, by a day. */
export const commandFor = ({ options, source }: Asked, finishBy: string): string =>
  [
    "openbeian",
    "plan",
    source.name,
    ...options.provider.flatMap((id) => ["--provider", id]),
    ...(options.prices === undefined ? [] : ["--prices", options.prices]),
    ...(options.today === undefined ? [] : ["--today", options.today]),
    "--finish-by",
    finishBy,
  ]
    .map(quoted)
    .join(" ")

/** As a shell wants a word. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

const none = Result.succeed(Assumptions.none)

const assumptionsIn = (source: Source): Result.Result<Assumptions.Assumptions, ReadonlyArray<Problem>> =>
  Result.mapBoth(Document.read(Assumptions.Assumptions, source.bytes), {
    onSuccess: ({ value }) => value,
    onFailure: (faults) => faults.map((fault) => located(source, fault)),
  })

/** The one provider that gets all, or the mix. */
const whereOf = (
  ids: ReadonlyArray<string>,
  isMixed: boolean,
  installed: ReadonlyArray<Plugin.Plugin>,
): Result.Result<string, Problem> => {
  const [id] = ids
  if (id === undefined) return Result.succeed("mix")
  if (isMixed) return Result.fail(onePlace)
  return Result.map(pluginOf(installed, id), (plugin) => plugin.id)
}

const onePlace = problem(
  "OptionsClash",
  "一份计划要么全在一家（--provider 写一次），要么搭配（--mix）",
  "a plan is for one provider (--provider, once) or for the mix (--mix)",
  { zh: "留一个；各家并排看用 openbeian compare", en: "keep one; openbeian compare shows all of them" },
)
