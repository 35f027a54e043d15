import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { describe, expect, it } from "vitest"
import { ClausePage } from "../src/clauses.ts"
import { Overview } from "../src/overview.ts"
import { openDoor } from "./door.ts"

const { answer } = openDoor({ plugins: [...installed] })
const path = "/api/overview"

describe("GET /api/overview", () => {
  it("counts what is there", async () => {
    const { figures, checkedOn } = await answer(Overview, path)
    const { clauses, conflicts, providers, provinces } = figures
    expect(clauses).toBe((await answer(ClausePage, "/api/clauses?limit=1")).total)
    expect(conflicts).toBeGreaterThan(0)
    expect(providers).toBe(installed.length)
    expect(provinces).toBe(Object.keys(regulations.administrations).length)
    expect(installed.every((plugin) => plugin.checkedOn <= checkedOn)).toBe(true)
  })

  it("has a fact on which two rules differ and one provider is silent, each with its clauses", async () => {
    const { example, clauses: cited } = await answer(Overview, path)
    expect(example.opinions.map(({ provider }) => provider)).toEqual(installed.map(({ id }) => id))
    expect(example.opinions.slice(0, 3).map(({ verdict }) => verdict)).toEqual(["Pass", undefined, "Fail"])
    for (const { says, clauses } of example.opinions) {
      expect(clauses.length > 0).toBe(says.length > 0)
      for (const id of clauses) expect(cited).toHaveProperty([id])
    }
  })

  it("has what the country asks of everybody, each with its clauses", async () => {
    const { duties, clauses } = await answer(Overview, path)
    expect(duties.map(({ id }) => id)).toEqual(regulations.national.duties.map(({ id }) => id))
    for (const id of duties.flatMap((duty) => duty.clauses)) expect(clauses).toHaveProperty([id])
  })

  it("says the day on which the domain of the example ends", async () => {
    const { example } = await answer(Overview, path)
    const start = Date.parse("1970-01-01T00:00:00Z")
    expect(Date.parse(example.expiresOn) - start).toBe(example.days * 86_400_000)
  })
})
