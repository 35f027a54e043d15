import { Places } from "@openbeian/core/check"
import { Comparison, Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { everything, examples, given, planFor, pluginAt, some, today, wanted } from "./planFor.ts"

describe("a plan over the installed providers", () => {
  const plan = planFor(everything, { at: "mix", objective: "cost" })

  it("is a document of its schema, and stays it through JSON", () => {
    expect(Schema.decodeUnknownSync(Plan.Plan)(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
  })

  it("explains every clause that it names", () => {
    const named = new Set<string>()
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const each of value) collect(each)
      else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value))
          if (key === "clauses" && Array.isArray(inner)) for (const id of inner) named.add(String(id))
          else collect(inner)
    }
    const { clauses, ...rest } = plan
    collect(rest)
    expect(named.size).toBeGreaterThan(50)
    expect([...named].filter((id) => clauses[id] === undefined)).toEqual([])
  })

  it("loses no service: each is planned, filed already, blocked for a reason or open", () => {
    const services = plan.customers.flatMap((customer) => customer.services)
    expect(services.length).toBe(
      examples.reduce((sum, { services = [], changes = [] }) => sum + services.length + changes.length, 0),
    )
    const { planned, nothing, blocked, open } = plan.figures
    expect(planned + nothing + blocked + open).toBe(services.length)
    for (const { path, outcome, order } of services)
      expect(order !== undefined, path).toBe(outcome === "planned")
    expect(plan.blocked.length).toBe(blocked)
    for (const { at, unblock } of plan.blocked) {
      expect(at.flatMap(({ reasons }) => reasons).length).toBeGreaterThan(0)
      expect(unblock.text.zh).not.toBe("")
    }
  })

  it("ends each order with its last stage, in the order of the days", () => {
    for (const { id, begins, stages, ends } of plan.orders) {
      const last = stages.at(-1)
      expect(last?.ends, id).toEqual(ends)
      for (const range of [begins, ends]) {
        expect(range.earliest <= range.latest, id).toBe(true)
        if (range.likely !== undefined)
          expect(range.earliest <= range.likely && range.likely <= range.latest, id).toBe(true)
      }
    }
  })

  it("names in each step only steps that come before it", () => {
    const before = new Set<string>()
    for (const { id, dependsOn } of plan.steps) {
      expect(
        dependsOn.filter((each) => !before.has(each)),
        id,
      ).toEqual([])
      expect(before.has(id), id).toBe(false)
      before.add(id)
    }
  })

  it("gives every code and server to no more services than it carries", () => {
    for (const { id, count, codes } of plan.purchases) {
      if (codes === undefined) continue
      for (let n = 0; n < count; n += 1) {
        const name = n === 0 ? id : `${id}#${n + 1}`
        const carried = plan.customers.flatMap(({ services }) =>
          services.filter(({ runsOn }) => runsOn === name),
        )
        expect(carried.length, name).toBeLessThanOrEqual(codes / count)
      }
    }
  })
})

describe("the type of an order", { timeout: 60_000 }, () => {
  it("is what the papers give once the orders before it are approved", () => {
    let later = 0
    fc.assert(
      fc.property(some, wanted, (portfolio, how) => {
        const unfiled = portfolio.filings.map(({ accounts: _, ...filing }) => filing)
        const plan = planFor({ openbeian: 1, filings: unfiled }, how)
        for (const { id, customer, provider, type, words, holds, wave } of plan.orders) {
          expect(words.zh, id).not.toBe("")
          if (wave === 1) continue
          const before = plan.orders.filter((each) => each.customer === customer && each.wave < wave)
          const done = Planner.apply(
            { openbeian: 1, filings: unfiled },
            plan,
            installed,
            before.map((each) => each.id),
          )
          const facts = done.filings.find((each) => each.customer === customer) ?? {}
          const plugin = pluginAt(provider)
          const [first] = Places.see(facts, plugin, today).services.filter(({ at }) => at === holds[0])
          if (first === undefined || first.type._tag === "Nothing") continue
          expect([first.type._tag, id]).toEqual(["Decided", id])
          if (first.type._tag === "Decided") expect(first.type.entries[0]?.type).toBe(type)
          later += 1
        }
      }),
      { numRuns: 40, seed: 3 },
    )
    expect(later).toBeGreaterThan(5)
  })
})

