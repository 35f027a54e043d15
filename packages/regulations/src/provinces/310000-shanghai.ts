import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Shanghai (上海), each question with the newest answer first. */
export const shanghai: ProvinceSays = {
  code: "310000",
  answers: {
    individualFromElsewhere: [
      {
        is: "withResidenceProof",
        by: "h25",
        note: text(
          "居住证有效期须在一个月以上；不收学生证",
          "the permit has to be valid for over a month; no student card",
        ),
      },
      { is: "withResidenceProof", by: "u24" },
      {
        is: "withResidenceProof",
        by: "t2x",
        at: "78ae521d",
        note: text(
          "居住证有效期须在一个月以上，并附政务平台的状态页；学生用在读证明",
          "the permit has to be valid for over a month, with its status page of the citizens' portal; students need a certificate of study",
        ),
      },
      { is: "withResidenceProof", by: "j20", in: "Provincial supplementary materials" },
      { is: "withResidenceProof", by: "a19" },
    ],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative", foreigner: { from: "abroad", then: "usePassport" } }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t2x", at: "78ae521d" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      {
        is: { free: 18 },
        by: "t2x",
        at: "78ae521d",
        note: text(
          "2021 年 7 月的版本还收有监护人的未成年人",
          "the version of July 2021 still took minors with a guardian",
        ),
      },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t2x", at: "78ae521d" }],
    domainValidity: [
      { is: { months: 3 }, by: "h25" },
      {
        is: { days: 180 },
        by: "s4",
        note: text("只见于一张控制台截图的说明文字", "found only in the caption of a screenshot"),
      },
      { is: { months: 3 }, by: "t2x", at: "78ae521d" },
      { is: { months: 3 }, by: "a19" },
    ],
    registrant: [
      {
        is: { may: ["subject", "legalRepresentative"], withLetter: ["foreignParent"] },
        by: "t2x",
        at: "78ae521d",
        note: text("另附证书", "and the certificate"),
      },
    ],
    publicInstitutionSuffix: [
      { is: { publicInstitution: ["cn", "公益"], government: ["gov.cn", "政务"] }, by: "h25" },
    ],
    subjectChange: [
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["renamed"], nothingElse: true },
        },
        by: "t2x",
        at: "78ae521d",
      },
    ],
    servicePrincipalLetter: [
      { is: { isOwnTemplate: true }, by: "h25" },
      { is: { isOwnTemplate: true }, by: "t2x", at: "78ae521d" },
      { is: {}, by: "j20", in: "Provincial supplementary materials" },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    constructionPlanOfUnit: [{ is: { from: 30, of: "sites" }, by: "h25" }],
    reviewDays: [{ is: { from: 3, to: 4 }, by: "t21" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "licence-electronic": [{ is: text("不收电子执照", "the electronic licence is not taken"), by: "h25" }],
    "licence-min-validity": [
      {
        is: text("执照剩余有效期不少于一年", "the licence has to be valid for a year yet"),
        by: "t2x",
        at: "78ae521d",
      },
    ],
    "hk-macau-id": [
      {
        is: text(
          "港澳居民先用有效期三个月以上的居住证，其次用通行证，不收香港身份证和护照",
          "residents of Hong Kong and Macau use a residence permit valid for over three months, or else the travel permit; no Hong Kong card or passport",
        ),
        by: "t2x",
        at: "78ae521d",
      },
    ],
    "id-min-validity": [
      {
        is: text("证件剩余有效期不少于三个月", "an identity card has to be valid for three months yet"),
        by: "t2x",
        at: "78ae521d",
      },
    ],
    "name-rule-individual": [
      {
        is: text("个人网站名称不能全是英文", "the name of an individual's website is not all Latin letters"),
        by: "t2x",
        at: "78ae521d",
      },
    ],
    "commitment-letter": [
      {
        is: text(
          "走电子化核验的交承诺书",
          "customers under electronic verification hand in a commitment letter",
        ),
        by: "s1",
      },
    ],
    "finance-words-gate": [
      { is: text("含金融字样的要批文", "finance words need an approval"), by: "t2x", at: "78ae521d" },
    ],
    "travel-agency-extra": [
      {
        is: text("旅行社要交业务经营许可证", "a travel agency hands in its licence"),
        by: "t2x",
        at: "78ae521d",
      },
    ],
  },
}
