import { createSignal } from "solid-js"
import { isList, isObject, type Json, type JsonObject } from "../draft/json.ts"
import { remove, write } from "../draft/pointer.ts"

/** A fact that a plan is to reckon with in place of what the portfolio says (算进计划的改动). */
export interface Change {
  readonly customer: string
  readonly pointer: string
  /** Undefined takes the fact away. */
  readonly value?: Json | undefined
}

/** The changes to the portfolio of a file, as long as this tab is open. */
export const changesTo = (name: string): ReadonlyArray<Change> => {
  const found = held()
  return found.name === name ? found.changes : none
}

/** Of the same fact the last word counts. */
export const reckonIn = (name: string, more: ReadonlyArray<Change>): void => {
  const isSaidAnew = (change: Change) => more.some((other) => isOfSame(change, other))
  hold({ name, changes: [...changesTo(name).filter((change) => !isSaidAnew(change)), ...more] })
}

export const takeBack = (name: string, change: Change): void =>
  hold({ name, changes: changesTo(name).filter((other) => !isOfSame(change, other)) })

export const takeAllBack = (name: string): void => hold({ name, changes: [] })

/** The portfolio as it would be. */
export const withChanges = (portfolio: JsonObject, changes: ReadonlyArray<Change>): JsonObject => {
  const filings = portfolio["filings"]
  if (changes.length === 0 || !isList(filings)) return portfolio
  const byCustomer = Map.groupBy(changes, ({ customer }) => customer)
  return {
    ...portfolio,
    filings: filings.map((filing) => {
      const own =
        isObject(filing) && typeof filing["customer"] === "string" ? byCustomer.get(filing["customer"]) : []
      return isObject(filing) ? (own ?? []).reduce(applied, filing) : filing
    }),
  }
}

/** The filing of a customer. */
export const filingOf = (portfolio: JsonObject, customer: string): JsonObject | undefined => {
  const filings = portfolio["filings"]
  const found = isList(filings)
    ? filings.find((filing) => isObject(filing) && filing["customer"] === customer)
    : undefined
  return isObject(found) ? found : undefined
}

/** How much a portfolio holds. */
export const sizeOf = ({ filings }: JsonObject) => {
  const all = isList(filings) ? filings : []
  const count = (list: Json | undefined) => (isList(list) ? list.length : 0)
  const services = all.reduce<number>(
    (sum, filing) => (isObject(filing) ? sum + count(filing["services"]) + count(filing["changes"]) : sum),
    0,
  )
  return { customers: all.length, services }
}

const applied = (filing: JsonObject, { pointer, value }: Change): JsonObject =>
  value === undefined ? remove(filing, pointer) : write(filing, pointer, value)

const isOfSame = (one: Change, other: Change): boolean =>
  one.customer === other.customer && one.pointer === other.pointer

interface Held {
  readonly name: string
  readonly changes: ReadonlyArray<Change>
}
const none: ReadonlyArray<Change> = []

const [held, setHeld] = createSignal<Held>({ name: "", changes: none })
const hold = (next: Held): void => void setHeld(next)
