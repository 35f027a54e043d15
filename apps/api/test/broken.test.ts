import { afterEach, describe, expect, it, vi } from "vitest"
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

  it("such as a folder of examples that is not there", async () => {
    const { type } = await openDoor({ examples: "/nowhere" }).problem(500, "/api/examples")
    expect(type).toBe("/problems/broken")
    expect(log).toHaveBeenCalledOnce()
  })
})
