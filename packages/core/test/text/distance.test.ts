import { describe, expect, it } from "vitest"
import { distance } from "../../src/text/index.ts"

describe("distance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["check", "check", 0],
    ["chek", "check", 1],
    ["checkk", "check", 1],
    ["chack", "check", 1],
    ["chekc", "check", 1],
    ["privoder", "provider", 2],
    ["西臧", "西藏", 1],
  ])("of %j and %j is %i, in whatever sequence", (one, other, steps) => {
    expect(distance(one, other)).toBe(steps)
    expect(distance(other, one)).toBe(steps)
  })
})
