import * as Fault from "./Fault.ts"
import { strayAscii, toAscii } from "./idn.ts"

/** One label of a host as it will be compared, or what is wrong with it. */
export type Label = { readonly ascii: string } | { readonly fault: Fault.Fault }

/** The labels of a host from left to right. */
export const labelsOf = (host: string): ReadonlyArray<Label> => {
  let at = 1
  return host.split(".").map((written) => {
    const start = at
    at += [...written].length + 1
    return labelAt(start, written)
  })
}

const labelAt = (at: number, written: string): Label => {
  if (written === "") return { fault: Fault.emptyLabel(at) }
  const stray = [...written].findIndex((character) => strayAscii.test(character))
  if (stray >= 0) return { fault: Fault.badCharacter(at + stray, [...written][stray] ?? "") }
  const ascii = asciiOf(written)
  if (ascii === undefined) return { fault: refusedByStandard(at, written) }
  if (ascii.startsWith("-") || ascii.endsWith("-")) return { fault: Fault.badHyphen(at, written) }
  return ascii.length > 63 ? { fault: Fault.labelTooLong(at, written, ascii.length) } : { ascii }
}

/** Most names need no conversion and are spared it. */
const asciiOf = (written: string): string | undefined => {
  const lower = written.toLowerCase()
  return /^(?!xn--)[a-z\d-]+$/u.test(lower) ? lower : toAscii(lower)
}

const refusedByStandard = (at: number, written: string): Fault.Fault => {
  if (/^xn--/iu.test(written)) return Fault.badPunycode(at, written)
  const characters = [...written]
  const alone = characters.findIndex(
    (character) => character > "\u007f" && toAscii(`a${character}a`) === undefined,
  )
  const index = Math.max(alone, 0)
  return Fault.badCharacter(at + index, characters[index] ?? "")
}
