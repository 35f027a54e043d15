import { Day, WorkingDays } from "@openbeian/core/calendar"
import type { Range } from "../Plan.ts"

/** By which something is due that several wait for: each of its days is the first of theirs (最早的日期). */
export const firstOf = (one: Range, others: ReadonlyArray<Range>): Range =>
  others.reduce((before, { earliest, likely, latest, isEstimated }) => {
    const due = before.likely === undefined || likely === undefined ? undefined : first(before.likely, likely)
    return {
      earliest: first(before.earliest, earliest),
      ...(due === undefined ? {} : { likely: due }),
      latest: first(before.latest, latest),
      isEstimated: before.isEstimated || isEstimated,
    }
  }, one)

/** By the day of handing in, or by the day on which it ends where that is earlier. */
export const noLaterThan = (days: Range, until: string | undefined): Range => {
  const { earliest, likely, latest, isEstimated } = days
  if (until === undefined || until >= latest) return days
  return {
    earliest: first(earliest, until),
    ...(likely === undefined ? {} : { likely: first(likely, until) }),
    latest: until,
    isEstimated: isEstimated && WorkingDays.isEstimated(Day.of(until)),
  }
}

const first = (one: string, other: string): string => (one < other ? one : other)
