import { describe, expect, it } from "vitest"
import { read } from "../src/arguments.ts"

const codes = (...argv: ReadonlyArray<string>) => read(argv).problems.map(({ code }) => code)

describe("arguments", () => {
  it.each([
    [["check", "f.yaml", "--format", "json", "--strict"]],
    [["--format=json", "--strict", "check", "f.yaml"]],
    [["check", "--strict", "f.yaml", "--format", "json"]],
    [["--strict", "check", "--format=json", "--", "f.yaml"]],
  ])("takes options wherever they stand: %j", (argv) => {
    const { command, words, options, problems } = read(argv)
    expect({ name: command?.name, words, options, problems }).toMatchObject({
      name: "check",
      words: ["f.yaml"],
      options: { format: "json", strict: true },
      problems: [],
    })
  })

  it("gathers --provider and asks none twice", () => {
    const { options } = read(["check", "f", "--provider", "a", "--provider=b", "--provider", "a"])
    expect(options.provider).toEqual(["a", "b"])
  })

  it("takes the last of the options that only say how it is printed", () => {
    const { options, problems } = read(["check", "f", "--lang", "zh", "--format", "json", "--lang", "en"])
    expect(options).toMatchObject({ lang: "en", format: "json" })
    expect(problems).toEqual([])
    expect(codes("check", "f", "--format", "json", "--format", "text")).toEqual([])
  })

  it("refuses a second value where one alone can count, and names both", () => {
    const [twice] = read(["footer", "x", "--year", "2026", "--year", "2027"]).problems
    expect(twice?.fix).toEqual({ zh: "“2026” / “2027” 留一个", en: "keep one of “2026” / “2027”" })
    expect(codes("footer", "x", "--year", "2026", "--year=2026", "--html", "--html")).toEqual([])
  })

  it("refuses a second plan to carry on", () => {
    expect(codes("plan", "p.xlsx", "--carry-on", "a.json", "--carry-on=b.json")).toEqual(["OptionTwice"])
  })

  it("takes what begins with a hyphen as a word behind -- only", () => {
    expect(read(["record", "--", "--lang"]).words).toEqual(["--lang"])
    expect(read(["check", "-"]).words).toEqual(["-"])
    expect(codes("record", "-x")).toContain("OptionUnknown")
  })

  it.each([
    ["CommandUnknown", ["chekc", "f"]],
    ["OptionUnknown", ["check", "f", "--strct"]],
    ["OptionUnknown", ["clause", "x", "--strict"]],
    ["OptionUnknown", ["check", "f", "--no-strict"]],
    ["ValueMissing", ["check", "f", "--today"]],
    ["ValueMissing", ["check", "f", "--today="]],
    ["ValueMissing", ["check", "f", "--today", "--strict"]],
    ["ValueUnwanted", ["check", "f", "--strict=yes"]],
    ["ValueUnknown", ["check", "f", "--format", "xml"]],
    ["ValueUnknown", ["schema", "reports"]],
    ["OptionTwice", ["check", "f", "--today", "2026-01-01", "--today", "2027-01-01"]],
    ["OptionTwice", ["footer", "x", "--provider", "a", "--provider=b"]],
    ["ArgumentMissing", ["check"]],
    ["ArgumentMissing", ["record"]],
    ["ArgumentUnwanted", ["check", "f", "g"]],
    ["ArgumentUnwanted", ["coverage", "x"]],
  ])("finds %s in %j", (code, argv) => {
    expect(codes(...argv)).toEqual([code])
  })

  it("finds everything that is wrong, not the first", () => {
    expect(codes("chekc", "--strct", "--format", "xml")).toEqual([
      "CommandUnknown",
      "OptionUnknown",
      "ValueUnknown",
    ])
  })

  it.each([
    [["chekc"], "check"],
    [["provider"], "providers"],
    [["chek", "f"], "check"],
    [["check", "f", "--strct"], "--strict"],
    [["check", "f", "--privoder", "x"], "--provider"],
    [["check", "f", "--format", "jsn"], "json"],
  ])("guesses what %j was meant to be, in both languages", (argv, meant) => {
    const [first] = read(argv).problems
    expect(first?.fix).toEqual({ zh: `是不是 ${meant}？`, en: `did you mean ${meant}?` })
  })

  it("points to the help where nothing is near", () => {
    expect(read(["xyzzy"]).problems[0]?.fix?.en).toBe("see openbeian --help")
    expect(read(["check", "f", "--xyzzy"]).problems[0]?.fix?.en).toBe("see openbeian check --help")
  })

  it("wants no words where only help is asked for", () => {
    expect(codes("check", "--help")).toEqual([])
    expect(codes("check", "-h")).toEqual([])
    expect(codes("--version")).toEqual([])
  })
})
