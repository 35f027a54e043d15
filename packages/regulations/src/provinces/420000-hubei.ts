import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Hubei (湖北), each question with the newest answer first. */
export const hubei: ProvinceSays = {
  code: "420000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "h25" },
      { is: "withResidenceProof", by: "u24" },
      { is: "withResidenceProof", by: "t21" },
      { is: "withResidenceProof", by: "j20", in: "Provincial supplementary materials" },
      { is: "withResidenceProof", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    phoneOfIndividual: [{ is: { local: "required" }, by: "u24" }],
    distinctPhones: [{ is: { onePerson: 2, twoPersons: 2 }, by: "t21" }],
    nameWords: [{ is: "官网 行业 电商 企业 学院 论坛 商城 团购".split(" "), by: "a19" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    publicInstitutionSuffix: [
      { is: { publicInstitution: ["cn", "公益"], government: ["gov.cn", "政务"] }, by: "h25" },
    ],
    newSitesPerOrder: [
      { is: { most: 1 }, by: "h25" },
      { is: { most: 1 }, by: "u24" },
      { is: { most: 1 }, by: "t21" },
      { is: { most: 1, since: "2019-04-22" }, by: "a19" },
    ],
    subjectChange: [
      {
        is: { unit: { may: ["renamed"], nothingElse: true }, individual: { may: [], nothingElse: true } },
        by: "t21",
      },
    ],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "t21" },
      { is: {}, by: "j20", in: "Provincial supplementary materials" },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    reviewDays: [{ is: { from: 5, to: 7 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-24", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "sites-per-order-max-individual": [
      {
        is: text("个人每单最多新增 1 个网站", "one order of an individual holds 1 new website at most"),
        by: "u24",
      },
      {
        is: text("个人每单最多新增 1 个网站", "one order of an individual holds 1 new website at most"),
        by: "t21",
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
    "preapproval-pledge": [
      {
        is: text("不收承诺，须删减经营范围", "no pledge is taken; the business scope has to be cut"),
        by: "t21",
      },
    ],
    "ecommerce-extra": [
      { is: text("电商类交说明", "e-commerce comes with a letter of explanation"), by: "u24" },
    ],
    "annual-review": [
      { is: text("有年审", "there is a yearly review"), by: "u24", in: "公告 / notice16" },
      {
        is: text(
          "按“#接入商代码#网站编号#状态#”的格式回复短信",
          "the yearly review is answered by a text message of the form “#provider code#number of the website#status#”",
        ),
        by: "t21",
        in: "常见问题 / 湖北省管局备案年审工作",
        note: text("2020-01-15 至 2020-07-31", "from 2020-01-15 to 2020-07-31"),
      },
    ],
  },
}
