import { Day } from "@openbeian/core/calendar"
import { Document } from "@openbeian/core/document"
import { fill, text } from "@openbeian/core/text"
import * as Result from "effect/Result"
import type { Single } from "./Column.ts"
import type { Reading, Wrong } from "./Fault.ts"
import { fold } from "./fold.ts"
import { isScientific, type Meaning, spelt } from "./meaning.ts"
import { no, yes } from "./names.ts"
import { unquoted } from "./quoted.ts"
import { timed } from "./timed.ts"

/** What became of a cell. The reader sets it anew for each one, because there are hundreds of thousands. */
export interface Outcome {
  wrong: Wrong | undefined
  reading: Pick<Reading, "why" | "as"> | undefined
}

export const clear = (out: Outcome): void => {
  out.wrong = undefined
  out.reading = undefined
}

/** The value of a text under one column, or nothing and a fault in `out`. */
export const ofText = (
  form: Single,
  written: string,
  meaning: Meaning | undefined,
  out: Outcome,
): unknown => {
  switch (form.answer) {
    case "text":
      return words(form, written, meaning, out)
    case "choice":
      return choice(form, written, out)
    case "boolean":
      return truth(form, written, out)
    case "integer":
      return count(form, written, out)
    case "day":
      return day(form, written, out)
  }
}

/** The value of a number. */
export const ofNumber = (
  form: Single,
  written: number,
  meaning: Meaning | undefined,
  epoch: 1900 | 1904,
  out: Outcome,
): unknown => {
  if (form.answer === "integer") return leaf(form, String(written), out)
  if (form.answer === "day") return dayOfNumber(form, written, epoch, out)
  if (form.answer === "boolean" && (written === 0 || written === 1)) {
    out.reading = { why: "words", as: String(written === 1) }
    return written === 1
  }
  if (form.answer !== "text") return ofText(form, String(written), meaning, out)
  // A mobile number does not begin with 0, so that one of eleven digits is whole.
  if (meaning === "phone" && /^1\d{10}$/u.test(String(written))) {
    out.reading = { why: "number", as: String(written) }
    return leaf(form, String(written), out)
  }
  const isLong = Math.abs(written) >= 1e15
  if (meaning !== undefined || isLong) {
    out.wrong = { code: isLong ? "digitsLost" : "digitsMayBeLost", found: plainly(written) }
    return undefined
  }
  if (!Number.isInteger(written)) {
    out.wrong = { code: "numberInText", found: String(written) }
    return undefined
  }
  out.reading = { why: "number", as: String(written) }
  return leaf(form, String(written), out)
}

/** The value of a cell that shows a day. */
export const ofDate = (form: Single, written: Date, out: Outcome): unknown => {
  const time = written.getTime()
  const shown = Number.isNaN(time) ? "?" : Day.fromNumber(Math.floor(time / millisecondsOfDay))
  if (form.answer === "day" && shown !== "?") {
    if (time % millisecondsOfDay !== 0) out.reading = { why: "date", as: shown }
    return leaf(form, shown, out)
  }
  out.wrong = { code: form.answer === "text" ? "dateInText" : codeOf(form), found: shown, ...allowedBy(form) }
  return undefined
}

export const ofBoolean = (form: Single, written: boolean, out: Outcome): unknown => {
  if (form.answer === "boolean") return written
  const found = written ? "TRUE" : "FALSE"
  out.wrong = { code: form.answer === "text" ? "truthInText" : codeOf(form), found, ...allowedBy(form) }
  return undefined
}

const millisecondsOfDay = 86_400_000

const words = (form: Single, written: string, meaning: Meaning | undefined, out: Outcome): unknown => {
  if (written.startsWith('"')) {
    const literal = unquoted(written)
    if (literal !== undefined) return leaf(form, literal, out)
  }
  if (meaning === undefined) return leaf(form, written, out)
  if (meaning !== "domain" && isScientific.test(written)) {
    out.wrong = { code: "digitsLost", found: written }
    return undefined
  }
  const text = spelt(meaning, written)
  if (text !== written) out.reading = { why: meaning === "domain" ? "domain" : "number", as: text }
  return leaf(form, text, out)
}

const choice = (form: Single, written: string, out: Outcome): unknown => {
  const known = form.byWord.get(written) ?? form.byWord.get(fold(written))
  return leaf(form, known ?? written.trim(), out)
}

