import type { Text } from "@openbeian/core/text"
import { type Span, type Style, styled } from "./page.ts"
import { type Sheet, say } from "./sheet.ts"

/** What a line can be, told by shape and word before colour. */
export type Mark = keyof typeof marks

const marks = {
  pass: { shape: "✓", style: "green", word: { zh: "符合", en: "Pass" } },
  fail: { shape: "✗", style: "red", word: { zh: "必改", en: "Must fix" } },
  warn: { shape: "!", style: "yellow", word: { zh: "提醒", en: "Warning" } },
  advice: { shape: "!", style: "yellow", word: { zh: "建议", en: "Advice" } },
  unknown: { shape: "?", style: "blue", word: { zh: "待答", en: "Not known" } },
  review: { shape: "⇄", style: "magenta", word: { zh: "存疑", en: "Unclear" } },
  aside: { shape: "–", style: "dim", word: { zh: "不计", en: "Set aside" } },
  none: { shape: "–", style: "dim", word: { zh: "不适用", en: "N/A" } },
} as const satisfies Record<string, { readonly shape: string; readonly style: Style; readonly word: Text }>

export const shape = (mark: Mark): Span => styled(marks[mark].style, marks[mark].shape)

/** The shape with its word, and how many there are. */
export const badge = (sheet: Sheet, mark: Mark, count?: number): Span => {
  const { shape, style, word } = marks[mark]
  return styled(style, [shape, say(sheet, word), ...(count === undefined ? [] : [String(count)])].join(" "))
}
