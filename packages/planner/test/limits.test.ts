import type { Filing } from "@openbeian/core/filing"
import type { Limit, Plugin } from "@openbeian/core/provider"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import {
  about,
  cases,
  cites,
  facts,
  measureOf,
  planWith,
  rowFrom,
  said,
  silentOrders,
  today,
  tomorrow,
  withServers,
} from "./limited.ts"
import { planned } from "./planned.ts"

describe("a limit of which no row is in force on the day", () => {
  it.each(cases)("plans as papers do that state none: %s", (name) => {
    const { assumptions: _, clauses: __, ...later } = planWith({ [name]: rowFrom(tomorrow, 1) })
    const { assumptions: ___, clauses: ____, ...silent } = planWith({ [name]: "undocumented" })
    expect(later).toEqual(silent)
  })

  it.each(cases)(
    "is told with the day from which it is stated, its clause and what rests on it: %s",
    (name, words) => {
      const [line, ...more] = about(planWith({ ...silentOrders(name), [name]: rowFrom(tomorrow, 1) }), words)
      expect(more).toEqual([])
      expect(line).toMatchObject({ kind: "undocumentedLimit", provider: acme.id, clauses: cites })
      expect(line?.text.zh).toContain(tomorrow)
      expect(line?.text.zh).toMatch(/取决于它/u)
      expect(line?.text.en).toMatch(/ rests? on it\.$/u)
    },
  )

  it("is told with the next of several rows to come, and not where rows in force are for others", () => {
    const later = (rows: Limit.Limit) => about(planWith({ newServicesPerOrder: rows }), "新增服务数")
    const afterwards = { from: "2027-06-01", value: 3, cites: ["ac-codes"] } as const
    const next = { from: tomorrow, value: 2, cites }
    const [line] = later([afterwards, next])
    expect(line?.text.zh).toContain(tomorrow)
    expect(line?.clauses).toEqual(cites)
    const [both] = later([next, { ...next, service: "app", cites: ["ac-codes"] }])
    expect(both?.clauses).toEqual(["ac-open-orders", "ac-codes"])
    const [other] = later([next, { from: today, value: 2, service: "app", cites }])
    expect(other?.text.zh).toContain("没有载明每单新增服务数（网站）")
    expect(other?.text.en).toContain("new services per order, for websites;")
    expect(other?.clauses).toEqual([])
  })

  it.each(cases)("takes the figure of the user: %s", (name, words) => {
    const own = [{ provider: acme.id, limit: name, value: 1 }]
    for (const limit of ["undocumented", rowFrom(tomorrow, 5)] as const) {
      const plan = planWith({ ...silentOrders(name), [name]: limit }, own)
      expect(about(plan, words)).toMatchObject([{ kind: "ownLimit" }])
      expect(measureOf(name, plan)).toBe(1)
    }
  })

  it.each(cases)("is stated by a row that begins today, whatever the user says: %s", (name, words) => {
    const own = [{ provider: acme.id, limit: name, value: 1 }]
    const plan = planWith({ ...silentOrders(name), [name]: rowFrom(today, 2) }, own)
    expect(about(plan, words)).toEqual([])
    expect(measureOf(name, plan)).toBe(2)
  })
})

describe("a figure of the user", () => {
  it.each(cases)("is for its provider and its limit alone: %s", (name) => {
    const others = cases.filter(([other]) => other !== name)
    const own = [
      { provider: "other", limit: name, value: 1 },
      ...others.map(([limit]) => ({ provider: acme.id, limit, value: 1 })),
      { provider: acme.name.zh, limit: name, value: 2 },
    ]
    const stated = Object.fromEntries(others.map(([other]) => [other, rowFrom(today, 6)]))
    const plan = planWith({ ...stated, ...silentOrders(name), [name]: "undocumented" }, own)
    expect(measureOf(name, plan)).toBe(2)
  })
})

describe("a limit that the papers say is none", () => {
  it("is none for servers: what is there carries all, and one of them is bought for all", () => {
    const none: Limit.Limit = [{ from: today, value: "unlimited", cites }]
    expect(measureOf("servicesPerServer", planWith({ servicesPerServer: none }))).toBe(6)
    const filed = withServers([])
    const bought = planWith({ servicesPerServer: none }, [], { filed })
    expect(bought.figures.servers).toBe(1)
    expect(bought.purchases[0]).not.toHaveProperty("codes")
    expect(about(bought, "每台服务器")).toEqual([])
    const ofLarge: Limit.Limit = [
      { from: today, value: 1, product: "small", cites },
      { from: today, value: "unlimited", product: "large", cites },
    ]
    const plan = planWith({ servicesPerServer: ofLarge }, [], { filed })
    expect(plan.purchases).toMatchObject([{ product: "large", count: 1, codes: 6 }])
    expect(about(plan, "每台服务器")).toEqual([])
  })

  it.each(["openOrdersPerAccount", "newServicesPerOrder"] as const)(
    "is no matter of the user's: %s",
    (name) => {
      const none: Limit.Limit = [{ from: today, value: "unlimited", cites }]
      const own = [{ provider: acme.id, limit: name, value: 1 }]
      const plan = planWith({ ...silentOrders(name), [name]: none }, own)
      expect(measureOf(name, plan)).toBe(6)
      expect(said(plan).filter(({ text }) => /在办订单|新增服务数/u.test(text.zh))).toEqual([])
    },
  )
})

describe("a limit that no paper states", () => {
  const single: Filing.Facts = { ...facts, services: facts.services?.slice(0, 1) ?? [] }
  const whomIn = (
    limits: Partial<Plugin.Plugin["limits"]>,
    filings: Readonly<Record<string, Filing.Facts>>,
  ): ReadonlyArray<ReadonlyArray<string> | undefined> =>
    planned(
      { filings: Object.entries(filings).map(([customer, filed]) => ({ customer, ...filed })) },
      { plugins: [{ ...acme, limits: { ...acme.limits, ...limits } }] },
    ).assumptions.flatMap(({ kind, customers }) => (kind === "undocumentedLimit" ? [customers] : []))

  it("concerns those whose orders rest on it", () => {
    const small = { newServicesPerOrder: rowFrom(today, 1), openOrdersPerAccount: "undocumented" } as const
    for (const limits of [small, { newServicesPerOrder: "undocumented" } as const]) {
      const whom = whomIn(limits, { one: single, six: facts })
      expect(whom.length).toBeGreaterThan(0)
      for (const customers of whom) expect(customers).toEqual(["six"])
    }
  })

  it("concerns those who use a server of which it is not stated", () => {
    const own: Filing.Facts = {
      ...single,
      accounts: (facts.accounts ?? []).map((account) => ({
        ...account,
        servers: [{ id: "own", product: "small", expiresOn: "2027-12-31", quotaUsed: 0 }],
      })),
    }
    const large = { from: today, value: 3, product: "large", cites: ["ac-server-quota"] } as const
    expect(whomIn({ servicesPerServer: [large] }, { small: own, large: single })).toEqual([["small"]])
  })
})
