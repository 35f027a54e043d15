import { isList, isObject, type Json, type JsonObject } from "../draft/json.ts"
import type { Book, Column, Finding, Sheet } from "./book.ts"
import { type Entry, take } from "./kept.ts"
import type { Touched } from "./recheck.ts"
import {
  filingEntries,
  filingsOf,
  findingsKey,
  type Head,
  headKey,
  isFindings,
  readDocument,
  readHead,
} from "./store.ts"

/** All that the desk has before it, as it lies in this browser (存在本机的工作簿). */
export interface Archived {
  readonly book: Book
  readonly findings: ReadonlyArray<Finding>
  readonly document: JsonObject
  readonly leftOut: ReadonlyArray<string>
  /** Cells that were changed and are not checked again yet. */
  readonly waiting: ReadonlyArray<Touched>
}

/** Everything; the head last. */
export const allEntries = (state: Archived, counted: Counted, savedAt: Date): ReadonlyArray<Entry> => [
  ...state.book.sheets.flatMap((sheet, at) =>
    stretchesOf(sheet.rows.length).map((stretch) => rowsEntry(sheet, at, stretch)),
  ),
  ...filingEntries([], filingsOf(state.document)),
  [findingsKey, state.findings],
  headEntry(state, counted, savedAt),
]

interface Counted {
  readonly rows: number
  readonly faults: number
}

export const headEntry = (state: Archived, { rows, faults }: Counted, savedAt: Date): Entry => {
  const { filings, ...rest } = state.document
  const head: Head = {
    form: 1,
    name: state.book.name,
    savedAt: savedAt.toISOString(),
    rows,
    faults,
    filings: isList(filings) ? filings.length : 0,
    rest,
    desk: {
      epoch: state.book.epoch,
      sheets: state.book.sheets.map(({ name, columns, rows: { length } }) => ({
        name,
        columns: columns.map((column) => ({ ...column })),
        rows: length,
      })),
      leftOut: state.leftOut,
      waiting: state.waiting.map((touched) => ({ ...touched })),
    },
  }
  return [headKey, head]
}

export const findingsEntry = (findings: ReadonlyArray<Finding>): Entry => [findingsKey, findings]

/** The stretches in which some rows of a sheet lie. */
export const rowEntries = (book: Book, at: number, rows: ReadonlyArray<number>): ReadonlyArray<Entry> => {
  const sheet = book.sheets[at]
  if (sheet === undefined) return []
  const stretches = new Set(rows.map((row) => Math.floor(row / rowsAtOnce)))
  return [...stretches].map((stretch) => rowsEntry(sheet, at, stretch))
}

/** What lies there; undefined where nothing does, or a part of it is gone. */
export const readArchive = async (): Promise<Archived | undefined> => {
  const head = await readHead()
  if (head === undefined || !isObject(head.desk)) return undefined
  const { epoch, sheets: described, leftOut, waiting } = asDesk(head.desk)
  const document = await readDocument(head)
  if (document === undefined) return undefined
  const sheets: Array<Sheet> = []
  for (const [at, { name, columns, rows: count }] of described.entries()) {
    const stretches = await take(stretchesOf(count).map((stretch) => rowsKey(at, stretch)))
    const kept = stretches.flatMap((stretch) => (isRows(stretch) ? [stretch] : []))
    const rows = kept.flatMap((stretch) => stretch.rows)
    if (rows.length !== count) return undefined
    sheets.push({ name, columns, rows, numbers: kept.flatMap((stretch) => stretch.numbers) })
  }
  const [findings] = await take([findingsKey])
  return {
    book: { name: head.name, epoch, sheets },
    findings: isFindings(findings) ? findings : [],
    document,
    leftOut,
    waiting,
  }
}

const rowsAtOnce = 200
const rowsKey = (sheet: number, stretch: number): string => `rows ${sheet} ${stretch}`
const stretchesOf = (rows: number): ReadonlyArray<number> =>
  Array.from({ length: Math.ceil(rows / rowsAtOnce) }, (_, stretch) => stretch)

const rowsEntry = ({ rows, numbers }: Sheet, at: number, stretch: number): Entry => {
  const [from, to] = [stretch * rowsAtOnce, (stretch + 1) * rowsAtOnce]
  const kept: Pick<Sheet, "rows" | "numbers"> = {
    rows: rows.slice(from, to),
    numbers: numbers.slice(from, to),
  }
  return [rowsKey(at, stretch), kept]
}

interface Desk {
  readonly epoch: number
  readonly sheets: ReadonlyArray<{
    readonly name: string
    readonly columns: ReadonlyArray<Column>
    readonly rows: number
  }>
  readonly leftOut: ReadonlyArray<string>
  readonly waiting: ReadonlyArray<Touched>
}

/** Nobody but this page writes there, and the head says in which form. */
const asDesk = (kept: Json) => kept as unknown as Desk

const isRows = (found: unknown): found is Pick<Sheet, "rows" | "numbers"> =>
  typeof found === "object" && found !== null && "rows" in found && "numbers" in found
