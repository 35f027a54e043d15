import type { Report } from "@openbeian/core/check"

/** Where things stand on the picture, in per cent of its width (时间线的几何). */
export interface Timeline {
  readonly ticks: ReadonlyArray<{ readonly day: string; readonly at: number }>
  readonly off: ReadonlyArray<Stretch>
  readonly lanes: ReadonlyArray<Lane>
}
export interface Stretch {
  readonly from: number
  readonly width: number
}
/** A stage: certain up to its earliest end, hatched up to its latest. */
export interface Lane {
  readonly stage: Report.StageView
  readonly likely?: Stretch
  readonly tail?: Stretch
  readonly caption?: { readonly at: number; readonly isBefore: boolean }
}

/** The picture of a route from the day of the check to its latest end. Undefined where no stage has a date. */
export const timelineOf = (
  stages: ReadonlyArray<Report.StageView>,
  today: string,
  daysOff: ReadonlySet<string>,
): Timeline | undefined => {
  const last = Math.max(...stages.flatMap(({ ends }) => (ends === undefined ? [] : [numberOf(ends.latest)])))
  const first = numberOf(today)
  if (!Number.isFinite(last) || last < first) return undefined
  const scale = scaleOf(first, last - first + 1)
  return {
    ticks: ticksOf(first, last).map((number) => ({ day: dayOf(number), at: scale.at(number) })),
    off: stretches(first, last, (number) => daysOff.has(dayOf(number))).map(([from, to]) =>
      scale.stretch(from, to),
    ),
    lanes: stages.map((stage) => laneOf(stage, scale)),
  }
}

const laneOf = (stage: Report.StageView, scale: Scale): Lane => {
  const { begins, ends } = stage
  if (begins === undefined || ends === undefined) return { stage }
  const [begin, early, late] = [begins.earliest, ends.earliest, ends.latest].map(numberOf)
  if (begin === undefined || early === undefined || late === undefined) return { stage }
  const likely = scale.stretch(begin, early)
  const end = scale.at(late + 1)
  const isBefore = likely.from > halfway
  return {
    stage,
    likely,
    ...(late > early ? { tail: scale.stretch(early + 1, late) } : {}),
    caption: { at: isBefore ? end : likely.from, isBefore },
  }
}

/** Right of here a caption grows to the left, so that it stays inside. */
const halfway = 55

interface Scale {
  readonly at: (number: number) => number
  readonly stretch: (from: number, to: number) => Stretch
}

const scaleOf = (first: number, days: number): Scale => {
  const at = (number: number) => round(((number - first) / days) * 100)
  return { at, stretch: (from, to) => ({ from: at(from), width: round(at(to + 1) - at(from)) }) }
}

/** At most six days, evenly apart, the first one included. */
const ticksOf = (first: number, last: number): ReadonlyArray<number> => {
  const days = last - first + 1
  const step = steps.find((candidate) => days / candidate <= 6) ?? Math.ceil(days / 6)
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => first + index * step)
}
const steps = [1, 2, 7, 14, 28, 56]

/** Days that follow each other, as one stretch. */
const stretches = (first: number, last: number, isIn: (number: number) => boolean) => {
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
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
