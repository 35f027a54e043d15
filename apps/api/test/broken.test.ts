import { afterEach, describe, expect, it, vi } from "vitest"
import { portfolioOf } from "./brokers.ts"
import { json, openDoor, providers } from "./door.ts"

const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
afterEach(() => log.mockClear())

describe("a defect of ours", () => {
  it.each([new Error("secret"), { secret: "no error at all" }])(
    "is told to the log in full and to the client not at all: %s",
    async (defect) => {
      const throwing = () => {
        throw defect
      }
      const plugins = providers.map((plugin) => ({
        ...plugin,
        rules: plugin.rules.map((rule) => ({ ...rule, decide: throwing })),
      }))
      const { problem } = openDoor({ plugins })
      const body = JSON.stringify(
        await problem(500, "/api/checks", json({ openbeian: 1, services: [{ kind: "website" }] })),
      )
      expect(body).toContain("/problems/broken")
      expect(body).not.toContain("secret")
      expect(log).toHaveBeenCalledWith(defect)
    },
  )

  it("is not that somebody went away who waited for a plan", async () => {
    const leaving = new AbortController()
    const { app, runtime } = openDoor({})
    const request = new Request("http://localhost/api/plans", {
      ...json({ portfolio: portfolioOf(1000), today: "2026-11-23" }),
      signal: leaving.signal,
    })
    const answered = app.request(request)
    leaving.abort()
    expect((await answered).status).toBe(500)
    expect(log).not.toHaveBeenCalled()
    await runtime.dispose()
  })

  it("such as a folder of examples that is not there", async () => {
    const { type } = await openDoor({ examples: "/nowhere" }).problem(500, "/api/examples")
    expect(type).toBe("/problems/broken")
    expect(log).toHaveBeenCalledOnce()
  })
})
