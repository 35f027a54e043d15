import { Effect } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { read, write } from "../src/index.ts"
import { portfolio, said } from "./arbitraries.ts"

const language = fc.constantFrom("zh" as const, "en" as const)

/** Each run makes two workbooks. */
const numRuns = 30
const patience = 60_000

describe("a portfolio", () => {
  it(
    "comes back from a workbook as it was, in either language",
    async () => {
      await fc.assert(
        fc.asyncProperty(portfolio, language, async (given, words) => {
          const bytes = await Effect.runPromise(write(given, { language: words }))
          const { portfolio: back, faults } = await Effect.runPromise(read(bytes))
          expect(faults.filter(({ effect }) => effect !== "kept")).toEqual([])
          expect(said(back)).toEqual(said(given))
        }),
        { numRuns, seed: 6 },
      )
    },
    patience,
  )

  it(
    "keeps value and type of every cell when a workbook is written again",
    async () => {
      await fc.assert(
        fc.asyncProperty(portfolio, language, async (given, words) => {
          const first = await Effect.runPromise(
            read(await Effect.runPromise(write(given, { language: words }))),
          )
          const second = await Effect.runPromise(
            read(await Effect.runPromise(write(first, { language: words }))),
          )
          expect(second.tables.tables).toEqual(first.tables.tables)
        }),
        { numRuns, seed: 7 },
      )
    },
    patience,
  )
})
