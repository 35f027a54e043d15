import { readFile } from "node:fs/promises"
import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { readTables, tablesOf, writeArchive } from "@openbeian/portfolio"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { ask } from "./world.ts"

const workbook = await readFile(new URL("../../../examples/portfolio.xlsx", import.meta.url))

/** Asks with one file at hand; gives back what was made. */
const asking = async (argv: ReadonlyArray<string>, bytes: Uint8Array) => {
  const made: Array<{ readonly name: string; readonly content: string | Uint8Array }> = []
  const outcome = await ask(argv, "", {
    open: async (name) => ({ name, bytes }),
    create: async (name, content) => {
      made.push({ name, content })
      return undefined
    },
  })
  return { ...outcome, made: made[0] }
}

const bytesOf = (content: string | Uint8Array | undefined): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : (content ?? new Uint8Array())

const convert = async (bytes: Uint8Array, file: string) =>
  bytesOf((await asking(["portfolio", "convert", "-", "--out", file], bytes)).made?.content)

/** 客户编号,主体名称 and C1,甲公司 in GB18030. */
const chinese = Uint8Array.from([
  0xbf, 0xcd, 0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd6, 0xf7, 0xcc, 0xe5, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a,
  0x43, 0x31, 0x2c, 0xbc, 0xd7, 0xb9, 0xab, 0xcb, 0xbe,
])

/** An archive with a kind of service that there is not, and with a table that is none of ours. */
const spoilt = (): Uint8Array => {
  const services = [{ kind: "website", name: "茶", domains: [{ name: "tea.cn" }] }] as const
  const filings = [{ customer: "C1", subject: { name: "溪桥茶业有限公司" }, services }]
  const { tables, ...more } = Result.getOrThrow(tablesOf({ openbeian: 1, filings }, "zh"))
  const wrong = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => (table.sheet === "domains" ? "x" : cell === "网站" ? "网店" : cell)),
    ),
  }))
  const archive = Result.getOrThrow(writeArchive(readTables({ ...more, tables: wrong }), { language: "zh" }))
  const renamed = Buffer.from(archive).toString("latin1").replaceAll(latin("域名.csv"), latin("备注.csv"))
  return Buffer.from(renamed, "latin1")
}
const latin = (text: string): string => Buffer.from(text).toString("latin1")

describe("portfolio template", { timeout: 60_000 }, () => {
  it("makes a workbook that reads as an empty portfolio", async () => {
    const { made, out } = await asking(["portfolio", "template"], new Uint8Array())
    expect(made?.name).toBe("portfolio.xlsx")
    expect(out).toBe("已写入 portfolio.xlsx\n")
    const checked = await asking(
      ["portfolio", "check", "portfolio.xlsx", "--format", "json"],
      bytesOf(made?.content),
    )
    expect(checked.code).toBe(0)
    expect(JSON.parse(checked.out).counts).toMatchObject({ customers: 0, faults: 0 })
  })

  it("says how many rows of its example were left out, and that nothing was read in another spelling", async () => {
    const { made } = await asking(["portfolio", "template"], new Uint8Array())
    const template = bytesOf(made?.content)
    const { readings } = JSON.parse(
      (await asking(["portfolio", "check", "p.xlsx", "--format", "json"], template)).out,
    )
    expect(readings.length).toBeGreaterThan(1)
    expect(readings.every(({ why }: { readonly why: string }) => why === "example")).toBe(true)
    const told = `要改 0 处，另有 0 处换了写法；${readings.length} 行范例没有读入`
    expect((await asking(["portfolio", "check", "p.xlsx"], template)).out).toContain(told)
    expect((await asking(["portfolio", "convert", "p.xlsx", "--out", "p.yaml"], template)).out).toContain(
      told,
    )
    const csv = bytesOf("客户编号,主体名称,有公章\n（示例）,甲公司,是\nC2,乙公司,y\n")
    const { out } = await asking(["portfolio", "check", "主体.csv", "--lang", "en"], csv)
    expect(out).toContain("0 to mend, 1 read in another spelling; 1 example row left out\n")
    const none = await asking(["portfolio", "check", "主体.csv"], bytesOf("客户编号,主体名称\nC1,甲公司\n"))
    expect(none.out).not.toContain("范例")
  })

  it("writes no other form", async () => {
    const { err, code } = await asking(["portfolio", "template", "--out", "x.pdf"], new Uint8Array())
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(".xlsx") })
  })
})

