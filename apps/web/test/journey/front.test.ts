import { readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { Document } from "@openbeian/core/document"
import { Assumptions } from "@openbeian/planner"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { answered, openPortfolio } from "./broker.ts"
import { smallTargets } from "./touch.ts"
import { isWithoutSidewaysScroll, pairsOfLooks, pathOf, phone, visitor } from "./visit.ts"

const visit = visitor()

/** Dear where it is quick. */
const prices = Document.read(
  Assumptions.Assumptions,
  readFileSync(new URL("../../../../examples/portfolios/prices.yaml", import.meta.url)),
)
if ("failure" in prices) throw new Error("the prices of the examples cannot be read")
const assumptions = JSON.stringify(prices.success.value)
const priced = (page: Page) =>
  page.addInitScript((given) => localStorage.setItem("openbeian.assumptions", given), assumptions)

/** The comparison of a portfolio in which cost and end differ, with what the API answered. */
const compared = async (page: Page) => {
  await openPortfolio(page, ["four-sites"])
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.url().endsWith("/api/comparisons"), { timeout: 60_000 }),
    answered(page, "/compare"),
  ])
  const { tradeoffs } = await response.json()
  return tradeoffs as ReadonlyArray<{
    readonly finishBy: string
    readonly figures: { readonly yuan: number; readonly servers: number }
  }>
}
const settled = (page: Page) => page.locator(".answered:not(.old)").waitFor({ timeout: 60_000 })
const chosen = (page: Page) =>
  page
    .locator(".front input")
    .evaluateAll((all) => all.findIndex((each) => (each as HTMLInputElement).checked))
/** What the mix costs in the table of providers. */
const mixed = (page: Page) => page.getByRole("row", { name: /^费用/u }).locator("td").last().textContent()
const yuan = (amount: number) => amount.toLocaleString("en")

