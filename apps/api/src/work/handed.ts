import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import {
  type Cell,
  type Fault,
  gridsOf,
  type Imported,
  isArchive,
  type Refused,
  readArchive,
  readTables,
  read as readWorkbook,
  tablesFrom,
  tablesOf,
  unreadOf,
  withStrangers,
} from "@openbeian/portfolio"
import { installed } from "@openbeian/providers"
import { Effect, Result } from "effect"
import type { Refusal } from "../problems.ts"
import { readDocument } from "../reading.ts"
import { type CellJson, SheetsJson, type Imported as Told } from "./imported.ts"
import { jsonIn } from "./jsonIn.ts"
import type { Sent } from "./Order.ts"
import type { Language } from "./Task.ts"

/** A portfolio, and the cells that it was read from where it came in tables (读入的客户组合). */
export interface Handed {
  readonly portfolio: Portfolio.Portfolio
  readonly imported?: Imported
}

/** Reads what was sent. Its first bytes tell what it is; a media type may be missing or mistaken. */
export const handed = async ({ bytes, mediaType }: Sent): Promise<Result.Result<Handed, Refusal>> => {
  if (isBinary(bytes) || /spreadsheet|zip/iu.test(mediaType))
    return fromFile(isArchive(bytes) ? readArchive(bytes) : readWorkbook(bytes, { name: "portfolio.xlsx" }))
  if (/csv|tab-separated/iu.test(mediaType)) return fromFile(readWorkbook(bytes))
  if (/json/iu.test(mediaType) && isGrid(bytes))
    return Result.map(Result.flatMap(jsonIn(SheetsJson, bytes), tablesOfGrid), (tables) =>
      ofTables(readTables(tables)),
    )
  return Result.map(readDocument(Portfolio.Portfolio, bytes, mediaType, Portfolio.limits), ({ value }) => ({
    portfolio: value,
  }))
}

const tablesOfGrid = ({ sheets, epoch }: typeof SheetsJson.Type) =>
  Result.mapError(
    tablesFrom(
      sheets.map(({ name, columns, rows }) => ({
        name,
        headings: columns,
        rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(cellOf) })),
      })),
      epoch,
    ),
    unreadable,
  )

const fromFile = async (read: Effect.Effect<Imported, Refused>): Promise<Result.Result<Handed, Refusal>> =>
  Result.mapBoth(await Effect.runPromise(Effect.result(read)), { onSuccess: ofTables, onFailure: unreadable })

const ofTables = (imported: Imported): Handed => ({ portfolio: imported.portfolio, imported })

/**
 * What cells say. A document has none of its own: they are made, and are as good as those of a file, where it fits into
 * tables. What a document has twice is told at them.
 */
export const inCells = ({ portfolio, imported }: Handed, language: Language): Imported | undefined => {
  if (imported !== undefined) return withStrangers(imported, installed, language)
  const made = tablesOf(portfolio, language)
  return Result.isSuccess(made) ? withStrangers(readTables(made.success), installed, language) : undefined
}

/** All that is told of what was read. */
export const answerOf = (handed: Handed, language: Language): Told => {
  const { portfolio } = handed
  const cells = inCells(handed, language)
  const { tables, faults = [], readings = [], unlisted = { faults: 0, readings: 0 } } = cells ?? {}
  const grids = tables === undefined ? [] : gridsOf({ tables, readings })
  return {
    portfolio,
    counts: {
      customers: portfolio.filings.length,
      services: portfolio.filings.reduce((sum, { services = [] }) => sum + services.length, 0),
      faults: faults.length + unlisted.faults,
      readings: readings.length + unlisted.readings,
    },
    unlisted: { faults: unlisted.faults, readings: unlisted.readings },
    faults: faults.map((fault) => withSuggestion(fault, grids, language)),
    readings,
    unread: unreadOf({ faults, unlisted }),
    leftOut: tables?.leftOut ?? [],
    epoch: tables?.epoch ?? 1900,
    sheets: grids.map(({ rows, ...grid }) => ({
      ...grid,
      rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(jsonOf) })),
    })),
  }
}

/**
 * The word of a short list that was probably meant, as the language of the heading has it, or the provider. Of a list of
 * providers one alone is no cell.
 */
const withSuggestion = (
  fault: Fault,
  grids: ReturnType<typeof gridsOf>,
  language: Language,
): Told["faults"][number] => {
  const grid = grids.find(({ name }) => name === fault.sheetName)
  const column = grid?.columns[fault.column - 1]
  const isOneName = fault.code === "unknownProvider" && column?.type === "text"
  const words = isOneName ? fault.choices.map((name) => name[language]) : (column?.words ?? [])
  const meant = Document.meant(fault.found, words)
  return meant === undefined ? fault : { ...fault, suggestion: meant }
}

export const unreadable = ({ says, fix }: Refused): Refusal => ({ _tag: "WorkbookUnreadable", says, fix })

/** A ZIP file, or one of the old format of Microsoft, which is refused with a sentence of its own. */
const isBinary = (bytes: Uint8Array): boolean =>
  starts.some((start) => start.every((byte, index) => bytes[index] === byte))
const starts = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Sheets begin with themselves; a portfolio has `openbeian` in front. */
const isGrid = (bytes: Uint8Array): boolean =>
  /^\s*\{\s*"(?:sheets|epoch)"/u.test(new TextDecoder().decode(bytes.subarray(0, 200)))

const cellOf = (cell: CellJson): Cell => {
  if (typeof cell !== "object" || cell === null) return cell
  if ("date" in cell) return new Date(cell.date)
  if ("formula" in cell) {
    const { formula, result } = cell
    return { formula, result: typeof result === "object" && result !== null ? new Date(result.date) : result }
  }
  return cell
}

const jsonOf = (cell: Cell): CellJson => {
  if (cell instanceof Date) return dated(cell)
  if (typeof cell !== "object" || cell === null || "error" in cell) return cell
  return { formula: cell.formula, result: cell.result instanceof Date ? dated(cell.result) : cell.result }
}

/** A day where the time is midnight. */
const dated = (date: Date): { readonly date: string } => {
  if (Number.isNaN(date.getTime())) return { date: "" }
  const written = date.toISOString()
  return { date: written.endsWith("T00:00:00.000Z") ? written.slice(0, 10) : written }
}
