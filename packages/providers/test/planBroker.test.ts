import type { Filing } from "@openbeian/core/filing"
import { Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { given, pluginAt } from "./planFor.ts"

describe("what the broker itself has", () => {
  const server: Filing.Server = {
    id: "broker",
    region: "mainland",
    billing: "subscription",
    months: 12,
    firstMonths: 12,
    addresses: ["203.0.113.18"],
    hasPublicBandwidth: true,
    expiresOn: "2027-11-22",
    quotaUsed: 0,
  }
  /** A clean filing there, without servers of its own, beside a server of the broker. */
  const planWith = (id: string, shared: Filing.Server) => {
    const plugin = pluginAt(id)
    const [facts = {}] = Filings.sample(Filings.cleanFiling({ provider: plugin }), 40).filter(
      ({ services }) => services?.[0]?.kind === "website",
    )
    const { accounts = [], services = [] } = facts
    return Planner.plan(
      Planner.prepare(
        {
          openbeian: 1,
          filings: [
            {
              customer: "c",
              ...facts,
              accounts: accounts.map(({ codes: _codes, ...account }) => ({ ...account, servers: [] })),
              services: services.map(({ runsOn: _runsOn, ...service }) => service),
            },
          ],
          accounts: [{ provider: id, servers: [shared] }],
        },
        { ...given, plugins: [plugin], today: Filings.today },
      ),
      { at: id, objective: "cost" },
    )
  }
  const kingsoft = { ...server, product: "云服务器" }
  const tencent = { ...server, product: "CVM" }

  it.each([
    ["kingsoft", kingsoft],
    ["tencent", tencent],
  ])("carries customers' services at %s", (id, shared) => {
    const { purchases, customers, assumptions } = planWith(id, shared)
    expect(purchases).toEqual([])
    expect(customers[0]?.services[0]?.runsOn).toBe("broker")
    expect(assumptions.filter(({ kind }) => kind === "unused")).toEqual([])
  })

  it.each([
    ["kingsoft", "outside the mainland", { ...kingsoft, region: "hongKong" }, "ks-server-mainland-node"],
    ["kingsoft", "of another product", { ...kingsoft, product: "对象存储" }, "ks-server-products"],
    ["tencent", "paid as it is used", { ...tencent, billing: "payAsYouGo" }, "tc-monthly-plan"],
    ["tencent", "bought for two months", { ...tencent, months: 2 }, "tc-three-months"],
    ["tencent", "over", { ...tencent, expiresOn: "2026-11-19" }, "tc-one-month-left"],
    ["tencent", "without an address", { ...tencent, addresses: [] }, "tc-public-address"],
  ] as const)(
    "carries nothing at %s where it is %s, and the plan names the clause",
    (id, _, shared, clause) => {
      const { purchases, customers, assumptions, clauses } = planWith(id, shared)
      expect(purchases).toMatchObject([{ provider: id, count: 1 }])
      expect(customers[0]?.services[0]?.runsOn).not.toBe("broker")
      const unused = assumptions.filter(({ kind }) => kind === "unused")
      expect(unused).toMatchObject([{ provider: id }])
      expect(unused[0]?.clauses).toContain(clause)
      expect(clauses[clause]).toBeDefined()
    },
  )

  it("is renewed at tencent where it is about to end, with the clause, and carries what a new one would", () => {
    const { purchases, customers, steps } = planWith("tencent", { ...tencent, expiresOn: "2026-12-19" })
    expect(purchases).toEqual([])
    expect(customers[0]?.services[0]?.runsOn).toBe("broker")
    const renewals = steps.filter(({ kind }) => kind === "renew")
    expect(renewals).toMatchObject([
      { owner: "broker", clauses: expect.arrayContaining(["tc-one-month-left"]) },
    ])
    const submit = steps.find(({ kind }) => kind === "submit")
    expect(submit?.dependsOn).toContain(renewals[0]?.id)
  })

  it("is told of where the papers do not say that codes cross accounts", () => {
    const { assumptions } = planWith("aliyun", { ...server, product: "ecs" })
    expect(assumptions.find(({ kind }) => kind === "unused")?.text.zh).toContain("broker")
  })
})
