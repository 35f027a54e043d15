import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { opened, someFiling, whole } from "./results.ts"
import { longestTask } from "./tasks.ts"
import { desktop, patience, phone, shiftOf, twoLooks, unfold, visitor, watchShifts } from "./visit.ts"

const visit = visitor()

const manyServices = (n: number) => ({
  ...someFiling,
  services: Array.from({ length: n }, (_, at) => ({
    kind: "website",
    name: `溪桥茶第${at + 1}铺`,
    // One of them has expired, far down the list.
    domains: [{ name: `xiqiao-${at + 1}.cn`, expiresOn: at === 30 ? "2020-06-01" : "2028-06-01" }],
  })),
})

/** Waits until every part of the page had its turn, which each takes when there is nothing else to do. */
const inTurn = async (page: Page) => {
  for (let part = 0; part < 20; part += 1)
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
}

/** Milliseconds of the thread's own time that a task may take; about half of them on an idle machine. */
const longest = 100

describe("a filing of 50 services", { timeout: patience * 2 }, () => {
  it("holds the page up with no task, and shows its places a few at a time, what is to mend first", () =>
    visit({ path: "/provinces", before: opened(manyServices(50)) }, async (page) => {
      const load = await longestTask(page, async () => {
        await page.goto(new URL("/result", page.url()).href)
        await page.locator("#editions").waitFor({ timeout: patience })
      })
      expect(load).toBeLessThan(longest)
      await expect.poll(() => page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(12_000)
      const places = page.locator(".column").first().locator(".place")
      const first = await places.count()
      expect(first).toBeLessThanOrEqual(16)
      await expect.poll(() => places.first().textContent()).toContain("xiqiao-31.cn")
      await expect.poll(() => places.first().locator(".finding.v-fail").count()).toBeGreaterThan(0)
      const rest = page.locator(".rest-places")
      await expect.poll(() => rest.textContent()).toMatch(/另有 \d+ 处[\s\S]*待答/u)
      const more = await longestTask(page, async () => {
        await rest.getByRole("button").click()
        await expect.poll(() => places.count()).toBe(first + 6)
      })
      expect(more).toBeLessThan(longest)
      const ask = page.locator("form.question .ask").first()
      const asked = await ask.textContent()
      const answer = await longestTask(page, async () => {
        await page.locator("form.question").first().getByRole("radio").first().click()
        await expect.poll(() => ask.textContent()).not.toBe(asked)
        await inTurn(page)
      })
      expect(answer).toBeLessThan(longest)
    }))
})

describe("the result as a page", { timeout: patience }, () => {
  it.each([desktop, phone])("keeps still while its parts come, $width wide", (viewport) =>
    visit({ viewport, before: (page) => page.addInitScript(watchShifts) }, async (page) => {
      await whole(page)
      await page.reload()
      await page.locator("#editions").waitFor()
      expect(await shiftOf(page)).toBeLessThan(0.01)
    }),
  )

  it("fits every width without a sideways scroll, in both languages", () =>
    visit({}, async (page) => {
      await whole(page)
      for (const language of ["zh", "en"]) {
        for (const width of [320, 360, 641, 768, 1024, 1101, 1440]) {
          await page.setViewportSize({ width, height: 800 })
          // The bar above has a test of its own.
          const over = await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth)
          expect(over, `${language} ${width}`).toBeLessThanOrEqual(0)
        }
        await page.setViewportSize(desktop)
        if (language === "zh") await page.getByRole("button", { name: "English" }).click()
      }
    }))

  it.each(twoLooks)("leaves nothing to axe-core in $language, $colorScheme, $viewport.width wide", (look) =>
    visit({ colorScheme: look.colorScheme, viewport: look.viewport }, async (page) => {
      await page.evaluate((language) => localStorage.setItem("openbeian.language", language), look.language)
      await page.reload()
      await whole(page, look.language === "en" ? "A filing with many faults" : "处处要改的备案")
      await unfold(page, ".result")
      await page.locator(".finding .chip").first().click()
      await page.getByRole("dialog").waitFor()
      expect(await violations(page)).toEqual([])
    }),
  )
})
