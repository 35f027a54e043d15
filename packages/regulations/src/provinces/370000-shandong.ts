import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Shandong (山东), each question with the newest answer first. */
export const shandong: ProvinceSays = {
  code: "370000",
  answers: {
    individualFromElsewhere: [
      {
        is: "withResidenceProof",
        by: "h25",
        note: text("有效的学生证或居住证", "a student card or residence permit in force"),
      },
      { is: "withResidenceProof", by: "u24" },
      {
        is: "withResidenceProof",
        by: "t2x",
        at: "1a421bcb",
        note: text("社保或购房合同也可以", "social insurance or a purchase contract of a house will do too"),
      },
    ],
    subjectPrincipal: [
      {
        is: { who: "representative", foreigner: { from: "outside", then: "authoriseMainlander" } },
        by: "h25",
      },
      { is: { who: "representative", foreigner: { from: "abroad", then: "authoriseCitizen" } }, by: "u24" },
      {
        is: { who: "representative", foreigner: { from: "abroad", then: "authoriseCitizen" } },
        by: "t2x",
        at: "1a421bcb",
      },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 17 }, by: "h25" },
      { is: { free: 18, younger: { with: ["guardianId"] } }, by: "t2x", at: "1a421bcb" },
      { is: { free: 18 }, by: "a19" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "a19" }],
    phoneOfUnit: [{ is: { local: "notAsked" }, by: "t2x", at: "1a421bcb" }],
    phoneForOneSubject: [{ is: "phone", by: "t2x", at: "1a421bcb" }],
    remark: [{ is: { hasPledge: true }, by: "t2x", at: "1a421bcb" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    subjectChange: [
      { is: { unit: { may: ["companyOfSameRepresentative"] } }, by: "h25" },
      { is: { unit: { may: ["companyOfSameRepresentative"] } }, by: "t2x", at: "1a421bcb" },
      { is: { individual: { may: ["ownCompany"], nothingElse: true } }, by: "j20" },
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
    reviewDays: [{ is: { from: 10, to: 13 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-24", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "name-words-forbidden": [
      {
        is: text(
          "名称不得含：资讯、网站、网络、网址、爱好者、作品展示、论坛、社区、工作室、平台、主页、热线、社团、导航、分享",
          "names must not have any of 资讯, 网站, 网络, 网址, 爱好者, 作品展示, 论坛, 社区, 工作室, 平台, 主页, 热线, 社团, 导航, 分享",
        ),
        by: "t2x",
        at: "1a421bcb",
      },
    ],
    "game-extra": [
      {
        is: text(
          "经营范围有游戏的要游戏批文号",
          "with games in the business scope the approval number of the game is wanted",
        ),
        by: "t2x",
        at: "1a421bcb",
      },
    ],
    "chemical-licence-extra": [
      {
        is: text(
          "经营范围有危险化学品的交许可证",
          "with hazardous chemicals in the business scope the licence is wanted",
        ),
        by: "u24",
      },
    ],
  },
}
