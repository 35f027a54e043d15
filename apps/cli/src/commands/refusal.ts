import { RefusalView } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing } from "@openbeian/core/filing"
import { Matching } from "@openbeian/core/refusal"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse, type Source } from "../Command.ts"
import { dayOf, isInLines, located, pluginsOf } from "../consult.ts"
import { type Problem, problem } from "../Problem.ts"
import { printRefusal } from "../print/refusal.ts"

/** Reads the text of a refusal; not so good when no reason is recognised in it. */
export const run = (asked: Asked): Answer => {
  const { filing, installed, options, page, regulations, source, today } = asked
  const plugins = pluginsOf(installed, options.provider)
  const day = options.today === undefined ? Result.succeed(today) : dayOf(options.today)
  const text = textOf(source)
  const facts = filing === undefined ? undefined : filingIn(filing)
  if (
    Result.isFailure(plugins) ||
    Result.isFailure(day) ||
    Result.isFailure(text) ||
    (facts !== undefined && Result.isFailure(facts))
  ) {
    return refuse(
      ...(Result.isFailure(plugins) ? plugins.failure : []),
      ...(Result.isFailure(day) ? [day.failure] : []),
      ...(Result.isFailure(text) ? [text.failure] : []),
      ...(facts !== undefined && Result.isFailure(facts) ? facts.failure : []),
    )
  }
  const reading = RefusalView.read({
    text: text.success,
    plugins: plugins.success,
    regulations,
    today: day.success,
    ...(facts === undefined ? {} : { facts: facts.success.value }),
  })
  const code = reading.matches.length > 0 ? 0 : 1
  if (options.format === "json") return answer(json(reading), code)
  const lineOf = (path: string) =>
    facts !== undefined && filing !== undefined && isInLines(filing)
      ? facts.success.positions.of(path).line
      : undefined
  return printed(printRefusal({ ...page, clauses: reading.clauses, lineOf }, reading), code)
}

const textOf = ({ name, bytes }: Source): Result.Result<string, Problem> => {
  const text = decoded(bytes)
  if (text === undefined) return Result.fail({ ...notUtf8, file: name })
  return text.length > Matching.lengthMax ? Result.fail({ ...tooLong, file: name }) : Result.succeed(text)
}

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const filingIn = (source: Source) =>
  Result.mapError(Document.read(Filing.Filing, source.bytes), (faults) =>
    faults.map((fault) => located(source, fault)),
  )

const notUtf8 = problem("NotUtf8", "不是 UTF-8 文本", "this is no text in UTF-8", {
  zh: "用 UTF-8 另存，或直接粘贴到标准输入",
  en: "save it as UTF-8, or paste it to standard input",
})

const tooLong = problem(
  "TooLong",
  `超过 ${Matching.lengthMax} 字，一份驳回没有这么长`,
  `this is longer than ${Matching.lengthMax} characters, which no refusal is`,
  { zh: "只留驳回原因那一段", en: "keep the part that gives the reasons" },
)
