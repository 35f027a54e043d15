// Writes examples/portfolio.xlsx and its twin examples/portfolios/portfolio.yaml anew:
// node scripts/examplePortfolio.ts
import { writeFile } from "node:fs/promises"
import { exampleFiles } from "../packages/portfolio/test/example/files.ts"

for (const { path, bytes } of await exampleFiles())
  await writeFile(new URL(`../${path}`, import.meta.url), bytes)
