import { readFile } from "node:fs/promises"
import { describe, expect, it } from "vitest"
import { choose, drop, patience, visitor } from "./visit.ts"

const visit = visitor()

describe("filings from and to elsewhere", { timeout: patience }, () => {
  it("a link carries one in its fragment; it shows whose it is and asks before it takes the place of another", () =>
    visit({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      const requested: Array<string> = []
      page.on("request", (request) => requested.push(request.url()))
      await choose(page, "企业首次备案一个网站")
      await page.goto(new URL("/check", page.url()).href)
      await page.getByRole("button", { name: "复制带资料的链接" }).click()
      await page.getByText("链接已复制").waitFor()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      expect(link).toMatch(/\/check#filing=1\.[\w-]+$/u)
      const kept = () =>
        page.evaluate(() => JSON.parse(localStorage.getItem("openbeian.current") ?? "{}").draft)
      const facts = await kept()

      await drop(page, "other.yaml", "openbeian: 1\nsubject: { name: 乙公司 }\n")
      await page.getByRole("button", { name: "打开这份资料" }).click()
      await page.getByRole("heading", { level: 1, name: "乙公司" }).waitFor()
      const other = await kept()

      await page.goto("about:blank")
      await page.goto(link)
      const dialog = page.getByRole("dialog")
      await dialog.getByText("链接里有一份资料：杭州溪桥茶业有限公司").waitFor()
      await expect.poll(() => dialog.textContent()).toContain("会替换现在的资料（乙公司）")
      expect(new URL(page.url()).hash).toBe("")
      await page.keyboard.press("Escape")
      await dialog.waitFor({ state: "detached" })
      await expect.poll(kept).toEqual(other)

      await page.goto("about:blank")
      await page.goto(link)
      await page.getByRole("button", { name: "打开这份资料" }).click()
      await page.getByRole("heading", { level: 1, name: /杭州溪桥茶业有限公司/u }).waitFor()
      await expect.poll(kept).toEqual(facts)
      await page.getByRole("button", { name: "换回上一份：乙公司" }).click()
      await page.getByRole("heading", { level: 1, name: "乙公司" }).waitFor()

      await page.goto("about:blank")
      await page.goto(link.slice(0, -20))
      await page.getByRole("alert").getByText("这个链接不完整或已损坏").waitFor()
      await expect.poll(kept).toEqual(other)
      expect(requested.filter((url) => url.includes("filing="))).toEqual([])
    }))

  it("two tabs fill in one document: what one writes stands in the other, and neither takes anything back", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      const other = await page.context().newPage()
      const address = new URL(`/check?at=${encodeURIComponent("/subject:who")}`, page.url()).href
      const nameIn = (tab: typeof page) => tab.locator('[data-at="/subject/name"]').getByRole("textbox")
      for (const tab of [page, other]) {
        await tab.goto(address)
        await nameIn(tab).waitFor()
      }
      await nameIn(page).fill("甲公司")
      await nameIn(page).blur()
      await other.getByRole("heading", { level: 1, name: /甲公司/u }).waitFor()
      await expect.poll(() => nameIn(other).inputValue()).toBe("甲公司")
      await other.goto(new URL(`/check?at=${encodeURIComponent("/services/0:what")}`, page.url()).href)
      const site = other.locator('[data-at="/services/0/name"]').getByRole("textbox")
      await site.fill("甲站")
      await site.blur()
      await page.getByRole("heading", { level: 1, name: /甲公司 · 甲站/u }).waitFor()
      await other.close()
    }))

  it("a file is exported and comes back by dropping it, the one before one step back", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      await page.goto(new URL("/check", page.url()).href)
      const kept = () =>
        page.evaluate(() => JSON.parse(localStorage.getItem("openbeian.current") ?? "{}").draft)
      const facts = await kept()
      await page.getByText("导出资料").click()
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "YAML" }).click(),
      ])
      const text = await readFile(await download.path(), "utf8")
      await drop(page, "other.json", '{"openbeian":1,"subject":{"name":"乙公司"}}')
      await page.getByRole("dialog").getByText("打开 other.json：乙公司").waitFor()
      await page.getByRole("button", { name: "保留现在的" }).click()
      await expect.poll(kept).toEqual(facts)
      await drop(page, "other.json", '{"openbeian":1,"subject":{"name":"乙公司"}}')
      await page.getByRole("button", { name: "打开这份资料" }).click()
      await page.getByRole("heading", { level: 1, name: "乙公司" }).waitFor()
      await drop(page, "mine.yaml", text)
      await page.getByRole("button", { name: "打开这份资料" }).click()
      await page.getByRole("heading", { level: 1, name: /杭州溪桥茶业有限公司/u }).waitFor()
      await expect.poll(kept).toEqual(facts)
      await drop(page, "broken.yaml", "openbeian: 1\nsubject: { kind: company }\n")
      await page.getByRole("alert").getByText("broken.yaml 有 1 处要改").waitFor()
      await expect.poll(kept).toEqual(facts)
    }))
})
