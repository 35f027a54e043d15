import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Province } from "@openbeian/core/place"
import { ResidentId } from "@openbeian/core/subject"
import { acme, Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { regulations } from "../../src/index.ts"
import { answer, filed, findings, today, unfiled, websites } from "./say.ts"

/** An individual with a card of one province who files in another. */
const individual = (province: string, home = province, born = "19900416"): Filing.Facts => {
  const first17 = `130102${born}302`
  const credential = {
    type: "residentId",
    number: `${first17}${ResidentId.checkDigit(first17)}`,
    province: home,
  } as const
  return {
    subject: { kind: "individual", province, credential, principal: { mobileProvince: home } },
    services: [{ kind: "website", domains: [{ name: "xiqiao.cn", expiresOn: "2028-06-01" }] }],
    register: unfiled,
  }
}
const told = (rule: string, facts: Filing.Facts, day = today) =>
  findings(rule, facts, regulations, day).map(({ verdict, message }) => ({ verdict, words: message.zh }))[0]

describe("where the sources of a province differ", () => {
  it("a card of another province is open to review in Inner Mongolia, with both sources and dates", () => {
    const found = told("individual-from-elsewhere-may-file", individual("150000", "130000"))
    expect(found?.verdict).toBe("Review")
    for (const words of ["不予备案（华为云，2025 年", "居住证明备案（UCloud，2024-04-01）"])
      expect(found?.words).toContain(words)
  })

  it.each(["130000", "330000", "360000", "450000", "530000", "610000"])(
    "it is so for a card of elsewhere in %s",
    (province) => {
      expect(told("individual-from-elsewhere-may-file", individual(province, "340000"))?.verdict).toBe(
        "Review",
      )
    },
  )

  it("seventeen years are open to review in Tianjin, eighteen pass and fifteen do not", () => {
    const rule = "individual-is-of-age"
    const born = (day: string) => told(rule, individual("120000", "120000", day))?.verdict
    expect(born("20081122")).toBe("Pass")
    expect(born("20081123")).toBe("Review")
    expect(born("20101122")).toBe("Review")
    expect(born("20101123")).toBe("Fail")
  })

  it("a domain of four months is open to review in Shanghai, one of two months fails", () => {
    const rule = "domain-is-valid-long-enough"
    const ending = (expiresOn: string): Filing.Facts => ({
      subject: { province: "310000" },
      services: [{ kind: "website", domains: [{ name: "xiqiao.cn", expiresOn }] }],
      register: unfiled,
    })
    expect(told(rule, ending("2027-03-22"))?.verdict).toBe("Review")
    expect(told(rule, ending("2027-01-22"))?.verdict).toBe("Fail")
    expect(told(rule, ending("2027-06-22"))?.verdict).toBe("Pass")
  })
})

describe("where they agree", () => {
  it.each([
    ["140000", "Fail"],
    ["630000", "Fail"],
    ["540000", "Fail"],
    ["120000", "Pass"],
    ["310000", "Pass"],
  ])("a card of elsewhere in %s is %s", (province, expected) => {
    expect(told("individual-from-elsewhere-may-file", individual(province, "340000"))?.verdict).toBe(expected)
  })

  it("the rules of Qinghai cite all five sources, the newest first", () => {
    const [finding] = findings(
      "individual-from-elsewhere-may-file",
      individual("630000", "130000"),
      regulations,
    )
    expect(finding?.clauses).toEqual(
      ["h25", "u24", "t21", "j20", "a19"].map((source) => `cn-630000-individual-out-of-province-${source}`),
    )
  })

  it("five domains of a subject bring the certificates in Shaanxi, four do not", () => {
    const paper = (n: number) =>
      answer(
        {
          subject: { kind: "enterprise", province: "610000" },
          services: websites(1),
          register: { subject: { isFiled: true, access: ["acme"] }, services: filed(n - 1) },
        },
        regulations,
      ).services[0]?.materials.find(({ id }) => id === "province-domain-certificate")?.wanted
    expect(paper(4)).toBeUndefined()
    expect(paper(5)).toBe("required")
  })

  it("three websites of a unit are three orders in Hunan and one in Beijing", () => {
    const orders = (province: string) =>
      answer(
        {
          subject: { kind: "enterprise", province, principal: {} },
          services: websites(3),
          register: { subject: { isFiled: true, access: ["acme"] }, services: [] },
        },
        regulations,
      ).orders.length
    expect(orders("430000")).toBe(3)
    expect(orders("110000")).toBeLessThan(3)
  })

  it("the days that a review was seen to take stand beside the stage", () => {
    const [route] = answer(individual("650000"), regulations).services[0]?.routes ?? []
    const review = route?.stages.find(({ stage }) => stage === "administrationReview")
    expect(review?.seen).toEqual({ from: 3, to: 4, clauses: ["cn-650000-review-days-estimate-t21"] })
  })
})

describe("what its pages of other days say", () => {
  it.each([
    ["540000", "u24", "2024-08-23"],
    ["350000", "u24", "2025-12-30"],
    ["330000", "u24", "2024-04-01"],
  ])("is dated in %s", (province, mark, day) => {
    const clause = regulations.book.clauses[`cn-${province}-individual-out-of-province-${mark}`]
    expect(regulations.book.sources[clause?.source ?? ""]?.edition.zh).toBe(day)
  })
})

describe("persons of a mini program", () => {
  it("are not held against the age of the province", () => {
    const young = { credential: { type: "residentId" as const, number: "130102201011163023" } }
    const facts = (kind: "miniProgram" | "app"): Filing.Facts => ({
      subject: { kind: "enterprise", province: "140000" },
      services: [{ kind, principal: young }],
      register: unfiled,
    })
    const found = (kind: "miniProgram" | "app") =>
      findings("person-of-a-unit-is-of-age", facts(kind), regulations).map(({ path, verdict }) => [
        path,
        verdict,
      ])
    expect(found("app")).toContainEqual(["/services/0/principal", "Fail"])
    expect(found("miniProgram")).toContainEqual(["/services/0/principal", "NotApplicable"])
  })
})

describe("public institutions", () => {
  it("are told of their suffixes once, by the province where it speaks", () => {
    const facts: Filing.Facts = {
      subject: { kind: "publicInstitution", province: "310000" },
      services: [{ kind: "website", domains: [{ name: "xiqiao.com" }] }],
      register: unfiled,
    }
    const found = answer(facts, regulations).findings.filter(({ rule }) =>
      [
        "national/public-institution-uses-its-suffixes",
        "province/public-body-uses-a-suffix-of-its-kind",
      ].includes(rule),
    )
    expect(found.map(({ rule, decidedBy }) => [rule, decidedBy])).toEqual([
      ["province/public-body-uses-a-suffix-of-its-kind", undefined],
      ["national/public-institution-uses-its-suffixes", "province/public-body-uses-a-suffix-of-its-kind"],
    ])
  })
})

describe("many websites", () => {
  it("are counted once for all of them", () => {
    const facts: Filing.Facts = {
      subject: { kind: "enterprise", province: "440000" },
      services: websites(40),
      register: { subject: { isFiled: true, access: ["acme"] }, services: filed(60) },
    }
    const papers = answer(facts, regulations).services.map(({ materials }) =>
      materials.some(({ id }) => id === "province-unit-construction-plan"),
    )
    expect(new Set(papers)).toEqual(new Set([true]))
  })
})

describe("a provider's own clause", () => {
  const facts: Filing.Facts = {
    subject: { province: "330000" },
    services: [{ kind: "website", domains: [{ name: "xiqiao.cn", expiresOn: "2027-01-22" }] }],
    register: unfiled,
  }
  const strict = {
    ...acme,
    rules: acme.rules.map((rule) =>
      rule.id === "acme/domain-has-days-left" ? { ...rule, topic: "domainValidity" as const } : rule,
    ),
  }
  const ofProvince = (plugin: typeof acme) => {
    const [report] = Check.check(facts, [plugin], regulations, today).providers
    return report?.findings.find(({ rule }) => rule === "province/domain-is-valid-long-enough")
  }

  it("decides over the province, whose finding stays beside it", () => {
    expect(ofProvince(acme)).toMatchObject({ verdict: "Fail", layer: "province" })
    expect(ofProvince(acme)).not.toHaveProperty("decidedBy")
    expect(ofProvince(strict)).toMatchObject({ verdict: "Fail", decidedBy: "acme/domain-has-days-left" })
  })
})

describe("any filing in any province", () => {
  const filing = fc
    .tuple(
      fc.oneof(Filings.filing({ provider: acme }), Filings.cleanFiling({ provider: acme, services: 2 })),
      fc.constantFrom(...Province.mainland.map(({ code }) => code)),
    )
    .map(([facts, province]): Filing.Facts => ({ ...facts, subject: { ...facts.subject, province } }))

  it("is told in whole sentences, each with a clause that the answer shows", () => {
    fc.assert(
      fc.property(filing, (facts) => {
        const { providers, clauses } = Check.check(facts, [acme], regulations, today)
        for (const { rule, layer, message, fix, clauses: cited, verdict } of providers.flatMap(
          ({ findings }) => findings,
        )) {
          if (layer !== "province") continue
          expect(`${message.zh}${message.en}${fix.zh}${fix.en}`, rule).not.toMatch(/\{|\}|undefined/u)
          expect(verdict === "NotApplicable" || message.zh !== "", rule).toBe(true)
          for (const id of cited) expect(clauses).toHaveProperty([id])
        }
      }),
      { numRuns: 80, seed: 3 },
    )
  })
})
