import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings
const later = (days: number) => Day.plusDays(Day.of(today), days)

const keptFrom = (from: Day.Day, day: string) => (day < from ? Verdict.failUntil(from) : Verdict.pass)

const settled = Rule.ruleOf(acme.book)("account", {
  id: "acme/account-has-settled",
  cites: ["ac-account-verified"],
  severity: "block",
  says: text("账号实名未满三天", "the account was verified less than three days ago"),
  fix: text("等到 {from}", "wait until {from}"),
  decide: ({ account, today: day }) => keptFrom(Day.plusDays(Day.of(account.verifiedOn), 3), day),
  examples: [],
})
const waiting: Plugin.Plugin = { ...acme, rules: [...acme.rules, settled] }

const [clean] = Filings.sample(Filings.cleanFiling({ provider: acme }), 20).filter(
  ({ services }) => services?.[0]?.kind === "website",
)
const name = clean?.services?.[0]?.name ?? ""
const filing = (verifiedOn: string, readyOn?: string): Filing.Facts => ({
  ...clean,
  accounts: (clean?.accounts ?? []).map((account) => ({ ...account, verifiedOn })),
  services: (clean?.services ?? [])
    .slice(0, 1)
    .map((service) => ({ ...service, ...(readyOn === undefined ? {} : { readyOn }) })),
})

const planOf = (facts: Filing.Facts, plugin: Plugin.Plugin) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )

const waitsIn = (facts: Filing.Facts) => planOf(facts, waiting).steps.filter(({ kind }) => kind === "wait")

