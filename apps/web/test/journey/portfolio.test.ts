import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import {
  drop,
  isWithoutSidewaysScroll,
  pairsOfLooks,
  patience,
  phone,
  shiftOf,
  visitor,
  watchShifts,
} from "./visit.ts"
import { type Cells, cellsIn, openWorkbook, planted, settled, workbookOf } from "./workbook.ts"

const visit = visitor()
const path = "/portfolio"

const open = async (page: Page, cells: Cells = planted, name = "台账.xlsx") =>
  openWorkbook(page, name, await workbookOf(page, cells))

const grid = (page: Page) => page.getByRole("grid")
const cell = (page: Page, address: string) => page.locator(`#gr-${address}`)
/** The cell of the cursor, as the grid names it. */
const cursor = async (page: Page) =>
  page.locator(`#${await grid(page).getAttribute("aria-activedescendant")}`)
/** Into the cell of the cursor. */
const write = async (page: Page, words: string) => {
  await page.keyboard.press("F2")
  await page.keyboard.insertText(words)
  await page.keyboard.press("Enter")
}
const faults = (page: Page) => page.getByRole("complementary", { name: "要改的格" })

/** The filings as they lie in the browser. */
const keptFilings = () =>
  new Promise<ReadonlyArray<unknown>>((resolve, reject) => {
    const asked = indexedDB.open("openbeian")
    asked.onerror = () => reject(asked.error)
    asked.onsuccess = () => {
      const found = asked.result.transaction("portfolio").objectStore("portfolio").get("filings 0")
      found.onsuccess = () => resolve(found.result ?? [])
      found.onerror = () => reject(found.error)
    }
  })

