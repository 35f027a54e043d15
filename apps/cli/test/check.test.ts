import { Report } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { acme } from "@openbeian/testkit"
import { Ajv2020 } from "ajv/dist/2020.js"
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { widthOf } from "../src/print/page.ts"
import { ask, blocked, example, examples, page } from "./world.ts"

const validate = new Ajv2020({ strict: false }).compile(Document.jsonSchema(Report.Report))
const report = Schema.decodeUnknownSync(Schema.fromJsonString(Report.Report))
const nothing = "openbeian: 1\n"

it("tells a deadline of a day in hours and one of a month in days", async () => {
  const one = "openbeian: 1\nservices: [{ kind: website }]\n"
  const { out } = await ask(["check", "one.yaml", "--provider", "tencent"], one)
  expect(out).toContain("须在 30 天内")
  expect(out).toContain("须在 24 小时内，否则")
})

it("shows the likely day of each way and puts questions as sentences, as text and as Markdown", async () => {
  const name = "draft.yaml"
  const text = example(name)
  const { providers } = report((await ask(["check", name, "--format", "json"], text)).out)
  const [printed, markdown] = [
    (await ask(["check", name], text, { out: { ...page, language: "zh", columns: 400 } })).out,
    (await ask(["check", name, "--format", "markdown", "--lang", "zh"], text)).out,
  ]
  const routes = providers.flatMap(({ services }) => services.flatMap((service) => service.routes))
  const likely = new Set(
    routes.flatMap(({ applies, ends }) =>
      applies === "yes" && ends?.likely !== undefined ? [ends.likely] : [],
    ),
  )
  expect(likely.size).toBeGreaterThan(0)
  for (const day of likely) {
    expect(printed).toContain(`办结，大致 ${day}`)
    expect(markdown).toContain(`大致办完: ${day}`)
  }
  const stages = routes.flatMap(({ applies, stages: all }) => (applies === "yes" ? all : []))
  for (const { ends } of stages)
    if (ends?.likely !== undefined) expect(markdown).toContain(` – ${ends.latest} | ${ends.likely} |`)
  for (const { questions } of providers)
    for (const { text: question, label, asks } of questions) {
      expect(markdown).toContain(`- [ ] ${question.zh.replace(/[~*_]/gu, "\\$&")}`)
      if (question.zh !== label.zh)
        expect(markdown).not.toMatch(new RegExp(`\\[ \\] ${label.zh} .*${asks}`, "u"))
    }
  expect(providers.flatMap(({ questions }) => questions.slice(0, 1)).length).toBeGreaterThan(0)
  for (const { questions } of providers) {
    const [first] = questions
    if (first !== undefined) expect(printed).toContain(first.text.zh)
  }
})

describe.each(examples)("check of %s", (name) => {
  const text = example(name)

  it("answers JSON that its schema takes, and ends with 0 where no provider has a block", async () => {
    const { out, err, code } = await ask(["check", name, "--format", "json"], text)
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
    const isFree = report(out).providers.every((provider) => provider.isFreeOfBlocks)
    expect({ code, err }).toEqual({ code: isFree ? 0 : 1, err: "" })
  })

  it.each([
    ["zh", 40],
    ["zh", 80],
    ["en", 100],
  ] as const)("keeps to the page in %s, %i columns wide", async (language, columns) => {
    const { out } = await ask(["check", name], text, { out: { ...page, language, columns } })
    for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
  })

  it("names for people every finding that does not pass, and the clause behind it", async () => {
    const [{ out }, json] = await Promise.all([
      ask(["check", name], text),
      ask(["check", name, "--format", "json"], text),
    ])
    const said = out.replaceAll(/\s/gu, "")
    for (const { findings } of report(json.out).providers) {
      for (const { verdict, message, fix, clauses } of findings) {
        if (verdict !== "Fail" && verdict !== "Review") continue
        expect(said).toContain(message.zh.replaceAll(/\s/gu, ""))
        expect(said).toContain(fix.zh.replaceAll(/\s/gu, ""))
        expect(said).toContain(clauses[0])
      }
    }
  })
})

