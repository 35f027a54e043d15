import { type Text, withFix } from "@openbeian/core/text"
import type { CellStyle, CellValue, DataValidation, WriteSheet } from "hucre/xlsx"
import { addressOf, type Cell, isFailure, isFormula, type Place, type Table } from "./Cell.ts"
import type { Choice, Column } from "./Column.ts"
import type { Fault } from "./Fault.ts"
import { Faults } from "./Faults.ts"
import { rowsMax } from "./guard.ts"
import { findingsColumn, findingsHeading, type Headings, headingsOf } from "./headings.ts"
import { type Language, no, none, yes } from "./names.ts"
import { numbered } from "./numbered.ts"
import { of, type Sheet } from "./Sheet.ts"
import { sheetIdOf } from "./xlsx.ts"

/** Something to be said beside a cell. */
export interface Finding {
  readonly place: Place
  readonly says: Text
}

/** What is wrong with cells, as it is said beside them. */
export const findingsOf = (faults: ReadonlyArray<Fault>): ReadonlyArray<Finding> =>
  faults.map(({ message, fix, ...place }) => ({ place, says: withFix(message, fix) }))

type CellMap = NonNullable<WriteSheet["cells"]>
type CellPart = CellMap extends Map<string, infer Part> ? Part : never

/** Lists of words that drop-downs offer; each gets a column in a sheet of its own. */
export class Words {
  readonly lists: Array<ReadonlyArray<string>> = []
  private readonly byKey = new Map<string, number>()
  private readonly sheet: string

  constructor(sheet: string) {
    this.sheet = sheet
  }

  /** The formula of a list. A list that was there before is used again. */
  of(words: ReadonlyArray<string>): string {
    const key = words.join("\n")
    const at = this.byKey.get(key) ?? this.lists.push(words) - 1
    this.byKey.set(key, at)
    const letters = addressOf(0, at).replace(/\d+$/u, "")
    return `'${this.sheet}'!$${letters}$1:$${letters}$${words.length}`
  }
}

/** How a sheet is wanted. */
interface Wanted {
  readonly language: Language
  readonly words: Words
  readonly findings: ReadonlyArray<Finding>
  readonly providers: ReadonlyArray<string>
  /** Empty rows that are ready to be typed into. */
  readonly ready: number
}

/** What the sheets of tables are called: as in the file, or, where a workbook cannot have that name, as in the template. */
export const namesFor = (tables: ReadonlyArray<Table>, language: Language): ReadonlyArray<string> =>
  numbered(
    tables.map(({ sheet, name }) =>
      sheetIdOf(name) === sheet && isSheetName(name) ? name : of(sheet).name[language],
    ),
    sheetNameMax,
  )

/** As Excel has it. */
const sheetNameMax = 31
const isSheetName = (name: string): boolean =>
  name.length <= sheetNameMax && /^(?!')[^[\]:*?/\\]+(?<!')$/u.test(name)

/** The sheet of a table, with drop-downs, and with what was found beside the cells. */
export const sheetFor = (
  table: Table,
  name: string,
  { language, words, findings, providers, ready }: Wanted,
): WriteSheet => {
  const sheet = of(table.sheet)
  const headings = headingsOf(sheet, table, new Faults())
  const own = findings.filter(({ place }) => place.sheet === table.sheet && place.sheetName === table.name)
  const rows = withFindings(table, headings, own, language)
  const cells: CellMap = new Map()
  typed(rows, headings, cells)
  heads(sheet, headings, language, cells)
  beside(own, rows, language, cells)
  if (headings !== undefined) textCells(rows.length, ready, headings, cells)
  return {
    name,
    rows: rows.map((row) => row.map(plain)),
    cells,
    columns: Array.from({ length: Math.max(...rows.map((row) => row.length), 1) }, () => ({ width: 16 })),
    merges: [...table.merges],
    freezePane: { rows: (headings?.row ?? 0) + 1, columns: 1 },
    dataValidations: headings === undefined ? [] : dropDowns(sheet, headings, { language, words, providers }),
  }
}

