import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Plugin } from "@openbeian/core/provider"
import { describe, expect, it } from "vitest"
import { laws } from "./laws/index.ts"
import { refreshed } from "./readmeTable.ts"

/** Holds a provider plugin against every law. Called by its `test/conformance.test.ts`, which does nothing else. */
export const suite = (plugin: Plugin.Plugin): void => {
  describe(`the provider ${plugin.id}`, () => {
    // Some laws hold a thousand filings against every rule, which takes its time on a busy machine.
    it.each(laws)("$name", { timeout: 30_000 }, ({ faults }) => {
      expect(faults(plugin)).toEqual([])
    })

    it("tells in its README what it can and where its limits are; vitest -u writes it", async ({ task }) => {
      const readme = join(dirname(task.file.filepath), "../README.md")
      const written = await readFile(readme, "utf8")
      await expect(refreshed(written, plugin)).toMatchFileSnapshot(readme)
    })
  })
}
