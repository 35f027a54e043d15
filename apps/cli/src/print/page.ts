import type { Text } from "@openbeian/core/text"
import anyWidth from "fast-string-width"

/** Whom a text is printed for: in which language, how wide, and whether in colour. */
export interface Page {
  readonly language: Language
  readonly columns: number
  readonly isColoured: boolean
}
export type Language = keyof Text

/** A piece of text in one style. */
export type Span = string | { readonly text: string; readonly style: Style }
export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan"

/** How the lines of a paragraph begin. Both have the same width on screen. */
export interface Margin {
  readonly first: ReadonlyArray<Span>
  readonly rest: string
}

/**
 * Lines no wider than the page. Han characters are two columns wide and may be parted anywhere, words may not: one
 * that is too long for a line beside the margin stands on a line of its own, further left.
 */
export const wrap = (page: Page, margin: Margin, spans: ReadonlyArray<Span>): ReadonlyArray<string> => {
  const room = Math.max(page.columns - width(margin.rest), 2)
  const lines = fill(spans.flatMap(piecesOf), room, page.columns).map((line, index) => {
    const left = Math.max(page.columns - widthOfAll(line), 0)
    const start = index === 0 ? margin.first : [margin.rest.slice(0, left)]
    return trimEnd([...start, ...line])
  })
  const [first, ...rest] = lines
  const isBare = first?.length === 0 && rest.length > 0
  return (isBare ? rest : lines).map((line) =>
    joined(line)
      .map((span) => paint(page, span))
      .join(""),
  )
}

/** The same margin on all lines. */
export const indent = (columns: number): Margin => ({
  first: [" ".repeat(columns)],
  rest: " ".repeat(columns),
})

/** A mark in front of the first line, the lines below hang. */
export const hang = (left: number, mark: Span): Margin => ({
  first: [" ".repeat(left), mark, " "],
  rest: " ".repeat(left + width(textOf(mark)) + 1),
})

/** Fills up with spaces to a width on screen. */
export const pad = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(columns - width(text), 0))

const widthOfAll = (spans: ReadonlyArray<Span>): number =>
  spans.reduce((sum, span) => sum + width(textOf(span)), 0)

export const textOf = (span: Span): string => (typeof span === "string" ? span : span.text)

export const widthOf = (text: string): number => width(text)

/** On screen. Nearly all pieces are of one width throughout, and a plan has many. */
const width = (text: string): number =>
  narrowText.test(text) ? text.length : wideText.test(text) ? 2 * text.length : anyWidth(text)

const narrowText = /^[ -~]*$/u
const wideText = /^[\u4e00-\u9fff、。！（），：；？]*$/u

export const styled = (style: Style, text: string): Span => ({ text, style })

const paint = (page: Page, span: Span): string => {
  if (typeof span === "string") return span
  const [start, end] = escapes[span.style]
  return page.isColoured ? `\u001B[${start}m${span.text}\u001B[${end}m` : span.text
}

/** SGR codes. */
const escapes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
}

/**
 * What may not be parted: a run of letters and figures, a figure and its measure, a Han character, each with the
 * punctuation that sticks to it.
 */
const pieces =
  / +|(?:[（《“‘【〔[(]|§ )*(?:[!-~\u00A0]*\d \p{Script=Han}|[!-~\u00A0]+|\p{Script=Han}\.[!-~]+|.)[，。；：、！？）》”’】〕…·\])]*/gu

const piecesOf = (span: Span): ReadonlyArray<Span> =>
  (printable(textOf(span)).match(pieces) ?? []).map((text) =>
    typeof span === "string" ? text : { ...span, text },
  )

/** What came from a file must not steer the terminal. */
const printable = (text: string): string =>
  text.replace(/[\t-\r\u2028\u2029]+/gu, " ").replace(/\p{Cc}|\p{Bidi_Control}/gu, "\uFFFD")

const fill = (
  spans: ReadonlyArray<Span>,
  room: number,
  columns: number,
): ReadonlyArray<ReadonlyArray<Span>> => {
  const lines: Array<Array<Span>> = [[]]
  let used = 0
  for (const piece of spans.flatMap((span) => chop(span, room, columns))) {
    const wide = width(textOf(piece))
    const isSpace = textOf(piece).trim() === ""
    if (used + wide > room && !isSpace) {
      lines.push([])
      used = 0
    }
    if (isSpace && (used === 0 || used + wide > room)) continue
    lines.at(-1)?.push(piece)
    used += wide
  }
  return lines
}

/** A piece wider than the page, such as a long address, is parted all the same. */
const chop = (span: Span, room: number, columns: number): ReadonlyArray<Span> => {
  const text = textOf(span)
  if (width(text) <= Math.max(room, columns)) return [span]
  const parts: Array<string> = [""]
  for (const character of text) {
    const last = parts.at(-1) ?? ""
    if (width(last + character) > room) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts.map((part) => (typeof span === "string" ? part : { ...span, text: part }))
}

const trimEnd = (spans: ReadonlyArray<Span>): ReadonlyArray<Span> => {
  const last = spans.at(-1)
  return last !== undefined && textOf(last).trim() === "" ? trimEnd(spans.slice(0, -1)) : spans
}

/** Neighbours of one style as one, so that a terminal is told of each change only. */
const joined = (spans: ReadonlyArray<Span>): ReadonlyArray<Span> => {
  const runs: Array<{ text: string; readonly style: Style | undefined }> = []
  for (const span of spans) {
    const style = typeof span === "string" ? undefined : span.style
    const last = runs.at(-1)
    if (last !== undefined && last.style === style) last.text += textOf(span)
    else runs.push({ text: textOf(span), style })
  }
  return runs.map(({ text, style }) => (style === undefined ? text : { text, style }))
}
