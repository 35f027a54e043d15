import { Comparison } from "@openbeian/core/check"
import { Result } from "effect"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { pluginsOf } from "../consult.ts"
import { hang, indent, styled, wrap } from "../print/page.ts"
import { chip, type Sheet, say } from "../print/sheet.ts"
import { shape } from "../print/verdicts.ts"

/** Providers side by side, row by row, each answer with its clauses. */
export const run = ({ installed, words, options, page }: Asked): Answer => {
  const plugins = pluginsOf(installed, words)
  if (Result.isFailure(plugins)) return refuse(...plugins.failure)
  const comparison = Comparison.compare(plugins.success)
  return options.format === "json"
    ? answer(json(comparison))
    : printed(print({ ...page, clauses: comparison.clauses, lineOf: () => undefined }, comparison))
}

const print = (sheet: Sheet, { providers, rows }: Comparison.Comparison): ReadonlyArray<string> => {
  const names = new Map(providers.map(({ id, name }) => [id, say(sheet, name)]))
  return rows.flatMap(({ label, differs, cells }) => [
    ...wrap(sheet, indent(0), [
      styled("bold", say(sheet, label)),
      ...(differs ? [` ${say(sheet, { zh: "（不同）", en: "(differs)" })}`] : []),
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
