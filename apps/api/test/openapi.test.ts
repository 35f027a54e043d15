import { readdir, readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { exampleRegulations } from "@openbeian/testkit"
import { Validator } from "@seriousme/openapi-schema-validator"
import { Ajv2020 } from "ajv/dist/2020.js"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { Reading } from "../src/documents.ts"
import { openapi } from "../src/openapi.ts"
import { Description, entriesOf } from "../src/reference/Description.ts"
import { shown } from "../src/reference/request.ts"
import { json, openDoor, providers, yaml } from "./door.ts"

const examples = fileURLToPath(new URL("../../../examples", import.meta.url))
const { app, answer } = openDoor({ examples })
const elsewhere = openDoor({ regulations: exampleRegulations })
const AnyObject = Schema.Record(Schema.String, Schema.Unknown)
const document = await answer(AnyObject, "/openapi.json")
const description = Schema.decodeUnknownSync(Description)(document)

/** The page, and the reference for people and for language models. */
const forPeople = /^\/(?:$|docs|llms\.txt$|problems\/)/u

describe("GET /openapi.json", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const validator = new Validator()
    expect(await validator.validate(document)).toEqual({ valid: true })
    expect(validator.version).toBe("3.1")
  })

  it("describes every route that the app has, and no other", () => {
    const routes = app.routes
      .filter(({ method, path }) => method !== "ALL" && !forPeople.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, "{$1}")}`)
    const described = Object.entries(openapi().paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.toSorted()).toEqual([...new Set(routes)].toSorted())
  })

  it("names every operation once", () => {
    const ids = Object.values(openapi().paths)
      .flatMap((methods) => Object.values(methods))
      .map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("says which body may be left out, and the route is answered without it; all others are not", async () => {
    const rows = Object.entries(openapi().paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody }]) =>
        requestBody === undefined ? [] : [{ path, method: method.toUpperCase(), requestBody }],
      ),
    )
    const left = rows.flatMap(({ path, requestBody }) => (requestBody.required ? [] : [path]))
    expect(left).toEqual(["/api/portfolios/template"])
    for (const { path, method, requestBody } of rows) {
      const type = { "Content-Type": "application/json" }
      const { ok } = await app.request(path, { method, headers: type })
      expect(ok, path).toBe(!requestBody.required)
    }
  }, 60_000)
})

describe("an operation of the description", () => {
  const requests = entriesOf(description)

  it.each(requests)(
    "$method $path belongs to a group and names what is in its path",
    ({ path, operation }) => {
      expect(description.tags.map(({ name }) => name)).toEqual(expect.arrayContaining([...operation.tags]))
      const named = operation.parameters.flatMap((each) => (each.in === "path" ? [`{${each.name}}`] : []))
      expect(named).toEqual(path.match(/\{\w+\}/gu) ?? [])
    },
  )

  it.each(requests)("$method $path says in both languages what each parameter is", ({ operation }) => {
    for (const { schema } of operation.parameters) {
      expect(schema.title).toMatch(/[a-z]{2}/u)
      expect(schema.description).toMatch(/\p{Script=Han}{2}/u)
    }
  })

  it.each(requests.filter((entry) => shown(entry).isWhole))(
    "$method $path answers the request that is shown",
    { timeout: 60_000 },
    async ({ path, method, operation }) => {
      const { url, body } = shown({ path, method, operation })
      const response = await app.request(url, {
        method: method.toUpperCase(),
        ...(body === undefined ? {} : { body, headers: { "Content-Type": "application/json" } }),
      })
      expect([url, response.status]).toEqual([url, 200])
      if (response.headers.get("Content-Type")?.includes("json") === true)
        expect(await faultsOf(path, method, response)).toBeNull()
    },
  )
})

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema({ ...document, $id: "openapi" })

/** What is wrong with an answer by the document; null where nothing is. A status it does not name throws. */
const faultsOf = async (path: string, method: string, response: Response): Promise<unknown> => {
  const mediaType = response.headers.get("Content-Type") ?? ""
  const steps = ["paths", path, method, "responses", String(response.status), "content", mediaType, "schema"]
  const pointer = steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")
  const validate = ajv.compile({ $ref: `openapi#/${encodeURI(pointer)}` })
  validate(await response.json())
  return validate.errors
}

