import { describe, expect, it } from "vitest"
import { placeOf } from "../../../src/features/page/route.ts"

describe("the page at an address", () => {
  it.each([
    ["/", "start", {}],
    ["/check", "check", {}],
    ["/check/", "check", {}],
    ["/provinces/440000", "province", { code: "440000" }],
    ["/guides/aliyun/accessCancelled", "guide", { provider: "aliyun", topic: "accessCancelled" }],
    ["/clauses/a%2Fb", "clause", { id: "a/b" }],
    ["/clauses/%E0%A4%A", "clause", { id: "%E0%A4%A" }],
  ])("%s is %s", (path, page, parts) => {
    expect(placeOf(path)).toEqual({ page, parts })
  })

  it.each(["/nothing", "/check/more", "/guides/aliyun", "/api/checks"])("%s is no page", (path) => {
    expect(placeOf(path)).toEqual({ page: undefined, parts: {} })
  })
})
