import { CST, type ErrorCode } from "yaml"
import type { Code } from "./faults.ts"
import { broken, lookAround, type Reading, refuse } from "./reading.ts"
import type { Broken, Scalar } from "./tree.ts"

/** A text as the library unfolds and unescapes it. */
export const scalarOf = (r: Reading, token: CST.FlowScalar | CST.BlockScalar): Scalar | Broken => {
  const at = token.offset
  const isBlock = token.type === "block-scalar"
  let fault: Broken | undefined
  const { value } = CST.resolveAsScalar(isBlock ? token : { ...token, end: [] }, true, (place, error) => {
    const code = (isBlock ? blockCodes : flowCodes)[error] ?? "syntax"
    const found = code === "escape" ? r.text.slice(place, place + 2) : undefined
    fault = refuse(r, code, code === "quote" ? at : place, found)
  })
  if (unprintable.test(value) && !unprintable.test(token.source)) fault = refuse(r, "character", at, value)
  if (!isBlock && lookAround(r, token.end).isBroken) fault = broken(at)
  return fault ?? { kind: "scalar", at, text: value, isQuoted: token.type !== "scalar" }
}

/** Our words for what the library finds wrong; anything else is "syntax". */
const flowCodes: Partial<Record<ErrorCode, Code>> = { BAD_DQ_ESCAPE: "escape", MISSING_CHAR: "quote" }
const blockCodes: Partial<Record<ErrorCode, Code>> = {
  BAD_INDENT: "indentation",
  MISSING_CHAR: "indentation",
}

/** Characters that no text of a filing holds: they cannot be seen, printed or, some of them, stored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|\p{Surrogate}/u
