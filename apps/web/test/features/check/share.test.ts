import { describe, expect, it } from "vitest"
import { alike } from "../../../src/features/check/alike.ts"
import { share } from "../../../src/features/check/share.ts"

const before = {
  today: "2026-11-23",
  findings: [
    { rule: "a", path: "/x", verdict: "Pass", clauses: ["1"] },
    { rule: "b", path: "/x", verdict: "Undecided", clauses: ["2"] },
  ],
}

describe("share", () => {
  it("is the previous value where nothing changed", () => {
    expect(share(before, structuredClone(before))).toBe(before)
  })

  it("keeps the items that are equal, found by what names them and not by their place", () => {
    const [first, second] = structuredClone(before.findings)
    const next = { ...before, findings: [{ ...second, verdict: "Pass" }, first] }
    const shared = share(before, next)
    expect(shared).toEqual(next)
    expect(shared.findings[1]).toBe(before.findings[0])
    expect(shared.findings[0]).not.toBe(before.findings[1])
    expect(shared.findings[0]?.clauses).toBe(before.findings[1]?.clauses)
  })

  it("forgets a key that is gone", () => {
    expect(share({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 })
  })

  it("takes the next value where the kind of value changed", () => {
    expect(share<unknown>({ a: 1 }, [1])).toEqual([1])
    expect(share<unknown>([1], null)).toBeNull()
  })
})

describe("alike", () => {
  it("puts things together that say the same, in their order", () => {
    const things = [
      { id: 1, says: "x" },
      { id: 2, says: "y" },
      { id: 3, says: "x" },
    ]
    expect(
      alike(things, ({ says }) => says).map(({ things, value }) => [value, things.map(({ id }) => id)]),
    ).toEqual([
      ["x", [1, 3]],
      ["y", [2]],
    ])
  })
})
