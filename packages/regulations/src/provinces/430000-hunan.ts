import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Hunan (湖南), each question with the newest answer first. */
export const hunan: ProvinceSays = {
  code: "430000",
  answers: {
    individualFromElsewhere: [{ is: "allowed", by: "u24" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18 }, by: "h25" },
      { is: { free: 18 }, by: "t21" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    phoneOfIndividual: [
      { is: { local: "required" }, by: "h25" },
      { is: { local: "required" }, by: "a19" },
    ],
    phoneOfUnit: [{ is: { local: "required" }, by: "a19" }],
    nameWords: [
      {
        is: "官网 电商 报价 企业 售后 学院 产业 媒体 博客 论坛 营销 商城 交易 折扣 定做 定制 购 返现 购物 贸易 导购 淘宝 网淘 阿里 诚信通 旺铺 网购 批发 市场 利润 团购 易购 商务".split(
          " ",
        ),
        by: "a19",
      },
    ],
    contentsForbidden: [{ is: { contents: ["blog"] }, by: "t21" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [{ is: { may: ["subject"] }, by: "t21" }],
    newSitesPerOrder: [
      { is: { most: 1 }, by: "h25" },
      { is: { most: 1 }, by: "u24" },
      { is: { most: 1 }, by: "t21" },
    ],
    subjectChange: [{ is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "t21" }],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "t21" },
      { is: {}, by: "j20", in: "Provincial supplementary materials" },
    ],
    domainCertificate: [
      { is: { from: 1, of: "order" }, by: "t21" },
      { is: { from: 1, of: "order" }, by: "j20", in: "Provincial supplementary materials" },
      { is: { from: 1, of: "order" }, by: "a19" },
    ],
    constructionPlanOfIndividual: [{ is: { from: 2, of: "filedSites" }, by: "t21" }],
    constructionPlanOfUnit: [
      { is: { from: 2, of: "filedSites" }, by: "h25" },
      { is: { from: 2, of: "filedSites" }, by: "u24" },
      { is: { from: 2, of: "filedSites" }, by: "t21" },
    ],
    reviewDays: [{ is: { from: 13, to: 16 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-24", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "ip-must-match-filing": [
      { is: text("网站 IP 与备案的一致", "the addresses of a website are those filed"), by: "t21" },
    ],
    "sites-per-order-max-individual": [
      {
        is: text("个人每单最多新增 1 个网站", "one order of an individual holds 1 new website at most"),
        by: "t21",
      },
    ],
    "subject-person-change": [
      {
        is: text(
          "更换主体负责人须办整单变更并交新的授权书",
          "another responsible person of the subject means a full change order with a new letter",
        ),
        by: "h25",
      },
    ],
  },
}