describe("the front of cost and end", { timeout: 120_000 }, () => {
  it("is weighed by keys without asking the API again, from the least cost to the earliest end", () =>
    visit({ before: priced }, async (page) => {
      const points = await compared(page)
      expect(points.length).toBeGreaterThan(2)
      let asked = 0
      page.on("request", (request) => {
        if (request.url().includes("/api/")) asked += 1
      })
      const slider = page.getByRole("slider", { name: "早一天办完，值" })
      const told = page.locator(".weigh [role=status]")
      const rows = page.locator(".tradeoffs tbody tr")
      expect(await chosen(page)).toBe(0)
      await slider.focus()
      const seen = new Set<number>()
      const most = Number(await slider.getAttribute("max"))
      for (let step = 1; step <= most; step += 1) {
        await page.keyboard.press("ArrowRight")
        const now = await chosen(page)
        expect(now).toBeGreaterThanOrEqual(Math.max(0, ...seen))
        seen.add(now)
        const worth = Number((await slider.getAttribute("aria-valuetext"))?.split(" ")[0])
        const days = points.map(({ finishBy }) => Date.parse(finishBy) / 86_400_000)
        const costs = points.map(({ figures }, n) => figures.yuan + worth * (days[n] ?? 0))
        expect(costs[now]).toBe(Math.min(...costs))
        expect(await told.textContent()).toContain(yuan(points[now]?.figures.yuan ?? -1))
        expect(await rows.nth(now).getAttribute("aria-current")).toBe("true")
        expect(await page.locator(".tradeoffs [aria-current]").count()).toBe(1)
        expect(await mixed(page)).toContain(yuan(points[now]?.figures.yuan ?? -1))
      }
      expect(seen.has(points.length - 1)).toBe(true)
      expect(asked).toBe(0)
      await page.keyboard.press("Home")
      expect(await chosen(page)).toBe(0)
    }))

  it("is left to the order of aims again when that changes", () =>
    visit({ before: priced }, async (page) => {
      const points = await compared(page)
      await page.locator(".front input").nth(1).check()
      await page.getByRole("button", { name: /^早点办完/u }).click()
      await expect.poll(() => chosen(page), { timeout: 30_000 }).toBe(points.length - 1)
      await page.getByRole("button", { name: /^少花钱/u }).click()
      await expect.poll(() => chosen(page), { timeout: 30_000 }).toBe(0)
      expect(await page.getByRole("slider").inputValue()).toBe("0")
    }))

  it("takes a figure, puts back what is none, and a point of the picture by itself", () =>
    visit({ before: priced }, async (page) => {
      const points = await compared(page)
      const figure = page.getByRole("textbox", { name: "早一天办完，值 (元)" })
      await figure.fill("１００，０００")
      await figure.blur()
      expect(await chosen(page)).toBe(points.length - 1)
      await figure.fill("多")
      await figure.blur()
      expect(await figure.inputValue()).toBe("100000")
      const middle = page.locator(".front input").nth(1)
      expect(await middle.getAttribute("aria-label")).toContain(yuan(points[1]?.figures.yuan ?? -1))
      await middle.focus()
      await page.keyboard.press("Space")
      expect(await chosen(page)).toBe(1)
      const slider = page.getByRole("slider")
      const [step, most] = [Number(await slider.inputValue()), Number(await slider.getAttribute("max"))]
      expect(step).toBeGreaterThan(0)
      expect(step).toBeLessThan(most)
      expect(await figure.inputValue()).toBe("")
      await page.keyboard.press("ArrowDown")
      expect(await chosen(page)).toBe(2)
      await figure.fill("100000")
      await figure.fill("")
      await figure.blur()
      expect(await chosen(page)).toBe(2)
      await figure.fill("0")
      await figure.blur()
      expect(await chosen(page)).toBe(0)
    }))

  it("plans the point that is chosen; the plan says by which day, and is freed of it", () =>
    visit({ before: priced }, async (page) => {
      const points = await compared(page)
      const day = points[1]?.finishBy ?? ""
      await page.locator(".front input").nth(1).check()
      const ofMix = page.locator(".compare-table tbody tr").last().getByRole("link").last()
      expect(await ofMix.getAttribute("href")).toBe(`/plan?at=mix&by=${day}`)
      await page.getByRole("link", { name: "按这一点做计划" }).click()
      expect(pathOf(page)).toBe(`/plan?at=mix&by=${day}`)
      await settled(page)
      expect(await page.locator(".plan-figures").textContent()).toContain(yuan(points[1]?.figures.yuan ?? -1))
      expect(await page.locator(".proof-line").first().textContent()).toContain(`预计不晚于 ${day} 办完`)
      expect(await page.getByLabel("预计不晚于").inputValue()).toBe(day)
      await page.getByRole("button", { name: "不限日期" }).click()
      expect(pathOf(page)).toBe("/plan?at=mix")
      await settled(page)
      await expect
        .poll(() => page.locator(".plan-figures").textContent())
        .toContain(yuan(points[0]?.figures.yuan ?? -1))
      expect(await page.getByRole("button", { name: "不限日期" }).count()).toBe(0)
    }))

  it("says the earliest day where none ends by the one that is asked for, and goes on from there", () =>
    visit({ before: priced }, async (page) => {
      const points = await compared(page)
      const earliest = points.at(-1)?.finishBy ?? ""
      await page.goto(new URL("/plan?by=2026-01-01", page.url()).href)
      const trouble = page.getByRole("alert")
      await trouble.waitFor({ timeout: 60_000 })
      expect(await trouble.textContent()).toContain(`最早预计 ${earliest} 办完`)
      expect(await trouble.textContent()).not.toContain("/finishBy")
      await page.getByLabel("预计不晚于").fill(earliest)
      await settled(page)
      expect(pathOf(page)).toBe(`/plan?by=${earliest}`)
      expect(await page.locator(".plan-figures").textContent()).toContain(
        yuan(points.at(-1)?.figures.yuan ?? -1),
      )
    }))

  it("offers no weight where there is one mix alone, and plans that one", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["first-filing"])
      await answered(page, "/compare")
      const part = page.getByRole("region", { name: "费用与日期的取舍" })
      expect(await part.textContent()).toContain("只有一种搭配不被压倒")
      expect(await page.getByRole("slider").count()).toBe(0)
      expect(await page.locator(".front").count()).toBe(0)
      expect(await part.getByRole("link", { name: "做计划" }).count()).toBe(1)
    }))

  it.each(pairsOfLooks)(
    "is in order in $language, $colorScheme, $viewport.width wide, and on paper",
    ({ language, colorScheme, viewport }) =>
      visit(
        {
          before: async (page) => {
            await priced(page)
            await page.addInitScript((spoken) => localStorage.setItem("openbeian.language", spoken), language)
          },
          colorScheme,
          viewport,
        },
        async (page) => {
          await compared(page)
          await page.locator(".front input").nth(1).check()
          await page.locator(".assumptions summary").click()
          await page.locator(".assumption-parts").waitFor()
          expect(await violations(page)).toEqual([])
          expect(await isWithoutSidewaysScroll(page)).toBe(true)
          if (viewport === phone) {
            // The points stand where they stand: the links of the table do the same.
            const small = await smallTargets(page)
            expect(small.filter((each) => !each.startsWith("input. “"))).toEqual([])
          }
          await page.emulateMedia({ media: "print" })
          expect(await page.locator(".front input").first().isVisible()).toBe(true)
          await page.emulateMedia({ media: "screen" })
          await page.locator(".weigh a").click()
          await settled(page)
          expect(await violations(page)).toEqual([])
          expect(await isWithoutSidewaysScroll(page)).toBe(true)
        },
      ),
  )
})

