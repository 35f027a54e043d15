import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core"
import { afterAll, beforeAll, expect } from "vitest"
import { launch } from "../browser.ts"
import { type Server, startServer } from "../server.ts"

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 360, height: 780 }
export const patience = 60_000

/** Languages, themes and widths. */
const looks = (["zh", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    [desktop, phone].map((viewport) => ({ language, colorScheme, viewport })),
  ),
)

export type Look = (typeof looks)[number]

/** Each language in each theme, once wide and once narrow: the looks that axe-core sees of every page. */
export const pairsOfLooks = looks.filter(
  ({ language, colorScheme, viewport }) =>
    ((language === "zh") === (colorScheme === "light")) === (viewport === desktop),
)

/** Each language, theme and width once: enough for what every page was already looked at in. */
export const twoLooks = looks.filter(
  ({ language, colorScheme, viewport }) =>
    (language === "zh") === (colorScheme === "light") && (language === "zh") === (viewport === desktop),
)

/** A page of its own for each journey of a file, as a new visitor sees it. What the browser complains about fails it. */
export const visitor = () => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    server = await startServer()
    browser = await launch()
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  return async (
    { before, path = "", allows = /status of 422/u, ...options }: Visit,
    journey: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ viewport: desktop, locale: "zh-CN", ...options })
    const page = await context.newPage()
    const complaints: Array<string> = []
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()))
    try {
      await before?.(page)
      await page.goto(`${server.url}${path}`)
      await journey(page)
      expect(complaints.filter((complaint) => !allows.test(complaint))).toEqual([])
    } finally {
      await context.close()
    }
  }
}

interface Visit extends BrowserContextOptions {
  /** Before anything is loaded. */
  readonly before?: (page: Page) => Promise<unknown>
  readonly path?: string
  /** What the browser may complain about: an answer that refuses something. */
  readonly allows?: RegExp
}

/** Opens an example and waits for the answers. */
export const choose = async (page: Page, title: string): Promise<void> => {
  const all = page.getByRole("button", { name: /^(?:看全部 \d+ 个示例|All \d+ examples)$/u })
  await all.waitFor()
  const example = page.getByRole("button", { name: title })
  if ((await example.count()) === 0) await all.click()
  await example.click()
  await page.getByRole("heading", { level: 2, name: /^(?:金山云|Kingsoft Cloud)$/u }).waitFor()
}

export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))

/** The focus may follow what moved it a little later. */
export const expectFocus = (place: Locator): Promise<void> => expect.poll(() => hasFocus(place)).toBe(true)

/** Chooses a radio or a checkbox by the keyboard, or takes it back: what moves on the page meanwhile does not matter. */
export const toggle = async (box: Locator): Promise<void> => {
  const before = await box.isChecked()
  await box.press("Space")
  await expect.poll(() => box.isChecked()).toBe(!before)
}

/** What the address says after the host. */
export const pathOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

/** Adds up how much moves that nobody moved. */
export const watchShifts = `
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.shift += value
  }).observe({ type: "layout-shift", buffered: true })`

/** How much has moved since the page was loaded. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(window.shift))))")

/** Once the page has answered to its width. */
export const isWithoutSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((done) =>
        requestAnimationFrame(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          done(scrollWidth <= clientWidth)
        }),
      ),
  )

/** Opens all that is folded within a part of the page. */
export const unfold = (page: Page, part: string): Promise<void> =>
  page.locator(`${part} details`).evaluateAll((all) => {
    for (const fold of all) fold.setAttribute("open", "")
  })

/** A file as somebody would drop it anywhere on the page. */
export const drop = async (page: Page, name: string, text: string, onto = "h1"): Promise<void> => {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content ?? ""], fileName ?? ""))
      return transfer
    },
    [name, text],
  )
  await page.locator(onto).dispatchEvent("drop", { dataTransfer: data })
}
