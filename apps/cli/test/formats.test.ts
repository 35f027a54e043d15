import draft4 from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" }
import { Ajv } from "ajv"
import type { Log } from "sarif"
import { describe, expect, it } from "vitest"
import { ask, blocked, example, examples } from "./world.ts"

// It is of draft 4; nothing in it means another thing in draft 7.
const { $schema: _, id: __, ...schema } = draft4
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

const sarifOf = async (name: string, document: string): Promise<Log> => {
  const { out, err } = await ask(["check", name, "--format", "sarif"], document)
  expect(err).toBe("")
  const log: unknown = JSON.parse(out)
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
  return log as Log
}

describe("check --format sarif", () => {
  it.each(examples)("is valid by the schema of SARIF 2.1.0 for %s, one run a provider", async (name) => {
    const report = JSON.parse((await ask(["check", name, "--format", "json"], example(name))).out)
    const { runs } = await sarifOf(name, example(name))
    expect(runs.map(({ properties }) => properties?.["provider"])).toEqual(
      report.providers.map(({ provider }: { provider: string }) => provider),
    )
    runs.forEach(({ results = [], tool, taxonomies = [] }, n) => {
      const told = report.providers[n].findings.filter(({ verdict }: { verdict: string }) =>
        ["Fail", "Review", "Undecided"].includes(verdict),
      )
      expect(results).toHaveLength(told.length)
      for (const result of results) {
        expect(tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
        expect(result.taxa).not.toEqual([])
        expect(result.message.text).not.toBe("")
        for (const { id, index } of result.taxa ?? []) expect(taxonomies[0]?.taxa?.[index ?? -1]?.id).toBe(id)
      }
      const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
      expect(new Set(prints).size).toBe(prints.length)
      for (const { shortDescription, help } of tool.driver.rules ?? []) {
        expect(shortDescription?.text).toBeTruthy()
        expect(help?.text).toContain(shortDescription?.text)
      }
    })
  })

  it("tells what blocks as an error, at its line, and what is unknown as open", async () => {
    const { runs } = await sarifOf("my filing.yaml", blocked)
    const errors = runs[0]?.results?.filter(({ level }) => level === "error") ?? []
    expect(errors.length).toBeGreaterThan(0)
    for (const { kind, locations } of errors) {
      expect(kind).toBe("fail")
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("my%20filing.yaml")
      expect(locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0)
    }
    for (const { kind, level } of runs[0]?.results ?? []) if (kind !== "fail") expect(level).toBe("none")
    expect(runs[0]?.results?.some(({ kind }) => kind === "open")).toBe(true)
  })

  it.each([
    ["filing.yaml", "filing.yaml"],
    ["./a b/filing.yaml", "a%20b/filing.yaml"],
    [".//filing.yaml", "filing.yaml"],
    ["../filing.yaml", "../filing.yaml"],
    ["/home/茶/filing.yaml", "file:///home/%E8%8C%B6/filing.yaml"],
  ])("names the file %s as hosts know it", async (name, uri) => {
    const { runs } = await sarifOf(name, blocked)
    const uris = runs.flatMap(({ results = [] }) =>
      results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
    )
    expect(new Set(uris)).toEqual(new Set([uri]))
  })

  it("says what is not known as not known, and until when it holds", async () => {
    const name = "international-account.yaml"
    const { runs } = await sarifOf(name, example(name))
    const report = JSON.parse((await ask(["check", name, "--format", "json"], example(name))).out)
    runs.forEach(({ properties, results = [] }, n) => {
      expect(properties?.["holdsUntil"]).toBe(report.providers[n].holdsUntil)
      for (const { kind, message } of results)
        expect(message.text?.startsWith("还不知道：")).toBe(kind === "open")
    })
  })

  it("tells of the contradiction behind a rule", async () => {
    const name = "international-account.yaml"
    const { runs } = await sarifOf(name, example(name))
    const rules = runs.flatMap(({ tool }) => tool.driver.rules ?? [])
    const rule = rules.find(({ id }) => id === "aliyun/china-site-account-is-used")
    expect(rule?.help?.text).toContain("⇄ 国际站")
  })

  it("counts columns as it says that it does, behind characters outside the basic plane", async () => {
    const line = `subject: { name: "𠮷😀", principal: { residency: mainland, credential: { type: residentId, number: "110101199003071234" } } }`
    const { runs } = await sarifOf("x.yaml", `openbeian: 1\n${line}\n`)
    const errors = runs.flatMap(({ results = [] }) => results.filter(({ level }) => level === "error"))
    const places = errors.flatMap(({ locations = [] }) => locations)
    const place = places.find(
      ({ logicalLocations }) => logicalLocations?.[0]?.fullyQualifiedName === "/subject/principal",
    )
    const { startLine, startColumn = 0 } = place?.physicalLocation?.region ?? {}
    expect(startLine).toBe(2)
    expect(line.slice(startColumn - 1)).toMatch(/^principal: /u)
    for (const { columnKind } of runs) expect(columnKind).toBe("utf16CodeUnits")
  })

  it("names no file where the document came by standard input", async () => {
    const { runs } = await sarifOf("-", blocked)
    for (const { locations } of runs[0]?.results ?? [])
      expect(locations?.[0]).toEqual({ logicalLocations: [expect.anything()] })
  })

  it("ends as the check ends", async () => {
    const codes = await Promise.all(
      ["text", "json", "sarif", "markdown"].map(
        async (format) => (await ask(["check", "x.yaml", "--format", format], blocked)).code,
      ),
    )
    expect(new Set(codes)).toEqual(new Set([1]))
  })
})

describe("check --format markdown", () => {
  it.each(examples)("explains every clause that it marks, in %s", async (name) => {
    const { out } = await ask(["check", name, "--format", "markdown", "--lang", "en"], example(name))
    const marked = new Set([...out.matchAll(/\[\^([^\]]+)\](?!:)/gu)].map(([, id]) => id))
    const explained = new Set([...out.matchAll(/^\[\^([^\]]+)\]:/gmu)].map(([, id]) => id))
    expect(marked.size).toBeGreaterThan(0)
    expect([...marked].filter((id) => !explained.has(id))).toEqual([])
  })

  it("tells of contradictions with both clauses and the ruling, and until when it holds", async () => {
    const { out } = await ask(
      ["check", "x.yaml", "--format", "markdown", "--provider", "aliyun", "--lang", "en"],
      example("international-account.yaml"),
    )
    expect(out).toMatch(/\(the first of what passes ends on \d{4}-\d\d-\d\d\)/u)
    const line = out.split("\n").find((each) => each.includes(" ↔ ")) ?? ""
    expect(line).toContain("`ali-china-site-recommended`")
    expect(line).toContain("`ali-international-site-channels`")
    expect(line).toContain("open, a person decides")
    for (const id of ["ali-china-site-recommended", "ali-international-site-channels"])
      expect(out).toContain(`[^${id}]:`)
  })

  it("shows the marks of a name and does not obey them", async () => {
    const named = `openbeian: 1\nservices:\n  - kind: website\n    name: "*a* <img src=x> | [b](c)"\n    domains: []\n`
    const { out } = await ask(["check", "x.yaml", "--format", "markdown"], named)
    expect(out).not.toMatch(/(?<!\\)<img/u)
    expect(out).not.toMatch(/(?<!\\)\*a/u)
  })
})

describe("other commands", () => {
  it("have no such formats, and say which there are", async () => {
    const { code, err } = await ask(["type", "x.yaml", "--format", "sarif", "--lang", "en"], blocked)
    expect(code).toBe(2)
    expect(err).toContain("it can be text, json")
  })
})

describe("check --format ics", () => {
  it("writes the days of the check as one calendar", async () => {
    const { out, err } = await ask(
      ["check", "four-sites.yaml", "--format", "ics"],
      example("four-sites.yaml"),
    )
    expect(err).toBe("")
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/u)
  })
})
