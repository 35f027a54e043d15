import { describe, expect, it } from "vitest"
import { movedText, movedUpTo } from "../../../src/features/compare/moved.ts"
import type { Comparison } from "../../../src/features/plan/planning.ts"
import { comparisonOf } from "./comparisons.ts"

type Moved = Comparison["tradeoffs"][number]["moved"]
const move = (path: string, from: string, to: string): Moved[number] => ({ customer: "C1", path, from, to })

describe("what moves from the cheapest mix to another", () => {
  const comparison = comparisonOf([
    { moved: [] },
    { moved: [move("/services/0", "a", "b"), move("/services/1", "a", "b")] },
    { moved: [move("/services/0", "b", "c")] },
    { moved: [move("/services/0", "c", "a")] },
  ])

  it("is joined over the mixes between, and what is back where it was has not moved", () => {
    expect(movedUpTo(comparison, 0)).toEqual([])
    expect(movedUpTo(comparison, 1)).toHaveLength(2)
    expect(movedUpTo(comparison, 2)).toEqual([move("/services/0", "a", "c"), move("/services/1", "a", "b")])
    expect(movedUpTo(comparison, 3)).toEqual([move("/services/1", "a", "b")])
  })

  it("is told by where from and to, and as a dash where nothing moves", () => {
    expect(movedText(comparison, movedUpTo(comparison, 1)).zh).toBe("2 项从a改到b")
    expect(movedText(comparison, [])).toEqual({ zh: "—", en: "—" })
  })
})
