import type { Portfolio } from "@openbeian/core/filing"
import { type Cell, isEmpty, type Place, type Table, type Tables } from "./Cell.ts"
import { duplicates } from "./duplicates.ts"
import type { Fault, Reading } from "./Fault.ts"
import { Faults, inOrder } from "./Faults.ts"
import { type Headings, headingsOf } from "./headings.ts"
import { filled } from "./merged.ts"
import { numbered } from "./numbered.ts"
import { Places } from "./Places.ts"
import { readRow, refersTo, type Source } from "./readRow.ts"
import { headingOf, of } from "./Sheet.ts"
import { Shelf } from "./Shelf.ts"
import { strays } from "./strays.ts"

/** What a workbook says, and what in it could not be taken as it is (导入结果). */
export interface Imported {
  /** All that was understood. */
  readonly portfolio: Portfolio.Portfolio
  readonly faults: ReadonlyArray<Fault>
  readonly readings: ReadonlyArray<Reading>
  /** How many more faults and readings there are beyond the 20 000 of each that are listed. */
  readonly unlisted: Unlisted
  /** The cells as they are in the file, to be written back. */
  readonly tables: Tables
  /** The cell that a JSON Pointer into the portfolio comes from; its row, where there is no such cell. */
  readonly placeOf: (pointer: string) => Place | undefined
}

/** Counts, and the cell of the first fault that is not listed; absent: all are. */
interface Unlisted {
  readonly faults: number
  readonly readings: number
  readonly from?: Place
}

/** What cells mean. Every good row is kept and every bad cell is told. */
export const readTables = (given: Tables): Imported => {
  const tables = distinct(given)
  const faults = new Faults()
  const places = new Places()
  const shelf = new Shelf(faults, places)
  const sources: Array<Rows> = []
  for (const sheet of inTurn)
    for (const table of tables.tables.filter((one) => one.sheet === sheet.id)) {
      const headings = headingsOf(sheet, table, faults)
      if (headings === undefined || !hasCustomers(table, headings, faults)) continue
      if (sheet.id === "subjects") shelf.list()
      places.learn(table, sheet, headings)
      const rows = filled(table, headings, faults)
      const from: Source = { sheet, table, headings, epoch: tables.epoch, faults }
      sources.push({ ...from, rows })
      let above: string | undefined
      for (let row = headings.row + 1; row < rows.length; row++) {
        const cells = rows[row] ?? []
        if (cells.every(isEmpty)) continue
        const read = readRow(from, cells, row, above)
        if (read === undefined) continue
        above = read.customer
        shelf.put(read)
      }
    }
  const portfolio = asPortfolio(shelf.portfolio())
  duplicates(portfolio, places, faults)
  strays(portfolio, places, faults)
  return {
    portfolio,
    faults: withCustomers(faults.list, sources, shelf).toSorted(inOrder),
    readings: faults.readings.toSorted(inOrder),
    unlisted: faults.unlisted,
    tables,
    placeOf: (pointer) => places.of(pointer),
  }
}

/** A table is known by its name from here on: in places, and in what a grid sends back. */
const distinct = (given: Tables): Tables => {
  const names = numbered(given.tables.map(({ name }) => name))
  return {
    ...given,
    tables: given.tables.map((table, index) => ({ ...table, name: names[index] ?? table.name })),
  }
}

/**
 * Every value was read by the Schema's own leaves, and what spans rows was checked on the way, so that the Schema need
 * not go through all of it again: that takes as long as the reading. The tests do.
 */
const asPortfolio = (made: unknown): Portfolio.Portfolio => made as Portfolio.Portfolio

interface Rows extends Source {
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

/** Only where something is wrong anybody asks whose the row is. */
const withCustomers = (
  faults: ReadonlyArray<Fault>,
  sources: ReadonlyArray<Rows>,
  shelf: Shelf,
): ReadonlyArray<Fault> => {
  const byName = new Map(sources.map((from) => [from.table.name, from]))
  return faults.map((fault) => {
    const from = byName.get(fault.sheetName)
    const written = from === undefined ? undefined : customerAt(from, fault.row - 1)
    const customer = written === undefined ? undefined : shelf.meant(written)
    return customer === undefined ? fault : { ...fault, customer }
  })
}

/** Without the column nobody's rows are in the table. That is one fault, not one for each row. */
const hasCustomers = (table: Table, headings: Headings, faults: Faults): boolean => {
  if (headings.references.has("customer")) return true
  if (table.rows.slice(headings.row + 1).some((cells) => !cells.every(isEmpty)))
    faults.add(
      table,
      headings.row,
      0,
      { code: "noCustomers", found: table.name, allowed: [headingOf("customer")] },
      { effect: "sheetLeftOut" },
    )
  return false
}

/** As it is written in the row; a blank is that of the row above. */
const customerAt = (from: Rows, row: number): string | undefined => {
  const column = from.headings.references.get("customer") ?? 0
  for (let at = row; at > from.headings.row; at--) {
    const cells = from.rows[at] ?? []
    if (!isEmpty(cells[column]) || from.sheet.id === "subjects") return refersTo({ from, cells }, "customer")
  }
  return undefined
}

/** Services and accounts come before what belongs to them. */
const inTurn = (
  ["subjects", "services", "accounts", "persons", "domains", "register", "servers"] as const
).map(of)
