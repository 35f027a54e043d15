import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { Folded } from "../text/index.ts"
import { type Text, text } from "../text/Text.ts"
import * as Unreadable from "../text/Unreadable.ts"
import { provinces } from "./provinces.ts"

/** The GB/T 2260 code of a province, six digits (省级行政区划代码). */
export type Code = (typeof provinces)[number]["code"]

/** The GB/T 2260 letters of a province, such as XZ (省级字母代码). */
export type Letters = (typeof provinces)[number]["letters"]

/**
 * A province, autonomous region or municipality (省级行政区). Hong Kong, Macau and Taiwan are here because they
 * issue credentials; nothing is filed there.
 */
export interface Province {
  readonly code: Code
  readonly letters: Letters
  /** How it is printed: 西藏, Tibet. */
  readonly name: Text
  /** As on papers and seals: 西藏自治区. */
  readonly full: string
  /** Whether a communications administration there takes filings (是否有通信管理局受理备案). */
  readonly hasAdministration: boolean
  /** What the administration prints in front of its numbers (省简称), the usual one first. */
  readonly prefixes: ReadonlyArray<string>
  /** Prefixes that people write and that are not known to be printed, such as 川 for 蜀. */
  readonly rarePrefixes: ReadonlyArray<string>
  /** Other one-character names, such as 秦 for 陕: understood, never printed. */
  readonly aliases: ReadonlyArray<string>
}

/** Why a text is no province. */
export type Reason = "Empty" | "AreaOfProvince" | "Unknown"

/**
 * Reads a province in any of its spellings: 54, "54", 540000, XZ, CN-XZ, 藏, 西藏, 西藏自治区, Tibet, Xizang; in full
 * width, in small letters, with spaces. `shanxi` is 山西 even where 陕西 was meant: the two differ only in tone,
 * so whoever can should pass the code.
 */
export const parse = (input: string | number): Result.Result<Province, Unreadable.Unreadable<Reason>> => {
  const folded = Folded.fold(String(input))
  if (folded.text === "") return fault(folded, 0, "Empty")
  const found = bySpelling.get(folded.text) ?? (isName.test(folded.text) ? byName(folded.text) : undefined)
  if (found !== undefined) return Result.succeed(found)
  return Option.match(ofCode(folded.text), {
    onNone: () => fault(folded, 0, "Unknown"),
    onSome: (province) =>
      fault(folded, 2, "AreaOfProvince", { code: province.code, province: province.name }),
  })
}

export const of = (code: Code): Province => byCode[code]

/** The province that a prefix, rare prefix or alias of one character stands for. */
export const byPrefix = (prefix: string): Option.Option<Province> =>
  Option.fromNullishOr(byCharacter.get(prefix))

/**
 * The province of a six-digit area code, such as the first six of a resident ID. 83 is Taiwan's on residence
 * permits, beside 71 of the standard.
 */
export const ofCode = (area: string | number): Option.Option<Province> => {
  const digits = String(area)
  if (!/^\d{6}$/u.test(digits)) return Option.none()
  const head = digits.slice(0, 2)
  return Option.fromNullishOr(bySpelling.get(head === "83" ? "71" : head))
}

/** How the province of a code is printed; a code that is none stays as it is. */
export const nameOf = (code: string): Text =>
  Option.match(ofCode(code), { onNone: () => text(code, code), onSome: ({ name }) => name })

export const all: ReadonlyArray<Province> = provinces.map((row) => ({
  code: row.code,
  letters: row.letters,
  name: text(row.short, row.name),
  full: row.full,
  hasAdministration: row.prefixes.length > 0,
  prefixes: row.prefixes,
  rarePrefixes: row.rare ?? [],
  aliases: row.aliases ?? [],
}))

/** The 31 provinces in which filings are made. */
export const mainland: ReadonlyArray<Province> = all.filter((province) => province.hasAdministration)

/** Every row of the table makes one entry, so no code is missing; `Object.fromEntries` cannot say so. */
const complete = (entries: ReadonlyArray<readonly [Code, Province]>) =>
  Object.fromEntries(entries) as Readonly<Record<Code, Province>>

const byCode = complete(all.map((province) => [province.code, province]))

const charactersOf = (province: Province) => [
  ...province.prefixes,
  ...province.rarePrefixes,
  ...province.aliases,
]

const byCharacter: ReadonlyMap<string, Province> = new Map(
  all.flatMap((province) => charactersOf(province).map((character) => [character, province] as const)),
)

const spellingsOf = (province: Province, more: ReadonlyArray<string>) => [
  province.code,
  province.code.slice(0, 2),
  province.letters,
  `CN-${province.letters}`,
  province.name.zh,
  province.full,
  bare(Folded.fold(province.name.en).text),
  ...charactersOf(province),
  ...more,
]

/** Signs belong to names alone: -11 is not 11, and 5.4 is not 54. */
const isName = /^\p{L}\P{N}*$/u

const byName = (folded: string): Province | undefined => bySpelling.get(bare(folded))

/** Letters only, and without the words that say what kind of place it is. */
const bare = (folded: string): string =>
  folded.replace(/[-'’.,]/gu, "").replace(/(?:AUTONOMOUSREGION|MUNICIPALITY|PROVINCE|CITY|SAR)$/u, "")

const bySpelling: ReadonlyMap<string, Province> = new Map(
  all.flatMap((province, at) =>
    spellingsOf(province, provinces[at]?.spellings ?? []).map((spelling) => [spelling, province] as const),
  ),
)

const fault = Unreadable.faults<Reason>({
  Empty: {
    says: text("没有填写省份", "No province is given"),
    fix: text("填写省份名称或代码，例如 西藏、54、XZ", "Give a name or a code, such as Tibet, 54 or XZ"),
  },
  AreaOfProvince: {
    says: text(
      "“{raw}”是{province}下辖地区的代码，不是省级代码",
      "“{raw}” is the code of a place in {province}, not of the province",
    ),
    fix: text("省级代码写 {code}", "Write {code} for the province"),
  },
  Unknown: {
    says: text("“{raw}”不是省级行政区", "“{raw}” is not a province"),
    fix: text(
      "用 GB/T 2260 代码（54 或 540000）、字母（XZ）、简称（藏）或名称（西藏、西藏自治区、Tibet）",
      "Use the GB/T 2260 code (54 or 540000), letters (XZ), the one-character name (藏) or a name (西藏, 西藏自治区, Tibet)",
    ),
  },
})
