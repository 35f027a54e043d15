import { readdirSync, readFileSync } from "node:fs"
import { Check } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing } from "@openbeian/core/filing"
import { regulations } from "@openbeian/regulations"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const folder = new URL("../../../examples/", import.meta.url)
const filings = readdirSync(folder).flatMap((file) => {
  if (!file.endsWith(".yaml")) return []
  const { value } = Result.getOrThrow(
    Document.read(Filing.Filing, readFileSync(new URL(file, folder), "utf8")),
  )
  return [{ file, value }]
})

const answersTo = (facts: Filing.Facts) => Check.check(facts, installed, regulations, "2026-11-23").providers

describe("what a provider leaves to the province", () => {
  it.each(filings)("is not set aside for it in $file", ({ value }) => {
    for (const { findings, services, changes } of answersTo(value)) {
      for (const { verdict, decidedBy } of findings) {
        if (decidedBy === undefined || verdict === "Review" || verdict === "NotApplicable") continue
        const deciding = findings.flatMap((each) => (each.rule === decidedBy ? [each.verdict] : []))
        expect(
          deciding.some((each) => each !== "Review" && each !== "NotApplicable"),
          decidedBy,
        ).toBe(true)
      }
      for (const { materials } of [...services, ...changes])
        for (const { wanted, decidedBy } of materials) {
          if (decidedBy === undefined || wanted !== "required") continue
          expect(["required", "unknown"]).toContain(materials.find(({ id }) => id === decidedBy)?.wanted)
        }
    }
  })

  it("is wanted at each provider: the domain certificate of Hunan", () => {
    const facts: Filing.Facts = {
      subject: { kind: "enterprise", province: "430000" },
      services: [{ kind: "website", domains: [{ name: "xiqiao.cn" }] }],
    }
    const certificates = answersTo(facts).map(({ provider, services }) => [
      provider,
      services[0]?.materials.flatMap(({ id, wanted, decidedBy }) =>
        id.endsWith("domain-certificate") ? [[id, wanted, decidedBy]] : [],
      ),
    ])
    expect(Object.fromEntries(certificates)).toMatchObject({
      nwcd: [
        ["domain-certificate", "onRequest", undefined],
        ["province-domain-certificate", "required", undefined],
      ],
      kingsoft: [["province-domain-certificate", "required", undefined]],
    })
  })

  it("counts at each provider: an approval that the country wants and NWCD's list does not name", () => {
    const facts: Filing.Facts = {
      services: [{ kind: "app", preApprovalSectors: ["rideHailing"], preApprovals: [] }],
    }
    const approvals = answersTo(facts).map(({ provider, findings, isFreeOfBlocks }) => [
      provider,
      isFreeOfBlocks,
      findings.flatMap(({ rule, verdict, decidedBy }) =>
        rule.endsWith("/pre-approval-is-obtained") ? [[rule, verdict, decidedBy]] : [],
      ),
    ])
    expect(approvals).toEqual(
      expect.arrayContaining([
        [
          "nwcd",
          false,
          [
            ["nwcd/pre-approval-is-obtained", "NotApplicable", undefined],
            ["national/pre-approval-is-obtained", "Fail", undefined],
          ],
        ],
        [
          "kingsoft",
          false,
          [
            ["kingsoft/pre-approval-is-obtained", "Review", undefined],
            ["national/pre-approval-is-obtained", "Fail", undefined],
          ],
        ],
      ]),
    )
  })

  it("stands where the provider only refers to it: an individual of elsewhere in Qinghai", () => {
    const facts: Filing.Facts = {
      subject: { kind: "individual", province: "630000", credential: { province: "330000" } },
      services: [{ kind: "website" }],
    }
    const kingsoft = answersTo(facts).find(({ provider }) => provider === "kingsoft")
    const said = kingsoft?.findings.flatMap(({ rule, verdict, decidedBy }) =>
      /individual-(?:from|files)/u.test(rule) ? [[rule, verdict, decidedBy]] : [],
    )
    expect(said).toEqual(
      expect.arrayContaining([
        ["kingsoft/individual-files-in-the-province-of-the-credential", "Review", undefined],
        ["province/individual-from-elsewhere-may-file", "Fail", undefined],
      ]),
    )
  })
})
