import * as Effect from "effect/Effect"
import { sizeRefusal } from "./bounded.ts"
import type { Tables } from "./Cell.ts"
import { type CsvFile, tablesInCsv } from "./csv.ts"
import type { Refused } from "./Refused.ts"
import { type Imported, readTables } from "./readTables.ts"
import { tablesIn } from "./xlsx.ts"

/** What the file is called, where that is known. */
export interface Named {
  readonly name?: string
}

/** Reads a workbook (XLSX), or one table as CSV; which of them, the bytes tell. */
export const read = (bytes: Uint8Array, { name = "" }: Named = {}): Effect.Effect<Imported, Refused> =>
  isText(bytes, name)
    ? readCsv([{ name, bytes }])
    : Effect.map(Effect.flatMap(tablesIn(bytes), bounded), readTables)

/** Reads several tables, each as CSV. */
export const readCsv = (files: ReadonlyArray<CsvFile>): Effect.Effect<Imported, Refused> =>
  Effect.fromResult(tablesInCsv(files)).pipe(Effect.flatMap(bounded), Effect.map(readTables))

/** Neither a package nor one of the old formats. */
const isText = (bytes: Uint8Array, name: string): boolean => {
  const isBinary = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)
  return !isBinary && bytes.length > 0 && !/\.(?:xlsx?|xlsm|xlsb|ods|et)$/iu.test(name)
}

const bounded = (tables: Tables): Effect.Effect<Tables, Refused> => {
  const refused = sizeRefusal(
    tables.tables.map(({ name, rows }) => ({
      name,
      rows: rows.length,
      columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    })),
  )
  return refused === undefined ? Effect.succeed(tables) : Effect.fail(refused)
}
