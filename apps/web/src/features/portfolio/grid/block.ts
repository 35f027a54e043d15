/**
 * The cells of what a spreadsheet puts on the clipboard (粘贴的块): tabs between columns, line ends between rows, quotes
 * around a cell in which one of them stands.
 */
export const cellsOf = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const rows: Array<Array<string>> = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gu
  const written = text.replace(/(?:\r\n|\n|\r)$/u, "")
  for (const [, quoted, plain = "", end = ""] of written.matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === "") break
    if (end !== "\t") rows.push([])
  }
  return rows
}

/** A cell as a spreadsheet takes it from the clipboard. */
export const written = (cell: string): string =>
  /[\t\r\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
