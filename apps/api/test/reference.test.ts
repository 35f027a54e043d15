import { fileURLToPath } from "node:url"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { openapi } from "../src/openapi.ts"
import { kinds } from "../src/problem.ts"
import { chinese } from "../src/reference/chinese.ts"
import { Description } from "../src/reference/Description.ts"
import { page } from "../src/reference/page.ts"
import { openDoor } from "./door.ts"

const examples = fileURLToPath(new URL("../../../examples", import.meta.url))
const { app } = openDoor({ examples })
const textAt = async (path: string): Promise<string> => (await app.request(path)).text()
const pages = { "/docs": await textAt("/docs"), "/docs/en": await textAt("/docs/en") }
const llms = await textAt("/llms.txt")
const document = openapi()
const paths = Object.keys(document.paths)

const idsIn = (page: string): ReadonlyArray<string> =>
  [...page.matchAll(/ id="([^"]+)"/gu)].flatMap(([, id]) => id ?? [])
const linksIn = (page: string): ReadonlyArray<string> =>
  [...page.matchAll(/ (?:href|src)="([^"]+)"/gu)].flatMap(([, link]) => link ?? [])

/** Every description that no title says in the other language. */
const sentencesIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value !== "object" || value === null) return []
  const own =
    "description" in value && typeof value.description === "string" && !("title" in value)
      ? [value.description]
      : []
  return [...own, ...Object.values(value).flatMap(sentencesIn)]
}

describe.each(Object.entries(pages))("GET %s", (path, shown) => {
  it("is a page in its language that a browser may keep", async () => {
    const { status, headers } = await app.request(path)
    expect(status).toBe(200)
    expect(headers.get("Content-Type")).toBe("text/html; charset=UTF-8")
    expect(headers.get("Cache-Control")).toBe("no-cache")
    expect(headers.get("ETag")).toMatch(/^"/u)
    expect(shown).toContain(`<html lang="${path === "/docs" ? "zh-CN" : "en"}">`)
  })

  it("asks for nothing from elsewhere, and runs no script", () => {
    expect(linksIn(shown).filter((link) => /^(?:[a-z]+:)?\/\//iu.test(link))).toEqual([])
    expect(shown).not.toMatch(/<script|\son\w+=|@import|url\(/iu)
  })

  it("names each place once, and every link within it leads to one", () => {
    const ids = idsIn(shown)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = linksIn(shown).flatMap((link) => (link.startsWith("#") ? [link.slice(1)] : []))
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    const references = [...shown.matchAll(/ aria-labelledby="([^"]+)"/gu)].flatMap(([, id]) => id ?? [])
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })

  it("shows every route, every shape and every kind of refusal", () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    expect(idsIn(shown)).toEqual(
      expect.arrayContaining([
        ...operations.map(({ operationId }) => operationId),
        ...Object.keys(document.components.schemas).map((name) => `shape-${name}`),
        ...kinds.map(({ name }) => `problem-${name}`),
      ]),
    )
    const words =
      path === "/docs" ? operations.map((each) => each.description) : operations.map((each) => each.summary)
    for (const sentence of words) expect(shown).toContain(sentence.replaceAll("'", "&#39;"))
  })

  it("links only to what is there", { timeout: 60_000 }, async () => {
    const outside = new Set(
      linksIn(shown).flatMap((link) => (/^[/#]/u.test(link) ? (link.split("#")[0] ?? []) : [link])),
    )
    // The page and its mark belong to the built page, which this door does not have.
    for (const link of [...outside].filter((each) => !["", "/", "/mark.svg"].includes(each)))
      expect([link, (await app.request(link.replaceAll("&amp;", "&"))).status]).toEqual([link, 200])
  })
})

describe("the page", () => {
  it("says in Chinese whatever schemas say in English alone", () => {
    const inline = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ responses }) => Object.values(responses).map(({ content }) => content))
    const said = new Set(sentencesIn([document.components.schemas, inline]))
    expect([...said].filter((sentence) => !Object.hasOwn(chinese, sentence))).toEqual([])
    expect(Object.values(chinese).filter((words) => !/\p{Script=Han}/u.test(words))).toEqual([])
    expect(pages["/docs"]).not.toContain('class="meaning" lang="en"')
  })

  it("takes no word of the description for markup", async () => {
    const described = Schema.decodeUnknownSync(Description)(document)
    const evil = `</code><script>alert("x")</script>`
    const shapes = { [evil]: { type: "object", properties: { [evil]: { type: evil, description: evil } } } }
    const info = { version: evil, summary: evil, description: evil }
    const html = String(
      await page(
        { ...described, info, components: { schemas: shapes } },
        { language: "en", origin: evil, style: "" },
      ),
    )
    expect(html).toContain("&lt;script&gt;")
    expect(html).not.toContain("<script")
  })
})

describe("GET /llms.txt", () => {
  it("is plain text that names every route and where it is told of", async () => {
    expect((await app.request("/llms.txt")).headers.get("Content-Type")).toBe("text/plain; charset=UTF-8")
    expect(llms).toMatch(/^# OpenBeian\n\n> /u)
    for (const path of paths) expect(llms).toContain(` ${path}](`)
    const links = [...llms.matchAll(/\]\(([^)]+)\)/gu)].flatMap(([, link]) => link ?? [])
    for (const link of links) {
      const { hash } = new URL(link)
      if (hash === "") expect([link, (await app.request(link)).status]).toEqual([link, 200])
      else expect(idsIn(pages["/docs/en"])).toContain(hash.slice(1))
    }
  })

  it("shows a check that is answered", async () => {
    const [, address = "", body = ""] = /curl '([^']+)'[^']+'[^']+'[^']+'([^']+)'/u.exec(llms) ?? []
    const response = await app.request(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    })
    expect(response.status).toBe(200)
  })

  it("is for the address at which it is asked for", async () => {
    const response = await app.request("http://localhost:9/llms.txt")
    expect(await response.text()).toContain("http://localhost:9/openapi.json")
  })
})

describe("the type of a problem", () => {
  it.each(["/docs/", "/api/providers/"])(
    "stands at one address, without a slash at its end: %s",
    async (path) => {
      const response = await app.request(path)
      expect(response.status).toBe(301)
      expect(new URL(response.headers.get("Location") ?? "", "http://localhost").pathname).toBe(
        path.slice(0, -1),
      )
    },
  )

  it.each(kinds)("leads to where $name is told of", async ({ name }) => {
    const response = await app.request(`/problems/${name}`)
    expect([response.status, response.headers.get("Location")]).toEqual([302, `/docs#problem-${name}`])
  })

  it("that is none leads nowhere", async () => {
    expect((await app.request("/problems/nothing")).status).toBe(404)
  })
})
