/** A stretch of days, in per cent of the width (时间线的几何). */
export interface Stretch {
  readonly from: number
  readonly width: number
}

interface Scale {
  readonly at: (number: number) => number
  readonly stretch: (from: number, to: number) => Stretch
}

export const scaleOf = (first: number, days: number): Scale => {
  const at = (number: number) => round(((number - first) / days) * 100)
  return { at, stretch: (from, to) => ({ from: at(from), width: round(at(to + 1) - at(from)) }) }
}

/** At most six days, evenly apart, the first one included. */
export const ticksOf = (first: number, last: number): ReadonlyArray<number> => {
  const days = last - first + 1
  const step = steps.find((candidate) => days / candidate <= 6) ?? Math.ceil(days / 6)
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => first + index * step)
}
const steps = [1, 2, 7, 14, 28, 56]

/** Days that follow each other, as one stretch. */
export const stretches = (first: number, last: number, isIn: (number: number) => boolean) => {
  const found: Array<[number, number]> = []
  for (let number = first; number <= last; number += 1) {
    const open = found.at(-1)
    if (!isIn(number)) continue
    if (open !== undefined && open[1] === number - 1) open[1] = number
    else found.push([number, number])
  }
  return found
}

const round = (per: number): number => Math.round(per * 1000) / 1000
export const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
