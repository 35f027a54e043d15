import type { Finding } from "../rule/evaluate.ts"

/**
 * How much a word counts against that of a farther layer. `firm` decides. `open` is left to somebody else, a Review or a
 * paper on request: it decides what is open too. `silent` decides nothing.
 */
export type Weight = "firm" | "open" | "silent"

export const decides = (nearer: Weight, farther: Weight): boolean =>
  nearer === "firm" || (nearer === "open" && farther !== "firm")

/** What waits for a fact will decide, so nothing else does meanwhile. */
export const weightOf = ({ _tag }: Finding["verdict"]): Weight =>
  _tag === "NotApplicable" ? "silent" : _tag === "Review" ? "open" : "firm"
