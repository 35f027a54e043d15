import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Liaoning (辽宁), each question with the newest answer first. */
export const liaoning: ProvinceSays = {
  code: "210000",
  answers: {
    individualFromElsewhere: [{ is: "allowed", by: "u24" }],
    soleTrader: [{ is: { asEnterpriseWith: [] }, by: "t21" }],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative", foreigner: { from: "abroad", then: "authoriseCitizen" } }, by: "u24" },
      { is: { who: "representativeUnderFinanceName" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    phoneOfIndividual: [
      { is: { local: "advised" }, by: "t21" },
      { is: { local: "required" }, by: "a19" },
    ],
    phoneOfUnit: [
      { is: { local: "advised" }, by: "t21" },
      { is: { local: "required" }, by: "a19" },
    ],
    distinctPhones: [{ is: { onePerson: 2, twoPersons: 3 }, by: "t21" }],
    nameWords: [
      {
        is: "合伙 大众 维修 沙龙 工作室 互联 官网 品牌 行业 宣传 电商 企业 管理 工坊 传播 咨询 投资 贸易 产业 养殖 传媒 媒体 股票 证券 彩票 体彩 网络 网址 平台 论坛 站长网 商城 交易 折扣 购 购物 返现 易购 淘宝 网淘 网购 旺铺 团购".split(
          " ",
        ),
        by: "a19",
      },
    ],
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
    servicePrincipalLetter: [{ is: {}, by: "u24" }],
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
    reviewDays: [{ is: { from: 9, to: 10 }, by: "t21" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "change-after-access": [
      { is: text("不能先接入后变更", "access first and a change later is not taken"), by: "t21" },
    ],
  },
}
