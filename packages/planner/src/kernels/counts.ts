import { at } from "./at.ts"
import type { Choosers, Draw, Pool } from "./residues.ts"

/**
 * The cheapest choices by the very number of codes that they take from each pool, subject by subject: exact whatever
 * the pools hold, as long as the numbers are few. Nothing where they are not.
 */
export const byCounts = (
  groups: ReadonlyArray<Choosers>,
  pools: ReadonlyArray<Pool>,
): { readonly draw: Draw; readonly bound: number } | undefined => {
  const least = pools.map((_, pool) => total(groups, pool, Math.min))
  const sizes = pools.map((_, pool) => total(groups, pool, Math.max) - at(least, pool) + 1)
  const weights = sizes.map((_, pool) => sizes.slice(0, pool).reduce((product, size) => product * size, 1))
  const states = sizes.reduce((product, size) => product * size, 1)
  const open = groups.filter(({ ways }) => ways.length > 1)
  if (open.reduce((sum, { count, ways }) => sum + count * ways.length, 0) * states > workMax) return undefined
  let best = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
  best[0] = groups.reduce(
    (sum, { count, ways }) => sum + (ways.length === 1 ? count * at(ways, 0).cost : 0),
    0,
  )
  const steps: Array<Int16Array> = []
  const shiftsOf = ({ ways }: Choosers) =>
    ways.map(({ demand }) =>
      demand.reduce(
        (sum, codes, pool) => sum + (codes - leastOf(ways, pool, Math.min)) * at(weights, pool),
        0,
      ),
    )
  for (const group of open) {
    const shifts = shiftsOf(group)
    for (let member = 0; member < group.count; member += 1) {
      const next = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
      const taken = new Int16Array(states)
      group.ways.forEach(({ cost }, way) => {
        const shift = at(shifts, way)
        for (let state = 0; state + shift < states; state += 1) {
          const sum = at(best, state) + cost
          if (sum >= at(next, state + shift)) continue
          next[state + shift] = sum
          taken[state + shift] = way
        }
      })
      steps.push(taken)
      best = next
    }
  }
  let end = 0
  let bound = Number.POSITIVE_INFINITY
  for (let state = 0; state < states; state += 1) {
    if (at(best, state) >= bound) continue
    const cost = pools.reduce(
      (sum, { cover, free }, pool) => {
        const codes = at(least, pool) + (Math.floor(state / at(weights, pool)) % at(sizes, pool))
        return sum + cover.cost(codes - free)
      },
      at(best, state),
    )
    if (cost >= bound) continue
    bound = cost
    end = state
  }
  const draw = groups.map(({ count, ways }) =>
    ways.map((_, way) => (ways.length === 1 && way === 0 ? count : 0)),
  )
  let state = end
  for (let number = groups.length - 1; number >= 0; number -= 1) {
    const group = at(groups, number)
    if (group.ways.length === 1) continue
    const shifts = shiftsOf(group)
    const counts = at(draw, number)
    for (let member = 0; member < group.count; member += 1) {
      const way = at(steps.pop() ?? [], state)
      counts[way] = at(counts, way) + 1
      state -= at(shifts, way)
    }
  }
  return { draw, bound }
}

const workMax = 3e7

const leastOf = (
  ways: Choosers["ways"],
  pool: number,
  pick: (one: number, other: number) => number,
): number => ways.map(({ demand }) => at(demand, pool)).reduce((one, other) => pick(one, other))

const total = (
  groups: ReadonlyArray<Choosers>,
  pool: number,
  pick: (one: number, other: number) => number,
): number => groups.reduce((sum, { count, ways }) => sum + count * leastOf(ways, pool, pick), 0)
