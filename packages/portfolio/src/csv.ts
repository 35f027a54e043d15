import * as Result from "effect/Result"
import { parseCsv, writeCsv } from "hucre/csv"
import { type Cell, shown, type Table, type Tables } from "./Cell.ts"
import { fold } from "./fold.ts"
import { limits, separatorsMax } from "./guard.ts"
import { findingsColumn, rowsMax as headingsWithin, headingWords } from "./headings.ts"
import { type Language, type SheetId, sheetIds } from "./names.ts"
import { fileEnding, numbered } from "./numbered.ts"
import { counted, Refused } from "./Refused.ts"
import { all } from "./Sheet.ts"
import { sheetIdOf } from "./xlsx.ts"

/** One table as a file. */
export interface CsvFile {
  /** Tells which table it is: 服务.csv, portfolio-services.csv. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The tables of CSV files. A name that tells no table is made up for by the headings. */
export const tablesInCsv = (files: ReadonlyArray<CsvFile>): Result.Result<Tables, Refused> =>
  Result.gen(function* () {
    const tables: Array<Table> = []
    const leftOut: Array<string> = []
    for (const { name, bytes } of files) {
      const rows = yield* rowsIn(bytes, name)
      const sheet = sheetOf(name, rows)
      if (sheet === undefined) leftOut.push(name)
      else tables.push({ sheet, name: name === "" ? sheet : name, rows, merges: [] })
    }
    if (tables.length === 0) return yield* Result.fail(Refused.of("noSheets", { found: leftOut.join("、") }))
    return { tables, leftOut, epoch: 1900 } as const
  })

/** The table that a file is by its name or, where that tells nothing, by its headings. */
export const sheetOf = (name: string, rows: Table["rows"]): SheetId | undefined =>
  sheetNamed(name) ?? sheetLike(rows)

/** One file for each table, in UTF-8 with the mark that spreadsheets want. Of two of one name the second is numbered. */
export const csvOf = ({ tables }: Tables, language: Language): ReadonlyArray<CsvFile> => {
  const names = numbered(tables.map((table) => fileName(table, language)))
  return tables.map((table, index) => ({
    name: names[index] ?? "",
    bytes: new TextEncoder().encode(
      writeCsv(
        withoutFindings(table).map((row) => row.map(textOf)),
        { bom: true, delimiter: ",", escapeFormulae: true },
      ),
    ),
  }))
}

/** What was found is said beside the cells of a workbook only, and is not to be taken for news here. */
const withoutFindings = ({ rows }: Table): Table["rows"] => {
  const columns = rows.slice(0, headingsWithin).map(findingsColumn)
  const head = columns.findIndex((column) => column >= 0)
  const at = columns[head] ?? -1
  return at < 0
    ? rows
    : rows.map((row, index) => (index > head && at < row.length ? row.with(at, null) : row))
}

/** A table that came as a file keeps its name and folder; no path leads out of the archive that it is put into. */
const fileName = ({ sheet, name }: Table, language: Language): string =>
  fileEnding.test(name)
    ? `${name
        .replace(fileEnding, "")
        .split(/[/\\]/u)
        .filter((step) => !/^\.*$/u.test(step))
        .join("/")}.csv`
    : `${nameOf(sheet, language)}.csv`

const nameOf = (id: SheetId, language: Language): string =>
  all.find((sheet) => sheet.id === id)?.name[language] ?? id

const textOf = (cell: Cell): string => {
  if (cell instanceof Date) return dayOf(cell)
  return typeof cell === "string" ? cell : shown(cell)
}

const dayOf = (date: Date): string => {
  const written = Number.isNaN(date.getTime()) ? "" : date.toISOString()
  return written.endsWith("T00:00:00.000Z") ? written.slice(0, 10) : written
}

const rowsIn = (
  bytes: Uint8Array,
  name: string,
): Result.Result<ReadonlyArray<ReadonlyArray<Cell>>, Refused> => {
  if (bytes.length === 0) return Result.fail(Refused.of("empty"))
  if (bytes.length > limits.bytes)
    return Result.fail(Refused.of("tooLarge", { found: bytes.length, limit: limits.bytes }))
  const separators = bytes.reduce((count, byte) => count + (isSeparator(byte) ? 1 : 0), 0)
  if (separators > separatorsMax)
    return Result.fail(
      Refused.of("cells", {
        entry: name,
        found: counted.cells(separators),
        limit: counted.cells(separatorsMax),
      }),
    )
  const text = decoded(bytes)
  if (text === undefined) return Result.fail(Refused.of("characters"))
  if (text.includes("\0")) return Result.fail(Refused.of("notAWorkbook"))
  return Result.succeed(parseCsv(text).map((row) => row.map((cell) => cellOf(String(cell ?? "")))))
}

/** A comma, a semicolon, a tab, a bar or the end of a line. */
const isSeparator = (byte: number): boolean =>
  byte === 0x2c || byte === 0x3b || byte === 0x09 || byte === 0x7c || byte === 0x0a

/** UTF-8, or what spreadsheets in China write: GB18030, and UTF-16 with a mark. */
const decoded = (bytes: Uint8Array): string | undefined => {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  for (const encoding of isWide ? ["utf-16le"] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
  }
  return undefined
}

/** A text that would be a formula is kept from it by an apostrophe, and a long number by `="…"`. */
const cellOf = (written: string): Cell => {
  if (written === "") return null
  if (/^'[=+\-@|\t\r\n\0]/u.test(written)) return written.slice(1)
  if (!written.startsWith("=")) return written
  const text = /^="([^"]*)"$/u.exec(written)?.[1]
  return text ?? { formula: written.slice(1), result: null }
}

const sheetNamed = (name: string): SheetId | undefined =>
  name
    .replace(/^.*[/\\]/u, "")
    .replace(/\.[^.]*$/u, "")
    .split(/[-_\s.]+/u)
    .reduceRight<SheetId | undefined>((found, part) => found ?? sheetIdOf(part), undefined)

/** The table whose headings a file has most of. */
const sheetLike = (rows: ReadonlyArray<ReadonlyArray<Cell>>): SheetId | undefined => {
  const words = new Set(rows.slice(0, 10).flatMap((row) => row.map((cell) => fold(String(cell)))))
  const counts = all.map((sheet) => [...headingWords(sheet)].filter((word) => words.has(fold(word))).length)
  const most = Math.max(...counts)
  return most < 2 ? undefined : sheetIds[counts.indexOf(most)]
}
