import type { Page } from "playwright-core"
import { beforeAll, expect } from "vitest"
import { addresses } from "../../src/features/page/route.ts"
import { toolWords } from "../../src/features/tools/tools.intl.ts"
import { violations } from "./axe.ts"
import { smallTargets } from "./touch.ts"
import { desktop, isWithoutSidewaysScroll, type Look, phone, shiftOf, visitor, watchShifts } from "./visit.ts"

/** How long all pages may take in one look. */
export const patience = 120_000

/** What stands for each part of an address. */
const samples: Readonly<Record<string, ReadonlyArray<string>>> = {
  provider: ["aliyun"],
  topic: ["refused"],
  code: ["440000"],
  id: ["ali-domain-three-months"],
  tool: Object.keys(toolWords.tools),
}

const fill = (address: string): ReadonlyArray<string> => {
  const part = /:(\w+)/u.exec(address)
  if (part === null) return [address]
  const [whole, name = ""] = part
  const values = samples[name]
  if (values === undefined) throw new Error(`no sample of :${name} in ${address}`)
  return values.flatMap((value) => fill(address.replace(whole, value)))
}

/** Every page of the product, with something in it to look at. */
const paths = [
  ...Object.values(addresses).flatMap(fill),
  "/check?at=/subject/province",
  "/check?at=/services/0/domains/1/registrant",
  "/check?at=/services",
  "/check?view=answers",
  "/clauses?provider=aliyun&q=备案",
  "/guides/aliyun/refused?way=0.0",
  `/tools/record-number?${new URLSearchParams({ n: "粤icp备05000012-3A\n京ICP备12号" })}`,
  `/tools/footer?${new URLSearchParams({ number: "粤ICP备05000012号-1", provider: "aliyun" })}`,
  "/there/is/no/such/page",
]

const withFiling = (filing: string, language: string) => async (page: Page) => {
  await page.addInitScript(watchShifts)
  await page.addInitScript(
    ([kept, spoken]) => {
      localStorage.setItem("openbeian.current", kept)
      localStorage.setItem("openbeian.language", spoken)
    },
    [filing, language] as const,
  )
}

/** Goes to a page and waits until all that it asked for is there. */
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(new URL(path, page.url()).href)
  await page.locator("h1").first().waitFor()
  await page.waitForFunction(
    () =>
      document.querySelector(".skeleton") === null &&
      performance.getEntriesByType("resource").every((entry) => performance.now() - entry.startTime > 120),
  )
}

/** Goes through every page in one look. */
export const looker = () => {
  const visit = visitor()
  /** A filing in which much is wrong, as the page keeps it. */
  let filing = ""
  beforeAll(async () => {
    await visit({}, async (page) => {
      filing = await page.evaluate(async () => {
        const { items } = await (await fetch("/api/examples")).json()
        const { yaml: body } = items.find(({ id }: { readonly id: string }) => id === "many-faults")
        const headers = { "Content-Type": "application/yaml" }
        const read = await fetch("/api/documents", { method: "POST", headers, body })
        return JSON.stringify({ savedAt: "2026-11-22T08:00:00Z", draft: (await read.json()).filing })
      })
    })
  }, patience)
  return ({ language, colorScheme, viewport }: Look) =>
    visit({ before: withFiling(filing, language), colorScheme, viewport }, async (page) => {
      const found: Array<string> = []
      const sizes = await page.context().newCDPSession(page)
      const hold = (path: string, isSo: boolean, what: string) => {
        if (!isSo) found.push(`${path}: ${what}`)
      }
      for (const path of paths) {
        await open(page, path)
        const shift = await shiftOf(page)
        hold(path, shift < 0.02, `moved by ${shift}`)
        hold(path, (await page.locator("h1").count()) === 1, "has not one h1")
        // A clause is called by its id or its paper, which may begin small.
        const title = path.startsWith("/clauses/") ? "" : await page.title()
        hold(path, !/^[a-z]/u.test(title), `its window begins small: ${title}`)
        const primary = await page.locator(".btn.primary:visible").allTextContents()
        hold(path, primary.length < 2, `has several primary buttons: ${primary.join(", ")}`)
        const lang = await page.evaluate(() => document.documentElement.lang)
        hold(path, lang === (language === "zh" ? "zh-CN" : "en"), `lang is ${lang}`)
        hold(path, await isWithoutSidewaysScroll(page), "scrolls sideways")
        for (const each of await violations(page)) hold(path, false, each)
        if (viewport === phone) {
          for (const each of await smallTargets(page)) hold(path, false, each)
          await page.setViewportSize({ width: 320, height: phone.height })
          hold(path, await isWithoutSidewaysScroll(page), "scrolls sideways at 320")
        } else {
          // What the browser's zoom leaves of the window, and then the text alone twice as large.
          await page.setViewportSize({ width: desktop.width / 2, height: desktop.height / 2 })
          hold(path, await isWithoutSidewaysScroll(page), "scrolls sideways at 200 %")
          await page.setViewportSize({ width: 1280, height: 900 })
          await sizes.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } })
          hold(path, await isWithoutSidewaysScroll(page), "scrolls sideways with text at 200 %")
          await sizes.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } })
        }
        await page.setViewportSize(viewport)
      }
      // In words, because a list is cut off where it is shown.
      expect(found.join("\n")).toBe("")
    })
}
