import type { Text } from "@openbeian/core/text"
import { type Cell, isEmpty, isFailure, isFormula, shown, type Table } from "./Cell.ts"
import type { Draft } from "./Draft.ts"
import type { Wrong } from "./Fault.ts"
import type { Faults } from "./Faults.ts"
import { fill } from "./fill.ts"
import { fold } from "./fold.ts"
import { type Headings, headingIn } from "./headings.ts"
import { broker, example, type Reference } from "./names.ts"
import { type Case, headingOf, type Sheet } from "./Sheet.ts"
import { guessAmong } from "./single.ts"

/** What has to be known of a table to read its rows. */
export interface Source {
  readonly sheet: Sheet
  readonly table: Table
  readonly headings: Headings
  readonly epoch: 1900 | 1904
  readonly faults: Faults
}

/** What one row says. */
export interface Row {
  readonly from: Source
  readonly cells: ReadonlyArray<Cell>
  /** Counted from 0. */
  readonly row: number
  readonly customer: string
  readonly isBroker: boolean
  readonly one: Case
  readonly value: Draft
  /** Whether something that it cannot do without is missing or wrong. */
  readonly isLeftOut: boolean
}

/** Reads one row; nothing where it is an example or nobody's. `above` is the customer of the row above. */
export const readRow = (
  from: Source,
  cells: ReadonlyArray<Cell>,
  row: number,
  above: string | undefined,
): Row | undefined => {
  const customer = customerOf(from, cells, row, above)
  if (customer === undefined) return undefined
  const one = caseOf(from, cells, row)
  if (one === undefined) return undefined
  const value: Draft = {}
  const isWhole = fill(from, cells, row, one, value)
  return { from, cells, row, customer, isBroker: isBroker(customer), one, value, isLeftOut: !isWhole }
}

/** A reference as it is written; nothing where the cell is empty. */
export const refersTo = (
  { from, cells }: Pick<Row, "from" | "cells">,
  reference: Reference,
): string | undefined => {
  const column = from.headings.references.get(reference)
  return column === undefined ? undefined : textOf(cells[column] ?? null)
}

export const isBroker = (customer: string): boolean => isCalled(customer, broker)

/** An example that the template shows. */
export const isExample = (customer: string): boolean => isCalled(customer, example)

/** Brackets count, so that a customer may be called 示例. */
const isCalled = (written: string, name: Text): boolean => {
  if (!bracket.test(written)) return false
  const plain = written.normalize("NFKC").toLowerCase().trim()
  return plain === name.zh.normalize("NFKC") || plain === name.en
}

const bracket = /^\s*[(（]/u

const textOf = (cell: Cell): string | undefined => {
  if (typeof cell === "string") return cell.trim() === "" ? undefined : cell.trim()
  return typeof cell === "number" ? String(cell) : undefined
}

const customerOf = (
  from: Source,
  cells: ReadonlyArray<Cell>,
  row: number,
  above: string | undefined,
): string | undefined => {
  const { headings, faults, table, sheet } = from
  const written = refersTo({ from, cells }, "customer")
  const column = headings.references.get("customer") ?? 0
  const cell = cells[column] ?? null
  if (written !== undefined) {
    if (isExample(written)) {
      faults.understood(table, row, column, { why: "example", found: written, as: "" })
      return undefined
    }
    return written
  }
  if (isEmpty(cell) && above !== undefined && sheet.id !== "subjects") {
    faults.understood(table, row, column, { why: "above", found: "", as: above })
    return above
  }
  tell(from, row, "customer", wrongIn(cell))
  return undefined
}

/** Why a cell names nobody. */
const wrongIn = (cell: Cell): Wrong => {
  if (isFormula(cell)) return { code: "formula", found: shown(cell) }
  if (isFailure(cell)) return { code: "error", found: cell.error }
  return { code: "missing", found: shown(cell), data: { heading: headingOf("customer") } }
}

/** Tells a reference because of which the row is left out. */
const tell = (from: Source, row: number, reference: Reference, wrong: Wrong): void => {
  const at = from.headings.references.get(reference)
  const heading = headingIn(from, at, headingOf(reference))
  from.faults.add(from.table, row, at ?? 0, wrong, { effect: "rowLeftOut", heading })
}

const caseOf = (from: Source, cells: ReadonlyArray<Cell>, row: number): Case | undefined => {
  const { by, cases } = from.sheet
  if (by === undefined) return cases[0]
  const written = refersTo({ from, cells }, by)
  const word = written === undefined ? undefined : fold(written)
  const found = cases.find(
    ({ id, name }) => word === fold(id) || word === fold(name.zh) || word === fold(name.en),
  )
  if (found !== undefined) return found
  const allowed = cases.map(({ name }) => name)
  const among = allowed.flatMap(({ zh, en }) => [zh, en])
  tell(
    from,
    row,
    by,
    written === undefined
      ? { code: "missing", found: "", allowed, data: { heading: headingOf(by) } }
      : { code: "notListed", found: written, allowed, data: { guess: guessAmong(written, among) } },
  )
  return undefined
}
