import type { Text } from "../../language/language.ts"
import { isList, isObject, type Json, type JsonObject } from "../draft/json.ts"
import type { Book, Cell, Column, Finding, Sheet } from "./book.ts"

/** What the API makes of a workbook: what it says, the portfolio in it, and what was found (读入结果). */
export interface Answer {
  readonly book: Book
  readonly portfolio: JsonObject
  readonly findings: ReadonlyArray<Finding>
  /** Sheets that are none of ours; they are not kept. */
  readonly leftOut: ReadonlyArray<string>
}

/**
 * An answer of the API under the name of its file; undefined where it is none. Findings are placed in the book of the
 * answer, or in the one that a part of was asked about.
 */
export const answerOf = (name: string, body: Json, asked?: Book): Answer | undefined => {
  if (!isObject(body) || !isObject(body["portfolio"]) || !isList(body["sheets"])) return undefined
  const book: Book = {
    name,
    epoch: numberOf(body["epoch"]) ?? 1900,
    sheets: body["sheets"].flatMap(sheetOf),
  }
  const places = placesOf(asked ?? book, body["sheets"])
  const faults = listOf(body["faults"]).flatMap((fault) => faultOf(fault, places))
  const readings = listOf(body["readings"]).flatMap((reading) => readingOf(reading, places))
  return {
    book,
    portfolio: body["portfolio"],
    findings: [...unlistedIn(body), ...faults, ...readings],
    leftOut: listOf(body["leftOut"]).filter((sheet) => typeof sheet === "string"),
  }
}

/** What is likely to be there twice: a question to the broker rather than a mistake. */
const duplicates = new Set([
  "twice",
  "sameCreditCode",
  "sameDomain",
  "sameRegistrable",
  "samePackage",
  "otherEnd",
])

const sheetOf = (sheet: Json): ReadonlyArray<Sheet> => {
  if (!isObject(sheet)) return []
  const columns = listOf(sheet["columns"]).flatMap(columnOf)
  const rows: Array<Array<Cell>> = []
  const numbers: Array<number> = []
  for (const row of listOf(sheet["rows"])) {
    if (!isObject(row)) continue
    const cells = listOf(row["cells"])
    rows.push(columns.map((_, at) => cells[at] ?? null))
    numbers.push(numberOf(row["row"]) ?? (numbers.at(-1) ?? 1) + 1)
  }
  return [{ name: wordsOf(sheet["name"]), columns, rows, numbers }]
}

const columnOf = (column: Json): ReadonlyArray<Column> =>
  isObject(column)
    ? [
        {
          path: wordsOf(column["path"]),
          heading: wordsOf(column["heading"]),
          type: wordsOf(column["type"]),
          words: listOf(column["words"]).filter((word) => typeof word === "string"),
        },
      ]
    : []

/** From what the API calls a sheet and a row to their places in the book. */
interface Places {
  readonly sheet: (named: Json | undefined) => number
  readonly row: (sheet: number, number: number | undefined) => number
}

const placesOf = (book: Book, sheets: ReadonlyArray<Json>): Places => {
  const bySheet = new Map<Json | undefined, number>(book.sheets.map(({ name }, at) => [name, at]))
  for (const sheet of sheets) if (isObject(sheet)) bySheet.set(sheet["id"], bySheet.get(sheet["name"]) ?? -1)
  const byNumber = book.sheets.map(
    ({ numbers }) => new Map(numbers.map((number, row) => [number, row] as const)),
  )
  return {
    sheet: (named) => bySheet.get(named) ?? -1,
    row: (sheet, number) => (number === undefined ? -1 : (byNumber[sheet]?.get(number) ?? -1)),
  }
}

const placeOf = (found: JsonObject, places: Places) => {
  const sheet = places.sheet(found["sheetName"] ?? found["sheet"])
  return {
    sheet,
    row: places.row(sheet, numberOf(found["row"])),
    column: (numberOf(found["column"]) ?? 0) - 1,
    found: wordsOf(found["found"]),
  }
}

const faultOf = (fault: Json, places: Places): ReadonlyArray<Finding> => {
  const says = isObject(fault) ? textOf(fault["message"]) : undefined
  if (!isObject(fault) || says === undefined) return []
  const code = wordsOf(fault["code"])
  const losesRow = fault["effect"] === "rowLeftOut"
  const { suggestion, other } = fault
  return [
    {
      ...placeOf(fault, places),
      face: duplicates.has(code) && !losesRow ? "duplicate" : "fault",
      code,
      says,
      fix: textOf(fault["fix"]) ?? nothing,
      ...(typeof suggestion === "string" ? { suggestion } : {}),
      losesRow,
      ...(isObject(other) ? { other: placeOf(other, places) } : {}),
      ...(fault["effect"] === "kept" ? {} : { unread: unreadOf(fault) }),
    },
  ]
}

/** What is counted but not listed; the place and the words for a plan stand at the end of what was not read. */
const unlistedIn = ({ unlisted, unread }: JsonObject): ReadonlyArray<Finding> => {
  const counts = isObject(unlisted) ? unlisted : {}
  const last = listOf(unread).at(-1)
  return (["fault", "reading"] as const).flatMap((face) => {
    const standsFor = numberOf(counts[`${face}s`]) ?? 0
    if (standsFor === 0) return []
    const place = { sheet: -1, row: -1, column: -1, found: "", code: "unlisted", losesRow: false }
    const words = {
      says: nothing,
      fix: nothing,
      ...(face === "fault" && isObject(last) ? { unread: last } : {}),
    }
    return [{ ...place, ...words, face, standsFor }]
  })
}

const unreadOf = (fault: JsonObject): JsonObject => ({
  sheet: wordsOf(fault["sheetName"]),
  row: numberOf(fault["row"]) ?? 0,
  column: numberOf(fault["column"]) ?? 0,
  cell: wordsOf(fault["cell"]),
  heading: wordsOf(fault["heading"]),
  found: wordsOf(fault["found"]),
  message: fault["message"] ?? null,
  lost: wordsOf(fault["effect"]).replace("LeftOut", ""),
  ...(typeof fault["customer"] === "string" ? { customer: fault["customer"] } : {}),
})

const readingOf = (reading: Json, places: Places): ReadonlyArray<Finding> => {
  if (!isObject(reading)) return []
  const as = wordsOf(reading["as"])
  return [
    {
      ...placeOf(reading, places),
      face: "reading",
      code: wordsOf(reading["why"]),
      says: { zh: as, en: as },
      fix: nothing,
      losesRow: reading["why"] === "example",
    },
  ]
}

const nothing: Text = { zh: "", en: "" }

const listOf = (value: Json | undefined): ReadonlyArray<Json> => (isList(value) ? value : [])
const wordsOf = (value: Json | undefined): string => (typeof value === "string" ? value : "")
const numberOf = (value: Json | undefined): number | undefined =>
  typeof value === "number" ? value : undefined

const textOf = (value: Json | undefined): Text | undefined => {
  if (!isObject(value)) return undefined
  const { zh, en } = { zh: value["zh"], en: value["en"] }
  return typeof zh === "string" && typeof en === "string" ? { zh, en } : undefined
}
