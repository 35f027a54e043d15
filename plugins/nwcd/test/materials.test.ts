import { describe, expect, it } from "vitest"
import { answer, certified, licensed, said, wanted } from "./answer.ts"

describe("the commitment letter", () => {
  it.each([
    ["310000", "required"],
    ["640000", "required"],
    ["140000", "required"],
    ["440000", "required"],
    ["330000", "no"],
    ["610000", "undocumented"],
  ])("of a website under electronic verification in %s: %s", (province, expected) => {
    expect(wanted(licensed({ province }))["commitment-letter"]).toBe(expected)
  })

  it("is not wanted on the manual route, and at the review's word for apps", () => {
    expect(wanted(certified(licensed({ province: "310000" })))["commitment-letter"]).toBe("no")
    expect(wanted(licensed({ province: "330000" }, { kind: "app" }))["commitment-letter"]).toBe("onRequest")
  })

  it("is open for Shaanxi, which the guide may mean by Shanxi", () => {
    const [finding] = said("nwcd/commitment-letter-is-settled", licensed({ province: "610000" }))
    expect(finding).toMatchObject({ verdict: "Review", clauses: ["nwcd-paper-commitment"] })
    expect(said("nwcd/commitment-letter-is-settled", licensed({ province: "140000" }))[0]?.verdict).toBe(
      "NotApplicable",
    )
  })
})

describe("the other letters", () => {
  const account = (realName: string) => ({ accounts: [{ provider: "nwcd", realName }] })

  it("confirm an account in another name, but not one that is only written otherwise", () => {
    const facts = licensed({ name: "甲公司（浙江）" })
    expect(wanted({ ...facts, ...account("甲公司(浙江)") })["confirmation-letter"]).toBe("no")
    expect(wanted({ ...facts, ...account("乙公司") })["confirmation-letter"]).toBe("required")
    expect(wanted(facts)["confirmation-letter"]).toBe("unknown")
  })

  it("authorize a person who is not the legal representative", () => {
    const led = (name: string) => wanted(licensed({ legalRepresentative: { name } }))["authorization-letter"]
    expect([led("沈见山"), led("林疏影")]).toEqual(["no", "required"])
  })

  it("are made by electronic verification where it writes the authenticity form itself", () => {
    expect(wanted(licensed())["authenticity-form"]).toBe("onRequest")
    expect(wanted(certified(licensed()))["authenticity-form"]).toBe("required")
  })
})

describe("papers by kind of service", () => {
  it("are icon and fraud-risk report for apps alone", () => {
    const { "app-icon": icon, "fraud-risk-report": report } = wanted(licensed({}, { kind: "app" }))
    expect([icon, report]).toEqual(["required", "required"])
    const website = wanted(licensed())
    expect([website["app-icon"], website["fraud-risk-report"]]).toEqual(["no", "no"])
  })

  it.each([
    [[], "no"],
    [["games"], "required"],
    [["education"], "undocumented"],
  ] as const)("are an approval where the content touches %j: %s", (preApprovalSectors, expected) => {
    expect(wanted(licensed({}, { preApprovalSectors }))["pre-approval"]).toBe(expected)
  })
})

describe("photos", () => {
  const clean = {
    bytes: 150_000,
    width: 1500,
    height: 1100,
    isColour: true,
    isOriginal: true,
    background: "white",
    fillPercent: 98,
    isClean: true,
    isLegible: true,
    hasWatermark: false,
  } as const
  const verdict = (rule: string, differs: object, facts = licensed()) =>
    said(rule, {
      ...facts,
      services: [
        {
          ...facts.services?.[0],
          kind: "website",
          files: { "subject-certificate": { ...clean, ...differs } },
        },
      ],
    }).find((finding) => finding.verdict !== "NotApplicable")?.verdict

  it.each([
    [99_999, "Fail"],
    [100_000, "Review"],
    [102_399, "Review"],
    [102_400, "Pass"],
    [200_000, "Pass"],
    [200_001, "Review"],
    [204_800, "Review"],
    [204_801, "Fail"],
  ])("of %i bytes: %s, as K may be 1000 or 1024", (bytes, expected) => {
    expect(verdict("core/file-size-is-in-range", { bytes })).toBe(expected)
  })

  it.each([
    [1500, 1100, "Pass"],
    [1100, 1500, "Pass"],
    [1499, 1100, "Fail"],
    [1500, 1099, "Fail"],
  ])("of %i by %i pixels, whichever way they lie: %s", (width, height, expected) => {
    expect(verdict("core/picture-is-large-enough", { width, height })).toBe(expected)
  })

  it.each([
    ["core/document-fills-the-picture", { fillPercent: 97 }],
    ["core/background-is-as-wanted", { background: "other" }],
    ["core/picture-has-no-watermark", { hasWatermark: true }],
    ["core/picture-is-legible", { isLegible: false }],
    ["core/picture-is-clean", { isClean: false }],
  ])("are held by %s for electronic verification only", (rule, differs) => {
    expect(verdict(rule, {})).toBe("Pass")
    expect(verdict(rule, differs)).toBe("Fail")
    expect(verdict(rule, differs, certified(licensed()))).toBeUndefined()
  })

  it("are of the original and in colour on either route", () => {
    for (const facts of [licensed(), certified(licensed())]) {
      expect(verdict("core/picture-is-in-colour", { isColour: false }, facts)).toBe("Fail")
      expect(verdict("core/picture-shows-the-original", { isOriginal: false }, facts)).toBe("Fail")
    }
  })

  it("tell their measures with the clauses of both", () => {
    const [material] = answer(licensed()).services[0]?.materials ?? []
    expect(material?.format.map(({ zh }) => zh)).toContain("证件占画面 ≥ 98%")
    expect(material?.clauses).toContain("nwcd-everify-photo-fill")
    const [manual] = answer(certified(licensed())).services[0]?.materials ?? []
    expect(manual?.clauses).toEqual(["nwcd-mat-subject-cert"])
  })
})