describe("a step that waits", () => {
  it("says which rule it waits for, and cites the clause of that rule alone", () => {
    expect(waitsIn(filing(later(-1)))).toMatchObject([
      { detail: settled.says, clauses: ["ac-account-verified"], ends: { latest: later(2) } },
    ])
    expect(waitsIn(filing(later(-3)))).toEqual([])
  })

  it("counts from today for an account that is verified first, whatever day the document has", () => {
    for (const day of [later(-1), later(-30)]) {
      const facts = filing(day)
      const unverified = {
        ...facts,
        accounts: (facts.accounts ?? []).map((account) => ({ ...account, isVerified: false })),
      }
      const plan = planOf(unverified, waiting)
      expect(plan.orders.map(({ begins }) => begins.earliest)).toEqual([later(3)])
      expect(plan.steps.filter(({ kind }) => kind === "wait")).toMatchObject([
        { detail: settled.says, clauses: ["ac-account-verified"], ends: { latest: later(3) } },
      ])
      expect(plan.accounts).toEqual([])
    }
  })

  it("says that papers are not ready, which no clause is about", () => {
    expect(waitsIn(filing(later(-3), later(5)))).toMatchObject([
      { detail: { en: `the papers of ${name} are ready on ${later(5)} and not before` }, clauses: [] },
    ])
    expect(waitsIn(filing(later(-3), today))).toEqual([])
  })

  it("says it of an account that the plan opens", () => {
    const { accounts: _, ...facts } = filing(today)
    expect(waitsIn(facts)).toMatchObject([
      { detail: settled.says, clauses: ["ac-account-verified"], ends: { latest: later(3) } },
    ])
  })

  it("says nothing of the check of an account that was verified long ago", () => {
    expect(waitsIn(filing(later(-30), later(3)))).toMatchObject([
      { detail: { en: `the papers of ${name} are ready on ${later(3)} and not before` }, clauses: [] },
    ])
  })

  it("says of a change nothing of the papers of services", () => {
    const facts: Filing.Facts = {
      ...filing(later(-2), later(1)),
      changes: [{ kind: "changeSubject", becomes: "renamed" }],
      register: { subject: { isFiled: true, access: [acme.id] }, services: [] },
    }
    const { orders, steps } = planOf(facts, waiting)
    const change = orders.find(({ holds }) => holds.includes("/changes/0"))
    expect(change?.holds).toEqual(["/changes/0"])
    const told = steps.filter(({ kind, order }) => kind === "wait" && order === change?.id)
    expect(told).toMatchObject([{ detail: settled.says }])
  })

  it("says of a service that another order opens what the papers have it wait for then", () => {
    const day = later(90)
    const notYet = Rule.ruleOf(acme.book)("service", {
      id: "acme/new-services-are-taken-later",
      cites: ["ac-codes"],
      severity: "block",
      says: text("到时才收新增服务", "new services are taken later"),
      fix: text("等到 {from}", "wait until {from}"),
      decide: ({ filing, today: now }) =>
        filing.type === "newService" ? keptFrom(Day.of(day), now) : Verdict.pass,
      examples: [],
    })
    const silent: Plugin.Plugin = {
      ...acme,
      types: {
        ...acme.types,
        additions: acme.types.additions.filter(
          ({ subject, service }) => subject !== "elsewhere" || service !== "unfiled",
        ),
      },
      rules: [...acme.rules, notYet],
    }
    const facts = filing(later(-30))
    const [site] = facts.services ?? []
    if (site === undefined) throw new Error("no website among the samples")
    const domains = (name: string) => (site.domains ?? []).slice(0, 1).map((domain) => ({ ...domain, name }))
    const { orders, steps } = planOf(
      {
        ...facts,
        services: [
          { ...site, name: "旧站", domains: domains("old.cn") },
          { ...site, name: "新站", domains: domains("new.cn") },
        ],
        register: {
          subject: { isFiled: true, access: ["elsewhere"] },
          services: [{ kind: "website", name: "旧站", domains: ["old.cn"], access: ["elsewhere"] }],
        },
      },
      silent,
    )
    const opened = orders.find(({ holds }) => holds.includes("/services/1"))
    expect(opened?.waitsFor).toHaveLength(1)
    expect(opened?.begins.earliest).toBe(day)
    expect(steps.filter(({ kind }) => kind === "wait")).toMatchObject([
      { order: opened?.id, detail: notYet.says, clauses: ["ac-codes"], ends: { latest: day } },
    ])
  })

  it("gives the reasons of the last day alone, and all of those", () => {
    const papers = (day: string) => `“${name}”的材料到 ${day} 才备齐`
    expect(waitsIn(filing(later(-1), later(5)))).toMatchObject([
      { detail: { zh: papers(later(5)) }, clauses: [] },
    ])
    expect(waitsIn(filing(later(-1), later(2)))).toMatchObject([
      { detail: { zh: `账号实名未满三天；${papers(later(2))}` }, clauses: ["ac-account-verified"] },
    ])
    expect(waitsIn(filing(later(-1), later(1)))).toMatchObject([
      { detail: settled.says, clauses: ["ac-account-verified"] },
    ])
  })

  it("names the services whose papers come last, and counts those beyond three", () => {
    const facts = filing(later(-3))
    const several = (days: ReadonlyArray<number>): Filing.Facts => ({
      ...facts,
      register: { subject: { isFiled: false, access: [] }, services: [] },
      services: (facts.services ?? []).flatMap((service) =>
        days.map((day, n) => ({
          ...service,
          name: `站${n}`,
          domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `site-${n}.cn` })),
          readyOn: later(day),
        })),
      ),
    })
    const inOne: Plugin.Plugin = { ...acme, limits: { ...acme.limits, newServicesPerOrder: "undocumented" } }
    const told = (days: ReadonlyArray<number>) =>
      planOf(several(days), inOne).steps.flatMap(({ kind, detail }) => (kind === "wait" ? [detail?.en] : []))
    expect(told([5, 9, 9])).toEqual([`the papers of 站1, 站2 are ready on ${later(9)} and not before`])
    expect(told([9, 9, 9])).toEqual([`the papers of 站0, 站1, 站2 are ready on ${later(9)} and not before`])
    expect(told([9, 9, 9, 9])).toEqual([
      `the papers of 站0, 站1, 站2 and 1 more are ready on ${later(9)} and not before`,
    ])
  })
})

