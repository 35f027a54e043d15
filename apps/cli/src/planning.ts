import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Text } from "@openbeian/core/text"
import { Assumptions, Plan, Planner } from "@openbeian/planner"
import * as Result from "effect/Result"
import type { Asked, Source } from "./Command.ts"
import { dayOf, located, pluginOf } from "./consult.ts"
import { type Problem, problem } from "./Problem.ts"
import { isTables, portfolioIn } from "./portfolioIn.ts"

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
  const wanted = asked.earlier === undefined ? wantedOf(asked) : carriedOn(asked, asked.earlier, portfolio)
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

type Wanted = Result.Result<Planner.WantedBy, ReadonlyArray<Problem>>

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

/** The rest of an earlier plan of these customers, which says itself where, by which aim and by when. */
const carriedOn = (
  { installed, options }: Asked,
  source: Source,
  portfolio: Portfolio.Portfolio | undefined,
): Wanted => {
  const { mix, objective, provider, "finish-by": by } = options
  if (mix || objective !== undefined || provider.length > 0) return Result.fail([saidTwice])
  const finishBy = by === undefined ? Result.succeed(undefined) : dayOf(by, "--finish-by")
  if (Result.isFailure(finishBy)) return Result.fail([finishBy.failure])
  if (isTables(source)) return Result.fail([noPlan(source.name)])
  const read = Document.read(Plan.Plan, source.bytes, Portfolio.limits)
  if (Result.isFailure(read))
    return Result.fail(
      read.failure.length > faultsMax
        ? [noPlan(source.name)]
        : read.failure.map((fault) => located(source, fault)),
    )
  const plan = read.success.value
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

/** A document of another kind has a fault in every key. */
const faultsMax = 5

const noPlan = (name: string): Problem =>
  problem("NoPlan", `${name} 不是计划`, `${name} is no plan`, {
    zh: "给出先前 --out 写出的 .json，或 --format json 的输出",
    en: "name the .json that --out wrote before, or what --format json printed",
  })

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