const filing = {
  openbeian: 1,
  subject: { kind: "enterprise", province: "11" },
  services: [{ kind: "website", domains: [{ name: "example.cn" }] }, { kind: "app" }],
  changes: [{ kind: "cancelSubject" }],
}
const [provider] = providers
const [clause] = Object.keys(provider?.book.clauses ?? {})

describe("every answer is as the document says", () => {
  it.each([
    "/api/providers",
    "/api/regulations",
    "/api/regulations/provinces",
    "/api/comparison",
    "/api/conflicts",
    "/api/clauses",
    "/api/clause-filters",
    "/api/guides",
    "/api/divisions",
    "/api/examples",
    "/api/fields",
    "/api/schemas/filing",
    "/api/schemas/report",
    "/api/schemas/portfolio",
    "/api/schemas/assumptions",
    "/api/schemas/plan",
    "/api/schemas/comparison",
    "/livez",
    "/readyz",
    "/openapi.json",
  ])("GET %s", async (path) => {
    expect(await faultsOf(path, "get", await app.request(path))).toBeNull()
  })

  it.each([
    ["/api/providers", provider?.id],
    ["/api/providers", "nobody"],
    ["/api/clauses", clause],
    ["/api/clauses", "nothing"],
  ])("GET %s/%s", async (path, id) => {
    expect(await faultsOf(`${path}/{id}`, "get", await app.request(`${path}/${id}`))).toBeNull()
  })

  it.each([
    [provider?.id, "whichKind"],
    ["acme", "refused"],
    ["acme", "footer"],
    ["acme", "nothing"],
    ["nobody", "refused"],
  ])("GET /api/guides/%s/%s", async (id, topic) => {
    const path = "/api/guides/{provider}"
    expect(await faultsOf(path, "get", await app.request(`/api/guides/${id}`))).toBeNull()
    const response = await app.request(`/api/guides/${id}/${topic}`)
    expect(await faultsOf(`${path}/{topic}`, "get", response)).toBeNull()
  })

  it.each(["44", "Zhejiang", "沪", "nowhere"])(
    "GET /api/regulations/provinces/%s, of those gathered",
    async (code) => {
      const response = await app.request(`/api/regulations/provinces/${encodeURIComponent(code)}`)
      expect(await faultsOf("/api/regulations/provinces/{code}", "get", response)).toBeNull()
    },
  )

  it.each([
    ["/api/comparison", `provider=${provider?.id}`, 200],
    ["/api/comparison", "provider=nobody", 404],
    ["/api/comparison", "x=1", 400],
    ["/api/conflicts", `provider=${provider?.id}`, 200],
    ["/api/conflicts", "provider=nobody", 404],
    ["/api/divisions", "under=330000", 200],
    ["/api/divisions", "q=%E8%A5%BF%E6%B9%96&historic=true", 200],
    ["/api/divisions", "under=999999", 404],
    ["/api/divisions", "under=33", 400],
    ["/api/clauses", "after=nothing", 400],
    ["/api/clauses", "provider=nobody", 404],
  ])("GET %s?%s, answered %i", async (path, query, status) => {
    const response = await app.request(`${path}?${query}`)
    expect(response.status).toBe(status)
    expect(await faultsOf(path, "get", response)).toBeNull()
  })

  it.each(["110103", "330106", "999999"])("GET /api/divisions/%s", async (code) => {
    const response = await app.request(`/api/divisions/${code}`)
    expect(await faultsOf("/api/divisions/{code}", "get", response)).toBeNull()
  })

  it.each(["/api/checks?provider=nobody", "/api/filing-types?provider=nobody", "/api/footers"])(
    "POST %s that names an unknown provider",
    async (path) => {
      const [route = ""] = path.split("?")
      const body = route === "/api/footers" ? { number: "x", provider: "nobody" } : filing
      const response = await app.request(path, json(body))
      expect(response.status).toBe(404)
      expect(await faultsOf(route, "post", response)).toBeNull()
    },
  )

  it.each(["54", "Zhejiang", "沪", "81", "nowhere"])("GET /api/regulations/provinces/%s", async (code) => {
    const response = await elsewhere.app.request(`/api/regulations/provinces/${encodeURIComponent(code)}`)
    expect(await faultsOf("/api/regulations/provinces/{code}", "get", response)).toBeNull()
  })

  it("GET /api/regulations, where something is stated", async () => {
    for (const path of ["/api/regulations", "/api/regulations/provinces"])
      expect(await faultsOf(path, "get", await elsewhere.app.request(path))).toBeNull()
  })

  it.each(["limit=500", "limit=5", "limit=0&x=1", "after=nothing"])("GET /api/clauses?%s", async (query) => {
    expect(await faultsOf("/api/clauses", "get", await app.request(`/api/clauses?${query}`))).toBeNull()
  })

  it.each(["today=2026-11-20", "today=2026-13-01", "provider=nobody"])(
    "POST /api/checks?%s",
    async (query) => {
      const response = await app.request(`/api/checks?${query}`, json(filing))
      expect(await faultsOf("/api/checks", "post", response)).toBeNull()
    },
  )

  it.each([
    "/api/checks",
    "/api/filing-types",
    "/api/documents",
    "/api/record-numbers/parse",
    "/api/footers",
    "/api/identity-numbers",
    "/api/app-certificates",
    "/api/refusals",
  ])("POST %s", async (path) => {
    const bodies = [
      json(filing),
      json({ openbeian: 2 }),
      json({ texts: ["京ICP备04000001号-1", "no"] }),
      json({ number: "粤ICP备04000001号-1", organisation: "甲", publicSecurityNumber: "no" }),
      json({ text: "域名未实名认证；备案类型错误", filing }),
      json({ number: "33010619900101001X" }),
      json({ number: "91330106000000000Y", kind: "creditCode" }),
      json({ text: "MD5: D1:0B:94:7E:DB:CB:20:C0:E5:4B:B1:22:2D:B7:BE:71" }),
      json({ number: "no", provider: provider?.id, kind: "app" }),
      yaml("- {"),
      yaml("#".repeat(5_000_001)),
      { method: "POST" },
    ]
    for (const body of bodies) expect(await faultsOf(path, "post", await app.request(path, body))).toBeNull()
  })
})

