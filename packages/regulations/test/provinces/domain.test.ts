import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { findings, rows, saying, unfiled, verdict } from "./say.ts"

const website = (domain: Filing.Domain, subject: Filing.Subject = {}): Filing.Facts => ({
  subject,
  services: [{ kind: "website", domains: [{ name: "xiqiao.cn", ...domain }] }],
  register: unfiled,
})
describe("how long a domain has to be valid", () => {
  const rule = "domain-is-valid-long-enough"
  const months: Answers = { domainValidity: rows({ months: 3 }) }
  const days: Answers = { domainValidity: rows({ days: 180 }) }
  const both: Answers = { domainValidity: rows({ months: 3 }, { days: 180 }) }

  it.each([
    [months, "2027-02-22", "Pass"],
    [months, "2027-02-21", "Fail"],
    [days, "2027-05-21", "Pass"],
    [days, "2027-05-20", "Fail"],
    [both, "2027-05-21", "Pass"],
    [both, "2027-05-20", "Review"],
    [both, "2027-02-22", "Review"],
    [both, "2027-02-21", "Fail"],
  ] as const)("by %j a domain that ends on %s is %s", (answers, expiresOn, expected) => {
    expect(verdict(rule, answers, website({ expiresOn }))).toBe(expected)
  })

  it("counts months to the day where they are shorter", () => {
    expect(verdict(rule, months, website({ expiresOn: "2027-02-28" }), "2026-11-30")).toBe("Pass")
    expect(verdict(rule, months, website({ expiresOn: "2027-02-27" }), "2026-11-30")).toBe("Fail")
  })

  it.each(["2027-02-22", "2027-02-28", "2027-05-31", "2028-02-29"])(
    "says of a domain that ends on %s until when it is long enough",
    (expiresOn) => {
      const [finding] = findings(rule, website({ expiresOn }), saying(months), "2026-11-22")
      const until = finding?.until ?? ""
      const next = Day.plusDays(Day.of(until), 1)
      expect(verdict(rule, months, website({ expiresOn }), until)).toBe("Pass")
      expect(verdict(rule, months, website({ expiresOn }), next)).toBe("Fail")
    },
  )

  it("holds only as long as it does by the strictest source", () => {
    const [finding] = findings(rule, website({ expiresOn: "2027-12-31" }), saying(both))
    expect(finding?.until).toBe("2027-07-04")
  })

  it("asks for the day where it is not known, and says nothing of addresses", () => {
    expect(verdict(rule, months, website({}))).toBe("Undecided")
    expect(verdict(rule, months, website({ name: "203.0.113.7", expiresOn: "2026-11-22" }))).toBe(
      "NotApplicable",
    )
  })
})

describe("who may hold a unit's domain", () => {
  const rule = "registrant-belongs-to-the-subject"
  const strict: Answers = { registrant: rows({ may: ["subject"] }) }
  const wide: Answers = { registrant: rows({ may: ["subject", "legalRepresentative"] }) }
  const widest: Answers = {
    registrant: rows({ may: ["subject", "legalRepresentative", "shareholder", "manager"] }),
  }
  const letter: Answers = { registrant: rows({ may: ["subject"], withLetter: ["legalRepresentative"] }) }
  const differing: Answers = {
    registrant: rows({ may: ["subject"] }, { may: ["subject", "legalRepresentative"] }),
  }
  const subject = {
    kind: "enterprise",
    name: "甲公司",
    legalRepresentative: { name: "沈见山" },
  } as const

  it.each([
    ["the subject", strict, "甲公司", "Pass"],
    ["the representative, taken by nobody", strict, "沈见山", "Fail"],
    ["the representative", wide, "沈见山", "Pass"],
    ["a stranger", wide, "乙公司", "Fail"],
    ["somebody who may be a shareholder", widest, "叶云舟", "Review"],
    ["the representative with a letter", letter, "沈见山", "Pass"],
    ["the representative, where sources differ", differing, "沈见山", "Review"],
    ["the subject, where sources differ", differing, "甲公司", "Pass"],
    ["a stranger, where sources differ", differing, "乙公司", "Fail"],
  ] as const)("held by %s", (_, answers, registrant, expected) => {
    expect(verdict(rule, answers, website({ registrant }, subject))).toBe(expected)
  })

  it("needs no representative where only the subject is taken", () => {
    expect(
      verdict(rule, strict, website({ registrant: "乙公司" }, { kind: "enterprise", name: "甲公司" })),
    ).toBe("Fail")
    expect(
      verdict(rule, wide, website({ registrant: "乙公司" }, { kind: "enterprise", name: "甲公司" })),
    ).toBe("Undecided")
  })

  it("does not speak of individuals", () => {
    expect(verdict(rule, strict, website({ registrant: "张三" }, { kind: "individual" }))).toBe(
      "NotApplicable",
    )
  })
})

describe("suffixes for public bodies", () => {
  const rule = "public-body-uses-a-suffix-of-its-kind"
  const answers: Answers = {
    publicInstitutionSuffix: rows({ publicInstitution: ["cn", "公益"], government: ["gov.cn", "政务"] }),
  }
  const silent: Answers = { publicInstitutionSuffix: rows({ publicInstitution: ["cn", "公益"] }) }

  it.each([
    ["publicInstitution", "xiqiao.cn", "Pass"],
    ["publicInstitution", "xiqiao.org.cn", "Pass"],
    ["publicInstitution", "溪桥.公益", "Pass"],
    ["publicInstitution", "xiqiao.com", "Fail"],
    ["government", "xiqiao.gov.cn", "Pass"],
    ["government", "溪桥.政务.cn", "Pass"],
    ["government", "xiqiao.cn", "Fail"],
    ["enterprise", "xiqiao.com", "NotApplicable"],
  ] as const)("a %s with %s", (kind, name, expected) => {
    expect(verdict(rule, answers, website({ name }, { kind }))).toBe(expected)
  })

  it("says nothing of government bodies where the source does not", () => {
    expect(verdict(rule, silent, website({ name: "xiqiao.com" }, { kind: "government" }))).toBe(
      "NotApplicable",
    )
    expect(verdict(rule, silent, website({ name: "xiqiao.com" }))).toBe("Undecided")
  })
})
