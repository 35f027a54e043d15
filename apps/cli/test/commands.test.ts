import { Guide } from "@openbeian/core/provider"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { widthOf } from "../src/print/page.ts"
import { ask, page } from "./world.ts"

describe("record", () => {
  it.each([
    ["京ICP备04000001号", "subject", "京ICP备04000001号"],
    ["京ICP备04000001号-1", "website", "京ICP备04000001号-1"],
    ["粤 icp 备 2021000001 - 2a", "app", "粤ICP备2021000001号-2A"],
    ["京ＩＣＰ备０４０００００１号－３Ｘ", "miniProgram", "京ICP备04000001号-3X"],
    ["京ICP备04000001号-4K", "quickApp", "京ICP备04000001号-4K"],
    ["粤B2-20090059", "licence", "粤B2-20090059"],
    ["京ICP证030173号", "licence", "京ICP证030173号"],
    ["京公网安备11000002000001号", "publicSecurity", "京公网安备11000002000001号"],
    ["湘ICP备B2-20080075-3", "irregular", "湘ICP备B2-20080075-3"],
  ])("reads %s as %s", async (text, kind, printed) => {
    const { out, code } = await ask(["record", text, "--format", "json"])
    expect(JSON.parse(out).items).toMatchObject([{ text, number: { kind, printed } }])
    expect(code).toBe(0)
  })

  it("ends with 1 where one of several is no number, and says of each what it is", async () => {
    const { out, code, err } = await ask(["record", "京ICP备04000001号", "你好"])
    expect({ code, err }).toEqual({ code: 1, err: "" })
    expect(out).toContain("✓ 京ICP备04000001号  主体备案号 · 北京")
    expect(out).toContain("✗ 你好")
    expect(out).toContain("→")
  })

  it("tells what is odd, in the language asked for", async () => {
    expect((await ask(["record", "川ICP备12345678号"])).out).toContain("! 管局一般印作")
    expect((await ask(["record", "川ICP备12345678号", "--lang", "en"])).out).toContain("! The administration")
  })
})

describe("providers", () => {
  it("lists each with name and day of its last check", async () => {
    const { items } = JSON.parse((await ask(["providers", "--format", "json"])).out)
    const { out } = await ask(["providers"])
    expect(items.length).toBeGreaterThan(0)
    for (const { id, name, checkedOn } of items) {
      expect(out).toContain(id)
      expect(out).toContain(name.zh)
      expect(out).toContain(checkedOn)
    }
  })

  it("shows one with its abilities, limits and types, each with a clause or as not documented", async () => {
    const [{ id }] = JSON.parse((await ask(["providers", "--format", "json"])).out).items
    const whole = JSON.parse((await ask(["providers", id, "--format", "json"])).out)
    const { out } = await ask(["providers", id])
    for (const { label } of [...whole.capabilities, ...whole.limits]) expect(out).toContain(label.zh)
    for (const { words } of whole.types.entries) expect(out).toContain(words.zh)
    expect(out).toContain("§")
  })

  it("shows how a number is shown, row by row, or that the papers do not say", async () => {
    const { out } = await ask(["providers", "acme", "--lang", "en"], "", { installed: async () => [acme] })
    expect(out).toMatch(/• website · Guangdong · subject number § .* ac-shown-guangdong/u)
    expect(out).toMatch(/• app · the page “about” § .* ac-shown-app/u)
    const silent = await ask(["providers", "acme"], "", {
      installed: async () => [{ ...acme, display: "undocumented" }],
    })
    expect(silent.out).toMatch(/标示备案号\n\? 文件未载明/u)
  })

  it("refuses one that does not exist", async () => {
    expect(await ask(["providers", "xyzzy"])).toMatchObject({ code: 2, out: "" })
  })
})

