import { describe, expect, it } from "vitest"
import { coverOf } from "../../src/kernels/cover.ts"
import { costOf, draw } from "../../src/kernels/pool.ts"
import { byResidues, type Choosers, type Pool } from "../../src/kernels/residues.ts"
import { type Random, randomOf } from "../oracles/Random.ts"

const poolsOf = (random: Random): ReadonlyArray<Pool> =>
  random.list(random.whole(1, 2), () => ({
    cover: coverOf(
      random.list(random.whole(1, 3), () => ({ quota: random.whole(1, 5), cost: random.whole(1, 40) })),
    ),
    free: random.whole(0, 6),
  }))

const groupsOf = (
  random: Random,
  pools: number,
  counts: readonly [number, number],
  groups: number,
): ReadonlyArray<Choosers> =>
  random.list(groups, () => ({
    count: random.whole(...counts),
    ways: random.list(random.whole(1, 3), () => ({
      demand: random.list(pools, () => random.whole(0, 4)),
      cost: random.whole(0, 30),
    })),
  }))

/** The least cost of all choices, one subject after the other. */
const least = (groups: ReadonlyArray<Choosers>, pools: ReadonlyArray<Pool>): number => {
  const members = groups.flatMap(({ count, ways }) => Array.from({ length: count }, () => ways))
  const visit = (position: number, codes: ReadonlyArray<number>, cost: number): number => {
    const ways = members[position]
    if (ways === undefined)
      return pools.reduce((sum, { cover, free }, pool) => sum + cover.cost((codes[pool] ?? 0) - free), cost)
    return Math.min(
      ...ways.map((way) =>
        visit(
          position + 1,
          codes.map((count, pool) => count + (way.demand[pool] ?? 0)),
          cost + way.cost,
        ),
      ),
    )
  }
  return visit(
    0,
    pools.map(() => 0),
    0,
  )
}

describe("draw", () => {
  it("costs what the best of all choices costs, seeds 1 to 300", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = randomOf(seed)
      const pools = poolsOf(random)
      const groups = groupsOf(random, pools.length, [1, 3], random.whole(1, 4))
      const found = draw(groups, pools)
      expect(found.cost, `seed ${seed}`).toBe(least(groups, pools))
      expect(Math.max(0, Math.ceil(found.bound - 1e-6)), `seed ${seed}`).toBe(found.cost)
      expect(costOf(found.draw, groups, pools), `seed ${seed}`).toBe(found.cost)
    }
  })

  it("is bounded by every choice of pools that count as sold out, seeds 1 to 300", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = randomOf(seed)
      const pools = poolsOf(random)
      const groups = groupsOf(random, pools.length, [1, 2], random.whole(1, 4))
      const cost = least(groups, pools)
      for (const isSoldOut of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ])
        expect(byResidues(groups, pools, isSoldOut).bound, `seed ${seed}`).toBeLessThanOrEqual(cost + 1e-6)
    }
  })

  it("proves itself by remainders when the pool is used up, however many subjects there are", () => {
    const random = randomOf(7)
    const pools = poolsOf(random).map((pool) => ({ ...pool, free: 0 }))
    const found = draw(groupsOf(random, pools.length, [50, 400], 300), pools)
    expect(found.by).toBe("residues")
    expect(Math.ceil(found.bound - 1e-6)).toBe(found.cost)
  })

  it("is within half a percent of its bound when many subjects use up a pool and hardly more, seeds 1 to 10", () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const random = randomOf(seed)
      const groups = groupsOf(random, 1, [20, 60], 200)
      const cheapest = groups.reduce((sum, { count, ways }) => {
        const best = ways.toSorted((one, other) => one.cost - other.cost)[0]
        return sum + count * (best?.demand[0] ?? 0)
      }, 0)
      const pools = [
        {
          cover: coverOf([
            { quota: 5, cost: 45 },
            { quota: 2, cost: 19 },
          ]),
          free: Math.floor(cheapest * 0.8),
        },
      ]
      const { draw: drawn, cost, bound } = draw(groups, pools)
      expect(costOf(drawn, groups, pools), `seed ${seed}`).toBe(cost)
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(cost)
      expect((cost - bound) / bound, `seed ${seed}`).toBeLessThan(0.005)
    }
  })
})
