import type { Filing } from "@openbeian/core/filing"
import type { Complete } from "./clean.ts"

/** The filing without every third of its facts, counted in the order of the document from one of three starts. */
export const withGaps = (filing: Complete, start: 0 | 1 | 2): Filing.Facts => {
  let n = start
  const less = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(less)
    if (typeof value !== "object" || value === null) return value
    const entries = Object.entries(value).map(([key, inner]) => {
      if (isNoun(inner) || discriminators.has(key)) return [key, less(inner)]
      n += 1
      return n % 3 === 0 ? undefined : [key, inner]
    })
    return Object.fromEntries(entries.filter((entry) => entry !== undefined))
  }
  return stillFacts(less(filing))
}

/** A noun or a list of nouns; everything else is a fact. */
const isNoun = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((each) => typeof each === "object")
    : typeof value === "object" && value !== null

/** The keys that every document has. */
const discriminators: ReadonlySet<string> = new Set(["kind", "provider"])

/** The cast of this file: without a key that may be absent a filing is a filing. */
const stillFacts = (value: unknown): Filing.Facts => value as Filing.Facts
