import type { Text } from "../../language/language.ts"
import { type Draft, isObject, type Json } from "../draft/json.ts"
import { patternOf, read } from "../draft/pointer.ts"

/** What the server made of a draft (识读结果). */
export interface Understood {
  /** The draft that was read: what is said holds for a value only as long as it stands there. */
  readonly of: Draft
  readonly filing: Draft
  readonly readings: ReadonlyArray<Reading>
}

/** A free text in its one spelling; of a domain also the registered name that it lies under. */
interface Reading {
  readonly pointer: string
  readonly as: string
  readonly under?: string
}

/** What is said below a field: how it was read, where that is another spelling, and how long it still lasts. */
export interface Read {
  readonly as: string
  readonly note?: Text
}

/** Undefined where nothing is to be said: not read yet, or read as it is written. */
export const readAt = (
  understood: Understood | undefined,
  pointer: string,
  value: Json | undefined,
  today: string | undefined,
): Read | undefined => {
  if (understood === undefined || typeof value !== "string" || read(understood.of, pointer) !== value)
    return undefined
  const reading = understood.readings.find((each) => each.pointer === pointer)
  if (reading !== undefined) return ofReading(reading, value)
  const day = read(understood.filing, pointer)
  if (typeof day !== "string" || !isDay.test(day)) return undefined
  const note =
    today !== undefined && lasts.test(patternOf(pointer)) ? leftText(daysBetween(today, day)) : undefined
  if (day === value && note === undefined) return undefined
  return { as: day, ...(note === undefined ? {} : { note }) }
}

/** The parts of an answer that are taken; undefined where it is none. */
export const understoodOf = (of: Draft, body: Json): Understood | undefined => {
  if (!isObject(body) || !isObject(body["filing"]) || !Array.isArray(body["readings"])) return undefined
  return { of, filing: body["filing"], readings: body["readings"].flatMap(readingOf) }
}

const readingOf = (found: Json): ReadonlyArray<Reading> => {
  if (!isObject(found)) return []
  const { pointer, as, under } = { pointer: found["pointer"], as: found["as"], under: found["under"] }
  if (typeof pointer !== "string" || typeof as !== "string") return []
  return [{ pointer, as, ...(typeof under === "string" ? { under } : {}) }]
}

const ofReading = ({ as, under }: Reading, value: string): Read | undefined => {
  if (under !== undefined) return { as, note: { zh: `注册域名是 ${under}`, en: `registered name ${under}` } }
  return as === value ? undefined : { as }
}

const isDay = /^\d{4}-\d{2}-\d{2}$/u

/** Days that something ends on. */
const lasts = /\/(?:expiresOn|validUntil)$/u

const dayLength = 86_400_000

/** Both are days of the calendar, so the clock changes of no place come between. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / dayLength)

const leftText = (days: number): Text => {
  if (days < 0) return { zh: `已过 ${-days} 天`, en: `${-days} ${days === -1 ? "day" : "days"} ago` }
  if (days === 0) return { zh: "今天到期", en: "ends today" }
  return { zh: `剩余 ${days} 天`, en: `${days} ${days === 1 ? "day" : "days"} left` }
}
