import { readFileSync } from "node:fs"
import { type Imported, read } from "@openbeian/portfolio"
import { Effect } from "effect"
import { readXlsx, type Workbook } from "hucre/xlsx"

/** Where the workbook is: the benches run in processes of their own and share the file. */
export const pathVariable = "OPENBEIAN_BENCH_WORKBOOK"

const bytes = (): Uint8Array => new Uint8Array(readFileSync(process.env[pathVariable] ?? ""))

/** The same workbook: read by the library alone, and to the end with all our checks. */
export const workbooks = {
  library: (): Promise<Workbook> => readXlsx(bytes()),
  import: (): Promise<Imported> => Effect.runPromise(read(bytes())),
}
