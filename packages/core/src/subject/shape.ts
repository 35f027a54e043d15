import { type Text, text } from "../text/Text.ts"

/** The first place at which a number stops looking like one (首个不符之处). */
export interface Misfit {
  /** 1 is the first character of the number as written without spaces. */
  readonly at: number
  /** One character, or nothing where the number ends too early. */
  readonly found: string
  readonly allowed: Text
  readonly says: Text
  readonly fix: Text
}

/** Which characters a place takes, and what a person calls them. */
export interface Alphabet {
  readonly characters: string
  readonly name: Text
}

export const digits: Alphabet = { characters: "0123456789", name: text("数字", "a digit") }

/** Holds a number against the alphabet of each of its places. */
export const firstMisfit = (number: string, places: ReadonlyArray<Alphabet>): Misfit | undefined => {
  const found = [...number]
  for (const [index, { characters, name }] of places.entries()) {
    const character = found[index]
    if (character === undefined) return wrongLength(found.length, places.length, "", name)
    if (!characters.includes(character)) return wrongCharacter(index + 1, character, name)
  }
  return found.length > places.length
    ? wrongLength(
        found.length,
        places.length,
        found[places.length] ?? "",
        text("号码到此结束", "the end of the number"),
      )
    : undefined
}

const wrongLength = (length: number, wanted: number, found: string, allowed: Text): Misfit => ({
  at: Math.min(length, wanted) + 1,
  found,
  allowed,
  says: text(`应为 ${wanted} 位，实为 ${length} 位`, `Has ${length} characters where ${wanted} are wanted`),
  fix: text(
    "对照证件原件，补上漏掉的或删去多出的字符",
    "Compare with the document and add what is missing or remove what is too much",
  ),
})

const wrongCharacter = (at: number, found: string, allowed: Text): Misfit => {
  const meant = lookalikes[found]
  return {
    at,
    found,
    allowed,
    says: text(
      `第 ${at} 位是“${found}”，这里应为${allowed.zh}`,
      `Character ${at} is “${found}” where ${allowed.en} is wanted`,
    ),
    fix:
      meant === undefined
        ? text("对照证件原件更正这一位", "Compare with the document and correct this character")
        : text(
            `对照证件原件，这一位可能是 ${meant}`,
            `Compare with the document; this character may be ${meant}`,
          ),
  }
}

/** Letters that are read for digits, and that neither GB 32100 nor a place for digits takes. */
const lookalikes: Readonly<Record<string, string>> = {
  I: "1",
  L: "1",
  O: "0",
  Q: "0",
  Z: "2",
  S: "5",
  B: "8",
}
