import type { Text } from "../../language/language.ts"
import { isObject, type Json, type JsonObject } from "../draft/json.ts"

/** What a cell holds, as the API read it; a cell that nobody touched goes back as it came (单元格). */
export type Cell = Json

/** A column of a sheet and what stands in it (列). */
export interface Column {
  readonly path: string
  readonly heading: string
  readonly type: string
  /** The words that may stand there, where they are few. */
  readonly words: ReadonlyArray<string>
}

/** A sheet of the workbook (工作表). Rows are kept as they are, outside of any store: there are many. */
export interface Sheet {
  readonly name: string
  readonly columns: ReadonlyArray<Column>
  readonly rows: Array<Array<Cell>>
  /** The number of each row in the file. */
  readonly numbers: Array<number>
}

/** What is known of one cell: a fault, a likely duplicate, or how it was understood (单元格的结论). */
export interface Finding {
  readonly face: "fault" | "duplicate" | "reading"
  readonly sheet: number
  /** Places in the sheet, counted from 0; -1 is the sheet or the row as a whole. */
  readonly row: number
  readonly column: number
  /** Faults of the same code, column and text are mended together. */
  readonly code: string
  readonly found: string
  readonly says: Text
  readonly fix: Text
  readonly suggestion?: string
  /** The row is not in the portfolio because of it. */
  readonly losesRow: boolean
  /** What of the workbook is not in the portfolio because of it, as a plan is told. */
  readonly unread?: JsonObject
  /** Where the other is, of what is there twice. */
  readonly other?: Place
  /** For so many that are not listed one by one, it is none of a place. */
  readonly standsFor?: number
}

/** A workbook as it was read, and what was found in it (工作簿). */
export interface Book {
  readonly name: string
  /** From which year on the file counts its days. */
  readonly epoch: number
  readonly sheets: ReadonlyArray<Sheet>
}

/** A cell's place in a book, counted from 0. */
export interface Place {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

/** One change of one cell. */
export interface Change {
  readonly row: number
  readonly column: number
  readonly before: Cell
  readonly after: Cell
}

/** Changes of one sheet that are done and undone together (一次修改). */
export interface Edit {
  readonly sheet: number
  readonly changes: ReadonlyArray<Change>
}

/** What a cell shows. */
export const shown = (cell: Cell | undefined): string => {
  if (cell === undefined || cell === null) return ""
  if (!isObject(cell)) return typeof cell === "object" ? JSON.stringify(cell) : String(cell)
  // What a workbook knows beside text and numbers: a day, a formula, what could not be reckoned.
  const [value] = Object.values(cell)
  return "formula" in cell ? `=${shown(value)}` : shown(value)
}

/** An identity number with its middle hidden; anything else as it is. */
export const masked = (words: string): string =>
  /^\d{17}[\dX]$/iu.test(words) ? `${words.slice(0, 6)}********${words.slice(-4)}` : words

/** Nothing stands in it. */
export const isBlank = (cell: Cell | undefined): boolean => shown(cell).trim() === ""

export const isBlankRow = (row: ReadonlyArray<Cell>): boolean => row.every(isBlank)

/** Rows in which something stands. */
export const rowsOf = (sheet: Sheet): number =>
  sheet.rows.reduce((count, row) => (isBlankRow(row) ? count : count + 1), 0)

/** Does what an edit says, or takes it back. Rows that are not there yet come into being. */
export const perform = (sheet: Sheet, changes: ReadonlyArray<Change>, which: "before" | "after"): void => {
  for (const change of changes) {
    while (sheet.rows.length <= change.row) {
      sheet.rows.push(sheet.columns.map(() => null))
      sheet.numbers.push((sheet.numbers.at(-1) ?? 1) + 1)
    }
    const row = sheet.rows[change.row]
    if (row !== undefined) row[change.column] = change[which]
  }
}

/** A, B, …, Z, AA: how a workbook calls its columns. */
export const letter = (column: number): string =>
  (column >= letters.length ? letter(Math.floor(column / letters.length) - 1) : "") +
  (letters[column % letters.length] ?? "")

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/** 主体!C16: how a workbook calls a cell; 主体!16 a row. */
export const addressOf = (book: Book, { sheet: at, row, column }: Place): string => {
  const sheet = book.sheets[at]
  if (sheet === undefined) return ""
  return `${sheet.name}!${column < 0 ? "" : letter(column)}${row < 0 ? "" : numberOf(sheet, row)}`
}

/** The number of a row in the file; the blank one at the end is the next. */
export const numberOf = (sheet: Sheet, row: number): number =>
  sheet.numbers[row] ?? (sheet.numbers.at(-1) ?? 1) + 1 + row - sheet.numbers.length
