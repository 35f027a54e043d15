import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Shanxi (山西), each question with the newest answer first. */
export const shanxi: ProvinceSays = {
  code: "140000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "h25" },
      { is: "refused", by: "u24" },
      { is: "refused", by: "t21" },
      {
        is: "refused",
        by: "j20",
        in: "Provincial supplementary materials",
        note: text("同一清单里陕西另列", "Shaanxi stands apart in the same list"),
      },
      { is: "refused", by: "a19" },
    ],
    soleTrader: [{ is: { asEnterpriseWith: ["tradeName"], otherwise: "individual" }, by: "t21" }],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      {
        is: { who: "representative", foreigner: { from: "outside", then: "authoriseMainlander" } },
        by: "h25",
      },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    domainValidity: [
      { is: { months: 3 }, by: "h25" },
      { is: { months: 3 }, by: "a19" },
    ],
    registrant: [
      { is: { may: ["subject", "legalRepresentative"] }, by: "t21" },
      { is: { may: ["subject"] }, by: "a19" },
    ],
    subjectChange: [
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "t21" },
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "a19" },
    ],
    servicePrincipalLetter: [{ is: {}, by: "u24" }],
    reviewDays: [{ is: { from: 15, to: 19 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-24", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "domains-per-order-max-unit": [
      {
        is: text("单位每单最多 3 个域名", "one order of a unit holds 3 domains at most"),
        by: "h25",
        note: text("指新域名，变更订单除外", "of new domains, change orders excepted"),
      },
    ],
  },
}