describe("portfolio check", { timeout: 60_000 }, () => {
  it("names every cell that needs mending, and ends with 1", async () => {
    const { out, code } = await asking(["portfolio", "check", "portfolio.xlsx"], workbook)
    expect(code).toBe(1)
    expect(out).toMatch(/✗ portfolio\.xlsx 域名!C\d+ /u)
    expect(out).toMatch(/44 个客户，168 个服务；要改 \d+ 处/u)
  })

  it("ends with 0 where there is none, in a document too", async () => {
    const document = "openbeian: 1\nfilings:\n  - customer: A\n"
    const { out, code } = await asking(["portfolio", "check", "a.yaml"], bytesOf(document))
    expect([out, code]).toEqual(["1 个客户，0 个服务；要改 0 处，另有 0 处换了写法\n", 0])
  })

  it("tells what a document has twice, at its lines, and ends with 1", async () => {
    const document = `openbeian: 1
filings:
  - customer: A
    services: [{ kind: website, domains: [{ name: x.cn }] }]
  - customer: B
    services:
      - kind: website
        domains:
          - name: X.cn
`
    const { out, code } = await asking(["portfolio", "check", "a.yaml"], bytesOf(document))
    expect(code).toBe(1)
    expect(out).toContain("a.yaml:9:13 /filings/1/services/0/domains/0/name 域名“X.cn”在 a.yaml:4:45 也有")
    const json = await asking(["portfolio", "check", "a.yaml", "--format", "json"], bytesOf(document))
    expect(JSON.parse(json.out)).toMatchObject({
      counts: { faults: 1 },
      faults: [{ code: "sameDomain", line: 9, found: "X.cn", effect: "kept", other: { line: 4 } }],
    })
  })

  it("tells where the quota of a server is taken otherwise than the papers let it, with the clauses", async () => {
    const inBook = await asking(["portfolio", "check", "a.xlsx", "--format", "json"], workbook)
    const [fault] = JSON.parse(inBook.out).faults.filter(
      ({ code }: { code: string }) => code === "quotaTaken",
    )
    expect(fault).toMatchObject({ sheet: "servers", effect: "kept", found: "broker-2" })
    expect(fault.clauses).toContain("ks-code-consumes-quota")
    const document = (used: number) =>
      bytesOf(`openbeian: 1
filings: []
accounts:
  - provider: 金山云
    servers: [{ id: s, product: 云服务器, quotaUsed: ${used} }]
`)
    const over = await asking(["portfolio", "check", "a.yaml"], document(6))
    expect(over.code).toBe(1)
    expect(over.out).toMatch(/a\.yaml:5:\d+ \/accounts\/0\/servers\/0\/quotaUsed 服务器 s 写着占用 6 个配额/u)
    expect(over.out).toContain("ks-instance-quota")
    expect((await asking(["portfolio", "check", "a.yaml"], document(5))).code).toBe(0)
  })

  it("reads one table as CSV, as a spreadsheet in China writes it", async () => {
    const { out, code } = await asking(["portfolio", "check", "主体.csv"], chinese)
    expect([out, code]).toEqual(["1 个客户，0 个服务；要改 0 处，另有 0 处换了写法\n", 0])
    const yaml = await asking(["portfolio", "convert", "主体.CSV", "--out", "p.yaml"], chinese)
    expect(new TextDecoder().decode(bytesOf(yaml.made?.content))).toContain("name: 甲公司")
  })

  it("counts the faults too that are not listed", async () => {
    const rows = Array.from({ length: 20_003 }, (_, n) => `C${n},公私合营\n`)
    const table = bytesOf(`客户编号,主体性质\n${rows.join("")}`)
    const json = JSON.parse((await asking(["portfolio", "check", "主体.csv", "--format", "json"], table)).out)
    expect(json).toMatchObject({ counts: { faults: 20_003 }, unlisted: { faults: 3, readings: 0 } })
    expect(json.faults.length).toBe(20_000)
    const { out } = await asking(["portfolio", "check", "主体.csv"], table)
    expect(out.trimEnd().split("\n").slice(-2)).toEqual([
      "另有 3 处要改、0 处换了写法，没有逐一列出",
      "20003 个客户，0 个服务；要改 20003 处，另有 0 处换了写法",
    ])
  })

  it("says of a column and a sheet that they were left out", async () => {
    const column = bytesOf("客户编号,主体名字\nC1,甲公司\n")
    expect((await asking(["portfolio", "check", "主体.csv"], column)).out).toContain("（未读入这一列）")
    const sheet = bytesOf("主体名称,备案城市\n甲公司,杭州市\n")
    expect((await asking(["portfolio", "check", "主体.csv"], sheet)).out).toContain("（未读入这张表）")
  })

  it.each(["check", "convert"])("says of an old workbook what it is: %s", async (command) => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const { err, code } = await asking(
      ["portfolio", command, "旧.xls", "--out", "p.yaml"].slice(0, command === "check" ? 3 : 5),
      old,
    )
    expect(code).toBe(2)
    expect(err).toContain("旧的 XLS 格式")
    expect(err).toContain("另存为 XLSX")
  })

  it("ends with 2 where the file cannot be read at all", async () => {
    const { err, code } = await asking(["portfolio", "check", "a.xlsx"], Uint8Array.from([80, 75, 3, 4, 0]))
    expect(code).toBe(2)
    expect(err).toContain("a.xlsx")
  })
})

