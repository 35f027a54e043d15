import { get, type IncomingHttpHeaders } from "node:http"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { Effect, Exit, Scope } from "effect"
import { afterAll, describe, expect, it } from "vitest"
import { makeApp } from "../src/app.ts"
import { addressOf, listen } from "../src/server.ts"
import { folderWith, json, openDoor } from "./door.ts"

const script = `export const words = ${JSON.stringify("备案".repeat(2000))}`
const { folder, remove } = await folderWith({
  "index.html": `<!doctype html><title>备案</title>${"<p>".repeat(500)}`,
  "boot.js": script,
  "tiny.js": "1",
})
const { runtime } = openDoor()
const scope = Effect.runSync(Scope.make())
const server = await Effect.runPromise(
  listen(makeApp(runtime, { folder }).fetch, { host: "127.0.0.1", port: 0 }).pipe(Scope.provide(scope)),
)
const address = addressOf(server, "127.0.0.1")
afterAll(() => Promise.all([remove(), Effect.runPromise(Scope.close(scope, Exit.void))]))

/** What goes over the wire, packed as it is. */
const wire = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Wire>((resolve, reject) => {
    get(`${address}${path}`, { headers, method, agent: false }, (response) => {
      const chunks: Array<Buffer> = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    }).on("error", reject)
  })
interface Wire {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const unpacked = ({ headers, body }: Wire): Buffer => {
  const encoding = headers["content-encoding"]
  if (encoding === "br") return brotliDecompressSync(body)
  return encoding === "gzip" ? gunzipSync(body) : body
}

const catalogue = [
  "/api/providers",
  "/api/providers/kingsoft",
  "/api/clauses?limit=50",
  "/api/clauses/ks-account-real-name",
  "/api/clause-filters",
  "/api/regulations",
  "/api/regulations/provinces",
  "/api/regulations/provinces/440000",
  "/api/divisions?under=330000",
  "/api/guides",
  "/api/guides/kingsoft",
  "/api/guides/kingsoft/footer",
  "/api/fields",
  "/api/comparison",
  "/api/conflicts",
  "/api/schemas/filing",
  "/openapi.json",
]
const pages = ["/", "/check", "/boot.js", "/tiny.js"]

describe("what may be kept", () => {
  it.each([...catalogue, ...pages])("is asked for again by its tag and not sent twice: %s", async (path) => {
    const first = await wire(path)
    const tag = first.headers.etag ?? ""
    expect(tag).toMatch(/^"[\w-]{22}"$/u)
    expect(first.headers["cache-control"]).toBe("no-cache")
    const again = await wire(path, { "If-None-Match": `"other", W/${tag}` })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers.etag).toBe(tag)
    expect(again.headers["cache-control"]).toBe("no-cache")
    expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"])
    expect(again.headers["content-type"]).toBeUndefined()
    const other = await wire(path, { "If-None-Match": '"other"' })
    expect([other.status, other.headers.etag]).toEqual([200, tag])
    expect(other.body.equals(first.body)).toBe(true)
  })

  it("has another tag for other bytes, packed ones too", async () => {
    const headers = await Promise.all(
      ["", "gzip", "br"].flatMap((encoding) =>
        ["/api/clauses?limit=20", "/api/clauses?limit=21"].map((path) =>
          wire(path, { "Accept-Encoding": encoding }),
        ),
      ),
    )
    const tags = headers.map((each) => each.headers.etag)
    expect(new Set(tags).size).toBe(6)
  })

  it("answers by the tag of the packing that is asked for", async () => {
    const asked = { "Accept-Encoding": "gzip" }
    const { headers } = await wire("/openapi.json", asked)
    const again = await wire("/openapi.json", { ...asked, "If-None-Match": headers.etag ?? "" })
    expect([again.status, again.headers.vary]).toEqual([304, "Accept-Encoding"])
    expect((await wire("/openapi.json", { "If-None-Match": headers.etag ?? "" })).status).toBe(200)
  })

  it.each(["/livez", "/api/providers/nobody", "/api/clauses?limit=0", "/gone.js"])(
    "is not %s, which has no tag",
    async (path) => {
      const { headers } = await wire(path)
      expect(headers["cache-control"]).toBe("no-store")
      expect(headers.etag).toBeUndefined()
    },
  )

  it("is not what somebody's filing is answered with, whatever tag is sent", async () => {
    const app = makeApp(runtime, { folder })
    for (const path of ["/api/checks", "/api/documents", "/api/filing-types"]) {
      const request = json({ openbeian: 1 })
      const response = await app.request(path, {
        ...request,
        headers: { "Content-Type": "application/json", "If-None-Match": "*", "Accept-Encoding": "gzip" },
      })
      expect([path, response.status, response.headers.get("ETag")]).toEqual([path, 200, null])
      expect(response.headers.get("Cache-Control")).toBe("no-store")
    }
  })
})

