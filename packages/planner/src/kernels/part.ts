import type { Argument } from "../model/index.ts"
import { at } from "./at.ts"
import { areOrdered, bestSequence, endOf, longestFirst } from "./batches.ts"
import type { Clock } from "./calendar.ts"
import { batchSize, type Desk, type Group } from "./Desk.ts"
import { enumerate } from "./enumerate.ts"
import type { Batch, Lot } from "./Lot.ts"
import { shortFirst, sizeOf } from "./Lot.ts"

/** An order with its days in the likely scenario. */
export interface Slot {
  readonly batch: Batch
  readonly start: number
  readonly finish: number
  /** The slot before it, where this one waits for it. */
  readonly after: Slot | undefined
}

/** The orders of one group of kinds. */
export interface Part {
  readonly slots: ReadonlyArray<Slot>
  readonly finish: number
  /** No orders of these filings end earlier, however many. Equal to `finish` where that holds for their number. */
  readonly bound: number
  /** No fewer orders hold these filings. */
  readonly ordersLeast: number
  readonly by: Argument
}

/** A place for one open order: the first day on which it is free, and the order that it waits for. */
export interface Lane {
  readonly from: number
  readonly after: Slot | undefined
}

/** The places of a group. The lane that all begin with is repeated where there is no limit. */
export interface Room extends Lane {
  readonly lanes: ReadonlyArray<Lane> | undefined
}

/**
 * The orders of a group: for each number of them that is worth it, the earliest finish. Which argument applies depends
 * on what differs, durations or release days; where both do and the tries would be too many, the best of some
 * ways is taken, with a bound.
 */
export const partsOf = (
  given: ReadonlyArray<Lot>,
  desk: Desk,
  group: Group,
  room: Room,
  clock: Clock,
): ReadonlyArray<Part> => {
  const lots = given.map((lot) => (lot.release < room.from ? { ...lot, release: room.from } : lot))
  const durations = [...new Set(lots.map(({ duration }) => duration))]
  const isReady = new Set(lots.map(({ release }) => release)).size === 1
  const long = () => kindsOf(lots).flatMap((of) => longestFirst(of, sizeFor(desk, of), clock))
  const short = () => kindsOf(lots).flatMap((of) => shortFirst(of, sizeFor(desk, of)))
  const lanes = room.lanes !== undefined && isTight(room.lanes, lots) ? room.lanes : undefined
  const place = (batches: ReadonlyArray<Batch>, isGiven = false) =>
    run(batches, { ...room, lanes }, isGiven, clock)
  const alone = lots.map(({ duration, release }) => clock.likely(duration, release))
  const bound = group.isExact ? undefined : Math.max(...alone)
  if (durations.length === 1) return [part(place(short()), "shortFirst", bound)]
  if (isReady && lanes === undefined) return [part(place(long()), "longestFirst", bound)]
  const single = lanes?.length === 1 ? lanes[0] : undefined
  if (isReady && single !== undefined && areOrdered(durations, clock)) {
    const start = Math.max(single.from, at(lots, 0).release)
    const sequence = bestSequence(long(), start, clock)
    return [part(place(sequence.batches, true), "longestFirst", bound ?? sequence.bound)]
  }
  if (lanes === undefined || single !== undefined) {
    const mode = lanes === undefined ? "parallel" : "chain"
    const runs = enumerate(lots, (kind) => batchSize(desk, kind), single?.from ?? room.from, mode, clock)
    if (runs !== undefined) return runs.map(({ batches }) => part(place(batches, true), "enumeration", bound))
  }
  const least = leastFinish(Math.max(...alone), short(), durations, lanes, clock)
  const split = durations.flatMap((duration) =>
    kindsOf(lots.filter((lot) => lot.duration === duration)).flatMap((of) =>
      shortFirst(of, sizeFor(desk, of)),
    ),
  )
  const ways = [long(), short(), split].map((batches) => place(batches))
  const ordersLeast = Math.min(...ways.map(({ length }) => length))
  return ways.map((slots) => ({ ...part(slots, "relaxation", least), ordersLeast }))
}

/** Where a bound is given, it is all that is known. */
export const part = (slots: ReadonlyArray<Slot>, by: Argument, bound: number | undefined): Part => {
  const finish = endOfAll(slots)
  const isExact = bound === undefined || bound === finish
  return { slots, finish, bound: bound ?? finish, ordersLeast: slots.length, by: isExact ? by : "relaxation" }
}

const endOfAll = (slots: ReadonlyArray<Slot>): number =>
  slots.reduce((latest, { finish }) => Math.max(latest, finish), Number.NEGATIVE_INFINITY)

/** Whether places are fewer than the orders could be, or not all free at once. */
const isTight = (lanes: ReadonlyArray<Lane>, lots: ReadonlyArray<Lot>): boolean =>
  lanes.length < sizeOf(lots) || lanes.some((lane) => lane !== lanes[0])

export const kindsOf = (lots: ReadonlyArray<Lot>): ReadonlyArray<ReadonlyArray<Lot>> =>
  [...new Set(lots.map(({ kind }) => kind))].map((kind) => lots.filter((lot) => lot.kind === kind))

export const sizeFor = (desk: Desk, [lot]: ReadonlyArray<Lot>): number => batchSize(desk, lot?.kind ?? 0)

/** Each order in the next place that is free, by readiness unless the sequence is given. */
export const run = (
  batches: ReadonlyArray<Batch>,
  room: Room,
  isGiven: boolean,
  clock: Clock,
): ReadonlyArray<Slot> => {
  const free = room.lanes === undefined ? undefined : [...room.lanes]
  const sequence = isGiven ? batches : batches.toSorted((one, other) => one.ready - other.ready)
  return sequence.map((batch) => {
    const lane = free === undefined ? room : earliest(free)
    const start = Math.max(batch.ready, lane.from)
    const slot = { batch, start, finish: endOf(batch, start, clock), after: lane.after }
    if (free !== undefined) free[free.indexOf(lane)] = { from: slot.finish, after: slot }
    return slot
  })
}

const earliest = (lanes: ReadonlyArray<Lane>): Lane =>
  lanes.reduce((best, lane) => (lane.from < best.from ? lane : best))

/** As if every order were as short as the shortest, which the fewest orders by readiness solve; and each filing alone. */
const leastFinish = (
  alone: number,
  batches: ReadonlyArray<Batch>,
  durations: ReadonlyArray<number>,
  lanes: ReadonlyArray<Lane> | undefined,
  clock: Clock,
): number => {
  if (lanes === undefined) return alone
  const shortest = (start: number) => Math.min(...durations.map((duration) => clock.likely(duration, start)))
  const free = lanes.map((lane) => lane.from)
  let latest = alone
  for (const { ready } of batches.toSorted((one, other) => one.ready - other.ready)) {
    const lane = free.indexOf(Math.min(...free))
    const end = shortest(Math.max(ready, at(free, lane)))
    free[lane] = end
    latest = Math.max(latest, end)
  }
  return latest
}
