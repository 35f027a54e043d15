import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Plan from "../src/Plan.ts"
import * as Planner from "../src/Planner.ts"

const { today } = Filings
const second: Plugin.Plugin = { ...acme, id: "second", name: text("第二云", "Second Cloud") }

const zhejiang = "330000"

const [clean = {}] = Filings.sample(Filings.cleanFiling({ provider: acme }), 1)
const [site] = clean.services ?? []

const filing = (names: ReadonlyArray<string>, province = "440000"): Filing.Facts => ({
  ...clean,
  subject: { ...clean.subject, province },
  register: { subject: { isFiled: false }, services: [] },
  services: names.map((name, n) => ({
    ...site,
    kind: "website",
    name,
    domains: (site?.domains ?? []).slice(0, 1).map((domain) => ({ ...domain, name: `example-${n}.cn` })),
  })),
})

/** Whom the example provider does not take. */
const individual = (names: ReadonlyArray<string>): Filing.Facts => {
  const facts = filing(names)
  return { ...facts, subject: { ...facts.subject, kind: "individual" } }
}

/** The same rule on names, if it weighed otherwise. */
const graded = <R extends Rule.AnyRule>(rule: R, severity: Rule.Severity): R =>
  rule.topic === "nameWords" ? { ...rule, severity } : rule

const told = (
  filings: Readonly<Record<string, Filing.Facts>>,
  plugins: ReadonlyArray<Plugin.Plugin> = [acme],
  at = "mix",
  regulations: Regulations.Regulations = exampleRegulations,
) => {
  const plan = Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: Object.entries(filings).map(([customer, facts]) => ({ customer, ...facts })) },
      { plugins, regulations, today, assumptions: { openbeian: 1 } },
    ),
    { at, objective: "cost" },
  )
  return { plan, rows: plan.assumptions.filter(({ rule }) => rule !== undefined) }
}

