import type { Argument } from "../model/index.ts"
import { areOrdered, byFallingDuration, endOf } from "./batches.ts"
import type { Clock } from "./calendar.ts"
import { type Desk, firstBatchSize, type Group } from "./Desk.ts"
import { contentsOf } from "./enumerate.ts"
import { type Batch, batchOf, byRelease, type Lot, sizeOf, split } from "./Lot.ts"
import { type Lane, type Part, partsOf, type Room, type Slot } from "./part.ts"

/** The orders of one account, with their days in the likely scenario (账号时间表). */
export interface Timetable {
  readonly slots: ReadonlyArray<Slot>
  /** The first filing, where it is one. It comes first among the slots. */
  readonly first: Slot | undefined
  /** The orders that give codes back, in the sequence of their ends, for those that use these; empty where the places see to it. */
  readonly returns: ReadonlyArray<Slot>
  /** The order for whose end those wait that may be filed only after another; absent where the places see to it. */
  readonly opener: Slot | undefined
  readonly orders: number
  readonly ordersLeast: number
  readonly finish: number
  readonly bound: number
  /** Whether no first filing of these filings is left out that would end the whole earlier. */
  readonly isFirstExact: boolean
  readonly by: ReadonlyArray<Argument>
}

/** Worthwhile timetables of an account whose subject is filed, from a day on. */
export const timetables = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> =>
  worthwhile(combined(lots, desk, (group) => roomFrom(group, { from, after: undefined }), clock))

/**
 * The same where the first order is the first filing of the subject. Others may wait for its end, so each end that it
 * can have counts. For an end, as many filings as fit go into it and the longest of those that end by then: what
 * is left is then shorter, rank by rank, than with any other content. Where durations are equal it is the release
 * days that decide, and of those ready by then all are alike. Where both differ, every content is tried.
 */
export const timetablesWithFirst = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  from: number,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  const clipped = lots.map((lot) => (lot.release < from ? { ...lot, release: from } : lot))
  const { firsts, isExact } = firstsOf(clipped, desk, clock, (kind) => firstBatchSize(desk, kind))
  const without = isExact ? undefined : timetables(clipped, desk, from, clock)
  const least = without === undefined ? undefined : Math.min(...without.map(({ bound }) => bound))
  const found = firsts.flatMap((batch) => {
    const start = Math.max(from, batch.ready)
    const first: Slot = { batch, start, finish: endOf(batch, start, clock), after: undefined }
    return combined(remaining(clipped, batch), desk, roomAfter(first, desk, from), clock).map((table) => ({
      ...table,
      slots: [first, ...table.slots],
      first,
      orders: table.orders + 1,
      ordersLeast: table.ordersLeast + 1,
      finish: Math.max(first.finish, table.finish),
      bound: least ?? Math.max(first.finish, table.bound),
      isFirstExact: isExact,
    }))
  })
  return worthwhile(found)
}

const roomAfter =
  (first: Slot, desk: Desk, from: number) =>
  (group: Group): Room => {
    const after: Lane = { from: first.finish, after: first }
    if (desk.firstFilingExcludes) return roomFrom(group, after)
    const room = roomFrom(group, { from, after: undefined })
    if (room.lanes === undefined || !group.kinds.has(first.batch.kind)) return room
    const lanes = [after, ...room.lanes.slice(1)]
    const start = lanes.length === 1 ? after : room
    return { from: start.from, after: start.after, lanes }
  }

/** More places than this are as good as no limit. */
const lanesMax = 1000

export const roomFrom = ({ most }: Group, lane: Lane): Room => ({
  ...lane,
  lanes: most > lanesMax ? undefined : Array.from({ length: most }, () => lane),
})

export const combined = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  roomOf: (group: Group) => Room,
  clock: Clock,
): ReadonlyArray<Timetable> => {
  let found: ReadonlyArray<Timetable> = [nothing]
  for (const group of desk.groups) {
    const own = lots.filter(({ kind }) => group.kinds.has(kind))
    if (own.length === 0) continue
    const parts = partsOf(own, desk, group, roomOf(group), clock)
    found = found.flatMap((table) => parts.map((part) => joined(table, part)))
  }
  return found
}

