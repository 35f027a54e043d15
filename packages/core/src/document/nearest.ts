import { distance } from "../text/distance.ts"
import type { Text } from "../text/Text.ts"

/**
 * The word that was probably meant: called the same, the only one that what was written is half of or more (执照 for 营业执照),
 * or few letters away.
 */
export const nearest = (
  found: string,
  words: ReadonlyArray<string>,
  names: Readonly<Record<string, Text>> = {},
): string | undefined => {
  if (found.length === 0 || found.length > lengthMax) return undefined
  const bare = strip(found)
  const longer: Array<string> = []
  let best: string | undefined
  let least = Math.max(1, Math.floor(bare.length / 3)) + 1
  for (const word of words) {
    const name = Object.hasOwn(names, word) ? names[word] : undefined
    if (found === name?.zh || found === name?.en) return word
    if (word.length > lengthMax) continue
    const whole = strip(word)
    if (bare.length > 1 && whole.length <= 2 * bare.length && whole.includes(bare)) longer.push(word)
    const steps = distance(bare, whole)
    if (steps < least) {
      least = steps
      best = word
    }
  }
  return longer.length === 1 ? longer[0] : best
}

/** Longer texts are no misspelt words, and the work grows with the square. */
const lengthMax = 40

const strip = (word: string): string => word.toLowerCase().replace(/[\s_-]/gu, "")
