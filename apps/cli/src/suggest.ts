import type { Text } from "@openbeian/core/text"

/** What was probably meant: the nearest of the words, if it is near. */
export const suggest = (given: string, words: ReadonlyArray<string>): string | undefined =>
  suggestAll(given, words)[0]

/** The suggestion as a sentence. */
export const didYouMean = (near: string | undefined): Text | undefined =>
  near === undefined ? undefined : { zh: `是不是 ${near}？`, en: `did you mean ${near}?` }

/** The near ones, the nearest first: those it begins, those that hold it, those a few keys away. */
export const suggestAll = (given: string, words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const sought = given.toLowerCase()
  const near = words.flatMap((word) => {
    const steps = distance(sought, word.toLowerCase())
    if (steps <= Math.max(1, Math.floor(word.length / 3))) return [{ word, steps }]
    return sought.length > 2 && word.toLowerCase().includes(sought)
      ? [{ word, steps: steps / word.length + 1 }]
      : []
  })
  return near.sort((one, other) => one.steps - other.steps).map(({ word }) => word)
}

/** Insertions, deletions, replacements and swaps of neighbours that make one text of the other. */
const distance = (from: string, to: string): number => {
  let before: ReadonlyArray<number> = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1]
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = row
    row = next
  }
  return at(row, to.length)
}

const at = (row: ReadonlyArray<number>, index: number): number => row[index] ?? Number.POSITIVE_INFINITY
