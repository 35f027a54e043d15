import { readdirSync } from "node:fs"
import { regulations } from "@openbeian/regulations"
import { examples } from "@openbeian/testkit"
import { expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const folder = new URL("../../../examples/", import.meta.url)

it("has at least eight examples", () => {
  expect(readdirSync(folder).filter((file) => file.endsWith(".yaml")).length).toBeGreaterThanOrEqual(8)
})

examples(folder, installed, regulations)
