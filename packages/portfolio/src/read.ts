import { Effect } from "effect"
import type { Refused } from "./Refused.ts"
import { type Imported, readTables } from "./readTables.ts"
import { tablesIn } from "./xlsx.ts"

/** What the file is called, where that is known. */
export interface Named {
  readonly name?: string
}

/** Reads a workbook (XLSX). */
export const read = (bytes: Uint8Array, _named: Named = {}): Effect.Effect<Imported, Refused> =>
  Effect.map(tablesIn(bytes), readTables)
