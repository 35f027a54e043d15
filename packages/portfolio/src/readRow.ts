import type { Text } from "@openbeian/core/text"
import { type Cell, isEmpty, isFailure, isFormula, type Table } from "./Cell.ts"
import type { Faults } from "./Faults.ts"
import { fold } from "./fold.ts"
import { valueIn } from "./form.ts"
import type { Headings } from "./headings.ts"
import { broker, example, type Reference } from "./names.ts"
import { type Case, headingOf, type Sheet } from "./Sheet.ts"
import { clear, guessAmong, type Outcome } from "./single.ts"

/** Where a row is read, and what has to be known for it. */
export interface RowContext {
  readonly sheet: Sheet
  readonly table: Table
  readonly headings: Headings
  readonly cells: ReadonlyArray<Cell>
  readonly row: number
  /** The customer of the row above. */
  readonly above: Cell
  readonly epoch: 1900 | 1904
  readonly faults: Faults
}

/** What one row says. */
export interface Row extends RowContext {
  readonly customer: string
  readonly isBroker: boolean
  readonly one: Case
  readonly value: Draft
  /** Whether something that it cannot do without is missing or wrong. */
  readonly isLeftOut: boolean
  /** A reference as it is written; nothing where the cell is empty. */
  readonly refersTo: (reference: Reference) => string | undefined
}

/** A thing while its keys are put together. */
export interface Draft {
  [key: string]: unknown
}

/** Reads one row; nothing where it is an example or nobody's. */
export const readRow = (at: RowContext): Row | undefined => {
  const refersTo = (reference: Reference): string | undefined => {
    const column = at.headings.references.get(reference)
    return column === undefined ? undefined : textOf(at.cells[column] ?? null)
  }
  const customer = customerOf(at, refersTo("customer"))
  if (customer === undefined) return undefined
  const one = caseOf(at, refersTo)
  if (one === undefined) return undefined
  const draft: Draft = {}
  const isWhole = fill(at, one, draft)
  return { ...at, customer, isBroker: isBroker(customer), one, value: draft, isLeftOut: !isWhole, refersTo }
}

export const isBroker = (customer: string): boolean => isCalled(customer, broker)

/** An example that the template shows. */
export const isExample = (customer: string): boolean => isCalled(customer, example)

/** Brackets count, so that a customer may be called 示例. */
const isCalled = (written: string, name: Text): boolean => {
  const plain = written.normalize("NFKC").toLowerCase().trim()
  return plain === name.zh.normalize("NFKC") || plain === name.en
}

const textOf = (cell: Cell): string | undefined => {
  if (typeof cell === "string") return cell.trim() === "" ? undefined : cell.trim()
  return typeof cell === "number" ? String(cell) : undefined
}

const customerOf = (at: RowContext, written: string | undefined): string | undefined => {
  const { headings, faults, table, row, cells, above, sheet } = at
  const column = headings.references.get("customer") ?? 0
  const cell = cells[column] ?? null
  if (written !== undefined) {
    if (isExample(written)) {
      faults.understood(table, row, column, { why: "example", found: written, as: "" })
      return undefined
    }
    return written
  }
  if (isEmpty(cell) && typeof above === "string" && sheet.id !== "subjects") {
    faults.understood(table, row, column, { why: "above", found: "", as: above })
    return above
  }
  const heading = headingOf("customer")
  if (isFormula(cell))
    faults.add(
      table,
      row,
      column,
      { code: "formula", found: `=${cell.formula}` },
      { effect: "rowLeftOut", heading: heading.zh },
    )
  else if (isFailure(cell))
    faults.add(
      table,
      row,
      column,
      { code: "error", found: cell.error },
      { effect: "rowLeftOut", heading: heading.zh },
    )
  else
    faults.add(
      table,
      row,
      column,
      { code: "missing", found: "", data: { heading } },
      { effect: "rowLeftOut", heading: heading.zh },
    )
  return undefined
}

