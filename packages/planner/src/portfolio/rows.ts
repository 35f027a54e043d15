import type { Filing } from "@openbeian/core/filing"
import type { Seat } from "./seats.ts"

/**
 * An order of one's own for what stands in rows (与行序无关的次序): of plans that are equal the first is taken, and which
 * that is does not hang on how somebody has sorted a workbook.
 */
const inTurn = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

export const byCustomer = (
  one: { readonly customer: string },
  other: { readonly customer: string },
): number => inTurn(one.customer, other.customer)

/** Of servers the one that lasts longest first, so that one which needs no renewal comes before one that does. */
export const byTerm = (one: Seat, other: Seat): number =>
  -inTurn(one.term?.until ?? endless, other.term?.until ?? endless) ||
  Number(one.isCode) - Number(other.isCode) ||
  inTurn(one.id, other.id)

const endless = "9999-12-31"

/** Pointers of one list as its rows stand. */
export const byRow = (one: string, other: string): number => rowOf(one) - rowOf(other)

const rowOf = (at: string): number => Number(at.slice(at.lastIndexOf("/") + 1))

/** Services and changes by what they are and are called; what is alike in that by all that is said of it. */
export const byName = (
  facts: Pick<Filing.Facts, "services" | "changes">,
): ((one: { readonly at: string }, other: { readonly at: string }) => number) => {
  const partAt = (at: string) =>
    at.startsWith("/services/") ? facts.services?.[rowOf(at)] : facts.changes?.[rowOf(at)]
  return ({ at: one }, { at: other }) => {
    const [a, b] = [partAt(one), partAt(other)]
    return (
      Number(one.startsWith("/changes/")) - Number(other.startsWith("/changes/")) ||
      inTurn(nameOf(a), nameOf(b)) ||
      inTurn(JSON.stringify(a) ?? "", JSON.stringify(b) ?? "")
    )
  }
}

const nameOf = (part: Filing.Service | Filing.Change | undefined): string =>
  part !== undefined && "name" in part ? (part.name ?? "") : ""
