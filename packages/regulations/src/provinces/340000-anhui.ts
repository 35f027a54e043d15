import type { ProvinceSays } from "../administration.ts"

/** What sources say of Anhui (安徽), each question with the newest answer first. */
export const anhui: ProvinceSays = {
  code: "340000",
  answers: {
    individualFromElsewhere: [
      { is: "withResidenceProof", by: "u24" },
      { is: "withResidenceProof", by: "t21" },
    ],
    soleTrader: [
      { is: { asEnterpriseWith: [], nameless: "owner" }, by: "h25" },
      { is: { asEnterpriseWith: [], nameless: "owner" }, by: "t21" },
    ],
    subjectPrincipal: [
      { is: { who: "anyoneWithLetter", alsoOfService: true }, by: "h25" },
      { is: { who: "representative" }, by: "u24" },
      { is: { who: "anyoneWithLetter" }, by: "t21" },
      { is: { who: "representative" }, by: "j20" },
      { is: { who: "representative" }, by: "a19" },
    ],
    minimumAgeOfIndividual: [{ is: { free: 18, younger: { with: ["guardianId"] } }, by: "t21" }],
    minimumAgeOfUnit: [{ is: { free: 18 }, by: "t21" }],
    domainValidity: [
      { is: { months: 3 }, by: "t21" },
      { is: { months: 3 }, by: "a19" },
    ],
    subjectChange: [
      {
        is: { unit: { may: [], refused: ["otherCode"] } },
        by: "h25",
      },
      { is: { unit: { may: [], nothingElse: true }, individual: { may: [], nothingElse: true } }, by: "t21" },
    ],
    servicePrincipalLetter: [
      { is: {}, by: "u24" },
      { is: {}, by: "t21" },
      { is: {}, by: "j20" },
    ],
    reviewDays: [{ is: { from: 12, to: 17 }, by: "t21" }],
    smsPilotFrom: [{ is: "2018-09-24", by: "a19" }],
    footerNumber: [{ is: "service", by: "s4" }],
    copyrightLine: [{ is: { line: "required" }, by: "u24" }],
  },
  notes: {},
}
