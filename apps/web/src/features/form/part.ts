import type { Text } from "../../language/language.ts"
import { partWords } from "./part.intl.ts"

/** The part that a place lies in, such as the responsible person of a service. */
export const partOf = (pattern: string): Text | undefined =>
  Object.entries(partWords)
    .filter(([part]) => isIn(pattern, part))
    .toSorted(([a], [b]) => b.length - a.length)[0]?.[1]

/** Whether a place is a part of the document or lies in it. */
export const isIn = (pattern: string, root: string): boolean =>
  pattern === root || pattern.startsWith(`${root}/`)
