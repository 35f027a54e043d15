import { Fields } from "@openbeian/core/filing"
import { describe, expect, it, onTestFinished } from "vitest"
import { Examples, FieldList, Reading } from "../src/documents.ts"
import { folderWith, json, openDoor, providers, yaml } from "./door.ts"

const { app, answer, problem } = openDoor()

describe("POST /api/documents", () => {
  it("gives back the digits that were written", async () => {
    const text = `openbeian: 1
subject:
  credential: { number: 110101199003071234 }
register: { subject: { recordNumber: 04000001 } }
`
    expect(await answer(Reading, "/api/documents", yaml(text))).toEqual({
      filing: {
        openbeian: 1,
        subject: { credential: { number: "110101199003071234" } },
        register: { subject: { recordNumber: "04000001" } },
      },
      readings: [{ pointer: "/subject/credential/number", as: "110101199003071234" }],
    })
  })

  it("gives back the digits that JSON wrote as a number", async () => {
    const body = '{"openbeian":1,"subject":{"credential":{"number":110101199003071234}}}'
    const { filing } = await answer(Reading, "/api/documents", { ...json({}), body })
    expect(filing.subject?.credential?.number).toBe("110101199003071234")
  })

  it("says how texts in several spellings are understood", async () => {
    const text =
      "openbeian: 1\nservices: [{ kind: website, domains: [{ name: 'http://www.example.cn/a' }] }]\n"
    const { readings } = await answer(Reading, "/api/documents", yaml(text))
    expect(readings).toEqual([
      { pointer: "/services/0/domains/0/name", as: "www.example.cn", under: "example.cn" },
    ])
  })

  it("brings a province in any spelling to its code", async () => {
    const text = "openbeian: 1\nsubject: { province: 藏 }\n"
    const { filing } = await answer(Reading, "/api/documents", yaml(text))
    expect(filing.subject?.province).toBe("540000")
  })
})

describe("POST /api/documents/yaml", () => {
  it("writes what reads as the same filing", async () => {
    const filing = { openbeian: 1, subject: { name: "是: #1", credential: { number: "0012" } }, services: [] }
    const written = await app.request("/api/documents/yaml", json(filing))
    expect(written.headers.get("Content-Type")).toBe("application/yaml; charset=utf-8")
    expect(await answer(Reading, "/api/documents", yaml(await written.text()))).toMatchObject({ filing })
  })
})

describe("the body of a document", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    'Application/YAML; charset="UTF-8"',
    "text/yaml",
    "application/x-yaml",
  ])("is taken as %s", async (type) => {
    await answer(Reading, "/api/documents", { ...json({ openbeian: 1 }), headers: { "Content-Type": type } })
  })

  it.each(["text/plain", "application/json; charset=gbk", "application/jsonx", "multipart/form-data"])(
    "is not taken as %s",
    async (type) => {
      const init = { ...json({ openbeian: 1 }), headers: { "Content-Type": type } }
      const { detail } = await problem(415, "/api/documents", init)
      expect(detail).toContain("application/yaml")
    },
  )

  it("is refused when it is not UTF-8", async () => {
    const body = Uint8Array.from([...new TextEncoder().encode("openbeian: 1\nsubject: { name: "), 0xb1, 0xb8])
    const { errors } = await problem(400, "/api/documents", { ...yaml(""), body })
    expect(errors).toMatchObject([{ code: "encoding", line: 2 }])
  })

  it("may begin with a byte order mark", async () => {
    await answer(Reading, "/api/documents", yaml("\ufeffopenbeian: 1"))
  })

  it("is refused when there is none", async () => {
    const { errors } = await problem(400, "/api/documents", { ...yaml(""), body: null })
    expect(errors).toMatchObject([{ code: "empty" }])
  })

  it.each([
    [5_000_000, 200],
    [5_000_001, 413],
  ])("with %i bytes is answered with %i", async (bytes, status) => {
    const text = "openbeian: 1\n"
    const body = text + "#".repeat(bytes - text.length)
    expect((await app.request("/api/documents", yaml(body))).status).toBe(status)
  })

  it("is cut off at the limit when it does not say how long it is", async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1_000_000
        controller.enqueue(new Uint8Array(1_000_000).fill(35))
      },
    })
    const init: RequestInit & { duplex: "half" } = { ...yaml(""), body, duplex: "half" }
    await problem(413, "/api/documents", init)
    expect(sent).toBeLessThan(10_000_000)
  })
})

describe("GET /api/examples", () => {
  it("lists the examples with the titles of their first lines", async () => {
    const text = "# title-zh: 首次备案\n# title-en: First filing\nopenbeian: 1\n"
    const { folder, remove } = await folderWith({
      "02-bare.yaml": "openbeian: 1\n",
      "01-first.yaml": text,
      "README.md": "",
    })
    onTestFinished(remove)
    expect(await openDoor({ examples: folder }).answer(Examples, "/api/examples")).toEqual({
      items: [
        { id: "01-first", title: { zh: "首次备案", en: "First filing" }, yaml: text },
        { id: "02-bare", title: { zh: "02-bare", en: "02-bare" }, yaml: "openbeian: 1\n" },
      ],
    })
  })
})

describe("GET /api/fields", () => {
  it("lists every field of the filing with its name in both languages", async () => {
    const { items } = await answer(FieldList, "/api/fields")
    expect(items.map(({ pattern, label }) => ({ pattern, label }))).toEqual(
      Fields.all().map(({ pattern, label }) => ({ pattern, label })),
    )
  })

  it("offers the installed providers where a fact names one", async () => {
    const { items } = await answer(FieldList, "/api/fields")
    const named = items.filter((field) => field.answer.names === "provider" && field.answer.type === "list")
    expect(named.map(({ pattern }) => pattern)).toEqual([
      "/services/*/domains/*/resolvesTo",
      "/register/subject/access",
      "/register/services/*/access",
    ])
    for (const { answer } of named)
      expect(answer.choices).toEqual(providers.map(({ id, name }) => ({ value: id, label: name })))
  })
})

describe("GET /api/schemas/{name}", () => {
  it.each(["filing", "report"])("publishes the JSON Schema of a %s", async (name) => {
    const response = await app.request(`/api/schemas/${name}`)
    expect(response.headers.get("Content-Type")).toBe("application/schema+json")
    expect(await response.json()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" })
  })
})
