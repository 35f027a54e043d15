import { distance } from "../text/distance.ts"
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
