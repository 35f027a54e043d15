import type { Kept } from "./keep.ts"
import type { Lot } from "./Lot.ts"
import type { Subject } from "./Subject.ts"
import type { Timetable } from "./timetable.ts"

/** One way in which a subject can have everything filed (一个主体的一种方案). */
export interface Way {
  readonly subject: Subject
  /** Codes that it takes from each pool. */
  readonly demand: ReadonlyArray<number>
  /** All costs but those of pooled codes. */
  readonly cost: number
  readonly finish: number
  /** No way with the same choice of providers costs less, or ends earlier; equal to the above where it is known to be so. */
  readonly costBound: number
  readonly finishBound: number
  /** The provider of each item. */
  readonly providers: () => ReadonlyArray<number | undefined>
  /** How many accounts are opened for it. Of plans that are alike otherwise, the one with the fewest is taken. */
  readonly accounts: number
  /** How many orders it has. Of ways that are alike in everything else, the one with the fewest is taken. */
  readonly orders: number
  /** The providers that it uses. */
  readonly desks: ReadonlyArray<WayAt>
}

/** What is known of the ways of a subject. */
export interface Ways {
  readonly ways: ReadonlyArray<Way>
  /** Where not every way was seen: what none costs less than, when codes of the pools have these prices. */
  readonly relaxation: ((prices: ReadonlyArray<number>) => number) | undefined
  /** No way ends earlier. */
  readonly finishLeast: number
}

/** What a way does at one provider. */
export interface WayAt {
  readonly provider: number
  readonly lots: ReadonlyArray<Lot>
  readonly table: Timetable
  readonly codes: Codes
}

/** The codes of a way at a provider. */
export interface Codes {
  /** Beyond existing servers. */
  readonly fresh: number
  /** Of these, those that the subject buys for itself beside a pool. */
  readonly own: number
  /** With the most filings on existing servers. */
  readonly freshLeast: number
  readonly moves: number
  /** Which servers are used, where that is not free to choose. */
  readonly kept: Kept | undefined
  /** For each type of `types`, for each seat: codes that were given back. Absent: none are used. */
  readonly returned?: ReadonlyArray<ReadonlyArray<number>>
  /** Types of item in the sequence of `kept.uses`. */
  readonly types: ReadonlyArray<number>
}

/**
 * Only ways that no other one equals or beats in everything: codes of each pool, cost, finish and accounts. Sorted by
 * cost, then by finish, codes, accounts, bounds and orders. A way that is beaten may be exchanged for the other in any plan without loss,
 * since purchases never get cheaper with more codes.
 */
export const undominated = (ways: ReadonlyArray<Way>): ReadonlyArray<Way> => left(ways, isWithin)

/** The same of ways that come one after another: those that are beaten are let go as they come, since there may be many. */
export class Front {
  #found: Array<Way> = []
  #most = 64

  add(ways: ReadonlyArray<Way>): void {
    for (const way of ways) if (!this.#found.some((known) => isInStead(known, way))) this.#found.push(way)
    if (this.#found.length < this.#most) return
    this.#found = [...this.ways()]
    this.#most = 2 * Math.max(32, this.#found.length)
  }

  ways(): ReadonlyArray<Way> {
    return undominated(this.#found)
  }
}

/** The same where accounts do not count: all that cost and finish of a plan are chosen among. */
export const leading = (ways: ReadonlyArray<Way>): ReadonlyArray<Way> => left(ways, isAhead)

const left = (ways: ReadonlyArray<Way>, isBeaten: (by: Way, way: Way) => boolean): ReadonlyArray<Way> => {
  if (ways.length < 2) return ways
  const found: Array<Way> = []
  for (const way of ways.toSorted(
    (one, other) =>
      one.cost - other.cost ||
      one.finish - other.finish ||
      sum(one) - sum(other) ||
      one.accounts - other.accounts ||
      one.costBound - other.costBound ||
      one.finishBound - other.finishBound ||
      one.orders - other.orders,
  ))
    if (!found.some((other) => isBeaten(other, way))) found.push(way)
  return found
}

const sum = ({ demand }: Way): number => demand.reduce((total, codes) => total + codes, 0)

/** Of two that are equal the one with fewer orders. */
const isInStead = (known: Way, way: Way): boolean =>
  isWithin(known, way) && (known.orders <= way.orders || !isWithin(way, known))

const isWithin = (one: Way, other: Way): boolean => one.accounts <= other.accounts && isAhead(one, other)

const isAhead = (one: Way, other: Way): boolean =>
  one.cost <= other.cost &&
  one.finish <= other.finish &&
  one.costBound <= other.costBound &&
  one.finishBound <= other.finishBound &&
  one.demand.every((codes, pool) => codes <= (other.demand[pool] ?? 0))