const plain = (cell: Cell): CellValue => (isFormula(cell) || isFailure(cell) ? null : cell)

/** Cells that would come back as something else if they were written like any other. */
const typed = (
  rows: ReadonlyArray<ReadonlyArray<Cell>>,
  headings: Headings | undefined,
  cells: CellMap,
): void => {
  const texts = new Set(headings?.columns.flatMap(({ column, at }) => (isText(column) ? [at] : [])) ?? [])
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) {
      const part = partOf(cell, texts.has(column))
      if (part !== undefined) cells.set(`${row},${column}`, part)
    }
}

const partOf = (cell: Cell, isOfText: boolean): CellPart | undefined => {
  if (typeof cell === "string") {
    const value = escaped(cell)
    if (cell.startsWith("#")) return { value, richText: [{ text: value }] }
    return isOfText ? { value, style: textStyle } : value === cell ? undefined : { value }
  }
  if (cell instanceof Date && cell.getTime() % 86_400_000 !== 0)
    return { value: cell, style: { numFmt: "yyyy-mm-dd hh:mm:ss" } }
  if (isFormula(cell))
    return { formula: cell.formula, ...(cell.result === null ? {} : { formulaResult: cell.result }) }
  return isFailure(cell) ? { value: cell.error, type: "error" } : undefined
}

/** `_x000D_` stands for a character in a workbook; the library writes such a text as it is. */
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_")

const isText = ({ form }: Column): boolean =>
  form.form === "single" ? form.answer === "text" : form.form === "list"

const textStyle: CellStyle = { numFmt: "@" }
const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8EEF7" } },
  alignment: { wrapText: true, vertical: "top" },
}
const faultStyle: CellStyle = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FDE2E0" } } }

/** A heading shows what goes below it. */
const heads = (sheet: Sheet, headings: Headings | undefined, language: Language, cells: CellMap): void => {
  if (headings === undefined) return
  for (const at of headings.references.values()) cells.set(`${headings.row},${at}`, { style: headStyle })
  for (const { column, at } of headings.columns)
    cells.set(`${headings.row},${at}`, {
      style: headStyle,
      comment: { author: "OpenBeian", text: noteOf(sheet, column)[language] },
    })
}

/** What a column takes, in a few words. */
export const noteOf = (sheet: Sheet, column: Column): Text => {
  const { zh, en } = formNote(column)
  const name = sheet.columns.find(({ id }) => id === column.id)?.heading ?? column.heading
  const must = column.isRequired
    ? { zh: "必填。", en: "Required. " }
    : { zh: "留空表示还不知道。", en: "Empty means not known yet. " }
  return { zh: `${name.zh}\n${must.zh}${zh}`, en: `${name.en}\n${must.en}${en}` }
}

const formNote = ({ form }: Column): Text => {
  switch (form.form) {
    case "none":
      return {
        zh: "只在确知没有时填“无”；有的话填在它自己的表里。",
        en: 'Write "none" only where it is known that there is none; what there is goes into its own sheet.',
      }
    case "list":
      return {
        zh: "多项用“；”隔开；确知没有填“无”。",
        en: 'Several are divided by ";"; "none" means known to be none.',
      }
    case "items": {
      const names = form.fields.map(({ heading }) => heading)
      const line = {
        zh: `${form.isNamed ? "材料编号：" : ""}${names
          .slice(0, 2)
          .map(({ zh }) => `${zh}=…`)
          .join("；")}`,
        en: `${form.isNamed ? "material: " : ""}${names
          .slice(0, 2)
          .map(({ en }) => `${en}=…`)
          .join("; ")}`,
      }
      return {
        zh: `每项一行，如：${line.zh}。可用的名称：${names.map(({ zh }) => zh).join("、")}`,
        en: `A line for each, such as: ${line.en}. The names are: ${names.map(({ en }) => en).join(", ")}`,
      }
    }
    case "single":
      return singleNotes[form.answer]
  }
}

