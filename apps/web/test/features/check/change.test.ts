import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { changeOf } from "../../../src/features/check/change.ts"

const text = { zh: "", en: "" }
const finding = (rule: string, verdict: Report.FindingView["verdict"]): Report.FindingView => ({
  rule,
  layer: "provider",
  verdict,
  severity: "block",
  path: "/subject",
  message: text,
  fix: text,
  clauses: [],
})
const answer = (findings: ReadonlyArray<Report.FindingView>): Report.ProviderReport => {
  const n = (verdict: Report.FindingView["verdict"]) =>
    findings.filter((found) => found.verdict === verdict).length
  return {
    provider: "acme",
    name: text,
    monogram: "例",
    level: "maintained",
    checkedOn: "2026-11-20",
    editions: [],
    isFreeOfBlocks: n("Fail") === 0,
    counts: {
      pass: n("Pass"),
      block: n("Fail"),
      warn: 0,
      advice: 0,
      review: 0,
      undecided: n("Undecided"),
      notApplicable: 0,
    },
    services: [],
    changes: [],
    orders: [],
    findings,
    questions: [],
  }
}

describe("changeOf", () => {
  it("names the finding that turned and counts what it changed", () => {
    const before = answer([finding("a", "Undecided"), finding("b", "Pass")])
    const after = answer([finding("a", "Fail"), finding("b", "Pass")])
    const change = changeOf(before, after)
    expect(change?.turned.map((turned) => [turned.finding.rule, turned.before])).toEqual([["a", "unk"]])
    expect(change?.counts).toEqual([
      { face: "fail", before: 0, after: 1 },
      { face: "unk", before: 1, after: 0 },
    ])
  })

  it("is nothing for the first answer and for an equal one", () => {
    const same = answer([finding("a", "Pass")])
    expect(changeOf(undefined, same)).toBeUndefined()
    expect(changeOf(same, answer([finding("a", "Pass")]))).toBeUndefined()
  })

  it("does not name what something nearer decides", () => {
    const beside = { ...finding("a", "Fail"), decidedBy: "b" }
    expect(
      changeOf(answer([finding("a", "Pass")]), {
        ...answer([beside]),
        counts: answer([finding("a", "Pass")]).counts,
      }),
    ).toBeUndefined()
  })
})
