import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, wanted } from "./answer.ts"

const provinces = {
  shanghai: "310000",
  fujian: "350000",
  hubei: "420000",
  hunan: "430000",
  guangdong: "440000",
  sichuan: "510000",
  yunnan: "530000",
  innerMongolia: "150000",
  heilongjiang: "230000",
  jiangxi: "360000",
} as const
type Place = keyof typeof provinces
const filing = (
  at: Place,
  subject: Filing.Subject,
  service: Partial<Filing.Service> = {},
  sites = 1,
): Filing.Facts => ({
  subject: { province: provinces[at], ...subject },
  services: Array.from({ length: sites }, (_, n) =>
    Object.assign({ kind: "website" as const, domains: [{ name: `example${n}.cn` }] }, service),
  ),
  register: { subject: { isFiled: false }, services: [] },
})
const paper = (id: string, facts: Filing.Facts) => wanted(facts)[id]

describe("basic materials", () => {
  it("of an individual are the own document alone", () => {
    const papers = wanted(filing("shanghai", { kind: "individual" }))
    expect(Object.keys(papers).filter((id) => papers[id] === "required")).toEqual(["identity-document"])
  })

  it("of a unit are three, the third where it is another person", () => {
    const facts = (name: string) =>
      filing("shanghai", { kind: "enterprise", principal: { name: "沈见山" } }, { principal: { name } })
    expect(wanted(facts("林疏影"))).toMatchObject({
      "subject-certificate": "required",
      "subject-principal-certificate": "required",
      "service-principal-certificate": "required",
      "identity-document": "no",
    })
    expect(paper("service-principal-certificate", facts("沈见山"))).toBe("no")
  })

  it("of a law firm are its practice licence in the stead of another certificate", () => {
    expect(wanted(filing("shanghai", { kind: "lawFirm" }))).toMatchObject({
      "law-firm-licence": "required",
      "subject-certificate": "no",
    })
  })

  it("are photographed of the original", () => {
    const [report] = answer({
      ...filing(
        "shanghai",
        { kind: "enterprise" },
        { files: { "subject-certificate": { isOriginal: false } } },
      ),
    }).findings.filter(({ rule }) => rule === "core/picture-shows-the-original")
    expect(report?.verdict).toBe("Fail")
  })
})

