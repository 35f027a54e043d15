import { at } from "./at.ts"

/** Filings that are alike: which servers they may use, and which one they are on (备案需求). */
export interface Demand {
  readonly filings: number
  /** For each seat. */
  readonly usable: ReadonlyArray<boolean>
  readonly pinned?: { readonly seat: number; readonly movingCost: number }
}

/** A choice of codes on existing servers (利用已有授权码). */
export interface Kept {
  /** Filings on existing codes. */
  readonly matched: number
  /** Cost of moving those that leave their server. */
  readonly moves: number
  /** For each demand, for each seat. */
  readonly uses: ReadonlyArray<ReadonlyArray<number>>
}

/**
 * The least cost of moving for each number of filings on existing codes, from the number at which moving is cheapest
 * to the largest one that is possible (P3).
 *
 * Filings are sent to codes as a flow; a filing on its own server brings back its moving cost. Adding one filing at
 * a time along a cheapest path of rearrangements keeps the flow cheapest for its size, and the paths get dearer: the
 * cost is convex in the size. Paths that cost nothing or less are always taken, so the first choice has the least
 * moving of all and the most codes at that; without filings that another server of the subject could take, it has
 * the most codes of all, since a set that can be served stays served when it grows (a transversal matroid). Each
 * further choice saves one more code for some moving. What is bought for the rest depends on its number alone, so
 * the best plan is among these. Of choices that cost the same the one with fewer moves is taken: staying is worth one part
 * in more than a path can have.
 */
export const keep = (
  demands: ReadonlyArray<Demand>,
  free: ReadonlyArray<number>,
): readonly [Kept, ...Array<Kept>] => {
  const flow = new Flow(demands, free)
  let path = flow.cheapest()
  while (path !== undefined && flow.moneyOf(path) <= 0) {
    flow.push(path, path.room)
    path = flow.cheapest()
  }
  const found: [Kept, ...Array<Kept>] = [flow.kept()]
  while (path !== undefined) {
    flow.push(path, 1)
    found.push(flow.kept())
    path = flow.cheapest()
  }
  return found
}

/** A way for one more filing: demands and seats in turn, each demand taking the next seat. */
interface Path {
  readonly demands: ReadonlyArray<number>
  readonly seats: ReadonlyArray<number>
  readonly cost: number
  readonly room: number
}

class Flow {
  readonly #demands: ReadonlyArray<Demand>
  readonly #left: Array<number>
  readonly #free: Array<number>
  readonly #uses: Array<Array<number>>
  readonly #unit: number

  constructor(demands: ReadonlyArray<Demand>, free: ReadonlyArray<number>) {
    this.#demands = demands
    this.#left = demands.map(({ filings }) => filings)
    this.#free = [...free]
    this.#uses = demands.map(() => free.map(() => 0))
    this.#unit = 2 * (demands.length + free.length) + 1
  }

  /** What a path costs but for the parts that staying is worth. */
  moneyOf({ cost }: Path): number {
    return Math.round(cost / this.#unit)
  }

  #reward({ pinned }: Demand, seat: number): number {
    return pinned?.seat === seat ? pinned.movingCost * this.#unit + 1 : 0
  }

  /** Bellman and Ford: costs may be negative, but no circle is, since the flow is cheapest for its size. */
  cheapest(): Path | undefined {
    const toDemand = this.#left.map((left) => (left > 0 ? 0 : Number.POSITIVE_INFINITY))
    const toSeat = this.#free.map(() => Number.POSITIVE_INFINITY)
    const seatFrom = this.#free.map(() => -1)
    const demandFrom = this.#demands.map(() => -1)
    for (let isChanging = true; isChanging; ) {
      isChanging = false
      this.#demands.forEach((demand, d) => {
        this.#free.forEach((_, s) => {
          const price = -this.#reward(demand, s)
          if (demand.usable[s] === true && at(toDemand, d) + price < at(toSeat, s)) {
            toSeat[s] = at(toDemand, d) + price
            seatFrom[s] = d
            isChanging = true
          }
          if (at(at(this.#uses, d), s) > 0 && at(toSeat, s) - price < at(toDemand, d)) {
            toDemand[d] = at(toSeat, s) - price
            demandFrom[d] = s
            isChanging = true
          }
        })
      })
    }
    let end = -1
    this.#free.forEach((free, s) => {
      const isNearer = end < 0 || at(toSeat, s) < at(toSeat, end)
      if (free > 0 && at(toSeat, s) < Number.POSITIVE_INFINITY && isNearer) end = s
    })
    return end < 0 ? undefined : this.#trace(end, at(toSeat, end), seatFrom, demandFrom)
  }

  #trace(
    end: number,
    cost: number,
    seatFrom: ReadonlyArray<number>,
    demandFrom: ReadonlyArray<number>,
  ): Path {
    const demands: Array<number> = []
    const seats: Array<number> = []
    let room = at(this.#free, end)
    for (let seat = end; seat >= 0; ) {
      const demand = at(seatFrom, seat)
      seats.unshift(seat)
      demands.unshift(demand)
      seat = at(demandFrom, demand)
      room = Math.min(room, seat < 0 ? at(this.#left, demand) : at(at(this.#uses, demand), seat))
    }
    return { demands, seats, cost, room }
  }

  push({ demands, seats }: Path, amount: number): void {
    demands.forEach((demand, step) => {
      const uses = at(this.#uses, demand)
      const seat = at(seats, step)
      uses[seat] = at(uses, seat) + amount
      if (step > 0) uses[at(seats, step - 1)] = at(uses, at(seats, step - 1)) - amount
    })
    const [first, last] = [at(demands, 0), at(seats, seats.length - 1)]
    this.#left[first] = at(this.#left, first) - amount
    this.#free[last] = at(this.#free, last) - amount
  }

  kept(): Kept {
    let matched = 0
    let moves = 0
    this.#demands.forEach(({ filings, pinned }, d) => {
      matched += filings - at(this.#left, d)
      if (pinned !== undefined) moves += pinned.movingCost * (filings - at(at(this.#uses, d), pinned.seat))
    })
    return { matched, moves, uses: this.#uses.map((uses) => [...uses]) }
  }
}
