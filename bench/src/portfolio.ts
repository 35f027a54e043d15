import { equal } from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { pathVariable, workbooks } from "./portfolio/contenders.ts"
import { columnsWanted, rowsWanted, workbook } from "./portfolio/workbook.ts"
import type { Result } from "./Result.ts"
import { race } from "./race.ts"
import { versionOf } from "./version.ts"

/** The import of a workbook, held against the library that it is read with. */
export const portfolio = async (): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), "openbeian-bench-"))
  try {
    const path = join(folder, "portfolio.xlsx")
    writeFileSync(path, await workbook())
    process.env[pathVariable] = path
    return await compared()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const compared = async (): Promise<Result> => {
  const { portfolio: read, faults, tables } = await workbooks.import()
  const services = tables.tables.find(({ sheet }) => sheet === "services")
  equal(services?.rows.length, rowsWanted + 1)
  equal(services?.rows[0]?.length, columnsWanted)
  equal(read.filings.flatMap((filing) => filing.services ?? []).length, rowsWanted)
  equal(faults.length, 0)

  const took = await race(["libraryWorkbook", "importWorkbook"], 12)
  const library = `hucre ${versionOf("hucre")} alone`
  const memory = { library: mostOf("library"), import: mostOf("import") }
  return {
    title: `Portfolio: a workbook of ${rowsWanted} rows by ${columnsWanted} columns, all cells read`,
    rows: [
      { name: library, figure: took("libraryWorkbook"), unit: "µs" },
      {
        name: "import with all checks",
        figure: took("importWorkbook"),
        unit: "µs",
        ratio: took("importWorkbook") / took("libraryWorkbook"),
        atMost: 1.4,
      },
      { name: `${library}, most memory`, figure: memory.library, unit: "KiB" },
      {
        name: "import, most memory",
        figure: memory.import,
        unit: "KiB",
        ratio: memory.import / memory.library,
        atMost: 2,
      },
    ],
  }
}

/** The least of three, since a process may keep garbage for as long as it likes. */
const mostOf = (name: "library" | "import"): number =>
  Math.min(
    ...[1, 2, 3].map(() =>
      Number(
        execFileSync(
          process.execPath,
          [fileURLToPath(new URL("./portfolio/memory.ts", import.meta.url)), name],
          {
            encoding: "utf8",
          },
        ),
      ),
    ),
  )