/** The timetable of an account that files nothing. */
export const nothing: Timetable = {
  slots: [],
  first: undefined,
  opener: undefined,
  returns: [],
  orders: 0,
  ordersLeast: 0,
  finish: Number.NEGATIVE_INFINITY,
  bound: Number.NEGATIVE_INFINITY,
  isFirstExact: true,
  by: [],
}

export const joined = (table: Timetable, part: Part): Timetable => ({
  slots: [...table.slots, ...part.slots],
  first: table.first,
  opener: table.opener,
  returns: table.returns,
  orders: table.orders + part.slots.length,
  ordersLeast: table.ordersLeast + part.ordersLeast,
  finish: Math.max(table.finish, part.finish),
  bound: Math.max(table.bound, part.bound),
  isFirstExact: table.isFirstExact,
  by: table.by.includes(part.by) ? table.by : [...table.by, part.by],
})

/** Without those that another one equals or beats in number of orders, end of the first filing and finish, and their bounds. */
export const worthwhile = (tables: ReadonlyArray<Timetable>): ReadonlyArray<Timetable> =>
  tables.length < 2
    ? tables
    : tables.filter((table, position) =>
        tables.every((other, place) => place === position || !beats(other, table, place < position)),
      )

const beats = (one: Timetable, other: Timetable, isEarlier: boolean): boolean => {
  const [a, b] = [one.first?.finish ?? 0, other.first?.finish ?? 0]
  if (one.orders > other.orders || one.finish > other.finish || a > b) return false
  if (one.ordersLeast > other.ordersLeast || one.bound > other.bound) return false
  return isEarlier || one.orders < other.orders || one.finish < other.finish || a < b
}

export const firstsOf = (
  lots: ReadonlyArray<Lot>,
  desk: Desk,
  clock: Clock,
  size: (kind: number) => number,
): { readonly firsts: ReadonlyArray<Batch>; readonly isExact: boolean } => {
  const durations = [...new Set(lots.map(({ duration }) => duration))]
  const releases = [...new Set(lots.map(({ release }) => release))]
  // Overlapping caps are taken as less than they are, also for what comes beside the first filing.
  const isExact = desk.groups.every(
    (group) => group.isExact || !lots.some(({ kind }) => group.kinds.has(kind)),
  )
  if (durations.length === 1 || (releases.length === 1 && areOrdered(durations, clock)))
    return { firsts: likelyFirsts(lots, size, clock), isExact }
  const states = lots.reduce((product, { count }) => product * (count + 1), 1)
  const contents = states > statesMax ? undefined : contentsOf(lots, size)
  return contents === undefined
    ? { firsts: likelyFirsts(lots, size, clock), isExact: false }
    : { firsts: contents.map(({ batch }) => batch), isExact }
}

const statesMax = 200

/** For each kind, duration and release day: what is no longer and ready by then, the longest and readiest first. */
const likelyFirsts = (
  lots: ReadonlyArray<Lot>,
  size: (kind: number) => number,
  clock: Clock,
): ReadonlyArray<Batch> =>
  lots.map((limit) => {
    const able = lots.filter(
      ({ kind, duration, release }) =>
        kind === limit.kind && release <= limit.release && clock.isWithin(duration, limit.duration),
    )
    const [taken] = split(byFallingDuration(byRelease(able), clock), size(limit.kind))
    return batchOf(taken)
  })

export const remaining = (lots: ReadonlyArray<Lot>, { lots: gone }: Batch): ReadonlyArray<Lot> =>
  lots.flatMap((lot) => {
    const taken = sizeOf(gone.filter(({ id, release }) => id === lot.id && release === lot.release))
    if (taken === 0) return [lot]
    return lot.count === taken ? [] : [{ ...lot, count: lot.count - taken }]
  })
