import { CST, Lexer, Parser } from "yaml"
import type { Faults } from "./faults.ts"
import { lookAround, type Reading, refuse, strayCode } from "./reading.ts"
import { unprintable } from "./scalar.ts"
import type { Tree } from "./tree.ts"
import { treeOf } from "./treeOf.ts"

/** How deep and how long a text may be. */
export interface Bounds {
  readonly maxDepth: number
  readonly maxTokens: number
}

/**
 * Reads one YAML 1.2 document, JSON included, into a tree of texts. The grammar is that of the `yaml` library. Of
 * its steps we take the first two, tokens and syntax tree: the third, its composer, makes an Error of every slip
 * (1 MB of commas: 9 s, 900 MB) and compares each key with all keys before it. Refused, because no filing needs
 * them and each has been a hole elsewhere: anchors, aliases, tags, directives, several documents, merge keys, keys
 * that are not simple texts.
 */
export const parse = (text: string, faults: Faults, bounds: Bounds): Tree | undefined => {
  const r: Reading = {
    text,
    faults,
    path: [],
    brackets: 0,
    hasTab: false,
    read: (token, at) => treeOf(r, token, at),
  }
  for (const { index, 0: found } of text.matchAll(unprintables)) refuse(r, "character", index, found)
  const document = documentOf(r, bounds)
  if (document === undefined) return undefined
  const { start, value } = document
  const { indicator, hasBreak } = lookAround(r, start, "doc-start")
  if (indicator !== undefined && !hasBreak && (value?.type === "block-map" || value?.type === "block-seq"))
    refuse(r, "syntax", value.offset)
  return value === undefined ? undefined : treeOf(r, value, 0)
}

const unprintables = new RegExp(unprintable, "gu")

const documentOf = (r: Reading, bounds: Bounds): CST.Document | undefined => {
  let document: CST.Document | undefined
  for (const token of partsOf(r, bounds)) {
    if (token.type === "directive") refuse(r, "directive", token.offset, token.source)
    else if (token.type === "document" && document === undefined) {
      document = token
      if (hasStray(r, token)) break
    } else if (token.type === "document") {
      refuse(r, "documents", token.offset)
      break
    } else if (token.type === "doc-end" && document !== undefined) lookAround(r, token.end)
    else if (token.type === "error" || token.type === "doc-end") {
      refuse(r, strayCode(token.source) ?? "syntax", token.offset)
      break
    }
  }
  return document
}

/** Where a document cannot go on, all the rest is stray. */
const hasStray = (r: Reading, { end = [] }: CST.Document): boolean => {
  const stray = end.find(({ type }) => type !== "space" && type !== "newline" && type !== "comment")
  if (stray === undefined) return false
  const before = r.text.slice(r.text.lastIndexOf("\n", stray.offset - 1) + 1, stray.offset)
  refuse(
    r,
    strayCode(stray.source, stray.type) ?? (before.trim() === "" ? "indentation" : "syntax"),
    stray.offset,
  )
  return true
}

/** What the library makes of a text, which is cut where it is too deep or too long. */
function* partsOf(r: Reading, { maxDepth, maxTokens }: Bounds): Generator<CST.Token, void> {
  const parser = new Parser()
  let count = 0
  for (const lexeme of new Lexer().lex(r.text)) {
    yield* parser.next(lexeme)
    const top = parser.stack.length > maxDepth ? parser.stack.filter(CST.isCollection)[maxDepth] : undefined
    if (top !== undefined) {
      r.faults.add("depth", top.offset, [], { count: maxDepth })
      return
    }
    count++
    if (count > maxTokens) {
      r.faults.add("tokens", parser.offset, [], { count: maxTokens })
      return
    }
  }
  yield* parser.end()
}