describe("404", () => {
  it("is declared where something is asked by its name, and nowhere else", () => {
    const declared = Object.entries(openapi().paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ responses }) => ("404" in responses ? [path] : [])),
    )
    expect(declared.toSorted()).toEqual([
      "/api/checks",
      "/api/checks/calendar",
      "/api/clause-filters",
      "/api/clauses",
      "/api/clauses/{id}",
      "/api/comparison",
      "/api/conflicts",
      "/api/divisions",
      "/api/divisions/{code}",
      "/api/filing-types",
      "/api/footers",
      "/api/guides/{provider}",
      "/api/guides/{provider}/{topic}",
      "/api/jobs/{id}",
      "/api/jobs/{id}",
      "/api/jobs/{id}/result",
      "/api/plans",
      "/api/providers/{id}",
      "/api/refusals",
      "/api/regulations/provinces/{code}",
    ])
  })
})

describe("the published JSON Schemas", async () => {
  const validators = ["filing", "report"].map(async (name) =>
    new Ajv2020({ strict: false, allErrors: true }).compile(await answer(AnyObject, `/api/schemas/${name}`)),
  )
  const [isFiling, isReport] = await Promise.all(validators)
  const reportFaults = async (init: RequestInit) => {
    isReport?.(await answer(AnyObject, "/api/checks", init))
    return isReport?.errors
  }

  it.each([{ openbeian: 1 }, filing])("allow the report on %j", async (body) => {
    expect(await reportFaults(json(body))).toBeNull()
  })

  const files = (await readdir(examples)).filter((name) => name.endsWith(".yaml"))
  it.each(files)("allow the example %s and the report on it", async (name) => {
    const text = await readFile(`${examples}/${name}`, "utf8")
    isFiling?.((await answer(Reading, "/api/documents", yaml(text))).filing)
    expect(isFiling?.errors).toBeNull()
    expect(await reportFaults(yaml(text))).toBeNull()
  })
})
