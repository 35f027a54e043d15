import type { Language, Text } from "./language.ts"

/** A length of time as the Report gives it (时长). */
export interface Length {
  readonly from: number
  readonly to: number
  readonly unit: "workingDays" | "days" | "hours"
}

/** A day as it is said: 9月18日 or 18 Sep; with its year where that is not the year of `today`. */
export const dayIn = (language: Language, day: string, today: string): string => {
  const [year = "", month = "", date = ""] = day.split("-")
  if (!/^\d+$/u.test(month) || !/^\d+$/u.test(date)) return day
  const isThisYear = year === today.slice(0, 4)
  // U+2060 and U+00A0 keep the parts of a date on one line.
  if (language === "zh") {
    const short = [Number(month), "月", Number(date), "日"].join("\u2060")
    return isThisYear ? short : `${year}\u2060年\u2060${short}`
  }
  const short = `${Number(date)}\u00a0${months[Number(month) - 1] ?? month}`
  return isThisYear ? short : `${short}\u00a0${year}`
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** A day in both languages. */
export const dayText = (day: string, today: string): Text => ({
  zh: dayIn("zh", day, today),
  en: dayIn("en", day, today),
})

/** A range of time: 1–2 个工作日; 至多 20 个工作日 where the papers give only the upper bound. */
export const lengthText = ({ from, to, unit }: Length): Text => {
  const zh = { workingDays: "个工作日", days: "天", hours: "小时" }[unit]
  const en = { workingDays: "working day", days: "day", hours: "hour" }[unit]
  const figure = from === to || from === 0 ? `${to}` : `${from}–${to}`
  const least = from === 0 && to > 0
  return {
    zh: `${least ? "至多 " : ""}${figure}\u00a0${zh}`,
    en: `${least ? "up to " : ""}${figure}\u00a0${en}${to === 1 ? "" : "s"}`,
  }
}

/** The years that editions speak of: 2021, or 2019–2021. Empty where none is named. */
export const yearsOf = (editions: ReadonlyArray<string>): string => {
  const years = editions.flatMap((edition) => edition.match(/(?:19|20)\d{2}/u)?.[0] ?? []).toSorted()
  const [first = "", last = first] = [years[0], years.at(-1)]
  return first === last ? first : `${first}–${last}`
}

/** Names one after the other: 甲、乙 or A, B. */
export const listText = (texts: ReadonlyArray<Text>): Text => ({
  zh: texts.map((text) => text.zh).join("、"),
  en: texts.map((text) => text.en).join(", "),
})

/** A name that is the same in both languages. */
export const same = (name: string): Text => ({ zh: name, en: name })

/**
 * A sentence begins with a capital; Chinese is left as it is, and so is an address or a name that it begins with. English
 * with a Chinese name in it has more than two words before.
 */
export const capital = (words: string): string =>
  /^[a-z]+(?=[\s,;'’)-]|:?(?:\s|$))/u.test(words) &&
  !/^([^\s(（]+\s){0,2}[^\s(（]*\p{Script=Han}/u.test(words)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words

/** A name that fits where there is little room (截短); the whole of it is for the title of what shows it. */
export const clipped = (name: string, lettersMax: number): string => {
  const letters = Array.from(name)
  return letters.length > lettersMax ? `${letters.slice(0, lettersMax - 1).join("")}…` : name
}

/** A sentence without the name that it begins with, 浙江：…, for where that name stands beside it. */
export const withoutName = (text: Text, name: Text | undefined): Text =>
  name === undefined ? text : { zh: cut(text.zh, `${name.zh}：`), en: capital(cut(text.en, `${name.en}: `)) }

const cut = (sentence: string, start: string): string =>
  sentence.startsWith(start) ? sentence.slice(start.length) : sentence
