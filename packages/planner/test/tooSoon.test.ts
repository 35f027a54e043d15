import { Day } from "@openbeian/core/calendar"
import { describe, expect, it } from "vitest"
import { solve } from "../src/kernels/index.ts"
import { tooSoon, untilOf } from "../src/TooSoon.ts"
import { smallModel } from "./oracles/models.ts"

const seeds = Array.from({ length: 400 }, (_, n) => n + 1)
const dayOf = (day: number) => Day.fromNumber(day)

describe("a day that is too soon", () => {
  it("is one before the earliest end, which is named; the end itself is not, seeds 1 to 400", () => {
    for (const seed of seeds) {
      const solution = solve(smallModel(seed), "finish")
      const end = solution.finish?.likely
      if (end === undefined) continue
      expect(tooSoon(solution, dayOf(end)), `seed ${seed}`).toBeUndefined()
      expect(tooSoon(solution, undefined)).toBeUndefined()
      const refusal = tooSoon(solution, dayOf(end - 1))
      expect(refusal, `seed ${seed}`).toMatchObject({ finishBy: dayOf(end - 1), earliest: dayOf(end) })
      expect(refusal?.text.en).toContain(`${dayOf(end)} is the earliest such day`)
      expect(refusal?.text.zh).toContain("办不完")
    }
  })

  it("is not said to be beyond reach where not every way was seen and the bound allows it, seeds 1 to 400", () => {
    let open = 0
    for (const seed of seeds) {
      const solution = solve(smallModel(seed, "wild"), "finish")
      const [end, bound] = [solution.finish?.likely, solution.bounds.finish?.value]
      if (end === undefined || bound === undefined) continue
      const refusal = tooSoon(solution, dayOf(end - 1))
      const isOpen = bound < end
      if (isOpen) open += 1
      expect(refusal?.text.en, `seed ${seed}`).toContain(isOpen ? "no plan was found" : "not all of it can")
      expect(refusal?.text.zh, `seed ${seed}`).toContain(isOpen ? "没有找到" : "办不完")
    }
    expect(open).toBeGreaterThan(0)
  })

  it("is counted as the kernels count, and without one no end is too late", () => {
    expect(untilOf("1970-01-11")).toBe(10)
    expect(untilOf(undefined)).toBe(Number.POSITIVE_INFINITY)
  })
})
