import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Rule } from "@openbeian/core/rule"
import { Verdict, View } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { exampleRegulations as example } from "../../src/regulations/index.ts"
import { answerTo, said, zhejiang } from "./layered.ts"

const { fail, notApplicable, pass, review } = Verdict

const names = [
  "acme/name-is-short",
  "example/zhejiang-name-is-long-enough",
  "example/name-is-free-of-state",
] as const
const [byProvider, byProvince, byCountry] = names

const named = (name: string, kind: "website" | "app" = "website"): Filing.Facts => ({
  subject: { province: zhejiang },
  services: [{ kind, name }],
})

/** A provider that says nothing of names. */
const silent: Plugin.Plugin = { ...acme, rules: acme.rules.filter(({ id }) => id !== byProvider) }

describe("rules of several layers that speak of one thing", () => {
  it("all stay, and the nearest decides", () => {
    expect(said(answerTo(named("国家")), ...names)).toEqual([
      ["provider", "/services/0", "Pass", undefined],
      ["province", "/services/0", "Fail", byProvider],
      ["national", "/services/0", "Fail", byProvider],
    ])
  })

  it("leave the decision to the province where the provider says nothing", () => {
    expect(said(answerTo(named("国家"), { plugin: silent }), ...names)).toEqual([
      ["province", "/services/0", "Fail", undefined],
      ["national", "/services/0", "Fail", byProvince],
    ])
  })

  it("leave it to the country where what is nearer does not apply", () => {
    expect(said(answerTo(named("国家茶", "app"), { plugin: silent }), ...names)).toEqual([
      ["province", "/services/0", "NotApplicable", undefined],
      ["national", "/services/0", "Fail", undefined],
    ])
  })

  it("wait for the nearest where a fact is missing, and ask for it once", () => {
    const answer = answerTo({ subject: { province: zhejiang }, services: [{ kind: "website" }] })
    expect(said(answer, ...names)).toEqual([
      ["provider", "/services/0", "Undecided", undefined],
      ["province", "/services/0", "Undecided", byProvider],
      ["national", "/services/0", "Undecided", byProvider],
    ])
    const question = answer.questions.find(({ asks }) => asks === "/services/0/name")
    expect(question?.clauses).toContain("ac-name-eight")
    expect(question?.clauses).not.toContain("ex-name-words")
  })

  it("are each decided at their own service", () => {
    const services = [
      { kind: "website", name: "溪桥茶" },
      { kind: "app", name: "国家茶" },
    ] as const
    const answer = answerTo({ subject: { province: zhejiang }, services }, { plugin: silent })
    expect(said(answer, byCountry)).toEqual([
      ["national", "/services/0", "Pass", byProvince],
      ["national", "/services/1", "Fail", undefined],
    ])
  })

  it("count and block only where they decide", () => {
    const decided = answerTo(named("国家"))
    const deciding = answerTo(named("国家"), { plugin: silent })
    expect(said(deciding, byProvince)[0]?.[2]).toBe("Fail")
    expect(deciding.counts.block).toBe(decided.counts.block + 1)
    expect([decided.isFreeOfBlocks, deciding.isFreeOfBlocks]).toEqual([true, false])
  })
})

/** A rule that says the same everywhere. */
const always = (
  id: string,
  on: Rule.AnyRule["on"],
  decide: () => Verdict.Verdict,
  topic?: Rule.AnyRule["topic"],
): Rule.AnyRule => ({
  id,
  on,
  cites: ["ac-same-person"],
  ...(topic === undefined ? {} : { topic }),
  severity: "block",
  says: text("不行", "no"),
  fix: text("改", "mend it"),
  decide,
  examples: [],
})

/** What becomes of a far rule that fails on one scope, where a nearer one says something on another. */
const decidedAt = (far: Rule.AnyRule["on"], near: Rule.AnyRule["on"], facts: Filing.Facts) => {
  const plugin = { ...acme, rules: [always("acme/near", near, () => pass, "subjectPrincipal")] }
  const rules = [always("example/far", far, () => fail(), "subjectPrincipal")]
  const regulations = { ...example, national: { ...example.national, rules } }
  return said(answerTo(facts, { plugin, regulations }), "example/far").map(([, path, , by]) => [path, by])
}

const several: Filing.Facts = {
  subject: { name: "甲公司" },
  services: [
    { kind: "website", domains: [{ name: "example.cn" }] },
    { kind: "app", domains: [] },
  ],
}

