import {
  type NumberType,
  type PhoneNumber as Parsed,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max"
import metadata from "libphonenumber-js/metadata.max"
import { halfWidth } from "../text/plain.ts"
import { type Text, text } from "../text/Text.ts"

/**
 * What a telephone number turned out to be (电话号码). A number without a country code is one of the mainland.
 *
 * The rules are those of libphonenumber-js with its `max` metadata (157 kB). `min` (83 kB) names no kind at all for
 * a Chinese number and takes 12012345678 for valid; `mobile` (99 kB) takes every landline for invalid.
 */
export type Inspection = Valid | Unassigned | Broken

/** A number in a range that is given out. */
export interface Valid {
  readonly _tag: "Valid"
  /** `+8613800138000`: equal for all ways of writing one number. */
  readonly e164: string
  readonly kind: "mobile" | "landline" | "other"
  readonly region: Region
  readonly extension: string | undefined
}

/** Where a number is given out (号码归属地). */
export type Region = "mainland" | "hongKong" | "macau" | "taiwan" | "foreign"

/** The length is right but the range is not known; ranges are opened now and then, so this is only a warning. */
export interface Unassigned {
  readonly _tag: "Unassigned"
  readonly e164: string
  readonly region: Region
  readonly says: Text
  readonly fix: Text
}

/** A text that is no one number. */
export interface Broken {
  readonly _tag: "Broken"
  readonly problem: "character" | "areaCode" | "length"
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string): Inspection => {
  if (plainMobile?.test(given) === true) return mobileOf(given)
  const written = tidy(given)
  const stray = /[^\d+\-() .]/u.exec(written.replace(extensionAtEnd, ""))
  if (stray !== null) return strayCharacter(stray[0])
  const { number, type } = parse(written)
  if (number !== undefined && type !== undefined) return valid(number, type)
  const digits = written.replace(/\D/gu, "").replace(/^(?:00)?86(?=1)/u, "")
  if (/^1[3-9]/u.test(digits) && !isAbroad(written) && digits.length !== 11)
    return mobileLength(digits.length)
  if (/^[2-9]\d{6,7}$/u.test(digits) && !written.startsWith("+")) return areaCodeMissing
  return number?.isPossible() === true ? unassigned(number) : anyLength
}

/**
 * Eleven digits in a mobile range of the mainland, as nearly all numbers come: one pattern of the data instead of all of
 * them. Where the data were laid out otherwise there is none, and every number goes the long way.
 */
const plainMobile = ((): RegExp | undefined => {
  const pattern: unknown = metadata.countries.CN?.[11]?.[1]?.[0]
  return typeof pattern === "string" ? new RegExp(`^(?=1[3-9]\\d{9}$)(?:${pattern})$`, "u") : undefined
})()

const mobileOf = (digits: string): Valid => ({
  _tag: "Valid",
  e164: `+86${digits}`,
  kind: "mobile",
  region: "mainland",
  extension: undefined,
})

/** One way of writing for every number that can be read, e.g. `+861053503900;ext=801`; others are only tidied. */
export const normalise = (given: string): string => {
  const inspected = inspect(given)
  if (inspected._tag === "Broken") return tidy(given)
  const extension = inspected._tag === "Valid" ? inspected.extension : undefined
  return extension === undefined ? inspected.e164 : `${inspected.e164};ext=${extension}`
}

/** A number as it was read. It has a type exactly if it is valid, and to look for it is what takes long. */
interface Reading {
  readonly number: Parsed | undefined
  readonly type: NumberType
}

const parse = (written: string): Reading => {
  const reading = read(written)
  if (reading.type !== undefined) return reading
  const others = [withExtension(written), withPlus(written)].filter((other) => other !== written)
  return others.map(read).find(({ type }) => type !== undefined) ?? reading
}

const read = (written: string): Reading => {
  const number = parsePhoneNumberFromString(written, { defaultCountry: "CN", extract: false })
  return { number, type: number?.getType() }
}

/** Half-width, every kind of dash as a hyphen, 转 and 分机 as `;ext=`. */
const tidy = (given: string): string =>
  halfWidth(given)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[\p{Dash_Punctuation}\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^tel:/iu, "")
    .replace(/^\((\+?86)\)/u, "+86 ")
    .replace(/^\+{2,}/u, "+")
    .replace(/ ?(?:;ext=|转|轉|分机号?|ext\.? ?|x|#)[: ]*(\d{1,7})$/iu, ";ext=$1")

const extensionAtEnd = /;ext=\d{1,7}$/u

/** 010-53503900-801: what follows the last hyphen is an extension if the rest is a number. */
const withExtension = (written: string): string => written.replace(/-(\d{1,6})$/u, ";ext=$1")

/** 852 9123 4567: the country code is there, the plus sign is not. */
const withPlus = (written: string): string => (/^(?:852|853|886)/u.test(written) ? `+${written}` : written)

const isAbroad = (written: string): boolean => /^(?:\+|00)(?!86)/u.test(written)

const valid = (number: Parsed, type: NumberType): Valid => ({
  _tag: "Valid",
  e164: number.number,
  kind: kindOf(type),
  region: regionOf(number),
  extension: number.ext,
})

const kindOf = (type: NumberType): Valid["kind"] =>
  type === "MOBILE" ? "mobile" : type === "FIXED_LINE" ? "landline" : "other"

const regionOf = (number: Parsed): Region => regions[number.countryCallingCode] ?? "foreign"

const regions: Readonly<Record<string, Region>> = {
  86: "mainland",
  852: "hongKong",
  853: "macau",
  886: "taiwan",
}

const unassigned = (number: Parsed): Unassigned => ({
  _tag: "Unassigned",
  e164: number.number,
  region: regionOf(number),
  says: text("该号段未见启用", "No such range of numbers is known to be in use"),
  fix: text("请核对号码；若为新号段可忽略", "Check the number; ignore this if the range was opened lately"),
})

const strayCharacter = (found: string): Broken => ({
  _tag: "Broken",
  problem: "character",
  says: text(`号码中有“${found}”`, `There is a “${found}” in the number`),
  fix: text(
    "每处只填一个号码，只用数字、+、-、空格和括号",
    "Enter one number only, of digits, +, -, spaces and brackets",
  ),
})

const mobileLength = (length: number): Broken => ({
  _tag: "Broken",
  problem: "length",
  says: text(
    `大陆手机号应为 11 位，实为 ${length} 位`,
    `A mainland mobile number has 11 digits, this one has ${length}`,
  ),
  fix: text("补上漏掉的或删去多出的数字", "Add what is missing or remove what is too much"),
})

const areaCodeMissing: Broken = {
  _tag: "Broken",
  problem: "areaCode",
  says: text("只有 7 或 8 位，缺少区号", "There are only 7 or 8 digits: the area code is missing"),
  fix: text(
    "固定电话请加区号，如 010-；港澳号码请加 +852 或 +853",
    "Put the area code before a landline number, as in 010-, or +852 or +853 before one of Hong Kong or Macau",
  ),
}

const anyLength: Broken = {
  _tag: "Broken",
  problem: "length",
  says: text("位数不是任何电话号码的位数", "No telephone number has this many digits"),
  fix: text(
    "手机填 11 位号码，固定电话填区号加号码，境外号码以 + 和国家（地区）代码开头",
    "Enter 11 digits of a mobile number, area code and number of a landline, or + and the country code from abroad",
  ),
}
