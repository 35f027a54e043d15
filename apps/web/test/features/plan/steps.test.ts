import { describe, expect, it } from "vitest"
import { nextOf } from "../../../src/features/plan/roving.ts"
import { listedOf, shownOf } from "../../../src/features/plan/steps.ts"
import { planOf, stepOf } from "./plans.ts"

describe("the steps of a plan", () => {
  const plan = planOf({
    steps: [
      stepOf("review", "2026-11-25", { owner: "provider", provider: "p1" }),
      stepOf("submit", "2026-11-24", { dependsOn: ["open", "gone"], customer: "C1" }),
      stepOf("open", "2026-11-23", { owner: "customer", customer: "C1" }),
      stepOf("later", "2026-11-24", { customer: "C2" }),
    ],
  })
  const all = listedOf(plan)

  it("come by the day on which they begin, those of one day as the plan has them, with their numbers in the plan", () => {
    expect(all.map(({ number, step }) => [number, step.id])).toEqual([
      [3, "open"],
      [2, "submit"],
      [4, "later"],
      [1, "review"],
    ])
  })

  it("may begin, wait for others by their numbers, wait for their day, or are with somebody else", () => {
    expect(all.map(({ state, waitsFor }) => [state, waitsFor])).toEqual([
      ["ready", []],
      ["waits", [3]],
      ["later", []],
      ["theirs", []],
    ])
  })

  it("are those of a customer, a provider, an owner, or of all three", () => {
    const none = { customer: undefined, provider: undefined, owner: undefined }
    const ids = (filter: Partial<Parameters<typeof shownOf>[1]>) =>
      shownOf(all, { ...none, ...filter }).map(({ step }) => step.id)
    expect(ids({})).toHaveLength(4)
    expect(ids({ customer: "C1" })).toEqual(["open", "submit"])
    expect(ids({ provider: "p1" })).toEqual(["review"])
    expect(ids({ customer: "C1", owner: "broker" })).toEqual(["submit"])
    expect(ids({ customer: "C2", provider: "p1" })).toEqual([])
  })
})

describe("nextOf", () => {
  const rows = [["a", "b", "c"], ["d"], ["e", "f"]]
  it.each([
    ["a", "ArrowRight", "b"],
    ["b", "ArrowLeft", "a"],
    ["c", "ArrowDown", "d"],
    ["d", "ArrowDown", "e"],
    ["f", "ArrowUp", "d"],
    ["e", "Home", "a"],
    ["a", "End", "f"],
  ])("leads from %s by %s to %s", (from, key, to) => {
    expect(nextOf(rows, from, key)).toBe(to)
  })

  it.each([
    ["a", "ArrowLeft"],
    ["a", "ArrowUp"],
    ["c", "ArrowRight"],
    ["f", "ArrowDown"],
    ["a", "x"],
  ])("leads from %s by %s nowhere", (from, key) => {
    expect(nextOf(rows, from, key)).toBeUndefined()
  })

  it("leads nowhere without rows", () => {
    expect(nextOf([], undefined, "End")).toBeUndefined()
    expect(nextOf([], undefined, "ArrowDown")).toBeUndefined()
  })
})
