import type { Argument } from "../model/index.ts"
import { at } from "./at.ts"
import { byCounts } from "./counts.ts"
import { byResidues, type Choosers, type Draw, type Pool } from "./residues.ts"

/** Choices of all groups, what they cost in all, and a bound (全局方案). */
export interface Drawn {
  readonly draw: Draw
  readonly cost: number
  /** No choices cost less. */
  readonly bound: number
  /** The prices of pooled codes at which the bound was found. */
  readonly prices: ReadonlyArray<number>
  readonly by: Argument
}

/**
 * The cheapest choices with shared pools: each pool is tried as sold out and as sufficient. Where no pair of choice
 * and bound meets, some pools are used up and hardly more: the bound is then raised by prices between (Lagrange), and
 * the choice lowered by exchanging ways, group by group.
 */
export const draw = (groups: ReadonlyArray<Choosers>, pools: ReadonlyArray<Pool>): Drawn => {
  let best: Drawn | undefined
  for (let mask = 2 ** pools.length - 1; mask >= 0; mask -= 1) {
    const isSoldOut = pools.map((_, pool) => Math.floor(mask / 2 ** pool) % 2 === 1)
    if (workOf(groups, statesOf(pools, isSoldOut)) > workMax) continue
    const found = byResidues(groups, pools, isSoldOut)
    const prices = pools.map((pool, position) => (isSoldOut[position] === true ? fullPrice(pool) : 0))
    const cost = costOf(found.draw, groups, pools)
    best = better(best, { ...found, cost, prices, by: pools.length === 0 ? "cover" : "residues" })
    if (isClosed(best)) return best
  }
  const counted = byCounts(groups, pools)
  if (counted === undefined) return between(best, groups, pools)
  return { ...counted, cost: counted.bound, prices: pools.map(fullPrice), by: "counts" }
}

/** Costs are whole, so a bound that is less than one below is met; sums of shares are exact to far less. */
export const isClosed = ({ cost, bound }: Pick<Drawn, "cost" | "bound">): boolean => cost - bound < 1 - 1e-6

export const costOf = (drawn: Draw, groups: ReadonlyArray<Choosers>, pools: ReadonlyArray<Pool>): number => {
  const { own, codes } = sumsOf(drawn, groups, pools)
  return pools.reduce((sum, { cover, free }, pool) => sum + cover.cost(at(codes, pool) - free), own)
}

const workMax = 4e8

const workOf = (groups: ReadonlyArray<Choosers>, states: number): number =>
  groups.reduce((sum, { count, ways }) => sum + Math.min(count, states - 1) * states * ways.length, 0)

const statesOf = (pools: ReadonlyArray<Pool>, isSoldOut: ReadonlyArray<boolean>): number =>
  pools.reduce((product, { cover }, pool) => product * (isSoldOut[pool] === true ? cover.best.quota : 1), 1)

/** Of one code, where only full purchases are made. */
export const fullPrice = ({ cover }: Pool): number => cover.best.cost / cover.best.quota

/** The cheaper choice and the higher bound. */
const better = (one: Drawn | undefined, other: Drawn): Drawn => {
  if (one === undefined) return other
  const cheaper = other.cost < one.cost ? other : one
  const { bound, prices, by } = other.bound > one.bound ? other : one
  return { ...cheaper, bound, prices, by }
}

const sumsOf = (drawn: Draw, groups: ReadonlyArray<Choosers>, pools: ReadonlyArray<Pool>) => {
  let own = 0
  const codes = pools.map(() => 0)
  groups.forEach(({ ways }, group) => {
    at(drawn, group).forEach((count, way) => {
      if (count === 0) return
      const { cost, demand } = at(ways, way)
      own += count * cost
      for (const [pool, taken] of demand.entries()) codes[pool] = at(codes, pool) + count * taken
    })
  })
  return { own, codes }
}

const rounds = 3
const halvings = 16

