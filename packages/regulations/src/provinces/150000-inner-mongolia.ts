import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Inner Mongolia (内蒙古), each question with the newest answer first. */
export const innerMongolia: ProvinceSays = {
  code: "150000",
  answers: {
    individualFromElsewhere: [
      { is: "refused", by: "h25" },
      { is: "refused", by: "gh" },
      { is: "withResidenceProof", by: "u24" },
      { is: "refused", by: "t21" },
      { is: "withResidenceProof", by: "j20", in: "Provincial supplementary materials" },
      { is: "withResidenceProof", by: "a19" },
    ],
    subjectPrincipal: [
      {
        is: { who: "representative" },
        by: "h25",
        note: text(
          "网站/APP 负责人不是法定代表人的交授权书",
          "with a letter where the service's responsible person is somebody else",
        ),
      },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18 }, by: "h25" },
      { is: { free: 18 }, by: "t21" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    nameWords: [
      {
        is: "学院 股票 证券 彩票 体彩 刮刮乐 导航 博客 论坛 在线 营销 商城 交易 折扣 购 返现 购物 导购 淘宝 网淘 网购 利润 团购 易购".split(
          " ",
        ),
        by: "a19",
      },
    ],
    contentsForbidden: [{ is: { contents: ["blog"] }, by: "t21" }],
    remark: [
      { is: { charactersMin: 30, hasPledge: true }, by: "gh" },
      { is: { charactersMin: 30, hasPledge: true }, by: "t21" },
    ],
    domainValidity: [
      { is: { months: 3 }, by: "h25" },
      { is: { months: 3 }, by: "a19" },
    ],
    registrant: [{ is: { may: ["subject", "legalRepresentative"] }, by: "t21" }],
    publicInstitutionSuffix: [{ is: { publicInstitution: ["cn", "公益"] }, by: "h25" }],
    subjectChange: [
      {
        is: { unit: { may: ["renamed"], nothingElse: true }, individual: { may: [], nothingElse: true } },
        by: "t21",
      },
    ],
    servicePrincipalLetter: [
      { is: {}, by: "h25" },
      { is: {}, by: "u24" },
    ],
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
    domainCertificate: [{ is: { from: 1, of: "order", whose: "individual" }, by: "t21" }],
    governmentApproval: [
      { is: { by: "staffingOffice" }, by: "u24" },
      { is: { by: "staffingOffice" }, by: "s4" },
      { is: { by: "staffingOffice" }, by: "t21" },
    ],
    reviewDays: [{ is: { from: 12, to: 19 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-24", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "out-of-province-legal-rep-photo": [
      {
        is: text(
          "外省法定代表人交居住证，或手持执照和身份证的照片",
          "a legal representative from elsewhere hands in a residence permit, or a photograph with licence and card in hand",
        ),
        by: "u24",
      },
      {
        is: text(
          "外省法定代表人交手持身份证和执照的照片",
          "a legal representative from elsewhere hands in a photograph with card and licence in hand",
        ),
        by: "t21",
      },
    ],
    "site-remark-required-unit": [
      {
        is: text(
          "备注声明不从事网上交易和电子商务",
          "the remark states that there is no online trade or e-commerce",
        ),
        by: "u24",
      },
    ],
  },
}
