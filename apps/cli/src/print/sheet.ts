import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { type Page, pad, type Span, styled, textOf, widthOf, wrap } from "./page.ts"

/** A page of a report: what is printed on it may cite clauses and point into the document. */
export interface Sheet extends Page {
  readonly clauses: Report.Report["clauses"]
  /** The line of a JSON Pointer. Absent: the document has no lines worth naming. */
  readonly lineOf: (path: string) => number | undefined
}

/** The half of a text that the reader reads. */
export const say = (page: Page, text: Text): string => text[page.language]

/** A label in the margin, and beside it a paragraph with the clauses it rests on. */
export const row = (
  sheet: Sheet,
  label: Span,
  spans: ReadonlyArray<Span>,
  clauses: ReadonlyArray<string> = [],
): ReadonlyArray<string> => {
  const margin = margins[sheet.language]
  const gap = " ".repeat(Math.max(margin - widthOf(textOf(label)), 1))
  return wrap(sheet, { first: [label, gap], rest: " ".repeat(margin) }, [...spans, ...chip(sheet, clauses)])
}

/** A number that stands in the margin. */
export const ordinal = (sheet: Sheet, number: number): string =>
  String(number).padStart(margins[sheet.language] - 2)

/** As wide as the widest label and a space. */
const margins = { zh: 7, en: 12 } as const

/** `§ short name of the paper, section, id`; of more clauses the next by its id, of many how many. */
export const chip = (sheet: Sheet, ids: ReadonlyArray<string>): ReadonlyArray<Span> => {
  const [first, second, ...rest] = ids
  if (first === undefined) return []
  const clause = sheet.clauses[first]
  const place = clause === undefined ? [] : [say(sheet, clause.source.short), clause.section]
  const old = clause === undefined || clause.isInForce ? [] : [say(sheet, superseded)]
  const more = second === undefined ? [] : [second, ...(rest.length === 0 ? [] : [`+${rest.length}`])]
  return [" ", styled("dim", ["§", ...place, first, ...old, ...more].join(" "))]
}

const superseded: Text = { zh: "（已被取代）", en: "(superseded)" }

/** A line in bold, with what stands beside it. */
export const heading = (sheet: Sheet, text: Text, ...more: ReadonlyArray<Span>): ReadonlyArray<string> =>
  wrap(sheet, { first: [], rest: "" }, [styled("bold", say(sheet, text)), ...more])

/** Where in the document, for those who have it open in an editor. */
export const whereabouts = (sheet: Sheet, path: string): ReadonlyArray<Span> => {
  const line = sheet.lineOf(path)
  const place = line === undefined ? path : say(sheet, { zh: `第 ${line} 行`, en: `line ${line}` })
  return place === "" ? [] : [" ", styled("cyan", `(${place})`)]
}

export const listed = (page: Page, words: ReadonlyArray<string>): string =>
  words.join(page.language === "zh" ? "、" : ", ")

export const column = (words: ReadonlyArray<string>): ((word: string) => string) => {
  const widest = Math.max(0, ...words.map(widthOf))
  return (word) => pad(word, widest)
}
