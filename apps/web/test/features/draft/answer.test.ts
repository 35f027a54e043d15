import { describe, expect, it } from "vitest"
import { answer } from "../../../src/features/draft/answer.ts"
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

describe("split", () => {
  it("parts at commas of both widths, semicolons and 、, and drops blanks", () => {
    expect(split("a.cn、 b.cn，c.cn; d.cn,")).toEqual(["a.cn", "b.cn", "c.cn", "d.cn"])
  })

  it("gives back what join wrote", () => {
    expect(split(join(["甲公司", "乙 公司"]))).toEqual(["甲公司", "乙 公司"])
  })
})
