import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Guangdong (广东), each question with the newest answer first. */
export const guangdong: ProvinceSays = {
  code: "440000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "h25" },
      {
        is: "withResidenceProof",
        by: "u24",
        note: text(
          "另附省小程序有效期查询截图",
          "with a screenshot of the validity as the province's mini program shows it",
        ),
      },
      {
        is: "withResidenceProof",
        by: "t2x",
        at: "1a421bcb",
        note: text(
          "房产证或社保也可以；不收学生证",
          "a property deed or social insurance will do too; no student card",
        ),
      },
    ],
    soleTrader: [
      { is: { asEnterpriseWith: ["tradeName"], otherwise: "individual" }, by: "t2x", at: "1a421bcb" },
    ],
    address: [
      {
        is: { inCityOfCertificate: "mailing" },
        by: "t2x",
        at: "1a421bcb",
        note: text("网店地址用“：”连接", "the address of an online shop is joined by “：”"),
      },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      {
        is: {
          who: "representative",
          except: { kinds: ["government", "publicInstitution", "socialOrganisation"], withLetter: false },
        },
        by: "u24",
      },
      { is: { who: "representativeOnNewFiling" }, by: "t2x", at: "1a421bcb" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      {
        is: { free: 18, younger: { with: ["employmentProof"], butStudents: true } },
        by: "t2x",
        at: "1a421bcb",
      },
      { is: { free: 18, younger: { with: ["employmentProof"] } }, by: "j20" },
      { is: { free: 18, younger: { with: ["employmentProof"] } }, by: "a19" },
    ],
    minimumAgeOfUnit: [
      { is: { free: 16 }, by: "h25" },
      { is: { free: 18, younger: { from: 16, with: ["employmentProof"] } }, by: "t2x", at: "1a421bcb" },
    ],
    distinctPhones: [{ is: { onePerson: 2, twoPersons: 2 }, by: "t2x", at: "1a421bcb" }],
    nameWords: [
      {
        is: "媒体 股票 证券 彩票 体彩 刮刮乐 导航 论坛 社区 交流 商城 交易 返现 批发 利润 商务".split(" "),
        by: "a19",
      },
    ],
    unitName: [{ is: "stateWordsBacked", by: "t2x", at: "1a421bcb" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [
      { is: { may: ["subject", "legalRepresentative"] }, by: "h25" },
      { is: { may: ["subject"] }, by: "a19" },
    ],
    subjectChange: [
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "t2x", at: "1a421bcb" },
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "a19" },
    ],
    domainCertificate: [
      { is: { from: 31, of: "subject" }, by: "j20", in: "Provincial supplementary materials" },
    ],
    constructionPlanOfIndividual: [
      { is: { from: 5, of: "prefixes" }, by: "u24" },
      { is: { from: 6, of: "prefixes" }, by: "t2x", at: "1a421bcb" },
      { is: { from: 6, of: "prefixes" }, by: "a19" },
    ],
    constructionPlanOfUnit: [
      { is: { from: 31, of: "prefixes" }, by: "u24" },
      { is: { from: 32, of: "prefixes", isByPost: true }, by: "t2x", at: "1a421bcb" },
      { is: { from: 32, of: "prefixes", alsoGuarantee: true }, by: "j20" },
      { is: { from: 32, of: "prefixes" }, by: "a19" },
    ],
    reviewDays: [{ is: { from: 7, to: 9 }, by: "t21" }],
    footerNumber: [
      { is: "subject", by: "h25" },
      {
        is: "subject",
        by: "s4",
        note: text("唯一用主体备案号的省", "the only province with the number of the subject"),
      },
    ],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "hk-macau-id": [
      {
        is: text(
          "港澳居民用通行证或居住证",
          "residents of Hong Kong and Macau use the travel permit or the residence permit",
        ),
        by: "t2x",
        at: "1a421bcb",
      },
    ],
    "site-must-be-open": [
      {
        is: text(
          "已备案的网站须能打开，否则不能新增",
          "filed websites have to be open, or none can be added",
        ),
        by: "j20",
      },
    ],
    "commitment-letter": [
      {
        is: text(
          "交互联网信息服务备案承诺书",
          "a pledge on the filing of internet information services is handed in",
        ),
        by: "h25",
      },
      {
        is: text(
          "走电子化核验的交承诺书",
          "customers under electronic verification hand in a commitment letter",
        ),
        by: "s1",
      },
      {
        is: text(
          "单位和个人各有承诺书，手写日期和签名",
          "there is a pledge for units and one for individuals, dated and signed by hand",
        ),
        by: "t2x",
        at: "1a421bcb",
      },
    ],
    "construction-plan": [
      {
        is: text(
          "主体名下域名过多的要网站建设方案书",
          "a subject with too many domains hands in a plan of the websites",
        ),
        by: "s4",
        in: "1.2.3 准备ICP备案所需资料",
      },
    ],
    "finance-pledge": [
      { is: text("交金融类承诺书", "a pledge on finance is handed in"), by: "t21", in: "省管局要求相关" },
    ],
    "medical-extra": [
      {
        is: text(
          "医疗类把许可证信息写进主体备注",
          "for medicine the data of the licence go into the remark of the subject",
        ),
        by: "t2x",
        at: "1a421bcb",
      },
    ],
    "game-extra": [
      {
        is: text("游戏的版号写进备注", "the publication number of the game goes into the remark"),
        by: "t2x",
        at: "1a421bcb",
      },
    ],
  },
}
