import { describe, expect, it } from "vitest"
import { answer, isUnsure, unsure } from "../../../src/features/draft/answer.ts"
import type { Draft } from "../../../src/features/draft/json.ts"
import { join, split } from "../../../src/features/draft/split.ts"

describe("answer", () => {
  it("gives a new account the provider that asked", () => {
    expect(answer({ openbeian: 1 }, "/accounts/0/isVerified", true, "acme")).toEqual({
      openbeian: 1,
      accounts: [{ provider: "acme", isVerified: true }],
    })
  })

  it("leaves the provider of an account that is there", () => {
    const draft = { accounts: [{ provider: "other" }] }
    expect(answer(draft, "/accounts/0/isVerified", true, "acme")).toEqual({
      accounts: [{ provider: "other", isVerified: true }],
    })
  })

  it("keeps a known empty list as the answer that there are none", () => {
    expect(answer({}, "/accounts/0/openOrders", [], "acme")).toEqual({
      accounts: [{ provider: "acme", openOrders: [] }],
    })
  })
})

describe("unsure", () => {
  const said = (draft: Draft, pointer: string) => unsure(draft, [], pointer, "acme")

  it("keeps in the document that a fact is not known", () => {
    const next = said({ subject: { name: "甲" } }, "/subject/city")
    expect(next).toEqual({ draft: { subject: { name: "甲", city: null } }, aside: [] })
    expect(isUnsure(next.draft, next.aside, "/subject/city", "acme")).toBe(true)
    expect(isUnsure(next.draft, next.aside, "/subject/district", "acme")).toBe(false)
  })

  it("does the same for an account that is there", () => {
    const next = said({ accounts: [{ provider: "acme" }] }, "/accounts/0/servers")
    expect(next).toEqual({ draft: { accounts: [{ provider: "acme", servers: null }] }, aside: [] })
  })

  it("claims no account by a fact that is not known, and tells the providers apart", () => {
    const next = said({ openbeian: 1 }, "/accounts/0/servers")
    expect(next.draft).toEqual({ openbeian: 1 })
    expect(isUnsure(next.draft, next.aside, "/accounts/0/servers", "acme")).toBe(true)
    expect(isUnsure(next.draft, next.aside, "/accounts/0/servers", "other")).toBe(false)
    expect(isUnsure(next.draft, next.aside, "/accounts/0/codes", "acme")).toBe(false)
  })

  it("knows a fact of a new account again once there is another account before it", () => {
    const { aside } = said({}, "/accounts/0/servers")
    expect(isUnsure({ accounts: [{ provider: "other" }] }, aside, "/accounts/1/servers", "acme")).toBe(true)
  })

  it("asks again once the account is there without it", () => {
    const { aside } = said({}, "/accounts/0/servers")
    const draft = { accounts: [{ provider: "acme" }] }
    expect(isUnsure(draft, aside, "/accounts/0/servers", "acme")).toBe(false)
  })
})

describe("split", () => {
  it("parts at commas of both widths, semicolons and 、, and drops blanks", () => {
    expect(split("a.cn、 b.cn，c.cn; d.cn,")).toEqual(["a.cn", "b.cn", "c.cn", "d.cn"])
  })

  it("gives back what join wrote", () => {
    expect(split(join(["甲公司", "乙 公司"]))).toEqual(["甲公司", "乙 公司"])
  })
})
