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