const caseOf = (
  { sheet, headings, faults, table, row }: RowContext,
  refersTo: Row["refersTo"],
): Case | undefined => {
  const { by, cases } = sheet
  if (by === undefined) return cases[0]
  const written = refersTo(by)
  const word = written === undefined ? undefined : fold(written)
  const found = cases.find(
    ({ id, name }) => word === fold(id) || word === fold(name.zh) || word === fold(name.en),
  )
  if (found !== undefined) return found
  const heading = headingOf(by)
  const column = headings.references.get(by) ?? 0
  const allowed = cases.map(({ name }) => name.zh)
  const wrong =
    written === undefined
      ? ({ code: "missing", found: "", allowed, data: { heading } } as const)
      : ({
          code: "notListed",
          found: written,
          allowed,
          data: {
            guess: guessAmong(
              written,
              cases.flatMap(({ name }) => [name.zh, name.en]),
            ),
          },
        } as const)
  faults.add(table, row, column, wrong, { effect: "rowLeftOut", heading: heading.zh })
  return undefined
}

/** Reads every cell of a row into a thing; whether nothing that is required is missing. */
const fill = (at: RowContext, one: Case, draft: Draft): boolean => {
  const { headings, cells, faults, table, row, epoch } = at
  const out: Outcome = { wrong: undefined, reading: undefined }
  let isWhole = true
  const required = new Set(
    at.sheet.columns.flatMap(({ id, isRequired }) => (isRequired && one.steps.has(id) ? [id] : [])),
  )
  for (const { column, meaning, at: place } of headings.columns) {
    const cell = cells[place]
    if (isEmpty(cell)) continue
    const steps = one.steps.get(column.id)
    const heading = column.heading.zh
    if (steps === undefined) {
      faults.add(
        table,
        row,
        place,
        { code: "notHere", found: shown(cell), data: { case: one.name, heading: column.heading } },
        { heading },
      )
      continue
    }
    clear(out)
    const value = valueIn(column.form, cell, meaning, epoch, out)
    if (out.wrong !== undefined) {
      const isNeeded = required.delete(column.id)
      if (isNeeded) isWhole = false
      const wrong =
        column.form.form === "none" ? { ...out.wrong, data: { sheet: column.heading } } : out.wrong
      faults.add(table, row, place, wrong, { effect: isNeeded ? "rowLeftOut" : "cellLeftOut", heading })
      continue
    }
    if (out.reading !== undefined)
      faults.understood(table, row, place, { found: shown(cell), ...out.reading })
    required.delete(column.id)
    put(draft, steps, value)
  }
  for (const id of required) {
    isWhole = false
    const column = at.sheet.columns.find((each) => each.id === id)
    const place = headings.byId.get(id) ?? 0
    faults.add(
      table,
      row,
      place,
      { code: "missing", found: "", data: { heading: column?.heading ?? id }, allowed: allowedIn(column) },
      { effect: "rowLeftOut", heading: column?.heading.zh ?? id },
    )
  }
  return isWhole && isOfItsKind(at, one, draft)
}

const allowedIn = (column: Sheet["columns"][number] | undefined): ReadonlyArray<string> =>
  column?.form.form === "single" ? column.form.choices.map(({ label }) => label.zh) : []

/** Takes out what this kind of thing does not have, and tells it. */
const isOfItsKind = (
  { sheet, headings, cells, faults, table, row }: RowContext,
  one: Case,
  draft: Draft,
): true => {
  const kind = draft["kind"]
  if (one.id !== "service" || typeof kind !== "string") return true
  for (const { column, at } of headings.columns) {
    if (column.kinds === undefined || column.kinds.has(kind) || isEmpty(cells[at])) continue
    const [first = ""] = column.steps
    const isThere = draft[first] !== undefined
    delete draft[first]
    if (isThere)
      faults.add(
        table,
        row,
        at,
        {
          code: "notHere",
          found: shown(cells[at]),
          data: { case: kindName(sheet, kind), heading: column.heading },
        },
        { heading: column.heading.zh },
      )
  }
  return true
}

const kindName = (sheet: Sheet, kind: string) => {
  const form = sheet.columns.find(({ id }) => id === "kind")?.form
  const choice = form?.form === "single" ? form.choices.find(({ value }) => value === kind) : undefined
  return choice?.label ?? kind
}

const put = (draft: Draft, steps: ReadonlyArray<string>, value: unknown): void => {
  let at = draft
  for (let index = 0; index < steps.length - 1; index++) {
    const step = steps[index] ?? ""
    const inner = at[step]
    if (isDraft(inner)) at = inner
    else {
      const made: Draft = {}
      at[step] = made
      at = made
    }
  }
  at[steps.at(-1) ?? ""] = value
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const shown = (cell: Cell | undefined): string => {
  if (isEmpty(cell)) return ""
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (isFormula(cell)) return `=${cell.formula}`
  return isFailure(cell) ? cell.error : String(cell)
}
