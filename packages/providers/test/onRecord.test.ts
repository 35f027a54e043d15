import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Assumptions, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const [plugin] = installed
if (plugin === undefined) throw new Error("no provider is installed")
const sample = Filings.sample(Filings.cleanFiling({ provider: plugin, services: 3 }), 40).find(
  ({ services = [] }) => services.every(({ kind }) => kind === "website"),
)
if (sample === undefined) throw new Error("no websites among the samples")
const { accounts: _, services: sites = [], ...customer } = sample

const given = { plugins: installed, regulations, today: Filings.today, assumptions: Assumptions.none }
const portfolioOf = (facts: Filing.Facts): Portfolio.Portfolio => ({
  openbeian: 1,
  filings: [{ customer: "c", ...customer, accounts: [], ...facts }],
})
const planOf = (portfolio: Portfolio.Portfolio, at: string) =>
  Planner.plan(Planner.prepare(portfolio, given), { at, objective: "cost" })
const places = ["mix", ...installed.map(({ id }) => id)]

describe("a website that has access at a provider at which its subject has none", () => {
  const [site] = sites
  const facts: Filing.Facts = {
    services: site === undefined ? [] : [site],
    register: {
      subject: { isFiled: true, access: ["tencent"] },
      services: [
        {
          kind: "website",
          domains: site?.domains?.flatMap(({ name }) => name ?? []) ?? [],
          access: ["aliyun"],
        },
      ],
    },
  }

  it("is no access at a further one of the mix: the contradiction is told", () => {
    const { complete, customers, orders, purchases } = planOf(portfolioOf(facts), "mix")
    expect([complete, orders, purchases]).toEqual([false, [], []])
    const [service] = customers[0]?.services ?? []
    expect([service?.outcome, service?.because.zh]).toEqual([
      "review",
      "网站在阿里云有接入而主体不在，所填互相矛盾或文档没有写",
    ])
  })

  it("is access at another one where that alone is asked for", () => {
    const { orders } = planOf(portfolioOf(facts), "tencent")
    expect(orders.map(({ type, holds }) => [type, holds])).toEqual([["newAccess", ["/services/0"]]])
  })

  it("is nothing to do where the subject is there too", () => {
    const { services = [] } = facts.register ?? {}
    const both = { subject: { isFiled: true, access: ["tencent", "aliyun"] }, services }
    const { customers, orders } = planOf(portfolioOf({ ...facts, register: both }), "mix")
    expect([customers[0]?.services[0]?.outcome, orders]).toEqual(["nothing", []])
  })
})

describe("websites without a domain", () => {
  const services = sites.map(({ domains: _domains, ...site }, n) => ({ ...site, name: `溪桥茶第${n}家` }))
  const again = (facts: Filing.Facts, at: string) => {
    const portfolio = portfolioOf({ services, ...facts })
    const plan = planOf(portfolio, at)
    return { plan, left: planOf(Planner.apply(portfolio, plan, installed), at) }
  }

  it.each(places)("are known by their names once they are filed: at %s nothing is left", (at) => {
    for (const register of [
      { subject: { isFiled: false }, services: [] },
      { subject: { isFiled: true, access: [plugin.id] }, services: [] },
    ]) {
      const { plan, left } = again({ register }, at)
      expect([left.orders, left.purchases, left.accounts]).toEqual([[], [], []])
      expect(left.figures.nothing).toBe(plan.figures.planned)
      if (register.subject.isFiled === false) expect(plan.figures.planned).toBe(3)
    }
  })
})
