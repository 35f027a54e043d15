import { describe, expect, it } from "vitest"
import { coverOf, ownChoicesOf, ownNumbers } from "../../src/kernels/cover.ts"
import type { Offer } from "../../src/model/index.ts"
import { type Random, randomOf } from "../oracles/Random.ts"

const offersOf = (random: Random): ReadonlyArray<Offer> =>
  random.list(random.whole(1, 3), () => ({ quota: random.whole(1, 5), cost: random.whole(0, 40) }))

const sellerOf = (random: Random) => ({
  own: coverOf(offersOf(random)),
  pool: { cover: coverOf(offersOf(random)), free: random.whole(0, 8) },
})

describe("the numbers of codes that a subject buys for itself beside a pool", () => {
  it("have the cheapest among them, whatever the others take from the pool, seeds 1 to 4000", () => {
    let fewer = 0
    for (let seed = 1; seed <= 4000; seed += 1) {
      const random = randomOf(seed)
      const { own, pool } = sellerOf(random)
      const fresh = random.whole(0, 40)
      const numbers = ownNumbers(own, pool, fresh)
      fewer += fresh + 1 - numbers.length
      for (let others = 0; others <= 12; others += 1) {
        const costOf = (codes: number) =>
          own.cost(codes) + pool.cover.cost(others + fresh - codes - pool.free)
        const all = Array.from({ length: fresh + 1 }, (_, codes) => costOf(codes))
        const best = Math.min(...numbers.map(costOf))
        if (best !== Math.min(...all)) expect.fail(`seed ${seed}, ${others}: ${best}`)
      }
    }
    expect(fewer).toBeGreaterThan(50_000)
  })

  it("are none where the pool sells as many for as little", () => {
    const offers = [{ quota: 5, cost: 1 }]
    const pool = { cover: coverOf(offers), free: 3 }
    const own = coverOf([...offers, { quota: 2, cost: 1 }, { quota: 1, cost: 1 }])
    for (let fresh = 0; fresh < 40; fresh += 1) expect(ownNumbers(own, pool, fresh)).toEqual([0])
  })

  it("do not grow with the number of codes once the pool is sold out", () => {
    const pool = { cover: coverOf([{ quota: 5, cost: 60 }]), free: 3 }
    for (const cost of [5, 11, 12, 13, 40]) {
      const own = coverOf([{ quota: 1, cost }])
      expect(ownNumbers(own, pool, 400).length).toBe(ownNumbers(own, pool, 200).length)
    }
  })

  it("are thinned where several pools have too many, which is said", () => {
    const seller = {
      own: coverOf([{ quota: 1, cost: 3 }]),
      pool: { cover: coverOf([{ quota: 1, cost: 40 }]), free: 30 },
    }
    const all = ownNumbers(seller.own, seller.pool, 30)
    const numbersOf = (provider: number, fresh: number) =>
      provider === 0 ? [0] : ownNumbers(seller.own, seller.pool, fresh)
    const one = ownChoicesOf([30, 30], numbersOf)
    expect([one.of(0, 30), one.of(1, 30), one.count, one.areAll]).toEqual([[0], all, all.length, true])
    expect(ownChoicesOf([30, 8, 8], numbersOf)).toMatchObject({ count: 81, areAll: true })
    const two = ownChoicesOf([30, 30, 30], numbersOf)
    const some = two.of(1, 30)
    expect([some.at(0), some.at(-1), two.count, two.areAll]).toEqual([0, 30, some.length ** 2, false])
    expect(some.length).toBeLessThan(all.length)
    expect(new Set(some).size).toBe(some.length)
  })
})
