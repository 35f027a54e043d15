import { Day } from "@openbeian/core/calendar"
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator"
import type { Language } from "./names.ts"

/** Whole days of a calendar (日历事项). */
export interface Event {
  readonly id: string
  readonly first: string
  readonly last: string
  readonly summary: string
  readonly description: string
}

/** What a calendar program is given (日历文件, RFC 5545). The same events have the same bytes. */
export const calendarFile = (file: {
  readonly product: string
  readonly name: string
  /** What holds for all of it. */
  readonly description: string
  readonly language: Language
  readonly today: string
  readonly events: ReadonlyArray<Event>
}): string => {
  const calendar = ical({
    prodId: { company: "OpenBeian", product: file.product, language: file.language.toUpperCase() },
    name: file.name,
    description: file.description,
    method: ICalCalendarMethod.PUBLISH,
  })
  const stamp = dateOf(file.today)
  for (const { id, first, last, summary, description } of file.events)
    calendar.createEvent({
      id,
      start: dateOf(first),
      end: dateOf(Day.plusDays(last, 1)),
      allDay: true,
      timezone: "UTC",
      stamp,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return `${calendar.toString()}\r\n`
}

const dateOf = (day: string): Date => new Date(Day.toNumber(day) * 86_400_000)
