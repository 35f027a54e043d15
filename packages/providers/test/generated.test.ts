import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { regulations } from "@openbeian/regulations"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { pages } from "./generated/pages.ts"

const folder = fileURLToPath(new URL("../../../docs/generated/", import.meta.url))
const made = pages(installed, regulations)

describe("docs/generated", () => {
  it.each(Object.entries(made))("%s is as the code says; vitest -u writes it", async (name, write) => {
    await expect(write()).toMatchFileSnapshot(`${folder}${name}`)
  })

  it("holds nothing else", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(made).sort())
  })
})
