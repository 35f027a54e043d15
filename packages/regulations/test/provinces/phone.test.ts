import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { rows, unfiled, verdict, type Website } from "./say.ts"

const person = (
  kind: "individual" | "enterprise",
  principal: Filing.Person,
  service: Website = {},
): Filing.Facts => ({
  subject: { kind, principal },
  services: [{ kind: "website", principal, ...service }],
  register: unfiled,
})

describe.each([
  ["mobile-of-an-individual-is-of-the-province", "phoneOfIndividual", "individual", "enterprise"],
  ["mobile-of-a-unit-is-of-the-province", "phoneOfUnit", "enterprise", "individual"],
] as const)("%s", (rule, field, kind, other) => {
  type Value = NonNullable<Answers["phoneOfUnit"]>[0]["is"]
  const of = (...values: Parameters<typeof rows<Value>>): Answers => ({ [field]: rows(...values) })
  const local = { mobileProvince: "330000" }
  const elsewhere = { mobileProvince: "130000" }

  it.each([
    ["it has to be", of({ local: "required" }), "Pass", "Fail"],
    ["it had better be", of({ local: "advised" }), "Pass", "Pass"],
    ["nobody asks", of({ local: "notAsked" }), "Pass", "Pass"],
    ["it has to be or had better be", of({ local: "advised" }, { local: "required" }), "Pass", "Review"],
    ["it had to be once", of({ local: "notAsked" }, { local: "required" }), "Pass", "Review"],
  ] as const)("%s", (_, answers, here, there) => {
    expect(verdict(rule, answers, person(kind, local))).toBe(here)
    expect(verdict(rule, answers, person(kind, elsewhere))).toBe(there)
    expect(verdict(rule, answers, person(other, elsewhere))).toBe("NotApplicable")
  })

  it("asks for the province of the number", () => {
    expect(verdict(rule, of({ local: "required" }), person(kind, {}))).toBe("Undecided")
    expect(verdict(rule, of({ local: "required" }), {})).toBe("Undecided")
  })

  it("is only for cards of another province where the source says so", () => {
    const answers = of({ local: "required", or: "localCard" })
    const card = (province: string) => ({ ...elsewhere, credential: { province } })
    expect(verdict(rule, answers, person(kind, card("330000")))).toBe("NotApplicable")
    expect(verdict(rule, answers, person(kind, card("130000")))).toBe("Fail")
  })

  it("can be explained in the remark where the source says so", () => {
    const answers = of({ local: "required", or: "remark" })
    expect(verdict(rule, answers, person(kind, elsewhere, { remark: "常驻外地" }))).toBe("Pass")
    expect(verdict(rule, answers, person(kind, elsewhere, { remark: " " }))).toBe("Fail")
    expect(verdict(rule, answers, person(kind, elsewhere))).toBe("Undecided")
  })
})

describe("different phone numbers", () => {
  const rule = "phone-numbers-differ"
  const answers: Answers = { distinctPhones: rows({ onePerson: 2, twoPersons: 3 }) }
  const two: Answers = { distinctPhones: rows({ onePerson: 2, twoPersons: 2 }) }
  const called = (name: string, mobile: string, emergencyPhone: string) => ({ name, mobile, emergencyPhone })
  const facts = (one: Filing.Person, other: Filing.Person): Filing.Facts => ({
    subject: { principal: one },
    services: [{ kind: "website", principal: other }],
  })
  const shen = called("沈见山", "13805710018", "0571-88270001")

  it("are two for one person and three for two", () => {
    expect(verdict(rule, answers, facts(shen, shen))).toBe("Pass")
    expect(verdict(rule, answers, facts(called("沈见山", "13805710018", "13805710018"), shen))).toBe("Pass")
    const same = called("沈见山", "13805710018", "+86 138 0571 0018")
    expect(verdict(rule, answers, facts(same, same))).toBe("Fail")
    expect(verdict(rule, answers, facts(shen, called("叶云舟", "13805710018", "0571-88270001")))).toBe("Fail")
    expect(verdict(rule, two, facts(shen, called("叶云舟", "13805710018", "0571-88270001")))).toBe("Pass")
    expect(verdict(rule, answers, facts(shen, called("叶云舟", "13805710019", "0571-88270001")))).toBe("Pass")
  })

  it("are not counted before all are known, nor for what is filed here already", () => {
    expect(verdict(rule, answers, facts(shen, { name: "叶云舟" }))).toBe("Undecided")
    const here: Filing.Facts = {
      services: [{ kind: "website", domains: [{ name: "xiqiao.cn" }] }],
      register: {
        subject: { isFiled: true, access: ["acme"] },
        services: [{ kind: "website", domains: ["xiqiao.cn"], access: ["acme"] }],
      },
    }
    expect(verdict(rule, answers, here)).toBe("NotApplicable")
  })
})

describe("a mobile number for one subject alone", () => {
  const rule = "mobile-is-of-this-subject-alone"
  const answers: Answers = { phoneForOneSubject: rows("phone") }

  it("has been used by no other", () => {
    expect(verdict(rule, answers, person("enterprise", { isPhoneUnshared: true }))).toBe("Pass")
    expect(verdict(rule, answers, person("enterprise", { isPhoneUnshared: false }))).toBe("Fail")
    expect(verdict(rule, answers, person("enterprise", {}))).toBe("Undecided")
    expect(verdict(rule, answers, { services: [], changes: [{ kind: "cancelSubject" }] })).toBe(
      "NotApplicable",
    )
  })
})