describe("a file of prices", { timeout: 120_000 }, () => {
  const yaml = `# what we pay
openbeian: 1
prices:
  - { provider: 金山云, product: cloudServer, yuan: 560 }
  - { provider: aliyun, product: ecs, yuan: 1300 }
  - { provider: tencent, product: cvm, yuan: 900 }
  - { provider: nwcd, product: eip, yuan: 4000 }
estimates:
  - { province: 浙江, workingDays: 9 }
`
  const hand = (page: Page, text: string) =>
    page
      .getByLabel("打开价格文件")
      .setInputFiles({ name: "prices.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) })

  it("is opened as the command line reads it, the result follows, and it is saved to be opened again", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/compare")
      expect(await mixed(page)).toBe("未填价格")
      await page.getByText("价格与假设").click()
      await hand(page, yaml)
      await expect.poll(() => mixed(page), { timeout: 30_000 }).toBe("560\u00a0元")
      expect(await page.locator(".assumptions summary").textContent()).toContain("已填 5 项")
      expect(await page.getByRole("textbox", { name: "金山云，云服务器" }).inputValue()).toBe("560")
      expect(await page.getByRole("textbox", { name: "浙江" }).inputValue()).toBe("9")
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "存为价格文件" }).click(),
      ])
      expect(download.suggestedFilename()).toBe("prices.yaml")
      const kept = await page.evaluate(() => localStorage.getItem("openbeian.assumptions"))
      const written = await readFile(await download.path(), "utf8")
      await hand(page, "openbeian: 1\n")
      await expect.poll(() => mixed(page), { timeout: 30_000 }).toBe("未填价格")
      await hand(page, written)
      await expect.poll(() => page.evaluate(() => localStorage.getItem("openbeian.assumptions"))).toBe(kept)
    }))

  it("tells line by line what is wrong with it, and keeps the figures that are there", () =>
    visit({ before: priced, allows: /status of 4(?:00|22)/u }, async (page) => {
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/plan")
      await page.getByText("价格与假设").click()
      await hand(page, "openbeian: 1\nprices:\n  - { provider: kingsoft, product: cloudServer, yuan: -5 }\n")
      const alert = page.locator(".assumptions").getByRole("alert")
      await alert.waitFor()
      expect(await alert.textContent()).toMatch(/第 3 行 yuan.*0 或正数/u)
      expect(await page.locator(".assumptions summary").textContent()).toContain("已填 6 项")
      expect(await violations(page)).toEqual([])
      await hand(page, "prices: [")
      await expect.poll(() => alert.textContent()).not.toContain("第 3 行 yuan")
      await hand(page, yaml)
      await alert.waitFor({ state: "detached" })
    }))
})
