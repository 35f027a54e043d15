import { type Text, text } from "@openbeian/core/text"
import * as Effect from "effect/Effect"
import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx"
import type { Cell, Table, Tables } from "./Cell.ts"
import { fold } from "./fold.ts"
import { columnsMax, guard, rowsMax } from "./guard.ts"
import { guideName, type SheetId, sheetIds, sheetNames, wordsName } from "./names.ts"
import { unnumbered } from "./numbered.ts"
import { counted, Refused } from "./Refused.ts"

/** The cells of our sheets in a workbook. Everything else in it, styles too, is left out. */
export const tablesIn = (bytes: Uint8Array): Effect.Effect<Tables, Refused> =>
  Effect.gen(function* () {
    yield* guard(bytes)
    const names: Array<string> = []
    // What is none of ours is not laid out, however large it is.
    const isOurs = ({ name }: { readonly name: string }): boolean =>
      names.push(name) > 0 && sheetIdOf(name) !== undefined
    const workbook = yield* Effect.tryPromise({
      try: () => readXlsx(bytes, { sheets: isOurs }),
      catch: refusedBy,
    })
    return yield* tablesOf(workbook, names)
  })

/** The library counts the cells of a sheet before it lays them out. */
const refusedBy = (cause: unknown): Refused => {
  const [, entry, ...spans] = tooWide.exec(cause instanceof Error ? cause.message : "") ?? []
  const [rows = 0, columns = 0] = spans.map(Number)
  return entry === undefined
    ? Refused.of("broken", {}, cause)
    : Refused.of("cells", { entry, found: area(rows, columns), limit: area(rowsMax, columnsMax) }, cause)
}

const area = (rows: number, columns: number): Text => {
  const [high, wide] = [counted.rows(rows), counted.columns(columns)]
  return text(`${high.zh} × ${wide.zh}`, `${high.en} × ${wide.en}`)
}

const tooWide = /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/u

const tablesOf = (
  { sheets, dateSystem }: Workbook,
  names: ReadonlyArray<string>,
): Effect.Effect<Tables, Refused> => {
  const tables = sheets.flatMap((sheet) => {
    const id = sheetIdOf(sheet.name)
    return id === undefined ? [] : [tableOf(sheet, id)]
  })
  if (tables.length === 0) return Effect.fail(Refused.of("noSheets", { found: names.join("、") }))
  return Effect.succeed({
    tables,
    leftOut: names.filter((name) => sheetIdOf(name) === undefined && !isWithoutRows(name)),
    epoch: dateSystem === "1904" ? 1904 : 1900,
  })
}

/** The sheets that come along with every workbook of ours are not missed. */
const isWithoutRows = (name: string): boolean =>
  [wordsName, guideName].some(({ zh, en }) => name === zh || name === en)

/** Which of our tables a sheet is, by its name in either language. */
export const sheetIdOf = (name: string): SheetId | undefined =>
  byName.get(fold(name)) ?? byName.get(fold(unnumbered(name)))

const byName: ReadonlyMap<string, SheetId> = new Map(
  sheetIds.flatMap((id) =>
    [id, sheetNames[id].zh, sheetNames[id].en].map((name) => [fold(name), id] as const),
  ),
)

const tableOf = ({ name, rows, cells, merges = [] }: Sheet, sheet: SheetId): Table => {
  if (cells === undefined) return { sheet, name, rows, merges }
  const own: Array<Array<Cell>> = rows.map((row) => [...row])
  for (const [place, { type, formula, formulaResult, value }] of cells) {
    const [row = 0, column = 0] = place.split(",").map(Number)
    const line = own[row]
    if (line === undefined) continue
    if (formula !== undefined) line[column] = { formula, result: formulaResult ?? value }
    else if (type === "error") line[column] = { error: String(value) }
  }
  return { sheet, name, rows: own, merges }
}