describe("a rule that something nearer decides instead of", () => {
  it("is told once for all whom it would have blocked, with both rules, their clauses and the services", () => {
    const { plan, rows } = told({
      a: filing(["溪桥茶", "国家茶"]),
      b: filing(["国家陶"]),
      c: filing(["南岭"]),
    })
    expect(plan.figures).toMatchObject({ planned: 4, blocked: 0 })
    expect(rows).toEqual([
      {
        kind: "setAside",
        provider: "acme",
        customers: ["a", "b"],
        clauses: ["ex-name-words", "ac-name-eight", "ac-name-ten"],
        text: text(
          "同一事项说法不一：以示例云的“服务名称不超过八个字”“服务名称不超过十个字”为准，不计国家的“服务名称不得含“国家””；照后者办不了的有：a 国家茶、b 国家陶。",
          "The papers differ: “The name of a service has at most eight characters”, “The name of a service has at most ten characters” of Acme Cloud decides, and “The name of a service does not contain 国家” of the country is set aside; by the latter these could not be filed: a 国家茶, b 国家陶.",
        ),
        rule: {
          id: "example/name-is-free-of-state",
          layer: "national",
          clauses: ["ex-name-words"],
          by: { id: "acme/name-is-short", layer: "provider", clauses: ["ac-name-eight", "ac-name-ten"] },
          alone: "block",
          says: expect.anything(),
          services: [
            { customer: "a", path: "/services/1", name: "国家茶" },
            { customer: "b", path: "/services/0", name: "国家陶" },
          ],
        },
      },
    ])
    for (const id of rows[0]?.clauses ?? []) expect(plan.clauses).toHaveProperty(id)
  })

  it("is told of each province by itself, and of each provider that the plan asks", () => {
    const two = { a: filing(["溪桥"], zhejiang), b: filing(["南岭"]) }
    expect(
      told(two).rows.map(({ province, provider, rule }) => [province?.en, provider, rule?.layer]),
    ).toEqual([["Zhejiang", "acme", "province"]])
    const { rows } = told({ a: individual(["国家茶"]) }, [acme, second])
    expect(rows.map(({ provider, rule }) => [provider, rule?.services.length])).toEqual([
      ["acme", 1],
      ["second", 1],
    ])
    expect(told({ a: individual(["国家茶"]) }, [acme, second], "second").rows).toHaveLength(1)
  })

  it("is told of what is blocked, of that alone which it stands at", () => {
    const { plan, rows } = told({ a: individual(["溪桥茶", "国家茶"]) })
    expect(plan.figures).toMatchObject({ planned: 0, blocked: 2 })
    expect(rows.map(({ rule }) => rule?.services.map(({ name }) => name))).toEqual([["国家茶"]])
  })

  it("is told by the day on which the order is handed in", () => {
    const long = Rule.ruleOf(exampleRegulations.book)("domain", {
      id: "example/domain-lasts-long",
      topic: "domainValidity",
      cites: ["ex-name-words"],
      severity: "block",
      says: text("域名剩余时间不足", "the domain ends too soon"),
      fix: text("续费", "renew it"),
      decide: ({ domain, today: day }) =>
        Day.daysBetween(Day.of(day), Day.of(domain.expiresOn)) >= 300 ? Verdict.pass : Verdict.fail(),
      examples: [],
    })
    const { national } = exampleRegulations
    const country = { ...exampleRegulations, national: { ...national, rules: [...national.rules, long] } }
    const own: Plugin.Plugin = {
      ...acme,
      rules: acme.rules.map((rule) =>
        rule.id === "acme/domain-has-days-left" ? { ...rule, topic: "domainValidity" as const } : rule,
      ),
    }
    const rowsFor = (readyOn: string, expiresOn: string) => {
      const facts = filing(["溪桥"])
      const services = (facts.services ?? []).map((service) => ({
        ...service,
        readyOn,
        domains: (service.domains ?? []).map((domain) => ({ ...domain, expiresOn })),
      }))
      const { plan, rows } = told({ a: { ...facts, services } }, [own], "mix", country)
      expect(plan.orders).toHaveLength(1)
      return rows.map(({ rule }) => [rule?.id, rule?.by?.id])
    }
    const far = [["example/domain-lasts-long", "acme/domain-has-days-left"]]
    expect(rowsFor(today, "2028-01-01")).toEqual([])
    expect(rowsFor("2027-06-01", "2028-01-01")).toEqual(far)
    expect(rowsFor(today, "2027-06-01")).toEqual(far)
  })

  it("is told of no service that is filed already", () => {
    const [named] = filing(["国家茶"]).services ?? []
    const filed = {
      ...filing([]),
      register: {
        subject: { isFiled: true, access: ["acme"] },
        services: [{ kind: "website" as const, domains: ["example-0.cn"], access: ["acme"] }],
      },
      services: named === undefined ? [] : [named],
    }
    const { plan, rows } = told({ a: filed })
    expect(plan.figures).toMatchObject({ services: 1, nothing: 1 })
    expect(rows).toEqual([])
  })

  it("is not told where the nearer one finds the same, or where it would have found nothing", () => {
    expect(told({ a: filing(["国家茶叶陶器纸张玩具店"]) }).rows).toEqual([])
    expect(told({ a: filing(["溪桥茶"], zhejiang) }).rows).toEqual([])
    expect(told({ a: filing(["溪桥茶叶陶器纸张玩具店"]) }).rows).toEqual([])
  })

  it("is told where the nearer one only warns of what it would have blocked, and not where it would have advised", () => {
    const warning = { ...acme, rules: acme.rules.map((rule) => graded(rule, "warn")) }
    const long = told({ a: filing(["国家茶叶陶器纸张玩具店"]) }, [warning])
    expect(long.plan.figures).toMatchObject({ planned: 1 })
    expect(long.rows.map(({ rule }) => [rule?.id, rule?.alone])).toEqual([
      ["example/name-is-free-of-state", "block"],
    ])
    const { national } = exampleRegulations
    const advising = {
      ...exampleRegulations,
      national: { ...national, rules: national.rules.map((rule) => graded(rule, "advice")) },
    }
    expect(told({ a: filing(["国家茶"]) }, [acme], "mix", advising).rows).toEqual([])
  })

  it("is told of each province by itself though both have a rule of that id", () => {
    const { administrations } = exampleRegulations
    const own = administrations[zhejiang]
    if (own === undefined) throw new Error("the example country has a Zhejiang")
    const alike = { ...exampleRegulations, administrations: { ...administrations, "440000": own } }
    const { rows } = told({ a: filing(["溪桥"], zhejiang), b: filing(["南岭"]) }, [acme], "mix", alike)
    expect(rows.map(({ province, customers }) => [province?.en, customers])).toEqual([
      ["Zhejiang", ["a"]],
      ["Guangdong", ["b"]],
    ])
  })

  it("is told to a customer with that customer's services alone", () => {
    const [row] = told({ a: filing(["国家茶"]), b: filing(["国家陶", "国家纸", "国家瓷", "国家布"]) }).rows
    if (row === undefined) throw new Error("one row is told")
    expect(row.text.zh).toContain("a 国家茶、b 国家陶、b 国家纸等 5 个。")
    const own = Plan.toldTo("a", row)
    expect(own).toMatchObject({ customers: ["a"], rule: { services: [{ customer: "a" }] } })
    expect(own.text.en).toMatch(/filed: a 国家茶\.$/u)
    expect(JSON.stringify(own)).not.toMatch(/国家[陶纸瓷布]/u)
  })
})

describe("what the papers leave to a person", () => {
  const nine = "溪桥茶叶陶器纸张店"

  it("is told of what is planned all the same", () => {
    const { plan, rows } = told({ a: filing(["溪桥茶", nine]) })
    expect(plan.figures).toMatchObject({ planned: 2 })
    expect(rows).toMatchObject([
      {
        kind: "leftOpen",
        clauses: ["ac-name-eight", "ac-name-ten"],
        customers: ["a"],
        rule: { id: "acme/name-is-short", alone: "review", services: [{ path: "/services/1" }] },
      },
    ])
    expect(rows[0]?.rule).not.toHaveProperty("by")
    expect(rows[0]?.text.zh).toMatch(/本计划按符合计：.*；涉及：a 溪桥茶叶陶器纸张店。$/u)
  })

  it("is not told of what is blocked", () => {
    expect(told({ a: individual([nine]) }).rows).toEqual([])
  })
})
