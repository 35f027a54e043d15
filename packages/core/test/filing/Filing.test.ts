import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { Document } from "../../src/document/index.ts"
import { Filing } from "../../src/filing/index.ts"

const faults = (text: string) => {
  const read = Document.read(Filing.Filing, `openbeian: 1\n${text}\n`)
  return Result.isFailure(read) ? read.failure : []
}

describe("the accounts of a filing", () => {
  it("are one for each provider, and a second one is mended in both languages", () => {
    expect(faults("accounts:\n  - provider: acme\n  - provider: other")).toEqual([])
    const [fault, ...more] = faults("accounts:\n  - provider: acme\n  - provider: acme")
    expect(more).toEqual([])
    expect(fault).toMatchObject({ code: "refused", path: "/accounts", line: 3 })
    expect(fault?.message.zh).toContain("origin 写 anotherAccount")
    expect(fault?.message.en).toContain("codes of another account go under its codes")
    expect(fault?.fix.zh).not.toBe("")
    expect(fault?.fix.en).not.toBe("")
  })
})

describe("a count", () => {
  it.each([
    ["bytes of a file", (n: number) => `services: [{ kind: website, files: { photo: { bytes: ${n} } } }]`],
    [
      "quotaUsed of a server",
      (n: number) => `accounts: [{ provider: acme, servers: [{ quotaUsed: ${n} }] }]`,
    ],
    ["width of an icon", (n: number) => `services: [{ kind: app, icon: { width: ${n} } }]`],
  ])("is zero or more: %s", (_, text) => {
    expect(faults(text(0))).toEqual([])
    expect(faults(text(-1))).toMatchObject([{ code: "refused", found: "-1" }])
  })
})
