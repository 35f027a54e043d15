import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import type { Limit, Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

/** A customer whose subject is filed, with new websites and with websites that are filed elsewhere. */
const customer = (added: number, accessed: number): Filing.Facts => {
  const facts = Filings.sample(Filings.cleanFiling({ provider: acme }), 20).find(
    ({ services }) => services?.[0]?.kind === "website",
  )
  const [service] = facts?.services ?? []
  if (facts === undefined || service === undefined) throw new Error("no website among the samples")
  const named = (name: string): Filing.Service => ({
    ...service,
    name,
    domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `${name}.cn` })),
  })
  const elsewhere = Array.from({ length: accessed }, (_, n) => named(`elsewhere${n}`))
  return {
    ...facts,
    services: [...Array.from({ length: added }, (_, n) => named(`added${n}`)), ...elsewhere],
    register: {
      subject: { isFiled: true, access: ["other", acme.id] },
      services: elsewhere.map(({ domains = [], name = "" }) => ({
        kind: "website",
        name,
        domains: domains.flatMap((domain) => domain.name ?? []),
        access: ["other"],
      })),
    },
  }
}

const planWith = (
  openOrdersPerAccount: Limit.Limit,
  facts: Filing.Facts,
  { routes }: Pick<Plugin.Plugin, "routes"> = acme,
) => {
  const plugin: Plugin.Plugin = { ...acme, routes, limits: { ...acme.limits, openOrdersPerAccount } }
  return Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )
}

/** How many orders are open at once, by the longest durations, over the days of the plan. */
const mostOpen = (orders: ReturnType<typeof planWith>["orders"]): number =>
  Math.max(
    ...orders.map(({ begins: { latest } }) => {
      const isOpen = (other: (typeof orders)[number]) =>
        other.begins.latest <= latest && latest < other.ends.latest
      return orders.filter(isOpen).length
    }),
  )

describe("how many orders of an account are open at once", () => {
  const cites = ["ac-open-orders"] as const
  const facts = customer(6, 4)

  it("is one, where the provider takes one in all", () => {
    const { orders } = planWith([{ from: "2026-01-01", value: 1, cites }], facts)
    expect(orders.length).toBeGreaterThan(3)
    expect(mostOpen(orders)).toBe(1)
    expect(orders.map(({ wave }) => wave)).toEqual(orders.map((_, n) => n + 1))
  })

  it("is one of each set of types, where the provider keeps sets apart", () => {
    const { orders } = planWith(
      [
        { from: "2026-01-01", value: 1, among: ["newService"], cites },
        { from: "2026-01-01", value: 1, among: ["newAccess"], cites },
      ],
      facts,
    )
    expect(mostOpen(orders)).toBe(2)
    for (const type of ["newService", "newAccess"])
      expect(mostOpen(orders.filter((order) => order.type === type)), type).toBe(1)
  })

  it("is not limited for types that no row names", () => {
    const { orders } = planWith([{ from: "2026-01-01", value: 1, among: ["newAccess"], cites }], facts)
    const added = orders.filter(({ type }) => type === "newService")
    expect(added.length).toBeGreaterThan(1)
    expect(new Set(added.map(({ begins }) => begins.earliest))).toEqual(new Set([today]))
  })

  it("is what the newest row says", () => {
    const { orders } = planWith(
      [
        { from: "2026-01-01", value: 2, cites },
        { from: "2025-01-01", value: 1, cites },
      ],
      facts,
    )
    expect(mostOpen(orders)).toBe(2)
  })

  it("is counted in orders that are full: each kind of addition holds as many as it may", () => {
    const { orders } = planWith([{ from: "2026-01-01", value: 1, cites }], facts)
    const held = orders.map(({ type, holds }) => `${type} ${holds.length}`).toSorted()
    expect(held).toEqual(["newAccess 2", "newAccess 2", "newService 2", "newService 2", "newService 2"])
  })

  it("leaves a day between the end of one and the start of the next at no time", () => {
    const { orders } = planWith([{ from: "2026-01-01", value: 1, cites }], facts)
    const sorted = orders.toSorted((one, other) => (one.begins.latest < other.begins.latest ? -1 : 1))
    for (const [n, order] of sorted.entries()) {
      const before = sorted[n - 1]
      if (before !== undefined) expect(Day.daysBetween(before.ends.latest, order.begins.latest)).toBe(0)
    }
  })

  it("is waited for by a step that is there, also where the papers state no stage of an order", () => {
    for (const routes of [acme.routes, "undocumented"] as const) {
      const { orders, steps } = planWith([{ from: "2026-01-01", value: 1, cites }], facts, { routes })
      expect(orders.some(({ waitsFor }) => waitsFor.length > 0)).toBe(true)
      const known = steps.map(({ id }) => id)
      for (const { dependsOn } of steps) for (const each of dependsOn) expect(known).toContain(each)
    }
  })
})
