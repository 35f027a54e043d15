import * as Result from "effect/Result"
import { sizeRefusal } from "./bounded.ts"
import type { Cell, Table, Tables } from "./Cell.ts"
import type { Column, Form } from "./Column.ts"
import { sheetOf } from "./csv.ts"
import { Faults } from "./Faults.ts"
import { headingsOf } from "./headings.ts"
import { type Language, no, type Reference, type SheetId, yes } from "./names.ts"
import { fileEnding } from "./numbered.ts"
import { Refused } from "./Refused.ts"
import type { Imported } from "./readTables.ts"
import { of } from "./Sheet.ts"
import { sheetIdOf } from "./xlsx.ts"

/** A table as a grid shows it: its columns in the order of the file, and the rows below the headings (网格). */
export interface Grid {
  readonly id: SheetId
  readonly name: string
  readonly columns: ReadonlyArray<GridColumn>
  readonly rows: ReadonlyArray<GridRow>
}

/** A column as the file has it. One that is none of ours has no path. */
export interface GridColumn {
  /** What the column is about, such as `credential/number`; of a reference its name. */
  readonly path: string
  readonly heading: string
  readonly type: GridType
  /** What may be written there, where that is a short list. */
  readonly words: ReadonlyArray<string>
}
export type GridType =
  | "text"
  | "day"
  | "boolean"
  | "integer"
  | "choice"
  | "list"
  | "items"
  | "none"
  | "unknown"

/** A row with the number that the file gives it. */
export interface GridRow {
  readonly row: number
  readonly cells: ReadonlyArray<Cell>
}

/** What was read as grids. A cell that was left blank and understood from those around it holds what was understood. */
export const gridsOf = ({ tables, readings }: Pick<Imported, "tables" | "readings">): ReadonlyArray<Grid> => {
  const understood = new Map(
    readings
      .filter(({ found }) => found === "")
      // What is told of a column that is not there stands at the customer, whose own reading comes first.
      .toReversed()
      .map(({ sheetName, row, column, as }) => [`${sheetName} ${row} ${column}`, as]),
  )
  return tables.tables.flatMap((table) => {
    const headings = headingsOf(of(table.sheet), table, new Faults())
    if (headings === undefined) return []
    const below = table.rows.slice(headings.row + 1)
    const rows = below.map((cells, index): GridRow => {
      const row = headings.row + 2 + index
      return {
        row,
        cells: (table.rows[headings.row] ?? []).map(
          (_, at) => cells[at] ?? understood.get(`${table.name} ${row} ${at + 1}`) ?? null,
        ),
      }
    })
    return [{ id: table.sheet, name: table.name, columns: columnsOf(table, headings), rows }]
  })
}

/**
 * Grids as tables again, some of the rows perhaps; a row keeps its number. Names that are none of ours are left out.
 * Sizes are looked at before anything is laid out: one row may have a high number.
 */
export const tablesFrom = (
  grids: ReadonlyArray<Sent>,
  epoch: Tables["epoch"] = 1900,
): Result.Result<Tables, Refused> => {
  const refused = sizeRefusal(grids.map(sizeOf)) ?? twiceIn(grids)
  if (refused !== undefined) return Result.fail(refused)
  return Result.succeed({
    tables: grids.flatMap(({ name, headings, rows }): ReadonlyArray<Table> => {
      const id = sheetIn(name, headings)
      if (id === undefined) return []
      const placed: Array<ReadonlyArray<Cell>> = [headings]
      for (const { row, cells } of rows) {
        while (placed.length < row - 1) placed.push([])
        placed[row - 1] = cells
      }
      return [{ sheet: id, name, rows: placed, merges: [] }]
    }),
    leftOut: grids.flatMap(({ name, headings }) => (sheetIn(name, headings) === undefined ? [name] : [])),
    epoch,
  })
}

/** A grid as it is sent: rows below the headings, with their numbers. */
interface Sent {
  readonly name: string
  readonly headings: ReadonlyArray<string>
  readonly rows: ReadonlyArray<GridRow>
}

const sizeOf = ({ name, headings, rows }: Sent) => ({
  name,
  rows: rows.reduce((most, { row }) => Math.max(most, row), 1),
  columns: rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length),
})

const twiceIn = (grids: ReadonlyArray<Sent>): Refused | undefined => {
  for (const { name, rows } of grids) {
    const seen = new Set<number>()
    for (const { row } of rows) {
      if (seen.has(row)) return Refused.of("rowTwice", { entry: name, found: row })
      seen.add(row)
    }
  }
  return undefined
}

/** A table that was read from a file is named after it. */
const sheetIn = (name: string, headings: ReadonlyArray<string>): SheetId | undefined =>
  fileEnding.test(name) ? sheetOf(name, [headings]) : sheetIdOf(name)

const columnsOf = (
  { rows }: Table,
  { row, references, columns }: NonNullable<ReturnType<typeof headingsOf>>,
): ReadonlyArray<GridColumn> => {
  const byPlace = new Map(columns.map(({ at, column }) => [at, column]))
  const refers = new Map([...references].map(([reference, at]) => [at, reference]))
  return (rows[row] ?? []).map((cell, at) => {
    const heading = typeof cell === "string" ? cell : ""
    return described(heading, byPlace.get(at), refers.get(at))
  })
}

const described = (
  heading: string,
  column: Column | undefined,
  reference: Reference | undefined,
): GridColumn => {
  if (column === undefined)
    return { path: reference ?? "", heading, type: reference === undefined ? "unknown" : "text", words: [] }
  const language: Language = /\p{Script=Han}/u.test(heading) ? "zh" : "en"
  const { id, form } = column
  return { path: id, heading, type: typeOf(form), words: wordsOf(form, language) }
}

const typeOf = (form: Form): GridType => (form.form === "single" ? form.answer : form.form)

const wordsOf = (form: Form, language: Language): ReadonlyArray<string> => {
  if (form.form !== "single") return []
  if (form.answer === "boolean") return [yes[language], no[language]]
  return form.choices.map(({ label }) => label[language])
}
