import { text } from "@openbeian/core/text"
import type { ProvinceSays } from "../administration.ts"

/** What sources say of Fujian (福建), each question with the newest answer first. */
export const fujian: ProvinceSays = {
  code: "350000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "h25" },
      { is: "withResidenceProof", by: "u25" },
      { is: "withResidenceProof", by: "s4" },
      { is: "withResidenceProof", by: "t2x", at: "b88154ca" },
      { is: "withResidenceProof", by: "j20" },
      { is: "withResidenceProof", by: "a19" },
    ],
    subjectPrincipal: [
      { is: { who: "representative" }, by: "h25" },
      { is: { who: "representative" }, by: "u25" },
      {
        is: { who: "representative", foreigner: { from: "abroad", then: "authoriseMainlander" } },
        by: "t2x",
        at: "b88154ca",
      },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [
      {
        is: { free: 18, younger: { from: 16, with: ["guardianPapers"] } },
        by: "t2x",
        at: "b88154ca",
        note: text("2021 年 7 月的版本写 8 岁", "the version of July 2021 said 8"),
      },
    ],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "h25" }],
    domainValidity: [{ is: { months: 3 }, by: "a19" }],
    registrant: [
      { is: { may: ["subject", "legalRepresentative"] }, by: "h25" },
      { is: { may: ["subject"] }, by: "t2x", at: "b88154ca" },
      { is: { may: ["subject", "legalRepresentative"] }, by: "a19" },
    ],
    subjectChange: [
      {
        is: {
          unit: { may: ["renamed"], nothingElse: true },
          individual: { may: ["renamed"], nothingElse: true },
        },
        by: "t2x",
        at: "b88154ca",
      },
      {
        is: {
          unit: { may: "anything", with: "registryProof" },
          individual: { may: [], nothingElse: true },
        },
        by: "j20",
      },
    ],
    servicePrincipalLetter: [
      { is: { needsResidentId: true }, by: "u25" },
      { is: {}, by: "t2x", at: "b88154ca" },
      { is: {}, by: "j20" },
    ],
    renameLetter: [{ is: true, by: "t21" }],
    reviewDays: [{ is: { from: 6, to: 9 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-10", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [
      { is: { line: "required" }, by: "u25" },
      { is: { line: "required" }, by: "j20" },
    ],
  },
  notes: {
    "individual-id-type": [
      {
        is: text("个人只收居民身份证", "of individuals only resident identity cards are taken"),
        by: "t2x",
        at: "b88154ca",
      },
    ],
    "unfiled-site-must-be-closed": [
      { is: text("未备案的网站须关闭", "a website that is not filed yet has to stay closed"), by: "j20" },
    ],
  },
}
