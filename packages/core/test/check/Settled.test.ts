import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Settled } from "../../src/check/Settled.ts"
import type { Weight } from "../../src/check/weight.ts"
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

const ruleOn = (topic: Topic.Topic | undefined): Evaluate.Finding["rule"] => ({
  on: "subject",
  id: "test/any",
  cites: ["core-phone"],
  severity: "warn",
  ...(topic === undefined ? {} : { topic }),
  says: { zh: "一", en: "one" },
  fix: { zh: "一", en: "one" },
  decide: () => Verdict.pass,
  examples: [],
})

const open = { zh: "一", en: "one" }
const verdict = fc.constantFrom<Verdict.Verdict>(Verdict.pass, Verdict.notApplicable, Verdict.review(open))
const weights = {
  Pass: "firm",
  NotApplicable: "silent",
  Review: "open",
  Fail: "firm",
  Undecided: "firm",
} as const
const decides = (nearer: Weight, farther: Weight): boolean =>
  nearer === "firm" || (nearer === "open" && (farther === "open" || farther === "silent"))

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`)
const reaches = (nearer: string, at: string): boolean =>
  at === "/subject" || isWithin(nearer, at) || isWithin(at, nearer)

describe("what layers have said", () => {
  it("is found as by a search through all of it, the first that decides", () => {
    const said = fc.array(fc.record({ topic: fc.option(topic, { nil: undefined }), at: place, verdict }), {
      maxLength: 30,
    })
    const weight = fc.constantFrom<Weight>("firm", "open", "silent")
    fc.assert(
      fc.property(said, topic, place, weight, (all, asked, at, farther) => {
        const settled = new Settled()
        const findings = all.map(({ topic, ...each }): Evaluate.Finding => ({ ...each, rule: ruleOn(topic) }))
        for (const finding of findings) settled.add(finding)
        const wanted = findings.find(
          (each) =>
            each.rule.topic === asked && decides(weights[each.verdict._tag], farther) && reaches(each.at, at),
        )
        expect(settled.find(asked, at, farther)).toBe(wanted)
      }),
      { numRuns: 3000 },
    )
  })
})
