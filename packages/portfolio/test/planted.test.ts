import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { read, readTables, type Tables, write } from "../src/index.ts"
import { planted, tableOf } from "./planted.ts"

const { clean, tables, faults: expected } = planted()

const imported = async () =>
  Effect.runPromise(read(await Effect.runPromise(write(readTables(tables), { language: "zh" }))))

/** The clean tables as if the cells and rows that were left out had never been filled in. */
const without = (): Tables => ({
  ...clean,
  tables: clean.tables.map((table) => {
    const own = expected.filter(({ sheet }) => sheet === table.sheet)
    const gone = new Set(own.flatMap(({ row, effect }) => (effect === "rowLeftOut" ? [row] : [])))
    const empty = new Set(
      own.flatMap(({ row, column, effect }) => (effect === "cellLeftOut" ? [`${row},${column}`] : [])),
    )
    const faulty = tableOf(tables, table.sheet).rows
    return {
      ...table,
      rows: faulty.flatMap((cells, row) =>
        gone.has(row) ? [] : [cells.map((cell, column) => (empty.has(`${row},${column}`) ? null : cell))],
      ),
    }
  }),
})

describe("a workbook with 200 planted faults of 20 kinds", () => {
  it("has no fault before", () => {
    expect(readTables(clean).faults).toEqual([])
    expect(expected.length).toBe(200)
    expect(new Set(expected.map(({ code }) => code)).size).toBe(20)
  })

  it("has each fault at its cell, and no other", async () => {
    const { faults } = await imported()
    const found = faults.map(({ sheet, cell, code, effect }) => `${sheet} ${cell} ${code} ${effect}`)
    const wanted = expected.map(({ sheet, cell, code, effect }) => `${sheet} ${cell} ${code} ${effect}`)
    expect(found.toSorted()).toEqual(wanted.toSorted())
  })

  it("says for each in both languages what is wrong and how it is mended", async () => {
    for (const { message, fix } of (await imported()).faults)
      for (const words of [message.zh, message.en, fix.zh, fix.en]) {
        expect(words).not.toBe("")
        expect(words).not.toMatch(/\{\w+\}/u)
      }
  })

  it("keeps all other rows and cells", async () => {
    const { portfolio } = await imported()
    expect(portfolio).toEqual(readTables(without()).portfolio)
    expect(portfolio.filings.length).toBe(201)
    expect(portfolio.filings.flatMap(({ services = [] }) => services).length).toBe(603)
  })
})
