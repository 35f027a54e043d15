import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { examples, given, planFor, pluginAt, some, wanted } from "./planFor.ts"

describe("planning again", { timeout: 60_000 }, () => {
  it("gives the same plan for the same portfolio", () => {
    fc.assert(
      fc.property(some, wanted, (portfolio, how) => {
        expect(JSON.stringify(planFor(portfolio, how))).toBe(JSON.stringify(planFor(portfolio, how)))
      }),
      { numRuns: 15, seed: 1 },
    )
  })

  it("has nothing left to do once all of a plan is done", () => {
    fc.assert(
      fc.property(some, wanted, (portfolio, how) => {
        const plan = planFor(portfolio, how)
        const again = planFor(Planner.apply(portfolio, plan, installed), how)
        expect(again.orders.flatMap(({ customer, holds }) => holds.map((at) => `${customer} ${at}`))).toEqual(
          [],
        )
        expect([again.purchases, again.accounts, again.applicable]).toEqual([[], [], false])
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  const sitesOfGuangdong = () => {
    const [customer] = examples.filter((each) => each.customer === "guangdong-thirty-one-sites")
    const site = customer?.services?.find(({ domains = [] }) => domains[0]?.name === "banmu31.cn")
    const [filed] = customer?.register?.services ?? []
    if (customer === undefined || site === undefined || filed === undefined)
      throw new Error("the example is gone")
    const known = {
      ...site,
      kind: "website" as const,
      name: filed.name ?? "",
      domains: [{ name: filed.domains?.[0] ?? "" }],
    }
    return { customer, site, known }
  }
  const atTencent = { at: "tencent", objective: "cost" } as const

  it("files what the papers leave out after the order that puts its subject on record", () => {
    const { customer, site, known } = sitesOfGuangdong()
    const portfolio: Portfolio.Portfolio = {
      openbeian: 1,
      filings: [{ ...customer, services: [site, known] }],
    }
    const plan = planFor(portfolio, atTencent)
    expect(plan.customers[0]?.services.map(({ outcome }) => outcome)).toEqual(["planned", "planned"])
    const [first, second] = plan.orders
    expect([first?.type, first?.holds, first?.waitsFor]).toEqual(["newAccess", ["/services/1"], []])
    expect([second?.type, second?.holds, second?.waitsFor]).toEqual([
      "newService",
      ["/services/0"],
      [first?.id],
    ])
    for (const scenario of ["earliest", "latest"] as const)
      expect(second?.begins[scenario]).toBe(first?.ends[scenario])
    expect(plan.proof.verdict).toBe("optimal")
    const half = planFor(Planner.apply(portfolio, plan, installed, [first?.id ?? ""]), atTencent)
    expect(half.orders.map(({ type, holds }) => [type, holds])).toEqual([["newService", ["/services/0"]]])
    const again = planFor(Planner.apply(portfolio, plan, installed), atTencent)
    expect([again.orders, again.purchases, again.accounts]).toEqual([[], [], []])
  })

  it("keeps a service, that a change follows, from where it would be filed after another order without the change", () => {
    const { customer, site, known } = sitesOfGuangdong()
    const access = ["elsewhere"]
    const { subject, services = [] } = customer.register ?? {}
    const filings = [
      {
        ...customer,
        accounts: [],
        services: [site, { ...known, readyOn: "2027-02-01" }],
        register: {
          subject: { ...subject, isFiled: true, access },
          services: services.slice(0, 1).map((entry) => ({ ...entry, access })),
        },
        changes: [{ kind: "changeSubject" as const, becomes: "otherDetails" as const }],
      },
    ]
    const prices = installed.flatMap((plugin) =>
      Plugin.productsOf(plugin).map(({ id }) => ({
        provider: plugin.id,
        product: id,
        yuan: plugin.id === "tencent" ? 10 : 1000,
      })),
    )
    const prepared = Planner.prepare(
      { openbeian: 1, filings },
      { ...given, assumptions: { ...given.assumptions, prices } },
    )
    const { orders } = Planner.plan(prepared, { at: "mix", objective: "cost" })
    expect(orders.flatMap(({ holds }) => holds).toSorted()).toEqual([
      "/changes/0",
      "/services/0",
      "/services/1",
    ])
    const change = orders.find(({ type }) => type === "changeSubject")
    const leader = orders.find(({ id }) => change?.waitsFor.includes(id))
    expect(leader?.provider).toBe(change?.provider)
  })

  it("files on what a cancellation gives back, if the server there can carry a filing", () => {
    const { customer, site, known } = sitesOfGuangdong()
    const [filed] = customer.register?.services ?? []
    const server = {
      id: "ins-1",
      product: "云服务器",
      region: "mainland" as const,
      billing: "subscription" as const,
      boughtOn: "2026-01-05",
      expiresOn: "2028-01-05",
      months: 24,
      firstMonths: 24,
      hasPublicBandwidth: true,
      quotaUsed: 5,
    }
    const portfolioOn = (more: Partial<Filing.Server>): Portfolio.Portfolio => ({
      openbeian: 1,
      filings: [
        {
          ...customer,
          services: [site, { ...known, runsOn: server.id }],
          register: {
            subject: { ...customer.register?.subject, isFiled: true, access: ["tencent"] },
            services: filed === undefined ? [] : [{ ...filed, access: ["tencent"] }],
          },
          accounts: [
            {
              provider: "tencent",
              ...(customer.subject?.name === undefined ? {} : { realName: customer.subject.name }),
              isVerified: true,
              openOrders: [],
              servers: [{ ...server, ...more }],
              codes: [],
            },
          ],
          changes: [{ kind: "cancelService", service: filed?.domains?.[0] ?? "" }],
        },
      ],
    })
    const portfolio = portfolioOn({})
    const plan = planFor(portfolio, atTencent)
    const [first, second] = plan.orders
    expect([first?.holds, second?.holds, second?.waitsFor]).toEqual([
      ["/changes/0"],
      ["/services/0"],
      [first?.id],
    ])
    expect([plan.purchases, plan.customers[0]?.services[0]?.runsOn]).toEqual([[], "ins-1"])
    expect(plan.proof.verdict).toBe("optimal")
    const half = planFor(Planner.apply(portfolio, plan, installed, [first?.id ?? ""]), atTencent)
    expect([half.purchases, half.orders.map(({ holds }) => holds)]).toEqual([[], [["/services/0"]]])
    const again = planFor(Planner.apply(portfolio, plan, installed), atTencent)
    expect([again.orders, again.purchases, again.accounts]).toEqual([[], [], []])
    expect(planFor(portfolioOn({ billing: "payAsYouGo" }), atTencent).figures.servers).toBe(1)
    expect(
      planFor(portfolioOn({ quotaUsed: 4 }), atTencent).orders.map(({ waitsFor }) => waitsFor.length),
    ).toEqual([0, 1])
  })

  it("says what a service will be that the papers leave out where nothing puts its subject on record", () => {
    const { customer, site } = sitesOfGuangdong()
    const plan = planFor({ openbeian: 1, filings: [{ ...customer, services: [site] }] }, atTencent)
    expect(plan.customers[0]?.services.map(({ outcome }) => outcome)).toEqual(["review"])
    expect(plan.customers[0]?.services[0]?.because.zh).toContain("主体在那里有了备案以后，是“新增网站”")
  })

  it("has the rest to do, and nothing more to buy or open, once a part of it is done", () => {
    fc.assert(
      fc.property(some, wanted, fc.double({ min: 0, max: 1, noNaN: true }), (portfolio, how, share) => {
        const plan = planFor(portfolio, how)
        const done = plan.orders.slice(0, Math.floor(plan.orders.length * share)).map(({ id }) => id)
        const after = Planner.apply(portfolio, plan, installed, done)
        const again = Planner.plan(Planner.prepare(after, given), Planner.carryOn(plan))
        if ("_tag" in again) throw new Error(again.text.en)
        const heldIn = (orders: Plan.Plan["orders"]) =>
          orders.flatMap(({ customer, holds }) => holds.map((at) => `${customer} ${at}`)).toSorted()
        const rest = plan.orders.filter(({ id }) => !done.includes(id))
        const left = rest.flatMap(({ customer, holds }) =>
          holds.filter((at) => at.startsWith("/services/")).map((at) => `${customer} ${at}`),
        )
        expect(heldIn(again.orders).filter((at) => at.includes("/services/"))).toEqual(left.toSorted())
        expect([again.purchases, again.accounts]).toEqual([[], []])
        const placed = (plan: Plan.Plan) =>
          plan.customers.flatMap(({ customer, services }) =>
            services.flatMap(({ name, kind, order, provider }) =>
              order === undefined ? [] : [`${customer} ${kind} ${name} ${provider}`],
            ),
          )
        expect(placed(plan)).toEqual(expect.arrayContaining(placed(again)))
      }),
      { numRuns: 100 },
    )
  })

  it("keeps what is carried on where it was, though it were better elsewhere, as long as that provider takes it", () => {
    const portfolio: Portfolio.Portfolio = {
      openbeian: 1,
      filings: examples.filter(({ customer }) => customer === "four-sites"),
    }
    const prepared = Planner.prepare(portfolio, given)
    const best = planFor(portfolio, { at: "mix", objective: "cost" })
    const providersOf = (plan: Plan.Plan | Planner.TooSoon) =>
      "_tag" in plan
        ? [plan.text.en]
        : plan.customers.flatMap(({ services }) => services.flatMap(({ provider }) => provider ?? []))
    expect(new Set(providersOf(best)).size).toBe(1)
    for (const { id } of installed) {
      const alone = Planner.plan(prepared, { at: id, objective: "cost" })
      if (alone.orders.length === 0) continue
      const carried = Planner.plan(prepared, { ...Planner.carryOn(alone), at: "mix" })
      expect(providersOf(carried), id).toEqual(providersOf(alone))
      if ("_tag" in carried) throw new Error(carried.text.en)
      expect(carried.assumptions.map(({ kind }) => kind)).toContain("carriedOn")
    }
    const gone = best.customers.map(({ services, ...customer }) => ({
      ...customer,
      services: services.map((service) => ({ ...service, provider: "gone" })),
    }))
    const free = Planner.plan(prepared, Planner.carryOn({ ...best, customers: gone }))
    expect(providersOf(free)).toEqual(providersOf(best))
  })

  it("buys a server for a service that none can carry, though another that is filed has one", () => {
    const nwcd = pluginAt("nwcd")
    const [facts = {}] = Filings.sample(Filings.cleanFiling({ provider: nwcd, services: 2 }), 1)
    const [first, second] = facts.services ?? []
    if (first === undefined || second === undefined) throw new Error("no services")
    const accounts = (facts.accounts ?? []).map((account) => ({
      ...account,
      codes: [],
      servers: (account.servers ?? []).slice(0, 1).map((server) => ({ ...server, province: "110000" })),
    }))
    const { runsOn: _, ...fresh } = second
    const entry = {
      kind: first.kind,
      name: first.name ?? "",
      domains: (first.domains ?? []).flatMap(({ name }) => name ?? []),
      access: ["nwcd"],
    }
    const plan = planFor(
      {
        openbeian: 1,
        filings: [
          {
            customer: "c",
            ...facts,
            services: [first, fresh],
            accounts,
            register: { subject: { isFiled: true, access: ["nwcd"] }, services: [entry] },
          },
        ],
      },
      { at: "nwcd", objective: "cost" },
    )
    expect(plan.customers[0]?.services.map(({ outcome }) => outcome)).toEqual(["nothing", "planned"])
    expect(plan.figures.servers).toBe(1)
  })
})
