import type { Portfolio } from "@openbeian/core/filing"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { unzipSync, zipSync } from "fflate"
import type { CsvFile } from "./csv.ts"
import { type Entry, limits, tooMuch } from "./guard.ts"
import type { Language } from "./names.ts"
import { fileEnding } from "./numbered.ts"
import { Refused } from "./Refused.ts"
import { readCsv } from "./read.ts"
import type { Imported } from "./readTables.ts"
import { writeCsv } from "./workbook.ts"

/** Whether a ZIP file holds tables as CSV (CSV 压缩包) and is no workbook. */
export const isArchive = (bytes: Uint8Array): boolean => {
  const names = namesIn(bytes)
  return names.some(isTable) && !names.includes("[Content_Types].xml")
}

/** Reads the tables of a ZIP file. Nothing is unpacked beyond the size that the file declares. */
export const readArchive = (bytes: Uint8Array): Effect.Effect<Imported, Refused> =>
  Effect.flatMap(Effect.fromResult(tablesIn(bytes)), readCsv)

/** The tables of a portfolio, each as CSV, in one ZIP file. The same tables have the same bytes. */
export const writeArchive = (
  given: Portfolio.Portfolio | Imported,
  { language }: { readonly language: Language },
): Result.Result<Uint8Array, Refused> =>
  Result.map(writeCsv(given, { language }), (files) =>
    zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: "2000-01-01" }),
  )

const tablesIn = (bytes: Uint8Array): Result.Result<ReadonlyArray<CsvFile>, Refused> => {
  if (bytes.length > limits.bytes)
    return Result.fail(Refused.of("tooLarge", { found: bytes.length, limit: limits.bytes }))
  const declared: Array<Entry> = []
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) =>
        declared.push({ name, packed: size, unpacked: originalSize }) < 0,
    })
    const refused = tooMuch(declared)
    if (refused !== undefined) return Result.fail(refused)
    const twice = declared.find(({ name }, index) => declared.findIndex((one) => one.name === name) < index)
    if (twice !== undefined) return Result.fail(Refused.of("entryTwice", { entry: twice.name }))
    const files = unzipSync(bytes, { filter: ({ name }) => isTable(name) })
    return Result.succeed(Object.entries(files).map(([name, content]) => ({ name, bytes: content })))
  } catch (cause) {
    return Result.fail(Refused.of("broken", {}, cause))
  }
}

/** What a Mac adds to an archive is none of ours. */
const isTable = (name: string): boolean => fileEnding.test(name) && !name.startsWith("__MACOSX/")

const namesIn = (bytes: Uint8Array): ReadonlyArray<string> => {
  const names: Array<string> = []
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 })
  } catch {
    return []
  }
  return names
}
