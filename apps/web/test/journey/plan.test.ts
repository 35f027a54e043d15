import { readFile } from "node:fs/promises"
import { describe, expect, it } from "vitest"
import { answered, figures, openPortfolio, patience } from "./broker.ts"
import { phone, visitor } from "./visit.ts"

const visit = visitor()

/** A printer that begins and is never done. */
const printing = "window.print = () => dispatchEvent(new Event('beforeprint'))"

describe("the plan of a portfolio", { timeout: patience }, () => {
  it("has five figures, how good it is, a bar an order, and steps that name who, when and by which clause", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      const [planned, , , , blocked] = await figures(page)
      expect(Number(planned)).toBeGreaterThan(0)
      expect(blocked).toMatch(/^[1-9]/u)
      await page.locator(".proof summary").click()
      expect(await page.locator(".proof tbody tr").count()).toBeGreaterThan(0)
      await page.getByText("用文字看时间图").click()
      const bars = await page.locator(".gantt-bar").count()
      expect(bars).toBeGreaterThan(0)
      await page.locator(".twin tbody tr").first().waitFor()
      expect(await page.locator(".twin tbody tr").count()).toBe(bars)
      await page.locator(".step-table tbody tr").first().waitFor()
      const bare = await page
        .locator(".step-table tbody tr")
        .evaluateAll((rows) => rows.filter((row) => row.querySelector(".chip") === null).length)
      expect(bare).toBe(0)
      await page.getByRole("combobox", { name: "谁做" }).selectOption("administration")
      const owners = await page.locator(".step-table .tag").allTextContents()
      expect(new Set(owners)).toEqual(new Set(["管局"]))
    }))

  it("is gone over by arrow keys; a bar opens its stages, names what it waits for, and Esc gives the focus back", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan?at=kingsoft")
      const lane = page.locator(".gantt-lane", { has: page.locator(".gantt-bar:nth-of-type(2)") }).first()
      const bars = lane.locator(".gantt-bar")
      await bars.first().focus()
      await page.keyboard.press("ArrowRight")
      const second = bars.nth(1)
      expect(await second.evaluate((bar) => bar === document.activeElement)).toBe(true)
      expect(await page.locator(".gantt-bar[tabindex='0']").count()).toBe(1)
      expect(await page.locator(".gantt-bar.pointed").count()).toBe(1)
      await page.keyboard.press("Enter")
      const box = page.locator(".order-box")
      expect(await box.textContent()).toMatch(/等 .+第 1 批.+ 办完才能提交/u)
      expect(await box.locator("tbody tr").count()).toBeGreaterThan(1)
      await box.getByRole("button", { name: "关闭" }).focus()
      await page.keyboard.press("Escape")
      expect(await box.count()).toBe(0)
      expect(await second.evaluate((bar) => bar === document.activeElement)).toBe(true)
    }))

  it("is drawn by month, week and day, and by provider", () =>
    visit({ viewport: phone }, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      const width = () => page.locator(".gantt-in").evaluate((picture) => picture.clientWidth)
      const week = await width()
      await page.getByRole("button", { name: "日", exact: true }).click()
      expect(await width()).toBeGreaterThan(week)
      await page.getByRole("button", { name: "月", exact: true }).click()
      expect(await width()).toBeLessThanOrEqual(week)
      await page.getByRole("button", { name: "按服务商" }).click()
      expect(await page.locator(".gantt-group").count()).toBeGreaterThan(0)
    }))

  it("is saved as a file of each kind", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      const starts = { PDF: "%PDF", Excel: "PK", 日历: "BEGIN:VCALENDAR", Markdown: "#", JSON: "{" }
      for (const [name, start] of Object.entries(starts)) {
        await page.locator(".head .menu summary").click()
        const [download] = await Promise.all([
          page.waitForEvent("download", { timeout: 60_000 }),
          page.locator(".head .menu").getByRole("button", { name }).click(),
        ])
        expect(download.suggestedFilename()).toMatch(/^备案计划-\d{4}-\d{2}-\d{2}\.\w+$/u)
        const bytes = await readFile(await download.path())
        expect(bytes.subarray(0, start.length).toString("latin1")).toBe(Buffer.from(start).toString("latin1"))
      }
    }))

  it("prints whole without its controls, and the pack of one customer alone", () =>
    visit({ before: (page) => page.addInitScript(printing) }, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      await page.locator(".pack tbody tr").first().waitFor()
      await page.emulateMedia({ media: "print" })
      expect(await page.locator(".plan-choice").isVisible()).toBe(false)
      expect(await page.locator(".gantt-bar").first().isVisible()).toBe(true)
      const picture = await page.locator(".gantt-in").boundingBox()
      const box = await page.locator(".gantt").boundingBox()
      expect(picture?.width).toBeLessThanOrEqual((box?.width ?? 0) + 1)
      await page.emulateMedia({ media: "screen" })
      await page.getByRole("button", { name: "打印这一份" }).click()
      await page.emulateMedia({ media: "print" })
      expect(await page.locator(".gantt-bar").first().isVisible()).toBe(false)
      expect(await page.locator(".pack tbody tr").first().isVisible()).toBe(true)
      await page.evaluate(() => dispatchEvent(new Event("afterprint")))
      expect(await page.locator(".gantt-bar").first().isVisible()).toBe(true)
    }))
})
