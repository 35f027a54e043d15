import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { regulations } from "@openbeian/regulations"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const [zhejiang, hunan, hebei, tianjin] = ["330000", "430000", "130000", "120000"]
const unfiled = { subject: { isFiled: false }, services: [] } as const

const answer = (provider: "kingsoft" | "nwcd", facts: Filing.Facts) => {
  const report = Check.check(facts, installed, regulations, "2026-11-22").providers
  const own = report.find((each) => each.provider === provider)
  if (own === undefined) throw new Error(`no answer of ${provider}`)
  return own
}

/** Layer, rule and verdict of what counts: what stands, and is not set aside. */
const counting = (provider: "kingsoft" | "nwcd", facts: Filing.Facts, word: string) =>
  answer(provider, facts).findings.flatMap(({ rule, verdict, decidedBy }) =>
    rule.includes(word) && decidedBy === undefined && verdict !== "NotApplicable"
      ? [`${rule} ${verdict}`]
      : [],
  )

describe("a domain of a stranger at a provider whose guide is hedged", () => {
  const held = (subject: Filing.Subject, registrant: string): Filing.Facts => ({
    subject: { ...subject, city: "", district: "" },
    services: [{ kind: "website", domains: [{ name: "example.cn", registrant }] }],
    register: unfiled,
  })
  const unit = (province: string | undefined): Filing.Subject => ({
    kind: "enterprise",
    name: "甲公司",
    province: province ?? "",
    principal: { name: "林疏影" },
    legalRepresentative: { name: "沈见山" },
  })

  it("is refused by a province that wants the subject", () => {
    const facts = held(unit(hunan), "张三")
    expect(counting("kingsoft", facts, "registrant")).toEqual([
      "kingsoft/registrant-is-the-subject Review",
      "province/registrant-belongs-to-the-subject Fail",
    ])
    expect(answer("kingsoft", facts).isFreeOfBlocks).toBe(false)
  })

  it("of an individual is refused by the country", () => {
    const facts = held({ kind: "individual", name: "沈见山", province: zhejiang ?? "" }, "张三")
    expect(counting("kingsoft", facts, "national/registrant")).toEqual([
      "national/registrant-is-the-subject Fail",
    ])
  })

  it("is no fault where the province takes the legal representative", () => {
    expect(counting("kingsoft", held(unit(hebei), "沈见山"), "registrant")).toEqual([
      "kingsoft/registrant-is-the-subject Review",
      "province/registrant-belongs-to-the-subject Pass",
    ])
  })
})

describe("pre-approval that a provider's guide does not name", () => {
  const needed = (
    ...preApprovalSectors: NonNullable<Filing.Service["preApprovalSectors"]>
  ): Filing.Facts => ({
    services: [{ kind: "website", preApprovalSectors, preApprovals: [] }],
    register: unfiled,
  })

  it.each(["religion", "finance", "other"] as const)("of %s is what the country says", (sector) => {
    expect(counting("nwcd", needed(sector), "pre-approval")).toEqual([
      "national/pre-approval-is-obtained Fail",
    ])
  })

  it("is what the country says beside a sector that the guide names and that is approved", () => {
    const facts: Filing.Facts = {
      services: [
        { kind: "website", preApprovalSectors: ["games", "religion"], preApprovals: [{ sector: "games" }] },
      ],
      register: unfiled,
    }
    expect(counting("nwcd", facts, "pre-approval")).toEqual(["national/pre-approval-is-obtained Fail"])
  })

  it.each([
    ["education", "Review"],
    ["bulletinBoard", "Review"],
    ["games", "Fail"],
  ] as const)("of %s is what the country says where the guide names none: %s", (sector, verdict) => {
    expect(counting("kingsoft", needed(sector), "pre-approval")).toEqual([
      "kingsoft/pre-approval-is-obtained Review",
      `national/pre-approval-is-obtained ${verdict}`,
    ])
  })
})

it("a warning of a provider frees no principal that the province refuses", () => {
  const facts: Filing.Facts = {
    subject: {
      kind: "enterprise",
      name: "甲公司",
      province: zhejiang ?? "",
      credential: { type: "businessLicence" },
      principal: { name: "林疏影", residency: "mainland", credential: { type: "residentId" } },
      legalRepresentative: { name: "沈见山", residency: "mainland" },
    },
    services: [{ kind: "website", domains: [], principal: { credential: { type: "residentId" } } }],
    register: unfiled,
  }
  expect(counting("nwcd", facts, "subject-principal-is")).toEqual([
    "nwcd/subject-principal-is-the-legal-representative Fail",
    "province/subject-principal-is-the-legal-representative Fail",
  ])
  expect(answer("nwcd", facts).isFreeOfBlocks).toBe(false)
})

it.each(["nwcd", "kingsoft"] as const)(
  "nothing is held at %s against a service that is filed and accessed there already",
  (provider) => {
    const person = { name: "林疏影", mobile: "1", emergencyPhone: "1", email: "", isReachable: false }
    const facts: Filing.Facts = {
      subject: {
        kind: "enterprise",
        name: "甲公司",
        province: tianjin ?? "",
        city: "天津市",
        district: "南开区",
        mailing: { city: "天津市", district: "和平区" },
        credential: { type: "businessLicence", number: "1", province: zhejiang ?? "", address: "" },
        principal: { ...person, credential: { type: "residentId", number: "1" } },
        legalRepresentative: { name: "沈见山" },
      },
      services: [
        {
          kind: "website",
          name: "茶",
          domains: [
            { name: "example.cn", registrant: "乙公司", realName: "none", expiresOn: "2020-01-01" },
            { name: "203.0.113.7", registrant: "乙公司" },
          ],
          nameFitsSubject: false,
          nameIsChecked: false,
          runsOn: "web",
          preApprovalSectors: ["news"],
          preApprovals: [],
          principal: { ...person, takesFaceCheck: false, credential: { type: "residentId", number: "1" } },
        },
      ],
      accounts: [
        {
          provider,
          id: "",
          realName: "乙公司",
          isVerified: false,
          subjects: ["乙公司"],
          openOrders: [{}],
          servers: [
            { id: "web", region: "hongKong", product: "对象存储", province: "110000", addresses: [] },
          ],
          codes: [],
        },
      ],
      register: {
        subject: { isFiled: true, access: [provider], recordNumber: "津ICP备2023018846号" },
        services: [
          {
            kind: "website",
            domains: ["example.cn"],
            access: [provider],
            recordNumber: "津ICP备2023018846号-1",
          },
        ],
      },
      changes: [],
    }
    const { services, findings } = answer(provider, facts)
    expect(services[0]?.types.outcome).toBe("nothing")
    const own = findings.filter(({ layer, verdict }) => layer === "provider" && verdict === "Fail")
    expect(own.map(({ rule, path }) => `${rule} at ${path}`)).toEqual([])
  },
)
