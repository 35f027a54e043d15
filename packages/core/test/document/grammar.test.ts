import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Yaml from "yaml"
import { Faults } from "../../src/document/faults.ts"
import { parse } from "../../src/document/parse.ts"
import type { Tree } from "../../src/document/tree.ts"
import { printable, valueIn } from "./sample.ts"

const head = "openbeian: 1\n"

/** Texts, lists and mappings; a mapping as its entries, so that the order of keys counts. */
type Plain = string | ReadonlyArray<Plain> | { readonly pairs: ReadonlyArray<readonly [string, Plain]> }

const plainOf = (tree: Tree): Plain => {
  if (tree.kind === "scalar") return tree.text
  if (tree.kind === "list") return tree.items.map(plainOf)
  if (tree.kind === "mapping") return { pairs: tree.entries.map(({ key, value }) => [key, plainOf(value)]) }
  return "broken"
}

const readHere = (source: string): Plain | undefined => {
  const faults = new Faults()
  const tree = parse(source, faults, { maxDepth: 64, maxTokens: 100_000 })
  return tree === undefined || faults.count > 0 ? undefined : plainOf(tree)
}

/** The same by the composer of the library, of which we take the steps before only. */
const readThere = (source: string): Plain | undefined => {
  const documents = Yaml.parseAllDocuments(source, { schema: "failsafe", prettyErrors: false })
  const [document] = documents
  const isOne = documents.length === 1 && document !== undefined && "contents" in document
  return isOne && document.errors.length === 0 ? plainThere(document.contents) : undefined
}

const plainThere = (node: unknown): Plain => {
  if (Yaml.isSeq(node)) return node.items.map(plainThere)
  if (Yaml.isMap(node))
    return { pairs: node.items.map(({ key, value }) => [String(plainThere(key)), plainThere(value)]) }
  return Yaml.isScalar(node) ? String(node.value ?? "") : ""
}

/** A text without what no filing may hold. */
const words = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."ab:#-?,[]{}&*!|>'\"%@` \t\n\\~：，张北京1.0") }),
    fc.constantFrom(
      "null",
      "~",
      "true",
      "yes",
      "2026-11-20",
      "0x1F",
      "1e3",
      "---",
      "- a",
      "a: b",
      "# a",
      " a",
      "a ",
      "",
    ),
  )
  .map(printable)

const plain: fc.Arbitrary<Plain> = fc.letrec<{ plain: Plain }>((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.array(tie("plain"), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(words, tie("plain")), { maxLength: 4, selector: ([key]) => key })
      .map((pairs) => ({ pairs })),
  ),
})).plain

const jsonOf = (value: Plain, gap: string): string => {
  if (typeof value === "string") return JSON.stringify(value)
  const parts =
    "pairs" in value
      ? value.pairs.map(([key, inner]) => `${JSON.stringify(key)}:${gap}${jsonOf(inner, gap)}`)
      : value.map((inner) => jsonOf(inner, gap))
  const [open, close] = "pairs" in value ? "{}" : "[]"
  return `${open}${gap}${parts.join(`,${gap}`)}${gap}${close}`
}

describe("scalars", () => {
  it("come back with the very digits that were written, in YAML and in JSON", () => {
    const digits = fc.oneof(
      fc.stringMatching(/^\d{1,40}$/u),
      fc.constantFrom(
        "110101199003071234",
        "04000001",
        "1e3",
        "0x1F",
        "0o17",
        "1_000",
        "12:30:45",
        "1.50",
        ".5",
        "2026-11-20",
      ),
    )
    fc.assert(
      fc.property(digits, (written) => {
        const value = { openbeian: 1, subject: { name: written } }
        expect(valueIn(`${head}subject:\n  name: ${written}\n`)).toEqual(value)
        expect(valueIn(`{"openbeian":1,"subject":{"name":"${written}"}}`)).toEqual(value)
        if (!written.includes(":"))
          expect(valueIn(`{"openbeian":1,"subject":{"name":${written}}}`)).toEqual(value)
      }),
    )
  })
  it("are unknown when there is nothing, ~ or null, and a text when quoted", () => {
    for (const nothing of ["", "~", "null", "# 还不知道"]) {
      expect(valueIn(`${head}subject:\n  name: ${nothing}\n`)).toEqual({ openbeian: 1, subject: {} })
    }
    expect(valueIn('{"openbeian": 1, "subject": {"name": null}}')).toEqual({ openbeian: 1, subject: {} })
    for (const text of ["", "~", "null"]) {
      expect(valueIn(`${head}subject:\n  name: "${text}"\n`)).toEqual({
        openbeian: 1,
        subject: { name: text },
      })
    }
    expect(valueIn(`${head}subject:\nservices: []\n`)).toEqual({ openbeian: 1, services: [] })
  })
  it("are typed by the schema, not by their looks", () => {
    const source = `${head}subject: {name: 1, staff: "12", price: -1.5, isForeign: "no", quota: unlimited}`
    expect(valueIn(source)).toEqual({
      openbeian: 1,
      subject: { name: "1", staff: 12, price: -1.5, isForeign: false, quota: "unlimited" },
    })
    for (const word of ["true", "TRUE", "yes", "是"]) {
      expect(valueIn(`${head}subject: {isForeign: ${word}}`)).toEqual({
        openbeian: 1,
        subject: { isForeign: true },
      })
    }
    for (const word of ["false", "No", "否"]) {
      expect(valueIn(`${head}subject: {isForeign: ${word}}`)).toEqual({
        openbeian: 1,
        subject: { isForeign: false },
      })
    }
    expect(valueIn(`${head}subject: {quota: ５}`)).toEqual({ openbeian: 1, subject: { quota: 5 } })
    expect(valueIn(`${head}subject: {staff: 9007199254740991}`)).toEqual({
      openbeian: 1,
      subject: { staff: 2 ** 53 - 1 },
    })
  })
  it("are normalised by a leaf that does so, and kept where none does", () => {
    for (const written of ["54", "５４", "藏", "西藏", '"54"']) {
      expect(valueIn(`${head}subject: {province: ${written}, name: ＡＢ１}`)).toEqual({
        openbeian: 1,
        subject: { province: "54", name: "ＡＢ１" },
      })
    }
    for (const [written, day] of [
      ["2026年11月20日", "2026-11-20"],
      ["２０２６-１１-２０", "2026-11-20"],
      ["2026-11-20", "2026-11-20"],
      ["长期", "长期"],
    ]) {
      expect(valueIn(`${head}subject: {foundedOn: ${written}}`)).toEqual({
        openbeian: 1,
        subject: { foundedOn: day },
      })
    }
  })
})

