import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type { Province } from "../place/index.ts"
import * as Folded from "../text/Folded.ts"
import { text } from "../text/Text.ts"
import * as Unreadable from "../text/Unreadable.ts"
import * as Warning from "../text/Warning.ts"
import { prefixOf, proposed, provinceIn } from "./prefix.ts"

/** The number of a licence for value-added telecom services (增值电信业务经营许可证号，俗称 ICP 证号). */
export type LicenceNumber = OldLicence | TelecomLicence | Irregular

/** The older form, 京ICP证030173号 (ICP 证号). */
export interface OldLicence extends Read {
  readonly _tag: "OldLicence"
  readonly province: Province.Code
  readonly prefix: string
  readonly digits: string
  readonly branch: number | undefined
}

/** The form with the classes of business, 粤B2-20090059-5 (经营许可证编号). */
export interface TelecomLicence extends Read {
  readonly _tag: "TelecomLicence"
  /** Absent on a nation-wide licence (跨地区许可证), which bears no prefix or 合字. */
  readonly province: Province.Code | undefined
  readonly prefix: string
  /** Classes of the telecom catalogue, such as B2; older numbers write B-2-4 (业务种类). */
  readonly classes: ReadonlyArray<string>
  /** Year and number, as a rule four digits each. */
  readonly digits: string
  readonly branch: number | undefined
}

/** A licence number behind ICP备, as some live sites show it, 湘ICP备B2-20080075-3 (不规则许可证号). */
export interface Irregular extends Read {
  readonly _tag: "Irregular"
  /** Whose prefix stands in front of ICP. Absent where none can be read. */
  readonly province: Province.Code | undefined
}

interface Read {
  /** The text that was read, untouched. */
  readonly raw: string
  readonly warnings: ReadonlyArray<Warning.Warning<Code>>
}

/** Why a text is no licence number. */
export type Reason = "Empty" | "NotALicence" | "RecordNumber" | "PrefixUnknown" | "DigitsCount" | "Leftover"

/** What is odd in a licence number that could be read. */
export type Code = "PrefixUnusual" | "DigitsUnusual" | "BehindRecordWord"

/** Reads both forms leniently: spaces, full width, small letters; 号 may be missing. */
export const parse = (raw: string): Result.Result<LicenceNumber, Unreadable.Unreadable<Reason>> => {
  const folded = Folded.fold(raw)
  if (folded.text === "") return fault(folded, 0, "Empty")
  const [old, written = "", word, rest = ""] = withWord.exec(folded.text) ?? []
  if (old === undefined) return readTelecom(folded)
  if (word === "证") return readOld(folded, written, rest)
  return isBehindRecordWord(folded)
    ? Result.succeed({
        _tag: "Irregular",
        raw,
        province: provinceIn(folded.text),
        warnings: [warning("BehindRecordWord")],
      })
    : fault(folded, written.length + 3, "RecordNumber")
}

/** Whether a licence number stands behind ICP备, where the digits of a filing belong. */
export const isBehindRecordWord = (folded: Folded.Folded): boolean => {
  const [, , word, rest = ""] = withWord.exec(folded.text) ?? []
  return word === "备" && telecom.test(rest)
}

/** The canonical form; an irregular number has none and is printed as it came. */
export const format = (number: LicenceNumber): string => {
  if (number._tag === "Irregular") return number.raw
  const branch = number.branch === undefined ? "" : `-${number.branch}`
  return number._tag === "OldLicence"
    ? `${number.prefix}ICP证${number.digits}号${branch}`
    : `${number.prefix}${number.classes.join(".")}-${number.digits}${branch}`
}

const withWord = /^(.*?)ICP([备证])(.*)$/su

/** Classes joined by stops or commas; then the digits, which are longer than any part of a class; then a branch. */
const telecom =
  /^([AB]\d{0,2}(?:-\d{1,2})*(?:[.、,/][AB]\d{0,2}(?:-\d{1,2})*)*)-(\d{4,10})(?:-(\d{1,6}))?号?$/u

const old = /^(\d*)号?(?:-(\d{1,6})号?)?(.*)$/su

