import type { Text } from "@openbeian/core/text"
import { type Cell, isEmpty, shown } from "./Cell.ts"
import type { Column } from "./Column.ts"
import { type Draft, put } from "./Draft.ts"
import type { Wrong } from "./Fault.ts"
import { valueIn } from "./form.ts"
import { headingIn, type Placed } from "./headings.ts"
import type { Source } from "./readRow.ts"
import type { Case, Sheet } from "./Sheet.ts"
import { clear, type Outcome } from "./single.ts"

/** Reads every cell of a row into a thing; whether nothing that is required is missing. */
export const fill = (
  from: Source,
  cells: ReadonlyArray<Cell>,
  row: number,
  one: Case,
  draft: Draft,
): boolean => {
  const { headings } = from
  const out: Outcome = { wrong: undefined, reading: undefined }
  const refused = new Set<string>()
  for (const placed of headings.columns) {
    const cell = cells[placed.at]
    if (isEmpty(cell)) continue
    const { column } = placed
    const steps = one.steps.get(column.id)
    if (steps === undefined) {
      notHere(from, row, placed, cell, one.name)
      continue
    }
    const value =
      placed.isPlain && typeof cell === "string" && !cell.startsWith('"')
        ? cell
        : taken(from, row, placed, cell, out)
    if (value === undefined) refused.add(column.id)
    else put(draft, steps, value)
  }
  const isWhole = one.required.length === 0 || hasRequired(from, row, one, draft, refused)
  ofItsKind(from, cells, row, one, draft)
  return isWhole
}

/** The value of a cell, and what there is to tell about it. */
const taken = (
  from: Source,
  row: number,
  placed: Placed,
  cell: Exclude<Cell, null>,
  out: Outcome,
): unknown => {
  const { known, days, column, meaning } = placed
  if (typeof cell === "string" || typeof cell === "number")
    return kept(known, cell) ?? newly(from, row, placed, cell, out, cell, known)
  if (cell instanceof Date) {
    const time = cell.getTime()
    return kept(days, time) ?? newly(from, row, placed, cell, out, time, days)
  }
  return newly(from, row, { column, meaning, at: placed.at }, cell, out)
}

const kept = <K>(known: ReadonlyMap<K, unknown> | undefined, key: K): unknown => known?.get(key)

const newly = <K>(
  from: Source,
  row: number,
  { column, meaning, at }: Pick<Placed, "column" | "meaning" | "at">,
  cell: Exclude<Cell, null>,
  out: Outcome,
  key?: K,
  known?: Map<K, unknown>,
): unknown => {
  const { faults, table, epoch } = from
  clear(out)
  const value = valueIn(column.form, cell, meaning, epoch, out)
  if (out.wrong !== undefined) {
    const wrong: Wrong =
      column.form.form === "none" ? { ...out.wrong, data: { sheet: column.heading } } : out.wrong
    faults.add(table, row, at, wrong, {
      effect: column.isRequired ? "rowLeftOut" : "cellLeftOut",
      heading: headingIn(from, at, column.heading),
    })
    return undefined
  }
  if (out.reading !== undefined) faults.understood(table, row, at, { found: shown(cell), ...out.reading })
  else if (known !== undefined && key !== undefined && known.size < knownMax) known.set(key, value)
  return value
}

/** Words come back often; texts that differ in every row are not worth keeping. */
const knownMax = 1_000

const notHere = (
  from: Source,
  row: number,
  { column, at }: Placed,
  cell: Cell,
  name: Case["name"] | string,
): void => {
  from.faults.add(
    from.table,
    row,
    at,
    { code: "notHere", found: shown(cell), data: { case: name, heading: column.heading } },
    { heading: headingIn(from, at, column.heading) },
  )
}

/** Tells what is missing. What was refused has been told already. */
const hasRequired = (
  from: Source,
  row: number,
  one: Case,
  draft: Draft,
  refused: ReadonlySet<string>,
): boolean => {
  const { sheet, headings, faults, table } = from
  const lacking = one.required.filter((id) => draft[id] === undefined)
  for (const id of lacking) {
    if (refused.has(id)) continue
    const column = sheet.columns.find((each) => each.id === id)
    const heading = column?.heading ?? { zh: id, en: id }
    const at = headings.byId.get(id)
    faults.add(
      table,
      row,
      at ?? 0,
      { code: "missing", found: "", data: { heading }, allowed: allowedIn(column) },
      { effect: "rowLeftOut", heading: headingIn(from, at, heading) },
    )
  }
  return lacking.length === 0
}

const allowedIn = (column: Column | undefined): ReadonlyArray<Text> =>
  column?.form.form === "single" ? column.form.choices.map(({ label }) => label) : []

/** Takes out what this kind of thing does not have, and tells it. */
const ofItsKind = (from: Source, cells: ReadonlyArray<Cell>, row: number, one: Case, draft: Draft): void => {
  const kind = draft["kind"]
  if (one.id !== "service" || typeof kind !== "string") return
  for (const placed of from.headings.ofKinds) {
    const { column, at } = placed
    const cell = cells[at]
    if (isEmpty(cell) || column.kinds?.has(kind) !== false) continue
    delete draft[column.steps[0] ?? ""]
    notHere(from, row, placed, cell, kindName(from.sheet, kind))
  }
}

const kindName = (sheet: Sheet, kind: string) => {
  const form = sheet.columns.find(({ id }) => id === "kind")?.form
  const choice = form?.form === "single" ? form.choices.find(({ value }) => value === kind) : undefined
  return choice?.label ?? kind
}
