import type { Portfolio } from "@openbeian/core/filing"
import { isEmpty, type Place, type Tables } from "./Cell.ts"
import { duplicates } from "./duplicates.ts"
import type { Fault, Reading } from "./Fault.ts"
import { Faults } from "./Faults.ts"
import { headingsOf } from "./headings.ts"
import { filled } from "./merged.ts"
import { sheetIds } from "./names.ts"
import { Places } from "./Places.ts"
import { readRow, type Source } from "./readRow.ts"
import { of } from "./Sheet.ts"
import { Shelf } from "./Shelf.ts"

/** What a workbook says, and what in it could not be taken as it is (导入结果). */
export interface Imported {
  /** All that was understood. */
  readonly portfolio: Portfolio.Portfolio
  readonly faults: ReadonlyArray<Fault>
  readonly readings: ReadonlyArray<Reading>
  /** How many more faults and readings there are beyond the 20 000 of each that are listed. */
  readonly unlisted: { readonly faults: number; readonly readings: number }
  /** The cells as they are in the file, to be written back. */
  readonly tables: Tables
  /** The cell that a JSON Pointer into the portfolio comes from; its row, where there is no such cell. */
  readonly placeOf: (pointer: string) => Place | undefined
}

/** What cells mean. Every good row is kept and every bad cell is told. */
export const readTables = (tables: Tables): Imported => {
  const faults = new Faults()
  const places = new Places()
  const shelf = new Shelf(
    faults,
    places,
    tables.tables.some(({ sheet }) => sheet === "subjects"),
  )
  for (const sheet of inTurn)
    for (const table of tables.tables.filter((one) => one.sheet === sheet.id)) {
      const headings = headingsOf(sheet, table, faults)
      if (headings === undefined) continue
      places.learn(table, sheet, headings)
      const rows = filled(table, headings, faults)
      const from: Source = { sheet, table, headings, epoch: tables.epoch, faults }
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
  return {
    portfolio,
    faults: faults.list.toSorted(inOrder),
    readings: faults.readings.toSorted(inOrder),
    unlisted: faults.unlisted,
    tables,
    placeOf: (pointer) => places.of(pointer),
  }
}

/**
 * Every value was read by the Schema's own leaves, and what spans rows was checked on the way, so that the Schema need
 * not go through all of it again: that takes as long as the reading. The tests do.
 */
const asPortfolio = (made: unknown): Portfolio.Portfolio => made as Portfolio.Portfolio

/** Services and accounts come before what belongs to them. */
const inTurn = (
  ["subjects", "services", "accounts", "persons", "domains", "register", "servers"] as const
).map(of)

const inOrder = (one: Place, other: Place): number =>
  sheetIds.indexOf(one.sheet) - sheetIds.indexOf(other.sheet) ||
  one.row - other.row ||
  one.column - other.column
