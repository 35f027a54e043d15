import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings
const [clean = {}] = Filings.sample(Filings.cleanFiling({ provider: acme }), 1)

const prepared = (filings: ReadonlyArray<Filing.Facts>, plugin: Plugin.Plugin = acme) =>
  Planner.prepare(
    { openbeian: 1, filings: filings.map((facts, n) => ({ customer: `c${n}`, ...facts })) },
    { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
  )
const wanted = { at: "mix", objective: "cost" } as const

describe("how good a plan is", () => {
  const blocked: Filing.Facts = { ...clean, subject: { ...clean.subject, kind: "individual" } }

  it.each([
    ["no customer", []],
    ["nothing but what is blocked", [blocked]],
    ["a customer without services", [{ ...clean, services: [] }]],
  ])("is no question with %s: there is nothing to order, and no argument for it", (_, filings) => {
    for (const at of ["mix", acme.id]) {
      const { proof, bounds, orders } = Planner.plan(prepared(filings), { ...wanted, at })
      expect(orders).toEqual([])
      expect(bounds).toEqual([])
      expect(proof.verdict).toBe("nothingToOrder")
      expect(proof.text.zh).toContain("没有要提交的订单")
      expect(proof.text.en).toContain("no order to hand in")
      expect(`${proof.text.zh}${proof.text.en}`).not.toMatch(/依据|By:/u)
    }
    const { columns } = Planner.compare(prepared(filings), { objective: "cost" })
    expect(columns.map(({ proof }) => proof.verdict)).toEqual(["nothingToOrder", "nothingToOrder"])
  })

  it("names its argument also where there was nothing to choose", () => {
    const free: Plugin.Plugin = { ...acme, limits: { ...acme.limits, servicesPerServer: "undocumented" } }
    const first: Filing.Facts = {
      ...clean,
      register: { subject: { isFiled: false, access: [] }, services: [] },
    }
    const { proof, orders } = Planner.plan(prepared([first], free), wanted)
    expect(orders).toHaveLength(1)
    expect(proof.verdict).toBe("optimal")
    expect(proof.text.zh).toContain("依据：只有一家接入商")
    expect(proof.text.en).toContain("By: one provider and one order")
  })

  it("is told with bounds as soon as there is one order", () => {
    const { proof, bounds, orders } = Planner.plan(prepared([clean, blocked]), wanted)
    expect(orders).toHaveLength(1)
    expect(proof.verdict).toBe("optimal")
    expect(bounds.map(({ of }) => of)).toEqual(["purchases", "finish", "orders"])
  })
})

describe("what waiting alone mends", () => {
  const [domain] = clean.services?.[0]?.domains ?? []
  const verifiedOn = (realNameOn: string): Filing.Facts => ({
    ...clean,
    services: clean.services?.map((service) => ({ ...service, domains: [{ ...domain, realNameOn }] })) ?? [],
  })

  it("is waited for, to the day, and blocks nothing", () => {
    for (const [realNameOn, begins] of [
      ["2026-11-19", "2026-11-22"],
      ["2026-11-18", "2026-11-21"],
      ["2026-11-17", today],
    ] as const) {
      const plan = Planner.plan(prepared([verifiedOn(realNameOn)]), wanted)
      expect(plan.blocked).toEqual([])
      expect(plan.orders.map((order) => order.begins.earliest)).toEqual([begins])
      expect(plan.steps.some(({ kind }) => kind === "wait")).toBe(begins !== today)
    }
  })
})

describe("the days off of a plan", () => {
  const planOn = (day: string, filings: ReadonlyArray<Filing.Facts>) =>
    Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: filings.map((facts, n) => ({ customer: `c${n}`, ...facts })) },
        { plugins: [acme], regulations: exampleRegulations, today: day, assumptions: { openbeian: 1 } },
      ),
      wanted,
    )

  it("have the names of their holidays, from today to the latest end", () => {
    const { holidays = [], daysOff, figures } = planOn("2026-04-03", [clean])
    expect(holidays.map(({ name }) => name.zh).slice(0, 2)).toEqual(["清明节", "劳动节"])
    for (const { from, to } of holidays) {
      expect(to >= "2026-04-03" && from <= (figures.finish?.latest ?? "")).toBe(true)
      expect(daysOff).toEqual(expect.arrayContaining([from, to]))
    }
  })

  it("are weekends and statutory days beyond the announced years, and the plan says so where it goes there", () => {
    const told = (day: string) => planOn(day, [clean]).assumptions.filter(({ kind }) => kind === "calendar")
    expect(planOn("2026-04-03", [clean]).figures.finish?.latest).toMatch(/^2026/u)
    expect(told("2026-04-03")).toEqual([])
    expect(planOn("2026-12-21", [clean]).figures.finish?.latest).toMatch(/^2027/u)
    expect(told("2026-12-21")).toMatchObject([
      {
        text: {
          en: expect.stringMatching(/after 2026-12-31: beside weekends only the statutory days are counted/u),
        },
        clauses: ["core-statutory-days", "core-made-up-days", "core-lunar-calendar"],
      },
    ])
    expect(planOn("2026-12-21", [clean])).toMatchObject({
      daysOff: expect.arrayContaining(["2027-01-01"]),
      holidays: expect.arrayContaining([
        {
          name: { zh: "元旦", en: "New Year's Day" },
          from: "2027-01-01",
          to: "2027-01-01",
          isEstimated: true,
        },
      ]),
      clauses: { "core-statutory-days": { source: { id: "festivals" } } },
    })
  })

  it("are weekends alone behind the years of the lunar table, and the plan says that too", () => {
    const readyOn = (day: string): Filing.Facts => ({
      ...clean,
      services: clean.services?.map((service) => ({ ...service, readyOn: day })) ?? [],
    })
    const told = (day: string) =>
      planOn(today, [readyOn(day)]).assumptions.find(({ kind }) => kind === "calendar")?.text.en
    expect(told("2036-12-20")).toMatch(/After 2036-12-31 weekends alone are counted\.$/u)
    expect(told("2036-06-01")).not.toMatch(/After 2036/u)
    expect(told("2036-06-01")).toMatch(/statutory days/u)
  })

  it("are none without an order", () => {
    expect(planOn("2026-04-03", [])).toMatchObject({ daysOff: [] })
    expect(planOn("2026-04-03", [])).not.toHaveProperty("holidays")
  })
})
