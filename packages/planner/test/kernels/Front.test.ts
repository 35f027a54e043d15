import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Front, undominated, type Way } from "../../src/kernels/Way.ts"

const few = fc.integer({ min: 0, max: 6 })

const way: fc.Arbitrary<Way> = fc
  .record({
    cost: few,
    finish: few,
    costBound: few,
    finishBound: few,
    accounts: few,
    orders: few,
    codes: few,
  })
  .map(({ codes, ...rest }) => ({ ...rest, demand: [codes], providers: () => [], desks: [] }))

describe("Front", () => {
  it("keeps the very ways that are left when all are there at once, in the same sequence", () => {
    fc.assert(
      fc.property(fc.array(fc.array(way, { maxLength: 4 }), { maxLength: 400, size: "max" }), (batches) => {
        const front = new Front()
        for (const batch of batches) front.add(batch)
        const kept = front.ways()
        const expected = undominated(batches.flat())
        expect(kept).toHaveLength(expected.length)
        expect(kept.every((one, n) => one === expected[n])).toBe(true)
      }),
    )
  })

  it("has of ways that are alike in all else the one with the fewest orders", () => {
    const alike = fc.record({ of: way, orders: fc.array(few, { minLength: 1, maxLength: 5 }) })
    fc.assert(
      fc.property(alike, ({ of, orders }) => {
        const ways = orders.map((count) => ({ ...of, orders: count }))
        const front = new Front()
        for (const one of ways) front.add([one])
        for (const left of [front.ways(), undominated(ways)])
          expect(left.map((one) => one.orders)).toEqual([Math.min(...orders)])
      }),
    )
  })

  it("has no dearer way, however few its orders", () => {
    fc.assert(
      fc.property(way, few, (one, orders) => {
        const worse = { ...one, cost: one.cost + 1, orders: 0 }
        expect(undominated([worse, { ...one, orders }])).not.toContain(worse)
      }),
    )
  })
})
