import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { Imported } from "../src/work/imported.ts"
import { portfolioOf } from "./brokers.ts"
import { json, openDoor, yaml } from "./door.ts"

const examples = fileURLToPath(new URL("../../../examples", import.meta.url))
const { app, answer, problem } = openDoor({ examples })
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

const file = (body: Uint8Array<ArrayBuffer>, type?: string): RequestInit => ({
  method: "POST",
  ...(type === undefined ? {} : { headers: { "Content-Type": type } }),
  body,
})

const exported = async (body: unknown, accept: string, query = "") => {
  const init = json(body)
  const headers = { ...init.headers, Accept: accept }
  return app.request(`/api/portfolios/export${query}`, { ...init, headers })
}

const bytesOf = async (response: Response | Promise<Response>) =>
  new Uint8Array(await (await response).arrayBuffer())

const imported = (init: RequestInit) => answer(Imported, "/api/portfolios/import", init)

/** 客户编号,主体名称 and C1,甲公司 in GB18030, as a spreadsheet in China writes them. */
const chinese = Uint8Array.from([
  0xbf, 0xcd, 0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd6, 0xf7, 0xcc, 0xe5, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a,
  0x43, 0x31, 0x2c, 0xbc, 0xd7, 0xb9, 0xab, 0xcb, 0xbe,
])

/** An answer as a grid sends it back. */
const sentBack = ({ sheets }: Imported) => ({
  sheets: sheets.map(({ name, columns, rows }) => ({
    name,
    columns: columns.map(({ heading }) => heading),
    rows,
  })),
})

