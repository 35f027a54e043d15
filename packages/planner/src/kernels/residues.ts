import { at } from "./at.ts"
import type { Cover } from "./cover.ts"

/** A pool of codes that all subjects draw on (共享授权码池). */
export interface Pool {
  readonly cover: Cover
  readonly free: number
}

/** What many alike subjects can choose from: for each way its codes of each pool, and its other costs. */
export interface Choosers {
  readonly count: number
  readonly ways: ReadonlyArray<{ readonly demand: ReadonlyArray<number>; readonly cost: number }>
}

/** For each group how many of it take which way (每组方案数). */
export type Draw = ReadonlyArray<ReadonlyArray<number>>

/**
 * Choices for a price of each pool, and a bound for all (P7).
 *
 * A pool is either taken as worth nothing, which bounds what is paid for it by zero, or as sold out. With a sold-out
 * pool n codes cost at least n times the least price p of one, plus a rest that depends only on n modulo the quota q of
 * that offer: the cheapest cover grows by exactly q times p with each q codes from some number on, and before it the
 * least rest of each remainder is taken. So the choice minimises a sum of prices over the subjects and a function of
 * remainders, and a table over remainders, subject by subject, finds the least exactly. Among as many deviations from
 * the cheapest ways as there are remainders some leave the remainders as they were and may be undone, so a group needs no more
 * rounds than that. Where the true cost of the choice equals the bound, it is optimal, whatever the regime was.
 */
export const byResidues = (
  groups: ReadonlyArray<Choosers>,
  pools: ReadonlyArray<Pool>,
  isSoldOut: ReadonlyArray<boolean>,
): { readonly draw: Draw; readonly bound: number } => {
  const sold = pools.map(({ cover }, pool) => (isSoldOut[pool] === true ? cover.best : { quota: 1, cost: 0 }))
  const scale = sold.reduce((multiple, { quota }) => leastCommonMultiple(multiple, quota), 1)
  const rates = sold.map(({ quota, cost }) => (cost * scale) / quota)
  const axes = axesOf(sold.map(({ quota }) => quota))
  const { states } = axes
  const valued = groups.map((group) => value(group, rates, scale))
  const steps: Array<Step> = []
  let best = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  let total = 0
  const codes = pools.map(() => 0)
  groups.forEach((group, position) => {
    const { base, values } = at(valued, position)
    total += group.count * at(values, base)
    pools.forEach((_, pool) => {
      codes[pool] = at(codes, pool) + group.count * at(at(group.ways, base).demand, pool)
    })
    if (group.ways.length === 1 || states === 1) return
    const moves = deviations(group, base, values, axes)
    for (let round = 0; round < Math.min(group.count, states - 1); round += 1) {
      const next = best.slice()
      const taken = new Int16Array(states).fill(-1)
      const origin = new Int32Array(states)
      let hasChanged = false
      for (const { way, more, shift } of moves) {
        for (let state = 0; state < states; state += 1) {
          const sum = at(best, state) + more
          const end = at(shift, state)
          if (sum >= at(next, end)) continue
          next[end] = sum
          taken[end] = way
          origin[end] = state
          hasChanged = true
        }
      }
      if (!hasChanged) break
      steps.push({ group: position, taken, origin })
      best = next
    }
  })
  const rests = pools.map((pool, position) =>
    restsOf(pool, at(rates, position), at(sold, position).quota, scale),
  )
  let end = 0
  let least = Number.POSITIVE_INFINITY
  for (let state = 0; state < states; state += 1) {
    const rest = pools.reduce((sum, { free }, pool) => {
      const { quota } = at(sold, pool)
      const beyond = at(codes, pool) + axes.digit(state, pool) - free
      return sum + at(at(rests, pool), modulo(beyond, quota))
    }, 0)
    if (at(best, state) + rest >= least) continue
    least = at(best, state) + rest
    end = state
  }
  const held = pools.reduce((sum, { free }, pool) => sum + free * at(rates, pool), 0)
  return { draw: drawn(groups, valued, steps, end), bound: (total + least - held) / scale }
}

interface Step {
  readonly group: number
  readonly taken: Int16Array
  readonly origin: Int32Array
}

