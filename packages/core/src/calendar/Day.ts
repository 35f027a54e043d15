import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Folded } from "../text/index.ts"
import { text } from "../text/Text.ts"
import * as Unreadable from "../text/Unreadable.ts"
import { civilOf, daysInMonth, numberOf } from "./civil.ts"

/** A day of the calendar, written YYYY-MM-DD (日期). Days compare as texts: earlier is smaller. */
export const Day = Schema.String.check(
  Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u),
  Schema.makeFilter((written: string) => exists(written), { expected: "a day of the calendar" }),
)
export type Day = typeof Day.Type

/** No last day: 长期, as credentials print it. */
export const LongTerm = "long-term"
export type LongTerm = typeof LongTerm

/** Why a text is no day. */
export type Reason = "Empty" | "NotADay" | "MonthUnknown" | "DayUnknown"

/**
 * Reads a day in the forms that papers use: 2026-11-20, 2026/11/20, 2026.11.20, 2026年11月20日, 20261120; in full
 * width, with spaces, months and days with one digit. The year comes first always, so that nothing is guessed.
 */
export const parse = (raw: string): Result.Result<Day, Unreadable.Unreadable<Reason>> =>
  read(Folded.fold(raw))

/** Reads the last day of a validity, which may also be 长期 (有效期截止). */
export const parseEnd = (raw: string): Result.Result<Day | LongTerm, Unreadable.Unreadable<Reason>> => {
  const folded = Folded.fold(raw)
  return longTermWords.has(folded.text) ? Result.succeed(LongTerm) : read(folded)
}

/** For days written in the code: throws when there is no such day, which is a fault of ours. */
export const of = (written: string): Day => Result.getOrThrow(parse(written))

export const plusDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days)

/** How many days `until` is later than `from`; below zero when it is earlier. */
export const daysBetween = (from: Day, until: Day): number => toNumber(until) - toNumber(from)

/** The same day of a later month, or the last one when that month is shorter: 01-31 plus 1 is 02-28 or 02-29. */
export const plusMonths = (day: Day, months: number): Day => {
  const count = year(day) * 12 + month(day) - 1 + months
  const laterYear = Math.floor(count / 12)
  const laterMonth = count - laterYear * 12 + 1
  const last = daysInMonth(laterYear, laterMonth)
  return fromNumber(numberOf(laterYear, laterMonth, Math.min(dayOfMonth(day), last)))
}

export const year = (day: Day): number =>
  digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)

/** From 1 to 12. */
export const month = (day: Day): number => digit(day, 5) * 10 + digit(day, 6)

/** From 1 to 31. */
export const dayOfMonth = (day: Day): number => digit(day, 8) * 10 + digit(day, 9)

/** Days since 1970-01-01. */
export const toNumber = (day: Day): number => numberOf(year(day), month(day), dayOfMonth(day))

/** The day of a number. The years 0001 to 9999 can be written; beyond them it is the first or the last of these. */
export const fromNumber = (number: number): Day => {
  const civil = civilOf(Math.min(Math.max(Math.trunc(number), firstNumber), lastNumber))
  return written(civil.year, civil.month, civil.day)
}

const firstNumber = numberOf(1, 1, 1)
const lastNumber = numberOf(9999, 12, 31)

const longTermWords: ReadonlySet<string> = new Set([
  "长期",
  "长期有效",
  "永久",
  "永久有效",
  "无固定期限",
  "不约定期限",
  "永续经营",
  "LONG-TERM",
  "LONGTERM",
  "PERMANENT",
  "INDEFINITE",
])

const separated = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})([日号]?)$/u
const compact = /^(\d{4})(\d{2})(\d{2})$/u

const read = (folded: Folded.Folded): Result.Result<Day, Unreadable.Unreadable<Reason>> => {
  if (folded.text === "") return fault(folded, 0, "Empty")
  const parts = partsOf(folded.text)
  if (parts === undefined) return fault(folded, 0, "NotADay")
  const { years, months, days } = parts
  if (years.value < 1) return fault(folded, 0, "NotADay")
  if (months.value < 1 || months.value > 12) {
    return fault(folded, months.at, "MonthUnknown", { month: months.value })
  }
  const count = daysInMonth(years.value, months.value)
  if (days.value < 1 || days.value > count) {
    const data = { year: years.value, month: months.value, day: days.value, count }
    return fault(folded, days.at, "DayUnknown", data)
  }
  return Result.succeed(written(years.value, months.value, days.value))
}

const partsOf = (folded: string) => {
  const [, years, before = "", months, after, days, end] =
    separated.exec(folded) ?? separate(compact.exec(folded))
  if (years === undefined || months === undefined || days === undefined) return undefined
  const han = before === "年"
  if (after !== (han ? "月" : before) || (end !== "" && !han)) return undefined
  const monthsAt = years.length + before.length
  return {
    years: { at: 0, value: Number(years) },
    months: { at: monthsAt, value: Number(months) },
    days: { at: monthsAt + months.length + before.length, value: Number(days) },
  }
}

/** The compact form as if it had separators, which are empty. */
const separate = (found: RegExpExecArray | null): ReadonlyArray<string | undefined> =>
  found === null ? [] : [found[0], found[1], "", found[2], "", found[3], ""]

const exists = (written: string): boolean =>
  Result.match(parse(written), {
    onFailure: () => false,
    onSuccess: (day) => day === written,
  })

const digit = (day: Day, at: number): number => day.charCodeAt(at) - 48

/** The only place where a text becomes a `Day`: the callers have made sure that the day exists. */
const written = (years: number, months: number, days: number): Day =>
  `${padded(years, 4)}-${padded(months, 2)}-${padded(days, 2)}` as Day

const padded = (value: number, width: number): string => String(value).padStart(width, "0")

const fault = Unreadable.faults<Reason>({
  Empty: {
    says: text("没有填写日期", "No day is given"),
    fix: text("按 YYYY-MM-DD 填写，例如 2026-11-20", "Write it as YYYY-MM-DD, such as 2026-11-20"),
  },
  NotADay: {
    says: text("“{raw}”不是日期", "“{raw}” is not a day"),
    fix: text(
      "年在前，按 2026-11-20、2026/11/20、2026.11.20 或 2026年11月20日 填写",
      "Put the year first: 2026-11-20, 2026/11/20, 2026.11.20 or 2026年11月20日",
    ),
  },
  MonthUnknown: {
    says: text("“{raw}”中没有第 {month} 月", "“{raw}” has no month {month}"),
    fix: text("月份写 1 到 12", "Write a month from 1 to 12"),
  },
  DayUnknown: {
    says: text("{year} 年 {month} 月没有 {day} 日", "There is no day {day} in month {month} of {year}"),
    fix: text("该月共 {count} 天，请核对", "That month has {count} days; check it"),
  },
})
