import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Jiangxi (江西), each question with the newest answer first. */
export const jiangxi: ProvinceSays = {
  code: "360000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "h25" },
      { is: "refused", by: "u24" },
      { is: "refused", by: "t2x", at: "4e4812f7" },
      {
        is: "refused",
        by: "j20",
        in: "Provincial supplementary materials",
        note: text(
          "单位的负责人是外省身份证的，要有在江西的居住证明",
          "a unit's responsible person with a card of another province needs proof of residence in Jiangxi",
        ),
      },
      { is: "refused", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative", foreigner: { from: "abroad", then: "authoriseCitizen" } }, by: "u24" },
      {
        is: { who: "representative" },
        by: "t2x",
        at: "4e4812f7",
        note: text(
          "2021 年 7 月的版本豁免大型企业和政府",
          "the version of July 2021 exempted large companies and government bodies",
        ),
      },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 16 }, by: "t2x", at: "4e4812f7" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    subjectChange: [
      {
        is: { unit: { may: ["renamed"], nothingElse: true }, individual: { may: [], nothingElse: true } },
        by: "t2x",
        at: "4e4812f7",
      },
    ],
    servicePrincipalLetter: [{ is: {}, by: "j20", in: "Provincial supplementary materials" }],
    renameLetter: [{ is: true, by: "t21" }],
    trainingPledge: [{ is: true, by: "t2x", at: "4e4812f7" }],
    governmentApproval: [
      { is: { by: "staffingOffice", isFirst: true }, by: "h25" },
      { is: { by: "staffingOffice", isFirst: true }, by: "u24" },
      { is: { by: "staffingOffice" }, by: "s4" },
    ],
    reviewDays: [{ is: { from: 5, to: 6 }, by: "t21" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "site-person-one-company-only": [
      {
        is: text("网站负责人只能在一家主体任职", "a service's responsible person serves one subject alone"),
        by: "t2x",
        at: "4e4812f7",
      },
    ],
    "name-unique-in-subject": [
      { is: text("同一主体内名称不能重复", "names are unique within a subject"), by: "u24" },
    ],
    "unit-service-content-only": [
      {
        is: text("单位网站的服务内容选“单位门户网站”", "a unit chooses “单位门户网站” as the content"),
        by: "t2x",
        at: "4e4812f7",
      },
    ],
    "one-domain-per-order-after": [
      {
        is: text(
          "个人已备案超过 7 个、企业超过 15 个的，每单一个域名",
          "beyond 7 filed by an individual or 15 by an enterprise an order holds one domain",
        ),
        by: "h25",
      },
    ],
    "site-cap-individual": [
      { is: text("个人最多 4 个网站", "an individual has 4 websites at most"), by: "u24" },
    ],
    "site-cap-unit": [
      {
        is: text(
          "没有电信业务许可的单位最多 7 个网站",
          "a unit without a telecommunications licence has 7 websites at most",
        ),
        by: "u24",
      },
    ],
    "migration-between-subjects": [{ is: text("网站只能迁出", "websites can only be moved out"), by: "u24" }],
    "photo-rule-individual": [
      {
        is: text(
          "个人交手持身份证、衣着应季的照片",
          "an individual hands in a photograph with the card in hand, dressed for the season",
        ),
        by: "u24",
      },
    ],
    "culture-pledge": [
      { is: text("交文化类承诺书", "a pledge on culture is handed in"), by: "t2x", at: "4e4812f7" },
    ],
  },
}
