import { at } from "./at.ts"
import { endOf } from "./batches.ts"
import type { Clock } from "./calendar.ts"
import { batchSize, type Desk, type Group } from "./Desk.ts"
import { enumerate } from "./enumerate.ts"
import type { Batch, Lot } from "./Lot.ts"
import { kindsOf, type Part, part, run, type Slot, sizeFor } from "./part.ts"
import { shortFirst } from "./released.ts"
import {
  combined,
  firstsOf,
  joined,
  remaining,
  roomAfter,
  roomFrom,
  type Timetable,
  timetables,
  worthwhile,
} from "./timetable.ts"

export const isGated = (lots: ReadonlyArray<Lot>): boolean =>
  lots.some(({ isOnlyAfterAnother }) => isOnlyAfterAnother)

/** Whether an order of such filings alone opens the way for those that wait for another one. */
export const isOpener = ({ kind, isOnlyAfterAnother }: Lot, { kinds }: Desk): boolean =>
  !isOnlyAfterAnother && at(kinds, kind).isServerless !== true

/**
 * Worthwhile timetables of an account in which some filings wait for the end of an order without such filings, the
 * opener. Of two openers the one that ends first lets all of them go, so one is all that counts.
 *
 * Where the account has one order open at a time, an opener only has to come before the others: see `chained`. Else each
 * opener is tried that `firstsOf` finds worthwhile, and those that wait are ready with its end. Of all orders that end
 * by a day it is the one that holds the most filings and the longest, so what is left is shorter, rank by rank, than
 * with any other content. Where openers are one order at a time too, the first of them is the first order of its
 * chain, unless changes stand in it; where any number is open at once, nothing waits for it but those that have to. In
 * all other cases the bounds are those without any waiting, and of each filing alone after the earliest opener.
 */
export const timetablesGated = (
  given: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  const lots = raised(given, from)
  const isMeant = (lot: Lot): boolean => lot.isOnlyAfterAnother || isOpener(lot, desk)
  const chain = desk.groups.find(
    ({ kinds, most, isExact }) =>
      most === 1 && isExact && lots.every((lot) => !isMeant(lot) || kinds.has(lot.kind)),
  )
  const parts = chain === undefined ? undefined : chained(inGroup(lots, chain), desk, from, clock)
  if (chain === undefined || parts === undefined) return opened(lots, desk, from, clock)
  const others = lots.filter(({ kind }) => !chain.kinds.has(kind))
  const tables = combined(others, desk, (group) => roomFrom(group, { from, after: undefined }), clock)
  return worthwhile(tables.flatMap((table) => parts.map((one) => joined(table, one))))
}

/**
 * One order at a time. With equal durations: let an order of openers be the first of them. All other openers and all that
 * wait start after it, so they may as well be ready no earlier than it is. Without the rule that it comes first the best
 * sequence is then by readiness (P5), and it can be had with the opener before all that are ready on its day: so the
 * rule costs nothing more. Of the openers that are ready by a day as many as fit go into the first, since they are alike
 * from then on. Where durations differ, every content of every order is tried: an order that has to wait may follow as
 * soon as some opener is done, because the first order with an opener in it cannot hold one that waits.
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
  if (new Set(lots.map(({ duration }) => duration)).size === 1) {
    const openers = lots.filter((lot) => isOpener(lot, desk))
    return firstsOf(openers, desk, clock, size).firsts.map((first) => {
      const after = remaining(lots, first).flatMap((lot) =>
        lot.isOnlyAfterAnother || isOpener(lot, desk) ? raised([lot], first.ready) : [lot],
      )
      const rest = kindsOf(after).flatMap((of) => shortFirst(of, sizeFor(desk, of)))
      return part(run([first, ...rest], room, false, clock), "shortFirst", undefined)
    })
  }
  const mayFollow = (done: ReadonlyArray<number>, order: ReadonlyArray<number>): boolean =>
    !lots.some((lot, n) => lot.isOnlyAfterAnother && at(order, n) > 0) ||
    lots.some((lot, n) => isOpener(lot, desk) && at(done, n) > 0)
  return enumerate(lots, size, from, "chain", clock, mayFollow)?.map(({ batches }) =>
    part(run(batches, room, true, clock), "enumeration", undefined),
  )
}

const opened = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  const openers = lots.filter((lot) => isOpener(lot, desk))
  const found = firstsOf(openers, desk, clock, (kind) => batchSize(desk, kind))
  const isExact = found.isExact && desk.groups.every((group) => isPlain(inGroup(lots, group), group, desk))
  const least = isExact ? undefined : leastOf(lots, openers, desk, from, clock)
  return worthwhile(
    found.firsts.flatMap((batch) => {
      const opener = slotOf(batch, from, clock)
      const rest = remaining(lots, batch).flatMap((lot) =>
        lot.isOnlyAfterAnother ? raised([lot], opener.finish) : [lot],
      )
      const roomOf = roomAfter(opener, { ...desk, firstFilingExcludes: false }, from)
      return combined(rest, desk, roomOf, clock).map(
        (table): Timetable => ({
          ...table,
          slots: [opener, ...table.slots],
          opener,
          orders: table.orders + 1,
          ordersLeast: least?.orders ?? table.ordersLeast + 1,
          finish: Math.max(opener.finish, table.finish),
          bound: least?.finish ?? Math.max(opener.finish, table.bound),
        }),
      )
    }),
  )
}

const slotOf = (batch: Batch, from: number, clock: Clock): Slot => {
  const start = Math.max(from, batch.ready)
  return { batch, start, finish: endOf(batch, start, clock), after: undefined }
}

/** Whether the first opener of a group may as well be its first order. */
const isPlain = (lots: ReadonlyArray<Lot>, { most, isExact }: Group, desk: Desk): boolean =>
  lots.length === 0 ||
  (isExact &&
    (most === Number.POSITIVE_INFINITY ||
      !lots.some((lot) => isOpener(lot, desk)) ||
      (most === 1 && lots.every(({ kind }) => at(desk.kinds, kind).isServerless !== true))))

const leastOf = (
  lots: ReadonlyArray<Lot>,
  openers: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): { readonly orders: number; readonly finish: number } => {
  const free = timetables(lots, desk, from, clock)
  const end = Math.min(...openers.map(({ duration, release }) => clock.likely(duration, release)))
  const alone = lots.map(({ duration, release, isOnlyAfterAnother }) =>
    clock.likely(duration, isOnlyAfterAnother ? Math.max(release, end) : release),
  )
  return {
    orders: Math.min(...free.map(({ ordersLeast }) => ordersLeast)),
    finish: Math.max(Math.min(...free.map(({ bound }) => bound)), ...alone),
  }
}

const inGroup = (lots: ReadonlyArray<Lot>, { kinds }: Group): ReadonlyArray<Lot> =>
  lots.filter(({ kind }) => kinds.has(kind))

/** Ready no earlier than a day. */
const raised = (lots: ReadonlyArray<Lot>, day: number): ReadonlyArray<Lot> =>
  lots.map((lot) => (lot.release < day ? { ...lot, release: day } : lot))
