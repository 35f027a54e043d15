import type { Day } from "../calendar/Day.ts"
import { type Text, text } from "../text/Text.ts"
import * as CitizenNumber from "./CitizenNumber.ts"
import { permitAreas } from "./permitAreas.ts"

/** What the number of a residence permit turned out to be (港澳台居民居住证号码). */
export type Inspection =
  | Valid
  | OtherCredential
  | CitizenNumber.BadShape
  | CitizenNumber.BadBirthDate
  | CitizenNumber.BadCheckDigit

/** A number that fits; it has the form and the check of a resident identity card. */
export interface Valid extends CitizenNumber.CitizenNumber {
  readonly _tag: "Valid"
  readonly from: Place
}

/** Where the holder comes from (来自). */
export type Place = (typeof permitAreas)[keyof typeof permitAreas]

/** A faultless number, but of another paper. */
export interface OtherCredential {
  readonly _tag: "OtherCredential"
  readonly is: "residentId"
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string): Inspection => {
  const inspected = CitizenNumber.inspect(given)
  if (inspected._tag !== "Valid") return inspected
  const from = placeOf(inspected.areaCode)
  return from === undefined ? residentId : { ...inspected, from }
}

/** The number as it is compared and printed: half-width, capital X, no spaces. */
export const normalise = CitizenNumber.normalise

/** The 18th character that belongs to the first 17 digits; nothing when those are not 17 digits. */
export const checkDigit = CitizenNumber.checkDigit

/** Day of birth, of numbers without fault. */
export const birthday = (given: string): Day | undefined => {
  const inspected = inspect(given)
  return inspected._tag === "Valid" ? inspected.birthday : undefined
}

/** Full years on a day, written YYYY-MM-DD; nothing when the number is at fault or the day comes before the birth. */
export const ageOn = (given: string, day: string): number | undefined => {
  const born = birthday(given)
  return born === undefined ? undefined : CitizenNumber.ageOn(born, day)
}

const placeOf = (areaCode: string): Place | undefined =>
  Object.entries(permitAreas).find(([area]) => area === areaCode)?.[1]

const residentId: OtherCredential = {
  _tag: "OtherCredential",
  is: "residentId",
  says: text(
    "这是居民身份证号码；居住证以 810000、820000 或 830000 开头",
    "This is the number of a resident identity card; a residence permit begins with 810000, 820000 or 830000",
  ),
  fix: text("核对证件类型", "Check the type of credential"),
}