describe("the reader", () => {
  it("takes a byte order mark, CRLF, a document start, an end, comments and indented wholes", () => {
    const value = { openbeian: 1, subject: { name: "甲 乙", kind: "individual" } }
    const source = `# 一\n---\n${head}subject: # 二\n\n  name: 甲\n    乙\n  # 三\n  kind: individual # 四\n...\n# 五\n`
    expect(valueIn(source)).toEqual(value)
    expect(valueIn(`\ufeff${source}`)).toEqual(value)
    expect(valueIn(source.replaceAll("\n", "\r\n"))).toEqual(value)
    expect(valueIn(new TextEncoder().encode(`\ufeff${source}`))).toEqual(value)
    expect(valueIn("  openbeian: 1\n  subject:\n    name: 甲 乙\n    kind: individual\n")).toEqual(value)
  })
  it("reads lists in every layout", () => {
    const value = {
      openbeian: 1,
      services: [{ kind: "website", domains: ["a.cn", "b.cn"] }, { kind: "app" }],
    }
    for (const services of [
      "services:\n- kind: website\n  domains:\n  - a.cn\n  - b.cn\n- kind: app\n",
      "services:\n    -   kind: website\n        domains: [a.cn,\n          b.cn,]\n    -\n      kind: app\n",
      "services: [{kind: website, domains: [a.cn, 'b.cn']}, # 应用\n  {kind: app}\n]\n",
    ]) {
      expect(valueIn(head + services)).toEqual(value)
    }
  })
  it("reads texts in several lines", () => {
    const nameIn = (source: string) => valueIn(`${head}subject:\n  name: ${source}`)
    const named = (name: string) => ({ openbeian: 1, subject: { name } })
    expect(nameIn("|\n    甲\n      乙\n\n    丙\n\n")).toEqual(named("甲\n  乙\n\n丙\n"))
    expect(nameIn(">-\n    甲\n    乙\n\n    丙\n")).toEqual(named("甲 乙\n丙"))
    expect(nameIn("|+\n    甲\n\n")).toEqual(named("甲\n\n"))
    expect(nameIn("|2\n      甲\n")).toEqual(named("  甲\n"))
    expect(nameIn('"甲\n    乙\\\n    丙\\n\\u4e01\\U0001F600"\n')).toEqual(named("甲 乙丙\n丁😀"))
    expect(nameIn("'甲''\n\n    乙'\n")).toEqual(named("甲'\n乙"))
  })
  it("reads JSON of any layout as it is", () => {
    fc.assert(
      fc.property(plain, fc.constantFrom("", " ", "\n", "\r\n  ", "\n\t"), (value, gap) => {
        expect(readHere(jsonOf(value, gap))).toEqual(value)
      }),
    )
  })
  it("takes no text that the composer of the library refuses, and reads the others like it", () => {
    const text = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
      .map((parts) => `k: v\n${parts.join("")}\n`)
    fc.assert(
      fc.property(text, (source) => {
        // It also refuses a last line of nothing but tabs.
        if (/\n *\t\s*\n/u.test(source)) return
        const here = readHere(source)
        if (here !== undefined) expect(here).toEqual(readThere(source))
      }),
      { numRuns: 3000 },
    )
  })
})

const pieces = [
  ..."ab:-\"'{}[],#|>\\%@~\t：\n\n\n",
  ..."key¦张三¦a b¦: ¦: ¦- ¦- ¦  ¦, ¦ #c¦|-¦>+¦|2¦\\n¦123¦null¦? ¦---¦...¦''¦x:y¦http://a/b#c¦{a: 1}¦[1, 2]".split(
    "¦",
  ),
  ...'\n ¦\n  ¦\n    ¦\n---\n¦\r\n¦k2: v2\n¦- x\n¦  k3: 1\n¦l:\n¦\n- ¦\n  - ¦\nk4: ¦"a": ¦"q"¦\'s\''.split(
    "¦",
  ),
]
