import type { Clock } from "./calendar.ts"
import { batchSize, type Desk } from "./Desk.ts"
import { enumerate } from "./enumerate.ts"
import { afterReturns, daysOf, inGroup, isOpener, isReturning, mayFollowIn, raised } from "./gates.ts"
import { type Batch, type Lot, shortFirst, sizeOf } from "./Lot.ts"
import { kindsOf, type Part, part, run, sizeFor } from "./part.ts"
import { inPhases } from "./phases.ts"
import { combined, firstsOf, joined, remaining, roomFrom, type Timetable, worthwhile } from "./timetable.ts"

/**
 * Worthwhile timetables of an account in which some filings wait for others: for the end of an order without such
 * filings, the opener, or for the ends of cancellations that give back the codes that they use.
 *
 * Of two openers the one that ends first lets all go that wait for one, so one is all that counts. Codes that serve alike
 * (`each`) are not told apart: what counts is how many are back. Where they do not, all of them are waited for, and
 * the bounds are those of codes that do, which asks less. Where the account has one order open at a time, what is waited
 * for only has to come first: see `chained`. Else see `inPhases`.
 */
export const timetablesGated = (
  given: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  const tables = inOnePlace(given, desk, from, clock)
  if (given.every(({ waits }) => waits !== "all") || sizeOf(given.filter(isReturning)) < 2) return tables
  const alike = given.map((lot): Lot => (lot.waits === "all" ? { ...lot, waits: "each" } : lot))
  const free = inOnePlace(alike, desk, from, clock)
  const bound = Math.min(...free.map((table) => table.bound))
  const ordersLeast = Math.min(...free.map((table) => table.ordersLeast))
  return tables.map((table) => ({ ...table, bound, ordersLeast }))
}

const inOnePlace = (
  given: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  const lots = raised(given, from)
  const hasOpener = lots.some(({ isOnlyAfterAnother }) => isOnlyAfterAnother)
  const isMeant = (lot: Lot): boolean =>
    lot.waits !== "not" || lot.isReturning || (hasOpener && (lot.isOnlyAfterAnother || isOpener(lot, desk)))
  const chain = desk.groups.find(
    ({ kinds, most, isExact }) =>
      most === 1 && isExact && lots.every((lot) => !isMeant(lot) || kinds.has(lot.kind)),
  )
  const parts = chain === undefined ? undefined : chained(inGroup(lots, chain), desk, from, clock)
  if (chain === undefined || parts === undefined) return inPhases(lots, desk, from, clock)
  const others = lots.filter(({ kind }) => !chain.kinds.has(kind))
  const tables = combined(others, desk, (group) => roomFrom(group, { from, after: undefined }), clock)
  return worthwhile(tables.flatMap((table) => parts.map((one) => joined(table, one))))
}

/**
 * One order at a time. With equal durations: let an order of openers be the first of them. All other openers and all that
 * wait for one start after it, so they may as well be ready no earlier than it is. Without the rule that it comes
 * first the best sequence is then by readiness (P5), and it can be had with the opener before all that are ready on its
 * day: so the rule costs nothing more. Of the openers that are ready by a day as many as fit go into the first, since
 * they are alike from then on. In the same way the n-th filing on a code that was given back, counted by readiness, may
 * be ready no earlier than the n-th cancellation, each an order of its own; it follows that one where both are ready on
 * the same day. With several kinds of such filings, or where some of them open the way for others, it is open which of them is the n-th.
 *
 * Where durations differ, every content of every order is tried. What waits for another order may follow as soon as some
 * opener is done, because the first order with an opener in it cannot hold what waits; what uses codes that were given
 * back, as far as cancellations are done.
 */
const chained = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Part> | undefined => {
  const lane = { from, after: undefined }
  const room = { ...lane, lanes: [lane] }
  const size = (kind: number): number => batchSize(desk, kind)
  if (new Set(lots.map(({ duration }) => duration)).size === 1 && areReturnsInTurn(lots, desk)) {
    const ready = afterReturns(
      lots,
      daysOf(lots.filter(isReturning), ({ release }) => release),
    )
    const cutAll = (of: ReadonlyArray<Lot>) =>
      kindsOf(of.toSorted((one, other) => Number(other.isReturning) - Number(one.isReturning))).flatMap(
        (same) => shortFirst(same, sizeFor(desk, same)),
      )
    const inTurn = (batches: ReadonlyArray<Batch>) =>
      part(run(batches.toSorted(returningFirst), room, false, clock), "shortFirst", undefined)
    if (!ready.some(({ isOnlyAfterAnother }) => isOnlyAfterAnother)) return [inTurn(cutAll(ready))]
    const openers = ready.filter((lot) => isOpener(lot, desk))
    return firstsOf(openers, desk, clock, size).firsts.map((first) => {
      const rest = remaining(ready, first).flatMap((lot) =>
        lot.isOnlyAfterAnother || isOpener(lot, desk) ? raised([lot], first.ready) : [lot],
      )
      return inTurn([first, ...cutAll(rest)])
    })
  }
  return enumerate(lots, size, from, "chain", clock, mayFollowIn(lots, desk))?.map(({ batches }) =>
    part(run(batches, room, true, clock), "enumeration", undefined),
  )
}

const returningFirst = (one: Batch, other: Batch): number =>
  Number(other.lots.some(isReturning)) - Number(one.lots.some(isReturning))

/** Whether each cancellation is an order of its own, and what uses its code of one sort or waits for all of them. */
const areReturnsInTurn = (lots: ReadonlyArray<Lot>, desk: Desk): boolean => {
  const waiting = lots.filter(({ waits }) => waits === "each")
  return (
    lots.every(({ isReturning, kind }) => !isReturning || batchSize(desk, kind) === 1) &&
    new Set(waiting.map(({ kind, isOnlyAfterAnother }) => `${kind} ${isOnlyAfterAnother}`)).size < 2
  )
}