const truth = (form: Single, written: string, out: Outcome): unknown => {
  const plain = truths.get(written)
  if (plain !== undefined) return plain
  const word = fold(written)
  const understood = truths.get(word) ?? marks.get(written.trim().toLowerCase())
  if (understood === undefined) {
    const value = leaf(form, word, out)
    if (out.wrong !== undefined) out.wrong = { ...out.wrong, found: written.trim() }
    return value
  }
  out.reading = { why: "words", as: String(understood) }
  return understood
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["yes", true],
  ["true", true],
  ["否", false],
  ["no", false],
  ["false", false],
])
const marks: ReadonlyMap<string, boolean> = new Map([
  ["√", true],
  ["✓", true],
  ["✔", true],
  ["y", true],
  ["1", true],
  ["×", false],
  ["✗", false],
  ["✘", false],
  ["n", false],
  ["0", false],
])

const count = (form: Single, written: string, out: Outcome): unknown => {
  const bare = written.normalize("NFKC").replace(/[\s,]/gu, "")
  const value = leaf(form, bare, out)
  if (out.wrong !== undefined) out.wrong = { ...out.wrong, found: written }
  else if (bare !== written) out.reading = { why: "number", as: bare }
  return value
}

/** A day written as a text: `2026年12月1日`. The words for a long term mean no day. */
const day = (form: Single, written: string, out: Outcome): unknown => {
  const value = leaf(form, written, out)
  if (out.wrong !== undefined) return dayTyped(form, written, out)
  if (value !== written && value !== Day.LongTerm) out.reading = { why: "date", as: String(value) }
  return value
}

/** A day that a spreadsheet wrote with its time, or as the count of days that it keeps, as CSV hands both on. */
const dayTyped = (form: Single, written: string, out: Outcome): unknown => {
  const { wrong } = out
  const typed = written.normalize("NFKC").trim()
  const serial = /^\d{5}$/u.test(typed) ? Number(typed) : 0
  const at = timed(typed)
  out.wrong = undefined
  const isSerial = serial >= serials.first && serial <= serials.last
  if (isSerial) return dayOfNumber(form, serial, 1900, out)
  const read = at === undefined ? undefined : Day.parse(at.day)
  if (at === undefined || read === undefined || Result.isFailure(read)) {
    out.wrong = wrong
    return undefined
  }
  const value = leaf(form, Day.plusDays(read.success, at.later), out)
  if (out.wrong !== undefined) out.wrong = wrong
  else out.reading = { why: "date", as: String(value) }
  return value
}

/** 1954-10-03 to 2091-08-24: papers and terms are of these days, and other numbers of five digits are none. */
const serials = { first: 20_000, last: 69_999 }

/** A day typed as a number: 20261120, or the count of days that a spreadsheet keeps. */
const dayOfNumber = (form: Single, written: number, epoch: 1900 | 1904, out: Outcome): unknown => {
  const isWritten = Number.isInteger(written) && written >= 19_000_101 && written <= 99_991_231
  const serial = Math.floor(written)
  if (!isWritten && (serial < 61 || serial > 2_958_465)) {
    out.wrong = { code: "notADay", found: String(written) }
    return undefined
  }
  const day = isWritten ? String(written) : Day.fromNumber(serial - (epoch === 1904 ? 24_107 : 25_569))
  const value = leaf(form, day, out)
  if (out.wrong !== undefined) out.wrong = { ...out.wrong, found: String(written) }
  else out.reading = { why: "date", as: String(value) }
  return value
}

const leaf = (form: Single, written: string, out: Outcome): unknown => {
  const read = form.leaf.read(written)
  if (Result.isSuccess(read)) return read.success
  const [first] = read.failure
  const expects = first?.expects ?? text("", "")
  out.wrong = {
    code: first?.code === "refused" && form.answer === "integer" ? "refused" : codeOf(form),
    found: written,
    ...allowedBy(form),
    says: first?.says,
    fix: form.answer === "choice" ? undefined : first?.fix,
    data: { expects },
    among: form.spellings,
  }
  return undefined
}

const codeOf = ({ answer }: Single): Wrong["code"] => {
  if (answer === "choice") return "notListed"
  if (answer === "boolean") return "notBoolean"
  if (answer === "integer") return "notInteger"
  return answer === "day" ? "notADay" : "refused"
}

const allowedBy = ({ answer, choices }: Single): Pick<Wrong, "allowed"> => {
  if (answer === "boolean") return { allowed: [yes, no] }
  return { allowed: choices.map(({ label }) => label) }
}

const guess = text("是不是“{guess}”？", 'did you mean "{guess}"? ')
const nothing = text("", "")

/** The question after the word that was probably meant. */
export const guessAmong = (written: string, words: ReadonlyArray<string>) => {
  const meant = Document.meant(written, words)
  return meant === undefined ? nothing : fill(guess, { guess: meant })
}

/** All the digits of a number, without an exponent. */
const plainly = (written: number): string =>
  Number.isInteger(written) && Math.abs(written) < 1e21 ? BigInt(written).toString() : String(written)