const readOld = (
  folded: Folded.Folded,
  written: string,
  rest: string,
): Result.Result<OldLicence, Unreadable.Unreadable<Reason>> => {
  const start = written.length + 4
  const [, digits = "", branch, leftover = ""] = old.exec(rest) ?? []
  const prefix = prefixOf(written)
  if (Option.isNone(prefix)) return unknownPrefix(folded, written)
  if (digits.length < 4 || digits.length > 10)
    return fault(folded, start, "DigitsCount", { count: digits.length })
  if (leftover !== "") return fault(folded, folded.text.length - leftover.length, "Leftover")
  const { province, printed, usual, isUnusual } = prefix.value
  return Result.succeed({
    _tag: "OldLicence",
    raw: folded.raw,
    province,
    prefix: printed,
    digits,
    branch: branchOf(branch),
    warnings: [
      ...(isUnusual ? [warning("PrefixUnusual", { usual, written })] : []),
      ...(digits.length >= 6 && digits.length <= 8
        ? []
        : [warning("DigitsUnusual", { count: digits.length })]),
    ],
  })
}

const readTelecom = (folded: Folded.Folded): Result.Result<TelecomLicence, Unreadable.Unreadable<Reason>> => {
  const written = /^\p{Script=Han}*/u.exec(folded.text)?.[0] ?? ""
  const [whole, classes = "", digits = "", branch] = telecom.exec(folded.text.slice(written.length)) ?? []
  if (whole === undefined) return fault(folded, 0, "NotALicence")
  const isNational = written === "" || written === "合字"
  const prefix = prefixOf(written)
  if (!isNational && Option.isNone(prefix)) return unknownPrefix(folded, written)
  const { province, printed, usual, isUnusual } = Option.getOrElse(prefix, () => national(written))
  return Result.succeed({
    _tag: "TelecomLicence",
    raw: folded.raw,
    province,
    prefix: printed,
    classes: classes.split(/[.、,/]/u),
    digits,
    branch: branchOf(branch),
    warnings: [
      ...(isUnusual ? [warning("PrefixUnusual", { usual, written })] : []),
      ...(digits.length === 8 ? [] : [warning("DigitsUnusual", { count: digits.length })]),
    ],
  })
}

const national = (written: string) => ({
  province: undefined,
  printed: written,
  usual: written,
  isUnusual: false,
})

const branchOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))

const unknownPrefix = (folded: Folded.Folded, written: string) =>
  fault(folded, 0, "PrefixUnknown", { prefix: written, proposed: proposed(written) })

const pattern = text(
  "写成“粤B2-20090059”或“京ICP证030173号”的样子",
  "Write it like 粤B2-20090059 or 京ICP证030173号",
)

const fault = Unreadable.faults<Reason>({
  Empty: { says: text("没有填写许可证号", "No licence number is given"), fix: pattern },
  NotALicence: { says: text("“{raw}”不是许可证号", "“{raw}” is not the number of a licence"), fix: pattern },
  RecordNumber: {
    says: text("“{raw}”是备案号，不是许可证号", "“{raw}” is a record number, not the number of a licence"),
    fix: text("请填到备案号一栏", "Give it where the record number is asked for"),
  },
  PrefixUnknown: {
    says: text("“{prefix}”不是许可证号所用的省简称", "“{prefix}” is not the prefix of any administration"),
    fix: text(
      "改用省简称，例如 {proposed}；跨地区许可证不写省简称或写“合字”",
      "Use the province's character, such as {proposed}; a nation-wide licence has none or 合字",
    ),
  },
  DigitsCount: {
    says: text(
      "“证”后有 {count} 位数字，应为 6 到 8 位",
      "There are {count} digits behind 证 instead of 6 to 8",
    ),
    fix: text("对照许可证核对数字", "Compare the digits with the licence"),
  },
  Leftover: {
    says: text("许可证号后多出“{found}”", "“{found}” is left over behind the number"),
    fix: text("删去多余内容；一次只写一个号", "Remove it; give one number at a time"),
  },
})

const warning = Warning.warnings<Code>({
  PrefixUnusual: text(
    "管局一般印作“{usual}”，此处为“{written}”，请核对",
    "The administration prints {usual}, here stands {written}; check it",
  ),
  DigitsUnusual: text("数字有 {count} 位，与常见位数不同，请核对", "{count} digits are unusual; check them"),
  BehindRecordWord: text(
    "许可证号写在了“ICP备”之后，按原文保留",
    "The number of a licence stands behind ICP备; kept as it is",
  ),
})