describe("POST /api/portfolios/import", { timeout: 120_000 }, () => {
  it("reads the example workbook, whatever it is called", async () => {
    const bytes = new Uint8Array(await readFile(`${examples}/portfolio.xlsx`))
    const read = await imported(file(bytes, xlsx))
    expect(read.counts.customers).toBeGreaterThanOrEqual(40)
    expect(read.counts.services).toBeGreaterThanOrEqual(150)
    expect(read.sheets.map(({ id }) => id)).toContain("domains")
    for (const type of [undefined, "application/octet-stream", "application/json", "application/zip"])
      expect(await imported(file(bytes, type))).toEqual(read)
  })

  it("tells a provider that is not installed with the one that is near, in the language that is asked for", async () => {
    const filings = [
      {
        customer: "C1",
        accounts: [{ provider: "腾迅云" }, { provider: "天翼云" }],
        register: { services: [{ kind: "website", access: ["kingsof", "Some Cloud"] }] },
      },
    ]
    const read = await imported(json({ openbeian: 1, filings }))
    expect(read.faults).toMatchObject([
      { code: "unknownProvider", sheet: "register", found: "kingsof", effect: "kept" },
      { code: "unknownProvider", sheet: "accounts", found: "腾迅云", suggestion: "腾讯云" },
    ])
    // One of several providers in a cell is not put in the place of the whole cell.
    expect(read.faults[0]?.suggestion).toBeUndefined()
    expect(read.readings.map(({ found, as }) => [found, as])).toEqual([
      ["Some Cloud", "其他接入商"],
      ["天翼云", "其他接入商"],
    ])
    const english = await answer(
      Imported,
      "/api/portfolios/import?language=en",
      json({ openbeian: 1, filings }),
    )
    expect(english.readings[0]?.as).toBe("another provider")
    expect(read.unread).toEqual([])
  })

  it("tells a cell by its sheet, row and column, and keeps the other rows", async () => {
    const read = await imported(json(portfolioOf(3)))
    const { sheets } = sentBack(read)
    const domains = sheets.find(({ name }) => name === "域名")
    const column = domains?.columns.indexOf("域名") ?? -1
    const row = domains?.rows[1]
    const changed = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((each) =>
        each === row ? { ...each, cells: each.cells.with(column, "https://WWW.Example.cn/a") } : each,
      ),
    }))
    const { readings, portfolio } = await imported(json({ sheets: changed }))
    expect(readings).toMatchObject([{ sheet: "domains", row: row?.row, column: column + 1, why: "domain" }])
    expect(portfolio.filings).toHaveLength(3)
  })

  it("takes rows of a grid back with their numbers, and a number that lost its digits is still one", async () => {
    const columns = ["客户编号", "主体名称", "主体证件 / 证件号码"]
    const cells = ["C1", "溪桥文具有限公司", Number("110101199003071234")]
    const { faults } = await imported(
      json({ sheets: [{ name: "主体", columns, rows: [{ row: 16, cells }] }] }),
    )
    expect(faults.map(({ row }) => row)).toContain(16)
    for (const { message } of faults) expect(message.zh).not.toBe("")
  })

  it("reads YAML and JSON as a whole or not at all, and makes sheets of them", async () => {
    const portfolio = portfolioOf(2)
    const [fromJson, fromYaml] = await Promise.all([
      imported(json(portfolio)),
      imported(
        yaml(Document.write(Portfolio.Portfolio, Schema.decodeUnknownSync(Portfolio.Portfolio)(portfolio))),
      ),
    ])
    expect(fromYaml).toEqual(fromJson)
    expect(fromJson.sheets.find(({ id }) => id === "services")?.rows).toHaveLength(2)
    const { errors } = await problem(422, "/api/portfolios/import", json({ openbeian: 1, filings: [{}] }))
    expect(errors).toMatchObject([{ pointer: "/filings/0/customer" }])
  })

  it("finds in a document what is there twice, at the cells that are made of it", async () => {
    const { openbeian, filings } = portfolioOf(2)
    const same = filings.map((filing) => ({
      ...filing,
      services: [{ kind: "website", name: "茶", domains: [{ name: "same.cn" }] }],
    }))
    const { faults, counts } = await imported(json({ openbeian, filings: same }))
    expect(counts.faults).toBe(1)
    expect(faults).toMatchObject([
      { code: "sameDomain", sheet: "domains", found: "same.cn", effect: "kept", other: { sheet: "domains" } },
    ])
  })

  it("makes sheets in the language that is asked for", async () => {
    const { sheets } = await answer(Imported, "/api/portfolios/import?language=en", json(portfolioOf(1)))
    expect(sheets.map(({ name }) => name)).toContain("domains")
  })

  it.each([
    ["what is no workbook", Uint8Array.from([80, 75, 3, 4, 0, 0]), xlsx],
    [
      "the old format of Excel, or one with a password",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      undefined,
    ],
    ["a text that is said to be a workbook", new TextEncoder().encode("openbeian: 1"), xlsx],
  ])("refuses %s, and says what to do", async (_, bytes, type) => {
    const { type: kind, message } = await problem(422, "/api/portfolios/import", file(bytes, type))
    expect(kind).toBe("/problems/workbook-unreadable")
    expect(message.zh).toContain("；")
  })

  it.each([
    [{ sheets: [{ name: "域名", columns: [], rows: [{ row: 1, cells: [] }] }] }, "/sheets/0/rows/0/row"],
    [
      { sheets: [{ name: "域名", columns: [], rows: [{ row: 2, cells: [[]] }] }] },
      "/sheets/0/rows/0/cells/0",
    ],
    [
      { sheets: [{ name: "域名", columns: [], rows: [{ row: 100_001, cells: [] }] }] },
      "/sheets/0/rows/0/row",
    ],
    [{ sheets: [], more: 1 }, "/more"],
  ])("refuses sheets that are none: %j", async (body, pointer) => {
    const { errors } = await problem(422, "/api/portfolios/import", json(body))
    expect(errors?.[0]?.pointer).toBe(pointer)
  })

  it("refuses sheets that are too large together, and a row that comes twice", async () => {
    const sheet = (...rows: ReadonlyArray<number>) => ({
      name: "域名",
      columns: ["客户编号"],
      rows: rows.map((row) => ({ row, cells: ["C1"] })),
    })
    const large = { sheets: Array.from({ length: 20 }, () => sheet(100_000)) }
    const refused = await problem(422, "/api/portfolios/import", json(large))
    expect(refused.type).toBe("/problems/workbook-unreadable")
    expect(refused.message.zh).toContain("2000000 行")
    const twice = await problem(422, "/api/portfolios/import", json({ sheets: [sheet(2, 2)] }))
    expect(twice.message.zh).toContain("两个第 2 行")
  })

  it.each(["text/csv", "text/csv; charset=gbk", "Text/CSV;header=present"])(
    "reads one table of texts that is sent as %s",
    async (type) => {
      const { portfolio, sheets, faults } = await imported(file(chinese, type))
      expect(portfolio.filings).toEqual([{ customer: "C1", subject: { name: "甲公司" } }])
      expect([sheets.map(({ id }) => id), faults]).toEqual([["subjects"], []])
    },
  )

  it("counts the faults too that are not listed, and tells a plan where they begin", async () => {
    const rows = Array.from({ length: 20_003 }, (_, n) => ({ row: n + 2, cells: [`C${n}`, "公私合营"] }))
    const columns = ["客户编号", "主体性质"]
    const read = await imported(json({ sheets: [{ name: "主体", columns, rows }] }))
    expect(read.counts.faults).toBe(20_003)
    expect(read.unlisted).toEqual({ faults: 3, readings: 0 })
    expect(read.faults.length).toBe(20_000)
    expect(read.unread.length).toBe(20_001)
    expect(read.unread.at(-1)).toMatchObject({ sheet: "主体", cell: "B20002" })
  })

  it("tells in both languages what may be written, and how much was left out", async () => {
    const sheet = {
      name: "subjects",
      columns: ["customer", "kind of subject", "colour"],
      rows: [{ row: 2, cells: ["C1", "x", "red"] }],
    }
    const { faults, unread } = await imported(json({ sheets: [sheet] }))
    expect(faults.map(({ effect, heading }) => [effect, heading])).toEqual([
      ["columnLeftOut", "colour"],
      ["cellLeftOut", "kind of subject"],
    ])
    expect(faults[1]?.choices).toContainEqual({ zh: "企业", en: "enterprise" })
    expect(unread.map(({ lost }) => lost)).toEqual(["column", "cell"])
  })

  it("says in both languages what does not fit", async () => {
    const body = { sheets: [{ name: "域名", columns: [], rows: [{ row: "two", cells: [] }] }] }
    const { errors } = await problem(422, "/api/portfolios/import", json(body))
    expect(errors).toMatchObject([
      {
        pointer: "/sheets/0/rows/0/row",
        message: { zh: '"two" 在此处不合格式', en: '"two" does not fit here' },
      },
    ])
  })

  it("refuses a picture, a packed body, and more than 30 MB", async () => {
    await problem(415, "/api/portfolios/import", file(new Uint8Array(3), "image/png"))
    const packed = {
      ...json({}),
      headers: { "Content-Type": "application/json", "Content-Encoding": "gzip" },
    }
    await problem(415, "/api/portfolios/import", packed)
    await problem(413, "/api/portfolios/import", file(new Uint8Array(30_000_001)))
  })
})

