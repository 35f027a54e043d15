import type { Filing } from "@openbeian/core/filing"
import { type Limit, Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

/** A filed subject with six new websites at the example provider, on a server with room for three. */
const facts = ((): Filing.Facts => {
  const found = Filings.sample(Filings.cleanFiling({ provider: acme }), 40).find(
    ({ services }) => services?.[0]?.kind === "website",
  )
  const [service] = found?.services ?? []
  const { accounts = [], ...rest } = found ?? {}
  if (service === undefined) throw new Error("no website among the samples")
  return {
    ...rest,
    register: { subject: { isFiled: true, access: [acme.id] }, services: [] },
    services: Array.from({ length: 6 }, (_, n) => ({
      ...service,
      name: `added${n}`,
      domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `added${n}.cn` })),
      runsOn: "own",
    })),
    accounts: accounts.map(({ codes: _codes, ...account }) => ({
      ...account,
      servers: [{ id: "own", product: "large", expiresOn: "2027-12-31", quotaUsed: 0 }],
    })),
  }
})()

interface Given extends Partial<Assumptions> {
  readonly filed?: Filing.Facts
  readonly plugin?: Plugin.Plugin
}

const planWith = (
  limits: Partial<Plugin.Plugin["limits"]>,
  own: Assumptions["limits"] = [],
  { filed = facts, plugin = acme, ...assumptions }: Given = {},
) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...filed }] },
      {
        plugins: [{ ...plugin, limits: { ...plugin.limits, ...limits } }],
        regulations: exampleRegulations,
        today,
        assumptions: { openbeian: 1, limits: own, ...assumptions },
      },
    ),
    { at: acme.id, objective: "cost" },
  )
type Made = ReturnType<typeof planWith>

const said = ({ assumptions }: Made) =>
  assumptions.filter(({ kind }) => kind === "undocumentedLimit" || kind === "ownLimit")
const about = (plan: Made, words: string) => said(plan).filter(({ text }) => text.zh.includes(words))

const cites = ["ac-open-orders"] as const
const tomorrow = "2026-11-21"
const rowFrom = (from: string, value: number): Limit.Limit => [{ from, value, cites }]

const cases = [
  ["openOrdersPerAccount", "每个账号的在办订单数"],
  ["newServicesPerOrder", "每单新增服务数"],
  ["servicesPerServer", "每台服务器的服务数"],
] as const

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

describe("a limit that is stated for some and not for others", () => {
  const ofAccess: Limit.Limit = [{ from: today, value: 1, among: ["newAccess"], cites }]

  it("is told where what is planned is of the others, and the user's figure is for these", () => {
    const name = "openOrdersPerAccount"
    const silent = planWith({ ...silentOrders(name), [name]: ofAccess })
    expect(about(silent, "在办订单数（某些订单）")).toMatchObject([{ kind: "undocumentedLimit" }])
    expect(measureOf(name, silent)).toBe(6)
    const own = [{ provider: acme.id, limit: name, value: 2 } as const]
    const held = planWith({ ...silentOrders(name), [name]: ofAccess }, own)
    expect(about(held, "在办订单")).toMatchObject([{ kind: "ownLimit" }])
    expect(measureOf(name, held)).toBe(2)
  })

  it("is not told where one order is all", () => {
    const { assumptions } = planWith({
      openOrdersPerAccount: ofAccess,
      newServicesPerOrder: rowFrom(today, 6),
    })
    expect(assumptions.map(({ text }) => text.zh).join()).not.toContain("在办订单")
  })

  it("is told with the product that has none: bought, it carries one, or what the user says", () => {
    const prices = [
      { provider: acme.id, product: "small", yuan: 100 },
      { provider: acme.id, product: "large", yuan: 10 },
    ]
    const ofSmall: Limit.Limit = [{ from: today, value: 1, product: "small", cites }]
    const plan = (own: Assumptions["limits"] = []) =>
      planWith({ servicesPerServer: ofSmall }, own, { prices, filed: withServers([]) })
    const [line] = about(plan(), "每台服务器的服务数（大型主机）")
    expect(line).toMatchObject({ kind: "undocumentedLimit" })
    expect(line?.text.zh).toContain("按每台一个计")
    expect(plan().purchases).toMatchObject([{ product: "large", count: 6, codes: 6, yuan: 60 }])
    const own = plan([{ provider: acme.id, limit: "servicesPerServer", value: 4 }])
    expect(own.purchases).toMatchObject([{ product: "large", count: 2, codes: 8 }])
    expect(about(own, "（大型主机）")).toMatchObject([{ kind: "ownLimit" }])
    expect(own.purchases[0]?.clauses).not.toContain("ac-open-orders")
  })

  it("is told of a server that is there, whose product nobody names", () => {
    const filed = withServers([{ id: "own", expiresOn: "2027-12-31", quotaUsed: 1 }])
    const plan = planWith({}, [], { filed })
    expect(measureOf("servicesPerServer", plan)).toBe(6)
    expect(about(plan, "每台服务器的服务数（客户已有的一些服务器）")).toMatchObject([
      { kind: "undocumentedLimit" },
    ])
    const own = planWith({}, [{ provider: acme.id, limit: "servicesPerServer", value: 5 }], { filed })
    expect(own.customers[0]?.services.filter(({ runsOn }) => runsOn === "own")).toHaveLength(4)
  })

  it("of the administration holds with what the user says for the provider, the lesser of both", () => {
    const name = "newServicesPerOrder"
    const province = facts.subject?.province ?? ""
    const administration = Object.values(exampleRegulations.administrations).find(
      (each) => each.newServicesPerOrder === "undocumented",
    )
    expect(administration).toBeDefined()
    for (const [value, most, told] of [
      [2, 2, ["ownLimit"]],
      [5, 4, ["ownLimit"]],
      [undefined, 4, []],
    ] as const) {
      const plan = Planner.plan(
        Planner.prepare(
          { openbeian: 1, filings: [{ customer: "c", ...facts }] },
          {
            plugins: [{ ...acme, limits: { ...acme.limits, [name]: "undocumented" } }],
            regulations: {
              ...exampleRegulations,
              administrations: {
                ...exampleRegulations.administrations,
                ...(administration === undefined
                  ? {}
                  : { [province]: { ...administration, [name]: rowFrom(today, 4) } }),
              },
            },
            today,
            assumptions: {
              openbeian: 1,
              limits: value === undefined ? [] : [{ provider: acme.id, limit: name, value }],
            },
          },
        ),
        { at: acme.id, objective: "cost" },
      )
      expect(measureOf(name, plan)).toBe(most)
      expect(about(plan, "新增服务数").map(({ kind }) => kind)).toEqual(told)
    }
  })
})

