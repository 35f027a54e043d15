import { withoutSpaces } from "../text/plain.ts"

/** A text as it may stand in an element or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign)

/** A link that opens beside the page and tells the other side nothing of it. */
export const anchor = (link: string, text: string): string =>
  `<a href="${escaped(link)}" target="_blank" rel="noopener noreferrer">${escaped(text)}</a>`

/** What is left of a name on one line: no control characters, no marks that turn the direction, no halves. */
export const oneLine = (text: string): string => {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
  return withoutSpaces(line) === "" ? "" : line
}

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}
