import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { Document } from "../../src/document/index.ts"
import { Portfolio } from "../../src/filing/index.ts"

const read = (text: string) => Document.read(Portfolio.Portfolio, `openbeian: 1\n${text}`, Portfolio.limits)
const faults = (text: string) => {
  const result = read(text)
  return Result.isFailure(result) ? result.failure : []
}

describe("a portfolio", () => {
  it("is read as it was written", () => {
    const portfolio: Portfolio.Portfolio = {
      openbeian: 1,
      filings: [
        {
          customer: "C1",
          subject: { kind: "individual" },
          services: [{ kind: "website", readyOn: "2026-12-01" }],
        },
        { customer: "C2" },
      ],
      accounts: [{ provider: "acme", codes: [{ id: "code-1", isSpent: false }] }],
    }
    const again = Document.read(Portfolio.Portfolio, Document.write(Portfolio.Portfolio, portfolio))
    expect(Result.map(again, ({ value }) => value)).toEqual(Result.succeed(portfolio))
  })

  it("has an id for each customer", () => {
    expect(faults("filings:\n  - subject: {}")).toMatchObject([
      { code: "missingKey", path: "/filings/0/customer" },
    ])
    expect(faults('filings:\n  - customer: ""')).toMatchObject([
      { code: "refused", path: "/filings/0/customer" },
    ])
    expect(faults('filings:\n  - customer: " C1"')).toMatchObject([{ code: "refused" }])
    expect(faults("filings:\n  - customer: C1")).toEqual([])
  })

  it("names the place of an id that is taken, and of the one that has it", () => {
    const found = faults("filings:\n  - customer: C1\n  - customer: C2\n  - customer: C1")
    expect(found).toMatchObject([{ code: "refused", path: "/filings/2/customer", line: 5 }])
    expect(found[0]?.message.zh).toContain("与第 1 个客户相同")
    expect(found[0]?.message.en).toContain("that of customer 1")
    expect(found[0]?.fix.zh).not.toBe("")
  })
})
