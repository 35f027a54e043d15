import type { SheetId } from "./names.ts"

/** What a cell holds (单元格). A date is the day and time that is shown, in UTC. */
export type Cell = null | string | number | boolean | Date | Formula | Failure

/** A formula and what it last came to. It is not read: its value is that of another moment. */
export interface Formula {
  readonly formula: string
  readonly result: string | number | boolean | Date | null
}

/** What Excel shows where a formula has no value: `#N/A`, `#REF!`. */
export interface Failure {
  readonly error: string
}

/** One sheet of a file that was known by its name. */
export interface Table {
  readonly sheet: SheetId
  /** As the file has it. */
  readonly name: string
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
  readonly merges: ReadonlyArray<Merge>
}

/** Cells shown as one; the value stands in the first. Counted from 0, ends included. */
interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** What was read from a file before anyone asks what it means. */
export interface Tables {
  readonly tables: ReadonlyArray<Table>
  /** Sheets that are not ours. They are not kept. */
  readonly leftOut: ReadonlyArray<string>
  /** What day 0 is where a day was typed as a number. */
  readonly epoch: 1900 | 1904
}

/** Where a cell is (单元格位置). */
export interface Place {
  readonly sheet: SheetId
  /** The name that the sheet has in the file. */
  readonly sheetName: string
  /** Counted from 1. */
  readonly row: number
  /** Counted from 1. */
  readonly column: number
  /** As a spreadsheet writes it: `E5`. */
  readonly cell: string
}

export const isFormula = (cell: Cell): cell is Formula =>
  typeof cell === "object" && cell !== null && "formula" in cell

export const isFailure = (cell: Cell): cell is Failure =>
  typeof cell === "object" && cell !== null && "error" in cell

export const isEmpty = (cell: Cell | undefined): cell is null | undefined =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")

/** A cell in the words of a sentence; a time has no place there. */
export const shown = (cell: Cell | undefined): string => {
  if (isEmpty(cell)) return ""
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "?" : cell.toISOString().slice(0, 10)
  if (isFormula(cell)) return `=${cell.formula}`
  return isFailure(cell) ? cell.error : String(cell)
}

/** `E5` for row 4 and column 4, both counted from 0. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`

const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26)
