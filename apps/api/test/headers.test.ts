import { describe, expect, it } from "vitest"
import { makeApp } from "../src/app.ts"
import { openDoor } from "./door.ts"

const { app, runtime } = openDoor()

describe("the headers of every answer", () => {
  it.each(["/livez", "/api/providers/nobody", "/nothing", "/"])("guard %s", async (path) => {
    const { headers } = await app.request(path)
    expect(headers.get("Content-Security-Policy")).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    )
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
    expect(headers.get("Referrer-Policy")).toBe("no-referrer")
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin")
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin")
    expect(headers.get("Cache-Control")).toBe("no-store")
  })

  it("let no other origin read an answer", async () => {
    const asked = { Origin: "https://elsewhere.example", "Access-Control-Request-Method": "POST" }
    const response = await app.request("/api/checks", { method: "OPTIONS", headers: asked })
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([])
  })
})

describe("the Host that was asked for", () => {
  const ask = (listensOn: string, host: string) =>
    makeApp(runtime, { host: listensOn, folder: "/nowhere" }).request("/livez", { headers: { Host: host } })

  it.each([
    "127.0.0.1:8787",
    "localhost",
    "LOCALHOST:1",
    "[::1]:8787",
    "127.9.9.9",
    "openbeian.localhost:80",
  ])("is answered for as %s on this machine", async (host) => {
    for (const listensOn of ["127.0.0.1", "::1", "localhost"])
      expect((await ask(listensOn, host)).status).toBe(200)
  })

  it.each([
    "elsewhere.example",
    "127.0.0.1.elsewhere.example",
    "localhost.elsewhere.example:8787",
    "[::2]",
    "10.0.0.1",
  ])("is not answered for as %s, so that no page can let its own name point here", async (host) => {
    const response = await ask("127.0.0.1", host)
    expect(response.status).toBe(421)
    expect(await response.json()).toMatchObject({ type: "/problems/host-unknown" })
  })

  it("may be any on a server that others are to reach", async () => {
    expect((await ask("0.0.0.0", "filing.example:8787")).status).toBe(200)
  })
})

describe("a path", () => {
  it("that nobody knows is a problem that names it", async () => {
    const response = await app.request("/api/nothing")
    expect(response.status).toBe(404)
    expect(response.headers.get("Content-Type")).toBe("application/problem+json")
    expect(await response.json()).toMatchObject({ type: "/problems/path-unknown", status: 404 })
  })

  it.each([
    ["PUT", "/api/checks", "POST"],
    ["GET", "/api/documents/yaml", "POST"],
    ["DELETE", "/api/providers/nobody", "GET, HEAD"],
  ])("that does not take %s says so: %s", async (method, path, allowed) => {
    const response = await app.request(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get("Allow")).toBe(allowed)
    expect(await response.json()).toMatchObject({ type: "/problems/method-unknown" })
  })

  it("answers HEAD as GET, without the body", async () => {
    const response = await app.request("/api/providers", { method: "HEAD" })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe("")
  })
})
