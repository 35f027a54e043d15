import { Province } from "@openbeian/core/place"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const elsewhere = text(
  "个人在证件以外的 {province} 备案，须该省管局允许，而文件没有写哪些省允许",
  "an individual may file in {province} only if its administration allows it, and the guide does not say which do",
)

/** Rules on the subject and its persons. */
export const subjectRules: Rules = [
  rule("subject", {
    id: "kingsoft/unit-files-in-the-province-of-its-certificate",
    cites: ["ks-unit-province-match"],
    topic: "filingProvince",
    severity: "block",
    prevents: ["cross-province", "address-outside-province"],
    says: text(
      "备案省份 {filed} 与证件所在省 {certificate} 不一致",
      "the filing is in {filed}, the certificate is of {certificate}",
    ),
    fix: text("备案省份改为 {certificate}", "file in {certificate}"),
    decide: ({ subject, wishes }) => {
      if (!isWritten(wishes) || subject.kind === "individual") return notApplicable
      if (subject.province === subject.credential.province) return pass
      return fail({
        filed: Province.nameOf(subject.province),
        certificate: Province.nameOf(subject.credential.province),
      })
    },
    examples: [
      {
        given: { subject: { kind: "enterprise", province: "330000", credential: { province: "330000" } } },
        expect: "Pass",
      },
      {
        given: { subject: { kind: "enterprise", province: "310000", credential: { province: "330000" } } },
        expect: "Fail",
      },
      {
        given: { subject: { kind: "individual", province: "310000", credential: { province: "330000" } } },
        expect: "NotApplicable",
      },
      { given: { subject: { kind: "enterprise", province: "310000" } }, expect: "Undecided" },
      { given: { services: [], changes: [{ kind: "cancelSubject" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("subject", {
    id: "kingsoft/unit-files-in-the-city-of-its-mailing-address",
    cites: ["ks-unit-province-match"],
    severity: "block",
    says: text(
      "备案市区 {filed} 与实际通信地址 {mailing} 不一致",
      "the filing is in {filed}, the mailing address is in {mailing}",
    ),
    fix: text("市、区按实际通信地址填写", "write the city and district of the mailing address"),
    decide: ({ subject, wishes }) => {
      if (!isWritten(wishes) || subject.kind === "individual") return notApplicable
      const { city, district, mailing } = subject
      if (!Name.isSamePlace(city, mailing.city)) return fail({ filed: city, mailing: mailing.city })
      if (Name.isSamePlace(district, mailing.district)) return pass
      return fail({ filed: `${city}${district}`, mailing: `${mailing.city}${mailing.district}` })
    },
    examples: [
      { given: seated("杭州市", "西湖区", "杭州", "西湖区"), expect: "Pass" },
      { given: seated("杭州市", "西湖区", "宁波市", "鄞州区"), expect: "Fail" },
      { given: seated("杭州市", "西湖区", "杭州市", "余杭区"), expect: "Fail" },
      { given: { subject: { kind: "individual" } }, expect: "NotApplicable" },
    ],
  }),

  rule("subject", {
    id: "kingsoft/individual-files-in-the-province-of-the-credential",
    cites: ["ks-person-province"],
    severity: "advice",
    prevents: ["cross-province", "address-outside-province"],
    says: text("备案省份与个人证件所在省不一致", "the filing is in another province than the credential"),
    fix: text(
      "建议按证件上的省备案；异地备案先问目标省管局",
      "better file in the province of the credential; otherwise ask the other province's administration first",
    ),
    decide: ({ subject, wishes }) => {
      if (!isWritten(wishes) || subject.kind !== "individual") return notApplicable
      return subject.province === subject.credential.province
        ? pass
        : review(elsewhere, { province: Province.nameOf(subject.province) })
    },
    examples: [
      {
        given: { subject: { kind: "individual", province: "330000", credential: { province: "330000" } } },
        expect: "Pass",
      },
      {
        given: { subject: { kind: "individual", province: "310000", credential: { province: "330000" } } },
        expect: "Review",
      },
      { given: { subject: { kind: "enterprise" } }, expect: "NotApplicable" },
    ],
  }),

  rule("person", {
    id: "kingsoft/phone-stays-reachable",
    cites: ["ks-keep-phone-reachable"],
    severity: "warn",
    prevents: ["phone-problem"],
    says: text("备案期间电话不能保持畅通", "the phone will not be reachable during the filing"),
    fix: text(
      "换一个备案期间能接通的号码，留意 010-86486508 来电",
      "give a number that can be reached; calls come from 010-86486508",
    ),
    decide: ({ person, isWritten }) => {
      if (!isWritten) return notApplicable
      return person.isReachable ? pass : fail()
    },
    examples: [
      { given: { subject: { principal: { isReachable: true } } }, expect: "Pass" },
      { given: { subject: { principal: { isReachable: false } } }, expect: "Fail" },
    ],
  }),
]

/** Whether the data of the subject are handed in: with an addition, or to be changed. */
function isWritten(wishes: ReadonlyArray<Scopes.Wish>): boolean {
  return wishes.includes("add") || wishes.includes("changeSubject")
}

function seated(city: string, district: string, mailingCity: string, mailingDistrict: string) {
  return {
    subject: {
      kind: "enterprise",
      city,
      district,
      mailing: { city: mailingCity, district: mailingDistrict },
    },
  } as const
}
