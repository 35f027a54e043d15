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
  { columns, finishBy, tradeoffs, today, advice, unread }: Comparison.Comparison,
  commandFor: (finishBy: string) => string,
): Lines => [
  ...cellsLeftOut(sheet, unread.length),
  ...columns.flatMap((column) => [...printColumn(sheet, column, finishBy), ""]),
  ...(tradeoffs.length < 2 ? [] : [...printFront(sheet, tradeoffs, commandFor), ""]),
  ...wrap(sheet, indent(0), [styled("dim", `${today} · ${say(sheet, advice)}`)]),
]

/** What can be had between cost and end, and how each of it is planned. */
export const printFront = (
  sheet: Sheet,
  tradeoffs: ReadonlyArray<Comparison.Tradeoff>,
  commandFor: (finishBy: string) => string,
): Lines => [
  ...heading(sheet, titles.tradeoffs),
  ...tradeoffs.flatMap(({ figures, finishBy, moved }, n) => [
    ...(n === 0 ? [] : [""]),
    ...printFigures(sheet, figures),
    ...(moved.length === 0 ? [] : row(sheet, "", [say(sheet, movedWords(moved.length))])),
    // A shell takes no line that was broken for the eye.
    ...(finishBy === undefined
      ? []
      : row({ ...sheet, columns: Number.POSITIVE_INFINITY }, say(sheet, titles.choose), [
          commandFor(finishBy),
        ])),
  ]),
  ...(tradeoffs.length > 1 ? [] : row(sheet, "", [say(sheet, onlyOne)])),
]

const printColumn = (
  sheet: Sheet,
  { name, figures, isTooLate, proof, reasons }: Comparison.Column,
  finishBy: string | undefined,
): Lines => [
  ...heading(sheet, name),
  ...wrap(sheet, indent(0), [styled("dim", "─".repeat(sheet.columns))]),
  ...printFigures(sheet, figures),
  ...(isTooLate === undefined || finishBy === undefined
    ? []
    : row(sheet, badge(sheet, "warn"), [say(sheet, tooLate(finishBy))])),
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

const titles = {
  tradeoffs: { zh: "成本与办完日的取舍", en: "Between cost and end" },
  choose: { zh: "选用", en: "To plan it" },
} as const satisfies Record<string, Text>

const onlyOne: Text = {
  zh: "没有取舍：它既最省，又最早办完",
  en: "There is nothing to choose: it costs least and ends first",
}
const tooLate = (finishBy: string): Text => ({
  zh: `预计不晚于 ${finishBy} 办不完；所列为最早办完的`,
  en: `Not likely to have ended by ${finishBy}; shown is what ends first`,
})
const more = (left: number): Text => ({
  zh: `另有 ${left} 种原因；--format json 列出全部`,
  en: `${left} more reasons; --format json has all of them`,
})
const movedWords = (services: number): Text => ({
  zh: `与上一种相比，${services} 个服务换了一家`,
  en: `${services} ${services === 1 ? "service is" : "services are"} elsewhere than in the one before`,
})
