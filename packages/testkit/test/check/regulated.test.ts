import { Report } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { cleanFiling, filing } from "../../src/filings/index.ts"
import { exampleRegulations as example } from "../../src/regulations/index.ts"
import { answerTo, reportOn, said, zhejiang } from "./layered.ts"
import { websites } from "./verdicts.ts"

const decode = Schema.decodeUnknownSync(Report.Report, { onExcessProperty: "error" })

describe("the province", () => {
  const layers = (facts: Filing.Facts) => [...new Set(answerTo(facts).findings.map(({ layer }) => layer))]
  const asks = (facts: Filing.Facts) => answerTo(facts).questions.map((question) => question.asks)

  it("that is unknown has no findings and is asked for", () => {
    expect(layers({ services: websites(1) })).toEqual(["provider", "national"])
    expect(asks({ services: websites(1) })).toContain("/subject/province")
    expect(asks({})).toContain("/subject/province")
    expect(reportOn({}).regulations).not.toHaveProperty("province")
  })

  it("that is known is not asked for", () => {
    expect(asks({ subject: { province: zhejiang } })).not.toContain("/subject/province")
    expect(asks({ subject: { province: "810000" } })).not.toContain("/subject/province")
  })

  it("has its own findings and no other's", () => {
    expect(layers({ subject: { province: zhejiang }, services: websites(1) })).toEqual([
      "provider",
      "province",
      "national",
    ])
    const answer = answerTo({ subject: { province: "540000", isInPublicRegistry: false } })
    expect(said(answer, "example/tibet-subject-is-registered")).toEqual([
      ["province", "/subject", "Fail", undefined],
    ])
    expect(answer.findings.filter(({ rule }) => rule.includes("zhejiang"))).toEqual([])
  })

  it.each([
    ["810000", "Hong Kong"],
    ["820000", "Macau"],
    ["710000", "Taiwan"],
  ])("%s has no findings, and the report says that nobody takes filings there", (province, name) => {
    const facts = { subject: { province }, services: websites(1) }
    expect(layers(facts)).toEqual(["provider", "national"])
    expect(reportOn(facts).regulations.province).toMatchObject({
      code: province,
      name: { en: name },
      hasAdministration: false,
    })
  })

  it("of which nothing is gathered is named all the same", () => {
    const facts = { subject: { province: "310000" }, services: websites(1) }
    expect(layers(facts)).toEqual(["provider", "national"])
    expect(reportOn(facts).regulations.province).toMatchObject({ code: "310000", hasAdministration: true })
  })
})

describe("a report with regulations", () => {
  const editions = (facts: Filing.Facts) => reportOn(facts).regulations.editions.map(({ id }) => id)

  it("names only the papers that it cites", () => {
    expect(editions({})).toEqual([])
    expect(editions({ services: websites(1) })).toEqual(["law"])
    expect(editions({ subject: { province: zhejiang }, services: websites(1) })).toEqual([
      "law",
      "zhejiang",
      "zhejiang-before",
    ])
    expect(editions({ subject: { province: "540000" } })).toEqual(["tibet"])
  })

  it("has the notes of its province and their clauses, and of no other", () => {
    const { regulations, clauses } = reportOn({ subject: { province: zhejiang } })
    expect(regulations.notes).toEqual([
      {
        id: "zhejiang-hotline",
        label: { zh: "咨询电话", en: "hotline" },
        group: "order",
        differs: false,
        clauses: ["ex-zhejiang-hotline"],
      },
    ])
    expect(clauses["ex-zhejiang-hotline"]?.text.zh).toBe("咨询电话工作日接听。")
    for (const facts of [{}, { subject: { province: "540000" } }, { subject: { province: "810000" } }])
      expect(reportOn(facts).regulations.notes).toEqual([])
  })

  it("says when the regulations were held against their sources", () => {
    expect(reportOn({}).regulations.checkedOn).toBe(example.checkedOn)
  })

  it("counts the days off until the end of a change as well", () => {
    const { daysOff, providers } = reportOn({ changes: [{ kind: "changeSubject" }] })
    expect(providers[0]?.changes[0]?.routes.length).toBeGreaterThan(0)
    expect(daysOff).toContain("2026-11-21")
  })

  const any = fc.oneof(filing({ provider: acme }), cleanFiling({ provider: acme, services: 2 }))
  const holds = (property: (report: Report.Report) => void) =>
    fc.assert(
      fc.property(any, (facts) => {
        property(reportOn(facts))
      }),
      { numRuns: 60, seed: 3 },
    )

  it("is what its schema says, key by key", () => {
    holds((report) => expect(() => decode(report)).not.toThrow())
  })

  it("shows every clause that any layer cites", () => {
    holds(({ clauses, providers }) => {
      const cited = [...JSON.stringify(providers).matchAll(/"(?:ac|core|ex)-[a-z0-9-]+"/gu)]
      for (const [id] of cited) expect(clauses).toHaveProperty([JSON.parse(id)])
    })
  })

  it("counts what decides, blocks by that alone and asks for that alone", () => {
    holds(({ providers }) => {
      for (const { counts, findings, isFreeOfBlocks, questions } of providers) {
        const deciding = findings.filter(({ decidedBy }) => decidedBy === undefined)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(deciding.length)
        expect(isFreeOfBlocks).toBe(counts.block === 0)
        const asked = new Set(questions.map(({ asks }) => asks))
        for (const { asks } of deciding) expect(asks === undefined || asked.has(asks)).toBe(true)
      }
    })
  })

  it("is decided by something that is in the same answer, of a nearer layer", () => {
    const nearer = { provider: [], province: ["provider"], national: ["provider", "province"] }
    holds(({ providers }) => {
      for (const { findings, services } of providers) {
        const parts = services.flatMap(({ materials, duties }) => [...materials, ...duties])
        const by = [
          ...findings.map(({ rule, layer, decidedBy }) => ({ id: rule, layer, decidedBy })),
          ...parts,
        ]
        for (const { decidedBy, layer } of by) {
          if (decidedBy === undefined) continue
          const deciding = by.filter(({ id }) => id === decidedBy).map((each) => each.layer)
          expect(nearer[layer]).toEqual(expect.arrayContaining([deciding[0]]))
        }
      }
    })
  })
})
