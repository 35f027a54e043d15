import { halfWidth, unseen } from "../text/plain.ts"
import { simple } from "./traditional.ts"

/**
 * A pasted text brought to one spelling before it is searched (粘贴文本的归一化): half-width, simplified, small letters,
 * no quotes, no names, numbers or addresses of the single case. It knows where each character stood.
 */
export interface Pasted {
  readonly raw: string
  /** `。` ends a sentence, `？` a question, `，` a clause; a space stands between Latin words alone. */
  readonly text: string
  /** For each UTF-16 unit of `text` its place in `raw`. */
  readonly offsets: ReadonlyArray<number>
}

/** Nobody's refusal is longer. What is behind is not read. */
export const lengthMax = 10_000

export const pasted = (raw: string): Pasted => {
  const units = withoutSpareSpaces([...marked(raw)])
  return {
    raw,
    text: units.map(({ unit }) => unit).join(""),
    offsets: units.map(({ offset }) => offset),
  }
}

/** The part of the raw text that a stretch of the spelled one stands for. */
export const quoted = ({ raw, offsets }: Pasted, from: number, to: number): string => {
  const start = offsets[from] ?? raw.length
  const last = offsets[to - 1] ?? start
  return raw.slice(start, last + 1)
}

interface Unit {
  readonly unit: string
  readonly offset: number
}

/** Unit by unit in its plain spelling; what belongs to the single case alone is left out. */
function* marked(raw: string): Generator<Unit> {
  const cut = raw.slice(0, lengthMax)
  const breaks = lineBreaks(cut)
  for (let offset = 0; offset < cut.length; ) {
    const own = tokenAt(cut, offset)
    if (own !== undefined) {
      yield* [...own.says].map((unit) => ({ unit, offset }))
      offset += own.length
      continue
    }
    const unit = spelling(cut, offset, breaks)
    if (unit !== "") yield { unit, offset }
    offset += 1
  }
}

/** Names and numbers of the single case. The ministry's own site is kept, as a refusal may be about it. */
const tokenAt = (
  raw: string,
  offset: number,
): { readonly says: string; readonly length: number } | undefined => {
  single.lastIndex = offset
  const found = single.exec(raw)?.[0]
  if (found === undefined || isInsideWord(raw, offset)) return undefined
  return { says: /miit/iu.test(found) ? "工信部网站" : "", length: found.length }
}

/** Addresses of pages and mailboxes, domains, IP addresses, record numbers, long runs of digits and letters. */
const single =
  /(?:https?:\/\/[!-~]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?:[a-z\d](?:[a-z\d-]{0,62})\.){1,8}[a-z]{2,18}(?:\/[!-~]*)?|\d{1,3}(?:\.\d{1,3}){3}|\p{Script=Han}ICP备\d{4,12}号?(?:-\d{1,4}[AXK]?)?|[\dX*-]{6,32}(?!\p{L}))/iuy

const isInsideWord = (raw: string, offset: number): boolean =>
  offset > 0 && /[a-z\d]/iu.test(raw.charAt(offset - 1)) && /[a-z\d]/iu.test(raw.charAt(offset))

const spelling = (raw: string, offset: number, breaks: ReadonlySet<number>): string => {
  const unit = simple(halfWidth(raw.charAt(offset)).toLowerCase())
  if (unit === "\n") return breaks.has(offset) ? "。" : " "
  if (unit === "." && /^\d\.\d$/u.test(raw.slice(offset - 1, offset + 2))) return "."
  const mark = marks.get(unit)
  if (mark !== undefined) return mark
  return unseen.test(unit) || unit === " " ? " " : unit
}

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "。": "。!.;；｡",
    "？": "?",
    "，": ",﹐､",
    "": "“”‘’\"'`「」『』﹁﹂《》〈〉【】〔〕[](){}<>*#~_|·•◆●■※→",
    " ": "—–―-…",
    "、": "/\\&",
  }).flatMap(([mark, units]) => [...units].map((unit) => [unit, mark])),
)

/** Where a line really ends. One that is full and goes on without a mark was only wrapped. */
const lineBreaks = (raw: string): ReadonlySet<number> => {
  const breaks = new Set<number>()
  const lines = raw.split("\n")
  let end = -1
  for (const [n, line] of lines.entries()) {
    end += line.length + 1
    if (!isWrapped(line.trim(), lines[n + 1]?.trim() ?? "")) breaks.add(end)
  }
  return breaks
}

const isWrapped = (line: string, next: string): boolean =>
  line.length >= fullLine && next !== "" && !/[，,。；;：:！!？?]$/u.test(line) && !listMark.test(next)

const listMark = /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.．)）:：\s]|[-*•●·]|[(（]\d{1,2}[)）])/u

/** Shorter lines are items of a list. */
const fullLine = 24

/** A space says something between Latin words only. */
const withoutSpareSpaces = (spelled: ReadonlyArray<Unit>): ReadonlyArray<Unit> => {
  const units: Array<Unit> = []
  let space: Unit | undefined
  for (const each of spelled) {
    if (each.unit === " ") {
      space ??= each
      continue
    }
    if (space !== undefined && isLatin(units.at(-1)) && isLatin(each)) units.push(space)
    units.push(each)
    space = undefined
  }
  return units
}

const isLatin = (each: Unit | undefined): boolean => each !== undefined && /[a-z\d]/u.test(each.unit)
