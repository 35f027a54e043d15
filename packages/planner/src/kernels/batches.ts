import { at } from "./at.ts"
import type { Clock } from "./calendar.ts"
import { type Batch, cut, type Lot } from "./Lot.ts"

/**
 * Orders of one kind when everything is ready (P4): by falling duration, all full but the last.
 *
 * The i-th longest of these orders is not longer than the i-th longest of any other partition: the i - 1 longest
 * orders of that one hold (i - 1) times `batch` filings at most, so one filing outside them is as long as the first
 * of the i-th here, which is the longest that is left after the (i - 1) times `batch` longest. With the same sequence
 * of ranks, and durations that are ordered, no order starts or ends later here, because the calendar is monotone. More orders than
 * these only add to the chain.
 */
export const longestFirst = (lots: ReadonlyArray<Lot>, batch: number, clock: Clock): ReadonlyArray<Batch> =>
  cut(byFallingDuration(lots, clock), batch, batch)

export const byFallingDuration = (lots: ReadonlyArray<Lot>, clock: Clock): ReadonlyArray<Lot> =>
  lots.toSorted((one, other) => compare(other.duration, one.duration, clock) || one.id - other.id)

const compare = (one: number, other: number, clock: Clock): number =>
  Number(clock.isWithin(other, one)) - Number(clock.isWithin(one, other))

/** Whether of any two classes one never ends after the other. */
export const areOrdered = (durations: ReadonlyArray<number>, clock: Clock): boolean =>
  durations.every((one) =>
    durations.every((other) => clock.isWithin(one, other) || clock.isWithin(other, one)),
  )

/** When an order ends: with the last of its filings. */
export const endOf = ({ lots }: Batch, start: number, clock: Clock): number =>
  lots.reduce((latest, { duration }) => Math.max(latest, clock.likely(duration, start)), start)

/** A sequence of orders and the day on which the last one ends. */
export interface Sequence {
  readonly batches: ReadonlyArray<Batch>
  readonly finish: number
  /** No sequence ends earlier. */
  readonly bound: number
}

/**
 * The best sequence of orders that are all ready, one open at a time (P4).
 *
 * Working days and calendar days do not commute, so the sequence matters. Orders of the same duration may change
 * places; what has been done is thus a count for each duration. The earliest day on which a set of counts can be done
 * is the least over its last order of that order's end when started on the earliest day of the counts without it:
 * starting later never ends earlier. The counts are few (one more than the orders, for each duration, multiplied).
 */
export const bestSequence = (batches: ReadonlyArray<Batch>, from: number, clock: Clock): Sequence => {
  const classes = classesOf(batches)
  const states = classes.reduce((product, { members }) => product * (members.length + 1), 1)
  if (classes.length === 1 || states > statesMax) return asGiven(batches, from, clock, classes.length === 1)
  const days = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
  const last = new Int32Array(states)
  days[0] = from
  for (let state = 0; state < states; state += 1) {
    let weight = 1
    classes.forEach(({ members }, position) => {
      const count = Math.floor(state / weight) % (members.length + 1)
      if (count < members.length) {
        const end = endOf(at(members, 0), at(days, state), clock)
        if (end < at(days, state + weight)) {
          days[state + weight] = end
          last[state + weight] = position
        }
      }
      weight *= members.length + 1
    })
  }
  const finish = at(days, states - 1)
  return { batches: traced(classes, last, states - 1), finish, bound: finish }
}

const statesMax = 100_000

interface Class {
  readonly members: ReadonlyArray<Batch>
}

/** Orders that take equally long, whatever the day. */
const classesOf = (batches: ReadonlyArray<Batch>): ReadonlyArray<Class> => {
  const groups = new Map<string, Array<Batch>>()
  for (const batch of batches) {
    const key = [...new Set(batch.lots.map(({ duration }) => duration))].toSorted((a, b) => a - b).join()
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [batch])
    else members.push(batch)
  }
  return [...groups.values()].map((members) => ({ members }))
}

const traced = (classes: ReadonlyArray<Class>, last: Int32Array, end: number): ReadonlyArray<Batch> => {
  const found: Array<Batch> = []
  const taken = classes.map(() => 0)
  const weights: Array<number> = []
  let weight = 1
  for (const { members } of classes) {
    weights.push(weight)
    weight *= members.length + 1
  }
  for (let state = end; state > 0; ) {
    const position = at(last, state)
    const count = at(taken, position)
    found.unshift(at(at(classes, position).members, count))
    taken[position] = count + 1
    state -= at(weights, position)
  }
  return found
}

/** In the sequence given; the bound takes the shortest of them every time. */
const asGiven = (batches: ReadonlyArray<Batch>, from: number, clock: Clock, isExact: boolean): Sequence => {
  const finish = batches.reduce((day, batch) => endOf(batch, day, clock), from)
  if (isExact) return { batches, finish, bound: finish }
  const bound = batches.reduce((day) => Math.min(...batches.map((batch) => endOf(batch, day, clock))), from)
  return { batches, finish, bound }
}
