import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { answered, patience } from "./broker.ts"
import { isWithoutSidewaysScroll, pathOf, visitor } from "./visit.ts"
import { workbookOf } from "./workbook.ts"

const visit = visitor()

describe("a plan of a workbook that was not read whole", { timeout: patience }, () => {
  it("says how many faults of a large file are not listed, as the page of the portfolio does", () =>
    visit({}, async (page) => {
      await page.goto(new URL("/portfolio", page.url()).href)
      const rows = Array.from({ length: 20_012 }, (_, n) => `C${n % 50},S${n % 50},site${n}.cn,soon`)
      const buffer = Buffer.from(["客户编号,服务代号,域名,域名到期日", ...rows].join("\n"))
      const input = page.locator("input[type=file]").first()
      await input.waitFor({ state: "attached" })
      await input.setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer })
      await page.getByText(/已存在本机/u).waitFor({ timeout: 60_000 })
      const all = /要改 ([\d,]+) 格/u.exec((await page.locator(".gr-sum").textContent()) ?? "")?.[1] ?? ""
      const unlisted = Number(all.replaceAll(",", "")) - 20_000
      expect(unlisted).toBeGreaterThanOrEqual(12)
      const sentence = `另有 ${unlisted.toLocaleString("en")} 处要改、0 处换了写法，没有逐一列出`
      expect(await page.locator(".gr-faults").textContent()).toContain(sentence)
      await page.reload()
      await page.getByText(sentence).waitFor()
      await answered(page, "/plan")
      const part = page.getByRole("region", { name: "未读入的单元格" })
      expect(await part.locator(".proof-line").textContent()).toContain(`另有 ${unlisted} 处错误没有逐一列出`)
      expect(await part.locator(".proof-line").textContent()).toContain("工作簿有 20000 处没有读入")
      await part.getByText("列出", { exact: true }).click()
      expect(await part.locator("tbody tr").first().textContent()).toContain(`另有 ${unlisted} 处错误`)
    }))

  it("says that it is made without the cells that could not be read, names them, and knows them after a reload", () =>
    visit({}, async (page) => {
      await page.goto(new URL("/portfolio", page.url()).href)
      const buffer = await workbookOf(page, {
        主体: [
          ["客户编号", "主体名称"],
          ["C1", "溪桥"],
        ],
        服务: [
          ["客户编号", "服务代号", "种类"],
          ["C1", "S1", "网站"],
        ],
        域名: [
          ["客户编号", "服务代号", "域名", "域名到期日"],
          ["C1", "S1", "xiqiao.cn", "不久"],
        ],
      })
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      const input = page.locator("input[type=file]").first()
      await input.waitFor({ state: "attached" })
      await input.setInputFiles({ name: "broker.xlsx", mimeType, buffer })
      await page.getByText(/已存在本机/u).waitFor({ timeout: 30_000 })
      await answered(page, "/plan")
      const part = page.getByRole("region", { name: "未读入的单元格" })
      expect(await part.locator(".proof-line").textContent()).toContain("工作簿有 1 处没有读入")
      // Nothing to order is no good news here.
      expect(await page.getByRole("region", { name: "有多好" }).locator(".v").textContent()).toBe(
        "无须提交订单",
      )
      expect(await page.locator(".proof.v-pass").count()).toBe(0)
      await part.getByText("列出").click()
      const cells = await part.locator("tbody tr").first().locator("th, td").allTextContents()
      expect(cells.map((cell) => cell.trim())).toEqual([
        "域名!D2 域名到期日",
        "溪桥",
        "不久",
        expect.stringContaining("不是日期"),
      ])
      expect(await violations(page)).toEqual([])
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await answered(page, "/compare")
      expect(await part.locator(".proof-line").textContent()).toContain("工作簿有 1 处没有读入")
      await part.getByRole("link", { name: "去改正" }).click()
      expect(pathOf(page)).toBe("/portfolio")
    }))
})
