import type { Text } from "@openbeian/core/text"
import { type Cell, isEmpty, shown, type Table } from "./Cell.ts"
import type { Column } from "./Column.ts"
import type { Faults } from "./Faults.ts"
import { fold } from "./fold.ts"
import { type Meaning, meaningOf } from "./meaning.ts"
import { type Language, type Reference, references } from "./names.ts"
import type { Sheet } from "./Sheet.ts"
import { guessAmong } from "./single.ts"

/** Which column of a table is which, and where its rows begin. */
export interface Headings {
  /** The row of the headings, counted from 0. */
  readonly row: number
  /** Of the headings. */
  readonly language: Language
  readonly references: ReadonlyMap<Reference, number>
  readonly columns: ReadonlyArray<Placed>
  readonly byId: ReadonlyMap<string, number>
  /** The columns that only some kinds of thing have. */
  readonly ofKinds: ReadonlyArray<Placed>
}

/** A column that the table has, and where. */
export interface Placed {
  readonly column: Column
  readonly meaning: Meaning | undefined
  readonly at: number
  /** Whether any text is taken as it is. */
  readonly isPlain: boolean
  /** Cells that were read before, of a column in which they come back. */
  readonly known: Map<string | number, unknown> | undefined
  readonly days: Map<number, unknown> | undefined
}

/** Titles and notes may stand above the headings, so many rows at most. */
export const rowsMax = 10

/** The headings of a table; nothing, and a fault, where it has none. In any order, in either language. */
export const headingsOf = (sheet: Sheet, table: Table, faults: Faults): Headings | undefined => {
  const known = wordsOf(sheet)
  const counts = table.rows
    .slice(0, rowsMax)
    .map((row) => row.filter((cell) => typeof cell === "string" && known.has(fold(cell))).length)
  const row = counts.indexOf(Math.max(...counts, 1))
  if (row < 0) {
    if (table.rows.some((cells) => cells.some((cell) => !isEmpty(cell))))
      faults.add(
        table,
        0,
        0,
        { code: "noHeadings", found: table.name, allowed: [references.customer] },
        { effect: "sheetLeftOut" },
      )
    return undefined
  }
  return placed(sheet, table, row, known, faults)
}

const placed = (
  sheet: Sheet,
  table: Table,
  row: number,
  words: ReadonlyMap<string, Reference | Column>,
  faults: Faults,
): Headings => {
  const refers = new Map<Reference, number>()
  const columns: Array<Placed> = []
  const byId = new Map<string, number>()
  for (const [at, cell] of (table.rows[row] ?? []).entries()) {
    if (isEmpty(cell)) continue
    const found = String(typeof cell === "object" ? "" : cell)
    const meant = words.get(fold(found))
    const id = typeof meant === "string" ? meant : meant?.id
    if (meant === undefined || id === undefined) {
      if (!isOurs(found))
        faults.add(
          table,
          row,
          at,
          { code: "unknownColumn", found, data: { guess: guessAmong(found, headingWords(sheet)) } },
          { effect: "columnLeftOut", heading: found },
        )
    } else if (byId.has(id))
      faults.add(table, row, at, { code: "columnTwice", found }, { effect: "columnLeftOut", heading: found })
    else {
      byId.set(id, at)
      if (typeof meant === "string") refers.set(meant, at)
      else columns.push(placedAt(sheet, meant, at))
    }
  }
  const known = (table.rows[row] ?? []).filter((_, at) => [...byId.values()].includes(at))
  return {
    row,
    language: known.some((cell) => typeof cell === "string" && /\p{Script=Han}/u.test(cell)) ? "zh" : "en",
    references: refers,
    columns,
    byId,
    ofKinds: columns.filter(({ column }) => column.kinds !== undefined),
  }
}

const placedAt = (sheet: Sheet, column: Column, at: number): Placed => {
  const { form } = column
  const meaning = meaningOf(sheet.id, column.id)
  const isWords = form.form === "single" && form.answer === "text"
  // A list that says "none" is filled by the rows of another table, so each row needs its own.
  const isShared = !isWords && form.form !== "none"
  return {
    column,
    meaning,
    at,
    isPlain: isWords && form.isPlain && meaning === undefined,
    known: isShared ? new Map() : undefined,
    days: isShared ? new Map() : undefined,
  }
}

/** The heading of a column, as the file has it; where it has no such column, as it would be called there. */
export const headingIn = (
  { table, headings }: { readonly table: Table; readonly headings: Headings },
  at: number | undefined,
  name: Text,
): string => (at === undefined ? name[headings.language] : shown(table.rows[headings.row]?.[at]).trim())

/** The column that we add beside the rows. */
export const findingsHeading = { zh: "需处理的问题", en: "findings" } as const
/** Where that column is in a row of headings; -1 where it is not. */
export const findingsColumn = (headings: ReadonlyArray<Cell> = []): number =>
  headings.findIndex((cell) => typeof cell === "string" && isOurs(cell))
const isOurs = (found: string): boolean =>
  fold(found) === fold(findingsHeading.zh) || fold(found) === fold(findingsHeading.en)

/** Everything that a heading may be. A name that two columns have in common means neither of them. */
const wordsOf = (sheet: Sheet): ReadonlyMap<string, Reference | Column> => {
  const ready = tables.get(sheet)
  if (ready !== undefined) return ready
  const sure = new Map<string, Reference | Column>()
  const shared = new Map<string, Reference | Column | undefined>()
  for (const reference of sheet.references)
    for (const word of [reference, references[reference].zh, references[reference].en])
      sure.set(fold(word), reference)
  for (const column of sheet.columns) {
    for (const word of [column.heading.zh, column.heading.en])
      if (!sure.has(fold(word))) sure.set(fold(word), column)
    for (const word of [column.id, ...column.alsoCalled.flatMap(({ zh, en }) => [zh, en])].map(fold)) {
      const other = shared.get(word)
      shared.set(word, shared.has(word) && other !== column ? undefined : column)
    }
  }
  for (const [word, meant] of shared) if (meant !== undefined && !sure.has(word)) sure.set(word, meant)
  tables.set(sheet, sure)
  return sure
}

const tables = new WeakMap<Sheet, ReadonlyMap<string, Reference | Column>>()

/** What the columns of a table are called. */
export const headingWords = (sheet: Sheet): ReadonlyArray<string> => [
  ...sheet.references.flatMap((reference) => [references[reference].zh, references[reference].en]),
  ...sheet.columns.flatMap(({ heading }) => [heading.zh, heading.en]),
]