const singleNotes: Readonly<
  Record<Choice["value"] & ("text" | "day" | "boolean" | "integer" | "choice"), Text>
> = {
  text: {
    zh: "文字；号码也存成文字，不要存成数字。",
    en: "A text; numbers of papers are texts too, never numbers.",
  },
  day: { zh: "日期，如 2026-11-20。", en: "A day such as 2026-11-20." },
  boolean: { zh: "是 或 否。", en: "yes or no." },
  integer: { zh: "整数。", en: "A whole number." },
  choice: { zh: "从下拉列表选。", en: "One of the drop-down list." },
}

/** Drop-downs reach as far as rows are read. */
const validTo = rowsMax - 1

const dropDowns = (
  sheet: Sheet,
  headings: Headings,
  { language, words, providers }: Pick<Wanted, "language" | "words" | "providers">,
): Array<DataValidation> => {
  const by = sheet.by === undefined ? undefined : headings.references.get(sheet.by)
  const first = headings.row + 1
  return [
    ...(by === undefined ? [] : [listAt(first, by, words.of(sheet.cases.map(({ name }) => name[language])))]),
    ...headings.columns.flatMap(({ column, at }) => {
      const listed = column.id === "provider" ? providers : wordsOf(column, language)
      return listed.length === 0 ? [] : [listAt(first, at, words.of(listed))]
    }),
  ]
}

const wordsOf = ({ form }: Column, language: Language): ReadonlyArray<string> => {
  if (form.form === "none") return [none[language]]
  if (form.form !== "single") return []
  if (form.answer === "boolean") return [yes[language], no[language]]
  return form.choices.map(({ label }) => label[language])
}

/** A warning and no stop: what is refused is told on reading, and other spellings are understood. */
const listAt = (row: number, column: number, formula: string): DataValidation => ({
  type: "list",
  formula1: formula,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: "warning",
  range: `${addressOf(row, column)}:${addressOf(validTo, column)}`,
})

/** Cells that are still empty are text already, so that digits typed there stay. */
const textCells = (from: number, ready: number, headings: Headings, cells: CellMap): void => {
  for (let row = from; row < from + ready; row++)
    for (const { column, at } of headings.columns)
      if (isText(column)) cells.set(`${row},${at}`, { style: textStyle })
}

/** The rows with what was found beside them. What was found at another time does not stay. */
const withFindings = (
  { rows }: Table,
  headings: Headings | undefined,
  findings: ReadonlyArray<Finding>,
  language: Language,
): ReadonlyArray<ReadonlyArray<Cell>> => {
  const head = headings?.row ?? 0
  const known = findingsColumn(rows[head])
  if (known < 0 && findings.length === 0) return rows
  const at = known >= 0 ? known : Math.max(...rows.map((row) => row.length), 0)
  const said = new Map<number, Array<string>>()
  for (const { place, says } of findings)
    said.set(place.row - 1, [...(said.get(place.row - 1) ?? []), `${place.cell}: ${says[language]}`])
  return rows.map((row, index) => {
    const line = [...row]
    while (line.length <= at) line.push(null)
    line[at] = index === head ? findingsHeading[language] : (said.get(index)?.join("\n") ?? null)
    return line
  })
}

const beside = (
  findings: ReadonlyArray<Finding>,
  rows: ReadonlyArray<ReadonlyArray<Cell>>,
  language: Language,
  cells: CellMap,
): void => {
  for (const { place, says } of findings) {
    const key = `${place.row - 1},${place.column - 1}`
    const part = cells.get(key) ?? {}
    const before = part.style === headStyle || part.comment === undefined ? "" : `${part.comment.text}\n`
    const isDay = rows[place.row - 1]?.[place.column - 1] instanceof Date
    cells.set(key, {
      ...part,
      style: {
        ...part.style,
        ...faultStyle,
        ...(isDay && part.style?.numFmt === undefined ? { numFmt: "yyyy-mm-dd" } : {}),
      },
      comment: { author: "OpenBeian", text: `${before}${says[language]}` },
    })
  }
}
