import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Shaanxi (陕西), each question with the newest answer first. */
export const shaanxi: ProvinceSays = {
  code: "610000",
  answers: {
    individualFromElsewhere: [
      { is: "allowed", by: "h25" },
      { is: "refused", by: "u24" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative" }, by: "t21" },
      {
        is: { who: "representative" },
        by: "j20",
        note: text("页面名为 Shanxi，内容是陕西", "the page is called Shanxi, its text is on Shaanxi"),
      },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    phoneOfIndividual: [
      { is: { local: "required" }, by: "t21" },
      { is: { local: "required" }, by: "j20" },
      { is: { local: "required" }, by: "a19" },
    ],
    phoneOfUnit: [
      { is: { local: "required" }, by: "j20" },
      { is: { local: "required", or: "remark" }, by: "a19" },
    ],
    contentsForbidden: [
      { is: { contents: ["blog"] }, by: "u24" },
      { is: { contents: ["blog"], unless: "newsApproval" }, by: "t21" },
    ],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [{ is: { may: ["subject", "legalRepresentative"] }, by: "t21" }],
    newSitesPerOrder: [{ is: { most: 5, isForFirstFiling: true }, by: "a19" }],
    subjectChange: [
      {
        is: { unit: { may: [], nothingElse: true }, individual: { may: [], nothingElse: true } },
        by: "h25",
        note: text("支持网站迁移", "websites can be moved"),
      },
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["renamed"], nothingElse: true },
        },
        by: "t21",
      },
    ],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "t21" },
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
    domainCertificate: [
      { is: { from: 5, of: "subject" }, by: "j20" },
      { is: { from: 5, of: "subject" }, by: "a19" },
    ],
    reviewDays: [{ is: { from: 7, to: 10 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-10", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [
      { is: { line: "required" }, by: "u24" },
      { is: { line: "required" }, by: "j20" },
    ],
  },
  notes: {
    "licence-copy-required": [{ is: text("用执照副本", "the duplicate of the licence is used"), by: "u24" }],
    "name-unique-in-subject": [
      { is: text("同一主体内名称不能重复", "names are unique within a subject"), by: "u24" },
    ],
    "unfiled-site-must-be-closed": [
      { is: text("未备案的网站须关闭", "a website that is not filed yet has to stay closed"), by: "j20" },
    ],
    "site-cap-individual": [
      { is: text("个人最多 5 个网站", "an individual has 5 websites at most"), by: "t21" },
      { is: text("个人最多 5 个网站", "an individual has 5 websites at most"), by: "j20" },
    ],
    "site-cap-unit": [
      { is: text("单位最多 30 个网站", "a unit has 30 websites at most"), by: "h25" },
      { is: text("单位最多 30 个网站", "a unit has 30 websites at most"), by: "t21" },
      { is: text("单位最多 30 个网站", "a unit has 30 websites at most"), by: "j20" },
    ],
  },
}
