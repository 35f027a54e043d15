import { GuideView } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { GuideTopics } from "../src/guides.ts"
import { openDoor, providers } from "./door.ts"

const { answer, problem } = openDoor()

describe("GET /api/guides", () => {
  it("lists every topic in its order, with the providers whose papers speak of it", async () => {
    const { items } = await answer(GuideTopics, "/api/guides")
    expect(items.map(({ id }) => id)).toEqual(GuideView.topics)
    for (const { id, providers: speaking } of items) {
      const expected = providers.filter(({ guides }) =>
        Object.entries(guides).some(([topic, guide]) => topic === id && guide !== "undocumented"),
      )
      expect(speaking, id).toEqual(expected.map((provider) => provider.id))
    }
  })
})

describe.each(providers)("GET /api/guides/$id", (plugin) => {
  it("lists the topics, those that are not documented as such", async () => {
    const list = await answer(GuideView.List, `/api/guides/${plugin.id}`)
    expect(list).toEqual(GuideView.list(plugin))
  })

  it.each(GuideView.topics)(
    "answers %s with its tree and clauses, or that the papers are silent",
    async (topic) => {
      const guide = await answer(GuideView.Whole, `/api/guides/${plugin.id}/${topic}`)
      expect(guide).toEqual(GuideView.whole(plugin, topic))
      expect(guide.isDocumented).toBe(Object.keys(guide.clauses).length > 0)
    },
  )
})

describe("GET /api/guides/{provider}/{topic}", () => {
  it("says which providers and which topics there are", async () => {
    const [first] = providers
    expect((await problem(404, "/api/guides/nobody")).type).toBe("/problems/provider-unknown")
    expect((await problem(404, "/api/guides/nobody/blocked")).type).toBe("/problems/provider-unknown")
    const { type, message } = await problem(404, `/api/guides/${first?.id}/toString`)
    expect(type).toBe("/problems/topic-unknown")
    for (const topic of GuideView.topics) expect(message.en).toContain(topic)
  })
})
