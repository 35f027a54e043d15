import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { answered, patience } from "./broker.ts"
import { visitor } from "./visit.ts"

const visit = visitor()
const workbook = fileURLToPath(new URL("../../../../examples/portfolio.xlsx", import.meta.url))
const languages = ["zh", "en"] as const

/** The width of A4 between the margins. */
const paper = { width: 688, height: 1000 }

/** The example of a whole portfolio, on a page of it. */
const opened = (path: string, language: (typeof languages)[number], journey: (page: Page) => Promise<void>) =>
  visit(
    {
      path: "/portfolio",
      before: (page) =>
        page.addInitScript((spoken) => localStorage.setItem("openbeian.language", spoken), language),
    },
    async (page) => {
      const buffer = await readFile(workbook)
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles({ name: "台账.xlsx", mimeType: "", buffer })
      await page.getByText(/已存在本机|Kept on this machine/u).waitFor({ timeout: 60_000 })
      await answered(page, path)
      await journey(page)
    },
  )

/** How many of each there are. */
const counts = (page: Page, parts: ReadonlyArray<string>) =>
  page.evaluate((all) => all.map((part) => document.querySelectorAll(part).length), parts)

/** How many of each there are when the printer looks, and when it has gone. */
const onPaper = async (page: Page, parts: ReadonlyArray<string>) => {
  await page.evaluate((all) => {
    addEventListener("beforeprint", () => {
      document.body.dataset["counts"] = String(all.map((part) => document.querySelectorAll(part).length))
    })
  }, parts)
  await page.pdf()
  const found = await page.evaluate(() => document.body.dataset["counts"]?.split(",").map(Number))
  return { found, after: await counts(page, parts) }
}

/** As it lies on a page of paper. */
const asPaper = async (page: Page) => {
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: "print" })
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")))
}

/** The texts that stand on more than one line. */
const broken = (page: Page, parts: string) =>
  page.locator(parts).evaluateAll((all) =>
    all.flatMap((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)))
      return lines.size > 1 ? [element.textContent] : []
    }),
  )

describe("on paper", { timeout: patience }, () => {
  it("a plan has all rows of its lists, and on the screen the first again", () =>
    opened("/plan", "zh", async (page) => {
      await page.locator("#unknowns").waitFor()
      const remarks = page.locator(":is(#steps, #blocked, #unknowns) + p")
      const [steps, blocked, unknowns] = (await remarks.allTextContents()).map((text) =>
        Number(/\d+/u.exec(text)?.[0]),
      )
      const orders = Number(
        /分 (\d+) 单/u.exec((await page.locator(".plan-figures").textContent()) ?? "")?.[1],
      )
      const parts = [".step-table tbody tr", ".blocked-one", ".gantt-bar", ".more-line"]
      const before = await counts(page, parts)
      const { found, after } = await onPaper(page, parts)
      expect(found).toEqual([steps, (blocked ?? 0) + (unknowns ?? 0), orders, 0])
      expect(after).toEqual(before)
    }))

  it("a comparison has every reason why not", () =>
    opened("/compare", "zh", async (page) => {
      const parts = [".reasons li", ".reasons .more-line"]
      const left = (await page.locator(".reasons .more-line .muted").allTextContents()).map((text) =>
        Number(/\d+/u.exec(text)?.[0]),
      )
      const [before = 0] = await counts(page, parts)
      expect(left.length).toBeGreaterThan(0)
      const { found } = await onPaper(page, parts)
      expect(found).toEqual([left.reduce((sum, n) => sum + n, before), 0])
    }))

  it.each(languages)("a plan keeps figures, days and words whole (%s)", (language) =>
    opened("/plan", language, async (page) => {
      await asPaper(page)
      expect(await broken(page, ".plan-figures b, .proof td.num, .step-table td.num")).toEqual([])
      const head = page.locator(".gantt-head")
      expect(await head.evaluate((of) => getComputedStyle(of).display)).toBe("table-header-group")
      // Heads on further pages move the lanes: the days behind a lane go with it.
      expect(await page.locator(".gantt-lanes > .gantt-ground").count()).toBe(0)
      expect(await page.locator(".gantt-lanes li:has(> .gantt-ground)").count()).toBe(
        await page.locator(".gantt-lanes li").count(),
      )
      const days = await page.locator(".gantt-days > span").evaluateAll((all) =>
        all.map((day) => {
          const { left, right } = day.getBoundingClientRect()
          return [left, right] as const
        }),
      )
      const edge = await page.locator(".gantt-days").evaluate((all) => all.getBoundingClientRect().right)
      expect(days.length).toBeGreaterThan(3)
      days.forEach(([, right], n) => {
        expect(right).toBeLessThanOrEqual(days[n + 1]?.[0] ?? edge)
      })
      // A label stands in its bar as a whole or not at all.
      const labels = await page.locator(".seg span").evaluateAll((all) =>
        all.map((label) => {
          const range = document.createRange()
          range.selectNodeContents(label)
          const [text, bar] = [range.getBoundingClientRect(), label.parentElement?.getBoundingClientRect()]
          const isOut = text.top >= (bar?.bottom ?? 0) - 1
          return isOut ? "out" : text.height < 24 && text.right <= (bar?.right ?? 0) ? "whole" : "cut"
        }),
      )
      expect(new Set(labels)).toEqual(new Set(["out", "whole"]))
    }),
  )

  it.each(languages)("a comparison has its picture below its table (%s)", (language) =>
    opened("/compare", language, async (page) => {
      await asPaper(page)
      const table = await page.locator(".tradeoffs table").boundingBox()
      const picture = await page.locator(".front").boundingBox()
      expect(picture?.y).toBeGreaterThanOrEqual((table?.y ?? 0) + (table?.height ?? 0))
    }),
  )
})
