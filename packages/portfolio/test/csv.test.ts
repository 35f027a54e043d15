import { Effect, Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { read, readCsv, writeCsv } from "../src/index.ts"
import { portfolio, said } from "./arbitraries.ts"
import { examplePortfolio } from "./example/portfolio.ts"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const imported = (bytes: Uint8Array, name: string) => Effect.runPromise(read(bytes, { name }))

describe("a table as CSV", () => {
  it("is known by the name of its file, or by its headings", async () => {
    const text = utf8("客户编号,主体名称\nC1,甲公司\n")
    for (const name of ["主体.csv", "客户-subjects.csv", "export.csv", ""]) {
      const { portfolio: back } = await imported(text, name)
      expect(back.filings).toEqual([{ customer: "C1", subject: { name: "甲公司" } }])
    }
  })

  it("is read with a mark, in GB18030 and in UTF-16", async () => {
    const text = '客户编号,主体名称\r\nC1,"甲""公司""，\r\n分部"\r\n'
    const wide = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]))
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), wide])
      expect((await imported(bytes, "主体.csv")).portfolio.filings[0]?.subject?.name).toBe(
        '甲"公司"，\r\n分部',
      )
    // 客户编号,主体名称 and C1,甲公司 as a spreadsheet in China writes them.
    const chinese = new Uint8Array([
      0xbf, 0xcd, 0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd6, 0xf7, 0xcc, 0xe5, 0xc3, 0xfb, 0xb3, 0xc6,
      0x0a, 0x43, 0x31, 0x2c, 0xbc, 0xd7, 0xb9, 0xab, 0xcb, 0xbe,
    ])
    expect((await imported(chinese, "a.csv")).portfolio.filings).toEqual([
      { customer: "C1", subject: { name: "甲公司" } },
    ])
  })

  it("tells a formula, and takes a text that is guarded from being one", async () => {
    const text = utf8('客户编号,主体名称,经营范围\nC1,=A1+1,\'=茶\nC2,"=""007""",茶\n')
    const { portfolio: back, faults } = await imported(text, "主体.csv")
    expect(faults).toMatchObject([{ cell: "B2", code: "formula", found: "=A1+1" }])
    expect(back.filings).toEqual([
      { customer: "C1", subject: { businessScope: "=茶" } },
      { customer: "C2", subject: { name: "007", businessScope: "茶" } },
    ])
  })

  it("is refused where it is no text", async () => {
    const refused = await Effect.runPromise(
      Effect.flip(read(new Uint8Array([0xff, 0xff, 0x80, 0x30]), { name: "a.csv" })),
    )
    expect(refused.reason).toBe("characters")
    const binary = await Effect.runPromise(
      Effect.flip(read(new Uint8Array([0x41, 0, 0x42]), { name: "a.csv" })),
    )
    expect(binary.reason).toBe("notAWorkbook")
  })
})

describe("a table of nothing but separators", () => {
  it("is refused before it is taken apart", async () => {
    const bytes = new Uint8Array(5_000_001).fill(0x2c)
    expect((await Effect.runPromise(Effect.flip(read(bytes, { name: "主体.csv" })))).reason).toBe("cells")
  })
})

describe("a portfolio as CSV", () => {
  it("is seven files with a mark, and the example comes back from them", async () => {
    const given = examplePortfolio()
    const files = Result.getOrThrow(writeCsv(given, { language: "zh" }))
    expect(files.map(({ name }) => name)).toEqual([
      "主体.csv",
      "人员.csv",
      "服务.csv",
      "域名.csv",
      "已有备案.csv",
      "账号.csv",
      "服务器.csv",
    ])
    for (const { bytes } of files) expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect((await Effect.runPromise(readCsv(files))).portfolio).toEqual(given)
  })

  it("comes back as it was, whatever its texts are", async () => {
    await fc.assert(
      fc.asyncProperty(portfolio, fc.constantFrom("zh" as const, "en" as const), async (given, language) => {
        const files = Result.getOrThrow(writeCsv(given, { language }))
        const { portfolio: back, faults } = await Effect.runPromise(readCsv(files))
        expect(faults.filter(({ effect }) => effect !== "kept")).toEqual([])
        expect(said(back)).toEqual(said(given))
      }),
      { numRuns: 40, seed: 8 },
    )
  }, 60_000)
})
