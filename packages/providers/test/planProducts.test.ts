import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Assumptions, type Plan, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const aliyun = installed.find(({ id }) => id === "aliyun")
const [sample] = (
  aliyun ? Filings.sample(Filings.cleanFiling({ provider: aliyun, services: 1 }), 200) : []
).filter(
  ({ services: [service] = [], subject }) => service?.kind === "website" && subject?.kind === "enterprise",
)
const [website] = sample?.services ?? []
if (sample === undefined || website === undefined) throw new Error("no website at Aliyun")

/** Websites of a filed subject without a server. */
const portfolioOf = (
  sites: ReadonlyArray<Partial<Filing.Service>>,
  account: Partial<Filing.Account>,
): Portfolio.Portfolio => {
  const { runsOn: _, ...nowhere } = website
  return {
    openbeian: 1,
    filings: [
      {
        ...sample,
        customer: "c",
        register: { subject: { isFiled: true, access: ["aliyun"] }, services: [] },
        services: sites.map((site, n) => ({
          ...nowhere,
          name: `${website.name}${"甲乙丙丁戊己庚辛壬"[n]}`,
          domains: (website.domains ?? []).map((domain) => ({ ...domain, name: `site${n}.cn` })),
          ...site,
        })),
        accounts: (sample.accounts ?? []).map(({ codes: __, ...own }) => ({
          ...own,
          ...account,
          servers: [],
        })),
      },
    ],
  }
}
const wanted = { at: "aliyun", objective: "cost" } as const
const prepare = (portfolio: Portfolio.Portfolio, prices: Readonly<Record<string, number>>) =>
  Planner.prepare(portfolio, {
    plugins: installed,
    regulations,
    today: Filings.today,
    assumptions: {
      ...Assumptions.none,
      prices: Object.entries(prices).map(([product, yuan]) => ({ provider: "aliyun", product, yuan })),
    },
  })
const boughtIn = ({ purchases }: Plan.Plan) => purchases.map(({ product, yuan }) => [product, yuan])
const inApp = { track: "standard", channel: "app" } as const

describe("a product on which a rule forbids what a customer files", () => {
  const portfolio = portfolioOf([{}], inApp)

  it("is not bought, though it costs less: the next one is, by every plan and comparison", async () => {
    const prepared = prepare(portfolio, { ecs: 300, storefront: 80, corporateSite: 60 })
    const plans = [Planner.plan(prepared, wanted), await Planner.planExactly(prepared, wanted)]
    for (const plan of plans) {
      expect([boughtIn(plan), plan.proof.verdict, plan.blocked]).toEqual([[["ecs", 300]], "optimal", []])
      const after = Planner.apply(portfolio, plan, installed, [])
      expect(boughtIn(Planner.plan(prepare(after, { ecs: 300, corporateSite: 60 }), wanted))).toEqual([])
    }
    const { columns } = Planner.compare(prepared, { objective: "cost" })
    expect(columns.find(({ id }) => id === "aliyun")?.figures.yuan).toBe(300)
    expect(Planner.front(prepared, "aliyun").map(({ figures }) => figures.yuan)).toEqual([300])
  })

  it("is bought by whoever may use it", () => {
    const onPc = portfolioOf([{}], { ...inApp, channel: "pc" })
    expect(boughtIn(Planner.plan(prepare(onPc, { ecs: 300, corporateSite: 60 }), wanted))).toEqual([
      ["corporateSite", 60],
    ])
  })

  it("blocks the service where nothing else has a price, with what would mend it", () => {
    const { blocked, purchases } = Planner.plan(prepare(portfolio, { corporateSite: 60 }), wanted)
    expect(purchases).toEqual([])
    expect(blocked[0]?.at[0]?.reasons.map(({ rule, fix }) => [rule, fix.en])).toEqual([
      ["aliyun/storefronts-are-filed-on-pc", expect.stringContaining("apply on a PC")],
    ])
  })

  it("is not bought either where a server that is there has no room for all: the rest is blocked", () => {
    const ecs = {
      id: "own",
      product: "ecs",
      region: "mainland",
      quotaUsed: 4,
      expiresOn: "2029-01-01",
    } as const
    const [customer] = portfolioOf([{}, {}], inApp).filings
    if (customer === undefined) throw new Error("no customer")
    const accounts = (customer.accounts ?? []).map((account) => ({ ...account, servers: [ecs] }))
    const full = { openbeian: 1 as const, filings: [{ ...customer, accounts }] }
    const plan = Planner.plan(prepare(full, { corporateSite: 60 }), wanted)
    expect(plan.purchases).toEqual([])
    expect(plan.customers[0]?.services.map(({ outcome }) => outcome).toSorted()).toEqual([
      "blocked",
      "planned",
    ])
  })

  it("is bought where a fact decides whether it may be, and that fact is asked for", () => {
    const unknown = portfolioOf([{}], { ...inApp, channel: "pc" })
    const [customer] = unknown.filings
    const { isCommercial: _, ...service } = customer?.services?.[0] ?? { kind: "website" as const }
    if (customer === undefined) throw new Error("no customer")
    const portfolio = { ...unknown, filings: [{ ...customer, services: [service] }] }
    const plan = Planner.plan(prepare(portfolio, { ecs: 300, elasticWebHosting: 60 }), wanted)
    expect(boughtIn(plan)).toEqual([["elasticWebHosting", 60]])
    expect(plan.unknowns.map(({ asks }) => asks)).toContain("/services/0/isCommercial")
  })

  it("is not bought for a part of a customer's services either, and the bound tells what that may cost", () => {
    const shop = portfolioOf([{ isCommercial: true }, { isCommercial: false }], { ...inApp, channel: "pc" })
    const plan = Planner.plan(prepare(shop, { ecs: 300, elasticWebHosting: 60 }), wanted)
    expect([boughtIn(plan), plan.proof.verdict]).toEqual([[["ecs", 300]], "within"])
    expect(plan.bounds.find(({ of }) => of === "cost")?.bound).toBe(120)
  })
})

describe("what is bought", () => {
  it("has an id of its own, also beside what an earlier plan has bought", () => {
    const prices = { ecs: 300 }
    const account = { ...inApp, channel: "pc" } as const
    const portfolio = portfolioOf(
      Array.from({ length: 4 }, () => ({})),
      account,
    )
    const done = Planner.apply(portfolio, Planner.plan(prepare(portfolio, prices), wanted), installed)
    const [customer] = done.filings
    const more =
      portfolioOf(
        Array.from({ length: 9 }, () => ({})),
        account,
      ).filings[0]?.services ?? []
    if (customer === undefined) throw new Error("no customer")
    const grown = { ...done, filings: [{ ...customer, services: more }] }
    const plan = Planner.plan(prepare(grown, prices), wanted)
    expect(plan.purchases.map(({ id }) => id)).toEqual(["server/c/aliyun/ecs/2"])
    const after = Planner.apply(grown, plan, installed).filings[0]?.accounts?.[0]?.servers ?? []
    expect(after.map(({ id, quotaUsed }) => [id, quotaUsed])).toEqual([
      ["server/c/aliyun/ecs", 5],
      ["server/c/aliyun/ecs/2", 4],
    ])
  })
})
