import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { filed, rows, unfiled, verdict, wanted } from "./say.ts"

const rule = "subject-principal-is-the-legal-representative"
const citizen = { from: "abroad", then: "authoriseCitizen" } as const
type Value = NonNullable<Answers["subjectPrincipal"]>[0]["is"]
const of = (...values: Parameters<typeof rows<Value>>): Answers => ({ subjectPrincipal: rows(...values) })

/** A unit led by somebody, with a service that somebody answers for. */
const led = (principal: string, more: Filing.Subject = {}, service = principal): Filing.Facts => ({
  subject: {
    kind: "enterprise",
    name: "溪桥茶业有限公司",
    principal: { name: principal, residency: "mainland", credential: { type: "residentId" } },
    legalRepresentative: { name: "沈见山", residency: "mainland" },
    ...more,
  },
  services: [{ kind: "website", principal: { name: service } }],
  register: unfiled,
})

describe("who is responsible for a unit", () => {
  it.each([
    ["the legal representative alone", of({ who: "representative" }), "Pass", "Fail"],
    ["the representative, or somebody with a letter", of({ who: "representativeOrLetter" }), "Pass", "Pass"],
    ["anybody with a letter", of({ who: "anyoneWithLetter" }), "Pass", "Pass"],
    ["anybody", of({ who: "anyone" }), "Pass", "Pass"],
    ["the representative or a shareholder", of({ who: "representativeOrShareholder" }), "Pass", "Review"],
    [
      "by one source a letter will do",
      of({ who: "representative" }, { who: "anyoneWithLetter" }),
      "Pass",
      "Review",
    ],
    ["with a letter or without", of({ who: "anyone" }, { who: "anyoneWithLetter" }), "Pass", "Review"],
    ["all say the same", of({ who: "representative" }, { who: "representative" }), "Pass", "Fail"],
    [
      "by one source no letter will do",
      of({ who: "representative" }, { who: "representative", takesNoLetter: true }),
      "Pass",
      "Fail",
    ],
    [
      "by one source with a letter, by the other without any",
      of({ who: "representative", takesNoLetter: true }, { who: "anyoneWithLetter" }),
      "Pass",
      "Review",
    ],
    ["one says nothing", of({ foreigner: citizen }, { who: "representative" }), "Pass", "Fail"],
  ] as const)("%s", (_, answers, representative, other) => {
    expect(verdict(rule, answers, led("沈见山"))).toBe(representative)
    expect(verdict(rule, answers, led("叶云舟"))).toBe(other)
    expect(verdict(rule, answers, led("叶云舟", { kind: "individual" }))).toBe("NotApplicable")
    expect(verdict(rule, answers, { subject: { kind: "enterprise" } })).toBe("Undecided")
  })

  it("is the representative under a name with words of finance", () => {
    const answers = of({ who: "representativeUnderFinanceName" })
    expect(verdict(rule, answers, led("叶云舟", { name: "溪桥投资有限公司" }))).toBe("Fail")
    expect(verdict(rule, answers, led("叶云舟"))).toBe("Pass")
  })

  it("is the representative on a first filing", () => {
    const answers = of({ who: "representativeOnNewFiling" })
    const facts = led("叶云舟")
    expect(verdict(rule, answers, facts)).toBe("Fail")
    expect(
      verdict(rule, answers, { ...facts, register: { subject: { isFiled: true }, services: filed(1) } }),
    ).toBe("Pass")
    expect(verdict(rule, answers, { ...facts, register: {} })).toBe("Undecided")
  })

  it("may be somebody else in kinds of unit that are excepted", () => {
    const answers = of({ who: "representative", except: { kinds: ["government"], withLetter: true } })
    expect(verdict(rule, answers, led("叶云舟", { kind: "government" }))).toBe("Pass")
    expect(verdict(rule, answers, led("叶云舟", { kind: "foundation" }))).toBe("Fail")
    expect(wanted("subject-principal-letter", answers, led("叶云舟", { kind: "government" }))).toBe(
      "required",
    )
    expect(wanted("subject-principal-letter", answers, led("叶云舟", { kind: "foundation" }))).toBe("no")
  })
})

describe("the letter for somebody else", () => {
  it("is wanted where a letter is the way, and only then", () => {
    const letter = of({ who: "anyoneWithLetter" })
    expect(wanted("subject-principal-letter", letter, led("叶云舟"))).toBe("required")
    expect(wanted("subject-principal-letter", letter, led("沈见山"))).toBe("no")
    expect(
      wanted("subject-principal-letter", of({ who: "anyone" }, { who: "anyoneWithLetter" }), led("叶云舟")),
    ).toBe("onRequest")
    expect(wanted("subject-principal-letter", of({ who: "representative" }), led("叶云舟"))).toBe("no")
  })

  it("is one to have ready where only some take it, and wanted where the others do not speak of it", () => {
    const beside = (value: Value) =>
      wanted("subject-principal-letter", of(value, { who: "anyoneWithLetter" }), led("叶云舟"))
    expect(beside({ who: "representative", takesNoLetter: true })).toBe("onRequest")
    expect(beside({ who: "representative" })).toBe("required")
  })
})

