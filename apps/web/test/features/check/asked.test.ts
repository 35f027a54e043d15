import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { askedBy } from "../../../src/features/check/asked.ts"

const same = (name: string) => ({ zh: name, en: name })

const question = (asks: string, settles: number): Report.QuestionView => ({
  asks,
  label: same(asks),
  text: same(`${asks}?`),
  of: same("account"),
  answer: { type: "text" },
  settles,
  blocks: 1,
  clauses: [`${asks} ${settles}`, "another"],
})

const provider = (name: string, questions: ReadonlyArray<Report.QuestionView>): Report.ProviderReport => ({
  provider: name,
  name: same(name),
  monogram: name.slice(0, 1),
  level: "maintained",
  checkedOn: "2026-11-20",
  editions: [],
  isFreeOfBlocks: true,
  counts: { pass: 0, block: 0, warn: 0, advice: 0, review: 0, undecided: 0, notApplicable: 0 },
  services: [],
  changes: [],
  orders: [],
  findings: [],
  questions,
})

describe("askedBy", () => {
  it("asks once what several want to know, and says how much hangs on it at each", () => {
    const asked = askedBy([
      provider("one", [question("/subject/city", 2)]),
      provider("two", [question("/subject/city", 3)]),
    ])
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({
      settles: 5,
      blocks: 2,
      clauses: ["/subject/city 2", "/subject/city 3"],
      waiting: [
        { name: same("one"), settles: 2 },
        { name: same("two"), settles: 3 },
      ],
    })
  })

  it("asks each provider for its own account, although the place is the same, and names it", () => {
    const asked = askedBy([
      provider("one", [question("/accounts/0/realName", 1)]),
      provider("two", [question("/accounts/0/realName", 1)]),
    ])
    expect(asked.map(({ provider, of }) => [provider, of.en])).toEqual([
      ["one", "account · one"],
      ["two", "account · two"],
    ])
    expect(new Set(asked.map(({ key }) => key)).size).toBe(2)
  })

  it("keeps first what one of them puts first", () => {
    const asked = askedBy([
      provider("one", [question("/a", 9), question("/b", 8), question("/c", 1)]),
      provider("two", [question("/c", 1)]),
    ])
    expect(asked.map(({ asks }) => asks)).toEqual(["/a", "/c", "/b"])
  })
})
