import { describe, expect, it } from "vitest"
import { axisOf } from "../../../src/features/plan/axis.ts"

describe("axisOf", () => {
  const off = new Set(["2026-12-26", "2026-12-27", "2027-01-01", "2027-01-02", "2027-01-09", "2027-01-10"])
  const axis = axisOf("2026-12-24", "2027-01-12", off)

  it("goes from the first day to the last, both whole", () => {
    expect(axis.days).toBe(20)
    const [first] = axis.marks("day")
    expect([first?.day, first?.at]).toEqual(["2026-12-24", 0])
    expect(axis.marks("day")).toHaveLength(20)
    expect(axis.marks("day").at(-1)).toEqual({ day: "2027-01-12", at: 95 })
  })

  it("marks Mondays by week and the first of a month by month", () => {
    expect(axis.marks("week").map(({ day }) => day)).toEqual(["2026-12-28", "2027-01-04", "2027-01-11"])
    expect(axis.marks("month").map(({ day }) => day)).toEqual(["2027-01-01"])
  })

  it("shades weekends and holidays apart, and marks weekends that are worked as far as days off are known", () => {
    expect(axis.shades.map(({ kind, from, width }) => [kind, from / 5, width / 5])).toEqual([
      ["weekend", 2, 2],
      ["weekend", 9, 1],
      ["weekend", 16, 2],
      ["holiday", 8, 1],
      ["madeUp", 10, 1],
    ])
  })

  it("has one day at least, and no worked weekends where no day off is known", () => {
    expect(axisOf("2026-12-24", "2026-12-20", new Set()).days).toBe(1)
    expect(axisOf("2026-12-24", "2026-12-31", new Set()).shades).toEqual([])
  })
})
