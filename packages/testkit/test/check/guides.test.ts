import { GuideView } from "@openbeian/core/check"
import { Coverage, Guide } from "@openbeian/core/provider"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"

describe("the guides of a provider", () => {
  it("are told topic by topic, those that the papers are silent on included", () => {
    const { items } = GuideView.list(acme)
    expect(items.map(({ id }) => id)).toEqual(Object.keys(Guide.topics))
    expect(items.filter(({ isDocumented }) => isDocumented).map(({ id }) => id)).toEqual([
      "whichKind",
      "verificationFails",
      "refused",
    ])
  })

  it("come with every clause of their questions and ends, and with where to go on", () => {
    const whole = GuideView.whole(acme, "whichKind")
    expect(Object.keys(whole.clauses).toSorted()).toEqual(["ac-type-additional", "ac-type-first", "ac-types"])
    expect(whole.tree).toMatchObject({
      clauses: ["ac-types"],
      answers: [
        { then: { next: [{ kind: "entry", id: "first", title: { zh: "首次备案" } }] } },
        { then: { next: [] } },
      ],
    })
    expect(GuideView.whole(acme, "refused").tree).toMatchObject({
      answers: [
        {
          then: {
            next: [
              { kind: "tool", id: "refusal" },
              { kind: "tool", id: "check" },
            ],
          },
        },
        {},
      ],
    })
  })

  it("are plain data of their Schema", () => {
    for (const topic of GuideView.topics) {
      const whole = GuideView.whole(acme, topic)
      expect(Schema.decodeUnknownSync(GuideView.Whole)(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
      expect(whole.isDocumented).toBe(whole.tree !== undefined)
    }
  })

  it("count as guidance where they end, and as vocabulary where the papers list the answers", () => {
    const uses = Coverage.uses(acme).filter(({ by }) => by === "guide whichKind")
    expect(uses.map(({ as, cites }) => [as, ...cites])).toEqual([
      ["vocabulary", "ac-types"],
      ["guide", "ac-type-first"],
      ["guide", "ac-type-additional"],
    ])
  })
})
