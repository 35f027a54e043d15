import type { Report } from "@openbeian/core/check"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { withCountry } from "./country.ts"
import { choose, desktop, isWithoutSidewaysScroll, pairsOfLooks, patience, phone, visitor } from "./visit.ts"

const visit = visitor()

/** The real answers, with what a made-up country and a made-up province say. */
const before = (page: Page) =>
  page.route("**/api/checks*", async (route) => {
    const response = await route.fetch()
    const report: Report.Report = await response.json()
    await route.fulfill(response.ok() ? { response, json: withCountry(report) } : { response })
  })

const inChinese = "一次新增四个网站"
const common = (page: Page) => page.getByRole("region", { name: "国家与本省的要求", exact: true })

const boxOf = async (page: Page, selector: string, index = 0) => {
  const box = await page.locator(selector).nth(index).boundingBox()
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}

describe("the country and the province between the providers", { timeout: patience }, () => {
  it("stand on the desk below both answers and above both columns, NWCD at the left", () =>
    visit({ before }, async (page) => {
      await choose(page, inChinese)
      const [left, right] = [await boxOf(page, ".answer-card"), await boxOf(page, ".answer-card", 1)]
      expect(left.y).toBe(right.y)
      expect(left.height).toBe(right.height)
      expect(left.x + left.width).toBeLessThanOrEqual(right.x)
      expect(await page.locator(".answer-card h2").allTextContents()).toEqual([
        "西西云数据",
        "金金山云",
        "阿阿里云",
      ])
      const band = await boxOf(page, ".common")
      const [first, second] = [await boxOf(page, ".column"), await boxOf(page, ".column", 1)]
      expect(band.y).toBeGreaterThanOrEqual(left.y + left.height)
      expect(first.y).toBe(second.y)
      expect(first.y).toBeGreaterThanOrEqual(band.y + band.height)
      expect(band.width).toBeGreaterThan(first.width + second.width)
    }))

  it("have the same place and the same topic of both providers in one row", () =>
    visit({ before }, async (page) => {
      await choose(page, inChinese)
      for (const part of [".place", ".topic-orders", ".topic-timeline", ".topic-materials"]) {
        const [left, right] = [
          await boxOf(page, `.column:nth-child(1) ${part}`),
          await boxOf(page, `.column:nth-child(2) ${part}`),
        ]
        expect(left.y, part).toBe(right.y)
      }
    }))

  it("say each thing once, and whose word it is", () =>
    visit({ before }, async (page) => {
      await choose(page, inChinese)
      const band = common(page)
      expect(await band.getByText("备案前网站已对公众开放").count()).toBe(1)
      expect(await band.locator(".finding", { hasText: "备案前网站已对公众开放" }).textContent()).toContain(
        "国家",
      )
      expect(await band.locator(".finding", { hasText: "还不知道备案城市" }).textContent()).toMatch(
        /浙江.*只在西云数据/u,
      )
      expect(await page.locator(".columns").getByText("备案前网站已对公众开放").count()).toBe(0)
      expect(await page.locator(".answer-card").first().textContent()).toContain(
        "其中必改 1、存疑 1、待答 1、建议 1 出自国家或本省",
      )
      expect(await page.locator(".answer-card").nth(1).textContent()).toContain(
        "其中必改 1、存疑 1 出自国家或本省",
      )
    }))

  it("name the provider whose own clause decides, and stand beside where something decides everywhere", () =>
    visit({ before }, async (page) => {
      await choose(page, inChinese)
      const partly = common(page).locator(".finding", { hasText: "要新增 4 个网站" })
      expect(await partly.textContent()).toContain("在金山云以其自己的条款为准")
      expect(await partly.getAttribute("class")).not.toContain("beside")
      await partly.locator(".decides .chip").click()
      expect(await page.getByRole("dialog").textContent()).toContain("ks-")
      await common(page).getByRole("button", { name: "1 条另有更近的规定" }).click()
      const wholly = common(page).locator(".finding", { hasText: "域名持有者须为主体" })
      expect(await wholly.textContent()).toContain("以浙江的规定为准")
      expect(await wholly.getAttribute("class")).toContain("beside")
    }))

  it("show what both sources say where they differ, each with its date", () =>
    visit({ before }, async (page) => {
      await choose(page, inChinese)
      const sayings = common(page).locator(".finding.v-rev .sayings li")
      expect(await sayings.allTextContents()).toEqual([
        expect.stringMatching(/主体或其法定代表人均可持有.*乙云文档.*2025-12-31/u),
        expect.stringMatching(/单位域名只能由主体持有.*甲云文档.*2019-09-20/u),
      ])
    }))

  it("give a range of days seen, with its year, and mark papers and duties that are not the provider's", () =>
    visit({ before }, async (page) => {
      await choose(page, inChinese)
      const column = page.getByRole("region", { name: "在西云数据备案", exact: true })
      expect(await column.locator(".timeline").first().textContent()).toMatch(
        /往年 7–10\u00a0天（2019\u00a0估计）/u,
      )
      const papers = column.locator(".topic-materials tr", { hasText: "备案承诺书" })
      expect(await papers.first().textContent()).toContain("浙江")
      await column.getByRole("button", { name: "1 种以更近的规定为准" }).click()
      expect(await papers.last().textContent()).toMatch(/以“.+”为准/u)
      await page.locator(".common summary", { hasText: "通过之后要办的 1 件" }).click()
      const duty = page.locator(".duties li", { hasText: "页脚标明备案号" })
      expect(await duty.textContent()).toContain("国家")
    }))

  it("stand on a phone one under the other, with the way to each part", () =>
    visit({ before, viewport: phone, hasTouch: true }, async (page) => {
      await choose(page, inChinese)
      const tops = []
      for (const part of [".answer-card", ".common", ".column", ".column:nth-child(2)"])
        tops.push((await boxOf(page, part)).y)
      expect(tops).toEqual(tops.toSorted((a, b) => a - b))
      await page
        .getByRole("navigation", { name: "结果的各部分" })
        .getByRole("link", { name: "金山云" })
        .click()
      await expect
        .poll(async () => (await boxOf(page, ".column:nth-child(2)")).y, { timeout: 10_000 })
        .toBeLessThan(phone.height / 2)
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }))

  it("count once in the bar at the foot of a phone", () =>
    visit({ before, viewport: phone, hasTouch: true }, async (page) => {
      await choose(page, inChinese)
      const bar = page.getByRole("complementary", { name: "结果摘要" })
      const own = await page.locator(".columns .finding.v-fail").count()
      expect(await bar.textContent()).toContain(`必改 ${own + 1}`)
    }))

  it("ask for the province where it is not known", () =>
    visit(
      {
        before: (page) =>
          page.route("**/api/checks*", async (route) => {
            const response = await route.fetch()
            const { regulations, ...report } = withCountry(await response.json())
            const { province: _, ...unknown } = regulations
            await route.fulfill({ response, json: { ...report, regulations: unknown } })
          }),
      },
      async (page) => {
        await choose(page, inChinese)
        await common(page).locator(".whose").getByRole("button", { name: "去填写" }).click()
        await page.getByLabel("备案省份").waitFor()
      },
    ))

  it.each(pairsOfLooks)(
    "leave nothing to axe-core in $language, $colorScheme, $viewport.width wide",
    (look) =>
      visit({ before, colorScheme: look.colorScheme, viewport: look.viewport }, async (page) => {
        if (look.language === "en") await page.getByRole("button", { name: "English" }).click()
        await choose(page, look.language === "en" ? "Four websites in one go" : inChinese)
        for (const fold of await page.locator(".common summary").all()) await fold.click()
        await page
          .locator(look.viewport === desktop ? ".decides .chip" : ".sayings .chip")
          .first()
          .click()
        await page.getByRole("dialog").waitFor()
        expect(await violations(page)).toEqual([])
      }),
  )
})
