import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { coverOf } from "../../src/kernels/cover.ts"
import type { Offer } from "../../src/model/index.ts"

const offer = fc.record({ quota: fc.integer({ min: 1, max: 12 }), cost: fc.integer({ min: 0, max: 50 }) })
const offers = fc.array(offer, { minLength: 1, maxLength: 4 })

/** One purchase after the other, for each number up to `most`. */
const costsUpTo = (all: ReadonlyArray<Offer>, most: number): ReadonlyArray<number> => {
  const costs = [0]
  for (let codes = 1; codes <= most; codes += 1)
    costs.push(Math.min(...all.map(({ quota, cost }) => cost + (costs[Math.max(0, codes - quota)] ?? 0))))
  return costs
}

describe("coverOf", () => {
  it("costs what the best of all purchases cost, far beyond its table", () => {
    fc.assert(
      fc.property(offers, (all) => {
        const cover = coverOf(all)
        const costs = costsUpTo(all, 400)
        expect(costs.map((_, codes) => cover.cost(codes))).toEqual(costs)
      }),
    )
  })

  it("names purchases that cost this much and bring enough", () => {
    fc.assert(
      fc.property(offers, fc.nat(1000), (all, codes) => {
        const cover = coverOf(all)
        const counts = cover.purchases(codes)
        const sum = (of: (one: Offer) => number) =>
          all.reduce((total, one, position) => total + of(one) * (counts[position] ?? 0), 0)
        expect(sum(({ cost }) => cost)).toBe(cover.cost(codes))
        expect(sum(({ quota }) => quota)).toBeGreaterThanOrEqual(codes)
      }),
    )
  })

  it("is a division with one offer", () => {
    const cover = coverOf([{ quota: 5, cost: 30 }])
    expect([-1, 0, 1, 5, 6, 500, 501].map(cover.cost)).toEqual([0, 0, 30, 30, 60, 3000, 3030])
  })

  it("does not buy the best ratio to the last code", () => {
    const cover = coverOf([
      { quota: 5, cost: 10 },
      { quota: 2, cost: 5 },
      { quota: 1, cost: 3 },
    ])
    expect([6, 7, 8].map(cover.cost)).toEqual([13, 15, 18])
    expect(cover.purchases(7)).toEqual([1, 1, 0])
  })

  it("repeats itself from its own number on", () => {
    fc.assert(
      fc.property(offers, fc.nat(100), (all, more) => {
        const { best, periodic, cost } = coverOf(all)
        expect(cost(periodic + more + best.quota)).toBe(cost(periodic + more) + best.cost)
      }),
    )
  })
})