/** Pool by pool, the price at which as many codes are asked for as are free, and the step over it in parts. */
const between = (
  start: Drawn | undefined,
  groups: ReadonlyArray<Choosers>,
  pools: ReadonlyArray<Pool>,
): Drawn => {
  const prices = pools.map(fullPrice)
  let best = better(start, atPrices(prices, groups, pools).drawn)
  for (let round = 0; round < (pools.length === 1 ? 1 : rounds); round += 1) {
    for (const [position, pool] of pools.entries()) {
      let [low, high] = [0, fullPrice(pool)]
      let [over, under] = [best.draw, best.draw]
      for (let step = 0; step < halvings; step += 1) {
        prices[position] = (low + high) / 2
        const found = atPrices(prices, groups, pools)
        best = better(best, found.drawn)
        if (at(found.codes, position) > pool.free) {
          low = at(prices, position)
          over = found.drawn.draw
        } else {
          high = at(prices, position)
          under = found.drawn.draw
        }
      }
      const stepped = exchange(upTo(over, under, position, groups, pools), groups, pools)
      if (stepped.cost < best.cost) best = { ...best, ...stepped }
    }
  }
  const exchanged = exchange(best.draw, groups, pools)
  return { ...best, ...exchanged }
}

/** From choices that ask for too many codes of a pool towards others that do not, until they are not too many. */
const upTo = (
  over: Draw,
  under: Draw,
  position: number,
  groups: ReadonlyArray<Choosers>,
  pools: ReadonlyArray<Pool>,
): Draw => {
  let beyond = at(sumsOf(over, groups, pools).codes, position) - at(pools, position).free
  return over.map((counts, group) => {
    const { ways, count } = at(groups, group)
    const [from, to] = [counts.indexOf(count), at(under, group).indexOf(count)]
    if (from < 0 || to < 0 || from === to || beyond <= 0) return counts
    const saved = at(at(ways, from).demand, position) - at(at(ways, to).demand, position)
    if (saved <= 0) return counts
    const many = Math.min(count, Math.ceil(beyond / saved))
    beyond -= many * saved
    return counts.map((_, way) => (way === from ? count - many : way === to ? many : 0))
  })
}

const atPrices = (
  prices: ReadonlyArray<number>,
  groups: ReadonlyArray<Choosers>,
  pools: ReadonlyArray<Pool>,
): { readonly drawn: Drawn; readonly codes: ReadonlyArray<number> } => {
  let bound = 0
  const drawn = groups.map(({ count, ways }) => {
    let least = Number.POSITIVE_INFINITY
    let chosen = 0
    ways.forEach(({ cost, demand }, way) => {
      const sum = demand.reduce((total, codes, pool) => total + codes * at(prices, pool), cost)
      if (sum >= least) return
      least = sum
      chosen = way
    })
    bound += count * least
    return ways.map((_, way) => (way === chosen ? count : 0))
  })
  bound -= pools.reduce((sum, { free }, pool) => sum + free * at(prices, pool), 0)
  const cost = costOf(drawn, groups, pools)
  return {
    drawn: { draw: drawn, cost, bound, prices: [...prices], by: "relaxation" },
    codes: sumsOf(drawn, groups, pools).codes,
  }
}

const passes = 4

/** Moves subjects of a group from one way to another as long as that lowers the true cost. */
const exchange = (drawn: Draw, groups: ReadonlyArray<Choosers>, pools: ReadonlyArray<Pool>) => {
  const counts = drawn.map((of) => [...of])
  const { codes } = sumsOf(drawn, groups, pools)
  const paid = () => pools.reduce((sum, { cover, free }, pool) => sum + cover.cost(at(codes, pool) - free), 0)
  let before = paid()
  const shift = (from: ReadonlyArray<number>, to: ReadonlyArray<number>, many: number) => {
    for (const pool of pools.keys()) codes[pool] = at(codes, pool) + many * (at(to, pool) - at(from, pool))
  }
  let isLower = true
  for (let pass = 0; pass < passes && isLower; pass += 1) {
    isLower = false
    for (const [group, { ways }] of groups.entries()) {
      const of = at(counts, group)
      for (const [from, one] of ways.entries()) {
        for (const [to, other] of ways.entries()) {
          for (const many of amounts(at(of, from))) {
            if (from === to || many > at(of, from)) continue
            shift(one.demand, other.demand, many)
            const after = paid()
            if (after + many * (other.cost - one.cost) < before) {
              before = after
              of[from] = at(of, from) - many
              of[to] = at(of, to) + many
              isLower = true
            } else shift(other.demand, one.demand, many)
          }
        }
      }
    }
  }
  return { draw: counts, cost: costOf(counts, groups, pools) }
}

/** All, halves of it down to one. */
const amounts = (count: number): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (let many = count; many > 0; many = Math.floor(many / 2)) found.push(many)
  return found
}
