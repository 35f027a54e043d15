import { endOf } from "./batches.ts"
import type { Clock } from "./calendar.ts"
import { batchSize, type Desk } from "./Desk.ts"
import { enumerate } from "./enumerate.ts"
import { isGated, mayFollowIn } from "./gates.ts"
import { type Batch, batchOf, type Lot, split } from "./Lot.ts"
import { part, run, type Slot } from "./part.ts"
import { occupied } from "./phases.ts"
import { combined, joined, nothing, remaining, type Timetable, timetables, worthwhile } from "./timetable.ts"

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
 * Timetables with what follows some of their orders. Where the account has one order open at a time, every content of
 * every order is tried, as long as the tries are not too many. Else followers come last, each as soon as its order has
 * ended and a place is free, by the days on which they may; once with the orders as they would be without them, and once
 * with those that are followed first. The bounds are then those without any waiting, and of each follower alone after the
 * filing that it follows.
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
  const others = isGated(lots) ? [] : leadersFirst(lots, desk, from, clock)
  return worthwhile(
    [...leading, ...others].map((table) => {
      const slots = behind(table.slots, last, desk, from, clock)
      return {
        ...table,
        slots,
        orders: table.orders + last.length,
        ordersLeast,
        finish: slots.reduce((latest, { finish }) => Math.max(latest, finish), table.finish),
        bound,
      }
    }),
  )
}

/** What is followed as early as it can be, with all that is ready by then and no longer; the rest in the places that are left. */
const leadersFirst = (
  given: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  let rest: ReadonlyArray<Lot> = given.map((lot) => (lot.release < from ? { ...lot, release: from } : lot))
  const slots: Array<Slot> = []
  for (const leader of rest.filter(isLeader).toSorted((one, other) => one.release - other.release)) {
    if (!rest.includes(leader)) continue
    const able = rest.filter(
      (lot) =>
        lot !== leader &&
        lot.kind === leader.kind &&
        lot.release <= leader.release &&
        clock.isWithin(lot.duration, leader.duration),
    )
    const inTurn = able.toSorted((one, other) => Number(isLeader(other)) - Number(isLeader(one)))
    const [taken] = split([leader, ...inTurn], batchSize(desk, leader.kind))
    const batch = batchOf(taken)
    slots.push(placed(batch, batch.ready, slots, desk, from, clock))
    rest = remaining(rest, batch)
  }
  const finish = Math.max(...slots.map((slot) => slot.finish))
  return combined(rest, desk, occupied(slots, from), clock).map((table) => ({
    ...table,
    slots: [...slots, ...table.slots],
    orders: slots.length + table.orders,
    finish: Math.max(finish, table.finish),
  }))
}

const isLeader = ({ followers }: Lot): boolean => followers !== undefined

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
    slots.push(placed(batchOf([lot]), ready(lot), slots, desk, from, clock))
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
  if (chain === undefined || leading.some(({ first }) => first !== undefined)) return undefined
  const lane = { from, after: undefined }
  return enumerate(all, (kind) => batchSize(desk, kind), from, "chain", clock, mayFollowIn(all, desk))?.map(
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
  batch: Batch,
  ready: number,
  before: ReadonlyArray<Slot>,
  desk: Desk,
  from: number,
  clock: Clock,
): Slot => {
  const group = desk.groups.find(({ kinds }) => kinds.has(batch.kind))
  const [lane = { from, after: undefined }] =
    group === undefined ? [] : (occupied(before, from)(group).lanes ?? [])
  const start = Math.max(ready, lane.from)
  return { batch, start, finish: endOf(batch, start, clock), after: lane.after }
}
