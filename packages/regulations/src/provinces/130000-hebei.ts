import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Hebei (河北), each question with the newest answer first. */
export const hebei: ProvinceSays = {
  code: "130000",
  answers: {
    individualFromElsewhere: [
      { is: "allowed", by: "u24" },
      { is: "withLocalPhone", by: "t21" },
    ],
    address: [{ is: { inCityOfCertificate: "mailing" }, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative", foreigner: { from: "abroad", then: "authoriseCitizen" } }, by: "t21" },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19", note: text("不收外国人", "foreigners are not taken") },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18 }, by: "h25" },
      { is: { free: 18 }, by: "t21" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    phoneOfIndividual: [{ is: { local: "required", or: "localCard" }, by: "t21" }],
    nameWords: [
      {
        is: "工作室 官网 企业 中心 学院 彩票 体彩 刮刮乐 社团 论坛 社区 商城 淘宝 团购".split(" "),
        by: "a19",
      },
    ],
    domainValidity: [
      { is: { months: 3 }, by: "h25" },
      { is: { months: 3 }, by: "a19" },
    ],
    registrant: [{ is: { may: ["subject", "legalRepresentative"] }, by: "t21" }],
    subjectChange: [
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "t21" },
      { is: { unit: { may: "anything" }, individual: { may: "anything" } }, by: "a19" },
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
    reviewDays: [{ is: { from: 8, to: 11 }, by: "t21" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [
      { is: { line: "required" }, by: "u24" },
      { is: { line: "required" }, by: "j20" },
    ],
  },
  notes: {
    "foreigner-individual": [
      { is: text("不收外国人", "foreigners are not taken"), by: "h25" },
      {
        is: text("不收外国人", "foreigners are not taken"),
        by: "j20",
        note: text("单位负责人也如此", "nor as the responsible person of a unit"),
      },
      { is: text("不收外国人", "foreigners are not taken"), by: "a19" },
    ],
    "cloud-resources-per-order-max": [
      {
        is: text("每单最多 5 个云资源", "one order has 5 cloud resources at most"),
        by: "t21",
        note: text("超过一个的写备注", "more than one goes into the remark"),
      },
    ],
    "change-with-add": [
      {
        is: text(
          "变更与新增不能同时办，先变更再新增或接入",
          "a change does not go together with an addition; change first, then add or get access",
        ),
        by: "h25",
      },
    ],
  },
}
