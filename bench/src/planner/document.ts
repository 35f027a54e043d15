import { readFileSync } from "node:fs"
import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { Assumptions, Planner } from "@openbeian/planner"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { Result } from "effect"

/** The portfolio of the examples, so often that it has about a thousand services. */
const times = 6

const read = (text: string): Portfolio.Portfolio =>
  Result.getOrThrow(Document.read(Portfolio.Portfolio, text, Portfolio.limits)).value

interface Given {
  readonly portfolio: Portfolio.Portfolio
  readonly json: string
}

let made: Given | undefined
const given = (): Given => {
  made ??= make()
  return made
}

const make = (): Given => {
  const path = new URL("../../../examples/portfolios/portfolio.yaml", import.meta.url)
  const { filings, ...rest } = read(readFileSync(path, "utf8"))
  const many = Array.from({ length: times }, (_, n) =>
    filings.map((filing) => ({ ...filing, customer: `${filing.customer}-${n}` })),
  )
  const portfolio = { ...rest, filings: many.flat() }
  return { portfolio, json: JSON.stringify(portfolio) }
}

/** The document read, and the plan made of it: from the filings to steps, papers and clauses. */
export const documents = {
  read: () => read(given().json),
  plan: () =>
    Planner.plan(
      Planner.prepare(given().portfolio, {
        plugins: installed,
        regulations,
        today: "2026-11-20",
        assumptions: Assumptions.none,
      }),
      { at: "mix", objective: "cost" },
    ),
}
