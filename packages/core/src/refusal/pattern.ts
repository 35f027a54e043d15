import { lists } from "./dictionary.ts"

/** Words in their order, as two expressions over a pasted text: within one clause, and across clauses. */
export const inOrder = (pattern: string): { readonly within: RegExp; readonly across: RegExp } => {
  const parts = partsOf(pattern).map((part, n) => `(${n === 0 ? part.replace(leadingNot, ownNot) : part})`)
  const room = isLatin.test(pattern.replace(named, "")) ? 40 : 12
  return {
    within: new RegExp(parts.join(`[^。？，]{0,${room}}?`), "gu"),
    across: new RegExp(parts.join(`[^。？]{0,${room}}?`), "gu"),
  }
}

/** The same words each on its own, to be found in any order. */
export const inAnyOrder = (pattern: string): ReadonlyArray<RegExp> =>
  partsOf(pattern).map((part) => new RegExp(part, "u"))

/** Alternatives, such as what shows that something else is meant. */
export const anyOf = (words: string): RegExp => new RegExp(partOf(words), "u")

const partsOf = (pattern: string): ReadonlyArray<string> => pattern.split(" ").map(partOf)

const partOf = (part: string): string => {
  const words = part.split("|").flatMap((word) => listOf(word) ?? [word])
  return `(?:${[...new Set(words)].map(spelled).join("|")})`
}

const listOf = (word: string): ReadonlyArray<string> | undefined => {
  const name = /^\{(\w+)\}$/u.exec(word)?.[1]
  return name === undefined ? undefined : known.get(name)
}

const known: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  Object.entries(lists).map(([name, words]) => [name, words.split("|")]),
)
const named = /\{\w+\}/gu

/** English words are longer, so more of them may stand between two. */
const isLatin = /[a-z]{3}/u

/** An English word begins where a word begins, so that "not" is none in "cannot"; how it ends is left open. */
const spelled = (word: string): string => {
  const escaped = word
    .replace(/^!/u, "")
    .replaceAll("_", " ")
    .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
  if (word.startsWith("!")) return `(?<![不未没无非]|没有)${escaped}`
  return /^[a-z]/u.test(word) ? `(?<![a-z])${escaped}` : escaped
}

/** At the head of a pattern: "it is not so that" and "not found to be" deny what follows, they are no part of it. */
const leadingNot = /(?<=[:|])(?:并未|没有|没|未|不|非|无)(?=[|)])/gu
const ownNot = "(?<!并)$&(?!发现|见|出现|涉及|查出|是|属于)"
