import { isList, isObject, type Json, type JsonObject } from "../draft/json.ts"
import {
  type Book,
  type Cell,
  type Edit,
  type Finding,
  isBlank,
  isBlankRow,
  numberOf,
  shown,
} from "./book.ts"

/** A cell that was changed: which column, and what stood and stands there. */
export interface Touched {
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly words: ReadonlyArray<string>
}

/** What goes to be checked again: of each sheet its rows, and whose they are (重新检查的行). */
export interface Part {
  readonly rows: ReadonlyMap<number, ReadonlySet<number>>
  readonly customers: ReadonlySet<string>
}

/** What an edit touched. */
export const touchedBy = ({ sheet, changes }: Edit): ReadonlyArray<Touched> =>
  changes.map(({ row, column, before, after }) => ({
    sheet,
    row,
    column,
    words: [before, after].map(shown).filter((words) => words !== ""),
  }))

/** The column that says whose a row is. */
const customerPath = "customer"

/** From so many rows with the same words on a column tells nobody apart. */
const alikeMax = 8

/**
 * What is checked after some cells were changed: all rows of the customers whose rows were touched, and of the
 * customers whose cells hold the words that were or are there, so that what appears twice is seen. What was found twice
 * goes with both its ends, or it would be forgotten where it still stands.
 */
export const partOf = (book: Book, touched: ReadonlyArray<Touched>, found: ReadonlyArray<Finding>): Part => {
  const owners = book.sheets.map(ownersOf)
  const customers = new Set<string>()
  const rows = new Map<number, Set<number>>()
  const take = (sheet: number, row: number) => {
    rows.set(sheet, (rows.get(sheet) ?? new Set<number>()).add(row))
    customers.add(owners[sheet]?.[row] ?? "")
  }
  const words = new Map<number, Map<number, Set<string>>>()
  for (const cell of touched) {
    take(cell.sheet, cell.row)
    const columns = words.get(cell.sheet) ?? new Map<number, Set<string>>()
    words.set(cell.sheet, columns)
    const wanted = columns.get(cell.column) ?? new Set<string>()
    columns.set(cell.column, wanted)
    for (const word of cell.words) wanted.add(word)
  }
  for (const [sheet, columns] of words)
    for (const [column, wanted] of columns)
      if (book.sheets[sheet]?.columns[column]?.path === customerPath)
        for (const word of wanted) customers.add(idOf(word))
      else for (const like of rowsLike(book, sheet, column, wanted)) take(sheet, like)
  const twice = found.flatMap((one) =>
    one.other === undefined ? [] : [[one, one.other].flatMap(({ sheet, row }) => owners[sheet]?.[row] ?? [])],
  )
  for (let size = 0; size < customers.size; ) {
    size = customers.size
    for (const both of twice)
      if (both.some((owner) => customers.has(owner))) for (const owner of both) customers.add(owner)
  }
  owners.forEach((each, sheet) => {
    each.forEach((owner, row) => {
      if (customers.has(owner) && !isBlankRow(book.sheets[sheet]?.rows[row] ?? [])) take(sheet, row)
    })
  })
  return { rows, customers }
}

/** Whose each row is. Below a customer's row a blank says: the same. */
const ownersOf = ({ columns, rows }: Book["sheets"][number]): ReadonlyArray<string> => {
  const column = columns.findIndex(({ path }) => path === customerPath)
  let last = ""
  return rows.map((cells) => {
    const cell = cells[column]
    if (!isBlank(cell)) last = idOf(shown(cell))
    return last
  })
}

/** An id as it is compared: its width does not count. */
const idOf = (written: string): string => written.normalize("NFKC").trim()

/** Rows that hold one of some words in a column; words that too many hold are none of a single customer. */
const rowsLike = (
  book: Book,
  sheet: number,
  column: number,
  wanted: ReadonlySet<string>,
): ReadonlyArray<number> => {
  const holders = new Map<string, Array<number>>()
  book.sheets[sheet]?.rows.forEach((cells, row) => {
    const word = shown(cells[column])
    if (wanted.has(word)) holders.set(word, [...(holders.get(word) ?? []).slice(-alikeMax), row])
  })
  return [...holders.values()].filter(({ length }) => length <= alikeMax).flat()
}

/** The tables of a part as they go to the API; of the whole book where no part is named. */
export const tablesOf = (book: Book, part?: Part) => ({
  epoch: book.epoch,
  sheets: book.sheets.map((sheet, at) => {
    const taken = sheet.rows.flatMap((cells, row) =>
      (part === undefined ? isBlankRow(cells) : part.rows.get(at)?.has(row) !== true) ? [] : [row],
    )
    return {
      name: sheet.name,
      columns: sheet.columns.map(({ heading }) => heading),
      rows: taken.map((row): { readonly row: number; readonly cells: ReadonlyArray<Cell> } => ({
        row: numberOf(sheet, row),
        cells: sheet.rows[row] ?? [],
      })),
    }
  }),
})

/** What was found in a part takes the place of what was known of its rows. */
export const merged = (
  before: ReadonlyArray<Finding>,
  answer: ReadonlyArray<Finding>,
  { rows }: Part,
): ReadonlyArray<Finding> => {
  const isSaidAnew = ({ sheet, row }: Finding) => rows.get(sheet)?.has(row) === true
  return [...before.filter((finding) => !isSaidAnew(finding)), ...answer.filter(isSaidAnew)]
}

/** The portfolio with the filings of a part in place of those that were there. */
export const joined = (before: JsonObject, answer: JsonObject, { customers }: Part): JsonObject => {
  const fresh = new Map(listOf(answer["filings"]).map((filing) => [customerOf(filing), filing]))
  const kept = listOf(before["filings"]).flatMap((filing) => {
    const customer = customerOf(filing)
    if (!customers.has(idOf(customer))) return [filing]
    const next = fresh.get(customer)
    fresh.delete(customer)
    return next === undefined ? [] : [next]
  })
  const { accounts, ...rest } = before
  const own = broker.some((name) => customers.has(name)) ? answer["accounts"] : accounts
  return { ...rest, filings: [...kept, ...fresh.values()], ...(own === undefined ? {} : { accounts: own }) }
}

/** How the sheets call the broker itself, as ids are compared. */
const broker = ["(代理自有)", "(broker)", ""]

const customerOf = (filing: Json): string => {
  const customer = isObject(filing) ? filing["customer"] : undefined
  return typeof customer === "string" ? customer : ""
}

const listOf = (value: Json | undefined): ReadonlyArray<Json> => (isList(value) ? value : [])
