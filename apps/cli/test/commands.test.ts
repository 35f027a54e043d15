import { ProvinceView } from "@openbeian/core/check"
import { Guide } from "@openbeian/core/provider"
import { acme, exampleRegulations } from "@openbeian/testkit"
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

  it("names the products of a limit, and says whether other products are known", async () => {
    const { servers } = acme
    if (servers === "undocumented") throw new Error("Acme lists its products")
    const from = "2026-01-01"
    const servicesPerServer = [{ from, value: 4, product: "small", cites: ["ac-server-products"] }] as const
    const partly: typeof acme = {
      ...acme,
      limits: { ...acme.limits, servicesPerServer },
      servers: { ...servers, others: "undocumented" },
    }
    const { out } = await ask(["providers", "acme"], "", { installed: async () => [partly] })
    expect(out).toContain("每台服务器的服务数  4 小型主机 (2026-01-01 起)")
    expect(out).toMatch(/\? 其他云产品 {2}文件未载明/u)
    const whole = await ask(["providers", "acme"], "", { installed: async () => [acme] })
    expect(whole.out).not.toContain("其他云产品")
  })

  it("refuses one that does not exist", async () => {
    expect(await ask(["providers", "xyzzy"])).toMatchObject({ code: 2, out: "" })
  })
})

const acmeland = { installed: async () => [acme], regulations: async () => exampleRegulations }