describe("POST /api/portfolios/export", { timeout: 120_000 }, () => {
  it.each(["application/yaml", "application/json", "application/zip", xlsx])(
    "and import again as %s give the same",
    async (accept) => {
      const portfolio = portfolioOf(5)
      const response = await exported(portfolio, accept)
      expect([response.status, response.headers.get("Content-Type")]).toEqual([200, accept])
      expect((await imported(file(await bytesOf(response), accept))).portfolio).toEqual(portfolio)
    },
  )

  it("writes sheets that were edited, with what is wrong beside the cells, or without", async () => {
    const read = await imported(json(portfolioOf(2)))
    const { sheets } = sentBack(read)
    const twice = sheets.map((sheet) =>
      sheet.name === "域名"
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) =>
                typeof cell === "string" && cell.endsWith(".cn") ? "same.cn" : cell,
              ),
            })),
          }
        : sheet,
    )
    const headingsOf = async (query: string) => {
      const bytes = await bytesOf(exported({ sheets: twice }, xlsx, query))
      const again = await imported(file(bytes, xlsx))
      expect(again.faults.map(({ code }) => code)).toContain("sameDomain")
      return again.sheets.find(({ id }) => id === "domains")?.columns.map(({ heading }) => heading)
    }
    expect(await headingsOf("")).toContain("需处理的问题")
    expect(await headingsOf("?findings=none")).not.toContain("需处理的问题")
  })

  // The clock of these tests stands on the first day of 1970.
  it("writes beside the cells what providers say, if that is asked for", async () => {
    const [customer] = portfolioOf(1).filings
    const portfolio = {
      openbeian: 1,
      filings: [
        {
          ...customer,
          services: [
            { kind: "website", name: "溪桥", domains: [{ name: "xiqiao.cn", expiresOn: "1970-01-05" }] },
          ],
        },
      ],
    }
    const bytes = await bytesOf(exported(portfolio, xlsx, "?findings=checks"))
    const { sheets } = await imported(file(bytes, xlsx))
    const domains = sheets.find(({ id }) => id === "domains")
    expect(JSON.stringify(domains?.rows)).toContain("1970-01-05")
    expect(domains?.columns.map(({ heading }) => heading)).toContain("需处理的问题")
  })

  it("answers a workbook to whoever takes anything, and refuses what there is not", async () => {
    const response = await exported(portfolioOf(1), "*/*")
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="portfolio.xlsx"')
    expect((await exported(portfolioOf(1), "text/html")).status).toBe(406)
  })
})

