import { type Text, text } from "@openbeian/core/text"
import { type Place, shown } from "./Cell.ts"
import type { Effect, Wrong } from "./Fault.ts"
import { type Faults, nameOf, placeOf } from "./Faults.ts"
import { headingIn } from "./headings.ts"
import { plainly } from "./Ids.ts"
import { references } from "./names.ts"
import { type Customer, callable, type Kind, type Owner, ownersOf } from "./Owner.ts"
import type { Row } from "./readRow.ts"

/** Why a row does not find its place. */
export interface Refusal {
  readonly wrong: Wrong
  readonly other?: Place | undefined
}

/** Tells at their cells the rows that find no place, and remembers what was left out: who belongs to it is left out too. */
export class Refusals {
  private readonly faults: Faults
  private readonly lost = new Map<string, Place>()
  /** The first of a kind that a customer lost. */
  private readonly lacking = new Map<string, Place>()

  constructor(faults: Faults) {
    this.faults = faults
  }

  tell(row: Row, at: string, { wrong, other }: Refusal, effect: Effect = "rowLeftOut"): void {
    const place = cellOf(row, at)
    const name = row.from.sheet.columns.find(({ id }) => id === at)?.heading ?? referenceOf(at)
    this.faults.add(row.from.table, row.row, place.column - 1, wrong, {
      effect,
      heading: headingIn(row.from, row.from.headings.byId.get(at), name),
      ...(other === undefined ? {} : { other }),
    })
  }

  twice(row: Row, at: string, found: string | Text, first: Row | undefined, effect?: Effect): void {
    const other = first === undefined ? undefined : cellOf(first, at)
    const place = other === undefined ? "" : nameOf(other)
    const written = typeof found === "string" ? found : wordsAt(row, at)
    this.tell(row, at, { wrong: { code: "twice", found: written, data: { found, place } }, other }, effect)
  }

  /** A list was said to be empty, and here is a row of it. */
  contradicts({ row: owner }: Owner, path: ReadonlyArray<string>, row: Row): void {
    const id = path.join("/")
    const at = owner?.from.headings.byId.get(id)
    if (owner === undefined || at === undefined) return
    this.faults.add(
      owner.from.table,
      owner.row,
      at,
      { code: "noneButRows", found: "", data: { sheet: row.from.table.name } },
      { heading: headingIn(owner.from, at, none), other: placeOf(row.from.table, row.row, 0) },
    )
  }

  /** Remembers what was left out by its id and its name. */
  lose(row: Row, customer: Customer, kind: Kind, id: string, at: string = kind): void {
    const place = cellOf(row, at)
    const { name } = row.value
    for (const called of typeof name === "string" ? [id, name] : [id]) {
      const key = keyOf(customer, kind, called)
      if (!this.lost.has(key)) this.lost.set(key, place)
    }
    this.lack(customer, kind, place)
  }

  /** Remembers that there is one more, by whatever id. */
  lack(customer: Customer, kind: Kind, place: Place): void {
    const key = keyOf(customer, kind, "")
    if (!this.lacking.has(key)) this.lacking.set(key, place)
  }

  /** Why a thing that is named is not there. */
  unfound(customer: Customer, row: Row, kind: Kind, written: string): Refusal {
    const place = this.lostAt(customer, kind, written)
    if (place !== undefined)
      return { wrong: { code: "ownerLeftOut", found: written, data: { place: nameOf(place) } }, other: place }
    const guess = this.faults.guess(written, ownersOf(customer, kind).keys())
    const code = kind === "service" ? "unknownService" : "unknownAccount"
    return { wrong: { code, found: written, data: { customer: row.customer, guess } } }
  }

  lostAt(customer: Customer, kind: Kind, id: string): Place | undefined {
    return this.lost.get(keyOf(customer, kind, id))
  }

  /** Why nobody can say to which of several things a row belongs that names none; nothing where there is one alone. */
  unnamed(customer: Customer, row: Row, kind: Kind): Refusal | undefined {
    const place = this.lacking.get(keyOf(customer, kind, ""))
    const heading = references[kind]
    if (place !== undefined)
      return {
        wrong: { code: "ownerUnclear", found: "", data: { place: nameOf(place), heading } },
        other: place,
      }
    const owners = ownersOf(customer, kind)
    if (owners.size === 0)
      return {
        wrong: {
          code: kind === "service" ? "noService" : "noAccount",
          found: "",
          data: { customer: row.customer },
        },
      }
    const allowed = callable(owners).map((name) => text(name, name))
    return owners.size === 1
      ? undefined
      : { wrong: { code: "missing", found: "", allowed, data: { heading } } }
  }
}

/** The cell of a column in a row; that of the customer where the file has no such column. */
export const cellOf = ({ from: { table, headings }, row }: Row, at: string): Place =>
  placeOf(table, row, headings.byId.get(at) ?? headings.byId.get("customer") ?? 0)

const wordsAt = ({ from: { headings }, cells }: Row, at: string): string =>
  shown(cells[headings.byId.get(at) ?? -1])

const none = text("", "")

const referenceOf = (at: string): Text =>
  Object.entries(references).find(([reference]) => reference === at)?.[1] ?? none

const keyOf = ({ pointer }: Customer, kind: Kind, id: string): string => `${pointer}\n${kind}\n${plainly(id)}`