describe("province", () => {
  const province = (...words: ReadonlyArray<string>) => ask(["province", ...words], "", acmeland)

  it("lists the provinces with how much is stated of them, how much differs, and the days of a review", async () => {
    const { out, code } = await province()
    expect(code).toBe(0)
    expect(out).toContain("已收录 2 个省份，核对于 2026-11-20")
    expect(out).toContain("• 浙江  330000 ZJ  4 项，1 项来源不一 · 审核经验 5–10 天")
    expect(out).toContain("• 西藏  540000 XZ  1 项\n")
    expect((await province("--lang", "en")).out).toContain("4 statements, 1 of them differ")
    expect(JSON.parse((await province("--format", "json")).out)).toEqual(
      ProvinceView.list(exampleRegulations),
    )
  })

  it("lists what is gathered, and shows each of them", async () => {
    const { provinces } = JSON.parse((await ask(["province", "--format", "json"])).out)
    for (const { code, name } of provinces) {
      const shown = await ask(["province", code], "", { out: { ...page, columns: 60 } })
      expect(shown).toMatchObject({ code: 0, err: "" })
      expect(shown.out).toContain(name.zh)
      for (const line of shown.out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(60)
    }
  })

  it.each([40, 60])("parts no clause id that fits on a line of %i columns", async (columns) => {
    for (const code of ["11", "44"]) {
      const argv = ["province", code]
      const { out: wide } = await ask(argv, "", { out: { ...page, columns: 1000 } })
      const { out } = await ask(argv, "", { out: { ...page, columns } })
      const ids = Object.keys(JSON.parse((await ask([...argv, "--format", "json"])).out).clauses)
      const fitting = ids.filter((id) => wide.includes(id) && id.length <= columns)
      expect(fitting.length).toBeGreaterThan(10)
      expect(fitting.filter((id) => !out.includes(id))).toEqual([])
      for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
    }
  })

  it("shows one by groups, each statement with its source and date", async () => {
    const { out, code } = await province("浙江")
    expect(code).toBe(0)
    for (const part of [
      "浙江  330000 · ZJ · 浙江省 · 浙ICP备 · 核对于 2026-11-20",
      "管局审核经验 5–10 天，不是规定",
      "负责人\n• 手机号归属地\n",
      "§ 浙江要求 · 2026-03-01 · 负责人 ex-zhejiang-mobile",
      "• 咨询电话  说明\n",
      "承诺书（本省样式）",
      "example/zhejiang-name-is-long-enough",
      "• 示例浙江管局要求（旧） · 2019-09-20 · 示例接入商",
    ]) {
      expect(out).toContain(part)
    }
  })

  it("marks what the sources do not agree on, and shows each of them", async () => {
    const { out } = await province("浙江")
    expect(out).toMatch(
      /⇄ 页脚备案号 {2}来源不一\n {2}页脚标示服务备案号。.*2026-03-01.*\n {2}页脚标示主体备案号。.*2019-09-20/u,
    )
  })

  it.each(["54", "XZ", "藏", "西藏自治区", "Tibet"])("understands %s", async (written) => {
    const { out } = await province(written, "--format", "json")
    expect(JSON.parse(out)).toMatchObject({ code: "540000", name: { en: "Tibet" } })
  })

  it.each([
    ["西臧", "ProvinceUnknown", "是不是西藏（540000）？"],
    ["香港", "NoAdministration", "31 个省"],
    ["沪", "ProvinceUnstated", "浙江、西藏"],
  ])("refuses %s as %s, and says what to do", async (written, code, fix) => {
    const text = await province(written)
    expect(text).toMatchObject({ code: 2, out: "" })
    expect(text.err).toContain(fix)
    const { errors } = JSON.parse((await province(written, "--format", "json")).out)
    expect(errors).toMatchObject([{ code, found: written }])
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

  it.each([
    ["core-record-lookup", "footer link"],
    ["core-public-security-number", "footer publicSecurity"],
    ["core-record-series", "rule core/service-numbers-continue-the-subject-number"],
  ])("names what uses %s of core", async (id, by) => {
    expect((await ask(["clause", id, "--lang", "en"])).out).toContain(by)
    expect(JSON.parse((await ask(["clause", id, "--format", "json"])).out).usedBy).toContain(by)
  })

  it("names for every clause the uses that coverage counts, and more", async () => {
    const { items } = JSON.parse((await ask(["coverage", "--format", "json"], "", acmeland)).out)
    for (const { rows } of items)
      for (const { id, by } of rows) {
        const { usedBy } = JSON.parse((await ask(["clause", id, "--format", "json"], "", acmeland)).out)
        expect(usedBy).toEqual(expect.arrayContaining(by))
      }
  })

  it("knows the clauses of the country and the provinces, and what uses them", async () => {
    const clause = JSON.parse(
      (await ask(["clause", "ex-zhejiang-name", "--format", "json"], "", acmeland)).out,
    )
    expect(clause).toMatchObject({ owner: "example", isInForce: true })
    expect(clause.usedBy.join()).toContain("rule example/zhejiang-name-is-long-enough")
    const { out } = await ask(["clause", "ex-zhejiang-hotline"], "", acmeland)
    expect(out).toContain("咨询电话工作日接听。")
    expect(out).toContain("zhejiang-hotline")
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

  it("accounts for the clauses of the regulations", async () => {
    const { code, out } = await ask(["coverage", "--format", "json"], "", acmeland)
    const owner = JSON.parse(out).items.find((one: { readonly owner: string }) => one.owner === "example")
    expect(code).toBe(0)
    expect(owner.counts).toEqual({ total: owner.rows.length, used: owner.rows.length, waived: 0, orphan: 0 })
    const national = { rules: [], materials: [], duties: [] }
    const failed = await ask(["coverage"], "", {
      ...acmeland,
      regulations: async () => ({ ...exampleRegulations, national }),
    })
    expect(failed.code).toBe(1)
    expect(failed.out).toMatch(/✗ ex-name-words .*没有任何地方使用/u)
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

  it("prints those of a portfolio and of what is made of it, each its own", async () => {
    const names = ["filing", "report", "portfolio", "assumptions", "plan", "comparison"]
    const printed = await Promise.all(names.map((name) => ask(["schema", name])))
    expect(new Set(printed.map(({ out }) => out)).size).toBe(names.length)
  })
})

describe("a command", () => {
  const never = async () => Promise.reject(new Error("loaded"))
  const load = { installed: async () => [acme], regulations: async () => exampleRegulations }

  it.each([
    ["providers"],
    ["providers", "acme"],
    ["compare"],
    ["init"],
    ["record", "京ICP备04000001号"],
    ["schema"],
  ])("does not wait for the regulations to answer %s", async (...argv) => {
    expect(await ask(argv, "", { ...load, regulations: never })).toMatchObject({ code: 0, err: "" })
  })

  it.each([["province"], ["province", "54"], ["record", "京ICP备04000001号"], ["schema"]])(
    "does not wait for the providers to answer %s",
    async (...argv) => {
      expect(await ask(argv, "", { ...load, installed: never })).toMatchObject({ code: 0, err: "" })
    },
  )
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
      "province",
      "guide",
      "refusal",
      "clause",
      "coverage",
      "schema",
      "init",
    ]) {
      expect(out).toMatch(new RegExp(`^  ${name}`, "mu"))
      expect((await ask([name, "--help", "--lang", language])).out).toContain(`openbeian ${name}`)
    }
  })

  it("tells of every command what its exit codes mean", async () => {
    for (const words of [["--help"], ["check", "--help"]]) {
      const { out } = await ask(words)
      expect(out).toMatch(/退出码\n {2}0 {2}check：所问的每一家云服务商都没有必改项/u)
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
