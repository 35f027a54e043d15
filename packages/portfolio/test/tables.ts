import type { Cell, SheetId, Table, Tables } from "../src/index.ts"

/** Tables as a file would have them, with sheets under their own ids. */
export const tablesWith = (
  sheets: Readonly<Partial<Record<SheetId, ReadonlyArray<ReadonlyArray<Cell>>>>>,
  more: { readonly epoch?: 1900 | 1904; readonly merges?: Table["merges"] } = {},
): Tables => ({
  tables: Object.entries(sheets).map(
    ([sheet, rows]): Table => ({
      sheet: idOf(sheet),
      name: sheet,
      rows,
      merges: more.merges ?? [],
    }),
  ),
  leftOut: [],
  epoch: more.epoch ?? 1900,
})

const idOf = (name: string): SheetId => {
  const id = ids.find((one) => one === name)
  if (id === undefined) throw new Error(`no sheet ${name}`)
  return id
}

const ids: ReadonlyArray<SheetId> = [
  "subjects",
  "persons",
  "services",
  "domains",
  "register",
  "accounts",
  "servers",
]
