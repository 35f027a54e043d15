import type { Text } from "../text/Text.ts"
import * as Day from "./Day.ts"
import { notices } from "./holidays.ts"
import { clauses, statutory } from "./statutory.ts"

/**
 * Whether people work on that day (工作日): in announced years by their notices; after them every weekday but the
 * statutory days, as far as these are known; elsewhere every weekday.
 */
export const isWorking = (day: Day.Day): boolean => dayOfCount(countThrough(day)) === day

/**
 * The n-th working day after `day` (第 n 个工作日). The day itself is day 0 and does not count, so a review of one
 * working day that begins on a Friday ends on Monday. With `n = 0` it is `day` itself, or the next working day when
 * `day` is a day off. Below zero it counts backwards. A look-up, however large `n` is.
 */
export const plus = (day: Day.Day, n: number): Day.Day => {
  const count = countThrough(day)
  if (n > 0) return dayOfCount(count + n)
  return dayOfCount(isWorking(day) ? count + n : count + n + 1)
}

/** How many working days lie after `from` up to and including `until`; below zero when `until` is earlier. */
export const between = (from: Day.Day, until: Day.Day): number => countThrough(until) - countThrough(from)

/** Whether no notice for that day's year is in our table, so that weekends and at most statutory days are known (估算). */
export const isEstimated = (day: Day.Day): boolean => day < firstAnnounced || day > lastAnnounced

/** A festival with its days off (节假日). */
export interface Holiday {
  readonly name: Text
  readonly from: Day.Day
  readonly to: Day.Day
  /** Whether no notice says so yet: its statutory days alone are known. */
  readonly isEstimated: boolean
}

/** The festivals of which a day lies between two days, both included. */
export const holidaysBetween = (from: Day.Day, until: Day.Day): ReadonlyArray<Holiday> =>
  years
    .flatMap(({ festivals, isAnnounced }) =>
      festivals.map(
        ({ name, rest: [first, last] }): Holiday => ({
          name,
          from: Day.of(first),
          to: Day.of(last),
          isEstimated: !isAnnounced,
        }),
      ),
    )
    .filter((holiday) => holiday.from <= until && holiday.to >= from)

const announced = notices.map((notice) => notice.year)
const firstYear = Math.min(...announced)
const lastYear = Math.max(...announced)

/** The first day of the oldest announced year. */
export const firstAnnounced: Day.Day = Day.of(`${firstYear}-01-01`)

/** The last day of the newest announced year. */
export const lastAnnounced: Day.Day = Day.of(`${lastYear}-12-31`)

const coming = statutory.filter(({ year }) => year > lastYear)

/** Every year of which something is known. */
const years = [
  ...notices.map(({ holidays }) => ({ festivals: holidays, isAnnounced: true })),
  ...coming.map(({ festivals }) => ({ festivals, isAnnounced: false })),
]

/** The last day of the years whose statutory days are known; after it weekends alone are. */
export const lastStatutory: Day.Day = Day.of(`${Math.max(lastYear, ...coming.map(({ year }) => year))}-12-31`)

/** What the days of years without a notice rest on. */
export const statutoryClauses: ReadonlyArray<string> = clauses

/** All years of which something is known, counted. */
interface Table {
  /** Working days through each day, by slot. The slots of days that do not exist are never asked for. */
  readonly counts: Int32Array
  /** The working days themselves, the one with count `before + 1` first. */
  readonly days: ReadonlyArray<Day.Day>
  readonly before: number
  readonly first: number
  readonly last: number
}

const build = (): Table => {
  const { off, work } = exceptions()
  const first = Day.toNumber(firstAnnounced)
  const last = Day.toNumber(lastStatutory)
  const before = weekdaysThrough(first - 1)
  const counts = new Int32Array(slotOf(Day.fromNumber(last)) + 1)
  const days: Array<Day.Day> = []
  for (let number = first; number <= last; number += 1) {
    const day = Day.fromNumber(number)
    if (work.has(day) || (isWeekday(number) && !off.has(day))) days.push(day)
    counts[slotOf(day)] = before + days.length
  }
  return { counts, days, before, first, last }
}

let built: Table | undefined

/** Built on first use, so that importing this file costs nothing. */
const table = (): Table => {
  built ??= build()
  return built
}

const exceptions = () => {
  const off = new Set<Day.Day>()
  const work = new Set<Day.Day>()
  for (const { rest, work: worked } of years.flatMap(({ festivals }) => festivals)) {
    const [from, to] = rest
    for (let day = Day.of(from); day <= to; day = Day.plusDays(day, 1)) off.add(day)
    for (const day of worked) work.add(Day.of(day))
  }
  return { off, work }
}

/** A number for each day that is read off its digits, which is quicker than counting days; months have 31 slots. */
const slotOf = (day: Day.Day): number =>
  (Day.year(day) - firstYear) * 372 + (Day.month(day) - 1) * 31 + Day.dayOfMonth(day) - 1

/** Working days from 1970-01-05 through that day, with weekends alone before and behind the years of the table. */
const countThrough = (day: Day.Day): number => {
  const counted = table().counts[slotOf(day)]
  return counted ?? estimatedThrough(day)
}

const estimatedThrough = (day: Day.Day): number => {
  const { days, before, first, last } = table()
  const number = Day.toNumber(day)
  return number < first
    ? weekdaysThrough(number)
    : before + days.length + weekdaysThrough(number) - weekdaysThrough(last)
}

/** The inverse of `countThrough`; of a day off it is the working day before. */
const dayOfCount = (count: number): Day.Day => {
  const { days, before } = table()
  return days[count - before - 1] ?? estimatedOfCount(count)
}

const estimatedOfCount = (count: number): Day.Day => {
  const { days, before, last } = table()
  const behind = count - before - days.length
  return Day.fromNumber(weekdayOfCount(behind > 0 ? behind + weekdaysThrough(last) : count))
}

/** 1970-01-05. */
const monday = 4

const isWeekday = (number: number): boolean => weekdaysThrough(number) > weekdaysThrough(number - 1)

/** Mondays to Fridays from 1970-01-05 through that day; zero and below before it. */
const weekdaysThrough = (number: number): number => {
  const week = Math.floor((number - monday) / 7)
  return week * 5 + Math.min(number - monday - week * 7 + 1, 5)
}

/** The weekday with that count. */
const weekdayOfCount = (count: number): number => {
  const week = Math.floor((count - 1) / 5)
  return monday + week * 7 + (count - 1 - week * 5)
}
