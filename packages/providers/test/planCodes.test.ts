import { Quotas } from "@openbeian/core/check"
import type { Filing, Portfolio } from "@openbeian/core/filing"
import { type Assumptions, type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { given, pluginAt } from "./planFor.ts"

const { today } = Filings

const server = {
  id: "host",
  region: "mainland",
  billing: "subscription",
  months: 24,
  firstMonths: 24,
  addresses: ["203.0.113.18"],
  hasPublicBandwidth: true,
  expiresOn: "2028-11-22",
} as const
const cvm = { ...server, product: "CVM" }
const lighthouse = { ...server, product: "轻量应用服务器" }
const cloudServer = { ...server, product: "云服务器" }

/** Somebody with so many new websites and no server, as the provider would have it. */
const filingAt = (
  provider: string,
  websites: number,
  customer = "c",
): Portfolio.Portfolio["filings"][number] => {
  const [facts] = Filings.sample(Filings.cleanFiling({ provider: pluginAt(provider) }), 60).filter(
    ({ services, subject }) => services?.[0]?.kind === "website" && subject?.kind === "enterprise",
  )
  const { accounts = [], services: [first] = [] } = facts ?? {}
  if (facts === undefined || first?.kind !== "website") throw new Error("no website among the samples")
  const { runsOn: _, domains: [domain] = [], ...website } = first
  return {
    ...facts,
    customer,
    register: { subject: { isFiled: false, access: [] }, services: [] },
    changes: [],
    services: Array.from({ length: websites }, (__, n) => ({
      ...website,
      name: `${first.name}${"甲乙丙丁戊己庚辛"[n]}`,
      domains: [{ ...domain, name: `${customer}${n}.example.cn` }],
    })),
    accounts: accounts.map(({ codes: __, ...account }) => ({ ...account, servers: [] })),
  }
}

/** Codes made from the server, spent or not. */
const codes = (made: number, isSpent = true): ReadonlyArray<Filing.AuthorizationCode> =>
  Array.from({ length: made }, (_, n) => ({
    id: `k${n}`,
    origin: "thisAccount",
    isSpent,
    server: { id: server.id },
  }))

const portfolioOf = (
  provider: string,
  servers: ReadonlyArray<Filing.Server>,
  made: ReadonlyArray<Filing.AuthorizationCode>,
  filings = [filingAt(provider, 6)],
): Portfolio.Portfolio => ({ openbeian: 1, filings, accounts: [{ provider, servers, codes: made }] })

const planOf = (portfolio: Portfolio.Portfolio, at: string, assumptions?: Assumptions.Assumptions) =>
  Planner.plan(
    Planner.prepare(portfolio, {
      ...given,
      plugins: [pluginAt(at)],
      today,
      ...(assumptions && { assumptions }),
    }),
    { at, objective: "cost" },
  )

/** How many services of a plan run on something. */
const on = (plan: Plan.Plan, id: string) =>
  plan.customers.flatMap(({ services }) => services).filter(({ runsOn }) => runsOn === id).length
const said = ({ assumptions }: Plan.Plan, kind: Plan.Assumption["kind"]) =>
  assumptions.filter((each) => each.kind === kind)

describe("the codes of a CVM of the broker at Tencent Cloud", { timeout: 60_000 }, () => {
  it.each([
    [0, 5],
    [1, 4],
    [4, 1],
    [5, 0],
    [6, 0],
  ])("of which %i were made are %i more", (made, more) => {
    const plan = planOf(portfolioOf("tencent", [{ ...cvm, quotaUsed: 0 }], codes(made)), "tencent")
    expect(on(plan, "host")).toBe(more)
    expect(plan.figures.planned).toBe(6)
    expect(plan.purchases).toMatchObject([{ product: "cvm", count: Math.ceil((6 - more) / 5) }])
    const told = said(plan, "quota").filter(({ clauses }) => clauses.includes("tc-code-five"))
    expect(told).toHaveLength(made > 5 ? 1 : 0)
    const [buy] = plan.steps.filter(({ kind }) => kind === "buyServer")
    if (more > 0) expect(buy?.detail?.en).toBeUndefined()
    else {
      expect(buy?.detail?.en).toBe("the 5 codes that server host makes are all made")
      expect(buy?.clauses).toContain("tc-code-five")
    }
  })

  it("come on top of the websites that it carries itself", () => {
    for (const quotaUsed of [0, 3, 5])
      expect(on(planOf(portfolioOf("tencent", [{ ...cvm, quotaUsed }], []), "tencent"), "host")).toBe(5)
    const { quotaUsed: _, ...unsaid } = { ...cvm, quotaUsed: 0 }
    const plan = planOf(portfolioOf("tencent", [unsaid], []), "tencent")
    expect([on(plan, "host"), said(plan, "quota")]).toEqual([5, []])
  })

  it("that were made and are not used are handed on as they are, beside those still to be made", () => {
    const plan = planOf(portfolioOf("tencent", [{ ...cvm, quotaUsed: 5 }], codes(3, false)), "tencent")
    expect([on(plan, "k0"), on(plan, "k1"), on(plan, "k2"), on(plan, "host")]).toEqual([1, 1, 1, 2])
    expect(said(plan, "quota")).toEqual([])
  })

  it("are made by a step that names how many the papers let it make", () => {
    const plan = planOf(portfolioOf("tencent", [{ ...cvm, quotaUsed: 0 }], []), "tencent")
    const made = plan.steps.filter(({ kind }) => kind === "makeCodes")
    expect(made).toHaveLength(2)
    for (const { clauses } of made)
      expect(clauses).toEqual(expect.arrayContaining(["tc-code-five", "tc-code-beside"]))
  })

  it("are of no Lighthouse and no pack of functions, as the papers state none, and the plan says so", () => {
    for (const product of [lighthouse.product, "scf"]) {
      const plan = planOf(portfolioOf("tencent", [{ ...server, product, quotaUsed: 0 }], []), "tencent")
      expect(on(plan, "host")).toBe(0)
      expect(said(plan, "unused")).toMatchObject([{ provider: "tencent", clauses: ["tc-code-five"] }])
      expect(plan.purchases).toMatchObject([{ product: "cvm", count: 2, codes: 10 }])
    }
  })

  const yuan = { cvm: 400, lighthouse: 100, scf: 30 }
  const prices = Object.entries(yuan).map(([product, price]) => ({
    provider: "tencent",
    product,
    yuan: price,
  }))

  it("are bought with CVMs alone, with their clause; what costs less is bought by each customer for itself, and the plan says so", () => {
    const plan = planOf(portfolioOf("tencent", [], []), "tencent", { openbeian: 1, prices })
    expect(plan.purchases).toMatchObject([{ customer: "c", product: "scf", count: 3, codes: 6, yuan: 90 }])
    expect(plan.purchases[0]?.clauses).toContain("tc-function-two")
    expect(plan.proof.verdict).toBe("optimal")
    const left = said(plan, "undocumentedLimit").filter(({ clauses }) => clauses.includes("tc-code-five"))
    expect(left.map(({ text: { en } }) => en)).toEqual([
      expect.stringMatching(/state no codes of Lighthouse, pack of serverless functions, .+ for itself/u),
    ])
    const dear = prices.map((price) => (price.product === "scf" ? { ...price, yuan: 150 } : price))
    const small = ["p", "q", "r", "s", "t"].map((customer) => filingAt("tencent", 1, customer))
    const both = planOf(portfolioOf("tencent", [], [], [...small, filingAt("tencent", 5, "u")]), "tencent", {
      openbeian: 1,
      prices: dear,
    })
    expect(both.purchases).toMatchObject([
      { product: "cvm", count: 1, codes: 5, yuan: 400 },
      { customer: "u", product: "lighthouse", count: 1, codes: 5, yuan: 100 },
    ])
    expect(both.purchases[0]?.clauses).toContain("tc-code-five")
    expect(both.purchases[0]?.clauses).not.toContain("tc-cvm-five")
    expect([both.figures.servers, both.figures.yuan, both.proof.verdict]).toEqual([2, 500, "optimal"])
    const madeFor = both.steps.filter(({ kind }) => kind === "makeCodes").flatMap(({ text }) => text.en)
    expect(madeFor).toEqual([expect.stringContaining("make 5 codes")])
    expect(on(both, "server/u/tencent/lighthouse")).toBe(5)
  })

  it("and what customers buy beside them are there once a plan is applied, in part or in full", () => {
    const filings = [filingAt("tencent", 6, "a"), filingAt("tencent", 1, "b"), filingAt("tencent", 7, "d")]
    const portfolio = portfolioOf("tencent", [{ ...cvm, quotaUsed: 0 }], codes(3), filings)
    const provider = [pluginAt("tencent")]
    for (const own of [prices, prices.map((price) => ({ ...price, yuan: 100 })), []]) {
      const assumptions = { openbeian: 1, prices: own } as const
      const plan = planOf(portfolio, "tencent", assumptions)
      expect(plan.figures.planned).toBe(14)
      for (let many = 0; many <= plan.orders.length; many += 1) {
        const done = plan.orders.slice(0, many).map(({ id }) => id)
        const rest = planOf(Planner.apply(portfolio, plan, provider, done), "tencent", assumptions)
        expect([rest.purchases, rest.accounts]).toEqual([[], []])
        const left = plan.orders.slice(many).flatMap(({ holds }) => holds)
        expect(rest.orders.flatMap(({ holds }) => holds)).toHaveLength(left.length)
      }
    }
  })

  it("are bought for all where nothing else has a price, and are counted where they have none", () => {
    const others = prices.filter(({ product }) => product !== "cvm")
    const unpriced = planOf(portfolioOf("tencent", [], []), "tencent", { openbeian: 1, prices: others })
    expect(unpriced.purchases).toMatchObject([{ product: "cvm", count: 2, codes: 10 }])
    expect(unpriced.purchases[0]?.yuan).toBeUndefined()
    const [cvmAlone] = prices
    const silent = planOf(portfolioOf("tencent", [], []), "tencent", {
      openbeian: 1,
      prices: cvmAlone === undefined ? [] : [cvmAlone],
    })
    expect(
      said(silent, "undocumentedLimit").filter(({ clauses }) => clauses.includes("tc-code-five")),
    ).toEqual([])
  })

  it("leave a customer's own servers as many websites as the papers give them", () => {
    const filing = filingAt("tencent", 6)
    const own = {
      ...filing,
      accounts: (filing.accounts ?? []).map((account) => ({
        ...account,
        servers: [{ ...lighthouse, id: "own", quotaUsed: 1 }],
      })),
    }
    const plan = planOf(portfolioOf("tencent", [], [], [own]), "tencent")
    expect(on(plan, "own")).toBe(4)
    expect(plan.purchases).toMatchObject([{ product: "cvm", count: 1 }])
    const prices = ["cvm", "lighthouse"].map((product) => ({ provider: "tencent", product, yuan: 1 }))
    const few = { ...own, services: own.services?.slice(0, 4) ?? [] }
    const enough = planOf(portfolioOf("tencent", [], [], [few]), "tencent", { openbeian: 1, prices })
    expect(enough.purchases).toEqual([])
    expect(enough.assumptions.filter(({ clauses }) => clauses.includes("tc-code-five"))).toEqual([])
  })

  it("are counted as made once the plan is applied, in part or in full", () => {
    const filings = [filingAt("tencent", 3, "a"), filingAt("tencent", 4, "b")]
    const portfolio = portfolioOf("tencent", [{ ...cvm, quotaUsed: 4 }], codes(1), filings)
    const plan = planOf(portfolio, "tencent")
    const provider = [pluginAt("tencent")]
    expect([on(plan, "host"), plan.figures.servers]).toEqual([4, 1])
    const after = Planner.apply(portfolio, plan, provider)
    const again = planOf(after, "tencent")
    expect([again.orders, again.purchases, again.steps]).toEqual([[], [], []])
    const [account] = after.accounts ?? []
    expect(account?.servers?.map(({ id, quotaUsed }) => [id, quotaUsed])).toEqual([
      ["host", 4],
      ["server/all/tencent/cvm", 0],
    ])
    expect(Map.groupBy(account?.codes ?? [], (code) => code.server?.id).get("host")).toHaveLength(5)
    expect(account?.codes?.every(({ isSpent }) => isSpent === true)).toBe(true)
    expect(new Set(account?.codes?.map(({ id }) => id)).size).toBe(8)
    expect(Quotas.excessIn(after, provider, today)).toEqual([])
    const ofFirst = plan.orders.flatMap(({ id, customer }) => (customer === "a" ? [id] : []))
    const rest = planOf(Planner.apply(portfolio, plan, provider, ofFirst), "tencent")
    expect(rest.purchases).toEqual([])
    // Which of the two carries them is a tie; both together carry all, and the host no more than it still makes.
    expect(on(rest, "host") + on(rest, "server/all/tencent/cvm")).toBe(4)
    expect(on(rest, "host")).toBeLessThanOrEqual(4 - onHostOf(plan, "a"))
    expect(rest.figures.planned).toBe(4)
  })

  const onHostOf = (plan: Plan.Plan, customer: string) =>
    plan.customers
      .filter((each) => each.customer === customer)
      .flatMap(({ services }) => services)
      .filter(({ runsOn }) => runsOn === "host").length
})

describe("a portfolio that tells more codes than a server makes", () => {
  const kindsWith = (made: number, product: string, quotaUsed = 5) =>
    Quotas.excessIn(
      portfolioOf("tencent", [{ ...server, product, quotaUsed }], codes(made), []),
      [pluginAt("tencent")],
      today,
    )

  it("is told of, with the clause, and others are not", () => {
    expect(kindsWith(5, "CVM")).toEqual([])
    expect(kindsWith(6, "CVM")).toMatchObject([
      {
        kind: "made",
        at: "/accounts/0/servers/0/quotaUsed",
        clauses: ["tc-code-five"],
        message: { en: "6 codes were made from server host, and by the papers it makes 5" },
      },
    ])
    expect(kindsWith(7, lighthouse.product)).toEqual([])
    expect(kindsWith(7, "CVM", 6)).toMatchObject([{ kind: "used" }])
  })
})

describe("the codes of a server of the broker at Kingsoft Cloud", { timeout: 60_000 }, () => {
  it("take its quota, and are bounded by that alone", () => {
    for (const quotaUsed of [0, 1, 4, 5]) {
      const plan = planOf(portfolioOf("kingsoft", [{ ...cloudServer, quotaUsed }], []), "kingsoft")
      expect(on(plan, "host")).toBe(5 - quotaUsed)
      expect(plan.purchases[0]?.clauses).toContain("ks-code-consumes-quota")
    }
    const made = planOf(portfolioOf("kingsoft", [{ ...cloudServer, quotaUsed: 3 }], codes(2)), "kingsoft")
    expect(on(made, "host")).toBe(2)
    const full = planOf(portfolioOf("kingsoft", [{ ...cloudServer, quotaUsed: 5 }], []), "kingsoft")
    expect(full.steps.find(({ kind }) => kind === "buyServer")?.detail?.en).toBe(
      "server host is full: 5 of its 5 places are taken",
    )
  })

  it("count in its quota once the plan is applied, said or not", () => {
    const portfolio = portfolioOf("kingsoft", [{ ...cloudServer, quotaUsed: 3 }], codes(1))
    const provider = [pluginAt("kingsoft")]
    const after = Planner.apply(portfolio, planOf(portfolio, "kingsoft"), provider)
    expect(after.accounts?.[0]?.servers?.map(({ quotaUsed }) => quotaUsed)).toEqual([5, 4])
    expect(Quotas.excessIn(after, provider, today)).toEqual([])
    expect(planOf(after, "kingsoft").orders).toEqual([])
    const unsaid = portfolioOf("kingsoft", [cloudServer], codes(4))
    const done = Planner.apply(unsaid, planOf(unsaid, "kingsoft"), provider)
    const left = planOf({ ...done, filings: [filingAt("kingsoft", 1, "d")] }, "kingsoft")
    expect([on(left, "host"), left.figures.servers]).toEqual([0, 1])
    expect(Quotas.excessIn(done, provider, today)).toEqual([])
  })
})
