import { at } from "./at.ts"
import { endOf } from "./batches.ts"
import type { Clock } from "./calendar.ts"
import { batchSize, type Desk, type Group } from "./Desk.ts"
import { afterReturns, daysOf, inGroup, isOpener, isReturning, raised } from "./gates.ts"
import { type Batch, type Lot, sizeOf, split } from "./Lot.ts"
import type { Lane, Room, Slot } from "./part.ts"
import {
  combined,
  firstsOf,
  remaining,
  roomFrom,
  type Timetable,
  timetables,
  worthwhile,
} from "./timetable.ts"

/**
 * First the cancellations whose codes are used, then an opener, then all else, each in the places that are left; what
 * waits is ready with the end of what it waits for. Each opener is tried that `firstsOf` finds worthwhile: of all orders
 * that end by a day it is the one that holds the most filings and the longest, so what is left is shorter, rank by rank,
 * than with any other content. Where openers are one order at a time too, the first of them is the first order of
 * its chain, unless changes stand in it; where any number is open at once, nothing waits for it but those that have to.
 * So it is with cancellations, where any number is open at once and one sort of filings uses their codes. In all other
 * cases the bounds are those without any waiting, and of each filing alone after the earliest opener.
 */
export const inPhases = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  const returns = returnsFirst(lots, desk, from, clock)
  const ends = returns.flatMap(({ finish, batch }) => daysOf(batch.lots, () => finish))
  const rest = afterReturns(
    returns.reduce<ReadonlyArray<Lot>>((left, { batch }) => remaining(left, batch), lots),
    ends,
  )
  const openers = lots.some(({ isOnlyAfterAnother }) => isOnlyAfterAnother)
    ? rest.filter((lot) => isOpener(lot, desk))
    : undefined
  const found = firstsOf(openers ?? [], desk, clock, (kind) => batchSize(desk, kind))
  const isExact =
    returns.length === 0
      ? found.isExact && desk.groups.every((group) => isPlain(inGroup(lots, group), group, desk))
      : openers === undefined && areReturnsFree(lots, desk)
  const least = isExact ? undefined : leastOf(lots, desk, from, clock)
  const told = (table: Timetable, opener: Slot | undefined): Timetable => {
    const [slots, more] = opener === undefined ? [returns, 0] : [[...returns, opener], 1]
    const finish = Math.max(opener?.finish ?? table.finish, ...returns.map((slot) => slot.finish))
    return {
      ...table,
      slots: [...slots, ...table.slots],
      opener,
      returns,
      orders: returns.length + more + table.orders,
      ordersLeast: least?.orders ?? returns.length + more + table.ordersLeast,
      finish: Math.max(finish, table.finish),
      bound: least?.finish ?? Math.max(finish, table.bound),
    }
  }
  if (openers === undefined)
    return worthwhile(
      combined(rest, desk, occupied(returns, from), clock).map((table) => told(table, undefined)),
    )
  return worthwhile(
    found.firsts.flatMap((batch) => {
      const opener = slotOf(batch, occupied(returns, from), desk, clock)
      const after = remaining(rest, batch).flatMap((lot) =>
        lot.isOnlyAfterAnother ? raised([lot], opener.finish) : [lot],
      )
      return combined(after, desk, occupied([...returns, opener], from), clock).map((table) =>
        told(table, opener),
      )
    }),
  )
}

/** As many cancellations as codes are used, those that are ready first; all, where all are waited for. */
const returnsFirst = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Slot> => {
  const waiting = sizeOf(lots.filter(({ waits }) => waits !== "not"))
  if (waiting === 0) return []
  const returning = lots.filter(isReturning)
  const isForAll = lots.some(({ waits }) => waits === "all")
  const inTurn = returning.toSorted(
    (one, other) => clock.likely(one.duration, one.release) - clock.likely(other.duration, other.release),
  )
  const [used] = split(inTurn, isForAll ? sizeOf(returning) : waiting)
  const [table] = combined(used, desk, occupied([], from), clock)
  return (table?.slots ?? []).toSorted((one, other) => one.finish - other.finish)
}

/** Whether nothing but their own readiness holds cancellations up, and what uses their codes is all alike. */
const areReturnsFree = (lots: ReadonlyArray<Lot>, desk: Desk): boolean => {
  const returning = lots.filter(isReturning)
  return (
    lots.filter(({ waits }) => waits !== "not").length === 1 &&
    returning.every(({ kind }) => batchSize(desk, kind) === 1) &&
    new Set(returning.map(({ duration }) => duration)).size === 1 &&
    desk.groups.every(
      (group) =>
        inGroup(lots, group).length === 0 ||
        (group.isExact && (isRoomy(group, lots) || !inGroup(lots, group).some(isReturning))),
    )
  )
}

/** Whether no filing can wait for a place. */
const isRoomy = (group: Group, lots: ReadonlyArray<Lot>): boolean =>
  group.most >= sizeOf(inGroup(lots, group))

/** The places of each group behind orders that come first. */
export const occupied =
  (slots: ReadonlyArray<Slot>, from: number) =>
  (group: Group): Room => {
    const room = roomFrom(group, { from, after: undefined })
    const own = slots.filter(({ batch }) => group.kinds.has(batch.kind))
    if (room.lanes === undefined || own.length === 0) return room
    const last = own.filter((slot) => !own.some(({ after }) => after === slot))
    const lanes = [...last.map((slot): Lane => ({ from: slot.finish, after: slot })), ...room.lanes]
      .slice(0, room.lanes.length)
      .toSorted((one, other) => one.from - other.from)
    return { from: at(lanes, 0).from, after: at(lanes, 0).after, lanes }
  }

const slotOf = (batch: Batch, roomOf: (group: Group) => Room, { groups }: Desk, clock: Clock): Slot => {
  const group = groups.find(({ kinds }) => kinds.has(batch.kind))
  const { from, after } = group === undefined ? { from: batch.ready, after: undefined } : roomOf(group)
  const start = Math.max(from, batch.ready)
  return { batch, start, finish: endOf(batch, start, clock), after }
}

/** Whether the first opener of a group may as well be its first order. */
const isPlain = (lots: ReadonlyArray<Lot>, { most, isExact }: Group, desk: Desk): boolean =>
  lots.length === 0 ||
  (isExact &&
    (most >= sizeOf(lots) ||
      !lots.some((lot) => isOpener(lot, desk)) ||
      (most === 1 && lots.every(({ kind }) => at(desk.kinds, kind).isServerless !== true))))

const leastOf = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): { readonly orders: number; readonly finish: number } => {
  const free = timetables(lots, desk, from, clock)
  const openers = lots.filter((lot) => isOpener(lot, desk))
  const end = Math.min(...openers.map(({ duration, release }) => clock.likely(duration, release)))
  const alone = lots.map(({ duration, release, isOnlyAfterAnother }) =>
    clock.likely(duration, isOnlyAfterAnother ? Math.max(release, end) : release),
  )
  return {
    orders: Math.min(...free.map(({ ordersLeast }) => ordersLeast)),
    finish: Math.max(Math.min(...free.map(({ bound }) => bound)), ...alone),
  }
}
