import { Province } from "@openbeian/core/place"
import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { excluded } from "../lists.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const otherUnit = text(
  "指南正文只说企业用户，附录一却列出军队、政府机关、事业单位和社会团体；该主体是否受理须向西云数据核实",
  "the guide speaks of enterprise users, yet its appendix 1 lists military units, government bodies, public institutions and social organisations; ask NWCD whether it takes this subject",
)

/** Rules on the subject and its persons. */
export const subjectRules: Rules = [
  rule("subject", {
    id: "nwcd/province-is-served",
    cites: ["nwcd-provinces-excluded"],
    severity: "block",
    says: text("西云数据不受理 {province} 的备案", "NWCD takes no filings from {province}"),
    fix: text("换一家受理该省的接入商", "choose a provider that serves the province"),
    decide: ({ subject }) =>
      excluded.includes(subject.province) ? fail({ province: Province.nameOf(subject.province) }) : pass,
    examples: [
      { given: { subject: { province: "330000" } }, expect: "Pass" },
      { given: { subject: { province: "540000" } }, expect: "Fail" },
      { given: { subject: { province: "630000" } }, expect: "Fail" },
      { given: { subject: { kind: "enterprise" } }, expect: "Undecided" },
    ],
  }),

  rule("subject", {
    id: "nwcd/unit-is-an-enterprise",
    cites: ["nwcd-enterprise-only", "nwcd-mat-subject-cert"],
    severity: "warn",
    says: text("主体不是企业", "the subject is no enterprise"),
    fix: text("先向西云数据核实是否受理", "ask NWCD first whether it takes it"),
    decide: ({ subject }) => {
      if (subject.kind === "individual") return notApplicable
      return subject.kind === "enterprise" || subject.kind === "overseasCompany" ? pass : review(otherUnit)
    },
    examples: [
      { given: { subject: { kind: "enterprise" } }, expect: "Pass" },
      { given: { subject: { kind: "government" } }, expect: "Review" },
      { given: { subject: { kind: "lawFirm" } }, expect: "Review" },
      { given: { subject: { kind: "individual" } }, expect: "NotApplicable" },
    ],
  }),

  rule("subject", {
    id: "nwcd/subject-is-a-chinese-unit",
    cites: ["nwcd-overseas-enterprise"],
    severity: "block",
    says: text("境外公司不能以自己的名义备案", "a company abroad cannot file in its own name"),
    fix: text(
      "以中国公司的营业执照和名义备案，该公司须满足全部要求",
      "file by the licence and in the name of a Chinese company, which has to meet every demand",
    ),
    decide: ({ subject }) => (subject.kind === "overseasCompany" ? fail() : pass),
    examples: [
      { given: { subject: { kind: "enterprise" } }, expect: "Pass" },
      { given: { subject: { kind: "overseasCompany" } }, expect: "Fail" },
    ],
  }),

  rule("subject", {
    id: "nwcd/subject-is-described-in-full",
    cites: ["nwcd-truthful-complete", "nwcd-fields-organizer"],
    severity: "warn",
    says: text("主办单位信息有空项", "something is blank in the data of the subject"),
    fix: text(
      "如实填写名称、证件类型与号码、证件住所",
      "give name, type and number of the certificate and the address on it, as they are",
    ),
    decide: ({ subject: { name, credential }, wishes }) => {
      if (!wishes.includes("add") && !wishes.includes("changeSubject")) return notApplicable
      const isTyped = credential.type.length > 0
      return isTyped && [name, credential.number, credential.address].every(isGiven) ? pass : fail()
    },
    examples: [
      { given: subject("浙江省杭州市西湖区溪桥路 18 号"), expect: "Pass" },
      { given: subject(""), expect: "Fail" },
      { given: { subject: { name: "甲公司" } }, expect: "Undecided" },
    ],
  }),

  rule("person", {
    id: "nwcd/person-is-described-in-full",
    cites: [
      "nwcd-truthful-complete",
      "nwcd-fields-subject-principal",
      "nwcd-fields-website-principal",
      "nwcd-app-fields-principal",
    ],
    severity: "warn",
    says: text("负责人的六项信息有空项", "something is blank among the six data of the person"),
    fix: text(
      "如实填写姓名、证件号码、证件有效期、电话、邮箱、应急电话",
      "give name, number and validity of the certificate, phone, e-mail and emergency number, as they are",
    ),
    decide: ({ person, isWritten }) => {
      if (!isWritten) return notApplicable
      const { name, credential, mobile, email, emergencyPhone } = person
      const six = [name, credential.number, credential.validUntil, mobile, email, emergencyPhone]
      return six.every(isGiven) ? pass : fail()
    },
    examples: [
      { given: { subject: { principal: person("shen@example.cn") } }, expect: "Pass" },
      { given: { subject: { principal: person("") } }, expect: "Fail" },
      { given: { subject: { principal: { name: "沈见山" } } }, expect: "Undecided" },
    ],
  }),
]

function isGiven(written: string): boolean {
  return written.trim() !== ""
}
function subject(address: string) {
  return {
    subject: {
      name: "甲公司",
      credential: { type: "businessLicence", number: "91330106MA2CE7K473", address },
    },
  } as const
}
function person(email: string) {
  return {
    name: "沈见山",
    credential: { number: "330106198804122318", validUntil: "2036-03-14" },
    mobile: "13805710018",
    emergencyPhone: "0571-88270001",
    email,
  }
}
