import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Yunnan (云南), each question with the newest answer first. */
export const yunnan: ProvinceSays = {
  code: "530000",
  answers: {
    individualFromElsewhere: [
      { is: "allowed", by: "u24" },
      { is: "refused", by: "t21" },
      {
        is: "refused",
        by: "j20",
        note: text("该资料自己的汇总清单没有列云南", "its own summary list leaves Yunnan out"),
      },
      { is: "refused", by: "a19" },
    ],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18, younger: { from: 16, with: ["employmentProof", "incomeProof"] } }, by: "t21" },
      { is: { free: 18, younger: { with: ["employmentProof"] } }, by: "j20" },
    ],
    minimumAgeOfUnit: [
      { is: { free: 18, younger: { from: 16, with: ["employmentProof", "incomeProof"] } }, by: "t21" },
    ],
    phoneForOneSubject: [{ is: "phone", by: "t21" }],
    unitName: [{ is: "withoutAreas", by: "t21" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    subjectChange: [
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["renamed"], nothingElse: true },
        },
        by: "t21",
      },
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
    domainCertificate: [
      { is: { from: 1, of: "order" }, by: "j20", in: "Provincial supplementary materials" },
    ],
    governmentApproval: [
      { is: { by: "staffingOffice" }, by: "u24" },
      { is: { by: "staffingOffice" }, by: "s4" },
    ],
    reviewDays: [{ is: { from: 16, to: 21 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-10", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {},
}
