import type { Covers } from "./coverage.ts"

/** Data that a page is made from. */
export type Data = string | number | boolean | null | ReadonlyArray<Data> | { readonly [key: string]: Data }

/**
 * Every text of the data as it can be printed: a character that no font has is named by its code point, so that nothing
 * becomes an empty box; characters that show nothing or turn the direction of writing go.
 */
export const printable = (data: Data, covers: Covers): Data => {
  if (typeof data === "string") return printableText(data, covers)
  if (typeof data !== "object" || data === null) return data
  if (isList(data)) return data.map((one) => printable(one, covers))
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, printable(one, covers)]))
}

const isList = (data: ReadonlyArray<Data> | { readonly [key: string]: Data }): data is ReadonlyArray<Data> =>
  Array.isArray(data)

const printableText = (written: string, covers: Covers): string =>
  [...written.replace(/\r\n?/gu, "\n")].map((character) => printableCharacter(character, covers)).join("")

const printableCharacter = (character: string, covers: Covers): string => {
  const code = character.codePointAt(0) ?? 0
  if (character === "\n" || joiners.has(code)) return character
  if (/\s/u.test(character)) return covers(code) ? character : " "
  if (invisible.test(character)) return ""
  return covers(code) ? character : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`
}

/** Control and format characters, and what Unicode lets a program show as nothing. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/u

/** Of these, some scripts cannot be written without them: a break without a space, no join, a join. */
const joiners: ReadonlySet<number> = new Set([0x200b, 0x200c, 0x200d])
