import type { Portfolio } from "@openbeian/core/filing"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { type Cell, readTables, tablesOf } from "../src/index.ts"
import { tablesWith } from "./tables.ts"

const read = (heading: string, cell: Cell) =>
  readTables(
    tablesWith({
      services: [
        ["customer", "service", "kind", heading],
        ["C1", "S1", "website", cell],
      ],
    }),
  )
const languagesIn = (cell: Cell) => {
  const { portfolio, faults } = read("languages / languages", cell)
  return [portfolio.filings[0]?.services, faults.map(({ code }) => code)]
}

describe("a list in one cell", () => {
  it.each([
    ["divided by signs of either width", "中文；English,日本語、한국어"],
    ["on lines of its own", "中文\nEnglish\n日本語\n한국어"],
    ["as JSON writes it", '["中文","English","日本語","한국어"]'],
  ])("is understood %s", (_, written) => {
    expect(languagesIn(written)).toMatchObject([[{ languages: ["中文", "English", "日本語", "한국어"] }], []])
  })

  it("is as JSON writes it only where all of it are texts", () => {
    expect(languagesIn('["a;b","c"]')).toMatchObject([[{ languages: ["a;b", "c"] }], []])
    expect(languagesIn('["a;b",1]')).toMatchObject([[{ languages: ['["a;b"', "1]"] }], []])
    expect(languagesIn("[a")).toMatchObject([[{ languages: ["[a"] }], []])
  })
})

describe("things under names of their own", () => {
  const portfolio = (names: ReadonlyArray<string>): Portfolio.Portfolio => ({
    openbeian: 1,
    filings: [
      {
        customer: "C1",
        services: [
          {
            kind: "website",
            name: "茶会",
            files: Object.fromEntries(names.map((name) => [name, { bytes: 9 }])),
          },
        ],
      },
    ],
  })
  it.each([["a:b"], ["甲：乙"], [" a"], ["a "], [""], ['a"b'], ["a\nb"], ["a;b"], ["a=b"]])(
    "keep the name %j",
    (name) => {
      const written = portfolio([name, "plain"])
      expect(readTables(Result.getOrThrow(tablesOf(written, "zh"))).portfolio).toEqual(written)
    },
  )
})
