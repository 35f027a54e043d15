import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { expectFocus, isWithoutSidewaysScroll, patience, twoLooks, visitor } from "./visit.ts"

const visit = visitor()
const paths = { zh: "/docs", en: "/docs/en" }

describe("the reference of the API", { timeout: patience }, () => {
  it.each(twoLooks)(
    "is free of what axe finds and of sideways scroll: $language, $colorScheme, $viewport.width",
    ({ language, ...look }) =>
      visit({ path: paths[language], ...look }, async (page) => {
        expect(await violations(page)).toEqual([])
        expect(await isWithoutSidewaysScroll(page)).toBe(true)
      }),
  )

  it.each(["/docs/write-a-provider", "/docs/rules"])(
    "has the manual beside it, free of what axe finds and without sideways scroll: %s",
    (path) =>
      visit({ path, colorScheme: "dark", viewport: { width: 320, height: 640 } }, async (page) => {
        expect(await violations(page)).toEqual([])
        expect(await isWithoutSidewaysScroll(page)).toBe(true)
      }),
  )

  it("fits 320 pixels", () =>
    visit({ path: "/docs", viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }))

  it("is walked by keyboard: past the head, by the contents to a route, to the other language", () =>
    visit({ path: "/docs" }, async (page) => {
      await page.keyboard.press("Tab")
      await page.keyboard.press("Enter")
      await expectFocus(page.locator("#content"))
      await page.getByRole("link", { name: "目录" }).focus()
      await page.keyboard.press("Enter")
      await expectFocus(page.locator("#contents"))
      await page.getByRole("navigation", { name: "目录" }).locator('[href="#getApiClauses"]').focus()
      await page.keyboard.press("Enter")
      expect(new URL(page.url()).hash).toBe("#getApiClauses")
      await page.getByRole("link", { name: "English" }).focus()
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { level: 1, name: "API reference" }).waitFor()
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("en")
    }))

  it("leads to what a problem is about", () =>
    visit({ path: "/problems/cursor-unknown" }, async (page) => {
      expect(page.url()).toMatch(/\/docs#problem-cursor-unknown$/u)
      await expect.poll(() => page.locator(":target").textContent()).toContain("无法从该处继续翻页")
    }))
})
