import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Zhejiang (浙江), each question with the newest answer first. */
export const zhejiang: ProvinceSays = {
  code: "330000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "h25" },
      { is: "allowed", by: "u24" },
      { is: "withResidenceProof", by: "t21" },
    ],
    soleTrader: [
      { is: { asEnterpriseWith: ["seal"], nameless: "marked" }, by: "h25" },
      { is: { asEnterpriseWith: ["tradeName", "seal"] }, by: "t21" },
    ],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "representative", takesNoLetter: true }, by: "t21" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18 }, by: "t21" },
      { is: { free: 18 }, by: "a19" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    nameWords: [
      {
        is: "工作室 官网 行业 电商 企业 工坊 中心 产业 农业 养殖 股票 证券 彩票 体彩 刮刮乐 博客 论坛 在线 社区".split(
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
    publicInstitutionSuffix: [
      { is: { publicInstitution: ["cn", "公益"], government: ["gov.cn", "政务"] }, by: "h25" },
    ],
    subjectChange: [
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["renamed"], nothingElse: true },
        },
        by: "t21",
      },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    reviewDays: [{ is: { from: 7, to: 10 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-10", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "id-min-validity": [
      {
        is: text("证件剩余有效期不少于三个月", "an identity card has to be valid for three months yet"),
        by: "t21",
        note: text("单位证件也如此", "the unit's certificate too"),
      },
    ],
    "sms-id-last6-hk-macau": [
      {
        is: text(
          "短信核验填通行证背面的港澳身份证号后几位，带全角括号，如 567（8）",
          "the SMS check asks for the end of the Hong Kong or Macau number on the back, with full-width brackets, such as 567（8）",
        ),
        by: "a19",
        in: "短信核验",
        note: text("其他省用通行证号码", "other provinces use the number of the permit"),
      },
    ],
    "education-medical-preapproval": [
      {
        is: text("教育类仍要前置审批", "education still needs a pre-approval"),
        by: "a19",
        in: "前置审批",
        note: text(
          "2019 年浙江、青海、西藏尚未取消",
          "in 2019 Zhejiang, Qinghai and Tibet had not abolished it",
        ),
      },
    ],
    "finance-words-gate": [
      {
        is: text(
          "含金融字样的要批文，不涉及的由主体和接入商各出承诺",
          "finance words need an approval; where no finance is meant subject and provider each give a pledge",
        ),
        by: "t21",
      },
    ],
  },
}
