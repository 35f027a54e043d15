import { readXlsx } from "hucre/xlsx"
import { describe, expect, it, vi } from "vitest"
import * as PlanWorkbook from "../src/PlanWorkbook.ts"
import { renamed, small, textsOf } from "./plans.ts"

describe("a plan as a workbook", { timeout: 60_000 }, () => {
  it("has a sheet for each part, with its heads in the language", async () => {
    const zh = await readXlsx(await PlanWorkbook.render(small, { language: "zh" }))
    expect(zh.sheets.map(({ name }) => name)).toEqual([
      "概要",
      "客户与服务",
      "步骤",
      "订单",
      "要购买的",
      "要开的账号",
      "要准备的材料",
      "暂不能备的",
      "还要回答的",
      "未读入的单元格",
      "假设",
      "下界与最优性",
      "所引条款",
    ])
    const en = await readXlsx(await PlanWorkbook.render(small, { language: "en" }))
    expect(en.sheets[3]?.rows[0]?.slice(0, 4)).toEqual(["No.", "Customer", "Provider", "Type"])
    for (const { name } of en.sheets) expect(name.length).toBeLessThanOrEqual(31)
  })

  for (const language of ["zh", "en"] as const)
    it(`says in ${language} what the plan says`, async () => {
      const { sheets } = await readXlsx(await PlanWorkbook.render(small, { language }))
      const said = sheets.flatMap(({ rows }) => rows.flat()).join("\n")
      for (const words of textsOf(small, language)) expect(said).toContain(words)
    })

  it("keeps days as days, so that they can be sorted and reckoned with", async () => {
    const { sheets } = await readXlsx(await PlanWorkbook.render(small, { language: "en" }))
    const [heads = [], first = []] = sheets[3]?.rows ?? []
    const end = first[heads.indexOf("Likely end")]
    expect(end).toEqual(new Date("2026-12-10T00:00:00Z"))
    expect(first[heads.indexOf("Wave")]).toBe(1)
  })

  it("freezes the heads and lets every table be filtered", async () => {
    const { sheets } = await readXlsx(await PlanWorkbook.render(small, { language: "zh" }), {
      readStyles: true,
    })
    for (const sheet of sheets) {
      expect(sheet.freezePane, sheet.name).toMatchObject({ rows: 1 })
      expect(sheet.autoFilter?.range, sheet.name).toMatch(/^A1:[A-Z]\d+$/u)
    }
  })

  for (const written of [
    "=1+1",
    "+86 138",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("x")',
    "\t=1",
    "00123",
    "2026-09-01",
    "#panic()",
  ])
    it(`keeps a name as text that a program could take for something else: ${JSON.stringify(written)}`, async () => {
      const { sheets } = await readXlsx(
        await PlanWorkbook.render(renamed(small, written), { language: "zh" }),
      )
      const sheet = sheets[1]
      expect(sheet?.rows[1]?.[3]).toBe(written)
      expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
    })

  it("has the same bytes whenever it is made", async () => {
    const made = await Promise.all(
      ["2026-01-01", "2031-05-09"].map((day) => {
        vi.setSystemTime(day)
        return PlanWorkbook.render(small, { language: "zh" })
      }),
    )
    vi.useRealTimers()
    expect(Buffer.compare(made[0] ?? Buffer.of(0), made[1] ?? Buffer.of(1))).toBe(0)
  })

  it("is for one customer without a word of another", async () => {
    const { sheets } = await readXlsx(
      await PlanWorkbook.render(small, { language: "zh", customer: "nanling" }),
    )
    expect(JSON.stringify(sheets.map(({ rows }) => rows))).not.toMatch(/溪桥|xiqiao/u)
  })
})
