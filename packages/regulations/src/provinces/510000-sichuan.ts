import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Sichuan (四川), each question with the newest answer first. */
export const sichuan: ProvinceSays = {
  code: "510000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "u24" },
      { is: "withLocalLifeProof", by: "t2x", at: "ca8d1eff" },
      { is: "withResidenceProof", by: "j20", in: "Provincial supplementary materials" },
      { is: "withLocalLifeProof", by: "a19" },
    ],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "anyone", alsoOfService: true }, by: "u24" },
      { is: { who: "anyoneWithLetter" }, by: "t2x", at: "ca8d1eff" },
      { is: { who: "representativeOrLetter" }, by: "j20", in: "Provincial supplementary materials" },
      { is: { who: "anyoneWithLetter" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      {
        is: { free: 18, younger: { from: 16, with: ["employmentProof", "guardianPapers"] } },
        by: "t2x",
        at: "ca8d1eff",
      },
      { is: { free: 18 }, by: "a19" },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t2x", at: "ca8d1eff" }],
    unitName: [{ is: "shortNameOrExplained", by: "u24" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [{ is: { may: ["subject", "legalRepresentative"] }, by: "t2x", at: "ca8d1eff" }],
    subjectChange: [
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["renamed"], nothingElse: true },
        },
        by: "h25",
      },
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["renamed"], nothingElse: true },
        },
        by: "t2x",
        at: "ca8d1eff",
      },
    ],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "t2x", at: "ca8d1eff" },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    constructionPlanOfIndividual: [{ is: { from: 5, of: "domains" }, by: "u24" }],
    reviewDays: [{ is: { from: 11, to: 12 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-10", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {
    "id-unique-across-subjects": [
      {
        is: text("证件号码不能已用于其他主体", "no other subject may have filed with the credential"),
        by: "t2x",
        at: "ca8d1eff",
      },
    ],
    "name-rule-individual": [
      {
        is: text(
          "个人网站名称三个字以上，不用域名、英文、人名、数字",
          "the name of an individual's website has three characters or more and is no domain, Latin letters, person's name or digits",
        ),
        by: "t2x",
        at: "ca8d1eff",
      },
    ],
    "domains-per-order-explanation-over": [
      {
        is: text(
          "一单超过 5 个域名的交盖章说明",
          "an order with over 5 domains comes with a sealed explanation",
        ),
        by: "t2x",
        at: "ca8d1eff",
      },
    ],
    "commercial-statement": [
      {
        is: text(
          "出现经营性字样而不需办证的，交经营性说明",
          "where commercial words stand and no licence is needed a statement is handed in",
        ),
        by: "s4",
        in: "1.2.3 准备ICP备案所需资料",
      },
    ],
  },
}
