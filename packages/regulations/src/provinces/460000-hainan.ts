import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Hainan (海南), each question with the newest answer first. */
export const hainan: ProvinceSays = {
  code: "460000",
  answers: {
    individualFromElsewhere: [{ is: "allowed", by: "u24" }],
    subjectPrincipal: [
      { is: { who: "anyoneWithLetter" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "anyone", alsoOfService: true }, by: "t21" },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 16 }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 16 }, by: "t21" }],
    distinctPhones: [{ is: { onePerson: 2, twoPersons: 2 }, by: "t21" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    subjectChange: [
      {
        is: { unit: { may: ["renamed"], nothingElse: true }, individual: { may: [], nothingElse: true } },
        by: "t21",
      },
    ],
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
    reviewDays: [{ is: { from: 5, to: 9 }, by: "t21" }],
    smsPilotFrom: [{ is: "2017-12-18", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "licence-seal-rule": [
      {
        is: text(
          "执照须有省商事登记章和“琼”字",
          "the licence bears the seal of the province's commercial registry and the mark 琼",
        ),
        by: "h25",
      },
    ],
    "first-filing-domains-individual": [
      {
        is: text("个人首次备案只能有 1 个域名", "the first filing of an individual has 1 domain"),
        by: "h25",
      },
      {
        is: text("个人首次备案只能有 1 个域名", "the first filing of an individual has 1 domain"),
        by: "t21",
      },
    ],
  },
}
