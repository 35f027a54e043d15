import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Reading } from "../src/documents.ts"
import { slipIn } from "../src/json.ts"
import { json, openDoor, yaml } from "./door.ts"

const { app, answer, problem } = openDoor()
const sent = (body: string): RequestInit => ({ ...json({}), body })

describe("a body that is sent as application/json", () => {
  it.each([
    ["YAML", "openbeian: 1", 1, 1, "application/yaml"],
    ["a comma too many in an object", '{"openbeian":1,\n "services":[],\n}', 3, 1, "delete the comma"],
    [
      "a comma too many in a list",
      '{"openbeian":1,"services":[{"kind":"app"}, ]}',
      1,
      44,
      "delete the comma",
    ],
    ["a key without quotes", '{openbeian: 1, "services": []}', 1, 2, "double quotes"],
    ["single quotes", `{"openbeian":1,"subject":{"name":'甲'}}`, 1, 34, "double quotes"],
    ["a text without quotes", '{"openbeian":1,"subject":{"name":甲}}', 1, 34, "double quotes"],
    ["a zero in front", '{"openbeian":1,"subject":{"name":007}}', 1, 34, "double quotes"],
    ["a comment", '{"openbeian":1 # eins\n}', 1, 16, "comments"],
    ["a fault of meaning as well", "openbeian: 2", 1, 1, "application/yaml"],
  ])("is refused where it stops being JSON: %s", async (_, body, line, column, mend) => {
    const { type, errors } = await problem(400, "/api/documents", sent(body))
    expect(type).toBe("/problems/json-malformed")
    expect(errors).toMatchObject([
      { code: "notJson", line, column, message: { zh: expect.stringContaining("JSON") } },
    ])
    expect(errors?.[0]?.fix.en).toContain(mend)
    expect(errors?.[0]?.fix.zh).not.toBe("")
  })

  it("is told its faults as a document once it is JSON", async () => {
    const { type } = await problem(422, "/api/documents", sent('{"openbeian":2}'))
    expect(type).toBe("/problems/document-faulty")
  })

  it("may be spread over lines and begin with a byte order mark", async () => {
    await answer(Reading, "/api/documents", sent('\ufeff{\r\n\t"openbeian" : 1 ,\n"services":[ ]}\n'))
  })

  it("is held to it wherever a body is taken", async () => {
    for (const path of ["/api/checks", "/api/filing-types", "/api/documents/yaml"])
      await problem(400, path, sent("openbeian: 1"))
    await problem(400, "/api/record-numbers/parse", sent("texts: []"))
  })
})

describe("the place where a text stops being JSON", () => {
  it("is nowhere in what JSON.stringify writes", () => {
    fc.assert(fc.property(fc.json({ stringUnit: "binary" }), (text) => slipIn(text) === undefined))
  })

  it("is the stray character, wherever it is put between two items", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (before, after) => {
        const head = `[${before.map((each) => `${JSON.stringify(each)},`).join("")}`
        const slip = slipIn(`${head};${after.map((each) => `,${JSON.stringify(each)}`).join("")}]`)
        expect(slip).toMatchObject({ line: 1, column: head.length + 1 })
      }),
    )
  })

  it.each([
    ["", 1],
    ["[1 2]", 4],
    ["[1}", 3],
    ["{} {}", 4],
    ['{"a" 1}', 6],
    ['{"a":}', 6],
    ['{"a":1 "b":2}', 8],
    ["[,1]", 2],
    ["[tru]", 2],
    ["[1.]", 2],
    ['["\\x"]', 2],
    ['["\t"]', 2],
    ["1]", 2],
  ])("of %j is column %i", (source, column) => {
    expect(slipIn(source)).toMatchObject({ line: 1, column })
  })
})

describe("a body that is packed", () => {
  it.each(["gzip", "br", "identity, gzip", "x-unheard-of"])("is refused: %s", async (encoding) => {
    const init = {
      ...yaml("openbeian: 1"),
      headers: { "Content-Type": "application/yaml", "Content-Encoding": encoding },
    }
    const { type, message } = await problem(415, "/api/documents", init)
    expect(type).toBe("/problems/encoding-unknown")
    for (const sentence of Object.values(message)) expect(sentence).toContain(encoding)
    expect((await app.request("/api/documents", init)).headers.get("Accept-Encoding")).toBe("identity")
  })

  it.each(["identity", "Identity", ""])("is none that says so: %j", async (encoding) => {
    const headers = { "Content-Type": "application/yaml", "Content-Encoding": encoding }
    await answer(Reading, "/api/documents", { ...yaml("openbeian: 1"), headers })
  })
})
