import { utcDay, utcMonday, utcMonth } from "d3-time"
import { dayOf, numberOf, stretches } from "../../components/timeline/geometry.ts"

export const zooms = ["month", "week", "day"] as const
export type Zoom = (typeof zooms)[number]

/** How wide a day is drawn at least, in rem; the picture is never narrower than its box (放大). */
export const dayWidth: Readonly<Record<Zoom, number>> = { month: 0.25, week: 0.75, day: 2 }

export interface Mark {
  readonly day: string
  readonly at: number
}
interface Shade {
  readonly from: number
  readonly width: number
  readonly kind: "weekend" | "holiday" | "madeUp"
}

/** The days of a picture and where they stand, in per cent of its width (横轴). */
export interface Axis {
  readonly days: number
  readonly at: (day: number) => number
  /** Where there is room for few, every second, third … alone, and none that the edge would cut. */
  readonly marks: (zoom: Zoom, most?: number) => ReadonlyArray<Mark>
  /** Above the days, where the days alone are named. */
  readonly months: ReadonlyArray<Mark>
  readonly shades: ReadonlyArray<Shade>
}

/** From the first day to the last one, both whole. */
export const axisOf = (first: string, last: string, daysOff: ReadonlySet<string>): Axis => {
  const [from, to] = [numberOf(first), Math.max(numberOf(last), numberOf(first)) + 1]
  const days = to - from
  const at = (day: number) => Math.round(((day - from) / days) * 100_000) / 1000
  const marksOf = (interval: typeof utcDay): ReadonlyArray<Mark> =>
    interval.range(dateOf(from), dateOf(to)).map((date) => {
      const day = date.getTime() / millisecondsADay
      return { day: dayOf(day), at: at(day) }
    })
  const shade = (kind: Shade["kind"], isIn: (day: number) => boolean): ReadonlyArray<Shade> =>
    stretches(from, to - 1, isIn).map(([begin, end]) => ({
      kind,
      from: at(begin),
      width: Math.round((at(end + 1) - at(begin)) * 1000) / 1000,
    }))
  const isOff = (day: number) => daysOff.has(dayOf(day))
  // Beyond the last day that is known to be off nobody has said which weekends are worked.
  const known = Math.max(...[...daysOff].map(numberOf), from)
  return {
    days,
    at,
    marks: (zoom, most) => {
      const all = marksOf(intervals[zoom])
      if (most === undefined) return all
      const step = Math.ceil(all.length / most)
      return all.filter((mark, n) => n % step === 0 && mark.at < 100 - 90 / most)
    },
    months: marksOf(utcMonth),
    shades: [
      ...shade("weekend", (day) => isOff(day) && isWeekend(day)),
      ...shade("holiday", (day) => isOff(day) && !isWeekend(day)),
      ...shade("madeUp", (day) => !isOff(day) && isWeekend(day) && day <= known),
    ],
  }
}

const intervals = { month: utcMonth, week: utcMonday, day: utcDay }

const millisecondsADay = 86_400_000
const dateOf = (day: number): Date => new Date(day * millisecondsADay)

/** 1970-01-01 was a Thursday. */
const isWeekend = (day: number): boolean => (day + 4) % 7 === 0 || (day + 4) % 7 === 6
