import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Gansu (甘肃), each question with the newest answer first. */
export const gansu: ProvinceSays = {
  code: "620000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "h25" },
      { is: "refused", by: "u24" },
      { is: "refused", by: "t21" },
      { is: "refused", by: "j20", in: "Provincial supplementary materials" },
      { is: "refused", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "anyoneWithLetter" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      {
        is: { who: "anyoneWithLetter" },
        by: "t21",
        note: text("备注写明所负责的部门", "with a remark that names the department headed"),
      },
      { is: { who: "anyoneWithLetter" }, by: "a19", note: text("须填备注", "with a remark") },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    phoneOfIndividual: [
      { is: { local: "required" }, by: "t21" },
      { is: { local: "required" }, by: "a19" },
    ],
    phoneOfUnit: [{ is: { local: "required" }, by: "a19" }],
    remark: [{ is: { hasPledge: true, hasContentAndOpening: true }, by: "t21" }],
    domainValidity: [
      { is: { months: 3 }, by: "h25" },
      { is: { months: 3 }, by: "a19" },
    ],
    registrant: [
      { is: { may: ["subject", "legalRepresentative"] }, by: "t21" },
      { is: { may: ["subject"] }, by: "a19" },
    ],
    subjectChange: [{ is: { individual: { may: ["ownCompany"], nothingElse: true } }, by: "t21" }],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "j20", in: "Provincial supplementary materials" },
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
    reviewDays: [{ is: { from: 11, to: 14 }, by: "t21" }],
    smsPilotFrom: [{ is: "2017-12-18", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "licence-copy-required": [{ is: text("用执照副本", "the duplicate of the licence is used"), by: "u24" }],
    "emergency-phone-rule": [
      {
        is: text(
          "应急电话须为第三人的，备注写明姓名和职务",
          "the emergency number has to be of a third person, whose name and post go into the remark",
        ),
        by: "t21",
      },
    ],
  },
}
