import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { Province } from "../place/index.ts"
import * as Folded from "../text/Folded.ts"
import type { Unreadable } from "../text/Unreadable.ts"
import type { Warning } from "../text/Warning.ts"
import * as LicenceNumber from "./LicenceNumber.ts"
import { type Prefix, prefixOf, proposed, provinceIn } from "./prefix.ts"
import { type Code, fault, type Reason, warning } from "./recordNumberMessages.ts"

export type { Code, Reason } from "./recordNumberMessages.ts"

/** A number of a filing as an administration gives it out (备案号). */
export type RecordNumber = SubjectNumber | ServiceNumber | Irregular

/** The number of a subject, 京ICP备04000001号 (主体备案号). */
export interface SubjectNumber extends InSeries {
  readonly _tag: "SubjectNumber"
}

/** The number of one service, 京ICP备04000001号-1 (网站备案号、App 备案号). */
export interface ServiceNumber extends InSeries {
  readonly _tag: "ServiceNumber"
  /** Counted from 1 through all services of the subject, whatever their kinds. */
  readonly serial: number
  readonly kind: Kind
}

/**
 * What was issued and the grammar does not cover (不规则备案号), such as 湘ICP备B2-20080075-3, a licence number behind
 * 备. Kept as it came, never refused.
 */
export interface Irregular extends Read {
  readonly _tag: "Irregular"
  /** Whose prefix stands in front of ICP. Absent where none can be read. */
  readonly province: Province.Code | undefined
}

interface InSeries extends Read, Series {
  /** As printed. Gansu prints 陇 and 甘, so compare the province and not this. */
  readonly prefix: string
}

/** What all numbers of one subject share (主体序列). The digits are a text, because zeros in front count. */
export interface Series {
  readonly province: Province.Code
  readonly digits: string
}

interface Read {
  /** The text that was read, untouched: print this where the number was issued. */
  readonly raw: string
  readonly warnings: ReadonlyArray<Warning<Code>>
}

/** The letter behind a service's number, by what it stands for (备案号后缀). */
export const suffixes = { Website: "", App: "A", MiniProgram: "X", QuickApp: "K" } as const

/** What a service number stands for (服务类型). */
export type Kind = keyof typeof suffixes

/**
 * Reads a number leniently: spaces anywhere, 号 missing or last, full width, small letters, every prefix that
 * occurs. 4 to 10 digits can be read; all but 8 (year of two digits) and 10 (year of four) leave a warning.
 */
export const parse = (raw: string): Result.Result<RecordNumber, Unreadable<Reason>> =>
  Result.gen(function* () {
    const folded = Folded.fold(raw)
    if (LicenceNumber.isBehindRecordWord(folded))
      return {
        _tag: "Irregular",
        raw,
        province: provinceIn(folded.text),
        warnings: [warning("LooksLikeLicence")],
      }
    const { prefix, end } = yield* readHead(folded)
    const { filler, digits, service } = yield* readBody(folded, end)
    const common = {
      raw,
      province: prefix.province,
      prefix: prefix.printed,
      digits,
      warnings: [
        ...(prefix.isUnusual
          ? [warning("PrefixUnusual", { usual: prefix.usual, written: prefix.written })]
          : []),
        ...(filler === "" ? [] : [warning("WordingUnusual", { filler })]),
        ...(usualCounts.has(digits.length) ? [] : [warning("DigitsUnusual", { count: digits.length })]),
      ],
    }
    return service === undefined
      ? { _tag: "SubjectNumber", ...common }
      : { _tag: "ServiceNumber", ...common, ...service }
  })

/**
 * For numbers that the ministry or an administration gave: what cannot be read stays as it came, with the reason as
 * a warning, because an issued number is never refused.
 */
export const keep = (raw: string): RecordNumber =>
  Result.getOrElse(parse(raw), (why) => ({
    _tag: "Irregular",
    raw,
    province: provinceIn(Folded.textOf(raw)),
    warnings: [warning("KeptAsIssued", { why: why.says })],
  }))

/** A number that we make, with the prefix that the administration prints today. */
export const make = (
  { province, digits }: Series,
  service?: { readonly serial: number; readonly kind: Kind },
): Result.Result<RecordNumber, Unreadable<Reason>> =>
  parse(print(Province.of(province).prefixes[0] ?? "", digits, service))

/** The canonical form, 京ICP备04000001号-1A. An irregular number has none and is printed as it came. */
export const format = (number: RecordNumber): string => {
  if (number._tag === "Irregular") return number.raw
  return print(number.prefix, number.digits, number._tag === "ServiceNumber" ? number : undefined)
}

