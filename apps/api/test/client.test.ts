import { hc } from "hono/client"
import { describe, expect, it } from "vitest"
import type { App } from "../src/app.ts"
import { openDoor } from "./door.ts"

const { app } = openDoor()
const client = hc<App>("http://localhost", {
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise.resolve(app.request(input, init)),
})

describe("the typed client", () => {
  it("checks a filing, and knows the report's type", async () => {
    const response = await client.api.checks.$post({
      query: { today: "2026-11-20" },
      json: { openbeian: 1, services: [{ kind: "website", name: "雨果" }] },
    })
    if (!response.ok) throw new Error((await response.json()).message.en)
    const { today, providers } = await response.json()
    expect(today).toBe("2026-11-20")
    expect(providers[0]?.services[0]?.name).toBe("雨果")
  })

  it("asks several providers by one parameter", async () => {
    const response = await client.api.checks.$post({
      query: { provider: ["nobody", "noone"] },
      json: { openbeian: 1 },
    })
    expect(response.status).toBe(404)
  })

  it("knows the type of a problem", async () => {
    const response = await client.api.clauses[":id"].$get({ param: { id: "nothing" } })
    if (response.ok) throw new Error("there is no such clause")
    const { status, message } = await response.json()
    expect(status).toBe(404)
    expect(message.zh).toContain("nothing")
  })

  it("walks the library and the tables of a provider", async () => {
    const page = await client.api.clauses.$get({ query: { limit: "3", status: "inForce" } })
    const list = await client.api.providers.$get()
    if (!page.ok || !list.ok) throw new Error("refused")
    expect((await page.json()).items).toHaveLength(3)
    const [summary] = (await list.json()).items
    const whole = await client.api.providers[":id"].$get({ param: { id: summary?.id ?? "" } })
    if (!whole.ok) throw new Error("refused")
    const { limits } = await whole.json()
    expect(limits.map(({ label }) => label.zh).every(Boolean)).toBe(true)
  })

  it("makes a footer, and knows the type of its parts", async () => {
    const response = await client.api.footers.$post({
      json: { number: "京ICP备04000001号-1", organisation: "溪桥" },
    })
    if (!response.ok) throw new Error((await response.json()).message.en)
    const { parts, text } = await response.json()
    expect(text).toBe("版权所有 溪桥\n京ICP备04000001号-1")
    expect(parts.map(({ part }) => part)).toEqual(["number", "link", "place", "copyright"])
  })

  it("reads a text as it stands in a file", async () => {
    const response = await client.api.documents.$post(
      { json: { openbeian: 1 } },
      {
        init: {
          body: "openbeian: 1\nsubject: { name: 雨果 }",
          headers: { "Content-Type": "application/yaml" },
        },
      },
    )
    if (!response.ok) throw new Error("refused")
    expect((await response.json()).filing.subject?.name).toBe("雨果")
  })
})
