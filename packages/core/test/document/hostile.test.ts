import { describe, expect, it } from "vitest"
import { faultsOf, placesOf, valueIn } from "./sample.ts"

/** None of these is timed: a reader that takes the square of them does not come to an end. */
const full = (length: number, unit: string, start = "", end = ""): string =>
  start + unit.repeat(Math.floor((length - start.length - end.length) / unit.length)) + end

/** As long as a text may be. */
const most = 5_000_000
/** Whatever the unit is, fewer tokens than there may be. */
const much = 200_000

const codesOf = (source: string): ReadonlyArray<string> => [
  ...new Set(faultsOf(source).map(({ code }) => code)),
]

// The machine may be busy.
describe("a hostile text", { timeout: 60_000 }, () => {
  it.each([
    ["open lists", full(most, "["), "depth"],
    ["open mappings", full(most, '{"a":'), "depth"],
    ["dashes", full(most, "- "), "depth"],
    ["open lists on lines of their own", full(most, "[\n"), "depth"],
    ["lists within an item", full(most, "[", "openbeian: 1\nservices:\n  - "), "depth"],
    ["commas", full(much, ",", "openbeian: 1\nservices: [", "]"), "comma"],
    ["closing brackets", full(most, "]"), "closer"],
    ["documents", full(most, "---\n"), "documents"],
    ["more items than there may be", full(most, "1,", "openbeian: [", "]"), "tokens"],
  ])("is refused by one fault: %s", (_, source, code) => {
    expect(faultsOf(source).map((fault) => fault.code)).toEqual([code])
  })
  it.each([
    ["keys that repeat", full(much, "a: 1\n"), "duplicateKey"],
    ["keys that repeat in brackets", full(much, "a: 1,", "{", "}"), "duplicateKey"],
    ["unknown keys", Array.from({ length: 20_000 }, (_, key) => `k${key}: 1\n`).join(""), "unknownKey"],
    ["words that are not listed", full(much, "- kind: webpage\n", "openbeian: 1\nservices:\n"), "notListed"],
    ["lines without a key", full(much, "x\n", "openbeian: 1\n"), "noKey"],
    ["open quotation marks", full(much, '- "x\n', "openbeian: 1\nservices:\n"), "quote"],
    ["escapes that mean nothing", full(most, "\\q", '"', '"'), "escape"],
    ["items that are not separated", full(much, '"a" "b",', "[", "]"), "separator"],
    ["anchors", full(much, "- &a x\n", "openbeian: 1\nservices:\n"), "anchor"],
    ["aliases", full(much, "- *a\n", "openbeian: 1\nservices:\n"), "alias"],
    ["anchors on lines of their own", full(much, "&a\n"), "anchor"],
    ["tags on lines of their own", full(much, " !a\n", "openbeian: [", "]"), "tag"],
    ["tags", full(much, "!a ", "openbeian: "), "tag"],
    ["directives", full(much, "%A\n"), "directive"],
    ["characters of control", full(most, "\0"), "character"],
  ])("is answered with 200 faults and a count: %s", (_, source, code) => {
    const faults = faultsOf(source)
    expect(faults.length).toBe(201)
    expect(faults[0]?.code).toBe(code)
    expect(faults.at(-1)?.code).toBe("more")
  })
  it.each([
    ["line breaks", full(much, "\n", "openbeian: 1\n")],
    ["comments", full(much, "#\n", "openbeian: 1\n")],
    [
      "blank lines after a text",
      full(much, " \n", "openbeian: 1\nsubject:\n  name: a\n", "  kind: individual\n"),
    ],
    ["a text of many lines", full(most, "    x\n", "openbeian: 1\nsubject:\n  name: |\n")],
    ["a folded text", full(most, "   x\n", "openbeian: 1\nsubject:\n  name: a\n")],
    ["a long text", full(most / 3, "长", 'openbeian: 1\nsubject: {name: "', '"}')],
    ["a text of escapes", full(most, "\\n", 'openbeian: 1\nsubject: {name: "', '"}')],
    [
      "services of 1 MB",
      full(1_000_000, "  - {kind: website, name: a, domains: [a.cn]}\n", "openbeian: 1\nservices:\n"),
    ],
  ])("is read if it means something: %s", (_, source) => {
    expect(codesOf(source)).toEqual([])
  })
})

describe("a bomb", () => {
  it("of aliases is refused by its anchors and aliases, and never unfolded", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for (let level = 1; level < 10; level++) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ")}]`)
    }
    const codes = codesOf(`${lines.join("\n")}\n`)
    expect(codes).toContain("anchor")
    expect(codes).toContain("alias")
  })
})

describe("a strange text", () => {
  it("never throws", () => {
    for (const source of [
      "\u0000",
      "\ufeff",
      "\ufeff\ufeff",
      "\ud800",
      "&",
      "*",
      "!",
      "|",
      ">",
      "?",
      ":",
      "-",
      "%",
      "@",
      "'",
      '"',
      "[",
      "{",
      "]",
      "}",
      ",",
      "#",
      "\t",
      "\r",
      "\\",
    ]) {
      expect(faultsOf(source).length).toBeGreaterThan(0)
      expect(faultsOf(`a: ${source}`).length).toBeGreaterThan(0)
      expect(faultsOf(`a: [${source}`).length).toBeGreaterThan(0)
    }
  })
  it("leaves the prototype of objects alone", () => {
    expect(placesOf('{"openbeian": 1, "files": {"__proto__": {"bytes": 1}}}')).toEqual([
      "1:28 unknownKey /files/__proto__",
    ])
    expect(valueIn('{"openbeian": 1, "files": {"constructor": {"bytes": 1}}}')).toEqual({
      openbeian: 1,
      files: { constructor: { bytes: 1 } },
    })
    expect(Object.hasOwn(Object.prototype, "bytes")).toBe(false)
  })
})
