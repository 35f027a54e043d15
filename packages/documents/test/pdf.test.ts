import { getMeta } from "unpdf"
import { describe, expect, it } from "vitest"
import * as PlanPdf from "../src/PlanPdf.ts"
import { readFont } from "../src/pdf/fonts.ts"
import { missingGlyphs, opened, pagesOf, squeezed } from "./pages.ts"
import { empty, renamed, small, textsOf } from "./plans.ts"

const languages = ["zh", "en"] as const
const printer = await PlanPdf.open()

describe("a plan as PDF", { timeout: 60_000 }, () => {
  for (const language of languages)
    it(`says in ${language} what the plan says: customers, services, orders, steps, papers, clauses`, async () => {
      const { texts: pages, all: said } = await pagesOf(printer.print(small, { language }))
      for (const words of textsOf(small, language)) expect(said, words).toContain(squeezed(words))
      expect(pages.length).toBeGreaterThan(3)
      for (const [n, page] of pages.entries())
        if (n > 0) expect(page).toContain(squeezed(numberOf(n + 1, pages.length, language)))
    })

  it("names document, edition and section of every clause that is cited", async () => {
    const { all: said } = await pagesOf(printer.print(small, { language: "zh" }))
    for (const { source, section } of Object.values(small.clauses))
      expect(said).toContain(squeezed(`${source.title.zh} · ${section} · ${source.edition.zh}`))
  })

  it("has title, language, tags and the day of the plan in it, and not the hour of its making", async () => {
    const made = printer.print(small, { language: "zh" })
    const { info } = await getMeta(await opened(made))
    expect(info).toMatchObject({ Title: "备案计划", Language: "zh-CN", Creator: "Typst 0.14.2" })
    expect(info["CreationDate"]).toBe("D:20261120000000Z")
    expect(await (await opened(made)).getMarkInfo()).toMatchObject({ Marked: true })
    expect((await getMeta(await opened(printer.print(small, { language: "en" })))).info).toMatchObject({
      Title: "Filing plan",
      Language: "en-GB",
    })
  })

  it("has the same bytes each time, from the same typesetter and from a new one", async () => {
    const first = printer.print(small, { language: "zh" })
    printer.print(small, { language: "en" })
    expect(Buffer.compare(first, printer.print(small, { language: "zh" }))).toBe(0)
    expect(Buffer.compare(first, await PlanPdf.render(small, { language: "zh" }))).toBe(0)
  })

  it("is for one customer without a word of another", async () => {
    const made = printer.print(small, { language: "zh", customer: "nanling" })
    const { all: said } = await pagesOf(made)
    expect(said).toContain("广州南岭智造科技有限公司")
    expect(said).not.toMatch(/溪桥|xiqiao/u)
    const { info } = await getMeta(await opened(made))
    expect(info).toMatchObject({ Title: "广州南岭智造科技有限公司 备案计划" })
    expect(() => printer.print(small, { language: "zh", customer: "nobody" })).toThrow(
      /no customer "nobody"/u,
    )
  })

  it("says for how many months a product is bought, and from where a service moves, as one would", async () => {
    const purchases = small.purchases.slice(0, 1).map((purchase) => ({ ...purchase, monthsMin: 3 }))
    expect(purchases).toHaveLength(1)
    const { all: said } = await pagesOf(printer.print({ ...small, purchases }, { language: "zh" }))
    expect(said).toContain("至少3个月")
    expect(said).toContain("迁自")
  })

  it("says of an empty plan that there is nothing to do", async () => {
    const { all: said } = await pagesOf(printer.print(empty, { language: "zh" }))
    expect(said).toContain("没有要办的。")
  })
})

describe("names that somebody wrote", { timeout: 60_000 }, () => {
  const hostile = [
    "#panic()",
    '#read("/etc/passwd")',
    "*a* _b_ `c` $x^2$ <d> @e [f] \\g // h /* i */",
    "= 标题",
    "- 列表 + 编号 / 词: 义",
    "https://example.cn/~x?a=b&c=d",
    "“引号” 'x' \"y\" -- --- ...",
  ]
  for (const name of hostile)
    it(`print as they are: ${name}`, async () => {
      const { all: said } = await pagesOf(printer.print(renamed(small, name), { language: "zh" }))
      expect(said).toContain(squeezed(name))
    })

  it("print in the scripts of China", async () => {
    const made = printer.print(renamed(small, "བོད་ལྗོངས ئۇيغۇر ᠮᠣᠩᠭᠣᠯ ꆈꌠꉙ 䶮㛃𬱟"), { language: "zh" })
    expect(await missingGlyphs(made)).toBe(0)
    const { all: said } = await pagesOf(made)
    expect(said).toContain("䶮㛃𬱟")
    expect(said).not.toContain("U+")
  })

  it("are counted as boxes where a font lacks the character, so that the two tests beside this one can fail", async () => {
    const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler")
    const compiler = NodeCompiler.create({
      fontArgs: [{ fontBlobs: [await readFont("NotoSansSC-Regular")] }],
    })
    const mainFileContent = '#set text(font: "Noto Sans SC", fallback: false)\n茶😀馆𠮷'
    expect(await missingGlyphs(compiler.pdf({ mainFileContent }))).toBe(2)
  })

  it("print the code point where no font has the character, and nothing where nothing is to be seen", async () => {
    const made = printer.print(renamed(small, "茶😀馆𠮷\u202e\u0007\ufe0f"), { language: "zh" })
    expect((await pagesOf(made)).all).toContain("茶[U+1F600]馆[U+20BB7]")
    expect(await missingGlyphs(made)).toBe(0)
  })

  it("stay on the page however long they are, with all their characters", async () => {
    for (const name of ["很长的名字".repeat(60), "w".repeat(400), `${"x".repeat(70)}.cn`]) {
      const { all: said, widest } = await pagesOf(printer.print(renamed(small, name), { language: "zh" }))
      expect(said).toContain(name)
      expect(widest).toBeLessThan(0.97)
    }
  })
})

const numberOf = (n: number, of: number, language: "zh" | "en"): string =>
  language === "zh" ? `第 ${n} 页，共 ${of} 页` : `Page ${n} of ${of}`
