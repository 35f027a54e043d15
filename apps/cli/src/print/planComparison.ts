import type { Text } from "@openbeian/core/text"
import type { Comparison } from "@openbeian/planner"
import { indent, styled, wrap } from "./page.ts"
import { cellsLeftOut, printFigures, proofWords } from "./planFigures.ts"
import { heading, row, type Sheet, say } from "./sheet.ts"
import { badge } from "./verdicts.ts"

type Lines = ReadonlyArray<string>

/** Every provider alone and the mix: the figures, how good they are, and what stands in the way most. */
export const printComparison = (
  sheet: Sheet,
  { columns, tradeoffs, today, advice, unread }: Comparison.Comparison,
): Lines => [
  ...cellsLeftOut(sheet, unread.length),
  ...columns.flatMap((column) => [...printColumn(sheet, column), ""]),
  ...(tradeoffs.length < 2
    ? []
    : [
        ...heading(sheet, titles.tradeoffs),
        ...tradeoffs.flatMap((tradeoff) => [...printTradeoff(sheet, tradeoff), ""]),
      ]),
  ...wrap(sheet, indent(0), [styled("dim", `${today} · ${say(sheet, advice)}`)]),
]

const printColumn = (sheet: Sheet, { name, figures, proof, reasons }: Comparison.Column): Lines => [
  ...heading(sheet, name),
  ...wrap(sheet, indent(0), [styled("dim", "─".repeat(sheet.columns))]),
  ...printFigures(sheet, figures),
  ...row(sheet, proofWords(sheet, proof), [say(sheet, proof.text)]),
  ...reasons
    .slice(0, reasonsShown)
    .flatMap(({ text, services, clauses }) =>
      row(sheet, badge(sheet, "fail", services), [say(sheet, text)], clauses),
    ),
  ...(reasons.length <= reasonsShown
    ? []
    : row(sheet, "", [styled("dim", say(sheet, more(reasons.length - reasonsShown)))])),
]

const reasonsShown = 8

const printTradeoff = (sheet: Sheet, { figures, moved }: Comparison.Tradeoff): Lines => [
  ...printFigures(sheet, figures),
  ...(moved.length === 0 ? [] : row(sheet, "", [say(sheet, movedWords(moved.length))])),
]

const titles = {
  tradeoffs: { zh: "成本与办完日的取舍", en: "Between cost and end" },
} as const satisfies Record<string, Text>

const more = (left: number): Text => ({
  zh: `另有 ${left} 种原因；--format json 列出全部`,
  en: `${left} more reasons; --format json has all of them`,
})
const movedWords = (services: number): Text => ({
  zh: `与上一种相比，${services} 个服务换了一家`,
  en: `${services} services are elsewhere than in the one before`,
})