describe("GET /api/portfolios/template", { timeout: 120_000 }, () => {
  it.each([
    ["", "主体"],
    ["?language=en&format=xlsx", "subjects"],
    ["?format=csv", "主体.csv"],
  ])("%s is a workbook that reads as an empty portfolio", async (query, name) => {
    const bytes = await bytesOf(app.request(`/api/portfolios/template${query}`))
    const { counts, sheets } = await imported(file(bytes))
    expect(counts).toMatchObject({ customers: 0, faults: 0 })
    expect(sheets.map((sheet) => sheet.name)).toContain(name)
  })

  it("is answered to POST too", async () => {
    const path = "/api/portfolios/template?format=csv"
    const [got, posted] = [await app.request(path), await app.request(path, { method: "POST" })]
    expect(posted.status).toBe(200)
    expect(posted.headers.get("Content-Disposition")).toBe(got.headers.get("Content-Disposition"))
    const { sheets } = await imported(file(await bytesOf(Promise.resolve(posted))))
    expect(sheets.map((sheet) => sheet.name)).toContain("主体.csv")
    const english = "/api/portfolios/template?language=en"
    const workbook = await imported(file(await bytesOf(app.request(english, { method: "POST" }))))
    expect(workbook.sheets.map((sheet) => sheet.name)).toContain("subjects")
    await problem(400, "/api/portfolios/template?format=pdf", { method: "POST" })
  })

  it("is refused in a form that there is not", async () => {
    await problem(400, "/api/portfolios/template?format=pdf")
  })

  const path = "/api/portfolios/template"
  const typeOf = async (init: RequestInit, query = "") => {
    const response = await app.request(`${path}${query}`, init)
    return [response.status, response.headers.get("Content-Type"), response.headers.get("Vary")]
  }
  const zip = "application/zip"

  it.each([
    ["GET", {}],
    ["POST", { method: "POST" }],
  ])("is of the form that Accept wants most, for %s", async (_, init) => {
    const accepting = (accept: string, query?: string) =>
      typeOf({ ...init, headers: { Accept: accept } }, query)
    for (const [accept, type] of [
      ["*/*", xlsx],
      ["text/html, */*;q=0.8", xlsx],
      ["application/*", xlsx],
      [xlsx, xlsx],
      [zip, zip],
      [`${xlsx};q=0.5, ${zip}`, zip],
    ] as const)
      expect(await accepting(accept), accept).toEqual([200, type, "Accept"])
    expect(await accepting(`${xlsx};q=0.5, ${zip}`, "?format=xlsx")).toEqual([200, xlsx, "Accept"])
    expect(await accepting("*/*", "?format=csv")).toEqual([200, zip, "Accept"])
    for (const accept of ["text/csv", "application/json", "*/*;q=0"])
      expect((await accepting(accept))[0], accept).toBe(406)
    await problem(406, `${path}?format=csv`, { ...init, headers: { Accept: xlsx } })
    const refusal = await problem(406, `${path}?format=csv`, { ...init, headers: { Accept: "text/csv" } })
    expect(refusal.detail).toContain(zip)
    expect(refusal.detail).not.toContain(xlsx)
  })

  it("reads what a POST asks for in its body", async () => {
    const asked = { format: "csv", language: "en" }
    const posted = await bytesOf(app.request(path, json(asked)))
    const got = await bytesOf(app.request(`${path}?format=csv&language=en`))
    expect(Buffer.from(posted).equals(Buffer.from(got))).toBe(true)
    const { sheets } = await imported(file(posted))
    expect(sheets.map((sheet) => sheet.name)).toContain("subjects.csv")
    expect(await typeOf(yaml("format: csv"))).toEqual([200, zip, "Accept"])
    expect(await typeOf(json({ language: "en" }), "?format=csv")).toEqual([200, zip, "Accept"])
    expect(await typeOf(json({ format: "csv" }), "?format=csv")).toEqual([200, zip, "Accept"])
    expect(await typeOf(json({}))).toEqual([200, xlsx, "Accept"])
  })

  it("refuses a body that it does not understand, and one that contradicts the query", async () => {
    await problem(422, path, json({ format: "pdf" }))
    await problem(422, path, json({ formats: "csv" }))
    await problem(422, path, json(["csv"]))
    await problem(400, path, { ...json({}), body: '{"format":' })
    await problem(400, `${path}?format=xlsx`, json({ format: "csv" }))
    await problem(415, path, { method: "POST", body: "csv", headers: { "Content-Type": "text/plain" } })
    await problem(413, path, json({ format: "c".repeat(10_000) }))
  })
})

describe("GET /api/portfolios/example", () => {
  it("is refused to whoever takes no workbook", async () => {
    await problem(406, "/api/portfolios/example", { headers: { Accept: "text/csv" } })
  })

  it("is the workbook of the repository", async () => {
    const bytes = await bytesOf(app.request("/api/portfolios/example"))
    expect(Buffer.from(bytes).equals(await readFile(`${examples}/portfolio.xlsx`))).toBe(true)
  })
})

describe("the portfolio of the tests", () => {
  it("is one", () => {
    expect(Result.isSuccess(Document.read(Portfolio.Portfolio, JSON.stringify(portfolioOf(3))))).toBe(true)
  })
})