describe("check", () => {
  it("shows the contradiction behind what is unclear: both clauses, which holds, why", async () => {
    const name = "international-account.yaml"
    const { out } = await ask(["check", name, "--provider", "aliyun"], example(name))
    const [, said = ""] = out.split("背后自相矛盾的文件，与我们的取舍\n")
    const block = (said.split("\n\n")[0] ?? "").replaceAll(/\s/gu, "")
    for (const part of [
      "•国际站用户只能走PC，上传时用App扫码。",
      "ali-international-site-channels",
      "•建议用中国站账号，国际站账号无法直接登录阿里云App。",
      "ali-china-site-recommended",
      "⇄存疑，由人核实：",
      "(2026-11-22)",
    ])
      expect(block).toContain(part)
  })

  it("marks the clause that is followed", async () => {
    const { out } = await ask(["check", "photos.yaml", "--provider", "nwcd"], example("photos.yaml"))
    const flat = out.replaceAll(/\s/gu, "")
    expect(flat).toContain("✓主办单位证件图：原件、彩色")
    expect(flat).toContain("→取nwcd-mat-subject-cert：旧版")
  })

  it("says nothing of contradictions where all that they touch passes", async () => {
    const name = "first-filing.yaml"
    const { out } = await ask(["check", name, "--provider", "kingsoft"], example(name))
    expect(out).not.toContain("自相矛盾的文件")
  })

  it("ends with 1 where one of the providers asked has a block, and with 0 where it is not asked", async () => {
    const strict = { ...acme, id: "strict" }
    const lenient = { ...acme, id: "lenient", rules: [] }
    const installed = async () => [strict, lenient]
    const asked = async (...options: ReadonlyArray<string>) => {
      const { code, out } = await ask(["check", "f", "--format", "json", ...options], unverified, {
        installed,
      })
      return [code, report(out).providers.map(({ isFreeOfBlocks }) => isFreeOfBlocks)]
    }
    expect(await asked()).toEqual([1, [false, true]])
    expect(await asked("--provider", "strict")).toEqual([1, [false]])
    expect(await asked("--provider", "lenient")).toEqual([0, [true]])
    expect(await asked("--provider", "lenient", "--provider", "strict")).toEqual([1, [true, false]])
  })

  it("ends with 1 where core finds a block, whoever is asked", async () => {
    expect((await ask(["check", "f"], blocked)).code).toBe(1)
  })

  it("counts what is unknown as a block with --strict only", async () => {
    expect((await ask(["check", "f"], nothing)).code).toBe(0)
    expect((await ask(["check", "f", "--strict"], nothing)).code).toBe(1)
  })

  it("does not call it a pass while something is unknown", async () => {
    const { out } = await ask(["check", "f"], nothing)
    expect(out.split("\n")[0]).toContain("已知的部分没有必改项")
    expect(out.split("\n")[0]).not.toContain("✓")
  })

  it("names the line of what is to be mended", async () => {
    const { out } = await ask(["check", "f"], blocked)
    expect(out).toMatch(/✗ 必改 .*\(第 5 行\)/u)
  })

  it("names the place by its pointer where all is on one line", async () => {
    const document = JSON.stringify({
      openbeian: 1,
      subject: { principal: { credential: { type: "residentId", number: "110101199003071234" } } },
    })
    const { out } = await ask(["check", "f"], document)
    expect(out).toMatch(/✗ 必改 .*\(\/subject\/principal/u)
  })

  it("takes the day from --today in the spellings of papers, else from the machine", async () => {
    const days = [[], ["--today", "2026-12-01"], ["--today=2026年12月1日"]].map(async (option) => {
      const { out } = await ask(["check", "f", "--format", "json", ...option], nothing)
      return report(out).today
    })
    expect(await Promise.all(days)).toEqual(["2026-11-22", "2026-12-01", "2026-12-01"])
  })

  it("asks the providers that are named, and refuses one that does not exist with a guess", async () => {
    const listed = await ask(["providers", "--format", "json"])
    const { id } = JSON.parse(listed.out).items[0]
    const one = await ask(["check", "f", "--format", "json", "--provider", id], nothing)
    expect(report(one.out).providers.map(({ provider }) => provider)).toEqual([id])
    const none = await ask(["check", "f", "--provider", `${id}x`], nothing)
    expect(none).toMatchObject({ code: 2, out: "" })
    expect(none.err).toContain(`是不是 ${id}？`)
  })

  it("speaks the language of --lang", async () => {
    const { out } = await ask(["check", "f", "--lang", "en"], blocked)
    expect(out).toContain("✗ Must fix")
    expect(out).toContain("(line 5)")
  })
})

/** Where the accounts of both are not verified; only one of the two minds. */
const unverified = `openbeian: 1
accounts: [{ provider: strict, isVerified: false }, { provider: lenient, isVerified: false }]
`

const faulty = `openbeian: 1
subject:
  kind: enterprize
  province: 火星
  nmae: 甲公司
services: none
`

describe("a document with faults", () => {
  it("tells all of them with file, line, column, path, and what to do; nothing on standard output", async () => {
    const { code, out, err } = await ask(["check", "f.yaml"], faulty)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    for (const place of [
      "f.yaml:3:9 /subject/kind",
      "f.yaml:4:13 /subject/province",
      "f.yaml:5:3 /subject/nmae",
    ]) {
      expect(err).toContain(place)
    }
    expect(err).toContain("f.yaml:6:11 /services")
    expect(err).toContain("enterprize")
    expect(err).toContain("enterprise")
    expect(err).toContain("→")
    expect(err).toContain("共 4 处")
  })

  it("tells them as one JSON document on standard output where JSON was asked for", async () => {
    const { code, out, err } = await ask(["check", "f.yaml", "--format", "json"], faulty)
    expect({ code, err }).toEqual({ code: 2, err: "" })
    const { errors } = JSON.parse(out)
    expect(errors).toHaveLength(4)
    expect(errors[0]).toMatchObject({
      code: "notListed",
      file: "f.yaml",
      line: 3,
      column: 9,
      path: "/subject/kind",
      found: "enterprize",
      allowed: expect.arrayContaining(["enterprise"]),
      message: { zh: expect.any(String), en: expect.any(String) },
      fix: { zh: expect.any(String), en: expect.any(String) },
    })
  })

  it("tells them together with an unknown provider and an unreadable day", async () => {
    const { err } = await ask(["check", "f", "--provider", "xyzzy", "--today", "2026-02-30"], faulty)
    expect(err).toContain("xyzzy")
    expect(err).toContain("--today")
    expect(err).toContain("共 6 处")
  })

  it("is refused by type as well", async () => {
    expect(await ask(["type", "f"], faulty)).toMatchObject({ code: 2, out: "" })
  })

  it("may be no text at all", async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode("openbeian: 1\nsubject:\n  name: "),
      0xbc,
      0xd7,
    ])
    const open = async (name: string) => ({ name, bytes })
    const { code, err } = await ask(["check", "gbk.yaml"], "", { open })
    expect(code).toBe(2)
    expect(err).toContain("gbk.yaml:3:9")
    expect(err).toContain("UTF-8")
  })
})

