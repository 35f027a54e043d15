import { type Text, text } from "@openbeian/core/text"
import { addressOf, type Place, type Table } from "./Cell.ts"
import { type Effect, type Fault, type Reading, say, type Wrong } from "./Fault.ts"
import { sheetIds } from "./names.ts"
import { guessAmong } from "./single.ts"

const nothing = text("", "")

/** Nobody mends as many, and each takes its place in memory. */
const listedMax = 20_000
const guessesMax = 200

interface More {
  readonly effect?: Effect
  readonly heading?: string
  readonly other?: Place
}

/** The faults and readings of one file, as they are found. Rows and columns are counted from 0 here. */
export class Faults {
  readonly list: Array<Fault> = []
  readonly readings: Array<Reading> = []
  readonly unlisted: { faults: number; readings: number; from?: Place } = { faults: 0, readings: 0 }

  add(table: Table, row: number, column: number, wrong: Wrong, more: More = {}): void {
    this.at(placeOf(table, row, column), wrong, more)
  }

  at(place: Place, wrong: Wrong, more: More = {}): void {
    if (this.list.length >= listedMax) {
      this.unlisted.faults += 1
      this.unlisted.from ??= place
      return
    }
    this.list.push({
      ...place,
      code: wrong.code,
      heading: more.heading ?? "",
      found: shown(wrong.found),
      choices: wrong.allowed ?? [],
      ...say({
        ...wrong,
        found: shown(wrong.found),
        data: {
          guess: wrong.among === undefined ? nothing : this.guess(wrong.found, wrong.among),
          ...wrong.data,
        },
      }),
      effect: more.effect ?? "cellLeftOut",
      ...(more.other === undefined ? {} : { other: more.other }),
    })
  }

  /** The question after what was meant. The work grows with the names, so that it is done for the first faults only. */
  guess(found: string, names: Iterable<string>): Text {
    this.guesses += 1
    return this.guesses > guessesMax ? nothing : guessAmong(found, [...names])
  }
  private guesses = 0

  understood(
    table: Table,
    row: number,
    column: number,
    reading: Pick<Reading, "why" | "found" | "as">,
  ): void {
    if (this.readings.length >= listedMax) this.unlisted.readings += 1
    else this.readings.push({ ...placeOf(table, row, column), ...reading })
  }
}

export const placeOf = ({ sheet, name }: Table, row: number, column: number): Place => ({
  sheet,
  sheetName: name,
  row: row + 1,
  column: column + 1,
  cell: addressOf(row, column),
})

/** As one reads through the tables. */
export const inOrder = (one: Place, other: Place): number =>
  sheetIds.indexOf(one.sheet) - sheetIds.indexOf(other.sheet) ||
  one.row - other.row ||
  one.column - other.column

/** As a sentence names a place. */
export const nameOf = ({ sheetName, cell }: Place): string => `${sheetName}!${cell}`

const shownMax = 60

const shown = (found: string): string => (found.length > shownMax ? `${found.slice(0, shownMax)}…` : found)
