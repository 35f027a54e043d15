import type { Filing } from "@openbeian/core/filing"
import { ResidencePermit, ResidentId } from "@openbeian/core/subject"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { findings, rows, saying, today, verdict, wanted } from "./say.ts"

type Value = NonNullable<Answers["minimumAgeOfIndividual"]>[0]["is"]
const individual = (...values: Parameters<typeof rows<Value>>): Answers => ({
  minimumAgeOfIndividual: rows(...values),
})
const unit = (...values: Parameters<typeof rows<Value>>): Answers => ({ minimumAgeOfUnit: rows(...values) })

/** A card of somebody born on a day, written without hyphens. */
const card = (day: string): Filing.Credential => {
  const first17 = `330106${day}002`
  return { type: "residentId", number: `${first17}${ResidentId.checkDigit(first17)}` }
}
const someone = (credential: Filing.Credential, principal: Filing.Person = {}): Filing.Facts => ({
  subject: { kind: "individual", credential, principal },
  services: [{ kind: "website" }],
})
const led = (principal: Filing.Person, other: Filing.Person = principal): Filing.Facts => ({
  subject: { kind: "enterprise", principal },
  services: [{ kind: "website", principal: other }],
})

const grown: Value = { free: 18 }
const young: Value = { free: 18, younger: { from: 16, with: ["employmentProof"] } }
const guarded: Value = { free: 18, younger: { with: ["guardianId"] } }

describe("an individual", () => {
  const rule = "individual-is-of-age"

  it.each([
    [[grown], "20081122", "Pass"],
    [[grown], "20081123", "Fail"],
    [[{ free: 16 }], "20101122", "Pass"],
    [[{ free: 16 }], "20101123", "Fail"],
    [[young], "20101122", "Pass"],
    [[young], "20101123", "Fail"],
    [[guarded], "20200101", "Pass"],
    [[grown, young], "20081122", "Pass"],
    [[grown, young], "20081123", "Review"],
    [[grown, young], "20101123", "Fail"],
    [[young, guarded], "20091122", "Review"],
    [[grown, { free: 17 }], "20091122", "Review"],
  ] as const)("by %j, born on %s, is %s", ([first, ...others], born, expected) => {
    expect(verdict(rule, individual(first, ...others), someone(card(born)))).toBe(expected)
  })

  it("is told from which birthday on it can be", () => {
    const [finding] = findings(rule, someone(card("20101123")), saying(individual(young)))
    expect(finding).toMatchObject({ verdict: "Fail", from: "2026-11-23" })
    expect(finding?.message.zh).toContain("15 岁")
  })

  it("born on 29 February is of age on 1 March of a common year", () => {
    const facts = someone(card("20080229"))
    const [finding] = findings(rule, facts, saying(individual(grown)), "2026-02-28")
    expect(finding).toMatchObject({ verdict: "Fail", from: "2026-03-01" })
    expect(verdict(rule, individual(grown), facts, "2026-03-01")).toBe("Pass")
  })

  it("with a credential that does not tell the age is asked for the day of birth", () => {
    const passport = someone({ type: "passport", number: "E12345678" })
    expect(findings(rule, passport, saying(individual(grown)))[0]).toMatchObject({
      verdict: "Undecided",
      asks: "/subject/principal/bornOn",
    })
    expect(
      verdict(
        rule,
        individual(grown),
        someone({ type: "passport", number: "E12345678" }, { bornOn: "1990-01-01" }),
      ),
    ).toBe("Pass")
    const permit = `81000019900101001${ResidencePermit.checkDigit("81000019900101001")}`
    expect(verdict(rule, individual(grown), someone({ type: "residencePermit", number: permit }))).toBe(
      "Pass",
    )
    expect(verdict(rule, individual(grown), someone({}))).toBe("Undecided")
  })

  it("is no unit, and no one who ends a filing", () => {
    expect(verdict(rule, individual(grown), { subject: { kind: "enterprise" } })).toBe("NotApplicable")
    expect(
      verdict(rule, individual(grown), {
        ...someone(card("20200101")),
        services: [],
        changes: [{ kind: "cancelSubject" }],
      }),
    ).toBe("NotApplicable")
  })

  it("hands in a proof while it is young", () => {
    const paper = "individual-age-proof"
    expect(wanted(paper, individual(young), someone(card("20081122")))).toBe("no")
    expect(wanted(paper, individual(young), someone(card("20081123")))).toBe("required")
    expect(wanted(paper, individual(young), someone(card("20101123")))).toBe("no")
    expect(wanted(paper, individual(young, { free: 16 }), someone(card("20091122")))).toBe("onRequest")
    expect(wanted(paper, individual(grown), someone(card("20091122")))).toBe("no")
  })
})

describe("the responsible persons of a unit", () => {
  const rule = "person-of-a-unit-is-of-age"
  const adult = { name: "沈见山", credential: card("19880412") }
  const minor = { name: "叶云舟", credential: card("20091122") }

  it("are each of age", () => {
    expect(verdict(rule, unit(grown), led(adult))).toBe("Pass")
    expect(verdict(rule, unit(grown), led(minor))).toBe("Fail")
    expect(
      findings(rule, led(adult, minor), saying(unit(grown))).map(({ path, verdict: found }) => [path, found]),
    ).toEqual([
      ["/subject/principal", "Pass"],
      ["/services/0/principal", "Fail"],
    ])
    expect(verdict(rule, unit(grown), led({}))).toBe("Undecided")
    expect(verdict(rule, unit(grown), { subject: { kind: "individual" } })).toBe("NotApplicable")
  })

  it("hand in a proof where one of them is young", () => {
    expect(wanted("person-age-proof", unit(young), led(adult, minor))).toBe("required")
    expect(wanted("person-age-proof", unit(young), led(minor, adult))).toBe("required")
    expect(wanted("person-age-proof", unit(young), led(adult))).toBe("no")
  })

  it("are counted on the day of the check", () => {
    expect(today).toBe("2026-11-22")
    expect(verdict(rule, unit(grown), led({ credential: card("20081122") }), "2026-11-21")).toBe("Fail")
    expect(verdict(rule, unit(grown), led({ credential: card("20081122") }), "2026-11-22")).toBe("Pass")
  })
})
