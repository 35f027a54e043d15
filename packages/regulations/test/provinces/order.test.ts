import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { regulations } from "../../src/index.ts"
import { answer, findings, rows, saying, unfiled, verdict, wantedOnChange, websites } from "./say.ts"

const units = (n: number, kind: "enterprise" | "individual" = "enterprise"): Filing.Facts => ({
  subject: { kind },
  services: websites(n),
  register: unfiled,
})

describe("how many websites an order of a unit holds", () => {
  const rule = "order-holds-few-websites"
  const two: Answers = { newSitesPerOrder: rows({ most: 2 }) }

  it("is a figure of the province beside that of the provider", () => {
    expect(verdict(rule, two, units(2))).toBe("Pass")
    expect(verdict(rule, two, units(3))).toBe("Fail")
    expect(verdict(rule, two, units(3, "individual"))).toBe("NotApplicable")
    expect(verdict(rule, two, { services: websites(3), register: unfiled })).toBe("Undecided")
    expect(answer(units(3), saying(two)).orders.map(({ holds }) => holds)).toEqual([
      ["/services/0", "/services/1"],
      ["/services/2"],
    ])
  })

  it("is the newest figure, from its day on", () => {
    const answers: Answers = {
      newSitesPerOrder: [
        { is: { most: 1 }, by: "u24" },
        { is: { most: 3, since: "2019-04-22" }, by: "a19" },
      ],
    }
    expect(verdict(rule, answers, units(2), "2026-11-22")).toBe("Fail")
    expect(verdict(rule, answers, units(2), "2024-03-31")).toBe("Pass")
    expect(verdict(rule, answers, units(4), "2024-03-31")).toBe("Fail")
    expect(verdict(rule, answers, units(4), "2019-04-21")).toBe("NotApplicable")
  })

  it("may be counted for the first filing alone", () => {
    const first = "first-order-of-a-unit-holds-few-websites"
    const answers: Answers = { newSitesPerOrder: rows({ most: 5, isForFirstFiling: true }) }
    expect(verdict(first, answers, units(5))).toBe("Pass")
    expect(verdict(first, answers, units(6))).toBe("Fail")
    expect(verdict(first, answers, units(6, "individual"))).toBe("NotApplicable")
    expect(verdict(first, answers, { services: websites(6), register: unfiled })).toBe("Undecided")
    expect(
      verdict(first, answers, {
        ...units(6),
        register: { subject: { isFiled: true, access: ["acme"] }, services: [] },
      }),
    ).toBe("NotApplicable")
    expect(verdict(rule, answers, units(6))).toBe("NotApplicable")
  })

  it("plans the first order by the figure for the first filing, and the others without it", () => {
    const answers: Answers = { newSitesPerOrder: rows({ most: 1, isForFirstFiling: true }) }
    const planned = (facts: Filing.Facts) =>
      answer(facts, saying(answers)).orders.map(({ holds }) => holds.length)
    expect(planned(units(1))).toEqual([1])
    expect(planned(units(4))).toEqual([1, 2, 1])
    expect(planned(units(4, "individual"))).toEqual([2, 2])
    const there = { subject: { isFiled: true, access: ["acme"] }, services: [] } as const
    expect(planned({ ...units(4), register: there })).toEqual([2, 2])
  })
})

describe("a subject without any service", () => {
  const rule = "subject-without-services-may-add-one"
  const may: Answers = { emptySubjectMayAdd: rows(true) }
  const mayNot: Answers = { emptySubjectMayAdd: rows(false) }
  const empty: Filing.Facts = {
    services: websites(1),
    register: { subject: { isFiled: true, access: ["elsewhere"] }, services: [] },
  }

  it("adds one where the source says that it may, and is refused where it has to end first", () => {
    expect(verdict(rule, may, empty)).toBe("Pass")
    expect(verdict(rule, mayNot, empty)).toBe("Fail")
    expect(verdict(rule, { emptySubjectMayAdd: rows(true, false) }, empty)).toBe("Review")
    expect(verdict(rule, {}, empty)).toBeUndefined()
  })

  it("is one that is filed and has none", () => {
    expect(verdict(rule, mayNot, { ...empty, register: unfiled })).toBe("NotApplicable")
    const one = [{ kind: "website", domains: ["nanshan.cn"], access: ["elsewhere"] }] as const
    expect(verdict(rule, mayNot, { ...empty, register: { ...empty.register, services: one } })).toBe(
      "NotApplicable",
    )
    const ending: Filing.Facts = { ...empty, services: [], changes: [{ kind: "cancelSubject" }] }
    expect(verdict(rule, mayNot, ending)).toBe("NotApplicable")
  })

  it.each([
    "110000",
    "120000",
    "140000",
    "210000",
    "310000",
    "320000",
    "330000",
    "450000",
    "510000",
    "520000",
    "530000",
  ])("passes in %s, and the clause says so", (province) => {
    const [found] = findings(rule, { ...empty, subject: { kind: "enterprise", province } }, regulations)
    expect(found).toMatchObject({
      verdict: "Pass",
      clauses: [`cn-${province}-shell-subject-can-add-service-h25`],
    })
    expect(found?.message.zh).toContain("不必先注销")
  })
})