/** The cheapest way at these rates; of two alike the one with fewer codes. */
const value = ({ ways }: Choosers, rates: ReadonlyArray<number>, scale: number) => {
  const values = ways.map(({ cost, demand }) =>
    demand.reduce((sum, codes, pool) => sum + codes * at(rates, pool), cost * scale),
  )
  const codes = ways.map(({ demand }) => demand.reduce((sum, count) => sum + count, 0))
  let base = 0
  values.forEach((value, way) => {
    const difference = value - at(values, base)
    if (difference < 0 || (difference === 0 && at(codes, way) < at(codes, base))) base = way
  })
  return { base, values }
}

interface Axes {
  readonly states: number
  readonly weights: ReadonlyArray<number>
  readonly quotas: ReadonlyArray<number>
  readonly digit: (state: number, pool: number) => number
}

const axesOf = (quotas: ReadonlyArray<number>): Axes => {
  let states = 1
  const weights = quotas.map((quota) => {
    const own = states
    states *= quota
    return own
  })
  return {
    states,
    weights,
    quotas,
    digit: (state, pool) => Math.floor(state / at(weights, pool)) % at(quotas, pool),
  }
}

interface Deviation {
  readonly way: number
  readonly more: number
  readonly shift: Int32Array
}

/** The least deviation for each change of remainders. */
const deviations = (
  { ways }: Choosers,
  base: number,
  values: ReadonlyArray<number>,
  axes: Axes,
): ReadonlyArray<Deviation> => {
  const found = new Map<number, Deviation>()
  const from = at(ways, base).demand
  ways.forEach(({ demand }, way) => {
    if (way === base) return
    const by = axes.quotas.map((quota, pool) => modulo(at(demand, pool) - at(from, pool), quota))
    const key = by.reduce((sum, digit, pool) => sum + digit * at(axes.weights, pool), 0)
    const more = at(values, way) - at(values, base)
    if (key === 0 || more >= (found.get(key)?.more ?? Number.POSITIVE_INFINITY)) return
    found.set(key, { way, more, shift: found.get(key)?.shift ?? shiftOf(by, axes) })
  })
  return [...found.values()]
}

const shiftOf = (by: ReadonlyArray<number>, { states, weights, quotas, digit }: Axes): Int32Array =>
  Int32Array.from({ length: states }, (_, state) =>
    quotas.reduce(
      (sum, quota, pool) => sum + ((digit(state, pool) + at(by, pool)) % quota) * at(weights, pool),
      0,
    ),
  )

/** For each remainder the least that n codes cost beyond n times the rate; below zero codes nothing is paid. */
const restsOf = ({ cover }: Pool, rate: number, quota: number, scale: number): ReadonlyArray<number> => {
  if (rate === 0) return Array.from({ length: quota }, () => 0)
  const rests = Array.from({ length: quota }, (_, rest) => (rest === 0 ? 0 : rate * (quota - rest)))
  for (let codes = 1; codes < cover.periodic + quota; codes += 1) {
    const rest = codes % quota
    rests[rest] = Math.min(at(rests, rest), cover.cost(codes) * scale - rate * codes)
  }
  return rests
}

const drawn = (
  groups: ReadonlyArray<Choosers>,
  valued: ReadonlyArray<{ readonly base: number }>,
  steps: ReadonlyArray<Step>,
  end: number,
): Draw => {
  const draw = groups.map(({ ways }) => ways.map(() => 0))
  groups.forEach(({ count }, group) => {
    at(draw, group)[at(valued, group).base] = count
  })
  let state = end
  for (const { group, taken, origin } of steps.toReversed()) {
    const way = at(taken, state)
    if (way < 0) continue
    const counts = at(draw, group)
    const { base } = at(valued, group)
    counts[way] = at(counts, way) + 1
    counts[base] = at(counts, base) - 1
    state = at(origin, state)
  }
  return draw
}

const modulo = (number: number, by: number): number => ((number % by) + by) % by

const leastCommonMultiple = (one: number, other: number): number => {
  let [a, b] = [one, other]
  while (b > 0) [a, b] = [b, a % b]
  return (one / a) * other
}
