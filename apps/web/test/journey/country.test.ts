import type { Report } from "@openbeian/core/check"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { withCountry } from "./country.ts"
import {
  choose,
  desktop,
  isWithoutSidewaysScroll,
  patience,
  phone,
  twoLooks,
  unfold,
  visitor,
} from "./visit.ts"

const visit = visitor()

/** The real answers, with what a made-up country and a made-up province say. */
const before = (page: Page) =>
  page.route("**/api/checks*", async (route) => {
    const response = await route.fetch()
    const report: Report.Report = await response.json()
    await route.fulfill(response.ok() ? { response, json: withCountry(report) } : { response })
  })

/** Opens an example and waits for the last part of its result. */
const whole = async (page: Page, title: string) => {
  await choose(page, title)
  await page.locator("#editions").waitFor()
}

const inChinese = "一次新增四个网站"
const common = (page: Page) => page.getByRole("region", { name: "国家与本省的要求", exact: true })

const boxOf = async (page: Page, selector: string, index = 0) => {
  const box = await page.locator(selector).nth(index).boundingBox()
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}

describe("the country and the province beside the providers", { timeout: patience }, () => {
  it("stand on the desk below the columns of all providers, as wide as they are together", () =>
    visit({ before }, async (page) => {
      await whole(page, inChinese)
      const columns = [0, 1, 2].map((at) => boxOf(page, ".column", at))
      const [left, middle, right] = await Promise.all(columns)
      expect(left?.y).toBe(middle?.y)
      expect(left?.height).toBe(right?.height)
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((middle?.x ?? 0) + 1)
      await expect
        .poll(() => page.locator(".column h2").allTextContents())
        .toEqual(["西西云数据", "金金山云", "阿阿里云", "腾腾讯云"])
      const band = await boxOf(page, ".common")
      expect(band.y).toBeGreaterThanOrEqual((left?.y ?? 0) + (left?.height ?? 0))
      expect(band.width).toBeGreaterThan((left?.width ?? 0) * 2)
      // The same part and the same place of every provider is in one row.
      for (const part of [".types", ".counts-box", ".place"]) {
        const tops = await page
          .locator(".columns")
          .evaluate(
            (columns, selector) =>
              [...columns.children].map((column) =>
                [...column.querySelectorAll(selector)].map((row) =>
                  Math.round(row.getBoundingClientRect().top),
                ),
              ),
            part,
          )
        expect(tops[0]?.length, part).toBeGreaterThan(0)
        for (const other of tops) expect(other, part).toEqual(tops[0])
      }
    }))

  it("say each thing once, and whose word it is", () =>
    visit({ before }, async (page) => {
      await whole(page, inChinese)
      const band = common(page)
      await expect.poll(() => band.getByText("备案前网站已对公众开放").count()).toBe(1)
      await expect
        .poll(() => band.locator(".finding", { hasText: "备案前网站已对公众开放" }).textContent())
        .toContain("国家")
      await expect
        .poll(() => band.locator(".finding", { hasText: "还不知道备案城市" }).textContent())
        .toMatch(/浙江.*只在西云数据/u)
      await expect.poll(() => page.locator(".columns").getByText("备案前网站已对公众开放").count()).toBe(0)
      await expect
        .poll(() => page.locator(".column").first().textContent())
        .toContain("其中必改 1、存疑 1、待答 1、建议 1 出自国家或本省")
      await expect
        .poll(() => page.locator(".column").nth(1).textContent())
        .toContain("其中必改 1、存疑 1 出自国家或本省")
    }))

  it("name the provider whose own clause decides, and stand beside where something decides everywhere", () =>
    visit({ before }, async (page) => {
      await whole(page, inChinese)
      const partly = common(page).locator(".finding", { hasText: "要新增 4 个网站" })
      await expect.poll(() => partly.textContent()).toContain("在金山云以其自己的条款为准")
      await expect.poll(() => partly.getAttribute("class")).not.toContain("beside")
      await partly.locator(".decides .chip").click()
      await expect.poll(() => page.getByRole("dialog").textContent()).toContain("ks-")
      await common(page).getByRole("button", { name: "1 条另有更近的规定" }).click()
      const wholly = common(page).locator(".finding", { hasText: "域名持有者须为主体" })
      await expect.poll(() => wholly.textContent()).toContain("以浙江的规定为准")
      await expect.poll(() => wholly.getAttribute("class")).toContain("beside")
    }))

  it("show what both sources say, each with its date, the days seen, and whose papers and duties there are", () =>
    visit({ before }, async (page) => {
      await whole(page, inChinese)
      const sayings = common(page).locator(".finding.v-rev .sayings li")
      await expect
        .poll(() => sayings.allTextContents())
        .toEqual([
          expect.stringMatching(/主体或其法定代表人均可持有.*乙云文档.*2025-12-31/u),
          expect.stringMatching(/单位域名只能由主体持有.*甲云文档.*2019-09-20/u),
        ])
      await expect
        .poll(() => page.locator(".timeline .remarks").textContent())
        .toMatch(/取见过的管局审核 7–10\u00a0天里最长的（2019\u00a0年资料）/u)
      const papers = page.locator(".materials tr", { hasText: "互联网信息服务备案承诺书" })
      await expect
        .poll(() => papers.filter({ has: page.locator("th", { hasText: "承诺书" }) }).textContent())
        .toContain("浙江")
      await expect.poll(() => papers.locator(".beside").textContent()).toMatch(/浙江.*以本家规定为准/u)
      const duty = page.locator(".duties li", { hasText: "页脚标明备案号" })
      await expect.poll(() => duty.textContent()).toContain("国家")
      // Remarks are folded.
      await page.locator(".common summary", { hasText: "本省另有 1 条说明" }).click()
      const remark = page.locator(".notes")
      await expect.poll(() => remark.locator("dt").textContent()).toMatch(/谁可以持有域名.*说法不一/u)
      await expect.poll(() => remark.locator(".sayings li").count()).toBe(2)
    }))

  it("stand on a phone under all providers, with the way to each, and count once in the bar at the foot", () =>
    visit({ before, viewport: phone, hasTouch: true }, async (page) => {
      await whole(page, inChinese)
      const tops = []
      for (const part of [".column", ".column:nth-child(2)", ".column:nth-child(3)", ".common"])
        tops.push((await boxOf(page, part)).y)
      expect(tops).toEqual(tops.toSorted((a, b) => a - b))
      await page.getByRole("navigation", { name: "各家结果" }).getByRole("link", { name: "金山云" }).click()
      await expect
        .poll(async () => (await boxOf(page, ".column:nth-child(2)")).y, { timeout: 10_000 })
        .toBeLessThan(phone.height / 2)
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      const bar = page.getByRole("complementary", { name: "结果摘要" })
      const own = await page.locator(".columns .finding.v-fail").count()
      await expect.poll(() => bar.textContent()).toContain(`必改 ${own + 1}`)
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
        await whole(page, inChinese)
        await common(page).locator(".whose").getByRole("button", { name: "去填写" }).click()
        await page.waitForURL(/\/check\?at=%2Fsubject%2Fprovince$/u)
      },
    ))

  it.each(twoLooks)("leave nothing to axe-core in $language, $colorScheme, $viewport.width wide", (look) =>
    visit({ before, colorScheme: look.colorScheme, viewport: look.viewport }, async (page) => {
      if (look.language === "en") await page.getByRole("button", { name: "English" }).click()
      await whole(page, look.language === "en" ? "Four websites in one go" : inChinese)
      await unfold(page, ".common")
      await page
        .locator(look.viewport === desktop ? ".decides .chip" : ".sayings .chip")
        .first()
        .click()
      await page.getByRole("dialog").waitFor()
      expect(await violations(page)).toEqual([])
    }),
  )
})
