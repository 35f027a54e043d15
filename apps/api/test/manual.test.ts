import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { manuals } from "../src/reference/manual.ts"
import { openDoor } from "./door.ts"

const { app } = openDoor()
const pages = await Promise.all(
  manuals.map(async (name) => ({
    name,
    path: `/docs/${name}`,
    shown: await (await app.request(`/docs/${name}`)).text(),
    source: readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8"),
  })),
)

const idsIn = (page: string): ReadonlyArray<string> =>
  [...page.matchAll(/ id="([^"]+)"/gu)].flatMap(([, id]) => id ?? [])
const linksIn = (page: string): ReadonlyArray<string> =>
  [...page.matchAll(/ href="([^"]+)"/gu)].flatMap(([, link]) => link ?? [])
const idsAt = new Map(pages.map(({ path, shown }) => [path, idsIn(shown)]))

describe.each(pages)("GET $path", ({ path, shown, source }) => {
  it("is a page in English that a browser may keep, without any script", async () => {
    const { status, headers } = await app.request(path)
    expect(status).toBe(200)
    expect(headers.get("Content-Type")).toBe("text/html; charset=UTF-8")
    expect(headers.get("ETag")).toMatch(/^"/u)
    expect(shown).toContain('<html lang="en">')
    expect(shown).not.toMatch(/<script|<[^<>]*\son\w+=/iu)
    expect(shown.split("<body>")[0]).not.toMatch(/@import|url\(/iu)
  })

  it("has one heading of the first level, every section of the paper, and all of its samples", () => {
    expect(shown.match(/<h1 /gu)).toHaveLength(1)
    const sections = source.match(/^##+ .+$/gmu) ?? []
    expect(sections.length).toBeGreaterThan(5)
    expect(shown.match(/<h[2-6] id=/gu)).toHaveLength(sections.length)
    expect(shown.match(/<pre /gu)).toHaveLength((source.match(/^```/gmu) ?? []).length / 2)
  })

  it("names each place once, and leads only to places that there are", async () => {
    const ids = idsIn(shown)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of linksIn(shown)) {
      const [to = "", place] = link.split("#")
      if (place !== undefined) expect(idsAt.get(to === "" ? path : to), link).toContain(place)
      // The page of the product and its mark belong to the build.
      else if (!["/", "/mark.svg"].includes(to))
        expect([to, (await app.request(to)).status]).toEqual([to, 200])
    }
  })

  it("names what is in the repository alone by its path there, and leads nowhere for it", () => {
    expect(shown).toContain("(<code>examples/README.md</code>)")
    expect(linksIn(shown).filter((link) => !/^[/#]/u.test(link))).toEqual([])
  })
})

describe("a page that is no part of the manual", () => {
  it("is not served out of the folder", async () => {
    for (const path of [
      "/docs/glossary",
      "/docs/rules.md",
      "/docs/../package.json",
      "/docs/decisions/README",
    ])
      expect([path, (await app.request(path)).status]).toEqual([path, 404])
  })
})
