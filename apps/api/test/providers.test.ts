import { ProviderView } from "@openbeian/core/check"
import { Plugin } from "@openbeian/core/provider"
import { describe, expect, it } from "vitest"
import { Providers } from "../src/providers.ts"
import { openDoor, providers } from "./door.ts"

const { app, answer, problem } = openDoor()

describe("GET /api/providers", () => {
  it("lists the installed providers in their order", async () => {
    const { items } = await answer(Providers, "/api/providers")
    expect(items.map(({ id }) => id)).toEqual(providers.map(({ id }) => id))
  })
})

describe.each(providers)("GET /api/providers/$id", (plugin) => {
  const whole = answer(ProviderView.Whole, `/api/providers/${plugin.id}`)

  it("answers every table of the plugin", async () => {
    const { materials, routes, duties, types, capabilities, limits, guides } = await whole
    expect(materials).toHaveLength(plugin.materials.length)
    expect(routes).toHaveLength(Plugin.routesOf(plugin).length)
    expect(duties).toHaveLength(plugin.duties.length)
    expect(types.additions).toHaveLength(plugin.types.additions.length)
    expect(capabilities.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(plugin.capabilities)))
    expect(limits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(plugin.limits)))
    expect(guides).toHaveLength(Object.keys(plugin.guides).length)
  })

  it("carries every clause that it cites, and both of those that contradict each other", async () => {
    const { clauses, conflicts, ...said } = await whole
    expect(citedIn(said).filter((id) => clauses[id] === undefined)).toEqual([])
    for (const { between } of conflicts) for (const id of between) expect(clauses[id]?.id).toBe(id)
  })

  it("counts what became of its clauses in force", async () => {
    const { coverage } = await whole
    const inForce = Object.values(plugin.book.clauses).filter((clause) => clause.supersededBy === undefined)
    expect((await whole).sources.reduce((sum, { clauseCount }) => sum + clauseCount, 0)).toBe(
      coverage.clauses,
    )
    expect(coverage.clauses).toBe(Object.keys(plugin.book.clauses).length)
    expect(coverage.inForce).toBe(inForce.length)
    expect(coverage.used + coverage.waived).toBe(coverage.inForce)
  })

  it("says in words what a file has to measure wherever the papers state it", async () => {
    for (const { format, measures } of (await whole).materials)
      expect(measures.length > 0).toBe(format !== "undocumented")
  })

  it("cites only clauses that the library has", async () => {
    const cited = [...new Set(citedIn(await whole))]
    expect(cited.length).toBeGreaterThan(0)
    const found = await Promise.all(cited.map((id) => app.request(`/api/clauses/${encodeURIComponent(id)}`)))
    expect(cited.filter((_, n) => found[n]?.status !== 200)).toEqual([])
  })
})

describe("GET /api/providers/{id}", () => {
  it("names the providers there are when there is no such one", async () => {
    const { message } = await problem(404, "/api/providers/nobody")
    for (const { id } of providers) expect(message.zh).toContain(id)
  })
})

/** Every `clauses` list of an answer, however deep. */
const citedIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "clauses" && Array.isArray(inner) ? inner.map(String) : citedIn(inner),
  )
}
