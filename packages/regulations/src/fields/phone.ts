import { Verdict } from "@openbeian/core/rule"
import { PhoneNumber } from "@openbeian/core/subject"
import { Name, type Text, text } from "@openbeian/core/text"
import { type Evidence, type Field, field, type Made } from "./Field.ts"
import { rule } from "./make.ts"
import { isIndividual, isOfOtherPlatform } from "./place.ts"

const { fail, notApplicable, pass } = Verdict

/** Whether the mobile number has to be one of the province (手机号归属). */
export interface LocalPhone {
  readonly local: "required" | "advised" | "notAsked"
  /** What else will do. Absent: nothing. */
  readonly or?: "localCard" | "remark"
}

export const phoneOfIndividual: Field<LocalPhone> = field({
  slug: "phone-locality-individual",
  label: text("个人的手机号归属", "province of an individual's mobile number"),
  group: "person",
  kind: "requirement",
  says: (phone) => phoneSays(text("个人", "individuals"), phone),
  makes: (evidence) => localPhone(evidence, "individual"),
})

export const phoneOfUnit: Field<LocalPhone> = field({
  slug: "phone-locality-unit",
  label: text("单位负责人的手机号归属", "province of a unit's mobile numbers"),
  group: "person",
  kind: "requirement",
  says: (phone) => phoneSays(text("单位的负责人", "the responsible persons of a unit"), phone),
  makes: (evidence) => localPhone(evidence, "unit"),
})

/** How many phone numbers have to differ (电话个数). */
export interface DistinctPhones {
  /** Where one person is responsible for subject and service. */
  readonly onePerson: number
  readonly twoPersons: number
}

export const distinctPhones: Field<DistinctPhones> = field({
  slug: "phones-distinct-min",
  label: text("不同的电话号码", "different phone numbers"),
  group: "person",
  kind: "requirement",
  says: ({ onePerson, twoPersons }) =>
    onePerson === twoPersons
      ? text(
          `至少填 ${onePerson} 个不同的电话号码`,
          `at least ${onePerson} different phone numbers are given`,
        )
      : text(
          `负责人是同一人的至少 ${onePerson} 个不同的电话号码，不是同一人的至少 ${twoPersons} 个`,
          `at least ${onePerson} different phone numbers for one responsible person, ${twoPersons} for two`,
        ),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "service", {
        id: "phone-numbers-differ",
        severity: "warn",
        prevents: ["phone-problem"],
        says: text(
          "只有 {n} 个不同的电话号码，至少要 {wanted} 个",
          "there are {n} different phone numbers, {wanted} at least are asked for",
        ),
        fix: text("另填不重复的电话或应急电话", "give other numbers or emergency numbers"),
        decide: ({ onePerson, twoPersons }, { filing, subject, service }) => {
          if (!filing.isAdded) return notApplicable
          const persons = [subject.principal, service.principal] as const
          const wanted = Name.isSame(persons[0].name, persons[1].name) ? onePerson : twoPersons
          const numbers = persons.flatMap(({ mobile, emergencyPhone }) => [mobile, emergencyPhone])
          const n = new Set(numbers.filter((number) => number !== "").map(PhoneNumber.normalise)).size
          return n >= wanted ? pass : fail({ n, wanted })
        },
      }),
    ],
  }),
})

/** What no other subject may have filed with (不得用于其他主体). */
export type ForOneSubject = "phone" | "phoneAndCredential"

export const phoneForOneSubject: Field<ForOneSubject> = field({
  slug: "phone-unique-across-subjects",
  label: text("手机号只用于一个主体", "a mobile number for one subject alone"),
  group: "person",
  kind: "requirement",
  says: (value) =>
    value === "phone"
      ? text("手机号不能已用于其他主体的备案", "no other subject may have filed with the mobile number")
      : text(
          "手机号和证件号码不能已用于其他主体的备案",
          "no other subject may have filed with the mobile number or the credential",
        ),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "person", {
        id: "mobile-is-of-this-subject-alone",
        severity: "block",
        prevents: ["phone-or-id-frequency"],
        says: text("手机号已用于其他主体的备案", "another subject has filed with the mobile number"),
        fix: text("换一个没有备过案的手机号", "use a number with which nobody has filed"),
        decide: (_, place) => {
          if (!place.isAdded || isOfOtherPlatform(place)) return notApplicable
          return place.person.isPhoneUnshared ? pass : fail()
        },
      }),
    ],
  }),
})

const localPhone = (evidence: Evidence<LocalPhone>, whose: "individual" | "unit"): Made => ({
  rules: [
    rule(evidence, "person", {
      id: `mobile-of-${whose === "unit" ? "a-unit" : "an-individual"}-is-of-the-province`,
      severity: "block",
      prevents: ["phone-problem"],
      says: text("手机号不是本省的", "the mobile number is not of the province"),
      fix: text("换用备案省的手机号", "use a mobile number of the province of the filing"),
      decide: ({ local, or }, place) => {
        if (isIndividual(place) !== (whose === "individual") || !place.isAdded) return notApplicable
        if (isOfOtherPlatform(place)) return notApplicable
        if (local !== "required") return pass
        const { person, subject, document } = place
        if (or === "localCard" && person.credential.province === subject.province) return notApplicable
        if (person.mobileProvince === subject.province) return pass
        if (or === "remark" && document.services.every(({ remark }) => remark.trim() !== "")) return pass
        return fail()
      },
    }),
  ],
})

const phoneSays = (who: Text, { local, or }: LocalPhone): Text => {
  if (local === "notAsked")
    return text(`不要求${who.zh}用本省手机号`, `${who.en} need no mobile number of the province`)
  if (local === "advised")
    return text(`建议${who.zh}用本省手机号`, `${who.en} had better use a mobile number of the province`)
  const whole = text(`${who.zh}用本省手机号`, `${who.en} use a mobile number of the province`)
  if (or === undefined) return whole
  return or === "remark"
    ? text(`${whole.zh}，不是的在备注说明原因`, `${whole.en}, or say why not in the remark`)
    : text(`身份证是外省的，${whole.zh}`, `with a card of another province ${whole.en}`)
}
