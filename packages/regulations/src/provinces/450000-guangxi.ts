import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Guangxi (广西), each question with the newest answer first. */
export const guangxi: ProvinceSays = {
  code: "450000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "h25" },
      { is: "allowed", by: "u24" },
    ],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { foreigner: { from: "abroad", then: "authoriseCitizen" } }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "j20" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    phoneOfIndividual: [
      { is: { local: "required" }, by: "t21" },
      { is: { local: "required" }, by: "j20" },
      { is: { local: "required" }, by: "a19" },
    ],
    phoneOfUnit: [
      { is: { local: "required" }, by: "t21" },
      { is: { local: "required" }, by: "j20" },
      { is: { local: "required" }, by: "a19" },
    ],
    distinctPhones: [{ is: { onePerson: 2, twoPersons: 2 }, by: "t21" }],
    remark: [
      { is: { hasPledge: true }, by: "u24" },
      { is: { hasPledge: true }, by: "t21" },
    ],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [
      { is: { may: ["subject", "legalRepresentative"] }, by: "t21" },
      { is: { may: ["subject"] }, by: "a19" },
    ],
    subjectChange: [
      {
        is: {
          unit: { may: "anything", with: "registryProof" },
          individual: { may: "anything", with: "registryProof" },
        },
        by: "t21",
      },
    ],
    servicePrincipalLetter: [{ is: {}, by: "j20" }],
    renameLetter: [{ is: true, by: "t21" }],
    trainingPledge: [
      {
        is: true,
        by: "t2x",
        at: "1a421bcb",
        in: "各省管局要求 / 江苏",
        note: text(
          "出自江苏页所附模板的标题，其中列有该省",
          "from the title of the template on the Jiangsu page, which names the province",
        ),
      },
    ],
    constructionPlanOfIndividual: [{ is: { from: 4, of: "filedSites", isByPost: true }, by: "t21" }],
    reviewDays: [{ is: { from: 5, to: 6 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-10", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "site-must-be-open": [
      {
        is: text(
          "已备案的网站须能打开，否则不能新增",
          "filed websites have to be open, or none can be added",
        ),
        by: "h25",
      },
      {
        is: text(
          "已备案的网站须能打开，否则不能新增",
          "filed websites have to be open, or none can be added",
        ),
        by: "t21",
      },
    ],
    "domains-per-site-max": [{ is: text("每个网站只能有 1 个域名", "one website has 1 domain"), by: "t21" }],
    "domains-per-order-max-unit": [
      {
        is: text(
          "单位连同已备案的最多 5 个域名，更多的附盖章说明",
          "a unit has 5 domains at most, those filed included; more with a sealed explanation",
        ),
        by: "t21",
      },
    ],
  },
}
