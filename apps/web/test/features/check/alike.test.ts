import { describe, expect, it } from "vitest"
import { alike, sharedParts } from "../../../src/features/check/alike.ts"

describe("alike", () => {
  it("puts things that say the same together, in the order of the first", () => {
    const groups = alike(["aa", "b", "cc"], (word) => word.length)
    expect(groups).toEqual([
      { things: ["aa", "cc"], value: 2 },
      { things: ["b"], value: 1 },
    ])
  })
})

describe("sharedParts", () => {
  const parts = (thing: string) => thing.split("")

  it("says each part once under all that have it, what most share first", () => {
    expect(sharedParts(["xa", "xb", "xab"], parts)).toEqual([
      { things: ["xa", "xb", "xab"], parts: ["x"] },
      { things: ["xa", "xab"], parts: ["a"] },
      { things: ["xb", "xab"], parts: ["b"] },
    ])
  })

  it("has no group where nothing is had", () => {
    expect(sharedParts([""], parts)).toEqual([])
  })
})
