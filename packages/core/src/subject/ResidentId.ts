import type { Day } from "../calendar/Day.ts"
import { type Text, text } from "../text/Text.ts"
import * as CitizenNumber from "./CitizenNumber.ts"
import { permitAreas } from "./permitAreas.ts"

/** What the number of a mainland resident identity card turned out to be (居民身份证号码). */
export type Inspection = CitizenNumber.Inspection | OldForm | OtherCredential

/** A number of 15 digits as given out before 1999 (15 位旧号); cards that bear one ended on 2013-01-01. */
export interface OldForm {
  readonly _tag: "OldForm"
  readonly areaCode: string
  readonly birthday: Day
  /** The number of 18 characters that took its place. */
  readonly code: string
  readonly says: Text
  readonly fix: Text
}

/** A faultless number, but of another paper. */
export interface OtherCredential {
  readonly _tag: "OtherCredential"
  readonly is: "residencePermit"
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string): Inspection => {
  const code = normalise(given)
  if (/^[1-8]\d{14}$/u.test(code)) return inspectOldForm(code)
  const inspected = CitizenNumber.inspect(code)
  return inspected._tag === "Valid" && Object.hasOwn(permitAreas, inspected.areaCode)
    ? residencePermit
    : inspected
}

/** The number as it is compared and printed: half-width, capital X, no spaces. */
export const normalise = CitizenNumber.normalise

/** The 18th character that belongs to the first 17 digits; nothing when those are not 17 digits. */
export const checkDigit = CitizenNumber.checkDigit

/** Day of birth, of numbers in the present or the old form that are without fault. */
export const birthday = (given: string): Day | undefined => {
  const inspected = inspect(given)
  return inspected._tag === "Valid" || inspected._tag === "OldForm" ? inspected.birthday : undefined
}

/** Full years on a day, written YYYY-MM-DD; nothing when the number is at fault or the day comes before the birth. */
export const ageOn = (given: string, day: string): number | undefined => {
  const born = birthday(given)
  return born === undefined ? undefined : CitizenNumber.ageOn(born, day)
}

const inspectOldForm = (old: string): OldForm | CitizenNumber.Inspection => {
  const first17 = `${old.slice(0, 6)}19${old.slice(6)}`
  const renewed = CitizenNumber.inspect(`${first17}${checkDigit(first17) ?? ""}`)
  if (renewed._tag !== "Valid") return renewed
  return {
    _tag: "OldForm",
    areaCode: renewed.areaCode,
    birthday: renewed.birthday,
    code: renewed.code,
    says: text(
      "这是 15 位旧号，旧证已于 2013 年 1 月 1 日停用",
      "This is an old number of 15 digits; such cards ended on 1 January 2013",
    ),
    fix: text("按现行身份证填写 18 位号码", "Enter the 18 characters of the present card"),
  }
}

const residencePermit: OtherCredential = {
  _tag: "OtherCredential",
  is: "residencePermit",
  says: text(
    "这是港澳台居民居住证号码，不是居民身份证号码",
    "This is the number of a residence permit, not of a resident identity card",
  ),
  fix: text("把证件类型改为港澳台居民居住证", "Change the type of credential to residence permit"),
}
