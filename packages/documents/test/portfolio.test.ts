import { readFileSync } from "node:fs"
import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { Assumptions, type Plan, Planner } from "@openbeian/planner"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { Result } from "effect"
import { readXlsx } from "hucre/xlsx"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import { PlanCalendar, PlanMarkdown, PlanPdf, PlanWorkbook } from "../src/index.ts"
import { partOf } from "../src/part.ts"
import { missingGlyphs, pagesOf, squeezed } from "./pages.ts"
import { textsOf } from "./plans.ts"

const written = readFileSync(new URL("../../../examples/portfolios/portfolio.yaml", import.meta.url), "utf8")
const portfolio = Result.getOrThrow(Document.read(Portfolio.Portfolio, written, Portfolio.limits)).value
const plan = Planner.plan(
  Planner.prepare(portfolio, {
    plugins: installed,
    regulations,
    today: "2026-11-22",
    assumptions: Assumptions.none,
  }),
  { at: "mix", objective: "cost" },
)
const printer = await PlanPdf.open()

describe("the plan of the example portfolio", { timeout: 60_000 }, () => {
  for (const language of ["zh", "en"] as const)
    it(`is a PDF in ${language} that says all of it, with nothing beyond its margins`, async () => {
      const made = printer.print(plan, { language })
      const { all: said, widest } = await pagesOf(made)
      for (const words of textsOf(plan, language)) expect(said).toContain(squeezed(words))
      expect(widest).toBeLessThan(0.97)
      for (const [n, { wave, holds, words }] of plan.orders.entries()) {
        const [name, end] = language === "zh" ? [words.zh, "项"] : [words.en, "in it"]
        const batch = language === "zh" ? `第${wave}批` : `Wave ${wave}`
        expect(said).toContain(squeezed(`${n + 1} · ${name} · ${batch} · ${holds.length} ${end}`))
      }
    })

  it("has no empty box on any page", async () => {
    expect(await missingGlyphs(printer.print(plan, { language: "zh" }))).toBe(0)
  })

  it("is a workbook with a row for each order, step, paper and clause", async () => {
    const { sheets } = await readXlsx(await PlanWorkbook.render(plan, { language: "zh" }))
    const rowsOf = (name: string) => (sheets.find((sheet) => sheet.name === name)?.rows.length ?? 0) - 1
    expect(rowsOf("订单")).toBe(plan.orders.length)
    expect(rowsOf("步骤")).toBe(plan.steps.length)
    expect(rowsOf("要准备的材料")).toBe(plan.materials.length + unlisted(plan).size)
    expect(rowsOf("客户与服务")).toBe(plan.figures.services)
    expect(rowsOf("所引条款")).toBe(Object.keys(plan.clauses).length)
  })

  it("is a calendar in which no event has the id of another", () => {
    const events = new ICAL.Component(
      ICAL.parse(PlanCalendar.render(plan, { language: "en" })),
    ).getAllSubcomponents("vevent")
    expect(events.length).toBeGreaterThan(plan.orders.length)
    expect(new Set(events.map((event) => String(event.getFirstPropertyValue("uid")))).size).toBe(
      events.length,
    )
  })

  it("is Markdown with a line for each order and each step", () => {
    const said = PlanMarkdown.render(plan, { language: "zh" })
    expect(said.match(/^\| \d+ \|/gmu)?.length).toBe(plan.orders.length)
    expect(said.match(/^\d+\. \*\*/gmu)?.length).toBe(plan.steps.length)
  })

  it("says in each customer's part only what is assumed of that customer", () => {
    const provinces = new Set(plan.customers.flatMap(({ province }) => province?.zh ?? []))
    expect(provinces.size).toBeGreaterThan(5)
    for (const { customer, province } of plan.customers) {
      const { assumptions } = partOf(plan, customer)
      const others = [...provinces].filter((name) => name !== province?.zh)
      for (const { text: words, customers } of assumptions) {
        expect(others.filter((name) => words.zh.includes(name))).toEqual([])
        expect(customers ?? [customer]).toEqual([customer])
      }
    }
    const ofApps = plan.customers.flatMap(({ customer, services }) => {
      const { assumptions } = partOf(plan, customer)
      const isTold = assumptions.some(
        ({ kind, text }) => kind === "undocumentedLimit" && text.zh.includes("（APP"),
      )
      return isTold ? [services.filter(({ kind }) => kind === "app").length] : []
    })
    expect(ofApps.length).toBeGreaterThan(0)
    expect(Math.min(...ofApps)).toBeGreaterThan(1)
    const planned = plan.orders.map(({ customer }) => partOf(plan, customer))
    for (const { assumptions, customers } of planned) {
      const ofProvince = assumptions.filter(({ kind }) => kind === "estimate" || kind === "noEstimate")
      expect(ofProvince.map((one) => one.province?.zh)).toEqual([customers[0]?.province?.zh])
    }
  })

  it("goes to a customer without the names of the others", async () => {
    const [one, ...others] = plan.customers
    const made = printer.print(plan, { language: "zh", customer: one?.customer ?? "" })
    const { all: said } = await pagesOf(made)
    expect(said).toContain(one?.name)
    const names = new Set(others.map(({ name }) => name).filter((name) => name !== one?.name))
    expect([...names].filter((name) => said.includes(name))).toEqual([])
  })
})

/** Customers with the providers whose papers do not list what they bring. */
const unlisted = ({ orders, providers }: Plan.Plan): ReadonlySet<string> => {
  const ids = new Set(providers.flatMap(({ id, materials }) => (materials === undefined ? [] : [id])))
  return new Set(
    orders.flatMap(({ customer, provider }) => (ids.has(provider) ? [`${customer} ${provider}`] : [])),
  )
}
