import * as Option from "effect/Option"
import { Province } from "../place/index.ts"

/** The character in front of a number, and whose it is (省简称). */
export interface Prefix {
  readonly province: Province.Code
  readonly written: string
  /** What an administration can have printed: 沪 for 申; otherwise as written. */
  readonly printed: string
  /** What the administration prints today. */
  readonly usual: string
  /** Whether no administration is known to print what was written. */
  readonly isUnusual: boolean
}

export const prefixOf = (written: string): Option.Option<Prefix> =>
  Option.flatMap(Province.byPrefix(written), (province) => {
    const [usual] = province.prefixes
    return usual === undefined ? Option.none() : Option.some(prefixIn(province, usual, written))
  })

/** The province whose prefix begins a text, right in front of ICP; nothing where anything else stands there. */
export const provinceIn = (folded: string): Province.Code | undefined => {
  const [, written = ""] = beforeWord.exec(folded) ?? []
  return Option.getOrUndefined(prefixOf(written))?.province
}

const beforeWord = /^(.)ICP/u

/** What a message proposes: 粤 for 广东, for “备案号：粤” and for 广东省粤; without any hint 京. */
export const proposed = (written: string): string => {
  const province = Option.orElse(Option.getSuccess(Province.parse(written)), () =>
    Province.byPrefix(written.slice(-1)),
  )
  return Option.match(province, { onNone: () => "京", onSome: ({ prefixes }) => prefixes[0] ?? "京" })
}

const prefixIn = (province: Province.Province, usual: string, written: string): Prefix => ({
  province: province.code,
  written,
  printed: province.aliases.includes(written) ? usual : written,
  usual,
  isUnusual: !province.prefixes.includes(written),
})
