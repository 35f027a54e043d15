import type { Draft } from "./Draft.ts"
import type { Ids } from "./Ids.ts"
import type { Row } from "./readRow.ts"

/** A thing that others belong to, and where it is. */
export interface Owner {
  readonly value: Draft
  readonly pointer: string
  readonly row: Row | undefined
}

/** A customer, and what belongs to it by its own names. */
export interface Customer extends Owner {
  readonly services: Ids<Owner>
  readonly accounts: Ids<Owner>
}

/** What others belong to beside the customer. */
export type Kind = "service" | "account"

export const ownersOf = (customer: Customer, kind: Kind): Ids<Owner> =>
  kind === "service" ? customer.services : customer.accounts

/** A service may be meant by its name, where only one has it. */
export const named = (owners: Ids<Owner>, name: string): Owner | undefined => {
  const found = [...owners.entries()].filter(([, { value }]) => value["name"] === name)
  return found.length === 1 ? found[0]?.[1] : undefined
}

/** The id of a thing whose row has none: its number among the others. */
export const unwritten = (number: number): string => `#${number}`

/** What things may be called by those that belong to them. */
export const callable = (owners: Ids<Owner>): ReadonlyArray<string> =>
  [...owners.entries()].flatMap(([id, { value }]) => {
    if (!/^#\d+$/u.test(id)) return [id]
    return typeof value["name"] === "string" ? [value["name"]] : []
  })
