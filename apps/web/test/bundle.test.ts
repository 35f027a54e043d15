import { readdirSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, it } from "vitest"
import { bundleTable, pagesOf } from "./bundle.ts"
import { builtPage, scripts } from "./dist.ts"

describe("the bundle", () => {
  let page = ""
  let all: ReadonlyMap<string, string> = new Map()
  beforeAll(() => {
    page = builtPage()
    all = scripts()
  })

  it("carries no engine: nothing of effect and nothing of the rules is in any script", () => {
    for (const [name, code] of all) {
      expect(code, name).not.toMatch(/~effect\/|["'](?:@effect|effect)\/|FiberFailure|ks-account-real-name/u)
    }
  })

  it("has a row for shell and result, one for each page that is loaded later, and one for all", () => {
    const names = bundleTable().map(({ name }) => name)
    expect(names).toContain("start")
    expect(names).toContain("tools")
    expect(names.length).toBeGreaterThanOrEqual(10)
    expect(pagesOf(readFileSync(new URL("../src/app.tsx", import.meta.url), "utf8"))).toHaveLength(
      names.length - 2,
    )
  })

  it("keeps each row within its limit", () => {
    for (const { name, bytes, bytesMax } of bundleTable()) {
      expect(bytes, name).toBeGreaterThan(0)
      expect(bytes, name).toBeLessThanOrEqual(bytesMax)
    }
  })

  it("asks for nothing that the build leaves out of its libraries", () => {
    const texts = sources()
    expect(texts.filter((text) => text.includes("@tanstack/solid-query")).length).toBeGreaterThan(10)
    for (const text of texts) expect(text).not.toMatch(/\b(?:use|create|useIs)Mutati|\b(?:de)?hydrate/u)
    const lists = texts.filter((text) => text.includes("<Combobox.Root"))
    expect(lists).toHaveLength(1)
    expect(lists[0]).not.toMatch(/\b(?:modal|preventScroll)\b/u)
  })

  it("has no script in the page itself, which the server's policy would refuse", () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/u)
    expect(page).not.toMatch(/\son\w+=/u)
  })
})

/** The texts of all sources of the page. */
const sources = (): ReadonlyArray<string> => {
  const folder = new URL("../src/", import.meta.url)
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => readFileSync(new URL(path, folder), "utf8"))
}
