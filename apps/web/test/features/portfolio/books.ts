import type { Book, Finding, Sheet } from "../../../src/features/portfolio/book.ts"

/** A sheet with a column that says whose a row is, and one of words; rows are numbered from 2 on. */
export const sheetOf = (
  name: string,
  rows: ReadonlyArray<readonly [string | null, string | null]>,
): Sheet => ({
  name,
  columns: [
    { path: "customer", heading: "客户编号", type: "text", words: [] },
    { path: "name", heading: "名称", type: "text", words: [] },
  ],
  rows: rows.map((cells) => [...cells]),
  numbers: rows.map((_, row) => row + 2),
})

export const bookOf = (...sheets: ReadonlyArray<Sheet>): Book => ({ name: "台账.xlsx", epoch: 1900, sheets })

export const finding = (
  sheet: number,
  row: number,
  column: number,
  more: Partial<Finding> = {},
): Finding => ({
  face: "fault",
  sheet,
  row,
  column,
  code: "notListed",
  found: "集体",
  says: { zh: "不在列表", en: "not listed" },
  fix: { zh: "改", en: "mend" },
  losesRow: false,
  ...more,
})
