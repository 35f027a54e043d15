import { Province } from "@openbeian/core/place"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const elsewhere = text(
  "个人证件在{credential}，备案在{filed}；住所是否算在当地，各省要求不同",
  "the credential is of {credential}, the filing is in {filed}; what makes a domicile differs by province",
)

/** Where a subject files, and what it needs to trade. */
export const subjectRules: Rules = [
  rule("subject", {
    id: "national/subject-files-with-an-administration",
    cites: ["national-domicile"],
    severity: "block",
    says: text(
      "{province}没有受理备案的通信管理局，不能在那里备案",
      "{province} has no communications administration that takes filings, so nothing is filed there",
    ),
    fix: text(
      "在内地 31 个省、自治区、直辖市之一有住所的，向该地管局备案",
      "file in one of the 31 provinces of the mainland, where the subject has its domicile",
    ),
    decide: ({ subject, wishes }) => {
      if (!isWritten(wishes)) return notApplicable
      const { province } = subject
      return Province.mainland.some(({ code }) => code === province)
        ? pass
        : fail({ province: Province.nameOf(province) })
    },
    examples: [
      { given: { subject: { province: "330000" } }, expect: "Pass" },
      { given: { subject: { province: "810000" } }, expect: "Fail" },
      { given: { subject: { kind: "individual", province: "820000" } }, expect: "Fail" },
      { given: { subject: { kind: "enterprise", province: "710000" } }, expect: "Fail" },
      { given: { subject: { kind: "enterprise" } }, expect: "Undecided" },
      {
        given: { subject: { province: "810000" }, services: [], changes: [{ kind: "cancelSubject" }] },
        expect: "NotApplicable",
      },
    ],
  }),

  rule("subject", {
    id: "national/unit-files-where-its-certificate-is",
    cites: ["national-domicile"],
    topic: "filingProvince",
    severity: "block",
    prevents: ["cross-province", "address-outside-province"],
    says: text(
      "备案在{filed}，而单位证件住所在{certificate}",
      "the filing is in {filed}, the certificate of the unit is of {certificate}",
    ),
    fix: text("在证件住所所在的省备案", "file in the province of the certificate"),
    decide: ({ subject, wishes }) => {
      if (!isWritten(wishes) || subject.kind === "individual") return notApplicable
      const { province, credential } = subject
      if (province === credential.province) return pass
      return fail({ filed: Province.nameOf(province), certificate: Province.nameOf(credential.province) })
    },
    examples: [
      { given: of("enterprise", "330000", "330000"), expect: "Pass" },
      { given: of("enterprise", "310000", "330000"), expect: "Fail" },
      { given: of("government", "310000", "330000"), expect: "Fail" },
      { given: of("individual", "310000", "330000"), expect: "NotApplicable" },
      { given: { subject: { kind: "enterprise", credential: { province: "330000" } } }, expect: "Undecided" },
      { given: { services: [], changes: [{ kind: "cancelSubject" }] }, expect: "NotApplicable" },
    ],
  }),

  rule("subject", {
    id: "national/individual-files-where-the-credential-is",
    cites: ["national-domicile"],
    topic: "individualProvince",
    severity: "warn",
    prevents: ["cross-province", "address-outside-province"],
    says: text("备案省份与个人证件不一致", "the filing is in another province than the credential"),
    fix: text(
      "在证件所在的省备案，或先查目标省对外地证件的要求",
      "file in the province of the credential, or look up what the other province asks of outsiders",
    ),
    decide: ({ subject, wishes }) => {
      if (!isWritten(wishes) || subject.kind !== "individual") return notApplicable
      const { province, credential } = subject
      if (province === credential.province) return pass
      return review(elsewhere, {
        filed: Province.nameOf(province),
        credential: Province.nameOf(credential.province),
      })
    },
    examples: [
      { given: of("individual", "330000", "330000"), expect: "Pass" },
      { given: of("individual", "310000", "330000"), expect: "Review" },
      { given: { subject: { kind: "individual" } }, expect: "Undecided" },
      { given: of("enterprise", "310000", "330000"), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/commercial-service-has-a-licence",
    cites: [
      "national-licence",
      "national-no-paid-service",
      "national-licence-fine",
      "licence-needs-valid-number",
    ],
    topic: "licence",
    severity: "warn",
    says: text(
      "服务是经营性的，而没有经营许可证；备案之后还须取得许可证才能收费",
      "the service is commercial and there is no licence; beside the filing it needs one before it may charge",
    ),
    fix: text(
      "先备案，再凭有效备案号向当地通信管理局申请 ICP 证",
      "file first, then apply for the licence at the administration with the valid record number",
    ),
    decide: ({ service }) => {
      if (!service.isCommercial) return notApplicable
      return service.licenceNumber.trim() === "" ? fail() : pass
    },
    examples: [
      { given: trading("浙B2-20230018"), expect: "Pass" },
      { given: trading(""), expect: "Fail" },
      { given: { services: [{ kind: "app", isCommercial: true }] }, expect: "Undecided" },
      { given: { services: [{ kind: "app", isCommercial: false }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/licence-rests-on-a-record-number",
    cites: ["licence-needs-valid-number"],
    severity: "warn",
    says: text("有许可证而主体没有备案", "there is a licence and the subject is not filed"),
    fix: text("核对主体是否已有备案号", "check whether the subject has a record number"),
    decide: ({ service, register }) => {
      if (!service.isCommercial || service.licenceNumber.trim() === "") return notApplicable
      return register.subject.isFiled ? pass : review(withoutNumber, { licence: service.licenceNumber })
    },
    examples: [
      { given: { ...trading("浙B2-20230018"), register: { subject: { isFiled: true } } }, expect: "Pass" },
      { given: { ...trading("浙B2-20230018"), register: { subject: { isFiled: false } } }, expect: "Review" },
      { given: trading(""), expect: "NotApplicable" },
    ],
  }),
]

const withoutNumber = text(
  "已有许可证 {licence}，而主体没有备案；申请许可证须先有有效备案号，请核对",
  "there is the licence {licence} and the subject is not filed, yet a licence wants a valid record number first; check both",
)

/** Whether the data of the subject are handed in: with an addition, or to be changed. */
function isWritten(wishes: ReadonlyArray<Scopes.Wish>): boolean {
  return wishes.includes("add") || wishes.includes("changeSubject")
}

function of(kind: "enterprise" | "government" | "individual", province: string, certificate: string) {
  return { subject: { kind, province, credential: { province: certificate } } }
}
function trading(licenceNumber: string) {
  return { services: [{ kind: "website" as const, isCommercial: true, licenceNumber }] }
}
