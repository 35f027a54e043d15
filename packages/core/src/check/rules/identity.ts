import * as Option from "effect/Option"
import { DomainName } from "../../domain/index.ts"
import type { Credential } from "../../filing/Filing.ts"
import { RecordNumber, RecordSeries } from "../../record/index.ts"
import type { AnyRule } from "../../rule/Rule.ts"
import { ruleOf } from "../../rule/Rule.ts"
import type { Known, Scopes } from "../../rule/Scopes.ts"
import { fail, notApplicable, pass, type Verdict } from "../../rule/Verdict.ts"
import {
  CreditCode,
  Passport,
  PhoneNumber,
  ResidencePermit,
  ResidentId,
  TravelPermit,
} from "../../subject/index.ts"
import { text } from "../../text/Text.ts"
import { common } from "../book.ts"
import { isSubjectWritten } from "../wishes.ts"

const rule = ruleOf(common)

const creditCode = rule("subject", {
  id: "core/credit-code-is-well-formed",
  cites: ["core-credit-code"],
  severity: "warn",
  prevents: ["certificate-bad"],
  says: text("统一社会信用代码 {number} 校验不符", "the credit code {number} does not add up"),
  fix: text("对照证件核对每一位", "compare every character with the certificate"),
  decide: ({ subject, wishes }) => {
    if (!isSubjectWritten(wishes)) return notApplicable
    if (subject.kind === "individual" || !unitCredentials.has(subject.credential.type)) return notApplicable
    return CreditCode.inspect(subject.credential.number)._tag === "Valid"
      ? pass
      : fail({ number: subject.credential.number })
  },
  examples: [
    { given: unit("91330106MA2CE7K474"), expect: "Fail" },
    { given: unit(withCheckDigit("91330106MA2CE7K47")), expect: "Pass" },
    { given: { subject: { kind: "individual" } }, expect: "NotApplicable" },
  ],
})

const residentId = rule("person", {
  id: "core/resident-id-is-well-formed",
  cites: ["core-resident-id"],
  severity: "block",
  prevents: ["certificate-bad"],
  says: text(
    "身份证号码位数、日期或校验码不对",
    "length, date or check character of the identity number is wrong",
  ),
  fix: text("对照身份证核对每一位", "compare every character with the card"),
  decide: (place) => ofType(place, "residentId", (number) => ResidentId.inspect(number)._tag === "Valid"),
  examples: [
    { given: principal("residentId", "53010219200508011X"), expect: "Pass" },
    { given: principal("residentId", "530102192005080119"), expect: "Fail" },
  ],
})

const subjectResidentId = rule("subject", {
  id: "core/individual-has-a-well-formed-resident-id",
  cites: ["core-resident-id"],
  severity: "block",
  prevents: ["certificate-bad"],
  says: residentId.says,
  fix: residentId.fix,
  decide: ({ subject, wishes }) =>
    isSubjectWritten(wishes) && subject.kind === "individual"
      ? judged(subject.credential, "residentId", (number) => ResidentId.inspect(number)._tag === "Valid")
      : notApplicable,
  examples: [
    { given: individual("53010219200508011X"), expect: "Pass" },
    { given: individual("530102192005080119"), expect: "Fail" },
    { given: { subject: { kind: "enterprise" } }, expect: "NotApplicable" },
  ],
})

const residencePermit = rule("person", {
  id: "core/residence-permit-is-well-formed",
  cites: ["core-residence-permit"],
  severity: "block",
  prevents: ["certificate-bad"],
  says: text(
    "居住证号码的地址码、日期或校验码不对",
    "area code, date or check character of the residence permit is wrong",
  ),
  fix: text("对照证件核对每一位", "compare every character with the permit"),
  decide: (place) =>
    ofType(place, "residencePermit", (number) => ResidencePermit.inspect(number)._tag === "Valid"),
  examples: [
    {
      given: principal(
        "residencePermit",
        `81000019900101001${ResidencePermit.checkDigit("81000019900101001") ?? ""}`,
      ),
      expect: "Pass",
    },
    { given: principal("residencePermit", "53010219200508011X"), expect: "Fail" },
  ],
})

