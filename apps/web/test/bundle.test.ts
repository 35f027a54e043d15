import { dirname, join } from "node:path/posix"
import { gzipSync } from "node:zlib"
import { beforeAll, describe, expect, it } from "vitest"
import { builtPage, scripts } from "./dist.ts"

const kibibytesMax = 40

/** What the page asks for before anything is clicked: its scripts and all that they import statically. */
const firstRoute = (page: string, all: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (name: string) => {
    const code = all.get(name)
    if (code === undefined || seen.has(name)) return
    seen.add(name)
    for (const [, path = ""] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)) {
      visit(join(dirname(name), path))
    }
  }
  for (const [, path = ""] of page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/gu))
    visit(path)
  return seen
}

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

  it(`asks for at most ${kibibytesMax} KiB of script, compressed, before anything is clicked`, () => {
    const names = [...firstRoute(page, all)]
    expect(names.length).toBeGreaterThanOrEqual(2)
    const bytes = names.reduce((sum, name) => sum + gzipSync(all.get(name) ?? "").length, 0)
    expect(bytes).toBeGreaterThan(1024)
    expect(bytes).toBeLessThanOrEqual(kibibytesMax * 1024)
  })

  it(`asks for at most ${kibibytesMax} KiB for the shell and the answers of the result together`, () => {
    const names = new Set(firstRoute(page, all))
    const [result] = [...all.keys()].filter((name) => /\/result-page-[^/]+\.js$/u.test(name))
    expect(result).toBeDefined()
    for (const name of firstRoute(`<script src="/${result}">`, all)) names.add(name)
    const bytes = [...names].reduce((sum, name) => sum + gzipSync(all.get(name) ?? "").length, 0)
    expect(names.size).toBeGreaterThan(3)
    expect(bytes).toBeLessThanOrEqual(kibibytesMax * 1024)
  })

  it("has no script in the page itself, which the server's policy would refuse", () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/u)
    expect(page).not.toMatch(/\son\w+=/u)
  })
})
