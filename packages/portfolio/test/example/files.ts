import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { Effect } from "effect"
import { write } from "../../src/index.ts"
import { examplePortfolio } from "./portfolio.ts"

/** The example portfolio as a workbook and as a document, by their paths in the repository. */
export const exampleFiles = async (): Promise<
  ReadonlyArray<{ readonly path: string; readonly bytes: Uint8Array }>
> => {
  const portfolio = examplePortfolio()
  const workbook = await Effect.runPromise(write(portfolio, { language: "zh" }))
  const document = heading + Document.write(Portfolio.Portfolio, portfolio)
  return [
    { path: "examples/portfolio.xlsx", bytes: workbook },
    { path: "examples/portfolios/portfolio.yaml", bytes: new TextEncoder().encode(document) },
  ]
}

const heading =
  "# 虚构的代理商客户组合，由 scripts/examplePortfolio.ts 生成；与 examples/portfolio.xlsx 内容相同。\n"
