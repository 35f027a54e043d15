import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { list, province } from "./province.ts"
import { expectFocus, isWithoutSidewaysScroll, patience, phone, twoLooks, visitor } from "./visit.ts"

const visit = visitor()

/** A made-up list and a made-up province, so that each kind of thing is there. */
const before = async (page: Page) => {
  await page.route("**/api/regulations/provinces", (route) => route.fulfill({ json: list }))
  await page.route("**/api/regulations/provinces/*", (route) => route.fulfill({ json: province }))
}

describe("the provinces", { timeout: patience }, () => {
  it("are listed by area, each with what is known and how much of it is disputed", () =>
    visit({ before }, async (page) => {
      await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "各省" }).click()
      await page.getByRole("heading", { level: 1, name: "各省要求" }).waitFor()
      await expect
        .poll(() => page.getByRole("heading", { level: 2 }).allTextContents())
        .toEqual(["华北", "东北", "华东", "中南", "西南", "西北"])
      const card = page.getByRole("region", { name: "中南" }).getByRole("link", { name: "广东" })
      await expect.poll(() => card.textContent()).toMatch(/15 项.*3 项说法不一.*往年 7–10/u)
      await expect.poll(() => page.title()).toContain("各省要求")
    }))

  it("open by keyboard, have an address of their own, and give the focus to the page", () =>
    visit({ before, path: "/provinces" }, async (page) => {
      await page.getByRole("link", { name: "广东" }).focus()
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { level: 1, name: "广东" }).waitFor()
      expect(new URL(page.url()).pathname).toBe("/provinces/440000")
      await expect.poll(() => page.title()).toContain("广东")
      await expectFocus(page.locator("main"))
      await page.goBack()
      await page.getByRole("heading", { level: 1, name: "各省要求" }).waitFor()
    }))

  it("show every source of a statement with its date, and mark those that differ", () =>
    visit({ before, path: "/provinces/440000" }, async (page) => {
      const differing = page.locator(".statement", { hasText: "单位域名的持有者" })
      await differing.waitFor()
      await expect.poll(() => differing.getByText("说法不一").count()).toBe(1)
      await expect
        .poll(() => differing.locator("li").allTextContents())
        .toEqual([
          expect.stringMatching(/法定代表人持有.*乙云文档.*2021-07-15/u),
          expect.stringMatching(/域名由主体持有.*甲云文档.*2019-09-20/u),
        ])
      await expect
        .poll(() => page.locator(".statement", { hasText: "剩余有效期" }).getByText("说法不一").count())
        .toBe(0)
      await expect
        .poll(() => page.locator(".statement", { hasText: "审核时长" }).getByText("提示").count())
        .toBe(1)
      await differing.locator(".chip").first().click()
      await expect.poll(() => page.getByRole("dialog").textContent()).toContain("乙云")
    }))

  it("say with each statement what a filing is held against, and which paper it may take", () =>
    visit({ before, path: "/provinces/440000" }, async (page) => {
      const statement = (label: string) => page.locator(".statement", { hasText: label })
      await statement("剩余有效期").waitFor()
      await expect
        .poll(() => statement("剩余有效期").locator(".rule").textContent())
        .toMatch(/不符则必改.*先续费/u)
      await expect
        .poll(() => statement("单位域名的持有者").locator(".material").textContent())
        .toMatch(/材料 · 纸质.*备案承诺书/u)
      await expect.poll(() => statement("审核时长").locator(".made").count()).toBe(0)
    }))

  it("lead to each group, and mark the one that is read", () =>
    visit({ before, path: "/provinces/440000", viewport: { width: 1440, height: 400 } }, async (page) => {
      const groups = page.getByRole("navigation", { name: "本页各组" })
      await groups.waitFor()
      const time = groups.getByRole("link", { name: /时间/u })
      await time.focus()
      await page.keyboard.press("Enter")
      await page.locator(".groups [aria-current]", { hasText: "时间" }).waitFor()
      expect(new URL(page.url()).pathname).toBe("/provinces/440000")
      const [top = 0, title = 0] = await Promise.all(
        [".top", "#group-time"].map(async (part) => {
          const box = await page.locator(part).boundingBox()
          return part === ".top" ? (box?.height ?? 0) : (box?.y ?? 0)
        }),
      )
      expect(title).toBeGreaterThanOrEqual(top)
    }))

  it("say in short how long the review takes, how much an order holds and what stands at the foot", () =>
    visit({ before, path: "/provinces/440000" }, async (page) => {
      const figures = page.getByRole("region", { name: "要点" })
      await figures.waitFor()
      await expect
        .poll(() => figures.textContent())
        .toMatch(/往年 7–10\u00a0天（2021\u00a0估计）.*网站 至多 5 个.*主体备案号.*来源未载明/u)
    }))

  it("copy the address of a province", () =>
    visit(
      { before, path: "/provinces/440000", permissions: ["clipboard-read", "clipboard-write"] },
      async (page) => {
        await page.getByRole("button", { name: "复制链接" }).click()
        await page.getByText("链接已复制").waitFor()
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
      },
    ))

  it("say why there is none, and lead back to the list", () =>
    visit(
      {
        path: "/provinces/999999",
        allows: /status of 404/u,
        before: (page) =>
          page.route("**/api/regulations/provinces/*", (route) =>
            route.fulfill({ status: 404, json: { message: { zh: "没有这个省", en: "no such province" } } }),
          ),
      },
      async (page) => {
        const trouble = page.getByRole("alert")
        await trouble.waitFor()
        await expect.poll(() => trouble.textContent()).toContain("没有这个省")
        await expect.poll(() => trouble.getByRole("link").getAttribute("href")).toBe("/provinces")
      },
    ))

  it("fit a phone without a sideways scroll", () =>
    visit({ before, path: "/provinces", viewport: phone }, async (page) => {
      await page.locator(".province-card").first().waitFor()
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await page.getByRole("link", { name: "广东" }).click()
      await page.locator(".statement").first().waitFor()
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }))

  it.each(twoLooks)("leave nothing to axe-core in $language, $colorScheme, $viewport.width wide", (look) =>
    visit(
      { before, path: "/provinces", colorScheme: look.colorScheme, viewport: look.viewport },
      async (page) => {
        if (look.language === "en") await page.getByRole("button", { name: "English" }).click()
        await page.locator(".province-card").first().waitFor()
        await page.getByRole("link", { name: look.language === "en" ? "Guangdong" : "广东" }).click()
        await page.locator(".statement .chip").first().click()
        await page.getByRole("dialog").waitFor()
        expect(await violations(page)).toEqual([])
      },
    ),
  )
})
