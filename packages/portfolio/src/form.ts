import { DomainName } from "@openbeian/core/domain"
import { type Cell, isFailure, isFormula } from "./Cell.ts"
import type { Column, Form, Items, List, Single } from "./Column.ts"
import { fold } from "./fold.ts"
import type { Meaning } from "./meaning.ts"
import { isNone } from "./names.ts"
import { divided, parted, signs, unquoted } from "./quoted.ts"
import { type Outcome, ofBoolean, ofDate, ofNumber, ofText } from "./single.ts"

/** The value of a cell under a column; nothing, and a fault in `out`, where it has none. The cell is not empty. */
export const valueIn = (
  form: Form,
  cell: Exclude<Cell, null>,
  meaning: Meaning | undefined,
  epoch: 1900 | 1904,
  out: Outcome,
): unknown => {
  if (typeof cell === "string")
    return form.form === "single" ? ofCell(form, cell, meaning, out) : ofWords(form, cell, meaning, out)
  if (isFormula(cell)) out.wrong = { code: "formula", found: `=${cell.formula}` }
  else if (isFailure(cell)) out.wrong = { code: "error", found: cell.error }
  else if (form.form === "single") return ofTyped(form, cell, meaning, epoch, out)
  else if (form.form === "list") {
    const value = ofTyped(form.item, cell, meaning, epoch, out)
    return value === undefined ? undefined : [value]
  } else return ofWords(form, String(cell), meaning, out)
  return undefined
}

/** A text of its own cell. One that is quoted is meant as it stands. */
const ofCell = (form: Single, cell: string, meaning: Meaning | undefined, out: Outcome): unknown => {
  const isMeant = meaning !== "domain" || unquoted(cell) !== undefined
  if (!isMeant && (!DomainName.isReachable(cell) || DomainName.joinedIn(cell).length > 0)) {
    out.wrong = { code: "noDomainName", found: cell }
    return undefined
  }
  return ofText(form, cell, meaning, out)
}

const ofTyped = (
  form: Single,
  cell: number | boolean | Date,
  meaning: Meaning | undefined,
  epoch: 1900 | 1904,
  out: Outcome,
): unknown => {
  if (typeof cell === "number") return ofNumber(form, cell, meaning, epoch, out)
  return typeof cell === "boolean" ? ofBoolean(form, cell, out) : ofDate(form, cell, out)
}

const ofWords = (
  form: Exclude<Form, Single>,
  written: string,
  meaning: Meaning | undefined,
  out: Outcome,
): unknown => {
  if (isNone(written)) return form.form === "items" && form.isNamed ? {} : []
  if (form.form === "list") return listOf(form, written, meaning, out)
  if (form.form === "items") return itemsOf(form, written, out)
  out.wrong = { code: "notNone", found: written }
  return undefined
}

const listOf = (form: List, written: string, meaning: Meaning | undefined, out: Outcome): unknown => {
  const literal = literalsOf(written)
  const words =
    literal ?? divided(written, signs).flatMap((word) => (word.trim() === "" ? [] : [word.trim()]))
  const values: Array<unknown> = []
  const changed: Array<string> = []
  const parts = literal === undefined && meaning === "domain" ? words.flatMap(joined) : words
  for (const word of parts) {
    const value = ofText(form.item, word, literal === undefined ? meaning : undefined, out)
    if (out.wrong !== undefined) return undefined
    if (out.reading !== undefined) changed.push(out.reading.as)
    values.push(value)
  }
  if (changed.length > 0 && out.reading !== undefined)
    out.reading = { ...out.reading, as: changed.join("；") }
  if (parts.length > words.length) out.reading = { why: "domain", as: values.join("；") }
  return values
}

/** The domains of a text in which a word joins several. */
const joined = (word: string): ReadonlyArray<string> => {
  const parts = DomainName.joinedIn(word)
  return parts.length === 0 ? [word] : parts
}

/** A list as JSON writes it: for texts with dividing signs in them. */
const literalsOf = (written: string): ReadonlyArray<string> | undefined => {
  if (!written.startsWith("[")) return undefined
  try {
    const list: unknown = JSON.parse(written)
    return Array.isArray(list) && list.every((item) => typeof item === "string")
      ? list.map(quotedAgain)
      : undefined
  } catch {
    return undefined
  }
}

/** So that the text is taken letter by letter. */
const quotedAgain = (text: string): string => JSON.stringify(text)

const itemsOf = (form: Items, written: string, out: Outcome): unknown => {
  const named: Array<readonly [string, unknown]> = []
  for (const line of divided(written, /\n/u)) {
    if (line.trim() === "") continue
    const [name, facts] = form.isNamed ? parted(line, /[：:]/u) : ["", line]
    const item = facts === undefined ? undefined : itemOf(form, facts.trim(), out)
    if (item === undefined) {
      out.wrong ??= {
        code: "item",
        found: line.trim(),
        allowed: form.fields.map(({ heading }) => heading),
      }
      return undefined
    }
    named.push([unquoted(name.trim()) ?? name.trim(), item])
  }
  return form.isNamed ? Object.fromEntries(named) : named.map(([, item]) => item)
}

const itemOf = ({ fields, byName }: Items, facts: string, out: Outcome): unknown => {
  if (facts === "{}") return {}
  const item: Record<string, unknown> = {}
  for (const fact of divided(facts, /[;；]/u)) {
    if (fact.trim() === "") continue
    const [name, written] = parted(fact, /[=＝]/u)
    const field = byName.get(name) ?? byName.get(fold(name))
    if (field === undefined || written === undefined) {
      out.wrong = { code: "item", found: fact.trim(), allowed: fields.map(({ heading }) => heading) }
      return undefined
    }
    if (written.trim() === "") continue
    const value = factOf(field.form, written.trim(), out)
    if (out.wrong !== undefined) return undefined
    item[field.id] = value
  }
  return isWhole(fields, item, out) ? item : undefined
}

const factOf = (form: Form, written: string, out: Outcome): unknown => {
  if (form.form === "single") {
    const literal = form.answer === "text" ? undefined : unquoted(written)
    return ofText(form, literal ?? written, undefined, out)
  }
  return ofWords(form, unquoted(written) ?? written, undefined, out)
}

/** What is required is there, and nothing that its kind does not have. */
const isWhole = (
  fields: ReadonlyArray<Column>,
  item: Readonly<Record<string, unknown>>,
  out: Outcome,
): boolean => {
  const lacking = fields.find(({ id, isRequired }) => isRequired && item[id] === undefined)
  const stray = fields.find(
    ({ id, kinds }) => kinds !== undefined && item[id] !== undefined && !kinds.has(String(item["kind"])),
  )
  const at = lacking ?? stray
  if (at !== undefined)
    out.wrong = {
      code: "item",
      found: at.heading.zh,
      allowed: fields.map(({ heading }) => heading),
      data: { found: at.heading },
    }
  return at === undefined
}
