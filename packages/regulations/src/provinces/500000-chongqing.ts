import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Chongqing (重庆), each question with the newest answer first. */
export const chongqing: ProvinceSays = {
  code: "500000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "u24" },
      { is: "refused", by: "j20" },
      { is: "refused", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18, younger: { from: 16, with: ["employmentProof", "incomeProof"] } }, by: "t21" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "a19" }],
    distinctPhones: [{ is: { onePerson: 2, twoPersons: 2 }, by: "t21" }],
    phoneForOneSubject: [{ is: "phone", by: "t21" }],
    unitName: [{ is: "withoutLatin", by: "t21" }],
    registrant: [{ is: { may: ["subject"], withLetter: ["legalRepresentative"] }, by: "t21" }],
    subjectChange: [
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "t21" },
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "a19" },
    ],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "t21" },
      { is: {}, by: "j20" },
    ],
    domainCertificate: [
      { is: { from: 1, of: "order" }, by: "j20", in: "Provincial supplementary materials" },
    ],
    constructionPlanOfIndividual: [
      { is: { from: 3, of: "sites", alsoGuarantee: true }, by: "u24" },
      { is: { from: 6, of: "sites", alsoGuarantee: true }, by: "t21" },
    ],
    constructionPlanOfUnit: [
      {
        is: { from: 6, of: "services", alsoGuarantee: true },
        by: "u24",
        note: text("保证书双方盖章", "the guarantee is sealed by both sides"),
      },
      { is: { from: 35, of: "sites" }, by: "t21" },
    ],
    reviewDays: [{ is: { from: 8, to: 11 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-10", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "site-person-one-company-only": [
      {
        is: text("网站负责人只能在一家主体任职", "a service's responsible person serves one subject alone"),
        by: "j20",
      },
    ],
    "individual-service-content-only": [
      {
        is: text(
          "个人网站的服务内容只选博客/个人空间",
          "an individual's website is about blog or personal space and nothing else",
        ),
        by: "u24",
      },
    ],
    "domains-per-site-max": [
      { is: text("每个网站只能有 1 个域名", "one website has 1 domain"), by: "t21" },
      { is: text("每个网站只能有 1 个域名", "one website has 1 domain"), by: "a19" },
    ],
  },
}
