import type { Text } from "../text/Text.ts"

/** The word that was probably meant: called the same, or few letters away. */
export const nearest = (
  found: string,
  words: ReadonlyArray<string>,
  names: Readonly<Record<string, Text>> = {},
): string | undefined => {
  if (found.length === 0 || found.length > lengthMax) return undefined
  const bare = strip(found)
  let best: string | undefined
  let least = Math.max(1, Math.floor(bare.length / 3)) + 1
  for (const word of words) {
    const name = Object.hasOwn(names, word) ? names[word] : undefined
    if (found === name?.zh || found === name?.en) return word
    if (word.length > lengthMax) continue
    const steps = distance(bare, strip(word))
    if (steps < least) {
      least = steps
      best = word
    }
  }
  return best
}

/** Longer texts are no misspelt words, and the work grows with the square. */
const lengthMax = 40

const strip = (word: string): string => word.toLowerCase().replace(/[\s_-]/gu, "")

/** How many letters must be put in, taken out, changed, or swapped with their neighbour. */
const distance = (one: string, other: string): number => {
  let before: ReadonlyArray<number> = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const kept = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : kept
      next.push(Math.min(kept, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
