import { Comparison, Conflicts } from "@openbeian/core/check"
import { Practice } from "@openbeian/core/provider"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const comparison = Comparison.compare(installed)

describe("providers side by side", () => {
  it("asks every provider all seventeen questions on which they are known to differ", () => {
    const asked = comparison.rows.map(({ id }) => id)
    const known = [...Object.keys(Practice.practices), "individual", "app", "subjectsPerAccount"]
    expect(asked).toEqual(expect.arrayContaining(known))
    expect(known).toHaveLength(17)
    for (const { cells } of comparison.rows)
      expect(cells.map(({ provider }) => provider)).toEqual(installed.map(({ id }) => id))
  })

  it("cites a clause for each answer that it gives, and shows it", () => {
    for (const { cells } of comparison.rows)
      for (const { isDocumented, says } of cells) {
        expect(says.length > 0).toBe(isDocumented)
        for (const { clauses } of says) {
          expect(clauses).not.toEqual([])
          for (const id of clauses) expect(comparison.clauses[id]?.id).toBe(id)
        }
      }
  })

  it("says of each capability whether it can, as a truth beside the words", () => {
    for (const { kind, cells } of comparison.rows)
      for (const { text, can } of cells.flatMap(({ says }) => says))
        expect(can).toBe(kind === "capability" ? text.en === "yes" : undefined)
  })

  it("says of a row that it differs only where two speak and do not say the same", () => {
    for (const { differs, cells } of comparison.rows) {
      const speaking = cells.filter(({ isDocumented }) => isDocumented)
      const answers = speaking.map(({ says }) => JSON.stringify(says.map(({ text, for: of }) => [text, of])))
      expect(differs).toBe(new Set(answers).size > 1)
    }
  })
})

describe("contradictions", () => {
  it("shows both clauses of each", () => {
    const { conflicts, clauses } = Conflicts.all(installed.map(({ book }) => book))
    expect(conflicts.length).toBeGreaterThan(0)
    for (const { between, ruling } of conflicts) {
      for (const id of between) expect(clauses[id]?.id).toBe(id)
      expect([...between, "review"]).toContain(ruling)
    }
  })
})
