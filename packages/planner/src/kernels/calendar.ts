import { Day, WorkingDays } from "@openbeian/core/calendar"
import type { Duration, DurationClass, Scenario } from "../model/index.ts"
import { at } from "./at.ts"

/**
 * The day on which an order ends that starts on a day: review, SMS, administration, one after the other (办结日).
 *
 * Monotone: each stage takes a later day to a day that is not earlier, and more of its days to a day that is not
 * earlier; so does their composition, and so do the later and the earlier of two such days. A later start therefore
 * never ends earlier, which is all that the kernels ask of a calendar. The stages do not commute: the SMS counts every
 * day, the others working days.
 */
export const finishOf = (duration: Duration, start: number): number => {
  const reviewed = after(Day.fromNumber(start), duration.provider)
  const verified = Day.plusDays(reviewed, duration.sms)
  const ended = Day.toNumber(after(verified, duration.administration))
  if (duration.administrationWithin === undefined) return ended
  const { from, to } = duration.administrationWithin
  const begun = Day.toNumber(verified)
  return Math.min(begun + to, Math.max(begun + from, ended))
}

/** A stage of no days ends on the day on which it begins, be that a day off. */
const after = (day: Day.Day, workingDays: number): Day.Day =>
  workingDays === 0 ? day : WorkingDays.plus(day, workingDays)

/** How many orders, one after the other, end within two days: the ceiling of one account (单账号上限). */
export const ordersWithin = (duration: Duration, from: number, until: number): number => {
  let count = 0
  for (let day = finishOf(duration, from); day <= until; day = finishOf(duration, day)) {
    if (day === from) return Number.POSITIVE_INFINITY
    count += 1
    from = day
  }
  return count
}

const earliestOf = ({ administrationWithin }: Duration): number => administrationWithin?.from ?? 0
const latestOf = ({ administrationWithin }: Duration): number =>
  administrationWithin?.to ?? Number.POSITIVE_INFINITY

/** The calendar of a model, each day looked up once. */
export interface Clock {
  readonly today: number
  readonly finish: (duration: number, scenario: Scenario, start: number) => number
  /** The same in the scenario by which plans are chosen. */
  readonly likely: (duration: number, start: number) => number
  /** Whether a class never ends after another one that starts on the same day. */
  readonly isWithin: (duration: number, other: number) => boolean
}

export const clockOf = (durations: ReadonlyArray<DurationClass>, today: number): Clock => {
  const tables = {
    earliest: durations.map(() => [] as number[]),
    likely: durations.map(() => [] as number[]),
    latest: durations.map(() => [] as number[]),
  }
  const finish = (duration: number, scenario: Scenario, start: number): number => {
    const table = at(tables[scenario], duration)
    const known = table[start - today]
    if (known !== undefined) return known
    const found = finishOf(at(durations, duration)[scenario], start)
    table[start - today] = found
    return found
  }
  return {
    today,
    finish,
    likely: (duration, start) => finish(duration, "likely", start),
    isWithin: (duration, other) => {
      const [shorter, longer] = [at(durations, duration).likely, at(durations, other).likely]
      return (
        shorter.provider <= longer.provider &&
        shorter.sms <= longer.sms &&
        shorter.administration <= longer.administration &&
        earliestOf(shorter) <= earliestOf(longer) &&
        latestOf(shorter) <= latestOf(longer)
      )
    },
  }
}