const travelPermit = rule("person", {
  id: "core/travel-permit-looks-usual",
  cites: ["core-travel-permit"],
  severity: "warn",
  prevents: ["certificate-bad"],
  says: text("通行证号码形式少见", "the number of the travel permit looks unusual"),
  fix: text("对照证件核对；若确实如此可不理会", "compare it with the permit; if it is so, leave it"),
  decide: (place) => ofType(place, "travelPermit", (number) => TravelPermit.inspect(number)._tag === "Usual"),
  examples: [
    { given: principal("travelPermit", "H12345678"), expect: "Pass" },
    { given: principal("travelPermit", "A1"), expect: "Fail" },
  ],
})

const passport = rule("person", {
  id: "core/passport-looks-usual",
  cites: ["core-passport"],
  severity: "warn",
  prevents: ["certificate-bad"],
  says: text("护照号码形式少见", "the passport number looks unusual"),
  fix: text("对照护照核对；若确实如此可不理会", "compare it with the passport; if it is so, leave it"),
  decide: (place) => ofType(place, "passport", (number) => Passport.inspect(number)._tag === "Usual"),
  examples: [
    { given: principal("passport", "E12345678"), expect: "Pass" },
    { given: principal("passport", "护照"), expect: "Fail" },
  ],
})

const mobile = rule("person", {
  id: "core/mobile-number-exists",
  cites: ["core-phone"],
  severity: "warn",
  prevents: ["phone-problem"],
  says: text("手机号码不在任何号段里", "the mobile number lies in no range"),
  fix: text("核对手机号码", "check the mobile number"),
  decide: ({ person, isWritten }) => {
    if (!isWritten) return notApplicable
    const found = PhoneNumber.inspect(person.mobile)
    return found._tag === "Valid" && found.kind === "mobile" ? pass : fail()
  },
  examples: [
    { given: { subject: { principal: { mobile: "13800138000" } } }, expect: "Pass" },
    { given: { subject: { principal: { mobile: "12345" } } }, expect: "Fail" },
  ],
})

const emergencyPhone = rule("person", {
  id: "core/emergency-number-exists",
  cites: ["core-phone"],
  severity: "warn",
  prevents: ["phone-problem"],
  says: text("应急联系电话不在任何号段里", "the emergency number lies in no range"),
  fix: text("核对应急联系电话", "check the emergency number"),
  decide: ({ person, isWritten }) => {
    if (!isWritten) return notApplicable
    return PhoneNumber.inspect(person.emergencyPhone)._tag === "Valid" ? pass : fail()
  },
  examples: [
    { given: { subject: { principal: { emergencyPhone: "0571-88886666" } } }, expect: "Pass" },
    { given: { subject: { principal: { emergencyPhone: "12" } } }, expect: "Fail" },
  ],
})

const subjectNumber = rule("subject", {
  id: "core/record-number-is-a-subject-number",
  cites: ["core-record-number"],
  severity: "warn",
  prevents: ["data-not-in-record-db"],
  says: text("{number} 不像主体备案号", "{number} does not look like the record number of a subject"),
  fix: text(
    "照备案系统显示的主体备案号填写，不带连字符后的服务序号",
    "write the subject's number as issued, without the serial of a service",
  ),
  decide: ({ register }) => {
    if (!register.subject.isFiled) return notApplicable
    const number = register.subject.recordNumber
    const read = RecordNumber.keep(number)
    return read._tag === "SubjectNumber" && read.warnings.length === 0 ? pass : fail({ number })
  },
  examples: [
    {
      given: { register: { subject: { isFiled: true, recordNumber: "浙ICP备2023018846号" } } },
      expect: "Pass",
    },
    {
      given: { register: { subject: { isFiled: true, recordNumber: "浙ICP备2023018846号-1" } } },
      expect: "Fail",
    },
    { given: { register: { subject: { isFiled: true, recordNumber: "浙ICP备12345号" } } }, expect: "Fail" },
  ],
})