describe("any document", () => {
  it("is answered or refused with reasons, however mutilated", async () => {
    const whole = example(examples[0] ?? "")
    const place = fc.nat(whole.length)
    await fc.assert(
      fc.asyncProperty(
        place,
        place,
        fc.constantFrom("", "\t", "- ", ": ", "&a ", '"', "[", "\u0000"),
        async (one, other, put) => {
          const document = whole.slice(0, Math.min(one, other)) + put + whole.slice(Math.max(one, other))
          const { code, out, err } = await ask(["check", "f", "--today", "2026-11-22"], document)
          expect([0, 1, 2]).toContain(code)
          expect(code === 2 ? err : out).not.toBe("")
          expect(code === 2 ? out : err).toBe("")
        },
      ),
    )
  })
})

describe("type", () => {
  it.each(examples)("says of %s what check says, and cites no more than it says", async (name) => {
    const [types, whole] = await Promise.all([
      ask(["type", name, "--format", "json"], example(name)),
      ask(["check", name, "--format", "json"], example(name)),
    ])
    const said = JSON.parse(types.out)
    const providers = report(whole.out).providers
    expect(said.providers.map((provider: { readonly services: unknown }) => provider.services)).toEqual(
      providers.map(({ services }) =>
        services.map(({ path, kind, name, types }) => ({ path, kind, name, types })),
      ),
    )
    for (const change of said.providers.flatMap((one: { readonly changes: unknown }) => one.changes))
      expect(Object.keys(change)).toEqual(["path", "kind", "types"])
    const cited = new Set(JSON.stringify(said.providers).match(/[a-z]+(?:-[a-z0-9]+)+/gu))
    for (const id of Object.keys(said.clauses)) expect(cited).toContain(id)
    expect(types.code).toBe(0)
  })
})
