import { pasted } from "./Pasted.ts"

/** A text with nothing but what a title is compared by, and where each of its units stands in the longer one. */
export interface Compact {
  readonly text: string
  readonly places: ReadonlyArray<number>
}

export const compact = (text: string): Compact => {
  const kept = [...text].flatMap((unit, place) => (loose.test(unit) ? [] : [{ unit, place }]))
  return { text: kept.map(({ unit }) => unit).join(""), places: kept.map(({ place }) => place) }
}

const loose = /[，、：: ]/u

/** Where a title stands in a compact text, exactly or with one slip of the pen. */
export interface Standing {
  readonly from: number
  readonly to: number
  readonly hasTypo: boolean
}

/** A title prepared for the search; `*` stands for a name of a few characters. */
export const titleOf = (words: string): Title => {
  const parts = words.split("*").map((part) => compact(pasted(part).text).text)
  return { parts, skeleton: skeletonOf(parts.join("")) }
}

export interface Title {
  readonly parts: ReadonlyArray<string>
  /** The words that turn a sentence round, in their order. A typo must not touch them. */
  readonly skeleton: string
}

export const find = (title: Title, { text }: Compact): ReadonlyArray<Standing> => {
  const [first = "", second] = title.parts
  if (second !== undefined) return withName(first, second, text)
  const exact = occurrences(text, first).map((from) => ({ from, to: from + first.length, hasTypo: false }))
  return exact.length > 0 || first.length < shortest ? exact : withTypo(title, first, text)
}

/** Below this length one other character makes another word. */
const shortest = 8

const withName = (first: string, second: string, text: string): ReadonlyArray<Standing> =>
  occurrences(text, first).flatMap((from) => {
    const at = text.indexOf(second, from + first.length)
    const name = text.slice(from + first.length, Math.max(at, 0))
    return at < 0 || name.length > nameMax || /[。？]/u.test(name)
      ? []
      : [{ from, to: at + second.length, hasTypo: false }]
  })

const nameMax = 10

/** One slip leaves one half of the title whole: it is found by that half, and the other is compared. */
const withTypo = ({ skeleton }: Title, title: string, text: string): ReadonlyArray<Standing> => {
  const half = Math.ceil(title.length / 2)
  const [head, tail] = [title.slice(0, half), title.slice(half)]
  const candidates = [
    ...occurrences(text, head).flatMap((from) =>
      near.map((more) => ({ from, to: from + title.length + more })),
    ),
    ...occurrences(text, tail).flatMap((at) =>
      near.map((more) => ({ from: at - half - more, to: at + tail.length })),
    ),
  ]
  return candidates.flatMap(({ from, to }) => {
    const found = text.slice(Math.max(from, 0), to)
    const isNear = from >= 0 && to <= text.length && isOneSlip(found, title) && skeletonOf(found) === skeleton
    return isNear ? [{ from, to, hasTypo: true }] : []
  })
}

const near = [0, -1, 1]

/** One character other, more, less, or two neighbours the wrong way round. */
const isOneSlip = (one: string, other: string): boolean => {
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [mine, its] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  return Math.max(mine.length, its.length) <= 1 || (mine.length === 2 && mine === [...its].reverse().join(""))
}

const skeletonOf = (text: string): string => (text.replaceAll("己", "已").match(turning) ?? []).join(" ")

const turning = /[不未非无没否勿已是为可能得均全]|not|now|no\b/gu

const occurrences = (text: string, part: string): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (let at = text.indexOf(part); at >= 0 && part !== "" && found.length < placesMax; ) {
    found.push(at)
    at = text.indexOf(part, at + 1)
  }
  return found
}

const placesMax = 40