const series = rule("subject", {
  id: "core/service-numbers-continue-the-subject-number",
  cites: ["core-record-series"],
  severity: "warn",
  prevents: ["data-not-in-record-db"],
  says: text(
    "服务备案号 {numbers} 与主体备案号 {subject} 不同系列",
    "the service numbers {numbers} are not of the subject's series {subject}",
  ),
  fix: text(
    "核对备案号；该域名可能备在别的主体名下",
    "check the numbers; the domain may be filed under another subject",
  ),
  decide: ({ register }) => {
    if (!register.subject.isFiled || register.services.length === 0) return notApplicable
    const own = RecordNumber.series(RecordNumber.keep(register.subject.recordNumber))
    if (Option.isNone(own)) return notApplicable
    const strangers = register.services.filter(
      ({ recordNumber }) => !RecordSeries.belongsTo(own.value, RecordNumber.keep(recordNumber)),
    )
    if (strangers.length === 0) return pass
    return fail({
      numbers: strangers.map(({ recordNumber }) => recordNumber).join("、"),
      subject: register.subject.recordNumber,
    })
  },
  examples: [
    { given: filedWith("浙ICP备2023018846号-1"), expect: "Pass" },
    { given: filedWith("浙ICP备2023018847号-1"), expect: "Fail" },
  ],
})

const domainName = rule("domain", {
  id: "core/domain-name-is-well-formed",
  cites: ["core-domain-name"],
  severity: "block",
  prevents: ["domain-not-in-registrar-db"],
  says: text("{name} 不是可备案的域名：{why}", "{name} is not a domain name that can be filed: {why}"),
  fix: text(
    "填写注册域名或其下的域名，如 example.cn",
    "write a registrable domain or one below it, such as example.cn",
  ),
  decide: ({ domain }) => {
    const read = DomainName.parse(domain.name)
    if (read._tag === "IpAddress") return notApplicable
    return read._tag === "DomainName" ? pass : fail({ name: domain.name, why: read.faults[0].says })
  },
  examples: [
    {
      given: { services: [{ kind: "website", domains: [{ name: "https://www.example.cn/a" }] }] },
      expect: "Pass",
    },
    { given: { services: [{ kind: "website", domains: [{ name: "com.cn" }] }] }, expect: "Fail" },
    { given: { services: [{ kind: "website", domains: [{ name: "192.0.2.1" }] }] }, expect: "NotApplicable" },
  ],
})

export const identityRules: ReadonlyArray<AnyRule> = [
  creditCode,
  subjectResidentId,
  subjectNumber,
  series,
  residentId,
  residencePermit,
  travelPermit,
  passport,
  mobile,
  emergencyPhone,
  domainName,
]

/** The credential of a person whose data go in. */
function ofType({ person, isWritten }: Scopes["person"], ...asked: Asked): Verdict {
  return isWritten ? judged(person.credential, ...asked) : notApplicable
}
type Asked = readonly [type: Credential["type"], isGood: (number: string) => boolean]

function judged(credential: Known<Credential>, ...[type, isGood]: Asked): Verdict {
  if (credential.type !== type) return notApplicable
  return isGood(credential.number) ? pass : fail()
}

/** Units whose certificate carries a credit code. */
const unitCredentials: ReadonlySet<string> = new Set([
  "businessLicence",
  "governmentCertificate",
  "publicInstitutionCertificate",
  "socialOrganisationCertificate",
  "privateNonEnterpriseCertificate",
  "foundationCertificate",
])

function unit(number: string) {
  return { subject: { kind: "enterprise", credential: { type: "businessLicence", number } } } as const
}
function individual(number: string) {
  return { subject: { kind: "individual", credential: { type: "residentId", number } } } as const
}
function withCheckDigit(first17: string): string {
  return `${first17}${CreditCode.checkDigit(first17) ?? ""}`
}
function principal(type: NonNullable<Credential["type"]>, number: string) {
  return { subject: { principal: { credential: { type, number } } } }
}
function filedWith(recordNumber: string) {
  return {
    register: {
      subject: { isFiled: true, recordNumber: "浙ICP备2023018846号" },
      services: [{ kind: "website", recordNumber }],
    },
  } as const
}