/** The number of the subject, as its administration prints it; of an irregular number it is not known. */
export const subjectOf = (number: RecordNumber): Option.Option<SubjectNumber> => {
  if (number._tag === "Irregular") return Option.none()
  if (number._tag === "SubjectNumber") return Option.some(number)
  const { province, prefix, digits } = number
  const raw = print(prefix, digits, undefined)
  return Option.some({ _tag: "SubjectNumber", raw, province, prefix, digits, warnings: [] })
}

/** The series of the number's subject; of an irregular number it is not known. */
export const series = (number: RecordNumber): Option.Option<Series> =>
  number._tag === "Irregular"
    ? Option.none()
    : Option.some({ province: number.province, digits: number.digits })

/** Whether two numbers are one, however they are written. */
export const isSame = (one: RecordNumber, other: RecordNumber): boolean => key(one) === key(other)

/** The same text for all spellings of one number. */
export const key = (number: RecordNumber): string => {
  if (number._tag === "Irregular") return Folded.fold(number.raw).text
  const subject = `${number.province}/${number.digits}`
  return number._tag === "SubjectNumber" ? subject : `${subject}/${number.serial}${suffixes[number.kind]}`
}

const digitsMin = 4
const digitsMax = 10
const usualCounts: ReadonlySet<number> = new Set([8, 10])
const serialMax = 999_999

const print = (
  prefix: string,
  digits: string,
  service: Pick<ServiceNumber, "serial" | "kind"> | undefined,
) => {
  const subject = `${prefix}ICP备${digits}号`
  return service === undefined ? subject : `${subject}-${service.serial}${suffixes[service.kind]}`
}

const readHead = (
  folded: Folded.Folded,
): Result.Result<{ prefix: Prefix; end: number }, Unreadable<Reason>> => {
  const { text } = folded
  if (text === "") return fault(folded, 0, "Empty")
  if (text.includes("公网安备")) return fault(folded, 0, "PublicSecurity")
  const at = text.indexOf("ICP")
  if (at < 0)
    return fault(folded, 0, Result.isSuccess(LicenceNumber.parse(text)) ? "Licence" : "NotARecordNumber")
  const word = text.charAt(at + 3)
  if (word === "证") return fault(folded, at + 3, "Licence")
  if (word !== "备") return fault(folded, at + 3, "WordMissing")
  const written = text.slice(0, at)
  if (written === "") return fault(folded, 0, "PrefixMissing")
  return Option.match(prefixOf(written), {
    onNone: () => fault(folded, 0, "PrefixUnknown", { prefix: written, proposed: proposed(written) }),
    onSome: (prefix) => Result.succeed({ prefix, end: at + 4 }),
  })
}

interface Body {
  readonly filler: string
  readonly digits: string
  readonly service: Pick<ServiceNumber, "serial" | "kind"> | undefined
}

/** Matches every text; what stands in the wrong place ends up in the last part. */
const parts = /^(案?字?第?)(\d*)(号?)(?:(-)(\d*)([A-Z]*)号?)?(.*)$/su

const readBody = (folded: Folded.Folded, start: number): Result.Result<Body, Unreadable<Reason>> => {
  const found = parts.exec(folded.text.slice(start)) ?? []
  const [, filler = "", digits = "", mark = "", hyphen, serial = "", suffix = "", leftover = ""] = found
  const digitsAt = start + filler.length
  if (digits === "") return fault(folded, digitsAt, "DigitsMissing")
  if (digits.length < digitsMin || digits.length > digitsMax) {
    return fault(folded, digitsAt, "DigitsCount", { count: digits.length })
  }
  if (hyphen === undefined && leftover === "") return Result.succeed({ filler, digits, service: undefined })
  const serialAt = digitsAt + digits.length + mark.length + 1
  if (hyphen !== undefined && serial === "") return fault(folded, serialAt, "SerialMissing")
  if (leftover !== "") return fault(folded, folded.text.length - leftover.length, "Leftover")
  const kind = kinds.find((known) => suffixes[known] === suffix)
  if (kind === undefined) return fault(folded, serialAt + serial.length, "SuffixUnknown", { suffix })
  const count = Number(serial)
  if (count < 1 || count > serialMax) return fault(folded, serialAt, "SerialOutOfRange", { serial })
  return Result.succeed({ filler, digits, service: { serial: count, kind } })
}

const kinds: ReadonlyArray<Kind> = ["Website", "App", "MiniProgram", "QuickApp"]
