import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { subjectOf } from "../../src/kernels/Subject.ts"
import { Front, undominated, type Way } from "../../src/kernels/Way.ts"
import { workshopOf } from "../../src/kernels/Workshop.ts"

const empty = { isFiled: true, at: [], items: [] }
const subject = subjectOf(
  empty,
  workshopOf({ today: 20_500, durations: [], providers: [], subjects: [empty] }),
)

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
  .map(({ codes, ...rest }) => ({ ...rest, subject, demand: [codes], providers: () => [], desks: [] }))

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
  it("keeps of equal ways the one with the fewest orders, whichever comes first", () => {
    const given = {
      subject,
      cost: 1,
      finish: 2,
      costBound: 1,
      finishBound: 2,
      accounts: 0,
      demand: [3],
      desks: [],
    }
    const [more, fewer] = [2, 1].map((orders): Way => ({ ...given, orders, providers: () => [] }))
    for (const ways of [
      [more, fewer],
      [fewer, more],
    ]) {
      const front = new Front()
      for (const one of ways) front.add(one === undefined ? [] : [one])
      expect(front.ways()).toEqual([fewer])
      expect(undominated(ways.flatMap((one) => one ?? []))).toEqual([fewer])
    }
  })
})
