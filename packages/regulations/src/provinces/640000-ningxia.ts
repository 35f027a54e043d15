import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Ningxia (宁夏), each question with the newest answer first. */
export const ningxia: ProvinceSays = {
  code: "640000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "h25" },
      { is: "refused", by: "u24" },
      { is: "withLeaseOrDeed", by: "t21" },
      { is: "refused", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18 }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    nameWords: [
      {
        is: "网 技术 信息 工作室 资讯 网站 网络 网址 爱好者 作品展示 平台 主页 热线 社团 导航 博客 论坛 在线 社区 交流 营销 商城 交易 折扣 定做 定制 购 返现 购物 贸易 导购 淘宝 网淘 阿里 诚信通 旺铺 网购 批发 市场 利润 团购 易购 商务".split(
          " ",
        ),
        by: "a19",
      },
    ],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [
      { is: { may: ["subject"] }, by: "h25" },
      { is: { may: ["subject"] }, by: "t21" },
      { is: { may: ["subject", "legalRepresentative"] }, by: "a19" },
    ],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "t21" },
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
    reviewDays: [{ is: { from: 4, to: 6 }, by: "t21" }],
    smsPilotFrom: [{ is: "2017-12-18", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "investor-field": [
      {
        is: text(
          "投资者或主管单位一栏填法定代表人姓名",
          "the box for investor or superior unit takes the name of the legal representative",
        ),
        by: "u24",
        note: text("其他主体填主管单位全称", "others enter the full name of the superior unit"),
      },
      {
        is: text(
          "投资者或主管单位一栏填法定代表人姓名",
          "the box for investor or superior unit takes the name of the legal representative",
        ),
        by: "t21",
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
    "site-use-explanation-individual-from": [
      {
        is: text("个人从第 3 个网站起说明用途", "an individual explains the use of the websites from 3 on"),
        by: "t21",
      },
    ],
    "religion-extra": [
      {
        is: text(
          "宗教类交自治区宗教事务部门的批准",
          "for religion the approval of the region's religious affairs office is wanted",
        ),
        by: "t21",
      },
    ],
  },
}
