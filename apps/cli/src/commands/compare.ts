import { Comparison } from "@openbeian/core/check"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { pluginsOf } from "../consult.ts"
import { problem } from "../Problem.ts"
import { hang, indent, styled, wrap } from "../print/page.ts"
import { chip, type Sheet, say } from "../print/sheet.ts"
import { shape } from "../print/verdicts.ts"

/** Providers side by side: what they say of themselves, or what they do with a portfolio. */
export const run = async (asked: Asked): Promise<Answer> => {
  const { sources, words, options } = asked
  if (sources.length === 0) {
    const [unused] = [options.objective, options["finish-by"], options.prices, options.today].filter(
      (one) => one !== undefined,
    )
    return unused === undefined ? tables(asked) : refuse(noPortfolio)
  }
  if (words.length > 1) return refuse(oneFile)
  const { run: comparePortfolio } = await import("./comparePortfolio.ts")
  return comparePortfolio(asked)
}

/** Row by row, each answer with its clauses. */
const tables = ({ installed, words, options, page }: Asked): Answer => {
  const plugins = pluginsOf(installed, words)
  if (Result.isFailure(plugins)) return refuse(...plugins.failure)
  const comparison = Comparison.compare(plugins.success)
  return options.format === "json"
    ? answer(json(comparison))
    : printed(print({ ...page, clauses: comparison.clauses, lineOf: () => undefined }, comparison))
}

const noPortfolio = problem(
  "ArgumentMissing",
  "--objective、--finish-by、--prices 和 --today 只用于按客户组合比较，请写上 FILE",
  "--objective, --finish-by, --prices and --today are for a portfolio; name its FILE",
)

const oneFile = problem(
  "ArgumentUnwanted",
  "按客户组合比较时只写一个 FILE，全部云服务商都会比较",
  "for a portfolio name one FILE only; all providers are compared",
)

const print = (sheet: Sheet, { providers, rows }: Comparison.Comparison): ReadonlyArray<string> => {
  const names = new Map(providers.map(({ id, name }) => [id, say(sheet, name)]))
  return rows.flatMap(({ label, differs, cells }) => [
    ...wrap(sheet, indent(0), [
      styled("bold", say(sheet, label)),
      ...(differs ? [` ${say(sheet, { zh: "（说法不同）", en: "(said differently)" })}`] : []),
    ]),
    ...cells.flatMap(({ provider, isDocumented, says }) =>
      isDocumented
        ? says.flatMap((line) =>
            wrap(sheet, hang(2, "•"), [
              `${names.get(provider) ?? provider}  `,
              say(sheet, line.text),
              ...(line.for === undefined ? [] : [` · ${say(sheet, line.for)}`]),
              ...chip(sheet, line.clauses),
            ]),
          )
        : wrap(sheet, hang(2, shape("unknown")), [
            `${names.get(provider) ?? provider}  `,
            say(sheet, { zh: "文件未写", en: "the papers are silent" }),
          ]),
    ),
  ])
}
