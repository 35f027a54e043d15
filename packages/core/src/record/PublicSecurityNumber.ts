import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { Province } from "../place/index.ts"
import * as Folded from "../text/Folded.ts"
import { text } from "../text/Text.ts"
import * as Unreadable from "../text/Unreadable.ts"
import * as Warning from "../text/Warning.ts"
import { prefixOf, proposed } from "./prefix.ts"

/** The number of a filing with the police, 京公网安备11000002000001号 (公安联网备案号). */
export interface PublicSecurityNumber {
  readonly _tag: "PublicSecurityNumber"
  /** The text that was read, untouched. */
  readonly raw: string
  readonly province: Province.Code
  readonly prefix: string
  /** 14 digits, 12 on older numbers; the first six are an area code. */
  readonly digits: string
  readonly warnings: ReadonlyArray<Warning.Warning<Code>>
}

/** Why a text is no public-security number. */
export type Reason =
  | "Empty"
  | "NotAPublicSecurityNumber"
  | "DigitsAlone"
  | "PrefixMissing"
  | "PrefixUnknown"
  | "DigitsCount"
  | "Leftover"

/** What is odd in a public-security number that could be read. */
export type Code = "PrefixUnusual" | "DigitsUnusual" | "AreaElsewhere"

/** Reads a number leniently: spaces, full width; 号 may be missing. */
export const parse = (raw: string): Result.Result<PublicSecurityNumber, Unreadable.Unreadable<Reason>> => {
  const folded = Folded.fold(raw)
  if (folded.text === "") return fault(folded, 0, "Empty")
  const [whole, written = "", digits = "", mark = "", leftover = ""] = parts.exec(folded.text) ?? []
  if (whole === undefined) return withoutWords(folded)
  if (written === "") return fault(folded, 0, "PrefixMissing", { proposed: prefixOfArea(digits) ?? "京" })
  const prefix = prefixOf(written)
  if (Option.isNone(prefix)) {
    return fault(folded, 0, "PrefixUnknown", { prefix: written, proposed: proposed(written) })
  }
  const digitsAt = written.length + words.length
  if (digits.length < digitsMin || digits.length > digitsMax) {
    return fault(folded, digitsAt, "DigitsCount", { count: digits.length })
  }
  if (leftover !== "") return fault(folded, digitsAt + digits.length + mark.length, "Leftover")
  const { province, printed, usual, isUnusual } = prefix.value
  const area = digits.slice(0, 6)
  return Result.succeed({
    _tag: "PublicSecurityNumber",
    raw,
    province,
    prefix: printed,
    digits,
    warnings: [
      ...(isUnusual ? [warning("PrefixUnusual", { usual, written })] : []),
      ...(usualCounts.has(digits.length) ? [] : [warning("DigitsUnusual", { count: digits.length })]),
      ...(area.startsWith(province.slice(0, 2))
        ? []
        : [warning("AreaElsewhere", { area, province: Province.of(province).name })]),
    ],
  })
}

/** The canonical form, 京公网安备11000002000001号. */
export const format = (number: PublicSecurityNumber): string => `${number.prefix}${words}${number.digits}号`

/** Where the number is looked up, and what a footer links it to. */
export const link = (number: PublicSecurityNumber): string =>
  `https://beian.mps.gov.cn/#/query/webSearch?code=${number.digits}`

const words = "公网安备"

const parts = /^(.*?)公网安备(\d*)(号?)(.*)$/su

const digitsMin = 10
const digitsMax = 16
const usualCounts: ReadonlySet<number> = new Set([12, 14])

/** Digits that begin with an area code are such a number but for what stands in front of them. */
const withoutWords = (folded: Folded.Folded) => {
  const [, digits = ""] = digitsAlone.exec(folded.text) ?? []
  const prefix = usualCounts.has(digits.length) ? prefixOfArea(digits) : undefined
  return prefix === undefined
    ? fault(folded, 0, "NotAPublicSecurityNumber")
    : fault(folded, 0, "DigitsAlone", {
        area: digits.slice(0, 6),
        prefix,
        number: `${prefix}${words}${digits}号`,
      })
}

const digitsAlone = /^(\d+)号?$/u

const prefixOfArea = (digits: string): string | undefined =>
  Option.getOrUndefined(Province.ofCode(digits.slice(0, 6)))?.prefixes[0]

const pattern = text("写成“京公网安备11000002000001号”的样子", "Write it like 京公网安备11000002000001号")

const fault = Unreadable.faults<Reason>({
  Empty: { says: text("没有填写公安备案号", "No public-security number is given"), fix: pattern },
  NotAPublicSecurityNumber: {
    says: text("“{raw}”不是公安备案号", "“{raw}” is not a public-security number"),
    fix: pattern,
  },
  DigitsAlone: {
    says: text(
      "“{raw}”前缺少省简称和“公网安备”",
      "The province and 公网安备 are missing in front of “{raw}”",
    ),
    fix: text(
      "前六位 {area} 是{prefix}的地区代码，写成“{number}”",
      "Write {number}: the first six digits, {area}, are an area of {prefix}",
    ),
  },
  PrefixMissing: {
    says: text("“公网安备”前缺少省简称", "The province is missing in front of 公网安备"),
    fix: text(
      "在最前面写省简称，例如 {proposed}",
      "Put the province's character in front, such as {proposed}",
    ),
  },
  PrefixUnknown: {
    says: text("“{prefix}”不是省简称", "“{prefix}” is not the character of a province"),
    fix: text("改用省简称，例如 {proposed}", "Use the province's character, such as {proposed}"),
  },
  DigitsCount: {
    says: text("“备”后有 {count} 位数字，应为 14 位", "There are {count} digits behind 备 instead of 14"),
    fix: text("对照公安备案页面核对数字", "Compare the digits with the page of the public-security filing"),
  },
  Leftover: {
    says: text("公安备案号后多出“{found}”", "“{found}” is left over behind the number"),
    fix: text("删去多余内容；一次只写一个号", "Remove it; give one number at a time"),
  },
})

const warning = Warning.warnings<Code>({
  PrefixUnusual: text(
    "一般印作“{usual}”，此处为“{written}”，请核对",
    "Usually {usual} is printed, here stands {written}; check it",
  ),
  DigitsUnusual: text(
    "数字有 {count} 位，常见为 14 位，旧号为 12 位，请核对",
    "There are {count} digits; 14 are usual, 12 on older numbers, check them",
  ),
  AreaElsewhere: text(
    "前六位 {area} 不是{province}的地区代码，请核对",
    "The first six digits, {area}, are not an area of {province}; check them",
  ),
})