describe("what is packed", () => {
  it.each([...catalogue, ...pages])("holds the same bytes, however it is asked for: %s", async (path) => {
    const plain = await wire(path)
    for (const accept of ["gzip", "br", "gzip, deflate, br, zstd", "GZIP;q=0.5, br;q=0", "*", ";;,q"]) {
      const answer = await wire(path, { "Accept-Encoding": accept })
      expect([accept, answer.status, unpacked(answer).equals(plain.body)]).toEqual([accept, 200, true])
      expect(Number(answer.headers["content-length"])).toBe(answer.body.length)
    }
  })

  it.each([
    ["gzip", "gzip"],
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=1.0, br;q=0.5", "gzip"],
    ["br;q=0, gzip;q=0.1", "gzip"],
    ["*", "br"],
    ["*;q=0", undefined],
    ["identity", undefined],
    ["deflate, zstd", undefined],
    ["", undefined],
  ])("for %j comes as %s", async (accept, encoding) => {
    const { headers } = await wire("/api/fields", { "Accept-Encoding": accept })
    expect(headers["content-encoding"]).toBe(encoding)
    expect(headers.vary).toBe("Accept-Encoding")
  })

  it("is far smaller, and what is tiny is left as it is", async () => {
    const packed = await wire("/api/clauses?limit=500", { "Accept-Encoding": "gzip" })
    const plain = await wire("/api/clauses?limit=500")
    expect(packed.body.length * 5).toBeLessThan(plain.body.length)
    const tiny = await wire("/tiny.js", { "Accept-Encoding": "gzip" })
    expect([tiny.headers["content-encoding"], tiny.headers.vary, tiny.body.toString()]).toEqual([
      undefined,
      undefined,
      "1",
    ])
  })

  it("may be a report, which has no tag", async () => {
    const body = JSON.stringify({ openbeian: 1, services: [{ kind: "website" }] })
    const ask = (headers: Record<string, string>) =>
      fetch(`${address}/api/checks?today=2026-11-22`, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/json", ...headers },
      })
    const packed = await ask({ "Accept-Encoding": "gzip" })
    const plain = await ask({ "Accept-Encoding": "identity" })
    expect(packed.headers.get("Content-Encoding")).toBe("gzip")
    expect(plain.headers.get("Content-Encoding")).toBeNull()
    expect(await packed.json()).toEqual(await plain.json())
  })
})

describe("HEAD", () => {
  it.each(catalogue)("tells of %s what GET tells", async (path) => {
    const asked = { "Accept-Encoding": "br" }
    const told = await wire(path, asked, "HEAD")
    const { headers } = await wire(path, asked)
    expect(told.status).toBe(200)
    expect(told.body).toHaveLength(0)
    for (const name of [
      "etag",
      "content-type",
      "content-length",
      "content-encoding",
      "cache-control",
      "vary",
    ])
      expect([name, told.headers[name]]).toEqual([name, headers[name]])
  })
})