describe("a change of the subject", () => {
  const rule = "subject-changes-as-the-province-allows"
  type Value = NonNullable<Answers["subjectChange"]>[0]["is"]
  const of = (...values: Parameters<typeof rows<Value>>): Answers => ({ subjectChange: rows(...values) })
  const change = (
    becomes: NonNullable<Extract<Filing.Change, { readonly kind: "changeSubject" }>["becomes"]>,
    kind: "enterprise" | "individual" = "enterprise",
  ): Filing.Facts => ({ subject: { kind }, services: [], changes: [{ kind: "changeSubject", becomes }] })
  const renaming = { may: ["renamed"], nothingElse: true } as const
  const never = { may: [], nothingElse: true } as const
  const proven = { may: ["renamed", "otherCode"], with: "registryProof" } as const

  it.each([
    ["a new name alone", of({ unit: renaming, individual: never }), "renamed", "Pass", "Fail"],
    ["a new name alone", of({ unit: renaming, individual: never }), "otherSubject", "Fail", "Fail"],
    [
      "a new name alone",
      of({ unit: renaming, individual: never }),
      "otherDetails",
      "NotApplicable",
      "NotApplicable",
    ],
    ["anything", of({ unit: { may: "anything" } }), "otherSubject", "Pass", "NotApplicable"],
    ["with the registry's proof", of({ unit: proven }), "otherCode", "Pass", "NotApplicable"],
    ["with the registry's proof", of({ unit: proven }), "otherSubject", "Review", "NotApplicable"],
    ["by one source", of({ unit: renaming }, { unit: proven }), "otherCode", "Review", "NotApplicable"],
    ["by one source nothing", of({ unit: never }, { unit: renaming }), "renamed", "Review", "NotApplicable"],
    [
      "what keeps its credit code",
      of({ unit: { may: [], refused: ["otherCode"] } }),
      "otherCode",
      "Fail",
      "NotApplicable",
    ],
    [
      "what keeps its credit code",
      of({ unit: { may: [], refused: ["otherCode"] } }),
      "renamed",
      "Review",
      "NotApplicable",
    ],
    [
      "what the registry proves",
      of({ unit: { may: "anything", with: "registryProof" } }),
      "renamed",
      "Pass",
      "NotApplicable",
    ],
    [
      "what the registry proves",
      of({ unit: { may: "anything", with: "registryProof" } }),
      "ownCompany",
      "Review",
      "NotApplicable",
    ],
    [
      "an individual's own company",
      of({ individual: { may: ["ownCompany"], nothingElse: true } }),
      "ownCompany",
      "NotApplicable",
      "Pass",
    ],
  ] as const)("may be %s", (_, answers, becomes, unit, individual) => {
    expect(verdict(rule, answers, change(becomes))).toBe(unit)
    expect(verdict(rule, answers, change(becomes, "individual"))).toBe(individual)
  })

  it("is asked for what the subject becomes", () => {
    const open: Filing.Facts = {
      subject: { kind: "enterprise" },
      services: [],
      changes: [{ kind: "changeSubject" }],
    }
    const [finding] = answer(open, saying(of({ unit: renaming }))).findings.filter((each) =>
      each.rule.endsWith(rule),
    )
    expect(finding).toMatchObject({ verdict: "Undecided", asks: "/changes/0/becomes" })
    expect(verdict(rule, of({ unit: renaming }), units(1))).toBe("NotApplicable")
  })

  it("comes with the paper that the way asks for", () => {
    expect(wantedOnChange("registry-change-proof", of({ unit: proven }), change("renamed"))).toBe("required")
    expect(wantedOnChange("registry-change-proof", of({ unit: proven }), change("otherSubject"))).toBe("no")
    expect(
      wantedOnChange("registry-change-proof", of({ unit: renaming }, { unit: proven }), change("renamed")),
    ).toBe("onRequest")
    const company: Answers = of({
      individual: { may: ["ownCompany"], nothingElse: true, with: "domainCertificate" },
    })
    expect(wantedOnChange("domain-certificate-for-change", company, change("ownCompany", "individual"))).toBe(
      "required",
    )
    expect(wantedOnChange("rename-letter", { renameLetter: rows(true) }, change("renamed"))).toBe("required")
    expect(wantedOnChange("rename-letter", { renameLetter: rows(true) }, change("otherCode"))).toBe("no")
  })
})
