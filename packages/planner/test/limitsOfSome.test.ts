import type { Filing } from "@openbeian/core/filing"
import { type Limit, Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import {
  about,
  cites,
  facts,
  measureOf,
  planWith,
  rowFrom,
  silentOrders,
  today,
  withServers,
} from "./limited.ts"
import { planned } from "./planned.ts"

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
      const plan = planned(
        { filings: [{ customer: "c", ...facts }] },
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
          assumptions: { limits: value === undefined ? [] : [{ provider: acme.id, limit: name, value }] },
        },
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
      planned(
        {
          filings: [
            {
              customer: "c",
              ...facts,
              services: [...(facts.services ?? []).slice(0, websites), ...(app === undefined ? [] : [app])],
            },
          ],
        },
        { plugins: [of("north", "website"), of("south", "app")], at: "mix" },
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