describe("a limit at one of several providers", () => {
  it("is told for the orders there alone", () => {
    const of = (id: string, kind: "website" | "app"): Plugin.Plugin => ({
      ...acme,
      id,
      name: text(`${id}云`, id),
      capabilities: {
        ...acme.capabilities,
        website: Plugin.cannot("ac-services"),
        app: Plugin.cannot("ac-services"),
        [kind]: Plugin.can("ac-services"),
      },
      limits: {
        ...acme.limits,
        openOrdersPerAccount: "undocumented",
        newServicesPerOrder: rowFrom(today, 1),
      },
    })
    const [app] = Filings.sample(Filings.cleanFiling({ provider: acme }), 40).flatMap(({ services = [] }) =>
      services.filter(({ kind }) => kind === "app"),
    )
    const planOf = (websites: number) =>
      Planner.plan(
        Planner.prepare(
          {
            openbeian: 1,
            filings: [
              {
                customer: "c",
                ...facts,
                services: [...(facts.services ?? []).slice(0, websites), ...(app === undefined ? [] : [app])],
              },
            ],
          },
          {
            plugins: [of("north", "website"), of("south", "app")],
            regulations: exampleRegulations,
            today,
            assumptions: { openbeian: 1 },
          },
        ),
        { at: "mix", objective: "cost" },
      )
    expect(
      planOf(1)
        .orders.map(({ provider }) => provider)
        .toSorted(),
    ).toEqual(["north", "south"])
    expect(about(planOf(1), "在办订单")).toEqual([])
    expect(about(planOf(2), "在办订单")).toMatchObject([{ provider: "north" }])
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

describe("a limit by who files", () => {
  it("is read for the kind of the subject and its province, and is stated for no other", () => {
    const name = "newServicesPerOrder"
    const { kind = "enterprise", province = "" } = facts.subject ?? {}
    const other = kind === "enterprise" ? "government" : "enterprise"
    const elsewhere = province === "330000" ? "440000" : "330000"
    const of = (row: Partial<Limit.Figure>) =>
      planWith({ [name]: [{ from: today, value: 2, cites, ...row }] })
    for (const row of [
      { subjectKind: "unit" },
      { subjectKind: kind },
      { province },
      { service: "website" },
    ] as const) {
      expect(measureOf(name, of(row))).toBe(2)
      expect(about(of(row), "新增服务数")).toEqual([])
    }
    for (const [row, words] of [
      [{ subjectKind: other }, "部分客户的网站"],
      [{ province: elsewhere }, "部分客户的网站"],
      [{ service: "app" }, "网站"],
    ] as const) {
      expect(measureOf(name, of(row))).toBe(6)
      const told = about(of(row), `新增服务数（${words}）`)
      expect(told).toMatchObject([{ kind: "undocumentedLimit", clauses: [] }])
    }
  })
})

describe("how many services a first filing holds", () => {
  const unfiled: Filing.Facts = {
    ...facts,
    register: { subject: { isFiled: false, access: [] }, services: [] },
  }
  const sizes = (limits: Limit.Limit) =>
    planWith({ newServicesPerOrder: limits, openOrdersPerAccount: rowFrom(today, 1) }, [], {
      filed: unfiled,
    }).orders.map(({ type, holds }) => [type, holds.length])

  it("is its own figure where there is one, and later orders are full", () => {
    const first = { from: today, value: 1, filingType: "newSubject", cites } as const
    const rest = { from: today, value: 5, cites } as const
    expect(sizes([first, rest])).toEqual([
      ["newSubject", 1],
      ["newService", 5],
    ])
    expect(
      sizes([rest])
        .map(([, size]) => size)
        .toSorted(),
    ).toEqual([1, 5])
  })

  it("counts among open orders as the new service that it is there", () => {
    const ofFirst: Limit.Limit = [{ from: today, value: 1, among: ["newSubject"], cites }]
    const plan = planWith({ openOrdersPerAccount: ofFirst, newServicesPerOrder: rowFrom(today, 2) })
    expect(plan.orders.map(({ type }) => type)).toEqual(["newService", "newService", "newService"])
    expect(measureOf("openOrdersPerAccount", plan)).toBe(1)
    expect(about(plan, "在办订单")).toEqual([])
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

describe("servers at a provider whose papers name no product", () => {
  const plugin: Plugin.Plugin = {
    ...acme,
    servers: "undocumented",
    limits: { ...acme.limits, servicesPerServer: "undocumented" },
  }
  const own = [{ provider: acme.id, limit: "servicesPerServer", value: 4 } as const]

  it("are bought by the user's figure, under the user's name for them or none", () => {
    const filed = withServers([])
    const unnamed = planWith({}, own, { plugin, filed })
    expect(unnamed.purchases).toMatchObject([{ id: "server/c/acme", count: 2, codes: 8 }])
    expect(unnamed.purchases[0]).not.toHaveProperty("product")
    expect(unnamed.customers[0]?.services.every(({ runsOn }) => runsOn?.startsWith("server/c/acme"))).toBe(
      true,
    )
    const prices = [{ provider: acme.id, product: "盒子", yuan: 7 }]
    const priced = planWith({}, own, { plugin, filed, prices })
    expect(priced.purchases).toMatchObject([{ product: "盒子", words: { zh: "盒子" }, count: 2, yuan: 14 }])
    expect(priced.figures.yuan).toBe(14)
    expect(priced.assumptions.map(({ text }) => text.zh).join()).not.toContain("没有叫")
    const stray = planWith({}, [], { prices: [...prices, { provider: acme.id, product: "small", yuan: 7 }] })
    expect(stray.assumptions.map(({ text }) => text.zh).join()).toContain("没有叫“acme 盒子”的产品")
    expect(stray.assumptions.map(({ text }) => text.zh).join()).not.toContain("acme small")
  })
})

const withServers = (servers: ReadonlyArray<Filing.Server>): Filing.Facts => ({
  ...facts,
  services: facts.services?.map(({ runsOn: _, ...service }) => service) ?? [],
  accounts: facts.accounts?.map((account) => ({ ...account, servers })) ?? [],
})

/** Where the days of orders are asked about there have to be several, so orders are small. */
const silentOrders = (name: string): Partial<Plugin.Plugin["limits"]> =>
  name === "openOrdersPerAccount" ? { newServicesPerOrder: rowFrom(today, 1) } : {}

/** What a limit holds down, counted in a plan. */
const measureOf = (name: (typeof cases)[number][0], { orders, customers }: Made): number => {
  if (name === "newServicesPerOrder") return Math.max(...orders.map(({ holds }) => holds.length))
  if (name === "openOrdersPerAccount")
    return Math.max(
      ...orders.map(({ begins }) => orders.filter((other) => other.begins.latest === begins.latest).length),
    )
  const on = customers.flatMap(({ services }) => services.map(({ runsOn }) => runsOn))
  return Math.max(...on.map((id) => on.filter((other) => other === id).length))
}

describe("a limit that no paper states", () => {
  const single: Filing.Facts = { ...facts, services: facts.services?.slice(0, 1) ?? [] }
  const whomIn = (
    limits: Partial<Plugin.Plugin["limits"]>,
    filings: Readonly<Record<string, Filing.Facts>>,
  ): ReadonlyArray<ReadonlyArray<string> | undefined> =>
    Planner.plan(
      Planner.prepare(
        {
          openbeian: 1,
          filings: Object.entries(filings).map(([customer, filed]) => ({ customer, ...filed })),
        },
        {
          plugins: [{ ...acme, limits: { ...acme.limits, ...limits } }],
          regulations: exampleRegulations,
          today,
          assumptions: { openbeian: 1 },
        },
      ),
      { at: acme.id, objective: "cost" },
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
