import { Day } from "@openbeian/core/calendar"
import type { Filing, Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"

const { today } = Filings
const later = (days: number): string => Day.plusDays(Day.of(today), days)

const providerOf = (id: string, most: number | undefined): Plugin.Plugin => ({
  ...acme,
  id,
  name: { zh: id, en: id },
  limits: {
    ...acme.limits,
    openOrdersPerAccount:
      most === undefined ? "undocumented" : [{ from: "2026-01-01", value: most, cites: ["ac-open-orders"] }],
  },
})
const [one, many] = [providerOf("one", 1), providerOf("many", undefined)]

const [clean] = Filings.sample(Filings.cleanFiling({ provider: acme }), 20).filter(
  ({ services }) => services?.[0]?.kind === "website",
)
type OpenOrder = NonNullable<Filing.Account["openOrders"]>[number]

/** Two websites of a subject with accounts at these providers, and what is under way in each. */
const customer = (
  isFiled: boolean,
  underWay: Readonly<Record<string, ReadonlyArray<OpenOrder>>>,
): Filing.Facts => {
  const { accounts: [account] = [], services: [service] = [], ...facts } = clean ?? {}
  if (account === undefined || service === undefined) throw new Error("no website among the samples")
  const { runsOn: _, ...site } = service
  return {
    ...facts,
    services: ["a", "b"].map((name) => ({
      ...site,
      name,
      domains: (site.domains ?? []).map((domain) => ({ ...domain, name: `${name}.cn` })),
    })),
    register: { subject: { isFiled, access: isFiled ? ["one"] : [] }, services: [] },
    accounts: Object.entries(underWay).map(([provider, openOrders]) => ({
      ...account,
      provider,
      openOrders,
    })),
  }
}

const portfolioOf = (facts: Filing.Facts): Portfolio.Portfolio => ({
  openbeian: 1,
  filings: [{ customer: "c", ...facts }],
})
const planOf = (
  portfolio: Portfolio.Portfolio,
  how: Planner.WantedBy | string,
  plugins: ReadonlyArray<Plugin.Plugin> = [one, many],
  assumptions: Assumptions = { openbeian: 1 },
) => {
  const given = { plugins, regulations: exampleRegulations, today, assumptions }
  const plan = Planner.plan(
    Planner.prepare(portfolio, given),
    typeof how === "string" ? { at: how, objective: "finish" as const } : how,
  )
  if ("_tag" in plan) throw new Error(plan.text.en)
  return plan
}

describe("a subject that is not filed with an order under way", () => {
  const facts = customer(false, { one: [{ submittedOn: later(-4) }] })

  it("has its first filing there: orders at all providers wait for its end, and none is a second one", () => {
    const [here] = planOf(portfolioOf(facts), "one").orders
    const [elsewhere] = planOf(portfolioOf(facts), "many").orders
    expect([here?.type, elsewhere?.type]).toEqual(["newService", "newService"])
    expect(here?.begins.earliest).toBe(later(1))
    expect(elsewhere?.begins).toEqual(here?.begins)
  })

  it("is told with what the plan takes it for, and by the step that waits for it", () => {
    const plan = planOf(portfolioOf(facts), "many")
    expect(plan.assumptions.filter(({ kind }) => kind === "underWay")).toMatchObject([
      { provider: "one", customers: ["c"] },
    ])
    expect(plan.steps.find(({ kind }) => kind === "wait")?.detail?.en).toContain("under way at one")
  })

  it("has nothing to do once all is applied, and the rest where a part is", () => {
    const single = [one, many].map(
      (plugin): Plugin.Plugin => ({
        ...plugin,
        limits: {
          ...plugin.limits,
          newServicesPerOrder: [{ from: "2026-01-01", value: 1, cites: ["ac-open-orders"] }],
        },
      }),
    )
    for (const at of ["one", "many", "mix"]) {
      const portfolio = portfolioOf(facts)
      const plan = planOf(portfolio, at, single)
      expect(plan.orders).toHaveLength(2)
      const all = Planner.apply(portfolio, plan, single)
      expect(planOf(all, at, single).figures).toMatchObject({ orders: 0, nothing: 2 })
      const [first, second] = plan.orders
      const rest = planOf(
        Planner.apply(portfolio, plan, single, [first?.id ?? ""]),
        Planner.carryOn(plan),
        single,
      )
      expect(rest.orders.map(({ holds, type, words }) => [holds, type, words])).toEqual([
        [second?.holds, second?.type, second?.words],
      ])
      expect(rest.orders[0]?.begins.earliest).toBe(today)
    }
  })

  it("is left to a person where it is open which order files it, or when that ends", () => {
    const order = [{ submittedOn: later(-4) }]
    for (const underWay of [{ one: order, many: order }, { elsewhere: order }]) {
      const plan = planOf(portfolioOf(customer(false, underWay)), "mix")
      expect(plan.figures).toMatchObject({ planned: 0, open: 2 })
      const [service] = plan.customers[0]?.services ?? []
      for (const provider of Object.keys(underWay)) expect(service?.because.en).toContain(provider)
    }
  })

  it("has none where the account has filed for others alone", () => {
    const [account] = facts.accounts ?? []
    const accounts = account === undefined ? [] : [{ ...account, subjects: ["别的公司"] }]
    const [order] = planOf(portfolioOf({ ...facts, accounts }), "many").orders
    expect([order?.type, order?.begins.earliest]).toEqual(["newSubject", today])
  })
})

describe("an order under way in an account that takes one at a time", () => {
  const beginsWith = (...openOrders: ReadonlyArray<OpenOrder>) =>
    planOf(portfolioOf(customer(true, { one: openOrders })), "one").orders[0]?.begins

  it("ends tomorrow at the earliest, likely as an order does, and by the windows of the papers at the latest", () => {
    const begins = beginsWith({ submittedOn: later(-4) })
    expect(begins?.earliest).toBe(later(1))
    expect((begins?.latest ?? "") > later(20)).toBe(true)
    expect(beginsWith({})?.earliest).toBe(later(1))
    expect(beginsWith({ submittedOn: later(-200) })).toMatchObject({ earliest: later(1), latest: later(1) })
  })

  it("is told by both days in the step that waits for it", () => {
    const plan = planOf(portfolioOf(customer(true, { one: [{ submittedOn: later(-4) }] })), "one")
    const wait = plan.steps.find(({ kind }) => kind === "wait")
    const begins = plan.orders[0]?.begins
    expect(wait?.ends).toEqual(begins)
    expect(wait?.text.en).toContain(`until ${begins?.latest}, or ${begins?.earliest} at the earliest`)
  })

  it("is waited for where the user says how many may be open", () => {
    const limits = [{ provider: "many", limit: "openOrdersPerAccount" as const, value: 1 }]
    const portfolio = portfolioOf(customer(true, { many: [{ submittedOn: later(-4) }] }))
    const plan = planOf(portfolio, "many", [many], { openbeian: 1, limits })
    expect(plan.orders[0]?.begins).toEqual(beginsWith({ submittedOn: later(-4) }))
    expect(plan.steps.find(({ kind }) => kind === "wait")?.detail?.en).toContain("as you say there may be, 1")
    expect(Planner.apply(portfolio, plan, [many]).filings[0]?.accounts?.[0]?.openOrders).toEqual([])
  })

  it("has ended once an order is approved that had to wait for it", () => {
    const [long, short] = [{ submittedOn: later(-1) }, { submittedOn: later(-4) }]
    const openAfter = (plugin: Plugin.Plugin, ...openOrders: ReadonlyArray<OpenOrder>) => {
      const portfolio = portfolioOf(customer(true, { [plugin.id]: openOrders }))
      const after = Planner.apply(portfolio, planOf(portfolio, plugin.id, [plugin]), [plugin])
      return after.filings[0]?.accounts?.[0]?.openOrders
    }
    expect(openAfter(one, long)).toEqual([])
    expect(openAfter(providerOf("two", 2), long, short)).toEqual([long])
    expect(openAfter(providerOf("two", 2), long)).toEqual([long])
    expect(openAfter(many, long)).toEqual([long])
  })
})

describe("a limit of open orders above one", () => {
  const facts = customer(true, { limited: [{ submittedOn: later(-1) }] })
  const openAtOnce = (most: number) => {
    const plugin = providerOf("limited", most)
    const oneEach = [{ from: "2026-01-01", value: 1, cites: ["ac-open-orders"] }] as const
    const limited = { ...plugin, limits: { ...plugin.limits, newServicesPerOrder: oneEach } }
    const plan = planOf(portfolioOf(facts), "limited", [limited])
    const open = plan.orders.map(({ begins }) =>
      plan.orders.filter(
        (other) => other.begins.latest <= begins.latest && begins.latest < other.ends.latest,
      ),
    )
    return { most: 1 + Math.max(...open.map(({ length }) => length)), verdict: plan.proof.verdict }
  }

  it("counts what is under way, and says that more may fit once that has ended", () => {
    for (const most of [2, 3])
      expect(openAtOnce(most).most).toBe(Math.min(most, 1 + (facts.services?.length ?? 0)))
    expect(openAtOnce(2).verdict).toBe("within")
  })
})

describe("an order that does not wait for the one before it", () => {
  const limits = {
    ...many.limits,
    newServicesPerOrder: [{ from: "2026-01-01", value: 1, cites: ["ac-open-orders"] }],
  } as const
  const additions = acme.types.additions.map((row) => ({
    ...row,
    because: { zh: row.subject, en: row.subject },
  }))
  const whyAt = (plugin: Plugin.Plugin, readyOn?: string) => {
    const facts = customer(true, {})
    const services = (facts.services ?? []).map((service, n) =>
      n === 0 || readyOn === undefined ? service : { ...service, readyOn },
    )
    const register = { subject: { isFiled: true, access: ["elsewhere"] }, services: [] }
    const plan = planOf(portfolioOf({ ...facts, services, register }), plugin.id, [
      {
        ...plugin,
        limits: { ...limits, openOrdersPerAccount: plugin.limits.openOrdersPerAccount },
        types: { ...acme.types, additions },
      },
    ])
    return plan.steps.flatMap(({ kind, detail }) => (kind === "submit" ? [detail?.en] : []))
  }

  it("is worded by what is likely to hold on the day on which it is handed in", () => {
    expect(whyAt(many)).toEqual(["elsewhere", "elsewhere"])
    expect(whyAt(many, later(90))).toEqual(["elsewhere", "here"])
    expect(whyAt(one)).toEqual(["elsewhere", "here"])
  })
})
