import * as Result from "effect/Result"
import * as Day from "../calendar/Day.ts"
import * as Folded from "../text/Folded.ts"
import { type Text, text } from "../text/Text.ts"
import { type Alphabet, digits, firstMisfit, type Misfit } from "./shape.ts"

/** The 18 characters that resident identity cards and residence permits share (公民身份号码, GB 11643-1999). */
export interface CitizenNumber {
  readonly code: string
  /** Area of the first registration by GB/T 2260, or 810000, 820000, 830000 on a residence permit. */
  readonly areaCode: string
  readonly birthday: Day.Day
}

/** What a text turned out to be when read as a citizen number. */
export type Inspection =
  | ({ readonly _tag: "Valid" } & CitizenNumber)
  | BadShape
  | BadBirthDate
  | BadCheckDigit

/** A text that no number of 18 characters can look like. */
export interface BadShape extends Misfit {
  readonly _tag: "BadShape"
}

/** Characters 7 to 14 name no day of the calendar, or one of another age. */
export interface BadBirthDate {
  readonly _tag: "BadBirthDate"
  readonly found: string
  readonly says: Text
  readonly fix: Text
}

/** The last character does not follow from the 17 before it, so at least one of the 18 is wrong. */
export interface BadCheckDigit {
  readonly _tag: "BadCheckDigit"
  readonly expected: string
  readonly found: string
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string): Inspection => {
  const code = normalise(given)
  const misfit = firstMisfit(code, places)
  if (misfit !== undefined) return { _tag: "BadShape", ...misfit }
  const birthday = birthdayOf(code.slice(6, 14))
  if (birthday === undefined) return badBirthDate(code.slice(6, 14))
  const expected = checkDigitOf(code)
  return code.endsWith(expected)
    ? { _tag: "Valid", code, areaCode: code.slice(0, 6), birthday }
    : badCheckDigit(expected, code.slice(17))
}

/** The number as it is compared and printed: half-width, capital X, no spaces. */
export const normalise = Folded.textOf

/** The 18th character that belongs to the first 17 digits; nothing when those are not 17 digits. */
export const checkDigit = (first17: string): string | undefined =>
  /^\d{17}$/u.test(first17) ? checkDigitOf(first17) : undefined

/**
 * Full years on a day, written YYYY-MM-DD; nothing when that is no day or comes before the birth. Who was born on
 * 29 February ages on 1 March of a common year, so that nobody is taken for older than a strict reader would have it.
 */
export const ageOn = (birthday: Day.Day, day: string): number | undefined => {
  const reached = Result.getOrUndefined(Day.parse(day))
  if (reached !== day || day < birthday) return undefined
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4))
  return day.slice(5) < birthday.slice(5) ? years - 1 : years
}

/** The day of eight digits, if somebody who was ever given a number can be born on it. */
const birthdayOf = (eight: string): Day.Day | undefined =>
  eight >= "1800" && eight < "2100" ? Result.getOrUndefined(Day.parse(eight)) : undefined

/** ISO 7064 MOD 11-2. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const checkDigitOf = (code: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code.charAt(index)), 0)
  return "10X98765432".charAt(sum % 11)
}

/** No area of GB/T 2260 begins with 0 or 9. */
const areaStart: Alphabet = { characters: "12345678", name: text("数字 1 至 8", "a digit from 1 to 8") }
const lastPlace: Alphabet = { characters: "0123456789X", name: text("数字或 X", "a digit or X") }
const places: ReadonlyArray<Alphabet> = [areaStart, ...Array.from({ length: 16 }, () => digits), lastPlace]

const badBirthDate = (found: string): BadBirthDate => ({
  _tag: "BadBirthDate",
  found,
  says: text("第 7 至 14 位不是真实的出生日期", "Characters 7 to 14 are not a real date of birth"),
  fix: text(
    "对照证件更正出生日期八位：年四位、月两位、日两位",
    "Compare with the card: four digits of year, two of month, two of day",
  ),
})

const badCheckDigit = (expected: string, found: string): BadCheckDigit => ({
  _tag: "BadCheckDigit",
  expected,
  found,
  says: text(
    `末位校验码应为 ${expected}，实为 ${found}`,
    `The check character is ${found}, the other 17 call for ${expected}`,
  ),
  fix: text(
    "号码至少有一位抄错，请逐位对照证件",
    "At least one character was copied wrongly: compare every one with the card",
  ),
})
