import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { owning } from "./ownServer.ts"

const { today } = Filings

/** The example provider, if a large host made so many codes for other accounts beside the three services that it carries. */
const making = (codes: number): Plugin.Plugin => ({
  ...acme,
  limits: {
    ...acme.limits,
    codesPerServer: [{ from: "2026-01-01", value: codes, product: "large", cites: ["ac-codes"] }],
  },
  capabilities: { ...acme.capabilities, codeOfAnotherAccount: Plugin.can("ac-codes") },
})

/** Somebody with so many websites and an account without servers. */
const wanting = (customer: string, websites: number): Filing.Facts => {
  const facts = owning([])
  return {
    ...facts,
    subject: { ...facts.subject, name: `公司${customer}` },
    services: (facts.services ?? []).flatMap((service) =>
      Array.from({ length: websites }, (_, n) => ({
        ...service,
        name: `${service.name} ${customer}${n}`,
        domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `${customer}${n}.cn` })),
      })),
    ),
  }
}

interface Case {
  readonly codes: number
  readonly free: number
  readonly small: number
  readonly large: number
  readonly wanted: ReadonlyArray<number>
}

const planOf = ({ codes, free, small, large, wanted }: Case) =>
  Planner.plan(
    Planner.prepare(
      {
        openbeian: 1,
        filings: wanted.map((websites, n) => ({ customer: `c${n}`, ...wanting(`c${n}`, websites) })),
        accounts: [
          {
            provider: acme.id,
            codes: Array.from({ length: free }, (_, n) => ({
              id: `k${n}`,
              isSpent: false,
              server: { product: "large", expiresOn: "2028-12-31" },
            })),
          },
        ],
      },
      {
        plugins: [making(codes)],
        regulations: exampleRegulations,
        today,
        assumptions: {
          openbeian: 1,
          prices: [
            { provider: acme.id, product: "small", yuan: small },
            { provider: acme.id, product: "large", yuan: large },
          ],
        },
      },
    ),
    { at: acme.id, objective: "cost" },
  )

/** The least that can be paid: each customer buys for so many of its websites itself, and the rest is bought for all. */
const least = ({ codes, free, small, large, wanted }: Case): number => {
  const own = (websites: number): number => {
    const ways = Array.from({ length: websites + 1 }, (_, many) => many * small + largesFor(websites - many))
    return Math.min(...ways)
  }
  const largesFor = (websites: number): number => Math.ceil(websites / 3) * large
  const visit = (at: number, shared: number, paid: number): number => {
    const websites = wanted[at]
    if (websites === undefined) return paid + Math.ceil(Math.max(0, shared - free) / codes) * large
    return Math.min(
      ...Array.from({ length: websites + 1 }, (_, many) =>
        visit(at + 1, shared + websites - many, paid + own(many)),
      ),
    )
  }
  return visit(0, 0, 0)
}

const cases = fc.record({
  codes: fc.integer({ min: 1, max: 5 }),
  free: fc.nat(3),
  small: fc.integer({ min: 1, max: 12 }),
  large: fc.integer({ min: 1, max: 20 }),
  wanted: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
})

describe("what a customer buys for itself beside what is bought for all", { timeout: 60_000 }, () => {
  it("is bought where no other purchases cost less, and every service has room on what is there or bought", () => {
    let both = 0
    fc.assert(
      fc.property(cases, (given) => {
        const plan = planOf(given)
        expect([plan.figures.planned, plan.proof.verdict]).toEqual([
          given.wanted.reduce((sum, websites) => sum + websites, 0),
          "optimal",
        ])
        expect(plan.figures.yuan).toBe(least(given))
        expect(plan.purchases.reduce((sum, { yuan = 0 }) => sum + yuan, 0)).toBe(plan.figures.yuan)
        if (new Set(plan.purchases.map(({ customer }) => customer === undefined)).size === 2) both += 1
        const used = plan.customers.flatMap(({ customer, services }) =>
          services.map(({ runsOn = "", runsOnOf }) => ({ customer, runsOn, runsOnOf })),
        )
        for (const [id, on] of Map.groupBy(used, ({ runsOn }) => runsOn.replace(/#\d+$/u, ""))) {
          const bought = plan.purchases.find((purchase) => purchase.id === id)
          expect(on.length).toBeLessThanOrEqual(bought?.codes ?? (id.startsWith("k") ? 1 : 0))
          for (const { customer, runsOnOf } of on)
            expect([runsOnOf, bought?.customer ?? customer]).toEqual([
              bought?.customer === undefined ? "broker" : "customer",
              customer,
            ])
        }
      }),
      { numRuns: 80 },
    )
    expect(both).toBeGreaterThan(0)
  })
})
