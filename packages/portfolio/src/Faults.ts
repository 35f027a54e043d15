import { addressOf, type Place, type Table } from "./Cell.ts"
import { type Effect, type Fault, type Reading, say, type Wrong } from "./Fault.ts"

interface More {
  readonly effect?: Effect
  readonly heading?: string
  readonly other?: Place
}

/** The faults and readings of one file, as they are found. Rows and columns are counted from 0 here. */
export class Faults {
  readonly list: Array<Fault> = []
  readonly readings: Array<Reading> = []

  add(table: Table, row: number, column: number, wrong: Wrong, more: More = {}): void {
    this.at(placeOf(table, row, column), wrong, more)
  }

  at(place: Place, wrong: Wrong, more: More = {}): void {
    this.list.push({
      ...place,
      code: wrong.code,
      heading: more.heading ?? "",
      found: shown(wrong.found),
      allowed: wrong.allowed ?? [],
      ...say({ ...wrong, found: shown(wrong.found) }),
      effect: more.effect ?? "cellLeftOut",
      ...(more.other === undefined ? {} : { other: more.other }),
    })
  }

  understood(
    table: Table,
    row: number,
    column: number,
    reading: Pick<Reading, "why" | "found" | "as">,
  ): void {
    this.readings.push({ ...placeOf(table, row, column), ...reading })
  }
}

export const placeOf = ({ sheet, name }: Table, row: number, column: number): Place => ({
  sheet,
  sheetName: name,
  row: row + 1,
  column: column + 1,
  cell: addressOf(row, column),
})

/** As a sentence names a place. */
export const nameOf = ({ sheetName, cell }: Place): string => `${sheetName}!${cell}`

const shownMax = 60

const shown = (found: string): string => (found.length > shownMax ? `${found.slice(0, shownMax)}…` : found)
