import { readFileSync } from "node:fs"
import { Day } from "@openbeian/core/calendar"
import { Document } from "@openbeian/core/document"
import { Filing, type Portfolio } from "@openbeian/core/filing"
import { Assumptions, Comparison, Plan, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const folder = new URL("../../../examples/", import.meta.url)
const read = <T>(schema: Schema.Decoder<T>, name: string): T => {
  const found = Document.read(schema, readFileSync(new URL(name, folder), "utf8"))
  if (Result.isFailure(found)) throw new Error(`${name} cannot be read`)
  return found.success.value
}
const filings = ["four-sites", "all-three-individual", "open-order"].map((customer) => {
  const { openbeian: _, accounts = [], ...facts } = read(Filing.Filing, `${customer}.yaml`)
  // A first filing that is under way would leave the individual nothing to choose.
  const free = customer === "all-three-individual" ? { openOrders: [] } : {}
  return { customer, ...facts, accounts: accounts.map((account) => ({ ...account, ...free })) }
})

/** Dear where it is quick, so that there is something to choose. */
const priced = read(Assumptions.Assumptions, "portfolios/prices.yaml")
const assumptions: Assumptions.Assumptions = {
  ...priced,
  efforts: [...(priced.efforts ?? []), { provider: "nwcd", accountYuan: 300 }],
}
const given = { plugins: installed, regulations, today: "2026-11-22", assumptions }
const prepare = (all: Portfolio.Portfolio["filings"]) =>
  Planner.prepare({ openbeian: 1, filings: all }, given)
const prepared = prepare(filings)
const dayBefore = (day: string) => Day.plusDays(Day.of(day), -1)
const inTime = (finishBy: string, at = "mix") =>
  Planner.plan(prepared, { at, objective: "cost", finishBy }) satisfies Plan.Plan | Planner.TooSoon
const asPlan = (found: Plan.Plan | Planner.TooSoon): Plan.Plan => {
  if ("_tag" in found) throw new Error(found.text.en)
  return found
}

describe("a plan with a day, over the installed providers", { timeout: 60_000 }, () => {
  const { tradeoffs, columns } = Planner.compare(prepared, { objective: "cost" })

  it("is each tradeoff in turn; one day less costs more, and before the earliest there is none", () => {
    expect(tradeoffs.length).toBeGreaterThan(3)
    for (const [n, { figures, finishBy = "" }] of tradeoffs.entries()) {
      const plan = asPlan(inTime(finishBy))
      expect(plan.figures).toEqual(figures)
      expect(plan.finishBy).toBe(finishBy)
      expect(plan.figures.finish?.likely).toBe(finishBy)
      expect(Schema.is(Plan.Plan)(plan)).toBe(true)
      const sooner = inTime(dayBefore(finishBy))
      if (n === tradeoffs.length - 1) expect(sooner).toMatchObject({ _tag: "TooSoon", earliest: finishBy })
      else expect(asPlan(sooner).figures).toEqual(tradeoffs[n + 1]?.figures)
    }
  })

  it("says what it is the best of, in the proof and at the bound of the cost", () => {
    const { finishBy = "", figures } = tradeoffs[1] ?? {}
    const { proof, bounds } = asPlan(inTime(finishBy))
    expect(proof.verdict).toBe("optimal")
    expect(proof.text.zh).toContain(`在预计不晚于 ${finishBy} 办完的计划里，没有更好的计划`)
    expect(proof.text.en).toContain(`no plan that is likely to have ended by ${finishBy} is better`)
    const cost = bounds.find(({ of }) => of === "cost")
    expect(cost).toMatchObject({ bound: figures?.yuan, reached: figures?.yuan })
    expect(cost?.text.zh).toContain(`不晚于 ${finishBy}`)
    const without = Planner.plan(prepared, { at: "mix", objective: "cost" })
    expect("finishBy" in without).toBe(false)
    expect(`${without.proof.text.en}${without.bounds[0]?.text.en}`).not.toContain("ended by")
  })

  it("is refused in both languages with the earliest day, in a plan and in a comparison", async () => {
    const earliest = tradeoffs.at(-1)?.finishBy ?? ""
    const finishBy = "2026-11-23"
    const refusal = inTime(finishBy)
    expect(refusal).toMatchObject({ _tag: "TooSoon", finishBy, earliest })
    if (!("_tag" in refusal)) throw new Error("it is no refusal")
    for (const says of [refusal.text.zh, refusal.text.en, refusal.fix.zh, refusal.fix.en])
      expect(says).toContain(earliest)
    expect(await Planner.planExactly(prepared, { at: "mix", objective: "cost", finishBy })).toEqual(refusal)
    expect(await Planner.planExactly(prepared, { at: "mix", objective: "finish", finishBy })).toEqual(refusal)
    expect(Planner.compare(prepared, { objective: "cost", finishBy })).toEqual(refusal)
  })

  it("is found by the exact way too, and with the end first it is the earliest", async () => {
    for (const { finishBy = "", figures } of tradeoffs) {
      const exact = await Planner.planExactly(prepared, { at: "mix", objective: "cost", finishBy })
      expect(asPlan(exact).figures).toEqual(figures)
      const first = await Planner.planExactly(prepared, { at: "mix", objective: "finish", finishBy })
      expect(asPlan(first).figures).toEqual(tradeoffs.at(-1)?.figures)
    }
  })

  it("holds in every column of a comparison, and marks the providers that are too late alone", () => {
    const finishBy = tradeoffs.at(-1)?.finishBy ?? ""
    const compared = Planner.compare(prepared, { objective: "cost", finishBy })
    if ("_tag" in compared) throw new Error(compared.text.en)
    expect(Schema.is(Comparison.Comparison)(compared)).toBe(true)
    expect(compared.finishBy).toBe(finishBy)
    expect(compared.tradeoffs).toEqual(tradeoffs)
    expect(compared.columns.at(-1)?.figures).toEqual(tradeoffs.at(-1)?.figures)
    const late = compared.columns.filter(({ isTooLate }) => isTooLate === true)
    expect(late.length).toBeGreaterThan(0)
    for (const { id, figures, isTooLate, proof } of compared.columns) {
      expect(proof.text.en.includes(`ended by ${finishBy}`)).toBe(isTooLate === undefined)
      const alone = inTime(finishBy, id)
      expect("_tag" in alone).toBe(isTooLate === true)
      if (!("_tag" in alone)) expect(figures).toEqual(alone.figures)
      else expect(figures.finish?.likely).toBe(alone.earliest)
    }
    expect(columns.some(({ isTooLate }) => isTooLate)).toBe(false)
  })

  it("is told of two plans that were wanted by different days", () => {
    const [cheapest, other] = tradeoffs
    const [one, two] = [asPlan(inTime(cheapest?.finishBy ?? "")), asPlan(inTime(other?.finishBy ?? ""))]
    const said = Planner.diff(one, two).text.map(({ en }) => en)
    expect(said).toContain(`wanted to have ended by: ${cheapest?.finishBy} → ${other?.finishBy}`)
    expect(JSON.stringify(Planner.diff(one, one).text)).toBe("[]")
  })

  it("does not matter where nothing is to be handed in", () => {
    const nothing = prepare([{ customer: "C1" }])
    const plan = asPlan(Planner.plan(nothing, { at: "mix", objective: "cost", finishBy: "2020-01-01" }))
    expect(plan.proof.verdict).toBe("nothingToOrder")
    expect(Planner.front(nothing, "mix").map(({ finishBy }) => finishBy)).toEqual([undefined])
  })

  it("is carried on with its day: what is done of it leaves the rest, and nothing more to buy or open", () => {
    const heldBy = (orders: Plan.Plan["orders"]) =>
      orders.flatMap(({ customer, holds }) => holds.map((at) => `${customer} ${at}`)).toSorted()
    const earliest = Planner.plan(prepared, { at: "mix", objective: "finish" })
    const cheapest = Planner.plan(prepared, { at: "mix", objective: "cost" })
    const end = earliest.figures.finish?.likely
    expect(Planner.carryOn(earliest)).toMatchObject({ at: "mix", objective: "cost", finishBy: end })
    expect(Planner.carryOn(cheapest)).not.toHaveProperty("finishBy")
    const days = new Set(tradeoffs.flatMap(({ finishBy }) => finishBy ?? []))
    for (const plan of [earliest, cheapest, ...[...days].map((day) => asPlan(inTime(day)))]) {
      for (const count of plan.orders.keys()) {
        const [done, rest] = [plan.orders.slice(0, count), plan.orders.slice(count)]
        const ids = done.map(({ id }) => id)
        const after = Planner.apply({ openbeian: 1, filings }, plan, installed, ids)
        const carried = Planner.plan(Planner.prepare(after, given), Planner.carryOn(plan))
        const { purchases, accounts, orders } = asPlan(carried)
        expect([purchases, accounts], `${plan.objective} ${plan.finishBy}, ${count} done`).toEqual([[], []])
        const isService = (one: string) => one.includes("/services/")
        expect(heldBy(orders).filter(isService)).toEqual(heldBy(rest).filter(isService))
      }
    }
  })
})
