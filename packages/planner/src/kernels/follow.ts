import { endOf } from "./batches.ts"
import type { Clock } from "./calendar.ts"
import { batchSize, type Desk } from "./Desk.ts"
import { enumerate } from "./enumerate.ts"
import { isGated } from "./gates.ts"
import { batchOf, type Lot } from "./Lot.ts"
import { part, run, type Slot } from "./part.ts"
import { occupied } from "./phases.ts"
import { joined, nothing, type Timetable, timetables, worthwhile } from "./timetable.ts"

/** What follows these filings, each a lot of its own. */
export const followersIn = (lots: ReadonlyArray<Lot>): ReadonlyArray<Lot> =>
  lots.flatMap(({ followers = [], id }) =>
    followers.map(
      ({ item, kind, duration, release }): Lot => ({
        kind,
        duration,
        release,
        count: 1,
        id: -1 - item,
        isOnlyWhereFirst: false,
        isOnlyAfterAnother: false,
        isReturning: false,
        waits: "not",
        follows: { item, lot: id },
      }),
    ),
  )

/**
 * Timetables with what follows some of their orders. Where the account has one order open at a time and nothing else
 * waits, every content of every order is tried. Else followers come last, each as soon as its order has ended and a
 * place is free, by the days on which they may; the bounds are then those without any waiting, and of each follower
 * alone after the filing that it follows.
 */
export const followed = (
  leading: ReadonlyArray<Timetable>,
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  const last = followersIn(lots).map((lot) => (lot.release < from ? { ...lot, release: from } : lot))
  const chain = inChain(leading, lots, last, desk, from, clock)
  if (chain !== undefined) return chain
  const free = timetables([...lots, ...last], desk, from, clock)
  const alone = last.map((lot) => endAlone(lot, lots, from, clock))
  const bound = Math.max(Math.min(...free.map((table) => table.bound)), ...alone)
  const ordersLeast = Math.min(...free.map((table) => table.ordersLeast))
  return worthwhile(
    leading.map((table) => {
      const slots = behind(table.slots, last, desk, from, clock)
      return {
        ...table,
        slots,
        orders: table.orders + last.length,
        ordersLeast,
        finish: slots.reduce((latest, { finish }) => Math.max(latest, finish), table.finish),
        bound: Math.max(bound, table.bound),
      }
    }),
  )
}

/** Orders and, behind them, one for each follower. */
const behind = (
  leading: ReadonlyArray<Slot>,
  last: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Slot> => {
  const ready = (lot: Lot): number => Math.max(lot.release, leaderIn(leading, lot)?.finish ?? from)
  const slots = [...leading]
  for (const lot of last.toSorted((one, other) => ready(one) - ready(other)))
    slots.push(placed(lot, ready(lot), slots, desk, from, clock))
  return slots
}

/** Nothing where some of it may be open beside other orders, or the tries would be too many. */
const inChain = (
  leading: ReadonlyArray<Timetable>,
  lots: ReadonlyArray<Lot>,
  last: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> | undefined => {
  const all = [...lots.map((lot) => (lot.release < from ? { ...lot, release: from } : lot)), ...last]
  const chain = desk.groups.find(
    ({ kinds, most, isExact }) => most === 1 && isExact && all.every(({ kind }) => kinds.has(kind)),
  )
  if (chain === undefined || isGated(lots) || leading.some(({ first }) => first !== undefined))
    return undefined
  const leaders = all.map(({ follows }) => all.findIndex(({ id }) => id === follows?.lot))
  const mayFollow = (done: ReadonlyArray<number>, order: ReadonlyArray<number>): boolean =>
    order.every((count, n) => count === 0 || leaders[n] === -1 || (done[leaders[n] ?? -1] ?? 0) > 0)
  const lane = { from, after: undefined }
  return enumerate(all, (kind) => batchSize(desk, kind), from, "chain", clock, mayFollow)?.map(
    ({ batches }) =>
      joined(nothing, part(run(batches, { ...lane, lanes: [lane] }, true, clock), "enumeration", undefined)),
  )
}

/** The earliest end of a follower, were nothing else in the account. */
const endAlone = (lot: Lot, lots: ReadonlyArray<Lot>, from: number, clock: Clock): number => {
  const leader = lots.find(({ id }) => id === lot.follows?.lot)
  const end = leader === undefined ? from : clock.likely(leader.duration, Math.max(from, leader.release))
  return clock.likely(lot.duration, Math.max(lot.release, end))
}

const leaderIn = (slots: ReadonlyArray<Slot>, { follows }: Lot): Slot | undefined =>
  slots.find(({ batch }) => batch.lots.some(({ id }) => id === follows?.lot))

const placed = (
  lot: Lot,
  ready: number,
  before: ReadonlyArray<Slot>,
  desk: Desk,
  from: number,
  clock: Clock,
): Slot => {
  const batch = batchOf([lot])
  const group = desk.groups.find(({ kinds }) => kinds.has(lot.kind))
  const [lane = { from, after: undefined }] =
    group === undefined ? [] : (occupied(before, from)(group).lanes ?? [])
  const start = Math.max(ready, lane.from)
  return { batch, start, finish: endOf(batch, start, clock), after: lane.after }
}
