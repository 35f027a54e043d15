import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bestOf, worthsOf } from "../../../src/features/compare/weighing.ts"

/** Points none of which beats another, the cheapest first. */
const fronts = fc
  .record({
    day: fc.integer({ min: 20_000, max: 21_000 }),
    cost: fc.integer({ min: 0, max: 10_000 }),
    steps: fc.array(
      fc.record({ earlier: fc.integer({ min: 1, max: 60 }), dearer: fc.integer({ min: 1, max: 50_000 }) }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ day, cost, steps }) =>
    [undefined, ...steps].map((_, n) => ({
      day: day - steps.slice(0, n).reduce((sum, { earlier }) => sum + earlier, 0),
      cost: cost + steps.slice(0, n).reduce((sum, { dearer }) => sum + dearer, 0),
    })),
  )

describe("a day weighed against its cost", () => {
  it("leads from the cheapest to the earliest, never back, and each is the least in sum", () => {
    fc.assert(
      fc.property(fronts, (points) => {
        const worths = worthsOf(points)
        expect(worths[0]).toBe(0)
        expect(worths.every((worth, n) => n === 0 || worth > (worths[n - 1] ?? 0))).toBe(true)
        const chosen = worths.map((worth) => bestOf(points, worth))
        expect(chosen[0]).toBe(0)
        expect(chosen.at(-1)).toBe(points.length - 1)
        expect(chosen).toEqual(chosen.toSorted((one, other) => one - other))
        worths.forEach((worth, n) => {
          const sums = points.map(({ cost, day }) => cost + worth * day)
          expect(sums[chosen[n] ?? -1]).toBe(Math.min(...sums))
        })
      }),
    )
  })

  it("has steps of 1, 2 and 5, below one too, from below the least price of a day to above the greatest", () => {
    const points = [
      { cost: 1, day: 20_030 },
      { cost: 2, day: 20_010 },
      { cost: 5, day: 20_000 },
    ]
    expect(worthsOf(points)).toEqual([0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5])
    expect(
      worthsOf([
        { cost: 0, day: 20_001 },
        { cost: 7, day: 20_000 },
      ]),
    ).toEqual([0, 1, 2, 5, 10])
  })

  it("ends with the step that is the greatest price itself", () => {
    const points = [
      { cost: 0, day: 20_001 },
      { cost: 5, day: 20_000 },
    ]
    expect(worthsOf(points)).toEqual([0, 1, 2, 5])
  })

  it("takes the earlier one where both come to the same", () => {
    expect(
      bestOf(
        [
          { cost: 0, day: 2 },
          { cost: 5, day: 1 },
        ],
        5,
      ),
    ).toBe(1)
    expect(
      bestOf(
        [
          { cost: 0, day: 2 },
          { cost: 5, day: 1 },
        ],
        4,
      ),
    ).toBe(0)
  })
})