describe("a portfolio", { timeout: patience }, () => {
  it("is read from a workbook: what is taken, what is to be mended, what is there twice, what was understood", () =>
    visit({ path }, async (page) => {
      await open(page)
      await page.getByText("台账.xlsx：3 张表，12 行。").waitFor()
      const said = await page.locator(".gr-sum").textContent()
      expect(said).toContain("要改 4 格")
      expect(said).toContain("疑似重复 1 处")
      expect(said).toMatch(/已自动读懂 2 格/u)
      expect(await grid(page).getAttribute("aria-rowcount")).toBe("6")
      expect(await page.getByRole("link", { name: /用 12 行对比/u }).getAttribute("href")).toBe("/compare")
      expect(await page.getByRole("link", { name: /用 12 行做计划/u }).getAttribute("href")).toBe("/plan")
      const sheets = page.getByRole("navigation", { name: "工作表" })
      await sheets.getByRole("button", { name: /域名/u }).click()
      await page.getByRole("gridcell", { name: "读作 book.cn" }).waitFor()
    }))

  it("is mended by keys alone, and only the rows of the customers concerned go back", () =>
    visit({ path }, async (page) => {
      await open(page)
      const sent: Array<ReadonlyArray<number>> = []
      page.on("request", (request) => {
        if (!request.url().includes("/import")) return
        const { sheets } = request.postDataJSON()
        sent.push(sheets.map(({ rows }: { rows: ReadonlyArray<unknown> }) => rows.length))
      })
      await grid(page).focus()
      await page.keyboard.press("F8")
      expect(await (await cursor(page)).textContent()).toContain("集体")
      await page.keyboard.press("Control+End")
      await page.keyboard.press("Home")
      await page.keyboard.press("Control+Home")
      await page.keyboard.press("ArrowRight")
      await page.keyboard.press("ArrowRight")
      await page.keyboard.press("F2")
      await page.keyboard.press("Escape")
      expect(await cell(page, "0-2").textContent()).toContain("集体")
      await write(page, "企业")
      expect(await grid(page).getAttribute("aria-activedescendant")).toBe("gr-1-2")
      await page.getByText("要改 3 格").waitFor()
      await settled(page)
      // Itself, and the two that hold the words that were there and the one that holds those that are.
      expect(sent).toEqual([[4, 4, 4]])
      await page.keyboard.press("Control+z")
      await page.getByText("要改 4 格").waitFor()
      await page.keyboard.press("Control+y")
      await page.getByText("要改 3 格").waitFor()
      await page.keyboard.press("Shift+F8")
      expect(await (await cursor(page)).getAttribute("data-row")).toBe("2")
      await page.keyboard.press("Tab")
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).not.toBe("grid")
      await page.keyboard.press("Shift+Tab")
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid")
    }))

  it("has the same fault of several cells mended at once, and goes from the list to the cell", () =>
    visit({ path }, async (page) => {
      await open(page)
      const kind = faults(page).getByRole("listitem").filter({ hasText: "集体" })
      expect(await kind.count()).toBe(1)
      await kind.getByText("同类 3 格").waitFor()
      await kind.getByRole("textbox").or(kind.getByRole("combobox")).fill("企业")
      await kind.getByRole("button", { name: "3 格一起改" }).click()
      await page.getByText("要改 1 格").waitFor()
      await settled(page)
      await faults(page).getByRole("button", { name: "域名!C4" }).click()
      expect(await (await cursor(page)).textContent()).toContain("tea.cn")
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid")
      await page.keyboard.type("cake.cn")
      await page.keyboard.press("Enter")
      await page.getByText("疑似重复").waitFor({ state: "detached" })
      await settled(page)
    }))

  it("takes what was probably meant by one key", () =>
    visit({ path }, async (page) => {
      await open(page, {
        主体: [
          ["客户编号", "主体性质"],
          ["C001", "企业们"],
          ["C002", "企业们"],
          ["C003", "个仁"],
        ],
      })
      await faults(page).getByRole("button", { name: "2 格都改为“企业”" }).waitFor()
      await grid(page).focus()
      await page.keyboard.press("Shift+F8")
      await page.keyboard.press("Alt+Enter")
      expect(await (await cursor(page)).textContent()).toBe("个人")
      await faults(page).getByRole("button", { name: "2 格都改为“企业”" }).click()
      await settled(page)
      await page.getByText("没有要改的格。").waitFor()
    }))

  it("takes a block from a spreadsheet, new rows too, and gives it back at once", () =>
    visit({ path, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await open(page)
      await page.evaluate(() =>
        navigator.clipboard.writeText("C004\t丁公司\t企业\nC005\t戊公司\t企业\nC006\t己公司\t个体"),
      )
      await cell(page, "3-0").click()
      await page.keyboard.press("Control+v")
      await page.getByText("12 行。").waitFor({ state: "detached" })
      await page.getByText("14 行。").waitFor()
      expect(await cell(page, "5-1").textContent()).toContain("己公司")
      await settled(page)
      await cell(page, "5-1").click()
      await page.keyboard.press("Control+c")
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("己公司")
      await page.keyboard.press("Control+z")
      await page.getByText("12 行。").waitFor()
      await settled(page)
    }))

  it("loses nothing while the server is away or the page is closed", () =>
    visit({ path, allows: /ERR_FAILED|ERR_INTERNET/u }, async (page) => {
      await open(page)
      await page.route("**/api/portfolios/import**", (route) => route.abort())
      await cell(page, "0-2").click()
      await write(page, "企业")
      await page.getByText("连不上服务器，1 行还没有检查；修改都已存在本机。").waitFor()
      await page.reload()
      await grid(page).waitFor()
      expect(await cell(page, "0-2").textContent()).toContain("企业")
      await page.getByText("连不上服务器，").waitFor()
      await page.unroute("**/api/portfolios/import**")
      await page.getByRole("button", { name: "重试" }).click()
      await settled(page)
      await page.getByText("要改 3 格").waitFor()
      await page.reload()
      await page.getByText("要改 3 格").waitFor()
    }))

  it("goes along to another page with what was typed last", () =>
    visit({ path }, async (page) => {
      await open(page)
      await cell(page, "3-1").click()
      await write(page, "丁的新名字")
      await page.getByRole("link", { name: "工具" }).click()
      await page.getByRole("heading", { level: 1, name: "工具" }).waitFor()
      await expect
        .poll(() => page.evaluate(keptFilings), { timeout: 10_000 })
        .toContainEqual(
          expect.objectContaining({
            customer: "C004",
            subject: expect.objectContaining({ name: "丁的新名字" }),
          }),
        )
    }))

  it("is exported with what was found beside its cells, and read again", () =>
    visit({ path }, async (page) => {
      await open(page)
      await cell(page, "0-1").click()
      await write(page, "新名字")
      await settled(page)
      await page.getByText("导出", { exact: true }).click()
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "带批注的 XLSX" }).click(),
      ])
      expect(download.suggestedFilename()).toBe("台账.xlsx")
      const cells = await cellsIn(page, await readFile(await download.path()))
      expect(cells["主体"]?.[0]?.slice(0, 3)).toEqual(["C001", "新名字", "集体"])
      expect(JSON.stringify(cells["主体"]?.[1])).toContain("2026/13/02")
      expect(cells["主体"]?.[1]?.at(-1)).toMatch(/集体/u)

      await page.getByText("导出", { exact: true }).click()
      const [tables] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "CSV（ZIP）" }).click(),
      ])
      await page.locator("input[type=file]").setInputFiles({
        name: "表.zip",
        mimeType: "application/zip",
        buffer: await readFile(await tables.path()),
      })
      await page.getByRole("button", { name: "换成 表.zip" }).click()
      await page.getByText("表.zip：3 张表，12 行。").waitFor()
      await page.getByRole("gridcell", { name: "新名字" }).waitFor()
    }))

  it("says in sentences, in English too, why a document is refused", () =>
    visit({ path, allows: /status of 4\d\d/u }, async (page) => {
      await page.evaluate(() => localStorage.setItem("openbeian.language", "en"))
      await page.reload()
      const filing = { customer: "K1", subject: { kind: "club" }, services: [{ kind: "shop" }] }
      await drop(page, "wrong.json", JSON.stringify({ openbeian: 1, filings: [filing, {}] }))
      const refused = page.getByRole("alert")
      await refused.getByText("wrong.json was not read").waitFor()
      const said = await refused.evaluate((box) =>
        [...box.querySelectorAll("p, li")].map((each) => each.firstChild?.textContent?.trim() ?? ""),
      )
      expect(said.length).toBeGreaterThan(4)
      expect(said.filter((words) => /^[a-z]/u.test(words))).toEqual([])
    }))

  it("takes the place of another only when one has said so; what is no workbook is refused with the reason", () =>
    visit({ path, allows: /status of 4\d\d/u }, async (page) => {
      await drop(page, "notes.txt", "?")
      await page.getByRole("alert").getByText("这里只读 XLSX").waitFor()
      await drop(page, "broken.xlsx", "PK\u0003\u0004 not really")
      await page.getByRole("alert").getByText("没有读成 broken.xlsx").waitFor()
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert")
      await open(page)
      await page.locator("input[type=file]").setInputFiles({
        name: "other.json",
        mimeType: "application/json",
        buffer: Buffer.from(
          JSON.stringify({ openbeian: 1, filings: [{ customer: "K1", subject: { name: "庚公司" } }] }),
        ),
      })
      await page.getByRole("alert").getByText("换成 other.json？").waitFor()
      await page.getByRole("button", { name: "保留现在的" }).click()
      await page.getByText("台账.xlsx：").waitFor()
      await drop(
        page,
        "other.yaml",
        "openbeian: 1\nfilings:\n  - customer: K1\n    subject: { name: 庚公司 }\n",
      )
      const kept = page.getByText(/\d\d:\d\d 已存在本机/u)
      await kept.waitFor()
      // As on a machine that is slow to keep what it shows.
      await page.evaluate(() => {
        const wait = setTimeout
        Object.assign(window, { setTimeout: (then: () => void, ms = 1500) => wait(then, ms) })
      })
      await page.getByRole("button", { name: "换成 other.yaml" }).click()
      await page.getByText("other.yaml：7 张表，1 行。").waitFor()
      expect(await kept.count()).toBe(0)
      await kept.waitFor()
      await page.getByRole("gridcell", { name: "庚公司" }).waitFor()
    }))

  it("begins from the example or the template where nothing is at hand", () =>
    visit({ path }, async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "下载模板" }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/u)
      await page.getByRole("button", { name: "打开示例" }).click()
      await grid(page).waitFor({ timeout: 30_000 })
      const taken = /已收下 (\d+) 行/u.exec((await page.locator(".gr-sum").textContent()) ?? "")?.[1]
      expect(Number(taken)).toBeGreaterThan(300)
      await settled(page)
    }))

  it.each(pairsOfLooks)(
    "is in order in $language, $colorScheme, $viewport.width wide",
    ({ language, colorScheme, viewport }) =>
      visit(
        {
          path,
          colorScheme,
          viewport,
          before: async (page) => {
            await page.addInitScript(watchShifts)
            await page.addInitScript((spoken) => localStorage.setItem("openbeian.language", spoken), language)
          },
        },
        async (page) => {
          const buffer = await workbookOf(page, planted)
          await page.locator("input[type=file]").setInputFiles({ name: "台账.xlsx", mimeType: "", buffer })
          await grid(page).waitFor({ timeout: 30_000 })
          expect(await violations(page)).toEqual([])
          expect(await isWithoutSidewaysScroll(page)).toBe(true)
          // All of it was asked for by choosing a file; what is kept comes back without a move.
          await page.reload()
          await grid(page).waitFor()
          expect(await shiftOf(page)).toBeLessThan(0.02)
          await grid(page).focus()
          await page.keyboard.press("F8")
          await page.keyboard.press("Enter")
          expect(await violations(page)).toEqual([])
          await page.keyboard.press("Escape")
          if (viewport === phone) {
            await page.setViewportSize({ width: 320, height: phone.height })
            expect(await isWithoutSidewaysScroll(page)).toBe(true)
            const order = await page.evaluate(() => [
              document.querySelector(".gr-faults")?.getBoundingClientRect().top ?? 0,
              document.querySelector(".gr-card")?.getBoundingClientRect().top ?? 0,
            ])
            expect(order[0]).toBeLessThan(order[1] ?? 0)
          }
          await page.emulateMedia({ media: "print" })
          expect(await grid(page).isVisible()).toBe(false)
          expect(await page.locator(".gr-list li").count()).toBeGreaterThan(2)
        },
      ),
  )
})
