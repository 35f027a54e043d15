import { Province } from "@openbeian/core/place"
import type { Scopes } from "@openbeian/core/rule"
import { Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { domainsOf } from "../domains.ts"
import { plannedForIndividuals, plannedForUnits } from "../lists.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const someProvinces = text(
  "主体负责人 {principal} 不是法定代表人 {representative}；部分省份不允许，文档没有点名，{province} 须查该省规则",
  "the responsible person {principal} is not the legal representative {representative}; some provinces refuse that, the guide does not name them, so look up the rules of {province}",
)
const newerCard = text(
  "外国人用永久居留身份证；文档只列护照，是否受理须问阿里云",
  "a foreigner's permanent resident card: the guide lists passports alone, so ask Aliyun",
)
const tooMany = text(
  "主体名下有 {n} 个域名；{province} 域名过多的须交网站建设方案书，多到几个没有写",
  "the subject has {n} domains; {province} wants a construction plan where they are too many, and how many that is the guide does not say",
)

/** Rules on the subject and its persons. */
export const subjectRules: Rules = [
  rule("person", {
    id: "aliyun/person-has-a-credential-of-the-residency",
    cites: ["ali-id-mainland", "ali-id-hkmo", "ali-id-taiwan", "ali-id-other"],
    severity: "block",
    prevents: ["certificate-bad"],
    says: text("负责人的证件类型与其身份不符", "the credential does not fit where the person belongs"),
    fix: text(
      "内地用身份证，港澳台用居住证或来往通行证，其他国家和地区用护照",
      "identity card for the mainland, residence or travel permit for Hong Kong, Macau and Taiwan, passport for all others",
    ),
    decide: ({ person, isWritten }) =>
      isWritten ? acceptanceOf(person.residency, person.credential.type) : notApplicable,
    examples: [
      { given: held("mainland", "residentId"), expect: "Pass" },
      { given: held("mainland", "passport"), expect: "Fail" },
      { given: held("hongKongMacau", "residencePermit"), expect: "Pass" },
      { given: held("taiwan", "travelPermit"), expect: "Pass" },
      { given: held("taiwan", "residentId"), expect: "Fail" },
      { given: held("foreign", "passport"), expect: "Pass" },
      { given: held("foreign", "permanentResidentId"), expect: "Review" },
      { given: { subject: { principal: { residency: "foreign" } } }, expect: "Undecided" },
      { given: { ...held("mainland", "passport"), services: [] }, expect: "NotApplicable" },
    ],
  }),

  rule("subject", {
    id: "aliyun/individual-has-a-credential-of-the-residency",
    cites: ["ali-individual-basic", "ali-id-mainland", "ali-id-hkmo", "ali-id-taiwan", "ali-id-other"],
    severity: "block",
    prevents: ["certificate-bad"],
    says: text("个人主体的证件类型与其身份不符", "the individual's credential does not fit the residency"),
    fix: text(
      "内地用身份证，港澳台用居住证或来往通行证，其他国家和地区用护照",
      "identity card for the mainland, residence or travel permit for Hong Kong, Macau and Taiwan, passport for all others",
    ),
    decide: ({ subject, wishes }) =>
      isWritten(wishes) && subject.kind === "individual"
        ? acceptanceOf(subject.principal.residency, subject.credential.type)
        : notApplicable,
    examples: [
      { given: individual("residentId"), expect: "Pass" },
      { given: individual("passport"), expect: "Fail" },
      { given: { ...individual("passport"), services: [] }, expect: "NotApplicable" },
      { given: { subject: { kind: "enterprise" } }, expect: "NotApplicable" },
    ],
  }),

  rule("person", {
    id: "aliyun/person-takes-the-face-check",
    cites: ["ali-face-self", "ali-pc-needs-phone"],
    severity: "block",
    says: text(
      "负责人不能本人上传证件并做人脸核验",
      "the responsible person cannot be there to upload the credential and take the face check",
    ),
    fix: text(
      "由负责人本人用手机完成（PC 端申请时扫码），或换一位能到场的负责人",
      "have the person do it on a phone (by scanning the code, on a PC), or name one who can be there",
    ),
    decide: ({ person, isAdded }) => {
      if (!isAdded) return notApplicable
      return person.takesFaceCheck ? pass : fail()
    },
    examples: [
      { given: { subject: { principal: { takesFaceCheck: true } } }, expect: "Pass" },
      { given: { subject: { principal: { takesFaceCheck: false } } }, expect: "Fail" },
      { given: { services: [], changes: [{ kind: "changeSubject" }] }, expect: "NotApplicable" },
    ],
  }),

  // No topic: the guide leaves it to the provinces, so whatever a province says stands beside this.
  rule("subject", {
    id: "aliyun/subject-principal-is-the-legal-representative",
    cites: ["ali-principal-legal-rep", "ali-province-rules-page"],
    severity: "warn",
    prevents: ["principal-not-legal-rep"],
    says: text(
      "主体负责人不是法定代表人",
      "the subject's responsible person is not the legal representative",
    ),
    fix: text(
      "主体负责人填法定代表人，或按该省规则备授权书",
      "make the legal representative the responsible person, or have an authorization letter as the province rules ask",
    ),
    decide: ({ subject, wishes }) => {
      if (!isWritten(wishes) || subject.kind === "individual") return notApplicable
      const { principal, legalRepresentative, province } = subject
      if (Name.isSame(principal.name, legalRepresentative.name)) return pass
      return review(someProvinces, {
        principal: principal.name,
        representative: legalRepresentative.name,
        province: Province.nameOf(province),
      })
    },
    examples: [
      { given: led("沈见山"), expect: "Pass" },
      { given: led("林疏影"), expect: "Review" },
      { given: { ...led("林疏影"), services: [] }, expect: "NotApplicable" },
      { given: { subject: { kind: "individual" } }, expect: "NotApplicable" },
    ],
  }),

  rule("subject", {
    id: "aliyun/construction-plan-is-settled",
    cites: ["ali-individual-aux-site-plan", "ali-org-aux-site-plan", "ali-province-rules-page"],
    severity: "advice",
    says: text("是否要交网站建设方案书没有定", "whether a construction plan is wanted is not settled"),
    fix: text("查该省规则，或先备好方案书", "look up the rules of the province, or have the plan ready"),
    decide: (place) => {
      const { subject, wishes } = place
      if (!wishes.includes("add")) return notApplicable
      const provinces = subject.kind === "individual" ? plannedForIndividuals : plannedForUnits
      if (!provinces.includes(subject.province)) return notApplicable
      const n = domainsOf(place).length
      return n <= 1 ? pass : review(tooMany, { n, province: Province.nameOf(subject.province) })
    },
    examples: [
      { given: owner("enterprise", "440000", 1), expect: "Pass" },
      { given: owner("enterprise", "440000", 2), expect: "Review" },
      { given: owner("enterprise", "430000", 2), expect: "NotApplicable" },
      { given: owner("individual", "430000", 2), expect: "Review" },
    ],
  }),
]

