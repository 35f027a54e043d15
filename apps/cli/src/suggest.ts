import { distance, type Text } from "@openbeian/core/text"

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
