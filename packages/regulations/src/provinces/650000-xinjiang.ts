import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Xinjiang (新疆), each question with the newest answer first. */
export const xinjiang: ProvinceSays = {
  code: "650000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "h25" },
      { is: "refused", by: "u24" },
      { is: "refused", by: "t21" },
      { is: "refused", by: "j20", in: "Provincial supplementary materials" },
      { is: "refused", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative", takesNoLetter: true }, by: "t21" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    phoneOfIndividual: [{ is: { local: "required" }, by: "t21" }],
    phoneOfUnit: [{ is: { local: "required" }, by: "t21" }],
    phoneForOneSubject: [{ is: "phone", by: "t21" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [{ is: { may: ["subject"] }, by: "a19" }],
    subjectChange: [
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "t21" },
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "a19" },
    ],
    servicePrincipalLetter: [{ is: {}, by: "u24" }],
    reviewDays: [{ is: { from: 3, to: 4 }, by: "t21" }],
    smsPilotFrom: [{ is: "2017-12-18", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "domains-per-site-max": [
      { is: text("每个网站只能有 1 个域名", "one website has 1 domain"), by: "h25" },
      { is: text("每个网站只能有 1 个域名", "one website has 1 domain"), by: "t21" },
    ],
    "party-building-letter": [
      {
        is: text(
          "首次备案、新增网站交网站党建备案信息确认函，2019 年起的备案号接入时也交",
          "a first filing or an added website comes with the party-building confirmation, access too for numbers from 2019 on",
        ),
        by: "t21",
      },
    ],
  },
}