/** Whether the data of the subject go in. What is filed here already is not judged as something to add. */
function isWritten(wishes: ReadonlyArray<Scopes.Wish>): boolean {
  return wishes.includes("add") || wishes.includes("changeSubject")
}

type Residency = Scopes.Scopes["person"]["person"]["residency"]
type Paper = Scopes.Scopes["person"]["person"]["credential"]["type"]

const accepted: Readonly<Record<Residency, ReadonlyArray<Paper>>> = {
  mainland: ["residentId"],
  hongKongMacau: ["residencePermit", "travelPermit"],
  taiwan: ["residencePermit", "travelPermit"],
  foreign: ["passport"],
}

function acceptanceOf(residency: Residency, paper: Paper): Verdict.Verdict {
  if (accepted[residency].includes(paper)) return pass
  return residency === "foreign" && paper === "permanentResidentId" ? review(newerCard) : fail()
}
function held(residency: Residency, type: Paper) {
  return { subject: { principal: { residency, credential: { type } } } } as const
}
function individual(type: Paper) {
  return {
    subject: { kind: "individual", credential: { type }, principal: { residency: "mainland" } },
  } as const
}
function led(principal: string) {
  return {
    subject: {
      kind: "enterprise",
      province: "330000",
      principal: { name: principal },
      legalRepresentative: { name: "沈见山" },
    },
  } as const
}
function owner(kind: "enterprise" | "individual", province: string, n: number) {
  return {
    subject: { kind, province },
    services: Array.from({ length: n }, (_, i) => ({
      kind: "website" as const,
      domains: [{ name: `example${i}.cn` }],
    })),
    register: { services: [] },
  }
}
