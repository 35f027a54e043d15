import { describe, expect, it } from "vitest"
import { WorkingDays } from "../../src/calendar/index.ts"
import { Book, Clauses } from "../../src/check/index.ts"
import { appRules } from "../../src/check/rules/app.ts"
import { identityRules } from "../../src/check/rules/identity.ts"
import { Footer } from "../../src/footer/index.ts"

const clauses = Object.entries(Book.common.clauses)
const rules = [...identityRules, ...appRules]

describe("core's own book", () => {
  it("has a rule for each of its clauses, or shows it at the foot of a page, or counts days by it", () => {
    const used = [...rules, ...Footer.uses].flatMap(({ cites }): ReadonlyArray<string> => cites)
    const cited = new Set([...used, ...WorkingDays.statutoryClauses])
    expect(clauses.flatMap(([id]) => (cited.has(id) ? [] : [id]))).toEqual([])
  })

  it("begins each id with its owner and takes each clause from one of its sources", () => {
    for (const [id, { source }] of clauses) {
      expect(id.startsWith("core-")).toBe(true)
      expect(Book.common.sources).toHaveProperty([source])
    }
  })

  it("names each rule once", () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("shows a clause with its source and section, and nothing for an id that it does not have", () => {
    expect(Clauses.view(Book.common, "core-credit-code")).toMatchObject({
      id: "core-credit-code",
      owner: "core",
      isInForce: true,
      source: { id: "gb-32100" },
      conflicts: [],
    })
    expect(Clauses.view(Book.common, "core-nothing")).toBeUndefined()
    expect(Clauses.all([Book.common]).length).toBe(clauses.length)
  })
})
