import { readFile } from "node:fs/promises"
import type { BrowserContextOptions } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { providers, whole } from "./results.ts"
import { choose, isWithoutSidewaysScroll, patience, phone, visitor } from "./visit.ts"

const visit = visitor()

/** How many providers are installed. */
const installed = 4

describe("providers side by side", { timeout: patience }, () => {
  it.each([2, 3, 4])("are %i columns of one width, none too narrow to be read", (n) =>
    visit({ before: providers(n) }, async (page) => {
      await choose(page, "企业首次备案一个网站")
      const boxes = await page
        .locator(".column")
        .evaluateAll((all) => all.map((column) => column.getBoundingClientRect().toJSON()))
      expect(boxes).toHaveLength(n)
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1)
      for (const { width } of boxes) expect(width).toBeGreaterThanOrEqual(280)
      await expect.poll(() => page.locator(".chooser").count()).toBe(0)
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }),
  )

  it("are as many as fit, which ones is chosen, and the choice is remembered", () =>
    visit({ before: providers(6) }, async (page) => {
      await whole(page, "企业首次备案一个网站")
      const names = () => page.locator(".column h2").allTextContents()
      await expect.poll(names).toHaveLength(4)
      const choice = page.getByRole("group", { name: "并排看哪几家，至多 4 家" })
      await choice.getByRole("checkbox", { name: "第6家" }).check()
      await expect.poll(names).toEqual(["金金山云", "阿阿里云", "腾腾讯云", "6第6家"])
      await choice.getByRole("checkbox", { name: "金山云" }).uncheck()
      await page.reload()
      await page.locator(".column h2").first().waitFor()
      await expect.poll(names).toEqual(["阿阿里云", "腾腾讯云", "6第6家"])
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await expect.poll(() => page.locator(".table-card.wide").getAttribute("tabindex")).toBe("0")
      expect(await violations(page)).toEqual([])
    }))

  it("stay side by side on paper where there are three, and two in a row where there are more", () =>
    visit({ before: providers(3), viewport: { width: 700, height: 900 } }, async (page) => {
      const tops = () =>
        page
          .locator(".column")
          .evaluateAll((all) => new Set(all.map((column) => column.getBoundingClientRect().top)).size)
      await choose(page, "企业首次备案一个网站")
      await expect.poll(tops).toBe(3)
      await page.emulateMedia({ media: "print" })
      await expect.poll(tops).toBe(1)
      await page.unroute("**/api/checks*")
      await providers(4)(page)
      await page.reload()
      await page.locator(".column").nth(3).waitFor()
      await expect.poll(tops).toBe(2)
    }))

  it("stand on a phone one under the other, with a switch that stays below the bar and says where one is", () =>
    visit({ viewport: phone, hasTouch: true }, async (page) => {
      await whole(page)
      const link = page.getByRole("navigation", { name: "各家结果" }).getByRole("link", { name: "阿里云" })
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      await link.click()
      await expect.poll(() => link.getAttribute("aria-current")).toBe("true")
      await expect
        .poll(async () => Math.round((await page.locator(".switch").boundingBox())?.y ?? 0))
        .toBe(56)
    }))
})

describe("what follows from the answers", { timeout: patience }, () => {
  it("is one picture of all providers, each lane in words too", () =>
    visit({}, async (page) => {
      await whole(page)
      const lanes = page.locator(".timeline .lane")
      await expect.poll(() => lanes.count()).toBe(installed)
      for (const lane of await lanes.all()) {
        await expect.poll(() => lane.locator(".hide").textContent()).toMatch(/^最早 .+，大致 .+，最晚 .+。$/u)
        // The likely day can be read: below its bar, within its lane.
        const [caption, bar, box] = await Promise.all(
          [".caption b", ".by-administration", ".lane-r"].map((part) => lane.locator(part).boundingBox()),
        )
        const end = (of: typeof box) => (of?.y ?? 0) + (of?.height ?? 0)
        expect(caption?.y ?? 0).toBeGreaterThanOrEqual(end(bar ?? null))
        expect(end(caption ?? null)).toBeLessThanOrEqual(end(box ?? null))
        await expect.poll(() => lane.locator(".span.tail").count()).toBe(1)
        await expect.poll(() => lane.locator(".off").count()).toBeGreaterThan(0)
      }
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "日期存成日历" }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/\.ics$/u)
      expect(await readFile(await download.path(), "utf8")).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/u)
    }))

  it("is one table of materials with limits as figures, and a good and a bad drawing of each kind once", () =>
    visit({}, async (page) => {
      await whole(page)
      const row = page.locator(".materials tr", { hasText: "主办单位证件" }).first()
      await expect.poll(() => row.locator("td").count()).toBe(installed)
      await expect
        .poll(() => row.locator(".format").first().textContent())
        .toMatch(/100–200.KB · ≥.1500×1100/u)
      const captions = await page.locator(".sample figcaption").allTextContents()
      expect(captions.length).toBeGreaterThan(6)
      expect(new Set(captions).size).toBe(captions.length)
    }))

  it("is the foot of the page, ready to be copied, with the number once it is known", () =>
    visit(
      { permissions: ["clipboard-read", "clipboard-write"] } satisfies BrowserContextOptions,
      async (page) => {
        await whole(page, "企业首次备案一个网站")
        const foot = page.getByRole("region", { name: "贴到页面底部的代码" })
        await foot.getByText("样例号").waitFor()
        await foot.getByLabel("备案号").fill("浙ICP备2023018846号-1")
        await foot.getByLabel("备案号").press("Tab")
        await foot.locator("pre", { hasText: "浙ICP备2023018846号-1</a>" }).waitFor()
        await expect.poll(() => foot.getByText("样例号").count()).toBe(0)
        await foot.getByRole("button", { name: "复制代码" }).click()
        await foot.getByText("已复制").waitFor()
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toContain("beian.miit.gov.cn")
      },
    ))
})
