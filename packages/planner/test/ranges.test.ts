import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { firstOf } from "../src/document/ranges.ts"

const day = fc.integer({ min: 10, max: 28 }).map((n) => `2027-01-${n}`)
const range = fc
  .record({ days: fc.tuple(day, day, day), hasLikely: fc.boolean(), isEstimated: fc.boolean() })
  .map(({ days, hasLikely, isEstimated }) => {
    const [earliest = "", likely = "", latest = ""] = days.toSorted()
    return { earliest, ...(hasLikely ? { likely } : {}), latest, isEstimated }
  })

describe("what several wait for", () => {
  it("is due by each of their days, and no earlier than one of them asks", () => {
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 4 }), (one, others) => {
        const all = [one, ...others]
        const due = firstOf(one, others)
        for (const which of ["earliest", "latest"] as const)
          expect(due[which]).toBe(all.map((each) => each[which]).toSorted()[0])
        const likely = all.flatMap((each) => each.likely ?? [])
        expect(due.likely).toBe(likely.length === all.length ? likely.toSorted()[0] : undefined)
        expect(due.isEstimated).toBe(all.some(({ isEstimated }) => isEstimated))
      }),
    )
  })
})