describe("an order of an account that has to wait after its real-name check", () => {
  const { accounts: _, ...stranger } = filing(today)
  const beginsOf = (facts: Filing.Facts, plugin: Plugin.Plugin) =>
    planOf(facts, plugin).orders.map(({ begins }) => begins.earliest)

  it("begins no earlier, whether the plan opens the account or it is there already", () => {
    expect(beginsOf(stranger, acme)).toEqual([today])
    expect(beginsOf(stranger, waiting)).toEqual([later(3)])
    expect(beginsOf(filing(later(-2)), waiting)).toEqual([later(1)])
    expect(beginsOf(filing(later(-3)), waiting)).toEqual([today])
  })

  it("comes after the step for the wait", () => {
    const { steps } = planOf(stranger, waiting)
    const wait = steps.find(({ kind }) => kind === "wait")
    expect(wait?.ends.latest).toBe(later(3))
    expect(steps.find(({ kind }) => kind === "submit")?.dependsOn).toContain(wait?.id)
  })
})

describe("a warning that waiting mends", () => {
  const synced = (severity: "warn" | "advice") =>
    Rule.ruleOf(acme.book)("domain", {
      id: "acme/domain-has-synced",
      cites: ["ac-account-verified"],
      severity,
      says: text("登记处还没有同步", "the registry has not told everybody yet"),
      fix: text("等到 {from}", "wait until {from}"),
      decide: ({ domain, today: day }) => keptFrom(Day.plusDays(Day.of(domain.realNameOn), 5), day),
      examples: [],
    })
  const syncing = (severity: "warn" | "advice"): Plugin.Plugin => ({
    ...acme,
    rules: [...acme.rules, synced(severity)],
  })
  const realNamed = (service: Filing.Service, realNameOn: Day.Day): Filing.Service => ({
    ...service,
    domains: (service.domains ?? []).map((domain) => ({ ...domain, realNameOn })),
  })
  const orderAt = (severity: "warn" | "advice") => {
    const facts = filing(later(-9))
    const services = (facts.services ?? []).map((service) => realNamed(service, later(-1)))
    const plan = planOf({ ...facts, services }, syncing(severity))
    return [plan.orders[0]?.begins.earliest, plan.steps.find(({ kind }) => kind === "wait")?.detail?.en]
  }

  it("is waited for at a domain, and the step says so; what is only advised is not", () => {
    const [begins, detail] = orderAt("warn")
    expect(begins).toBe(later(4))
    expect(detail).toContain("the registry has not told everybody yet")
    const [without, others] = orderAt("advice")
    expect(without).toBe(later(2))
    expect(others).not.toContain("the registry")
  })

  it("is not told of an order that holds other services", () => {
    const facts = filing(later(-9))
    const named = (service: Filing.Service, own: string): Filing.Service => ({
      ...service,
      name: own,
      domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `${own}.cn` })),
    })
    const services = (facts.services ?? []).flatMap((service) => [
      realNamed(named(service, "synced"), later(-1)),
      { ...realNamed(named(service, "ready"), later(-30)), readyOn: later(4) },
    ])
    const single: Plugin.Plugin = {
      ...syncing("warn"),
      limits: {
        ...acme.limits,
        newServicesPerOrder: [{ from: "2020-01-01", value: 1, cites: ["ac-open-orders"] }],
        openOrdersPerAccount: "undocumented",
      },
    }
    const register = { subject: { isFiled: true, access: [acme.id] }, services: [] }
    const { steps } = planOf({ ...facts, services, register }, single)
    expect(steps.flatMap(({ kind, detail }) => (kind === "wait" ? [detail?.en] : [])).toSorted()).toEqual([
      `the papers of ready are ready on ${later(4)} and not before`,
      "the registry has not told everybody yet",
    ])
  })
})
