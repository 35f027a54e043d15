import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Guizhou (贵州), each question with the newest answer first. */
export const guizhou: ProvinceSays = {
  code: "520000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "u24" },
      { is: "withResidenceProof", by: "t21" },
      { is: "withResidenceProof", by: "j20", in: "Provincial supplementary materials" },
      { is: "withResidenceProof", by: "a19" },
    ],
    address: [{ is: { inCityOfCertificate: "seat" }, by: "h25" }],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative", foreigner: { from: "abroad", then: "authoriseCitizen" } }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18 }, by: "t21" },
      { is: { free: 18 }, by: "a19" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    nameWords: [
      {
        is: "评论 信息 互联 官网 排行榜 行业 宣传 电商 售后 学院 传媒 媒体 股票 证券 彩票 体彩 刮刮乐 资讯 网址 平台 主页 热线 导航 博客 论坛 在线 社区 交流 营销 商城 交易 折扣 购 返现 购物 导购 淘宝 网淘 旺铺 网购 批发 团购 易购".split(
          " ",
        ),
        by: "a19",
      },
    ],
    contentsForbidden: [{ is: { contents: ["blog"] }, by: "t21" }],
    domainValidity: [
      { is: { months: 3 }, by: "h25" },
      { is: { months: 3 }, by: "a19" },
    ],
    registrant: [
      { is: { may: ["subject", "legalRepresentative"] }, by: "t21" },
      { is: { may: ["subject"] }, by: "a19" },
    ],
    newSitesPerOrder: [{ is: { most: 5 }, by: "t21" }],
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
    domainCertificate: [{ is: { from: 4, of: "order" }, by: "a19" }],
    reviewDays: [{ is: { from: 6, to: 10 }, by: "t21" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
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
