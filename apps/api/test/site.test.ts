import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { makeApp } from "../src/app.ts"
import { folderWith, openDoor } from "./door.ts"

const { runtime, app: unbuilt } = openDoor()
const { folder, remove } = await folderWith({
  "index.html": "<!doctype html><title>备案</title>",
  "boot.js": "1",
  "mark.svg": "<svg/>",
})
await mkdir(join(folder, "assets"))
await writeFile(join(folder, "assets/index-a1b2c3.js"), "1")
afterAll(remove)
const app = makeApp(runtime, { folder })

describe("the built page", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/boot.js", "text/javascript; charset=utf-8", "no-cache"],
    ["/mark.svg", "image/svg+xml; charset=utf-8", "no-cache"],
    ["/assets/index-a1b2c3.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
  ])("is served at %s as %s, kept by %s", async (path, type, kept) => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get("Content-Type")).toBe(type)
    expect(response.headers.get("Cache-Control")).toBe(kept)
    expect(response.headers.get("Content-Security-Policy")).toContain("script-src 'self'")
  })

  it.each([
    "/assets/gone.js",
    "/assets",
    "/gone.js",
    "/guides/gone.html",
    "/api",
    "/api/gone",
    "/docs/gone",
    "/livez/gone",
    "/..%2f..%2fetc%2fpasswd",
    "/.env",
    "/assets/..%5c..%5cindex.html",
    "//etc/passwd",
    "/assets/%00",
  ])("has nothing at %s", async (path) => {
    const response = await app.request(`http://localhost${path}`)
    expect(response.status).toBe(404)
    expect(response.headers.get("Content-Type")).toBe("application/problem+json")
    expect(response.headers.get("Cache-Control")).toBe("no-store")
  })

  it.each([
    "/check",
    "/result",
    "/providers/aliyun",
    "/clauses/nwcd-old-provinces",
    "/provinces/440000",
    "/provinces/%E5%B9%BF%E4%B8%9C",
    "/guides/aliyun/whichKind/",
    "/tools/record-number",
    "/%2e%2e/%2e%2e/etc/passwd",
  ])("finds its own way at %s", async (path) => {
    const response = await app.request(`http://localhost${path}`)
    expect(response.status).toBe(200)
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8")
    expect(response.headers.get("Cache-Control")).toBe("no-cache")
    expect(await response.text()).toBe("<!doctype html><title>备案</title>")
  })

  it("is only read", async () => {
    expect((await app.request("/check", { method: "HEAD" })).status).toBe(200)
    expect((await app.request("/check", { method: "POST" })).status).toBe(404)
  })

  it("leaves the API alone", async () => {
    expect((await app.request("/api/providers")).status).toBe(200)
    expect((await app.request("/api/nothing", { method: "POST" })).status).toBe(404)
  })
})

describe("a page that is not built", () => {
  it("says in both languages how to build it, and the API answers all the same", async () => {
    const response = await unbuilt.request("/")
    expect(response.status).toBe(503)
    const text = await response.text()
    expect(text).toContain("npm start")
    expect(text).toContain("页面尚未构建")
    expect((await unbuilt.request("/api/providers")).status).toBe(200)
  })
})
