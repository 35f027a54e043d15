import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Jilin (吉林), each question with the newest answer first. */
export const jilin: ProvinceSays = {
  code: "220000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "u24" },
      { is: "withResidenceProof", by: "t2x", at: "b14e9e58" },
      { is: "withResidenceProof", by: "j20" },
      {
        is: "withResidenceProof",
        by: "a19",
        note: text("学生可用学生证", "students may use a student card"),
      },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representativeOrLetter" }, by: "t2x", at: "b14e9e58" },
      { is: { who: "representativeOrLetter" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18, younger: { with: ["incomeProof"] } }, by: "t2x", at: "b14e9e58" },
    ],
    minimumAgeOfUnit: [
      { is: { free: 18, younger: { with: ["incomeProof"] } }, by: "t2x", at: "b14e9e58" },
      { is: { free: 18 }, by: "a19" },
    ],
    phoneOfIndividual: [{ is: { local: "required" }, by: "j20" }],
    phoneOfUnit: [{ is: { local: "required" }, by: "j20" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [
      { is: { may: ["subject"] }, by: "t2x", at: "b14e9e58" },
      { is: { may: ["subject", "legalRepresentative"] }, by: "a19" },
    ],
    subjectChange: [
      {
        is: {
          unit: { may: "anything", with: "registryProof" },
          individual: { may: "anything", with: "registryProof" },
        },
        by: "t2x",
        at: "b14e9e58",
      },
      { is: { individual: { may: ["ownCompany"], nothingElse: true } }, by: "j20" },
    ],
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
    reviewDays: [{ is: { from: 6, to: 11 }, by: "t21" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {},
}