describe("clause", () => {
  it("shows what it says, where it stands and what uses it", async () => {
    const { owner, rows } = JSON.parse((await ask(["coverage", "--format", "json"])).out).items[0]
    const { id } = rows[0]
    const { out } = await ask(["clause", id])
    const clause = JSON.parse((await ask(["clause", id, "--format", "json"])).out)
    expect(clause).toMatchObject({ id, owner, isInForce: true })
    for (const part of [id, "现行", clause.section, clause.source.title.zh]) expect(out).toContain(part)
    expect(clause.usedBy.length).toBeGreaterThan(0)
  })

  it("knows the clauses of core", async () => {
    expect((await ask(["clause", "core-resident-id"])).out).toContain("GB 11643")
  })

  it("guesses what was meant, also by a part of the id", async () => {
    const { code, err } = await ask(["clause", "resident-id"])
    expect(code).toBe(2)
    expect(err).toContain("core-resident-id")
    expect((await ask(["clause", "xyzzy"])).err).toContain("openbeian coverage")
  })
})

describe("coverage", () => {
  it("accounts for every clause in force and finds no orphan", async () => {
    const { code, out } = await ask(["coverage", "--format", "json"])
    const { items } = JSON.parse(out)
    expect(code).toBe(0)
    for (const { counts, rows } of items) {
      expect(counts.used + counts.waived + counts.orphan).toBe(counts.total)
      expect(rows).toHaveLength(counts.total)
      expect(counts.orphan).toBe(0)
    }
  })

  it("fails on an orphan and names it", async () => {
    const { out } = await ask(["coverage", "--format", "json"])
    const { id } = JSON.parse(out).items[0].rows.find(
      (row: { readonly kind: string }) => row.kind === "contact",
    )
    const { installed } = await import("@openbeian/providers")
    const silent = Object.assign(
      {},
      ...Object.keys(Guide.topics).map((topic) => ({ [topic]: "undocumented" })),
    )
    const without = installed.map((plugin) => ({
      ...plugin,
      guides: silent,
      signup: { ...plugin.signup, contacts: [] },
    }))
    const failed = await ask(["coverage"], "", { installed: async () => without })
    expect(failed.code).toBe(1)
    expect(failed.out).toMatch(new RegExp(`✗ ${id} .*没有任何地方使用`, "u"))
  })

  it("keeps its table to the page, however narrow", async () => {
    for (const columns of [30, 60, 110]) {
      const { out } = await ask(["coverage"], "", { out: { ...page, columns } })
      for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
    }
  })
})

describe("schema", () => {
  it("prints the one of the filing unless asked for the report's", async () => {
    const [filing, same, report] = await Promise.all([
      ask(["schema"]),
      ask(["schema", "filing"]),
      ask(["schema", "report"]),
    ])
    expect(same).toEqual(filing)
    expect(JSON.parse(filing.out)).toHaveProperty(["$schema"], "https://json-schema.org/draft/2020-12/schema")
    expect(report.out).not.toBe(filing.out)
  })
})

describe("help", () => {
  it.each(["zh", "en"])("tells of every command in %s", async (language) => {
    const { out, code } = await ask(["--help", "--lang", language])
    expect(code).toBe(0)
    for (const name of [
      "check",
      "type",
      "record",
      "footer",
      "providers",
      "clause",
      "coverage",
      "schema",
      "init",
    ]) {
      expect(out).toMatch(new RegExp(`^  ${name}`, "mu"))
      expect((await ask([name, "--help", "--lang", language])).out).toContain(`openbeian ${name}`)
    }
  })

  it("keeps to a narrow page", async () => {
    const { out } = await ask(["check", "--help"], "", { out: { ...page, columns: 36 } })
    for (const line of out.split("\n").filter((one) => !one.startsWith("  openbeian"))) {
      expect(widthOf(line), line).toBeLessThanOrEqual(36)
    }
  })

  it("stands in for a missing command, with code 2", async () => {
    const { code, out, err } = await ask([])
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain("openbeian --help")
  })
})
