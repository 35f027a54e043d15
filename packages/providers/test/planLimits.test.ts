import type { Portfolio } from "@openbeian/core/filing"
import { Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { given, pluginAt, some, wanted } from "./planFor.ts"

describe("a day before the first row of a limit", { timeout: 60_000 }, () => {
  const early = "2021-01-04"
  const names = ["openOrdersPerAccount", "newServicesPerOrder", "servicesPerServer"] as const
  const silent = installed.map((plugin) => ({
    ...plugin,
    limits: {
      ...plugin.limits,
      openOrdersPerAccount: "undocumented" as const,
      newServicesPerOrder: "undocumented" as const,
      servicesPerServer: "undocumented" as const,
    },
  }))
  const planEarly = (
    plugins: typeof silent | typeof installed,
    portfolio: Portfolio.Portfolio,
    how: Planner.Wanted,
  ) => Planner.plan(Planner.prepare(portfolio, { ...given, plugins, today: early }), how)

  it("is planned as if the papers stated none, and says so with the day from which they do", () => {
    for (const { id, limits } of installed)
      for (const name of names) {
        const limit = limits[name]
        if (limit !== "undocumented")
          expect(
            limit.every(({ from }) => from > early),
            `${id} ${name}`,
          ).toBe(true)
      }
    let lines = 0
    fc.assert(
      fc.property(some, wanted, (portfolio, how) => {
        const plan = planEarly(installed, portfolio, how)
        const other = planEarly(silent, portfolio, how)
        const { assumptions, clauses: _, ...rest } = plan
        const { assumptions: others, clauses: __, ...same } = other
        expect(rest).toEqual(same)
        expect(assumptions.map(({ kind, provider }) => [kind, provider])).toEqual(
          others.map(({ kind, provider }) => [kind, provider]),
        )
        for (const provider of new Set(plan.orders.map((order) => order.provider))) {
          const stated = installed.find(({ id }) => id === provider)?.limits.servicesPerServer
          if (stated === undefined || stated === "undocumented") continue
          const line = assumptions.find(
            (each) => each.provider === provider && each.text.zh.includes("每台服务器"),
          )
          expect(line?.text.zh).toContain(stated.at(-1)?.from)
          expect(line?.clauses.length).toBeGreaterThan(0)
          lines += 1
        }
      }),
      { numRuns: 12, seed: 1 },
    )
    expect(lines).toBeGreaterThan(5)
  })
})

describe("what one account gets through in a year", () => {
  const ceilingWith = (services: number) => {
    const facts = Filings.sample(Filings.cleanFiling({ provider: pluginAt("kingsoft") }), 40).find(
      ({ subject, services }) =>
        services?.[0]?.kind === "website" &&
        regulations.administrations[subject?.province ?? ""]?.newServicesPerOrder === "undocumented",
    )
    const [service] = facts?.services ?? []
    const many = Array.from({ length: services }, (_, n) => ({
      ...service,
      kind: "website" as const,
      name: `第${n}站`,
      domains: [{ ...service?.domains?.[0], name: `zhan-${n}.cn` }],
    }))
    const plan = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts, services: many }] },
        { ...given, plugins: [pluginAt("kingsoft")], today: "2026-01-05" },
      ),
      { at: "kingsoft", objective: "cost" },
    )
    return plan.customers[0]?.yearlyCeiling
  }

  it("is shown with its clauses where more is wanted: three websites in an order, one order at a time", () => {
    expect(ceilingWith(40)).toMatchObject({ provider: "kingsoft", services: 30 })
    expect(ceilingWith(40)?.clauses).toEqual(
      expect.arrayContaining(["ks-one-order-in-flight", "ks-order-max-sites"]),
    )
  })

  it("is not shown where it does not bind", () => {
    expect(ceilingWith(30)).toBeUndefined()
  })
})

describe("a limit for subjects of a kind", () => {
  it("holds where the province is not known: one website in each order of an individual at Tencent Cloud", () => {
    const tencent = pluginAt("tencent")
    const sample = Filings.sample(Filings.cleanFiling({ provider: tencent, services: 3 }), 200).find(
      ({ subject, services = [] }) =>
        subject?.kind === "individual" && services.every(({ kind }) => kind === "website"),
    )
    const { province: _, ...subject } = sample?.subject ?? {}
    for (const facts of [sample, { ...sample, subject }]) {
      const portfolio: Portfolio.Portfolio = { openbeian: 1, filings: [{ customer: "c", ...facts }] }
      const { orders } = Planner.plan(Planner.prepare(portfolio, given), { at: "tencent", objective: "cost" })
      expect(orders.map(({ holds }) => holds.length)).toEqual([1, 1, 1])
    }
  })
})
