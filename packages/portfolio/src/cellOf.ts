import { Day } from "@openbeian/core/calendar"
import { DomainName } from "@openbeian/core/domain"
import * as DateTime from "effect/DateTime"
import type { Cell } from "./Cell.ts"
import type { Column, Form, Items, List, Single } from "./Column.ts"
import { isScientific, type Meaning, spelt } from "./meaning.ts"
import { isNone, type Language, no, none, yes } from "./names.ts"
import { quoted, signs, unquoted } from "./quoted.ts"

/** The cell that a value is written as. Reading it gives the value back. */
export const cellOf = (
  form: Form,
  value: unknown,
  meaning: Meaning | undefined,
  language: Language,
): Cell => {
  switch (form.form) {
    case "single":
      return singleCell(form, value, meaning, language)
    case "list":
      return listText(form, listIn(value), meaning, language)
    case "items":
      return itemsText(form, value, language)
    case "none":
      return none[language]
  }
}

const singleCell = (form: Single, value: unknown, meaning: Meaning | undefined, language: Language): Cell => {
  if (typeof value === "number") return value
  if (form.answer === "day" && typeof value === "string" && value !== Day.LongTerm && value >= firstShown)
    return DateTime.toDateUtc(DateTime.makeUnsafe(`${value}T00:00:00Z`))
  return singleText(form, value, meaning, language)
}

/** Earlier days are a text: spreadsheets count the year 1900 as a leap year. */
const firstShown = "1900-03-01"

const singleText = (
  form: Single,
  value: unknown,
  meaning: Meaning | undefined,
  language: Language,
): string => {
  if (typeof value === "boolean") return (value ? yes : no)[language]
  const text = String(value)
  if (form.answer === "choice")
    return form.choices.find((choice) => choice.value === text)?.label[language] ?? text
  if (form.answer === "day") return text === Day.LongTerm ? longTerm[language] : text
  return form.answer === "text" && isMistaken(text, meaning) ? quoted(text) : text
}

const longTerm = { zh: "长期", en: "long-term" }

/** A text that would be read as nothing, or as something else than what it is. */
const isMistaken = (text: string, meaning: Meaning | undefined): boolean =>
  text.trim() === "" ||
  guarded.test(text) ||
  unquoted(text) !== undefined ||
  unheld.test(text) ||
  (meaning === "domain" && (!DomainName.isReachable(text) || DomainName.joinedIn(text).length > 0)) ||
  (meaning !== undefined && (isScientific.test(text) || spelt(meaning, text) !== text))

/** What neither a workbook nor a table of texts keeps. */
const unheld = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/u
/** How CSV keeps a text from being a formula. */
const guarded = /^'[=+\-@|\t\r\n]/u

const listText = (
  form: List,
  values: ReadonlyArray<unknown>,
  meaning: Meaning | undefined,
  language: Language,
): string => {
  if (values.length === 0) return none[language]
  const texts = values.map((value) => singleText(form.item, value, meaning, language))
  const isPlain =
    texts.every((text) => !signs.test(text) && !text.includes('"') && text.trim() === text) &&
    !(meaning === "domain" && texts.some((text) => DomainName.joinedIn(text).length > 0)) &&
    !/^[['=]/u.test(texts[0] ?? "") &&
    !(texts.length === 1 && isNone(texts[0] ?? ""))
  return isPlain ? texts.join("；") : quotedList(values)
}

const quotedList = (values: ReadonlyArray<unknown>): string =>
  `[${values.map((value) => quoted(String(value))).join(",")}]`

const itemsText = (form: Items, value: unknown, language: Language): string => {
  const items: ReadonlyArray<readonly [string, unknown]> = form.isNamed
    ? Object.entries(partsOf(value))
    : listIn(value).map((item) => ["", item] as const)
  if (items.length === 0) return none[language]
  return items
    .map(
      ([name, item]) =>
        `${form.isNamed ? `${nameText(name)}：` : ""}${itemText(form.fields, item, language)}`,
    )
    .join("\n")
}

const nameText = (name: string): string =>
  name.trim() !== name || /[：:"\n]/u.test(name) || unheld.test(name) ? quoted(name) : name

const itemText = (fields: ReadonlyArray<Column>, item: unknown, language: Language): string => {
  const parts = partsOf(item)
  const facts = fields.flatMap(({ id, heading, form }) =>
    parts[id] === undefined ? [] : [`${heading[language]}=${factText(form, parts[id], language)}`],
  )
  return facts.length === 0 ? "{}" : facts.join("；")
}

const factText = (form: Form, value: unknown, language: Language): string => {
  if (form.form === "list") {
    const text = listText(form, listIn(value), undefined, language)
    return marks.test(text) ? quoted(text) : text
  }
  const text = form.form === "single" ? singleText(form, value, undefined, language) : ""
  return unquoted(text) === undefined && (marks.test(text) || text.trim() !== text) ? quoted(text) : text
}

const marks = /[;；=＝"\n\r]/u

const listIn = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

export const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {}
