import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Qinghai (青海), each question with the newest answer first. */
export const qinghai: ProvinceSays = {
  code: "630000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "h25" },
      { is: "refused", by: "u24" },
      { is: "refused", by: "t21" },
      { is: "refused", by: "j20" },
      { is: "refused", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      {
        is: {
          who: "representative",
          except: { kinds: ["government", "publicInstitution"], withLetter: true },
        },
        by: "t21",
      },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 22, younger: { from: 18, with: ["studyProof", "employmentProof"] } }, by: "t21" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [{ is: { may: ["subject"] }, by: "t21" }],
    subjectChange: [
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "t21" },
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "a19" },
    ],
    servicePrincipalLetter: [{ is: {}, by: "j20" }],
    reviewDays: [{ is: { from: 5, to: 6 }, by: "t21" }],
    smsPilotFrom: [{ is: "2017-12-18", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "accepted-by-provider": [
      { is: text("UCloud 受理", "UCloud files there"), by: "u24" },
      {
        is: text("西云数据不受理", "NWCD does not file there"),
        by: "s1",
        note: text("较早的指南只排除西藏", "an older guide leaves out Tibet alone"),
      },
      { is: text("腾讯云受理", "Tencent Cloud files there"), by: "t21" },
    ],
    "change-order-rule": [
      {
        is: text(
          "变更须办整单变更，五张照片重新提交",
          "a change is a full change order with all five pictures anew",
        ),
        by: "h25",
      },
    ],
    "education-medical-preapproval": [
      { is: text("教育类仍要前置审批", "education still needs a pre-approval"), by: "a19", in: "前置审批" },
    ],
  },
}
