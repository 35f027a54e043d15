import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { answered, openPortfolio, patience, settled } from "./broker.ts"
import { pathOf, visitor } from "./visit.ts"

const visit = visitor()

describe("the comparison of a portfolio", { timeout: patience }, () => {
  it("leads to the portfolio where none is open", () =>
    visit({ path: "/compare" }, async (page) => {
      await page.getByRole("heading", { name: "还没有客户组合" }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByRole("link", { name: "打开客户组合" }).click()
      expect(pathOf(page)).toBe("/portfolio")
    }))

  it("has a column for each provider and the mix, which refuses the fewest", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await page.locator('.head a[href="/compare"]').click()
      await settled(page)
      const names = await page.locator(".compare-table thead .named").allTextContents()
      expect(names.map((name) => name.slice(1))).toEqual(["西云数据", "金山云", "阿里云", "腾讯云", "搭配"])
      const row = page.getByRole("row", { name: /^不能备/u }).locator("td")
      const refused = (await row.allTextContents()).map((cell) => Number(/\d+/u.exec(cell)?.[0]))
      expect(refused.at(-1)).toBe(Math.min(...refused))
      await row.first().getByRole("link").click()
      const reasons = page.locator("#why-nwcd li")
      expect(await reasons.first().isVisible()).toBe(true)
      await reasons.first().locator(".chip").first().click()
      await page.getByRole("dialog").waitFor()
    }))

  it("follows the order of aims, by keys, by a button and by dragging, and the plan is made in that order", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/compare")
      const aims = page.locator(".aims li")
      const order = async () => (await aims.allTextContents()).map((aim) => aim.trim())
      expect(await order()).toEqual(["1被拒的最少", "2少花钱", "3早点办完"])
      const finish = page.getByRole("button", { name: /^早点办完/u })
      await finish.focus()
      await page.keyboard.press("Alt+ArrowLeft")
      expect(await order()).toEqual(["1被拒的最少", "2早点办完", "3少花钱"])
      expect(new URL(page.url()).search).toBe("?first=finish")
      expect(await finish.evaluate((button) => button === document.activeElement)).toBe(true)
      await page.getByRole("button", { name: /^少花钱/u }).click()
      expect(await order()).toEqual(["1被拒的最少", "2少花钱", "3早点办完"])
      await aims.nth(2).dragTo(aims.nth(1))
      expect(await order()).toEqual(["1被拒的最少", "2早点办完", "3少花钱"])
      await settled(page)
      await page.getByRole("link", { name: "按搭配做计划" }).click()
      expect(pathOf(page)).toBe("/plan?at=mix&first=finish")
      await settled(page)
      expect(await page.getByRole("button", { name: "先求早办完" }).getAttribute("aria-pressed")).toBe("true")
    }))

  it("counts the cost by the prices that are given, keeps them, and says what is no price", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/compare")
      const cost = page.getByRole("row", { name: /^费用/u }).locator("td")
      expect(new Set(await cost.allTextContents())).toEqual(new Set(["未填价格"]))
      await page.getByText("价格与假设").click()
      const effort = page.getByRole("textbox", { name: "阿里云，办一个订单" })
      await effort.fill("多少")
      await effort.blur()
      expect(await page.getByRole("alert").textContent()).toContain("填 0 或正数")
      await effort.fill("１，２００")
      await effort.blur()
      expect(await page.getByRole("alert").count()).toBe(0)
      for (const name of ["金山云，云服务器", "阿里云，ECS 实例", "腾讯云，云服务器"]) {
        const price = page.getByRole("textbox", { name })
        if ((await price.count()) === 0) continue
        await price.fill("100")
        await price.blur()
      }
      await page.reload()
      await settled(page)
      expect(await page.locator(".assumptions summary").textContent()).toMatch(/已填 [2-4] 项/u)
    }))
})
