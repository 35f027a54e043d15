import type { Portfolio } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

import { type WriteSheet, writeXlsx } from "hucre/xlsx"
import type { Table, Tables } from "./Cell.ts"
import { type CsvFile, csvOf } from "./csv.ts"
import { exampleRows } from "./exampleRows.ts"
import { example, guideName, type Language, wordsName } from "./names.ts"
import { Refused } from "./Refused.ts"
import type { Imported } from "./readTables.ts"
import { all } from "./Sheet.ts"
import { type Finding, namesFor, noteOf, sheetFor, Words } from "./sheetFor.ts"
import { headingRow, tablesOf } from "./writeTables.ts"

/** How a workbook is written. */
export interface Written {
  /** Of headings, words and notes. A file that was read keeps its own headings. */
  readonly language: Language
  /** What is said beside the cells. */
  readonly findings?: ReadonlyArray<Finding>
  /** What a drop-down offers as providers, by id or name. */
  readonly providers?: ReadonlyArray<string>
}

/** What was read, or the tables of a portfolio, as a workbook. Of a file that was read our sheets alone are kept. */
export const write = (
  given: Portfolio.Portfolio | Imported,
  { language, findings = [], providers = [] }: Written,
): Effect.Effect<Uint8Array, Refused> =>
  Effect.gen(function* () {
    const tables = "tables" in given ? given.tables : yield* Effect.fromResult(tablesOf(given, language))
    return yield* workbookOf(tables, { language, findings, providers }, [], 0)
  })

/** The same as one CSV file for each table. What was found cannot be said beside the cells there. */
export const writeCsv = (
  given: Portfolio.Portfolio | Imported,
  { language }: Pick<Written, "language">,
): Result.Result<ReadonlyArray<CsvFile>, Refused> =>
  Result.map("tables" in given ? Result.succeed(given.tables) : tablesOf(given, language), (tables) =>
    csvOf(tables, language),
  )

/** A workbook to be filled in: drop-downs, notes at the headings, and an example in the first row. */
export const template = ({
  language,
  providers = [],
}: Omit<Written, "findings">): Effect.Effect<Uint8Array, Refused> =>
  Effect.suspend(() => {
    const examples = exampleRows(language, providers[0] ?? anyProvider[language])
    const tables = all.map(
      (sheet): Table => ({
        sheet: sheet.id,
        name: sheet.name[language],
        merges: [],
        rows: [headingRow(sheet, language), ...(examples.get(sheet.id) ?? [])],
      }),
    )
    return workbookOf(
      { tables, leftOut: [], epoch: 1900 },
      { language, findings: [], providers },
      [guideSheet(language)],
      rowsReady,
    )
  })

const anyProvider: Text = text("接入商", "provider")

/** So many empty rows are ready to be typed into. */
const rowsReady = 200

const workbookOf = (
  { tables, epoch }: Tables,
  { language, findings, providers }: Required<Written>,
  before: ReadonlyArray<WriteSheet>,
  ready: number,
): Effect.Effect<Uint8Array, Refused> => {
  const words = new Words(wordsName[language])
  const names = namesFor(tables, language)
  const sheets = tables.map((table, index) =>
    sheetFor(table, names[index] ?? table.name, { language, words, findings, providers, ready }),
  )
  return Effect.tryPromise({
    try: () =>
      writeXlsx({
        sheets: [...before, ...sheets, wordsSheet(words, language)],
        dateSystem: epoch === 1904 ? "1904" : "1900",
        // Without a day the library puts the clock here, and the same portfolio would not give the same file.
        properties: { creator: "OpenBeian", modified },
      }),
    catch: (cause) => Refused.of("notWritten", {}, cause),
  })
}

const modified = DateTime.toDateUtc(DateTime.makeUnsafe("2026-01-01T00:00:00Z"))

const wordsSheet = ({ lists }: Words, language: Language): WriteSheet => {
  const longest = Math.max(...lists.map((list) => list.length), 0)
  return {
    name: wordsName[language],
    hidden: true,
    rows: Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null)),
  }
}

const guideSheet = (language: Language): WriteSheet => ({
  name: guideName[language],
  columns: [{ width: 18 }, { width: 40 }, { width: 90 }],
  rows: [
    ...guide.map((sentence) => [sentence[language]]),
    [],
    ...all.flatMap((sheet) =>
      sheet.columns.map((column) => [
        sheet.name[language],
        column.heading[language],
        noteOf(sheet, column)[language].split("\n").slice(1).join(" "),
      ]),
    ),
  ],
})

const guide: ReadonlyArray<Text> = [
  text(
    "每个客户在“主体”表占一行；其他各表用客户编号指明属于谁。",
    "Each customer has one row in the sheet of subjects; the other sheets name it by its id.",
  ),
  text(
    `客户编号写“${example.zh}”的行是范例，不会读入，可以删去。`,
    `Rows of the customer "${example.en}" are an example; they are not read and may be removed.`,
  ),
  text(
    "号码一律存成文字；存成数字会丢失数字，会报错。",
    "Numbers of papers, accounts and telephones are texts; stored as numbers they lose digits, which is a fault.",
  ),
  text("公式不读取，请粘贴为数值。", "Formulas are not read; paste their values."),
  text(
    "读入再导出时，只保留这七张表的内容；其他工作表和格式不保留。",
    "Of a workbook that is read and written again these seven sheets are kept; other sheets and formats are not.",
  ),
]
