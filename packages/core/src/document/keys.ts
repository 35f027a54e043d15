import { CST } from "yaml"
import type { Code } from "./faults.ts"
import { colonOf, hasTab, type Reading, refuse, restOfLine } from "./reading.ts"
import { scalarOf } from "./scalar.ts"
import type { Scalar } from "./tree.ts"

/** The key of an entry that starts a line; none if it has a fault. */
export const blockKey = (
  r: Reading,
  item: CST.CollectionItem,
  at: number,
  indent: number,
): Scalar | undefined => {
  const { key: token } = item
  const hasColon = isOnOneLine(item)
  const isMisplaced = token?.type === "error" || token?.type === "block-seq"
  if (isMisplaced || (CST.isScalar(token) && token.indent !== indent)) refuse(r, "indentation", at)
  else if (token?.type === "scalar" && (!hasColon || token.source.includes("\n")))
    return lastLine(r, token, hasColon ? indent : undefined)
  else if (!hasTab(r, at)) {
    const key = flowKey(r, token, at)
    const isLong = CST.isScalar(token) && token.source.includes("\n")
    if (key !== undefined && hasColon && !isLong) return key
    if (key !== undefined) refuse(r, hasColon ? "complexKey" : codeOf(restOfLine(r.text, at)), at)
  }
  return undefined
}

/** Whether the colon stands on the line on which the key ends. The library looks for it on the lines below as well. */
const isOnOneLine = (item: CST.CollectionItem): boolean => {
  const colon = colonOf(item)
  const isAbove = ({ type, offset }: CST.SourceToken) => type === "newline" && offset < (colon?.offset ?? 0)
  return colon !== undefined && item.sep?.some(isAbove) !== true
}

/** A key that may be any text. */
export const flowKey = (r: Reading, token: CST.Token | null | undefined, at: number): Scalar | undefined => {
  if (token?.type === "alias") refuse(r, "alias", at, token.source)
  else if (!CST.isScalar(token) || token.type === "block-scalar") refuse(r, "complexKey", at)
  else {
    const key = scalarOf(r, token)
    if (key.kind === "scalar" && (key.text !== "" || key.isQuoted)) return key
    if (key.kind === "scalar") refuse(r, "complexKey", at)
  }
  return undefined
}

/** The library takes lines without a colon, and the key on the line below them, for one key. */
const lastLine = (
  r: Reading,
  { source, offset }: CST.FlowScalar,
  indent: number | undefined,
): Scalar | undefined => {
  let key: Scalar | undefined
  for (const { index, 0: line } of source.matchAll(/[^ \t\r\n][^\n]*/gu)) {
    if (key !== undefined) refuse(r, codeOf(key.text), key.at)
    key = { kind: "scalar", at: offset + index, text: line.trimEnd(), isQuoted: false }
  }
  if (key === undefined || columnOf(r.text, key.at) === indent) return key
  if (indent === undefined) refuse(r, codeOf(key.text), key.at)
  return undefined
}

const columnOf = (text: string, at: number): number => at - text.lastIndexOf("\n", at - 1) - 1

/** What is wrong with a line that has no key. */
const codeOf = (line: string): Code => {
  if (line.includes("：")) return "wideColon"
  return /^[^\s:]+:\S/u.test(line) ? "tightColon" : "noKey"
}
