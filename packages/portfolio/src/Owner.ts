import type { Column } from "./Column.ts"
import type { Draft } from "./Draft.ts"
import type { Reference } from "./names.ts"
import type { Row } from "./readRow.ts"

/** A thing that others belong to, and where it is. */
export interface Owner {
  readonly value: Draft
  readonly pointer: string
  readonly row: Row | undefined
}

/** A customer, and what belongs to it by its own names. */
export interface Customer extends Owner {
  readonly services: Map<string, Owner>
  readonly accounts: Map<string, Owner>
}

/** What was left out is remembered by customer, kind and id. */
export const keyOf = (row: Row, kind: Reference, id: string): string => `${row.customer}\n${kind}\n${id}`

/** A column of the table of a row. */
export const columnOf = (row: Row, id: string): Column | undefined =>
  row.from.sheet.columns.find((column) => column.id === id)

/** A service may be meant by its name, where only one has it. */
export const named = (owners: ReadonlyMap<string, Owner>, name: string): Owner | undefined => {
  const found = [...owners.values()].filter(({ value }) => value["name"] === name)
  return found.length === 1 ? found[0] : undefined
}
