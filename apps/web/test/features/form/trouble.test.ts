import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { factOf, isMistake, isObstacle, refusingAll, troublesOf } from "../../../src/features/form/trouble.ts"

const finding = (
  facts: ReadonlyArray<string>,
  more: Partial<Report.FindingView> = {},
): Report.FindingView => ({
  rule: "acme/a-rule",
  layer: "provider",
  verdict: "Fail",
  severity: "block",
  path: "/subject",
  message: { zh: "不行", en: "it will not do" },
  fix: { zh: "改", en: "mend it" },
  clauses: ["a"],
  facts,
  ...more,
})

/** Only what is read of a report. */
const report = (answers: Readonly<Record<string, ReadonlyArray<Report.FindingView>>>): Report.Report => ({
  openbeian: 1,
  today: "2026-11-22",
  advice: { zh: "", en: "" },
  daysOff: [],
  regulations: { checkedOn: "2026-11-22", editions: [], notes: [] },
  clauses: {},
  providers: Object.entries(answers).map(([provider, findings]) => ({
    provider,
    level: "maintained",
    name: { zh: provider, en: provider },
    monogram: provider.charAt(0),
    checkedOn: "2026-11-22",
    editions: [],
    isFreeOfBlocks: false,
    counts: { pass: 0, block: 0, warn: 0, advice: 0, review: 0, undecided: 0, notApplicable: 0 },
    services: [],
    changes: [],
    orders: [],
    findings,
    questions: [],
  })),
})

describe("what fails at a fact", () => {
  it("is a mistake where every provider refuses it, and said once with all who say it", () => {
    const [trouble, ...others] = troublesOf(
      report({ one: [finding(["/subject/city"])], two: [finding(["/subject/city"], { clauses: ["b"] })] }),
    )
    expect(others).toEqual([])
    expect(trouble?.by.map(({ provider }) => provider)).toEqual(["one", "two"])
    expect(trouble?.clauses).toEqual(["a", "b"])
    expect(trouble !== undefined && isMistake(trouble)).toBe(true)
  })

  it("is an obstacle where another provider has nothing against it, who is named", () => {
    const [trouble] = troublesOf(report({ one: [finding(["/subject/kind"])], two: [] }))
    expect(trouble !== undefined && isObstacle(trouble)).toBe(true)
    expect(trouble?.elsewhere.map(({ provider }) => provider)).toEqual(["two"])
  })

  it("does not name a provider who refuses for the same fact by another rule, shown at another fact", () => {
    const one = finding(["/services/0/domains/0/realName", "/services/0/domains/0/name"], {
      path: "/services/0/domains/0",
    })
    const other = finding(
      ["/services/0/domains/0/realName", "/services/0/domains/0/realNameOn", "/services/0/domains/0/name"],
      { path: "/services/0/domains/0" },
    )
    const [trouble] = troublesOf(report({ one: [one], two: [other] }))
    expect(trouble?.pointer).toBe("/services/0/domains/0/realName")
    expect(trouble?.elsewhere).toEqual([])
  })

  it("leaves out what is decided nearer, what is advice, and what does not fail", () => {
    expect(
      troublesOf(
        report({
          one: [
            finding(["/subject/city"], { decidedBy: "one/other" }),
            finding(["/subject/city"], { severity: "advice" }),
            finding(["/subject/city"], { verdict: "Review" }),
          ],
        }),
      ),
    ).toEqual([])
    expect(troublesOf(undefined)).toEqual([])
  })
})

describe("the fact that a Fail is shown at", () => {
  const cases: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
    ["/accounts/0/realName", "/accounts/0", ["/accounts/0/realName", "/subject/name"]],
    ["/services/0/isOpen", "/services/0", ["/services/0/kind", "/services/0/isOpen"]],
    [
      "/accounts/0/servers/0/region",
      "/services/0",
      [
        "/services/0/runsOn",
        "/accounts/0/servers",
        "/accounts/0/servers/0/id",
        "/accounts/0/servers/0/region",
      ],
    ],
    ["/services/0/domains/2/name", "/services/0/domains/2", ["/services/0/domains/2/name"]],
    ["/subject/kind", "/subject", ["/subject/kind"]],
    [
      "/subject/credential/province",
      "/subject",
      ["/subject/kind", "/subject/province", "/subject/credential/province"],
    ],
    [
      "/services/0/domains/1/resolvesTo",
      "/services/0/domains/1",
      ["/services/0/domains/1/resolvesTo", "/register/services", "/services/0/domains/1/name"],
    ],
    ["/services/0", "/services/0", []],
  ]
  it.each(cases)("is %s of a rule on %s", (wanted, path, facts) => {
    expect(factOf({ path, facts })).toBe(wanted)
  })
})

describe("nobody left who would take it", () => {
  const at = (fact: string) => finding([fact], { message: { zh: fact, en: fact } })
  const told = (all: Report.Report) =>
    refusingAll(troublesOf(all), all).map(({ who, reasons }) => [
      who.provider,
      reasons.map(({ pointer }) => pointer),
    ])

  it("is told with all that stands in the way at each, the least first", () => {
    const all = report({
      one: [at("/subject/city"), at("/subject/kind")],
      two: [at("/subject/district")],
    })
    expect(told(all)).toEqual([
      ["two", ["/subject/district"]],
      ["one", ["/subject/city", "/subject/kind"]],
    ])
  })

  it("is not told while one provider has nothing but warnings, and not without an answer", () => {
    const all = report({ one: [at("/subject/city")], two: [{ ...at("/subject/kind"), severity: "warn" }] })
    expect(told(all)).toEqual([])
    expect(refusingAll([], undefined)).toEqual([])
  })
})
