import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import {
  beforeQuotes,
  commonFindings,
  countingFindings,
  openFromOutside,
  ownFindings,
  tally,
  yieldingTo,
} from "../../../src/features/check/common.ts"

const same = (name: string) => ({ zh: name, en: name })

const finding = (rule: string, more: Partial<Report.FindingView> = {}): Report.FindingView => ({
  rule,
  layer: "province",
  verdict: "Fail",
  severity: "block",
  path: "/services/0",
  message: same(rule),
  fix: same(""),
  clauses: [`clause of ${rule}`],
  ...more,
})

const provider = (
  name: string,
  findings: ReadonlyArray<Report.FindingView>,
  services: Report.ProviderReport["services"] = [],
): Report.ProviderReport => ({
  provider: name,
  name: same(name),
  monogram: name.slice(0, 1),
  level: "maintained",
  checkedOn: "2026-11-20",
  editions: [],
  isFreeOfBlocks: true,
  counts: { pass: 0, block: 0, warn: 0, advice: 0, review: 0, undecided: 0, notApplicable: 0 },
  services,
  changes: [],
  orders: [],
  findings,
  questions: [],
})

describe("what the country and the province say", () => {
  it("is said once where all providers have it alike", () => {
    const common = commonFindings([
      provider("one", [finding("own", { layer: "provider" }), finding("law")]),
      provider("two", [finding("law")]),
    ])
    expect(common).toEqual([{ ...finding("law"), onlyAt: [], deciders: [], isBeside: false }])
  })

  it("is told apart where verdict or words differ by provider, each with those it holds for", () => {
    const common = commonFindings([
      provider("one", [finding("law")]),
      provider("two", [finding("law", { verdict: "Undecided", asks: "/subject/city" })]),
    ])
    expect(common.map(({ verdict, onlyAt }) => [verdict, onlyAt.map(({ en }) => en)])).toEqual([
      ["Fail", ["one"]],
      ["Undecided", ["two"]],
    ])
  })

  it("names the provider whose own clause decides, and still counts for the other", () => {
    const providers = [
      provider("one", [finding("law")]),
      provider("two", [
        finding("own", { layer: "provider", path: "/services/1" }),
        finding("own", { layer: "provider", clauses: ["here"] }),
        finding("law", { decidedBy: "own" }),
      ]),
    ]
    const [law] = commonFindings(providers)
    expect(law?.isBeside).toBe(false)
    expect(law?.deciders).toEqual([{ rule: "own", layer: "provider", at: [same("two")], clauses: ["here"] }])
    expect(providers.map(openFromOutside)).toEqual([[["fail", 1]], []])
  })

  it("stands beside where something decides at all providers, and what decides for both is said once", () => {
    const findings = [
      finding("law", { layer: "national", decidedBy: "rule" }),
      finding("rule", { path: "/services/0/domains/0" }),
    ]
    const [law] = commonFindings([provider("one", findings), provider("two", findings)])
    expect(law?.isBeside).toBe(true)
    expect(law?.deciders).toEqual([
      { rule: "rule", layer: "province", at: [same("one"), same("two")], clauses: ["clause of rule"] },
    ])
  })

  it("keeps what decides even where its finding is not among those shown", () => {
    const [law] = commonFindings([provider("one", [finding("law", { decidedBy: "gone" })])])
    expect(law?.deciders).toEqual([{ rule: "gone", layer: "provider", at: [same("one")], clauses: [] }])
  })

  it("leaves a provider's own findings to its column", () => {
    const own = finding("own", { layer: "provider" })
    expect(ownFindings(provider("one", [own, finding("law")]))).toEqual([own])
    expect(commonFindings([provider("one", [own])])).toEqual([])
  })
})

describe("the counts over all providers", () => {
  const types = (outcome: Report.TypesView["outcome"]): Report.ServiceView => ({
    path: "/services/0",
    kind: "website",
    types: { outcome, types: [], because: same(""), clauses: [] },
    routes: [],
    materials: [],
    duties: [],
  })

  it("count what is shared once, and what is decided elsewhere not at all", () => {
    const shared = [finding("law"), finding("beside", { decidedBy: "law" })]
    const providers = [
      provider("one", [...shared, finding("own", { layer: "provider" })]),
      provider("two", [...shared, finding("asked", { layer: "provider", verdict: "Undecided" })]),
    ]
    expect(countingFindings(providers).map(({ rule }) => rule)).toEqual(["own", "asked", "law"])
    expect(tally(providers)).toEqual({ fail: 2, unk: 1, rev: 0 })
  })

  it("count a filing type that is open at each provider", () => {
    const providers = [
      provider("one", [], [types("review")]),
      provider("two", [], [types("review"), types("decided")]),
    ]
    expect(tally(providers)).toEqual({ fail: 0, unk: 0, rev: 2 })
  })

  it("leave out what passes and what does not apply, and put the worst first", () => {
    const findings = [
      finding("a", { verdict: "NotApplicable" }),
      finding("b", { verdict: "Pass" }),
      finding("c", { severity: "advice" }),
      finding("d", { layer: "national" }),
      finding("e", { layer: "provider" }),
    ]
    expect(openFromOutside(provider("one", findings))).toEqual([
      ["fail", 1],
      ["note", 1],
    ])
  })
})

describe("what a provider's own finding decides", () => {
  it("is what yields to it at that place and would be open without it", () => {
    const [here, there] = [
      finding("own", { layer: "provider" }),
      finding("own", { layer: "provider", path: "/services/1" }),
    ]
    const yields = finding("law", { layer: "national", decidedBy: "own" })
    const report = provider("one", [
      here,
      there,
      yields,
      finding("holds", { verdict: "Pass", decidedBy: "own" }),
      finding("other", { decidedBy: "another" }),
    ])
    expect(yieldingTo(report, here)).toEqual([yields])
    expect(yieldingTo(report, there)).toEqual([])
  })
})

describe("a message that quotes its sources", () => {
  const tianjin = { zh: "天津", en: "Tianjin" }
  const sentences = [
    { zh: "天津：个人须满 18 岁。", en: "Tianjin: an individual is at least 18." },
    { zh: "天津：个人须满 16 岁。", en: "Tianjin: an individual is at least 16." },
  ]

  it("ends before the quotes", () => {
    const message = {
      zh: "各处说法不一：个人须满 18 岁（甲）；个人须满 16 岁（乙）",
      en: "Sources differ: an individual is at least 18 (first); an individual is at least 16 (second)",
    }
    expect(beforeQuotes(message, sentences, tianjin)).toEqual({ zh: "各处说法不一", en: "Sources differ" })
  })

  it("stays whole where it quotes none, or one alone", () => {
    const none = { zh: "17 岁，须核实", en: "aged 17, to be asked" }
    const one = { zh: "个人须满 18 岁，须核实", en: "an individual is at least 18, to be asked" }
    expect(beforeQuotes(none, sentences, tianjin)).toEqual(none)
    expect(beforeQuotes(one, sentences, tianjin)).toEqual(one)
  })
})