describe("auxiliary materials", () => {
  it.each([
    ["individual", "guangdong", 1, "no"],
    ["individual", "guangdong", 2, "onRequest"],
    ["individual", "hunan", 2, "onRequest"],
    ["individual", "hubei", 2, "onRequest"],
    ["individual", "shanghai", 2, "undocumented"],
    ["enterprise", "guangdong", 1, "no"],
    ["enterprise", "guangdong", 31, "onRequest"],
    ["enterprise", "hunan", 31, "no"],
  ] as const)("hold a construction plan for an %s in %s with %i domains: %s", (kind, at, sites, answer) => {
    expect(paper("construction-plan", filing(at, { kind }, {}, sites))).toBe(answer)
  })

  it("count the domains of a subject once, planned and filed", () => {
    const one = filing("guangdong", { kind: "enterprise" })
    const filed = (domain: string): Filing.Facts => ({
      ...one,
      register: {
        subject: { isFiled: false },
        services: [{ kind: "website", domains: [domain], access: ["elsewhere"] }],
      },
    })
    expect(paper("construction-plan", filed("www.example0.cn"))).toBe("no")
    expect(paper("construction-plan", filed("example1.cn"))).toBe("onRequest")
    expect(paper("construction-plan", filed("203.0.113.18"))).toBe("no")
    const address = { domains: [{ name: "example.cn" }, { name: "203.0.113.18" }] }
    expect(paper("construction-plan", filing("guangdong", { kind: "enterprise" }, address))).toBe("no")
  })

  it("hold a construction plan as soon as two domains are known, whatever else there is", () => {
    const [one, other] = filing("guangdong", { kind: "enterprise" }, {}, 2).services ?? []
    if (one === undefined || other === undefined) throw new Error("two websites")
    const facts: Filing.Facts = {
      subject: { kind: "enterprise", province: provinces.guangdong },
      services: [one, other, { kind: "website" }],
    }
    expect(paper("construction-plan", facts)).toBe("onRequest")
    expect(paper("construction-plan", { ...facts, services: [one, { kind: "website" }] })).toBe("unknown")
  })

  it.each([
    ["fujian", "350000", "no"],
    ["fujian", "330000", "required"],
    ["shanghai", "330000", "onRequest"],
  ] as const)("hold a residence permit in %s with a card of %s: %s", (at, province, answer) => {
    const card = { credential: { type: "residentId", province } } as const
    expect(paper("residence-permit", filing(at, { kind: "individual", ...card }))).toBe(answer)
    expect(paper("residence-permit", filing(at, { kind: "enterprise", principal: card }))).toBe(answer)
  })

  it("hold no residence permit where the credential is no identity card", () => {
    const subject = { kind: "individual", credential: { type: "passport" } } as const
    expect(paper("residence-permit", filing("fujian", subject))).toBe("no")
  })

  it.each([
    ["publicInstitution", "yunnan", "required"],
    ["government", "yunnan", "required"],
    ["government", "innerMongolia", "required"],
    ["publicInstitution", "heilongjiang", "required"],
    ["government", "jiangxi", "required"],
    ["socialOrganisation", "jiangxi", "no"],
    ["enterprise", "yunnan", "no"],
    ["government", "shanghai", "no"],
  ] as const)("hold the staffing proof of a %s in %s: %s", (kind, at, answer) => {
    expect(paper("staffing-proof", filing(at, { kind }))).toBe(answer)
  })

  it.each([
    ["沈见山", "沈见山", "no"],
    ["林疏影", "沈见山", "onRequest"],
    ["沈见山", "林疏影", "onRequest"],
  ])("hold a letter where %s is the subject's and %s the website's person: %s", (one, other, answer) => {
    const subject = {
      kind: "enterprise",
      principal: { name: one },
      legalRepresentative: { name: "沈见山" },
    } as const
    expect(paper("authorization-letter", filing("shanghai", subject, { principal: { name: other } }))).toBe(
      answer,
    )
  })

  it("hold the proof on a registrant where the unit does not hold its domain", () => {
    const of = (registrant: string) =>
      filing(
        "shanghai",
        { kind: "enterprise", name: "甲公司" },
        { domains: [{ name: "example.cn", registrant }] },
      )
    expect(paper("domain-holder-proof", of("甲公司"))).toBe("no")
    expect(paper("domain-holder-proof", of("沈见山"))).toBe("onRequest")
    const both = [
      { name: "example.cn", registrant: "甲公司" },
      { name: "example.com", registrant: "沈见山" },
    ]
    const facts = filing("shanghai", { kind: "enterprise", name: "甲公司" }, { domains: both })
    expect(paper("domain-holder-proof", facts)).toBe("onRequest")
  })

  it.each([
    ["sichuan", true, "required"],
    ["sichuan", false, "no"],
    ["shanghai", true, "no"],
  ] as const)(
    "hold a business statement in %s, told that no licence is needed %j: %s",
    (at, told, answer) => {
      expect(paper("business-statement", filing(at, { kind: "enterprise" }, { isToldNoLicence: told }))).toBe(
        answer,
      )
    },
  )

  it("are asked for by kind of subject where the province decides", () => {
    expect(wanted(filing("shanghai", { kind: "individual" }))).toMatchObject({
      "handheld-credential": "onRequest",
      "handheld-subject-certificate": "no",
      "domain-certificate": "onRequest",
    })
    expect(wanted(filing("shanghai", { kind: "enterprise" }))).toMatchObject({
      "handheld-credential": "no",
      "handheld-subject-certificate": "onRequest",
      "domain-certificate": "onRequest",
      "change-proof": "onRequest",
    })
  })
})
