import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { Comparison, Plan, PlanDiff } from "@openbeian/planner"
import { type Fault, readTables, tablesOf, write } from "@openbeian/portfolio"
import { Effect, Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { barOf } from "../src/progressBar.ts"
import { bytesOf, customers, disk, indented, portfolio } from "./disk.ts"
import { ask, example, page } from "./world.ts"

const planIn = (out: string) => Schema.decodeUnknownSync(Plan.Plan)(JSON.parse(out))

describe("plan", { timeout: 60_000 }, () => {
  it("prints figures, proof, waves, what is blocked with the smallest change, and assumptions", async () => {
    const { out, err, code } = await disk().ask("plan", "portfolio.yaml")
    expect({ err, code }).toEqual({ err: "", code: 0 })
    for (const words of [
      "备案计划 · 搭配",
      "服务 ",
      "需要 ",
      "办完 ",
      "第 1 批",
      "暂不能备",
      "假设",
      "2026-11-22 · ",
    ])
      expect(out).toContain(words)
    expect(out).toMatch(/最优|近优/u)
    expect(out).toMatch(/many-faults .*→ /u)
    expect(out.split("\n").every((line) => !line.includes("undefined"))).toBe(true)
  })

  it("prints the same in English", async () => {
    const { out } = await disk().ask("plan", "portfolio.yaml", "--lang", "en")
    for (const words of ["Plan · mix", "Services", "Wave 1", "Cannot be filed yet", "Assumptions"])
      expect(out).toContain(words)
    expect(out).toMatch(/^Ends +\d{4}-/mu)
  })

  it("counts one of a thing as one in English, printed and as Markdown", async () => {
    const written = indented(example("all-three-first.yaml"))
    const bare = written.replace(/^ {4}accounts:\n(?: {5,}.*\n| {4}-.*\n)*/mu, "    accounts: []\n")
    const { ask, files } = disk({ "one.yaml": `openbeian: 1\nfilings:\n  - customer: one\n${bare}` })
    const argv = ["plan", "one.yaml", "--provider", "nwcd", "--lang", "en"]
    const { out, err } = await ask(...argv)
    expect(err).toBe("")
    expect(out).toContain("1 of 1 customer: ")
    expect(out).toContain("1 order, 1 account to open, 1 server to buy")
    await ask(...argv, "--out", "plan.md")
    const markdown = new TextDecoder().decode(bytesOf(files.get("plan.md")))
    expect(markdown).toContain("buy a server that can carry a filing at NWCD")
    for (const said of [out, markdown])
      expect(said).not.toMatch(
        /\b1 (?:orders|accounts|servers|customers|services|cells|months|codes)\b|\bbuy 1 of\b/u,
      )
  })

  it.each([
    ["zh", "提交 ", "；办完 ", "，预计 "],
    ["en", "handed in ", "; ends ", ", likely "],
  ])(
    "tells in %s between which days an order is handed in and ends",
    async (language, begin, end, likely) => {
      const { ask } = disk()
      const argv = ["plan", "portfolio.yaml", "--provider", "kingsoft"]
      const { orders } = planIn((await ask(...argv, "--format", "json")).out)
      const { out } = await ask(...argv, "--lang", language)
      const printed = out.replaceAll(/\s+/gu, "")
      const said = (range: Plan.Range) =>
        range.earliest === range.latest
          ? range.earliest
          : `${range.earliest} – ${range.latest}${range.likely === undefined ? "" : `${likely}${range.likely}`}`
      expect(orders.some(({ begins }) => begins.earliest !== begins.latest)).toBe(true)
      for (const { begins, ends } of orders)
        expect(printed).toContain(`${begin}${said(begins)}${end}${said(ends)}`.replaceAll(/\s+/gu, ""))
    },
  )

  it("is a plan by its schema with --format json, for one provider with --provider", async () => {
    const { out } = await disk().ask("plan", "portfolio.yaml", "--provider", "kingsoft", "--format", "json")
    const plan = planIn(out)
    expect(plan.at).toBe("one")
    expect(plan.customers.map(({ customer }) => customer)).toEqual(customers)
  })

  it.each([
    ["cost", ["cost", "finish"]],
    ["blocked,cost,finish", ["cost", "finish"]],
    ["finish", ["finish", "cost"]],
    ["blocked,finish,cost", ["finish", "cost"]],
  ])("aims at %s", async (written, objective) => {
    const { out } = await disk().ask("plan", "portfolio.yaml", "--objective", written, "--format", "json")
    expect(planIn(out).objective).toEqual(objective)
  })

  it("takes prices, and says which of them cannot be read", async () => {
    const prices = "openbeian: 1\nprices: [{ provider: kingsoft, product: cloudServer, yuan: 80 }]\n"
    const files = {
      "portfolio.yaml": portfolio,
      "prices.yaml": prices,
      "wrong.yaml": "openbeian: 1\nprices: [{}]\n",
    }
    const { ask } = disk(files)
    const { out } = await ask(
      "plan",
      "portfolio.yaml",
      "--provider",
      "kingsoft",
      "--prices",
      "prices.yaml",
      "--format",
      "json",
    )
    expect(planIn(out).assumptions.map(({ kind }) => kind)).toContain("price")
    const { err, code } = await ask("plan", "portfolio.yaml", "--prices", "wrong.yaml")
    expect(code).toBe(2)
    expect(err).toContain("wrong.yaml:2:")
  })

  it.each([
    ["json", "{"],
    ["pdf", "%PDF-"],
    ["xlsx", "PK"],
    ["md", "#"],
    ["ics", "BEGIN:VCALENDAR"],
  ])("writes a new .%s", async (ending, beginning) => {
    const { ask, files } = disk()
    const { out, code } = await ask("plan", "portfolio.yaml", "--mix", "--out", `plan.${ending}`)
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^已写入 plan\\.${ending}\n备案计划`, "u"))
    const content = files.get(`plan.${ending}`)
    const text = typeof content === "string" ? content : new TextDecoder("latin1").decode(content)
    expect(text.slice(0, beginning.length)).toBe(beginning)
  })

  it("refuses a file whose ending tells no form, before any work", async () => {
    const { err, code } = await disk().ask("plan", "nothing.yaml", "--out", "plan.doc")
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(".json、.xlsx、.pdf、.md、.ics") })
  })

  it("keeps to one place", async () => {
    const { ask } = disk()
    expect((await ask("plan", "portfolio.yaml", "--provider", "kingsoft", "--mix")).err).toContain("--mix")
    const twice = await ask("plan", "portfolio.yaml", "--provider", "kingsoft", "--provider", "nwcd")
    expect(twice.err).toContain("--provider 只写一次")
    expect((await ask("plan", "portfolio.yaml", "--provider", "kingsof")).err).toContain("kingsoft")
  })

  it("names every place of a portfolio that cannot be read", async () => {
    const { err, code } = await disk({
      "portfolio.yaml": "openbeian: 1\nfilings:\n  - {}\n  - customer: ' '\n",
    }).ask("plan", "portfolio.yaml")
    expect(code).toBe(2)
    expect(err).toContain("portfolio.yaml:3:")
    expect(err).toContain("portfolio.yaml:4:")
  })

  it("tells how far it is, customer by customer", async () => {
    const told: Array<readonly [number, number]> = []
    await ask(["plan", "portfolio.yaml"], portfolio, {
      progress: (_, done, all) => told.push([done, all]),
    })
    expect(told).toEqual(customers.map((_, n) => [n + 1, customers.length]))
  })
})

describe("plan of one table of texts", { timeout: 60_000 }, () => {
  const files = { "服务.csv": "客户编号,服务代号,种类,服务名称\nC1,S1,网站,溪桥\n" }

  it("is made as of any other portfolio, and so is a comparison", async () => {
    const { out, err } = await disk(files).ask("plan", "服务.csv", "--format", "json")
    expect(err).toBe("")
    expect(planIn(out).customers.map(({ customer }) => customer)).toEqual(["C1"])
    const compared = await disk(files).ask("compare", "服务.csv", "--format", "json")
    expect(Schema.decodeUnknownSync(Comparison.Comparison)(JSON.parse(compared.out)).unread).toEqual([])
  })
})

describe("plan of a workbook with cells that cannot be read", { timeout: 60_000 }, () => {
  /** The portfolio of these tests as a workbook in which a day and a kind are no such thing. */
  const faulty = async () => {
    const value = Result.getOrThrow(Document.read(Portfolio.Portfolio, portfolio)).value
    const { tables, ...rest } = Result.getOrThrow(tablesOf(value, "zh"))
    const broken = tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) =>
          cell === "网站" ? "网页" : table.sheet === "domains" && isDay(cell) ? "不久" : cell,
        ),
      ),
    }))
    return Effect.runPromise(write(readTables({ ...rest, tables: broken }), { language: "zh" }))
  }
  const isDay = (cell: unknown): boolean =>
    cell instanceof Date || (typeof cell === "string" && /^\d{4}-\d\d-\d\d$/u.test(cell))
  const files = async () => ({ "portfolio.xlsx": await faulty() })

  it("is not complete, and names each cell in the plan itself", async () => {
    const { out } = await disk(await files()).ask("plan", "portfolio.xlsx", "--format", "json")
    const plan = planIn(out)
    expect(plan.complete).toBe(false)
    const checked = JSON.parse(
      (await disk(await files()).ask("portfolio", "check", "portfolio.xlsx", "--format", "json")).out,
    )
    const wanted: ReadonlyArray<Fault> = checked.faults
    expect(plan.unread.map(({ sheet, cell, found }) => [sheet, cell, found])).toEqual(
      wanted
        .filter(({ effect }) => effect !== "kept")
        .map(({ sheetName, cell, found }) => [sheetName, cell, found]),
    )
    expect(plan.unread.length).toBeGreaterThan(0)
    const customers = new Set(plan.customers.map(({ customer }) => customer))
    for (const { customer } of plan.unread)
      expect(customer === undefined || customers.has(customer)).toBe(true)
  })

  it("is told by a comparison too", async () => {
    const { out } = await disk(await files()).ask("compare", "portfolio.xlsx", "--format", "json")
    const comparison = Schema.decodeUnknownSync(Comparison.Comparison)(JSON.parse(out))
    expect(comparison.unread.length).toBeGreaterThan(0)
    expect((await disk(await files()).ask("compare", "portfolio.xlsx")).out).toContain(
      `${comparison.unread.length} 处要改`,
    )
  })

  it("says so on the terminal and in every file", async () => {
    const { ask, files: made } = disk(await files())
    for (const ending of ["md", "ics", "json"]) {
      const { out } = await ask("plan", "portfolio.xlsx", "--out", `plan.${ending}`)
      expect(out).toContain("没有读入的单元格")
      const content = made.get(`plan.${ending}`)
      const text = typeof content === "string" ? content : new TextDecoder().decode(content)
      expect(text.replaceAll("\r\n ", "")).toMatch(
        ending === "json" ? /"unread": \[\n/u : /工作簿有 \d+ 处没有读入/u,
      )
    }
  })
})

describe("plan --customer", { timeout: 60_000 }, () => {
  it("is that customer's part alone, on the terminal and in every form of file", async () => {
    const { ask, files } = disk()
    const others = customers.filter((name) => name !== "first-filing")
    for (const ending of ["json", "md", "ics"]) {
      const { out, code } = await ask(
        "plan",
        "portfolio.yaml",
        "--customer",
        "first-filing",
        "--out",
        `plan.${ending}`,
      )
      expect(code).toBe(0)
      expect(out).toContain("first-filing")
      const content = files.get(`plan.${ending}`)
      const text = typeof content === "string" ? content : new TextDecoder().decode(content)
      for (const other of others) for (const said of [out, text]) expect(said).not.toContain(other)
    }
    const plan = planIn(new TextDecoder().decode(bytesOf(files.get("plan.json"))))
    expect(plan.customers.map(({ customer }) => customer)).toEqual(["first-filing"])
  })

  it("is planned together with the others", async () => {
    const part = planIn(
      (await disk().ask("plan", "portfolio.yaml", "--customer", "first-filing", "--format", "json")).out,
    )
    const whole = planIn((await disk().ask("plan", "portfolio.yaml", "--format", "json")).out)
    expect(part.orders).toEqual(whole.orders.filter(({ customer }) => customer === "first-filing"))
  })

  it("is refused for a customer that there is not, before any work", async () => {
    const { err, code } = await disk().ask("plan", "portfolio.yaml", "--customer", "first-filings")
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("是不是 first-filing") })
  })
})

describe("plan --set", { timeout: 60_000 }, () => {
  const set = (...changes: ReadonlyArray<string>) =>
    disk().ask(
      "plan",
      "portfolio.yaml",
      "--provider",
      "kingsoft",
      ...changes.flatMap((one) => ["--set", one]),
    )

  it("tells what would be different, and why", async () => {
    const { out, code } = await set("first-filing/services/0/domains/0/expiresOn=2026-11-30")
    expect(code).toBe(0)
    expect(out).toContain("计划的变化")
    expect(out).toContain("first-filing")
    expect(out).toContain("2026-11-30")
    expect(out).not.toContain("假设")
  })

  it("says so where nothing is different", async () => {
    const { out } = await set("first-filing/services/0/name=溪桥茶")
    expect(out).toBe("计划没有变化\n")
  })

  it("takes several, lists and digits as they are written", async () => {
    const { out, err } = await set(
      "first-filing/subject/credential/number=110101199003071234",
      "first-filing/services/0/domains/1/name=second-xiqiao.cn",
      "first-filing/accounts=[]",
    )
    expect(err).toBe("")
    expect(out).not.toBe("")
  })

  it.each([
    ["first-filing/services/0/kind=", "/services/0/kind", "不能去掉"],
    ["first-filing/subject/nam=", "/subject/nam", "本来就没有"],
    ["first-filing/services/99/name=tea", "/services", "只有 1 项", "0 到 1"],
    ["first-filing/services/x/name=tea", "/services", "只有 1 项"],
    ["first-filing/changes/7/kind=changeService", "/changes", "一项也没有", "写 0"],
    ["first-filing/customer=many-faults", "客户编号不能", "many-faults"],
    ["first-filing/customer=", "客户编号不能"],
    ["first-filing/=tea", "没有写位置"],
  ])("refuses %s and says why", async (change, ...words) => {
    const { err, code } = await set(change)
    expect(code).toBe(2)
    for (const word of words) expect(err).toContain(word)
    expect((await disk().ask("plan", "portfolio.yaml", "--lang", "en", "--set", change)).err).not.toMatch(
      /[\u4e00-\u9fff]/u,
    )
  })

  it.each([
    ["nobody/subject/name=甲", "没有客户“nobody”"],
    ["first-filings/subject/name=甲", "是不是 first-filing"],
    ["first-filing/subject/nam=甲", "name"],
    ["first-filing/services/0/domains/0/expiresOn=soon", "/services/0/domains/0/expiresOn"],
    ["first-filing", "不是 客户/位置=值"],
  ])("refuses %s", async (change, words) => {
    const { err, code } = await set(change)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it("is a difference by its schema with --format json", async () => {
    const { ask } = disk()
    const { out } = await ask(
      "plan",
      "portfolio.yaml",
      "--set",
      "first-filing/services=[]",
      "--format",
      "json",
    )
    expect(Schema.is(PlanDiff.PlanDiff)(JSON.parse(out))).toBe(true)
  })
})

describe("what a plan leaves open", { timeout: 60_000 }, () => {
  const unfiled = `openbeian: 1
filings:
  - customer: C1
    subject: { name: 溪桥书店 }
    services:
      - kind: website
        name: 南山书房
        domains: [{ name: tea.cn }]
`

  it.each([
    { language: "zh", label: "要先回答：主体已备案" },
    { language: "en", label: "to be answered first: the subject is filed" },
  ])("is told by what is asked, and not by its place alone: $language", async ({ language, label }) => {
    const { out } = await disk({ "p.yaml": unfiled }).ask("plan", "p.yaml", "--lang", language)
    const [first = "", , third = "", ...rest] = out.split("\n")
    expect(first).toMatch(/\S {2}\S[^ ]*/u)
    expect(first).not.toContain("   ")
    expect(third).not.toBe("")
    const service = rest.find((line) => line.includes("南山书房"))
    expect(service).toBe(`  ? C1 溪桥书店 · 南山书房  ${label} /register/subject/isFiled`)
  })
})

describe("the portfolio of these tests", () => {
  it("is one", () => {
    expect(Document.read(Portfolio.Portfolio, portfolio)._tag).toBe("Success")
  })
})

describe("the progress bar", () => {
  it("has one width from the beginning to the end", () => {
    const bars = [0, 1, 2, 3].map((done) => barOf(page, done, 3))
    expect(bars.map(({ length }) => length)).toEqual(bars.map(() => bars[0]?.length))
    expect(bars[0]).toContain("  0 %")
    expect(bars[3]).toContain("100 %")
    expect(barOf({ ...page, language: "en" }, 0, 0)).toContain("weighing customers")
  })
})
