import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Tibet (西藏), each question with the newest answer first. */
export const tibet: ProvinceSays = {
  code: "540000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "h25" },
      { is: "refused", by: "u24-tibet" },
      { is: "refused", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24-tibet" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [
      { is: { may: ["subject"] }, by: "t21" },
      { is: { may: ["subject", "legalRepresentative"] }, by: "a19" },
    ],
    reviewDays: [{ is: { from: 6, to: 9 }, by: "t21" }],
    smsPilotFrom: [{ is: "2017-12-18", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24-tibet" }],
  },
  notes: {
    "accepted-by-provider": [
      { is: text("华为云受理", "Huawei Cloud files there"), by: "h25" },
      {
        is: text("UCloud 从 2024-08-23 起受理", "UCloud files there since 2024-08-23"),
        by: "u24-tibet",
        in: "公告 / notice26",
      },
      { is: text("西云数据不受理", "NWCD does not file there"), by: "s1" },
      {
        is: text("腾讯云受理", "Tencent Cloud files there"),
        by: "t21",
        note: text("有西藏页面和审核时长", "it has a page and a time of review for Tibet"),
      },
      { is: text("阿里云受理", "Aliyun files there"), by: "a19" },
    ],
    "party-building-letter": [
      {
        is: text(
          "首次备案交网站党建备案信息确认函",
          "a first filing comes with the party-building confirmation",
        ),
        by: "t21",
      },
      {
        is: text("每次备案交党政确认函", "every filing comes with a party and government confirmation"),
        by: "a19",
      },
    ],
    "education-medical-preapproval": [
      {
        is: text("教育、医疗类仍要前置审批", "education and medicine still need a pre-approval"),
        by: "a19",
        in: "前置审批",
      },
    ],
  },
}