describe("whoever stands in", () => {
  const also = "who-stands-in-is-responsible-for-the-service-too"

  it("answers for the service too where a source says so, whatever the others leave out", () => {
    const answers = of({ who: "anyoneWithLetter" }, { who: "anyoneWithLetter", alsoOfService: true })
    expect(verdict(also, answers, led("叶云舟", {}, "叶云舟"))).toBe("Pass")
    expect(verdict(also, answers, led("叶云舟", {}, "陆知远"))).toBe("Fail")
    expect(verdict(also, answers, led("沈见山", {}, "陆知远"))).toBe("NotApplicable")
    expect(verdict(also, answers, { subject: { kind: "enterprise" }, services: [{ kind: "website" }] })).toBe(
      "Undecided",
    )
    expect(verdict(also, of({ who: "anyone" }), led("叶云舟", {}, "陆知远"))).toBeUndefined()
  })
})

describe("a legal representative from elsewhere", () => {
  const elsewhere = "legal-representative-from-elsewhere-names-somebody"
  const abroad = (residency: "foreign" | "hongKongMacau", principal: Filing.Person): Filing.Facts =>
    led("", { legalRepresentative: { name: "Ann Lee", residency }, principal })
  const own = { name: "Ann Lee", residency: "foreign", credential: { type: "passport" } } as const
  const local = { name: "叶云舟", residency: "mainland" } as const

  it("authorises a citizen", () => {
    const answers = of({ who: "representative", foreigner: citizen })
    expect(verdict(elsewhere, answers, abroad("foreign", local))).toBe("Pass")
    expect(verdict(elsewhere, answers, abroad("foreign", own))).toBe("Fail")
    expect(verdict(elsewhere, answers, abroad("hongKongMacau", local))).toBe("NotApplicable")
    expect(verdict(elsewhere, answers, led("沈见山"))).toBe("NotApplicable")
    expect(verdict(elsewhere, answers, { subject: { kind: "enterprise" } })).toBe("Undecided")
    expect(wanted("subject-principal-letter", answers, abroad("foreign", local))).toBe("required")
  })

  it("authorises a mainland resident where those of Hong Kong, Macau and Taiwan are meant too", () => {
    const answers = of({ who: "representative", foreigner: { from: "outside", then: "authoriseMainlander" } })
    expect(verdict(elsewhere, answers, abroad("hongKongMacau", local))).toBe("Pass")
    expect(verdict(elsewhere, answers, abroad("hongKongMacau", { ...own, residency: "hongKongMacau" }))).toBe(
      "Fail",
    )
  })

  it("uses a passport", () => {
    const answers = of({ who: "representative", foreigner: { from: "abroad", then: "usePassport" } })
    expect(verdict(elsewhere, answers, abroad("foreign", { ...own, credential: { type: "passport" } }))).toBe(
      "Pass",
    )
    expect(
      verdict(elsewhere, answers, abroad("foreign", { ...own, credential: { type: "travelPermit" } })),
    ).toBe("Fail")
    expect(verdict(elsewhere, answers, abroad("foreign", local))).toBe("NotApplicable")
    expect(verdict(rule, answers, abroad("foreign", local))).toBe("Fail")
  })

  it("of Hong Kong or Macau is required like any other where only foreigners are excepted", () => {
    const answers = of({ who: "representative", foreigner: citizen }, { who: "representative" })
    expect(verdict(rule, answers, abroad("hongKongMacau", local))).toBe("Fail")
    expect(wanted("subject-principal-letter", answers, abroad("hongKongMacau", local))).toBe("no")
    const finance = of(
      { who: "representative", foreigner: citizen },
      { who: "representativeUnderFinanceName" },
    )
    expect(verdict(rule, finance, abroad("hongKongMacau", local))).toBe("Review")
  })

  it("is none with a resident card, whether or not the residency is told", () => {
    const answers = of({ who: "representative", foreigner: citizen })
    const { residency: _, ...untold } = local
    const facts = led("", {
      legalRepresentative: { name: local.name },
      principal: { ...untold, credential: { type: "residentId" } },
    })
    expect(verdict(elsewhere, answers, facts)).toBe("NotApplicable")
    expect(verdict(rule, answers, facts)).toBe("Pass")
  })

  it("is not held against what is said of all", () => {
    const answers = of({ who: "representative" }, { who: "representative", foreigner: citizen })
    expect(verdict(rule, answers, abroad("foreign", local))).toBe("NotApplicable")
    expect(verdict(rule, answers, led("叶云舟"))).toBe("Fail")
  })
})
