import { describe, expect, it } from "vitest"
import { fittingIn, pickedWith, shownOf } from "../../../src/features/check/chosen.ts"

const all = ["a", "b", "c", "d", "e"]

describe("fittingIn", () => {
  it("gives a column at least 280 pixels", () => {
    expect(fittingIn(1440)).toBe(4)
    expect(fittingIn(280 * 4 + 96)).toBe(4)
    expect(fittingIn(280 * 4 + 95)).toBe(3)
  })

  it("never counts on more than the page is wide", () => {
    expect(fittingIn(5000)).toBe(4)
  })

  it("has no say where the columns stand one under the other", () => {
    expect(fittingIn(955)).toBeUndefined()
    expect(fittingIn(956)).toBe(3)
    expect(fittingIn(320)).toBeUndefined()
  })
})

describe("shownOf", () => {
  it("is all where all fit, whatever was picked", () => {
    expect(shownOf(["a", "b", "c"], ["a"], 3)).toEqual(["a", "b", "c"])
    expect(shownOf(all, ["a"], undefined)).toEqual(all)
  })

  it("is the first that fit until something is picked", () => {
    expect(shownOf(all, [], 3)).toEqual(["a", "b", "c"])
    expect(shownOf(all, ["gone"], 3)).toEqual(["a", "b", "c"])
  })

  it("is what was picked, in the order of all, and of too many the last", () => {
    expect(shownOf(all, ["e", "b"], 3)).toEqual(["b", "e"])
    expect(shownOf(all, ["e", "a", "b", "d"], 3)).toEqual(["a", "b", "d"])
  })
})

describe("pickedWith", () => {
  it("adds one, and where no more fit the first leaves", () => {
    expect(pickedWith(["a", "b"], "e", 3)).toEqual(["a", "b", "e"])
    expect(pickedWith(["a", "b", "c"], "e", 3)).toEqual(["b", "c", "e"])
  })

  it("takes one away, but never the last", () => {
    expect(pickedWith(["a", "b"], "a", 3)).toEqual(["b"])
    expect(pickedWith(["a"], "a", 3)).toEqual(["a"])
  })
})
