import type { Filing, Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import {
  full,
  lending,
  movesIn,
  planFor,
  pointing,
  portfolioOf,
  roomy,
  running,
  serviceIn,
  stepIn,
  website,
} from "./running.ts"

describe("a service whose server has room", () => {
  it("stays on it, and there is no step and no cost", () => {
    const plan = planFor(portfolioOf(running("own", { servers: [roomy] })))
    expect(serviceIn(plan)).toMatchObject({ runsOn: "own", runsOnOf: "customer" })
    expect([serviceIn(plan)?.movesFrom, movesIn(plan), plan.figures.moves]).toEqual([
      undefined,
      [],
      undefined,
    ])
    expect(plan.figures.costs).toEqual({ servers: 0, accounts: 0, orders: 0, moves: 0 })
  })

  it("stays where it files with a code that was made from it", () => {
    const code = { id: "k1", server: full, isSpent: false, origin: "thisAccount" } as const
    const plan = planFor(portfolioOf(running("own", { servers: [full], codes: [code] })))
    expect([serviceIn(plan)?.runsOn, movesIn(plan)]).toEqual(["k1", []])
  })

  it("is on no server that is known where it names a code, unless the code names the server", () => {
    const code = { id: "k1", isSpent: true, origin: "thisAccount" } as const
    const planOf = (server?: Filing.Server) =>
      planFor(
        portfolioOf(
          running("k1", {
            servers: [{ ...roomy, id: "other" }],
            codes: [{ ...code, ...(server && { server }) }],
          }),
        ),
      )
    expect([movesIn(planOf()), planOf().figures.yuan]).toEqual([[], 0])
    expect(serviceIn(planOf(full))).toMatchObject({ runsOn: "other", movesFrom: { id: "own" } })
    expect(planOf(full).figures.yuan).toBe(300)
    expect(movesIn(planOf({ ...roomy, id: "other" }))).toEqual([])
    const twice = running("k1", { servers: [], codes: [{ ...code, isSpent: false }] })
    const [first] = twice.services ?? []
    const domains = first?.domains?.map((domain) => ({ ...domain, name: "second.cn" })) ?? []
    const second = first === undefined ? [] : [first, { ...first, name: "second", domains }]
    const plan = planFor(portfolioOf({ ...twice, services: second }))
    expect(plan.customers[0]?.services.map(({ runsOn }) => runsOn).toSorted()).toEqual([
      "k1",
      "server/c/acme/small",
    ])
    expect([movesIn(plan), plan.figures.yuan]).toEqual([[], 100])
  })

  it("stays on the broker's code though the broker has one of that id at another provider, from another server", () => {
    const second: Plugin.Plugin = { ...lending, id: "second", name: text("第二云", "Second Cloud") }
    const codeFrom = (id: string) => [{ id: "k", isSpent: false, server: { ...roomy, id } }]
    const plan = planFor(
      portfolioOf(running("k", { servers: [] }, lending.id), [
        { provider: second.id, codes: codeFrom("elsewhere") },
        { provider: lending.id, codes: codeFrom("here") },
      ]),
      { plugins: [second, lending], at: lending.id },
    )
    expect(serviceIn(plan)).toMatchObject({ runsOn: "k", runsOnOf: "broker" })
    expect([serviceIn(plan)?.movesFrom, movesIn(plan)]).toEqual([undefined, []])
  })

  it("moves from where it runs to another server of the account only where that saves something", () => {
    const plan = planFor(portfolioOf(running("own", { servers: [full, { ...roomy, id: "second" }] })))
    expect(serviceIn(plan)).toMatchObject({
      runsOn: "second",
      movesFrom: { id: "own", provider: acme.id, whose: "customer" },
    })
    expect(plan.figures).toMatchObject({ moves: 1, yuan: 300, costs: { servers: 0, moves: 300 } })
  })
})

describe("a service that leaves its server", () => {
  it("moves before the order is handed in where the papers do not say when, and that is told", () => {
    const plan = planFor(portfolioOf(running("own", { servers: [full] })))
    const [move, ...more] = movesIn(plan)
    expect(more).toEqual([])
    expect(move).toMatchObject({
      owner: "customer",
      dependsOn: ["server/c/acme/small"],
      clauses: ["ac-server-quota"],
    })
    expect(move?.text.en).toContain("from server own at Acme")
    expect(move?.detail?.zh).toContain("没有写何时迁")
    expect(stepIn(plan, "submit")?.dependsOn).toContain(move?.id)
    expect(move?.ends).toEqual(plan.orders[0]?.begins)
  })

  it("moves after the approval where a rule stands against it before, with the clauses of both", () => {
    const plan = planFor(portfolioOf(running("own", { servers: [full] })), { plugins: [pointing] })
    const [move] = movesIn(plan)
    const order = plan.orders[0]
    expect(move?.dependsOn).toEqual(["server/c/acme/small", `${order?.id}/approved`])
    expect(stepIn(plan, "submit")?.dependsOn).not.toContain(move?.id)
    expect([move?.begins, move?.ends]).toEqual([order?.ends, order?.ends])
    expect(move?.clauses.toSorted()).toEqual(["ac-domain-expiry", "ac-server-quota", "ac-server-term"])
    expect(move?.detail?.en).toMatch(/earlier: .* will be blocked\. Left as it is afterwards: the access of/u)
    expect(move?.detail?.en).not.toContain("too short")
    const position = (id: string | undefined) => plan.steps.findIndex((step) => step.id === id)
    for (const id of move?.dependsOn ?? []) expect(position(id)).toBeLessThan(position(move?.id))
    expect(Object.keys(plan.clauses)).toEqual(expect.arrayContaining(["ac-domain-expiry", "ac-server-term"]))
  })

  it("is told what happens to every one of its domains, and how many there are beyond three", () => {
    const facts = running("own", { servers: [full] })
    const told = (names: ReadonlyArray<string>) => {
      const services = (facts.services ?? []).map(({ domains = [], ...service }) => ({
        ...service,
        domains: domains.slice(0, 1).flatMap((domain) => names.map((name) => ({ ...domain, name }))),
      }))
      return movesIn(planFor(portfolioOf({ ...facts, services }), { plugins: [pointing] }))[0]?.detail
    }
    expect(told(["a.cn"])?.zh).toContain("：a.cn 会被阻断")
    expect(told(["a.cn", "b.cn", "c.cn"])?.zh).toContain("：a.cn、b.cn、c.cn 会被阻断")
    const four = told(["a.cn", "b.cn", "c.cn", "d.cn"])
    expect(four?.zh).toContain("：a.cn、b.cn、c.cn 等 4 个会被阻断")
    expect(four?.en).toContain("the access of a.cn, b.cn, c.cn and 1 more is cancelled")
  })

  it("and what is bought for it say that the server that is there is full, with the clause of its quota", () => {
    const reason = "server own is full: 3 of its 3 places are taken"
    const plan = planFor(portfolioOf(running("own", { servers: [full] })))
    expect(movesIn(plan)[0]?.detail?.en).toContain(reason)
    expect(stepIn(plan, "buyServer")).toMatchObject({
      detail: { zh: "服务器 own 已满：3 个配额占用了 3 个", en: reason },
      clauses: expect.arrayContaining(["ac-server-quota"]),
    })
    const nowhere = { ...running("", { servers: [full] }), services: website.services ?? [] }
    expect(stepIn(planFor(portfolioOf(nowhere)), "buyServer")?.detail?.en).toBe(reason)
    const none = planFor(portfolioOf(running("own", { servers: [] })))
    expect(stepIn(none, "buyServer")?.detail).toBeUndefined()
    expect(movesIn(none)).toEqual([])
    const others = [
      { ...full, id: "roomy", quotaUsed: 2, expiresOn: "2026-11-01" },
      { ...full, id: "disk", product: "disk" },
      { ...full, id: "last", quotaUsed: 3 },
    ]
    const cites = ["ac-server-quota"] as const
    const bare: Plugin.Plugin = {
      ...acme,
      limits: {
        ...acme.limits,
        servicesPerServer: [
          { from: "2020-01-01", value: 3, product: "large", cites },
          { from: "2020-01-01", value: 0, product: "small", cites },
        ],
      },
    }
    const small = { ...full, id: "small", product: "small", quotaUsed: 0 }
    const facts = running("own", { servers: [full, small, ...others] })
    const several = planFor(portfolioOf(facts), { plugins: [bare], assumptions: { openbeian: 1 } })
    expect(stepIn(several, "buyServer")?.detail?.en).toBe(
      `${reason}; server last is full: 3 of its 3 places are taken; server disk is not used: the product disk cannot carry a filing (use one of: small host, large host)`,
    )
    expect(movesIn(several)[0]?.detail?.en).toMatch(
      /^server own is full: 3 of its 3 places are taken; the papers/u,
    )
  })

  it("is told what the provider that it leaves says of it, where it is filed there", () => {
    const filed: Filing.Facts = {
      ...running("own", { servers: [roomy] }),
      register: {
        subject: { isFiled: true, access: [acme.id, lending.id] },
        services: (website.services ?? []).map(({ kind, domains = [] }) => ({
          kind,
          domains: domains.flatMap(({ name }) => name ?? []),
          access: [acme.id],
        })),
      },
    }
    const plan = planFor(portfolioOf(filed), { plugins: [pointing, lending], at: lending.id })
    const [move] = movesIn(plan)
    expect(move?.detail?.en).toMatch(
      /do not say when.*Left as it is afterwards: the access of .* is cancelled/u,
    )
    expect(move?.clauses).toEqual(["ac-server-term"])
  })

  it("costs what leaving costs at the provider that it leaves, also where that is not among those planned with", () => {
    const portfolio = portfolioOf(running("own", { servers: [roomy] }))
    const plan = planFor(portfolio, { plugins: [acme, lending], at: lending.id })
    expect(serviceIn(plan)?.movesFrom).toEqual({
      id: "own",
      provider: acme.id,
      whose: "customer",
      words: text("示例云的服务器 own", "server own at Acme Cloud"),
    })
    expect(plan.figures.costs).toMatchObject({ servers: 100, moves: 300 })
    expect(planFor(portfolio, { plugins: [acme, lending] }).figures.moves).toBeUndefined()
  })

  it("leaves none where nobody in the portfolio has the server: that is told, with what to write there", () => {
    const plan = planFor(portfolioOf(running("ghost", { servers: [roomy] })))
    expect([serviceIn(plan)?.movesFrom, movesIn(plan), plan.figures.moves]).toEqual([
      undefined,
      [],
      undefined,
    ])
    const [told, ...more] = plan.assumptions.filter(({ kind }) => kind === "stray")
    expect(more).toEqual([])
    expect(told?.text.en).toContain(
      '/services/0/runsOn: no server or code of this customer or of the broker has the id "ghost"',
    )
    expect(told?.text.zh).toContain("编号为“ghost”")
    const known = planFor(portfolioOf(running("own", { servers: [full] })))
    expect(known.assumptions.filter(({ kind }) => kind === "stray")).toEqual([])
  })

  it("counts without prices too, and nothing is said of money", () => {
    const plan = planFor(portfolioOf(running("own", { servers: [full] })), { assumptions: { openbeian: 1 } })
    expect([plan.figures.moves, plan.figures.costs]).toEqual([1, undefined])
  })
})

describe("a service that runs on a server of the broker", () => {
  const broker = [
    {
      provider: lending.id,
      servers: [
        { ...roomy, id: "b1" },
        { ...roomy, id: "b2" },
      ],
    },
  ]
  const own = { servers: [] }

  it("stays on that one, whatever comes first", () => {
    for (const id of ["b1", "b2"]) {
      const plan = planFor(portfolioOf(running(id, own, lending.id), broker), { plugins: [lending] })
      expect(serviceIn(plan)).toMatchObject({ runsOn: id, runsOnOf: "broker" })
      expect([movesIn(plan), plan.figures.yuan]).toEqual([[], 0])
    }
  })

  it("leaves its code there to another customer where it goes on a server of its own", () => {
    const one = [{ provider: lending.id, servers: [{ ...roomy, id: "b1", quotaUsed: 2 }] }]
    const { filings } = portfolioOf(running("b1", { servers: [roomy] }, lending.id))
    const [other] = portfolioOf(running("", own, lending.id)).filings
    const portfolio: Portfolio.Portfolio = {
      openbeian: 1,
      filings: [...filings, { ...other, customer: "d" }],
      accounts: one,
    }
    const { customers } = planFor(portfolio, { plugins: [lending] })
    expect(customers.map(({ services }) => services[0]?.runsOn)).toEqual(["own", "b1"])
  })

  it("is moved by the broker, at the cost that leaving has there", () => {
    const portfolio = portfolioOf(running("b1", own, lending.id), broker)
    const plan = planFor(portfolio, { plugins: [acme, lending], at: acme.id })
    expect(serviceIn(plan)?.movesFrom).toEqual({
      id: "b1",
      provider: lending.id,
      whose: "broker",
      words: text("借云上经办的服务器", "the broker's server at Lending"),
    })
    expect(movesIn(plan)).toMatchObject([{ owner: "broker" }])
    expect(plan.figures.costs?.moves).toBe(70)
    expect(movesIn(plan)[0]?.text.en).not.toContain("b1")
    expect(movesIn(plan)[0]?.text.zh).toMatch(/从借云上经办的服务器迁到示例云/u)
  })
})

describe("an id that several accounts have", () => {
  it("is that of the account at which the service is planned", () => {
    const facts = running("own", { servers: [full] })
    const both: Filing.Facts = {
      ...facts,
      accounts: [
        ...(facts.accounts ?? []),
        ...(running("own", { servers: [roomy] }, lending.id).accounts ?? []),
      ],
    }
    const plan = planFor(portfolioOf(both), { plugins: [acme, lending], at: lending.id })
    expect(serviceIn(plan)?.runsOn).toBe("own")
    expect(movesIn(plan)).toEqual([])
  })

  it("is another server where it is the broker's and the service runs on the customer's", () => {
    const broker = [{ provider: lending.id, servers: [roomy] }]
    const plan = planFor(portfolioOf(running("own", { servers: [full] }, lending.id), broker), {
      plugins: [lending],
    })
    expect(serviceIn(plan)).toMatchObject({
      runsOn: "own",
      runsOnOf: "broker",
      movesFrom: { whose: "customer" },
    })
    expect(movesIn(plan)).toHaveLength(1)
  })

  it("is another server where the code that names it is of an account elsewhere", () => {
    const code: Filing.AuthorizationCode = { id: "k1", isSpent: true, server: roomy }
    const facts = running("k1", { servers: [], codes: [code] })
    const [there] = running("k1", { servers: [roomy] }, lending.id).accounts ?? []
    if (there === undefined) throw new Error("no account")
    const plan = planFor(portfolioOf({ ...facts, accounts: [...(facts.accounts ?? []), there] }), {
      plugins: [acme, lending],
      at: lending.id,
    })
    expect(serviceIn(plan)).toMatchObject({ runsOn: "own", movesFrom: { id: "own", provider: acme.id } })
    expect(movesIn(plan)).toHaveLength(1)
  })

  it("is full where it is that of the server that is left, and not where another is called so too", () => {
    const code = (server: Filing.Server): Filing.AuthorizationCode => ({ id: "k1", isSpent: false, server })
    const facts = running("k1", { servers: [full] })
    const [other] = running("k1", { servers: [], codes: [code(full)] }, lending.id).accounts ?? []
    if (other === undefined) throw new Error("no account")
    const ended = { ...roomy, expiresOn: "2026-11-01" }
    const plans = [
      planFor(portfolioOf({ ...facts, accounts: [...(facts.accounts ?? []), other] }), {
        plugins: [acme, lending],
        at: acme.id,
      }),
      planFor(
        portfolioOf(running("k1", { servers: [full] }, lending.id), [
          { provider: lending.id, codes: [code(ended)] },
        ]),
        { plugins: [lending] },
      ),
    ]
    expect(plans.map((plan) => serviceIn(plan)?.movesFrom)).toMatchObject([
      { id: "own", provider: lending.id, whose: "customer" },
      { id: "own", provider: lending.id, whose: "broker" },
    ])
    for (const plan of plans)
      expect(movesIn(plan).map(({ detail }) => detail?.en)).toEqual([expect.not.stringContaining("is full")])
  })
})

describe("a plan with moves", () => {
  const portfolio = portfolioOf(running("own", { servers: [full] }))
  const plan = planFor(portfolio)

  it("once it is done has its services on what they were moved to, and nothing left to move", () => {
    const after = Planner.apply(portfolio, plan, [acme])
    expect(after.filings[0]?.services?.[0]?.runsOn).toBe("server/c/acme/small")
    expect(planFor(after).figures.moves).toBeUndefined()
    const { runsOn: _, ...service } = portfolio.filings[0]?.services?.[0] ?? { kind: "website" as const }
    const nowhere = portfolioOf({ ...running("own", { servers: [roomy] }), services: [service] })
    const done = Planner.apply(nowhere, planFor(nowhere), [acme])
    expect(done.filings[0]?.services?.[0]).not.toHaveProperty("runsOn")
    expect(Planner.apply(portfolio, plan, [acme], []).filings[0]?.services?.[0]?.runsOn).toBe("own")
  })

  it("differs from one without by the service that moves", () => {
    const { services, text: sentences } = Planner.diff(
      planFor(portfolioOf(running("own", { servers: [roomy] }))),
      plan,
    )
    expect(services).toMatchObject([{ after: { leaves: "own" } }])
    expect(sentences.map(({ en }) => en).join("\n")).toMatch(
      /services that move: — → 1[\s\S]*\(leaves own\)/u,
    )
  })
})
