import { type Column, type Sheet, shown } from "../book.ts"

/** How wide the columns are and where they begin, in rem; the last entry is the width of all (列宽). */
export const leftsOf = (sheet: Sheet): Float64Array => {
  const lefts = new Float64Array(sheet.columns.length + 1)
  lefts[0] = rowHead
  sheet.columns.forEach((column, at) => {
    lefts[at + 1] = (lefts[at] ?? 0) + widthOf(column, sheet, at)
  })
  return lefts
}

/** The column of row numbers. */
export const rowHead = 3.5

/** So many rows are looked at; what is longer further down is cut at its end. */
const rowsSeen = 200
const narrowest = 6
const widest = 18
/** Of one letter, at the size of a table: a Chinese one and any other. */
const letterWidth = { han: 0.8125, other: 0.47 }
const padding = 1.75

const widthOf = ({ heading }: Column, sheet: Sheet, at: number): number => {
  const longest = sheet.rows
    .slice(0, rowsSeen)
    .reduce((most, cells) => Math.max(most, lengthOf(shown(cells[at]))), lengthOf(heading))
  return Math.min(Math.max(longest + padding, narrowest), widest)
}

const lengthOf = (words: string): number => {
  let length = 0
  for (const letter of words) length += letter > "\u2e7f" ? letterWidth.han : letterWidth.other
  return length
}

/** The columns in sight, those that touch it at its edges, and the one of the cursor wherever it is. */
export const columnsIn = (
  lefts: Float64Array,
  sight: { readonly left: number; readonly width: number },
  cursor: number,
): ReadonlyArray<number> => {
  const columns: Array<number> = []
  for (let column = 0; column < lefts.length - 1; column++) {
    const [from, to] = [lefts[column] ?? 0, lefts[column + 1] ?? 0]
    if ((to >= sight.left && from <= sight.left + sight.width) || column === cursor) columns.push(column)
  }
  return columns
}
