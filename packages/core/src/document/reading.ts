import { CST } from "yaml"
import type { Code, Faults } from "./faults.ts"
import type { Broken, Tree } from "./tree.ts"

/** Where the reading of one text stands. */
export interface Reading {
  readonly text: string
  readonly faults: Faults
  /** The path of what is being read. */
  readonly path: Array<string | number>
  /** How many brackets are open. */
  brackets: number
  hasTab: boolean
  /** Reads what a node holds; `at` is the place of one that is not there. */
  readonly read: (token: CST.Token | undefined, at: number) => Tree
}

/** Says what is wrong at a place, and shows what is left of its line. */
export const refuse = (r: Reading, code: Code, at: number, found = restOfLine(r.text, at)): Broken => {
  r.faults.add(code, at, r.path, { found })
  return broken(at)
}

export const broken = (at: number): Broken => ({ kind: "broken", at })

/** What is left of a line, to be shown. */
export const restOfLine = (text: string, at: number): string =>
  /^[^\r\n]*/u.exec(text.slice(at, at + 120))?.[0] ?? ""

/** What is found among the tokens before or after a node. */
interface Surroundings {
  readonly indicator: CST.SourceToken | undefined
  /** Whether the line ends after the indicator. */
  readonly hasBreak: boolean
  /** Whether something stands there that belongs to nothing. */
  readonly isBroken: boolean
}

/** Looks through the tokens around a node: blanks and comments pass, so does one `wanted`; the rest are faults. */
export const lookAround = (
  r: Reading,
  tokens: ReadonlyArray<CST.SourceToken> = [],
  wanted?: CST.TokenType,
): Surroundings => {
  let indicator: CST.SourceToken | undefined
  let hasBreak = false
  let isBroken = false
  for (const token of tokens) {
    if (token.type === "newline") hasBreak = true
    else if (token.type === wanted && indicator === undefined) {
      indicator = token
      hasBreak = false
    } else if (token.type === "anchor" || token.type === "tag")
      refuse(r, token.type, token.offset, token.source)
    else if (token.type !== "space" && !isComment(r, token)) {
      const code = strayCode(token.source, token.type) ?? (r.brackets > 0 ? "separator" : "syntax")
      // What comes after the first one follows from it.
      if (!isBroken) refuse(r, code, token.offset)
      isBroken = true
    }
  }
  return { indicator, hasBreak, isBroken }
}

/** YAML wants a blank before a comment. */
const isComment = ({ text }: Reading, { type, offset }: CST.SourceToken): boolean =>
  type === "comment" && (offset === 0 || /\s/u.test(text.charAt(offset - 1)))

/** What a token that stands where none may is taken for. */
export const strayCode = (source: string, type = CST.tokenType(source)): Code | undefined => {
  if (type === "explicit-key-ind") return "complexKey"
  if (type === "flow-map-end" || type === "flow-seq-end") return "closer"
  if (type === "comma") return "comma"
  return source.startsWith(":") && source !== ":" ? "tightColon" : undefined
}

/** What divides a key from its value. */
export const colonOf = ({ sep }: CST.CollectionItem): CST.SourceToken | undefined =>
  sep?.find(({ type }) => type === "map-value-ind")

/** YAML takes no tab in an indentation. It is said once: whoever mends one sees the others. */
export const hasTab = (r: Reading, at: number): boolean => {
  const start = r.text.lastIndexOf("\n", at - 1) + 1
  const tab = r.text.slice(start, at).indexOf("\t")
  if (tab >= 0 && !r.hasTab) {
    r.hasTab = true
    refuse(r, "tab", start + tab)
  }
  return tab >= 0
}
