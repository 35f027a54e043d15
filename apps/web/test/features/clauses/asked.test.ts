import { describe, expect, it } from "vitest"
import { addressOf, askedIn, changed, narrowing } from "../../../src/features/clauses/asked.ts"

describe("what is asked of the library", () => {
  it("comes back from its address, whatever was typed", () => {
    const asked = { q: "域名 & 90%/天", provider: "nwcd", status: "superseded" }
    const address = new URL(addressOf(asked), "http://here")
    expect(address.pathname).toBe("/clauses")
    expect(askedIn((name) => address.searchParams.get(name) ?? undefined)).toEqual(asked)
  })

  it("stays in the address of a clause, and leaves it bare where nothing is asked", () => {
    expect(addressOf({ provider: "nwcd" }, "nwcd-a")).toBe("/clauses/nwcd-a?provider=nwcd")
    expect(addressOf({}, "nwcd-a")).toBe("/clauses/nwcd-a")
    expect(addressOf({ q: "" })).toBe("/clauses")
  })

  it("takes no notice of names that it does not know", () => {
    expect(askedIn((name) => (name === "limit" ? "9" : undefined))).toEqual({})
  })

  it("lets the paper go with whose it is, and nothing else", () => {
    const asked = { q: "a", provider: "nwcd", document: "appGuide", kind: "limit" }
    expect(changed(asked, "provider", "aliyun")).toEqual({ q: "a", provider: "aliyun", kind: "limit" })
    expect(changed(asked, "provider", "")).toEqual({ q: "a", kind: "limit" })
    expect(changed(asked, "kind", "fact")).toEqual({ ...asked, kind: "fact" })
    expect(changed(asked, "document", "")).toEqual({ q: "a", provider: "nwcd", kind: "limit" })
  })

  it("is narrowed by each filter and not by the words", () => {
    expect(narrowing({ q: "a" })).toBe(0)
    expect(narrowing({ q: "a", provider: "nwcd", kind: "limit" })).toBe(2)
  })
})