describe("portfolio check of what stands for nothing", { timeout: 60_000 }, () => {
  const document = `openbeian: 1
filings:
  - customer: A
    services:
      - kind: website
        runsOn: ghost
        domains: [{ name: 192.168.0.1 }, { name: tea.cn }]
`

  it("tells it at the lines of a document, and ends with 1", async () => {
    const { out, code } = await asking(["portfolio", "check", "a.yaml", "--lang", "en"], bytesOf(document))
    expect(code).toBe(1)
    expect(out).toContain("a.yaml:6:9 /filings/0/services/0/runsOn no server or code")
    expect(out).toContain('a.yaml:7:21 /filings/0/services/0/domains/0/name "192.168.0.1" is no domain name')
    expect(out).toContain("2 to mend")
  })

  it("goes through a workbook and comes back as it was", async () => {
    const there = await convert(bytesOf(document), "a.xlsx")
    const back = Document.read(Portfolio.Portfolio, await convert(there, "b.yaml"), Portfolio.limits)
    const given = Document.read(Portfolio.Portfolio, bytesOf(document), Portfolio.limits)
    expect(Result.map(back, ({ value }) => value)).toEqual(Result.map(given, ({ value }) => value))
  })
})

describe("portfolio convert", { timeout: 60_000 }, () => {
  it("gives the same portfolio in every form, there and back", async () => {
    const yaml = await convert(workbook, "p.yaml")
    const [json, xlsx] = [await convert(yaml, "p.json"), await convert(yaml, "p.xlsx")]
    const zip = await convert(yaml, "p.zip")
    const portfolios = [
      yaml,
      json,
      await convert(xlsx, "again.yml"),
      await convert(zip, "once-more.yml"),
    ].map((bytes) =>
      Result.map(Document.read(Portfolio.Portfolio, bytes, Portfolio.limits), ({ value }) => value),
    )
    expect(portfolios[0]).toMatchObject({ _tag: "Success" })
    expect(portfolios[1]).toEqual(portfolios[0])
    expect(portfolios[2]).toEqual(portfolios[0])
    expect(portfolios[3]).toEqual(portfolios[0])
  })

  it("writes what is wrong beside the cells of a workbook", async () => {
    const again = await convert(workbook, "again.xlsx")
    const [before, after] = await Promise.all(
      [workbook, again].map((bytes) => asking(["portfolio", "check", "a.xlsx", "--format", "json"], bytes)),
    )
    expect(after?.out).toContain("sameDomain")
    expect(JSON.parse(after?.out ?? "").counts).toEqual(JSON.parse(before?.out ?? "").counts)
  })

  it("says what of a workbook is not in the new file", async () => {
    const bytes = spoilt()
    const text = await asking(["portfolio", "convert", "a.xlsx", "--out", "p.yaml", "--lang", "en"], bytes)
    expect(text.code).toBe(1)
    expect(text.out).toMatch(/^wrote p\.yaml\n/u)
    expect(text.out).toContain("网店")
    expect(text.out).toContain("备注")
    const cells = await asking(["portfolio", "convert", "a.xlsx", "--out", "p.xlsx", "--lang", "en"], bytes)
    expect(cells.code).toBe(0)
    expect(cells.out).not.toContain("网店")
    expect(cells.out).toContain("备注")
  })

  it("counts as many readings as the check, and names them where the new file does not keep their cells", async () => {
    const csv = bytesOf("客户编号,主体名称,有公章\nC1,甲公司,√\nC2,乙公司,y\n")
    const checked = await asking(["portfolio", "check", "主体.csv", "--format", "json"], csv)
    expect(JSON.parse(checked.out).counts.readings).toBe(2)
    const { out, code } = await asking(["portfolio", "convert", "主体.csv", "--out", "p.yaml"], csv)
    expect(code).toBe(0)
    expect(out).toContain("另有 2 处换了写法")
    expect(out).toContain("“√”读作“true”")
    const kept = await asking(["portfolio", "convert", "主体.csv", "--out", "p.xlsx"], csv)
    expect(kept.out).toBe("已写入 p.xlsx\n")
  })

  it("says nothing of a workbook that is whole", async () => {
    const whole = await convert(await convert(workbook, "p.yaml"), "p.xlsx")
    for (const file of ["q.yaml", "q.json", "q.zip"])
      expect(await asking(["portfolio", "convert", "a.xlsx", "--out", file], whole)).toMatchObject({
        code: 0,
        out: `已写入 ${file}\n`,
      })
  })

  it("wants to know where to, and in which form", async () => {
    expect((await asking(["portfolio", "convert", "p.yaml"], workbook)).err).toContain("--out")
    expect((await asking(["portfolio", "convert", "p.yaml", "--out", "p.pdf"], workbook)).err).toContain(
      ".yaml",
    )
  })
})
