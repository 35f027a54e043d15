import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Heilongjiang (黑龙江), each question with the newest answer first. */
export const heilongjiang: ProvinceSays = {
  code: "230000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "u24" },
      { is: "refused", by: "t2x", at: "6eb0d1e8" },
      { is: "refused", by: "j20" },
      { is: "refused", by: "a19" },
    ],
    soleTrader: [{ is: { asEnterpriseWith: [], isOwnPrincipal: true }, by: "t2x", at: "6eb0d1e8" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representativeOrShareholder", alsoOfService: true }, by: "t2x", at: "6eb0d1e8" },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t2x", at: "6eb0d1e8" }],
    minimumAgeOfUnit: [
      { is: { free: 18 }, by: "t2x", at: "6eb0d1e8" },
      { is: { free: 18 }, by: "j20" },
    ],
    phoneOfIndividual: [{ is: { local: "required" }, by: "j20" }],
    phoneOfUnit: [{ is: { local: "required" }, by: "j20" }],
    unitName: [{ is: "nameOfSubject", by: "j20" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    newSitesPerOrder: [{ is: { most: 4 }, by: "t2x", at: "6eb0d1e8" }],
    subjectChange: [{ is: { individual: { may: ["ownCompany"], nothingElse: true } }, by: "j20" }],
    governmentApproval: [
      { is: { by: "staffingOffice" }, by: "s4" },
      { is: { by: "staffingOffice", isForm: true }, by: "t2x", at: "6eb0d1e8" },
    ],
    reviewDays: [{ is: { from: 10, to: 11 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-24", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "emergency-phone-rule": [
      {
        is: text("应急电话不能与手机号相同", "the emergency number differs from the ordinary one"),
        by: "j20",
      },
    ],
    "phone-bill-proof": [
      {
        is: text(
          "交本人名下三个月的话费账单",
          "three months of phone bills in the person's own name are wanted",
        ),
        by: "a19",
        note: text("后来的资料没有再提", "later sources do not repeat it"),
      },
    ],
    "individual-service-content-only": [
      {
        is: text(
          "个人网站的服务内容只选博客/个人空间",
          "an individual's website is about blog or personal space and nothing else",
        ),
        by: "u24",
        note: text("与多数省份相反", "the opposite of most provinces"),
      },
    ],
    "unit-service-content-forbidden": [
      {
        is: text("单位的服务内容不能选“其他”", "a unit cannot choose “other” as the content"),
        by: "t2x",
        at: "6eb0d1e8",
      },
    ],
    "sites-per-order-max-individual": [
      {
        is: text("个人每单最多新增 2 个网站", "one order of an individual holds 2 new websites at most"),
        by: "t2x",
        at: "6eb0d1e8",
      },
    ],
  },
}
