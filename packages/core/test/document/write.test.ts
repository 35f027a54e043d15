import { Result, Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Yaml from "yaml"
import * as Document from "../../src/document/Document.ts"
import { printable, Sample, valueIn } from "./sample.ts"

const text = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom(..."ab:#-?,[]{}&*!|>'\"%@` \t\n\r\\~：，张北京1.0\u2028\u0085\ufeff"),
    }),
    fc.constantFrom(
      "null",
      "~",
      "true",
      "No",
      "y",
      "2026-11-20",
      "0x1F",
      "1e3",
      "---",
      "- a",
      "a: b",
      "=",
      "<<",
      ".inf",
      "",
    ),
  )
  .map(printable)

const optional = { requiredKeys: [] }
const sample: fc.Arbitrary<Sample> = fc.record(
  {
    openbeian: fc.constant(1 as const),
    subject: fc.record(
      {
        kind: fc.constantFrom("individual", "enterprise"),
        name: text,
        province: fc.constantFrom("54", "11"),
        foundedOn: fc.constantFrom("2026-11-20", "长期"),
        principal: fc.record({ name: text, mobile: fc.stringMatching(/^1\d{10}$/u) }, optional),
        isForeign: fc.boolean(),
        staff: fc.nat(),
        price: fc.integer().map((cents) => cents / 100),
        quota: fc.oneof(fc.constant("unlimited" as const), fc.nat()),
        twoNames: fc.tuple(text, text),
      },
      optional,
    ),
    services: fc.array(
      fc.oneof(
        fc.record(
          { kind: fc.constant("website" as const), name: text, domains: fc.array(text, { maxLength: 3 }) },
          { requiredKeys: ["kind"] },
        ),
        fc.record(
          { kind: fc.constant("app" as const), name: text, sizes: fc.array(fc.integer()) },
          { requiredKeys: ["kind"] },
        ),
      ),
    ),
    files: fc.dictionary(
      text.filter((key) => key !== "__proto__"),
      fc.record({ bytes: fc.nat() }, optional),
    ),
  },
  { requiredKeys: ["openbeian"] },
)

describe("Document.write", () => {
  it("prints what read gives back unchanged", () => {
    fc.assert(
      fc.property(sample, (value) => {
        expect(valueIn(Document.write(Sample, value))).toEqual({ ...value })
      }),
    )
  })
  it("prints texts that every reader of YAML takes for texts", () => {
    const Texts = Schema.Struct({ texts: Schema.Array(Schema.String) })
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const printed = Document.write(Texts, { texts })
        expect(Yaml.parse(printed, { version: "1.2" })).toEqual({ texts })
        expect(Yaml.parse(printed, { version: "1.1" })).toEqual({ texts })
      }),
    )
  })
  it("prints the keys in the order of the schema, whatever order they came in", () => {
    const value: Sample = {
      files: { 营业执照: { bytes: 1 }, "1": {} },
      services: [
        { name: "商城", domains: ["example.cn"], kind: "website" },
        { kind: "app", sizes: [] },
      ],
      subject: {
        name: "甲公司",
        foundedOn: "2026-11-20",
        province: "54",
        isForeign: false,
        kind: "enterprise",
      },
      openbeian: 1,
    }
    expect(Document.write(Sample, value)).toBe(`openbeian: 1
subject:
  kind: enterprise
  name: 甲公司
  province: 西藏
  foundedOn: "2026-11-20"
  isForeign: false
services:
  - kind: website
    name: 商城
    domains:
      - example.cn
  - kind: app
    sizes: []
files:
  "1": {}
  营业执照:
    bytes: 1
`)
  })
  it("prints nothing known as an empty mapping", () => {
    expect(Document.write(Schema.Struct({ name: Schema.optionalKey(Schema.String) }), {})).toBe("{}\n")
  })
})

describe("positions", () => {
  const source =
    "openbeian: 1\nsubject:\n  name: 甲\nservices:\n  - kind: app\n    sizes: [1,\n      2]\nfiles:\n  a/b: {bytes: 1}\n"
  const placeOf = (pointer: string) => {
    const { line, column } = Result.getOrThrow(Document.read(Sample, source)).positions.of(pointer)
    return `${line}:${column}`
  }
  it("are those of the key or item", () => {
    expect(placeOf("")).toBe("1:1")
    expect(placeOf("/subject")).toBe("2:1")
    expect(placeOf("/subject/name")).toBe("3:3")
    expect(placeOf("/services/0")).toBe("5:5")
    expect(placeOf("/services/0/sizes/1")).toBe("7:7")
    expect(placeOf("/files/a~1b/bytes")).toBe("9:9")
  })
  it("of what is not in the text are those of the nearest place above", () => {
    expect(placeOf("/subject/province")).toBe("2:1")
    expect(placeOf("/subject/principal/name")).toBe("2:1")
    expect(placeOf("/services/1/kind")).toBe("4:1")
    expect(placeOf("/nothing/at/all")).toBe("1:1")
  })
})

describe("Document.jsonSchema", () => {
  it("is a draft 2020-12 schema with definitions, titles, descriptions and patterns", () => {
    expect(Document.jsonSchema(Sample)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["openbeian"],
      additionalProperties: false,
      properties: {
        subject: {
          properties: {
            name: { title: "name", description: "名称" },
            principal: { $ref: "#/$defs/Person" },
            province: { type: "string", title: "province", description: "省份", examples: ["北京", "西藏"] },
          },
        },
      },
      $defs: { Person: { properties: { mobile: { pattern: "^1\\d{10}$" } } } },
    })
  })
})
