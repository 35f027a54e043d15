import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Draft, isObject, type Json } from "../../../src/features/draft/json.ts"
import { carriedBy, fragmentOf } from "../../../src/features/draft/link.ts"

const filing = {
  openbeian: 1,
  subject: { name: "杭州溪桥茶业有限公司", credential: { number: "04000001" }, city: null },
  services: [{ kind: "website", domains: [] }],
}

/** Any JSON that a draft may hold, as JSON writes it: -0 is 0 there. */
const drafts: fc.Arbitrary<Draft> = fc
  .dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ maxDepth: 4 }))
  .map((facts) => {
    const written: Json = JSON.parse(JSON.stringify({ ...facts, openbeian: 1 }))
    return isObject(written) ? written : filing
  })

describe("a filing in the fragment of a link", () => {
  it("comes back as it was, whatever it holds, in letters that every address may have", () =>
    fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const fragment = await fragmentOf(draft)
        expect(fragment).toMatch(/^filing=1\.[\w-]+$/u)
        expect(await carriedBy(`#${fragment}`)).toEqual({ draft })
      }),
      { numRuns: 200 },
    ))

  it("is packed: what repeats costs little", async () => {
    const services = Array.from({ length: 50 }, () => filing.services[0] ?? {})
    const fragment = await fragmentOf({ ...filing, services })
    expect(fragment.length).toBeLessThan(JSON.stringify({ ...filing, services }).length / 5)
  })

  it("is not taken for one where a fragment leads to a place on the page", async () => {
    expect(await carriedBy("")).toBeUndefined()
    expect(await carriedBy("#facts")).toBeUndefined()
  })

  it("is said to be cut wherever a piece of it is missing", async () => {
    const fragment = await fragmentOf(filing)
    for (let length = "filing=".length; length < fragment.length; length += 1) {
      expect(await carriedBy(fragment.slice(0, length)), `${length}`).toEqual({ broken: "cut" })
    }
  })

  it("is said to be damaged where one letter is another", async () => {
    const fragment = await fragmentOf(filing)
    const start = "filing=1.".length
    for (let at = start; at < fragment.length; at += 3) {
      const other = fragment.charAt(at) === "A" ? "B" : "A"
      const damaged = `${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`
      const carried = await carriedBy(damaged)
      // The last letter carries bits that say nothing.
      if (JSON.stringify(carried) !== JSON.stringify({ draft: filing }))
        expect(carried).toEqual({ broken: "cut" })
    }
  })

  it("tells a newer way of packing from a broken one, and a filing from anything else", async () => {
    expect(await carriedBy("filing=2.abc")).toEqual({ broken: "newer" })
    expect(await carriedBy("filing=x.abc")).toEqual({ broken: "cut" })
    expect(await carriedBy(await fragmentOf({ hello: "world" }))).toEqual({ broken: "other" })
    expect(await carriedBy(await fragmentOf({ openbeian: 2 }))).toEqual({ broken: "other" })
  })

  it("unfolds to no more than a filing may be", async () => {
    const fragment = await fragmentOf({ openbeian: 1, name: "a".repeat(6_000_000) })
    expect(fragment.length).toBeLessThan(32_000)
    expect(await carriedBy(fragment)).toEqual({ broken: "cut" })
  })
})
