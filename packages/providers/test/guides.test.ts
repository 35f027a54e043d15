import { Guide } from "@openbeian/core/provider"
import { Clause } from "@openbeian/core/rule"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

/** What people come with, whichever provider they are at. Where its papers are silent, the guide says so and goes on. */
const troubles: ReadonlyArray<Guide.Topic> = [
  "needFiling",
  "whichKind",
  "findAccount",
  "claimRecord",
  "blocked",
  "accessCancelled",
  "refused",
  "verificationFails",
  "smsMissed",
  "changeOrRefile",
  "deregisterWhat",
]

/** What the community keeps may be silent on a trouble. */
const maintained = installed.filter(({ level }) => level === "maintained")

describe.each(maintained)("the guides of $id", ({ book, guides }) => {
  it.each(troubles)("lead on from %s, each end by a clause in force", (topic) => {
    const guide = guides[topic]
    if (guide === "undocumented") throw new Error(`nothing on ${topic}`)
    for (const { end } of Guide.ways(guide)) {
      expect(end.cites.length).toBeGreaterThan(0)
      for (const id of end.cites) {
        const clause = book.clauses[id]
        expect(clause !== undefined && Clause.isInForce(clause), id).toBe(true)
      }
    }
  })

  it("do not leave out the answer that nothing is to be filed", () => {
    const guide = guides.whichKind
    const ends = guide === "undocumented" ? [] : Guide.ways(guide).map(({ end }) => end.next ?? [])
    const topics = ends.flat().flatMap((next) => ("guide" in next ? [next.guide] : []))
    expect(topics).toContain("changeOrRefile")
  })
})