describe("a nearer rule", () => {
  it("decides at its own place alone", () => {
    expect(decidedAt("domain", "domain", several)).toEqual([["/services/0/domains/0", "acme/near"]])
    expect(decidedAt("service", "account", several)).toEqual([
      ["/services/0", undefined],
      ["/services/1", undefined],
    ])
  })

  it("decides at what stands inside its place", () => {
    expect(decidedAt("domain", "service", several)).toEqual([["/services/0/domains/0", "acme/near"]])
    expect(decidedAt("person", "subject", several)).toEqual([
      ["/subject/principal", "acme/near"],
      ["/services/0/principal", undefined],
      ["/services/1/principal", undefined],
    ])
  })

  it("decides at what its place stands in", () => {
    expect(decidedAt("service", "domain", several)).toEqual([
      ["/services/0", "acme/near"],
      ["/services/1", undefined],
    ])
  })

  it("decides at the subject wherever it stands, as all stands in the subject", () => {
    for (const near of ["account", "subject", "person", "service", "domain"] as const)
      expect([near, decidedAt("subject", near, several)]).toEqual([near, [["/subject", "acme/near"]]])
  })

  it("does not decide at a person of the subject from a person of a service", () => {
    const ofServices = (id: string) => always(id, "service", () => pass, "minimumAge")
    const plugin = { ...acme, rules: [ofServices("acme/near")] }
    const rules = [always("example/far", "person", () => fail(), "minimumAge")]
    const regulations = { ...example, national: { ...example.national, rules } }
    const answer = answerTo({ subject: {}, services: [{ kind: "app" }] }, { plugin, regulations })
    expect(said(answer, "example/far").map(([, path, , by]) => [path, by])).toEqual([
      ["/subject/principal", undefined],
      ["/services/0/principal", "acme/near"],
    ])
  })

  it("tells /services/1 from /services/10", () => {
    const found = decidedAt("domain", "service", {
      services: Array.from({ length: 11 }, (_, n) => ({
        kind: "app",
        domains: n === 10 ? [{ name: "example.cn" }] : [],
      })),
    })
    expect(found).toEqual([["/services/10/domains/0", "acme/near"]])
  })

  const verdicts = {
    Pass: () => pass,
    Fail: () => fail(),
    Undecided: () => View.ask("/subject/name"),
    Review: () => review(text("存疑", "unclear")),
    NotApplicable: () => notApplicable,
  }
  const firm = ["Pass", "Fail", "Undecided"] as const
  const every = [...firm, "Review", "NotApplicable"] as const

  /** What decides on a farther verdict beside a nearer one. */
  const between = (near: keyof typeof verdicts, far: keyof typeof verdicts) => {
    const plugin = { ...acme, rules: [always("acme/near", "subject", verdicts[near], "financeWords")] }
    const rules = [always("example/far", "subject", verdicts[far], "financeWords")]
    const regulations = { ...example, national: { ...example.national, rules } }
    return said(answerTo({ subject: {} }, { plugin, regulations }), "example/far")[0]?.[3]
  }

  it.each(firm)("that says %s decides, whatever is farther", (near) => {
    for (const far of every) expect([far, between(near, far)]).toEqual([far, "acme/near"])
  })

  it("that leaves it to a person decides what is left to a person too, and nothing that is certain", () => {
    for (const far of firm) expect([far, between("Review", far)]).toEqual([far, undefined])
    expect(between("Review", "Review")).toBe("acme/near")
  })

  it("that does not apply decides nothing", () => {
    for (const far of every) expect([far, between("NotApplicable", far)]).toEqual([far, undefined])
  })

  it("that leaves it open lets the province decide over the country", () => {
    const of = (id: string, verdict: () => Verdict.Verdict) => always(id, "subject", verdict, "financeWords")
    const plugin = { ...acme, rules: [of("acme/near", verdicts.Review)] }
    const administration = example.administrations[zhejiang]
    if (administration === undefined) throw new Error("the example has a Zhejiang")
    const regulations = {
      ...example,
      national: { ...example.national, rules: [of("example/far", verdicts.Fail)] },
      administrations: { [zhejiang]: { ...administration, rules: [of("example/between", verdicts.Fail)] } },
    }
    const answer = answerTo({ subject: { province: zhejiang } }, { plugin, regulations })
    expect(said(answer, "acme/near", "example/between", "example/far")).toEqual([
      ["provider", "/subject", "Review", undefined],
      ["province", "/subject", "Fail", undefined],
      ["national", "/subject", "Fail", "example/between"],
    ])
    expect(answer.isFreeOfBlocks).toBe(false)
  })

  it.each([
    ["another topic", "financeWords"],
    ["no topic", undefined],
  ] as const)("does not decide where there is %s", (_, topic) => {
    const plugin = { ...acme, rules: [always("acme/near", "subject", () => pass, "minimumAge")] }
    const rules = [always("example/far", "subject", () => fail(), topic)]
    const regulations = { ...example, national: { ...example.national, rules } }
    const [far] = said(answerTo({ subject: {} }, { plugin, regulations }), "example/far")
    expect(far).toEqual(["national", "/subject", "Fail", undefined])
  })

  it.each([
    ["Fail", "example/first", () => fail()],
    ["Pass", "example/first", () => pass],
    ["NotApplicable", undefined, () => notApplicable],
  ] as const)("of the same layer that says %s decides what gives way to it: %s", (_, by, verdict) => {
    const rules = [
      { ...always("example/second", "subject", () => fail()), yieldsTo: "example/first" },
      always("example/first", "subject", verdict),
    ]
    const regulations = { ...example, national: { ...example.national, rules } }
    const [second] = said(answerTo({ subject: {} }, { regulations }), "example/second")
    expect(second?.[3]).toBe(by)
  })

  it("does not decide on a rule of its own layer that gives no way", () => {
    const rules = ["one", "two"].map((id) => always(`example/${id}`, "subject", () => fail(), "suffix"))
    const regulations = { ...example, national: { ...example.national, rules } }
    const answer = answerTo({ subject: {} }, { regulations })
    expect(said(answer, "example/one", "example/two").map(([, , , by]) => by)).toEqual([undefined, undefined])
  })
})
