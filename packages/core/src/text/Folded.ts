import { halfWidth, unseen } from "./plain.ts"

/**
 * A text brought to one spelling before it is read (归一化文本): no spaces, no full-width letters or digits, one
 * kind of hyphen, capitals. It still knows where each of its characters stood.
 */
export interface Folded {
  readonly raw: string
  readonly text: string
  /** For each UTF-16 unit of `text` its place in `raw`. */
  readonly offsets: ReadonlyArray<number>
}

export const fold = (raw: string): Folded => {
  if (plainText.test(raw)) return { raw, text: raw, offsets: indices.slice(0, raw.length) }
  const units: Array<string> = []
  const offsets: Array<number> = []
  const end = Math.min(raw.length, unitsMax)
  for (let offset = 0; offset < end; offset += 1) {
    const unit = raw.charAt(offset)
    const isAscii = unit > " " && unit <= "~"
    if (!isAscii && isUnseenAt(raw, offset)) continue
    units.push(isAscii ? unit.toUpperCase() : plain(unit))
    offsets.push(offset)
  }
  if (end < raw.length) {
    units.push("…")
    offsets.push(end)
  }
  return { raw, text: units.join(""), offsets }
}

/** A number or name as it is compared: half-width, capitals, no spaces. */
export const textOf = (raw: string): string => (plainText.test(raw) ? raw : fold(raw).text)

/** Nothing that is folded is as long. What follows becomes one "…", which no grammar reads. */
const unitsMax = 1000

/** Digits, capitals, signs and Chinese characters, which stay as they are. */
const plainText = new RegExp(`^[!-_\\u4e00-\\u9fff]{0,${unitsMax}}$`, "u")
const indices = Array.from({ length: unitsMax }, (_, n) => n)

/** Where the character at `index` of the folded text stood in the raw one; behind the last one: its end. */
export const offsetOf = (folded: Folded, index: number): number => folded.offsets[index] ?? folded.raw.length

/** Half of a character outside the first plane counts as the whole. */
const isUnseenAt = (raw: string, offset: number): boolean => {
  unseenHere.lastIndex = offset
  return unseenHere.test(raw)
}

const unseenHere = new RegExp(unseen, "uy")

const hyphen = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/u

const plain = (unit: string): string => {
  if (hyphen.test(unit)) return "-"
  const narrow = halfWidth(unit)
  return narrow >= "a" && narrow <= "z" ? narrow.toUpperCase() : narrow
}
