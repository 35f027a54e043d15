import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Jiangsu (江苏), each question with the newest answer first. */
export const jiangsu: ProvinceSays = {
  code: "320000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "u24" },
      {
        is: "withResidenceProof",
        by: "t2x",
        at: "1a421bcb",
        note: text("居住证或房产证都可以", "a residence permit or a property deed will do"),
      },
      { is: "withResidenceProof", by: "j20", in: "Provincial supplementary materials" },
      { is: "withResidenceProof", by: "a19" },
    ],
    soleTrader: [
      { is: { asEnterpriseWith: ["publicRegistry"], otherwise: "individual" }, by: "t2x", at: "1a421bcb" },
    ],
    emptySubjectMayAdd: [{ is: true, by: "h25" }],
    subjectPrincipal: [
      { is: { who: "anyoneWithLetter" }, by: "h25" },
      { is: { who: "anyone" }, by: "u24" },
      { is: { who: "anyoneWithLetter", alsoOfService: true }, by: "t2x", at: "1a421bcb" },
      { is: { who: "anyoneWithLetter" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      { is: { free: 18, younger: { from: 16, with: ["employmentProof", "incomeProof"] } }, by: "h25" },
      {
        is: { free: 18, younger: { from: 16, with: ["employmentProof", "incomeProof"] } },
        by: "t2x",
        at: "1a421bcb",
      },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t2x", at: "1a421bcb" }],
    phoneOfIndividual: [
      {
        is: { local: "notAsked" },
        by: "t2x",
        at: "1a421bcb",
        note: text("后来的版本删去了这一条", "the demand is gone from the later version"),
      },
      { is: { local: "required" }, by: "t21" },
      { is: { local: "required" }, by: "a19" },
    ],
    phoneOfUnit: [
      {
        is: { local: "notAsked" },
        by: "t2x",
        at: "1a421bcb",
        note: text("后来的版本删去了这一条", "the demand is gone from the later version"),
      },
      { is: { local: "required" }, by: "t21" },
      { is: { local: "required" }, by: "a19" },
    ],
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
          unit: { may: "anything", with: "registryProof" },
          individual: { may: "anything", with: "registryProof" },
        },
        by: "t2x",
        at: "1a421bcb",
      },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    trainingPledge: [{ is: true, by: "t2x", at: "1a421bcb" }],
    domainCertificate: [
      { is: { from: 1, of: "order" }, by: "j20", in: "Provincial supplementary materials" },
      { is: { from: 1, of: "order" }, by: "a19" },
    ],
    constructionPlanOfIndividual: [{ is: { from: 10, of: "sites" }, by: "t2x", at: "1a421bcb" }],
    constructionPlanOfUnit: [{ is: { from: 30, of: "sites" }, by: "t2x", at: "1a421bcb" }],
    reviewDays: [{ is: { from: 9, to: 30 }, by: "t21" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [
      { is: { line: "required" }, by: "u24" },
      { is: { line: "required", of: "subject" }, by: "s4" },
      { is: { line: "advised", of: "subject" }, by: "t2x", at: "1a421bcb" },
    ],
  },
  notes: {
    "site-person-one-company-only": [
      {
        is: text("网站负责人只能在一家主体任职", "a service's responsible person serves one subject alone"),
        by: "t2x",
        at: "1a421bcb",
      },
    ],
    "name-rule-individual": [
      {
        is: text(
          "个人网站只能叫“某某的个人博客”或“某某的个人主页”",
          "an individual's website is called “X的个人博客” or “X的个人主页” and nothing else",
        ),
        by: "u24",
        in: "常见问题 / problem2",
      },
      {
        is: text(
          "个人网站只能叫“某某的个人博客”或“某某的个人主页”",
          "an individual's website is called “X的个人博客” or “X的个人主页” and nothing else",
        ),
        by: "a19",
      },
    ],
    "order-types-refused": [
      {
        is: text(
          "不办理变更主体、注销网站",
          "neither a change of the subject nor a cancellation of a website is taken",
        ),
        by: "u24",
        in: "guidance12",
        note: text(
          "注销用表格发邮件给管局",
          "a cancellation goes to the administration by a form sent by e-mail",
        ),
      },
      {
        is: text(
          "不单独办理变更网站、变更主体",
          "neither a change of a website nor one of the subject is taken alone",
        ),
        by: "t2x",
        at: "1a421bcb",
        note: text("只办理合并变更", "only the combined change order is taken"),
      },
    ],
    "authenticity-documents": [
      {
        is: text(
          "告知书和承诺书由负责人签署，不是法定代表人的另交授权书",
          "notice and pledge are signed by the service's responsible person, with a letter where that is not the legal representative",
        ),
        by: "h25",
        note: text("2021-06-01 起", "from 2021-06-01 on"),
      },
      {
        is: text(
          "告知书和承诺书由网站负责人签署，另交承诺视频和法定代表人授权书",
          "notice and pledge are signed by the service's responsible person, with a video of the pledge and a letter of the legal representative",
        ),
        by: "t2x",
        at: "1a421bcb",
        note: text("2021-06-01 起", "from 2021-06-01 on"),
      },
    ],
  },
}
