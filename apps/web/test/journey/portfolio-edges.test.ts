import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { drop, patience, visitor } from "./visit.ts"
import { openWorkbook, planted, settled, workbookOf } from "./workbook.ts"

const visit = visitor()
const path = "/portfolio"

const grid = (page: Page) => page.getByRole("grid")

describe("a portfolio", { timeout: patience }, () => {
  it("still knows what is there twice when something else of one of the two changes, and when that is undone", () =>
    visit({ path }, async (page) => {
      await openWorkbook(page, "台账.xlsx", await workbookOf(page, planted))
      const sum = () => page.locator(".gr-sum").textContent()
      // The domain of this customer is that of another, whose rows hold none of the words.
      await page.locator("#gr-2-1").click()
      await page.keyboard.press("F2")
      await page.keyboard.insertText("丙的新名字")
      await page.keyboard.press("Enter")
      await settled(page)
      expect(await sum()).toContain("疑似重复 1 处")
      await page.keyboard.press("Control+z")
      await settled(page)
      expect(await sum()).toContain("疑似重复 1 处")
    }))

  it("forgets a file that another was chosen after, whatever becomes of it", () =>
    visit({ path, allows: /status of 4\d\d/u }, async (page) => {
      const buffer = await workbookOf(page, planted)
      const input = page.locator("input[type=file]")
      let refuse = () => {}
      await page.route(
        "**/api/portfolios/import**",
        async (route) => {
          await new Promise<void>((resolve) => {
            refuse = resolve
          })
          await route.fulfill({ status: 422, json: { message: { zh: "先选的一份", en: "the first one" } } })
        },
        { times: 1 },
      )
      await input.setInputFiles({ name: "plan.json", mimeType: "", buffer: Buffer.from("{}") })
      await page.getByText("正在读取 plan.json").waitFor()
      await openWorkbook(page, "台账.xlsx", buffer)
      refuse()
      await settled(page)
      await page.waitForLoadState("networkidle")
      expect(await page.getByRole("alert").count()).toBe(0)
      expect(await grid(page).count()).toBe(1)
    }))

  it("is not planned with where no row is in it, and names the cells of tables with long names as a whole", () =>
    visit({ path }, async (page) => {
      const register = [["客户编号"], ["C001"]]
      const tables = { 主体: planted["主体"] ?? [], 已有备案: register }
      const buffer = await workbookOf(page, tables, "application/zip")
      await page.locator("input[type=file]").setInputFiles({ name: "tables.zip", mimeType: "", buffer })
      await grid(page).waitFor()
      const place = page.getByRole("button", { name: "已有备案.csv!A2" })
      expect(await place.evaluate((at) => at.scrollWidth <= at.clientWidth)).toBe(true)
      const ways = page.locator('.head a:is([href="/plan"], [href="/compare"])')
      expect(await ways.count()).toBe(2)
      await drop(page, "none.csv", "客户编号,主体名称,主体性质\n")
      await page.getByRole("button", { name: "换成 none.csv" }).click()
      await page.getByText("已收下 0 行").waitFor()
      expect(await ways.count()).toBe(0)
    }))
})
