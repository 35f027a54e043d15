import { CST } from "yaml"
import { blockList, blockMapping } from "./block.ts"
import { flowOf } from "./flow.ts"
import { type Reading, refuse } from "./reading.ts"
import { scalarOf } from "./scalar.ts"
import type { Tree } from "./tree.ts"

/** What the library's syntax tree means. What is not well formed in it is a fault, and left out. */
export const treeOf = (r: Reading, token: CST.Token | undefined, at: number): Tree => {
  if (token === undefined) return { kind: "scalar", at, text: "", isQuoted: false }
  if (token.type === "alias") return refuse(r, "alias", token.offset, token.source)
  if (CST.isScalar(token)) return scalarOf(r, token)
  if (token.type === "block-map") return blockMapping(r, token)
  if (token.type === "block-seq") return blockList(r, token)
  if (token.type === "flow-collection") return flowOf(r, token)
  // The library takes a dash for an error where no list can start.
  return refuse(r, token.type === "error" && token.source === "-" ? "inlineList" : "syntax", token.offset)
}
