import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Settled } from "../../src/check/Settled.ts"
import { type Evaluate, type Topic, Verdict } from "../../src/rule/index.ts"

const places = [
  "/accounts/0",
  "/subject",
  "/subject/principal",
  "/services",
  "/services/0",
  "/services/0/domains/0",
  "/services/0/domains/1",
  "/services/0/domains/10",
  "/services/0/files/logo",
  "/services/1",
  "/services/10",
  "/changes",
  "/changes/0",
]

const topics = ["realName", "suffix"] as const satisfies ReadonlyArray<Topic.Topic>
const place = fc.constantFrom(...places)
const topic = fc.constantFrom(...topics)

const rule: Evaluate.Finding["rule"] = {
  on: "subject",
  id: "test/any",
  cites: ["core-phone"],
  severity: "warn",
  says: { zh: "一", en: "one" },
  fix: { zh: "一", en: "one" },
  decide: () => Verdict.pass,
  examples: [],
}
const findingAt = (at: string): Evaluate.Finding => ({ rule, at, verdict: Verdict.pass })

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`)
const reaches = (nearer: string, at: string): boolean =>
  at === "/subject" || isWithin(nearer, at) || isWithin(at, nearer)

describe("what layers have said", () => {
  it("is found as by a search through all of it, the first that is meant", () => {
    const said = fc.array(fc.record({ topic, at: place, isMeant: fc.boolean() }), { maxLength: 30 })
    fc.assert(
      fc.property(said, topic, place, (all, asked, at) => {
        const settled = new Settled()
        const findings = all.map((each) => ({ ...each, finding: findingAt(each.at) }))
        for (const { topic, finding } of findings) settled.add(topic, finding)
        const meant = new Set(findings.flatMap(({ finding, isMeant }) => (isMeant ? [finding] : [])))
        const wanted = findings.find(
          ({ topic, finding }) => topic === asked && meant.has(finding) && reaches(finding.at, at),
        )
        expect(settled.find(asked, at, (finding) => meant.has(finding))).toBe(wanted?.finding)
      }),
      { numRuns: 2000 },
    )
  })
})
