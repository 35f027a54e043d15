import { Check } from "@openbeian/core/check"
import { Filing } from "@openbeian/core/filing"
import { Coverage } from "@openbeian/core/provider"
import { acme, laws } from "@openbeian/testkit"
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { national } from "../../src/national/index.ts"
import { answer, country } from "./answer.ts"

const isFiling = Schema.decodeUnknownResult(Schema.toType(Filing.Facts), { onExcessProperty: "error" })

/** The examples of all rules, each on its day; without one it holds on any, for which two stand. */
const examples = national.rules.flatMap((rule) =>
  rule.examples.flatMap(({ given, expect, today }, n) =>
    (today === undefined ? ["2026-11-22", "2027-03-01"] : [today]).map((day) => ({
      name: `${rule.id}, example ${n + 1} on ${day}: ${expect}`,
      rule,
      given,
      expected: expect,
      day,
    })),
  ),
)
const order = ["Fail", "Review", "Undecided", "Pass", "NotApplicable"]

describe("a national rule", () => {
  it.each(examples)("$name", ({ rule, given, expected, day }) => {
    const found = answer(given, day).findings.filter((finding) => finding.rule === rule.id)
    expect(order.find((tag) => found.some(({ verdict }) => verdict === tag))).toBe(expected)
    expect(found.every(({ layer }) => layer === "national")).toBe(true)
    expect(
      found.flatMap(({ message, fix }) => [message.zh, message.en, fix.zh, fix.en]).join(""),
    ).not.toMatch(/\{\w+\}/u)
    expect(Result.isSuccess(isFiling(given))).toBe(true)
  })

  it("is named by the country and has its id once", () => {
    const ids = national.rules.map(({ id }) => id)
    expect(ids.filter((id) => !/^national\/[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("yields to a national rule on the same topic", () => {
    for (const { yieldsTo, topic, on } of national.rules)
      if (yieldsTo !== undefined)
        expect(national.rules.find(({ id }) => id === yieldsTo)).toMatchObject({ topic, on })
  })

  it("blocks only by a statute, a notice or the ministry's own check of domains", () => {
    const pages = /^(?:[athu]\d|t2x|s\d)/u
    const byPages = national.rules.filter(
      ({ cites, severity }) =>
        severity === "block" && cites.every((id) => pages.test(national.book.clauses[id].source)),
    )
    expect(byPages.map(({ id }) => id)).toEqual([
      "national/suffix-is-approved",
      "national/registrar-is-approved",
      "national/domain-is-unexpired",
      "national/website-has-one-domain",
    ])
  })
})

/** The rules as if a provider had laid them down, so that the laws of plugins hold for them. */
const asPlugin = { ...acme, book: national.book, rules: national.rules, duties: national.duties }
const held = [
  "fills each {key} of a rule's sentences by what its examples give",
  "leaves no {key} open in what it says of an example",
  "shows each rule by a quiet example and one that is not",
  "asks nothing of an address that only a domain has",
  "never makes a verdict of a fact that an example lacks",
  "never makes a verdict of a fact that a filing lacks",
  "takes each clause from a source of its book",
  "shares no clause id with core",
  "rules each conflict between two clauses of the book, on a real day",
]

describe("what every plugin keeps, the country keeps too", () => {
  it.each(laws.filter(({ name }) => held.includes(name)))("$name", { timeout: 30_000 }, ({ faults }) => {
    expect(faults(asPlugin)).toEqual([])
  })

  it("is found by all the names above", () => {
    expect(held.filter((name) => !laws.some((law) => law.name === name))).toEqual([])
  })

  it("says nothing of a filing of which nothing is known", () => {
    const facts: Filing.Facts = {
      subject: {},
      services: [
        { kind: "website", domains: [{}] },
        { kind: "app", domains: [{}] },
        { kind: "miniProgram" },
        { kind: "quickApp" },
      ],
      accounts: [{ provider: "acme" }],
      register: {},
    }
    for (const known of [{}, facts]) {
      const spoken = answer(known).findings.filter(
        ({ layer, verdict }) => layer === "national" && ["Pass", "Fail", "Review"].includes(verdict),
      )
      // One domain is known to be one, whatever its name.
      expect(spoken.map(({ rule }) => rule)).toEqual(
        known === facts ? ["national/website-has-one-domain"] : [],
      )
    }
  })
})

describe("the national book", () => {
  const uses = [
    ...national.rules.map(({ id, cites }) => ({ as: "rule" as const, by: id, cites })),
    ...national.materials.map(({ id, cites }) => ({ as: "material" as const, by: id, cites })),
    ...national.duties.map(({ id, cites }) => ({ as: "duty" as const, by: id, cites })),
  ]

  it("has no clause that nothing uses, and waives none", () => {
    const rows = Coverage.coverageOf(national.book, uses)
    expect(rows.filter(({ status }) => status !== "used")).toEqual([])
    expect(rows.length).toBe(Object.keys(national.book.clauses).length)
  })

  it("is cited by ids that it has", () => {
    const known = new Set(Object.keys(national.book.clauses))
    expect(uses.flatMap(({ cites }) => [...cites]).filter((id) => !known.has(id))).toEqual([])
  })

  it("has no source that no clause comes from", () => {
    const used = new Set(Object.values(national.book.clauses).map(({ source }) => source))
    expect(Object.keys(national.book.sources).filter((id) => !used.has(id))).toEqual([])
  })

  it("keeps the four clauses that all providers share", () => {
    expect(Object.keys(national.book.clauses).filter((id) => !id.startsWith("national-"))).toEqual([
      "licensing-vs-filing",
      "licence-needs-valid-number",
      "public-security-30-days",
      "public-security-penalty",
    ])
  })

  it("is told with the answers that rest on it", () => {
    const { regulations, clauses } = Check.check(
      { services: [{ kind: "website", domains: [{ name: "example.io" }] }] },
      [acme],
      country,
      "2026-11-22",
    )
    expect(regulations.editions.map(({ id }) => id)).toContain("suffix-list")
    expect(clauses).toHaveProperty(["national-suffix-list-2020", "owner"], "regulations")
  })
})
