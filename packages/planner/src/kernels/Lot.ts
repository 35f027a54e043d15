import type { Follower } from "../model/index.ts"

/** Filings of one account that are alike for the calendar (同类备案). */
export interface Lot {
  readonly kind: number
  readonly duration: number
  readonly release: number
  readonly count: number
  /** Which lot of the account it is a part of. */
  readonly id: number
  /** Whether it may not follow a first filing elsewhere. */
  readonly isOnlyWhereFirst: boolean
  /** Whether it waits for another order of the account that adds a service. */
  readonly isOnlyAfterAnother: boolean
  /** Whether the end of its order gives a code back. */
  readonly isReturning: boolean
  /**
   * Whether it uses codes that are given back. `each`: as many of them may be done as have ended of those that give
   * back; `all`: all of those have ended.
   */
  readonly waits: "not" | "each" | "all"
  /** What is ordered once its order has ended; it is one filing then. Absent: nothing. */
  readonly followers?: ReadonlyArray<Follower>
  /** The item that follows, and the lot that it follows. Absent: it follows none. */
  readonly follows?: { readonly item: number; readonly lot: number }
}

/** What goes into one order (一单). */
export interface Batch {
  readonly kind: number
  /** The first day on which it may start. */
  readonly ready: number
  readonly lots: ReadonlyArray<Lot>
}

export const batchOf = (lots: ReadonlyArray<Lot>): Batch => ({
  kind: lots[0]?.kind ?? 0,
  ready: lots.reduce((latest, { release }) => Math.max(latest, release), Number.NEGATIVE_INFINITY),
  lots,
})

export const sizeOf = (lots: ReadonlyArray<Lot>): number => lots.reduce((sum, { count }) => sum + count, 0)

/** The first filings of a list, so many of them, and the rest. */
export const split = (
  lots: ReadonlyArray<Lot>,
  size: number,
): readonly [taken: ReadonlyArray<Lot>, rest: ReadonlyArray<Lot>] => {
  const taken: Array<Lot> = []
  const rest: Array<Lot> = []
  let room = size
  for (const lot of lots) {
    const count = Math.min(room, lot.count)
    if (count > 0) taken.push(count === lot.count ? lot : { ...lot, count })
    if (count < lot.count) rest.push(count === 0 ? lot : { ...lot, count: lot.count - count })
    room -= count
  }
  return [taken, rest]
}

/** Orders in the sequence of the list: the first one of its own size, the others full. */
export const cut = (lots: ReadonlyArray<Lot>, first: number, batch: number): ReadonlyArray<Batch> => {
  const batches: Array<Batch> = []
  let [taken, rest] = split(lots, first)
  while (taken.length > 0) {
    batches.push(batchOf(taken))
    ;[taken, rest] = split(rest, batch)
  }
  return batches
}

/**
 * Orders of one kind when all take equally long and become ready on different days (P5): by release day, the first
 * order short, all later ones full.
 *
 * Counted from the end, the i-th order here is ready with the filing that has i - 1 times `batch` filings after it.
 * In any other partition the i - 1 orders that are ready last hold (i - 1) times `batch` filings at most, so some order
 * outside them waits for that filing or a later one: rank by rank no order is ready earlier than here. With equal durations and a
 * monotone calendar, starting in the sequence of readiness ends earliest, and with earlier readiness not later.
 * Orders beyond the fewest only occupy the account.
 */
export const shortFirst = (lots: ReadonlyArray<Lot>, batch: number): ReadonlyArray<Batch> => {
  const size = sizeOf(lots)
  const short = Number.isFinite(batch) ? size % batch : size
  return cut(byRelease(lots), short === 0 ? batch : short, batch)
}

export const byRelease = (lots: ReadonlyArray<Lot>): ReadonlyArray<Lot> =>
  lots.toSorted((one, other) => one.release - other.release || one.id - other.id)
