import type { Plugin } from "@openbeian/core/provider"

/** One thing that every provider plugin does. The name is a sentence that holds for it; so is its Chinese. */
export interface Law {
  readonly name: string
  readonly zh: string
  /** What is not so, each in words that say where. */
  readonly faults: (plugin: Plugin.Plugin) => ReadonlyArray<string>
}

export const law = (name: string, zh: string, faults: Law["faults"]): Law => ({ name, zh, faults })

/** The words that stand in a list more than once. */
export const repeated = (words: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(words.filter((word, n) => words.indexOf(word) !== n)),
]
