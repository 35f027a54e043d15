import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { visitor } from "./visit.ts"
import { openWorkbook, settled, workbookOf } from "./workbook.ts"

const visit = visitor()

const rowsMany = 10_000
/** What a task may take, in milliseconds. */
const taskMax = 100

/** One entry of a trace, as far as it is looked at. */
interface Entry {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string }
  /** Microseconds of the processor: what else the machine does meanwhile does not count. */
  readonly tdur?: number
}

/** The longest task of the page's main thread while something is done, in milliseconds. */
const longestTask = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error("a page without a browser")
  await browser.startTracing(page, { categories: ["toplevel"] })
  await act()
  const { traceEvents }: { readonly traceEvents: ReadonlyArray<Entry> } = JSON.parse(
    (await browser.stopTracing()).toString(),
  )
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith("RunTask") && main.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error("the trace holds no task of the page")
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000
}

const columns = [
  "客户编号",
  "主体名称",
  "主体性质",
  "省份",
  ...Array.from({ length: 26 }, (_, n) => `备注 ${n + 1}`),
]
const rows = Array.from({ length: rowsMany }, (_, row) => [
  `K${row}`,
  `客户公司 ${row}`,
  row % 500 === 7 ? "集体" : "企业",
  "浙江",
  ...Array.from({ length: 26 }, (_, n) => `${row}·${n}`),
])

describe("a workbook of 10 000 rows and 30 columns", { timeout: 240_000 }, () => {
  it("scrolls and is edited without a task of more than 100 ms", () =>
    visit({ path: "/portfolio" }, async (page) => {
      await openWorkbook(page, "大台账.xlsx", await workbookOf(page, { 主体: [columns, ...rows] }))
      await settled(page)
      const grid = page.getByRole("grid")
      const box = page.locator(".gr-box")
      expect(await grid.getAttribute("aria-rowcount")).toBe(String(rowsMany + 2))
      // Only what is in sight is drawn.
      expect(await page.getByRole("gridcell").count()).toBeLessThan(1_000)

      const longest = {
        wheel: await longestTask(page, async () => {
          await box.hover()
          for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, turn % 2 === 0 ? 2_400 : -600)
        }),
        jumps: await longestTask(page, () =>
          box.evaluate(async (element) => {
            for (let jump = 0; jump < 40; jump++) {
              element.scrollTo((jump * 97) % 3_000, (jump * 7_919 * 36) % 360_000)
              await new Promise(requestAnimationFrame)
            }
          }),
        ),
        keys: await longestTask(page, async () => {
          await grid.focus()
          await page.keyboard.press("Control+End")
          for (let press = 0; press < 20; press++) await page.keyboard.press("PageUp")
          for (let press = 0; press < 20; press++) await page.keyboard.press("F8")
        }),
        typing: await longestTask(page, async () => {
          await page.keyboard.press("Control+Home")
          await page.keyboard.press("ArrowRight")
          for (let cell = 0; cell < 8; cell++) {
            await page.keyboard.type(`new ${cell}`)
            await page.keyboard.press("Enter")
          }
          await settled(page)
          for (let cell = 0; cell < 8; cell++) await page.keyboard.press("Control+z")
          await settled(page)
        }),
      }
      console.log("longest tasks in ms of the processor:", JSON.stringify(longest))
      for (const [act, milliseconds] of Object.entries(longest))
        expect(milliseconds, act).toBeLessThanOrEqual(taskMax)

      await page.reload()
      await grid.waitFor({ timeout: 30_000 })
      await grid.focus()
      await page.keyboard.press("Control+End")
      await page.keyboard.press("Home")
      expect(await page.locator(`#gr-${rowsMany - 1}-0`).textContent()).toBe(`K${rowsMany - 1}`)
    }))
})