describe("a plan for clean filings", { timeout: 60_000 }, () => {
  it("blocks nothing at the provider that they are clean for", () => {
    for (const plugin of installed) {
      const filings = Filings.sample(Filings.cleanFiling({ provider: plugin, services: 3 }), 5).map(
        (facts, n) => ({
          customer: `c${n}`,
          ...facts,
        }),
      )
      const plan = Planner.plan(
        Planner.prepare({ openbeian: 1, filings }, { ...given, today: Filings.today }),
        { at: plugin.id, objective: "cost" },
      )
      expect(plan.blocked).toEqual([])
      expect(plan.figures.planned + plan.figures.open, plugin.id).toBe(15)
    }
  })
})

describe("what a plan brings by itself", () => {
  const alone = (customer: string, at: string) =>
    planFor(
      { openbeian: 1, filings: examples.filter((each) => each.customer === customer) },
      { at, objective: "cost" },
    )

  it("is a server of another kind, where the one there cannot carry a filing", () => {
    const { blocked, purchases, accounts } = alone("pay-as-you-go", "aliyun")
    expect([blocked, accounts]).toEqual([[], []])
    expect(purchases).toMatchObject([{ provider: "aliyun", product: "ecs", count: 1, monthsMin: 3 }])
  })

  it("is a further account, where the one there is another subject's", () => {
    const { blocked, accounts } = alone("two-subjects", "aliyun")
    expect(blocked).toEqual([])
    expect(accounts).toMatchObject([{ provider: "aliyun", instead: "1000000000000018" }])
  })

  it("is the wait for an order that is open", () => {
    const { orders, blocked, steps } = alone("open-order", "kingsoft")
    expect(blocked).toEqual([])
    expect(steps.find(({ kind }) => kind === "wait")?.detail?.zh).toContain("在办订单")
    expect(orders.map(({ begins }) => begins.earliest > today)).toEqual([true])
  })

  it("is the wait for an account that has to settle, of individuals alone", () => {
    const begun = ["individual", "first-filing"].map((customer) => {
      const filings = examples
        .filter((each) => each.customer === customer)
        .map(({ accounts: _, ...filing }) => filing)
      const { orders } = planFor({ openbeian: 1, filings }, { at: "tencent", objective: "cost" })
      return [customer, ...orders.map(({ begins }) => begins.earliest)]
    })
    expect(begun).toEqual([
      ["individual", "2026-11-24"],
      ["first-filing", today],
    ])
  })

  it("is nothing where a code of another account is at hand", () => {
    const { purchases, customers } = alone("code-of-another-account", "kingsoft")
    expect(purchases).toEqual([])
    expect(customers[0]?.services[0]?.runsOn).toBe("KS-90B2-0007")
  })

  it("is one server more for what a full one cannot carry, and a second order after the first", () => {
    const { purchases, orders } = alone("four-sites", "kingsoft")
    expect(purchases).toMatchObject([{ provider: "kingsoft", count: 1, codes: 5 }])
    expect(orders.map(({ holds, waitsFor }) => [holds.length, waitsFor.length])).toEqual([
      [1, 0],
      [3, 1],
    ])
  })

  it("is no change elsewhere than where the record is accessed", () => {
    const { orders } = alone("changes", "mix")
    expect(new Set(orders.map(({ provider }) => provider))).toEqual(new Set(["kingsoft"]))
  })
})

describe("a comparison", () => {
  const comparison = Planner.compare(Planner.prepare(everything, given), { objective: "cost" })

  it("is a document of its schema, with a column for each provider and the mix", () => {
    expect(Schema.decodeUnknownSync(Comparison.Comparison)(JSON.parse(JSON.stringify(comparison)))).toEqual(
      comparison,
    )
    expect(comparison.columns.map(({ id }) => id)).toEqual([...installed.map(({ id }) => id), "mix"])
  })

  it("plans in the mix at least what any provider can take", () => {
    const mix = comparison.columns.at(-1)
    for (const { figures } of comparison.columns)
      expect((mix?.figures.planned ?? 0) + (mix?.figures.nothing ?? 0)).toBeGreaterThanOrEqual(
        figures.planned,
      )
  })
})
