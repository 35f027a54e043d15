import type { Portfolio } from "@openbeian/core/filing"
import { type Plan, Planner } from "@openbeian/planner"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { read, readTables, type Tables, type Unread, unreadOf, write } from "../src/index.ts"
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

  it("is planned but for the services whose rows were left out, and asks for those", async () => {
    const read = await imported()
    const plan = planOf(read.portfolio, unreadOf(read))
    const before = planOf(readTables(clean).portfolio, [])
    const servicesIn = (from: Plan.Plan) =>
      from.customers.flatMap(({ customer, services }) =>
        services.map(({ path, name, outcome, asks }) => ({
          key: `${customer} ${path}`,
          name,
          outcome,
          asks,
        })),
      )
    const all = servicesIn(before)
    expect(all.length).toBe(603)
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(["planned"]))
    const now = servicesIn(plan)
    expect(now.map(({ key, name }) => [key, name]).length).toBe(603)
    const left = new Set(expected.flatMap(({ effect, row, sheet }) => leftOutOf(effect, row, sheet)))
    for (const { key, outcome, asks } of now) {
      const [customer = ""] = key.split(" ")
      if (!left.has(customer)) expect([key, outcome]).toEqual([key, "planned"])
      else if (outcome !== "planned")
        expect(asks, key).toMatch(/^\/(?:register\/services|services\/\d+\/domains)/u)
    }
    expect(now.filter(({ outcome }) => outcome === "planned").length).toBeGreaterThanOrEqual(
      603 - 3 * left.size,
    )
    expect(plan.unread.length).toBe(expected.filter(({ effect }) => effect !== "kept").length)
    expect(plan.complete).toBe(false)
  })
})

/** The customer whose row of the register or of its domains is left out, so that what is filed, or for what, is unknown. */
const leftOutOf = (effect: string, row: number, sheet: string): ReadonlyArray<string> => {
  if (effect !== "rowLeftOut" || (sheet !== "register" && sheet !== "domains")) return []
  const id = tableOf(clean, sheet).rows[row]?.[0]
  return typeof id === "string" ? [id] : []
}

const planOf = (portfolio: Portfolio.Portfolio, unread: ReadonlyArray<Unread>): Plan.Plan =>
  Planner.plan(
    Planner.prepare(portfolio, {
      plugins: [acme],
      regulations: exampleRegulations,
      today: Filings.today,
      assumptions: { openbeian: 1 },
      unread,
    }),
    { at: acme.id, objective: "cost" },
  )
