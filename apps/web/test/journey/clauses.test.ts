import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { longestTask } from "./tasks.ts"
import { expectFocus, isWithoutSidewaysScroll, patience, phone, twoLooks, visitor } from "./visit.ts"

const visit = visitor()
const addressOf = (page: Page) => {
  const { pathname, search } = new URL(page.url())
  return decodeURIComponent(`${pathname}${search}`)
}
const found = (page: Page) => page.locator(".found a")
const count = (page: Page) => page.locator(".count")

describe("the library of clauses", { timeout: patience }, () => {
  it("is searched as one types; what is found is counted aloud and marked, and the address keeps it", () =>
    visit({ path: "/clauses" }, async (page) => {
      await found(page).first().waitFor()
      await expect.poll(() => count(page).getAttribute("role")).toBe("status")
      const total = Number.parseInt((await count(page).textContent()) ?? "", 10)
      expect(total).toBeGreaterThan(1300)
      await page.getByRole("searchbox", { name: "搜索条款" }).pressSequentially("域名 三个月")
      await expect.poll(() => count(page).textContent()).toMatch(/^含“域名 三个月”的 \d+ 条$/u)
      await expect.poll(() => found(page).count()).toBeLessThan(50)
      await expect.poll(() => found(page).first().locator("mark").count()).toBeGreaterThan(0)
      await expect.poll(() => addressOf(page)).toBe("/clauses?q=域名+三个月")
      const ofAliyun = page.getByRole("group", { name: "谁的文件" }).locator("label", { hasText: "阿里云" })
      const within = await page.request.get(
        new URL("/api/clauses?provider=aliyun&q=域名 三个月", page.url()).href,
      )
      const { total: ofThem } = await within.json()
      await expect.poll(() => ofAliyun.locator(".num").textContent()).toBe(String(ofThem))
      await page.reload()
      await expect.poll(() => count(page).textContent()).toMatch(/含“域名 三个月”/u)
      await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("域名 三个月")
      await page.getByRole("button", { name: "清除字词" }).click()
      await expect.poll(() => count(page).textContent()).toBe(`${total} 条`)
      await expect.poll(() => addressOf(page)).toBe("/clauses")
    }))

  it("comes and goes a little at a time, however much of it is on the page", () =>
    visit({ path: "/clauses" }, async (page) => {
      await found(page).first().waitFor()
      const many = 700
      const more = page.getByRole("button", { name: /^再列/u })
      for (let shown = 100; shown <= many; shown += 50) {
        await more.click()
        await expect.poll(() => found(page).count()).toBe(shown)
      }
      const search = page.getByRole("searchbox", { name: "搜索条款" })
      const longest = await longestTask(page, async () => {
        await search.fill("域名")
        await expect.poll(() => found(page).count()).toBe(50)
        await search.fill("")
        await expect.poll(() => found(page).count()).toBe(many)
      })
      // Milliseconds of the thread's own time.
      expect(longest).toBeLessThan(100)
    }))

  it("is exported as a table, all that was found and not only what is on the page", () =>
    visit({ path: "/clauses?provider=aliyun" }, async (page) => {
      await found(page).first().waitFor()
      const all = Number.parseInt((await count(page).textContent()) ?? "", 10)
      expect(all).toBeGreaterThan(await found(page).count())
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "导出目录" }).click(),
      ])
      const text = await readFile(await download.path(), "utf8")
      expect(text.match(/\r\n/gu)).toHaveLength(all + 1)
      expect(text).toContain("ali-domain-three-months,阿里云,")
    }))

  it("leaves one place in the way back for all that was typed", () =>
    visit({ path: "/providers" }, async (page) => {
      await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "条款" }).click()
      await found(page).first().waitFor()
      await page.getByRole("searchbox").pressSequentially("幕布", { delay: 200 })
      await expect.poll(() => count(page).textContent()).toMatch(/含“幕布”/u)
      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe("/providers")
    }))

  it("is narrowed by owner, paper, status, use and kind; each has its place in the address", () =>
    visit({ path: "/clauses" }, async (page) => {
      const choose = (group: string, name: RegExp) =>
        page.getByRole("group", { name: group, exact: true }).getByRole("radio", { name }).check()
      await found(page).first().waitFor()
      await choose("谁的文件", /西云数据/u)
      await expect.poll(() => count(page).textContent()).toBe("173 条")
      await choose("文件", /APP 备案申请指导流程/u)
      await expect.poll(() => count(page).textContent()).toBe("28 条")
      await choose("文件", /^全部/u)
      await choose("状态", /已被取代/u)
      await expect.poll(() => addressOf(page)).toContain("status=superseded")
      await page.getByRole("button", { name: "全部清除" }).click()
      await choose("状态", /有矛盾/u)
      await choose("用在哪里", /限额/u)
      await choose("说的是什么", /限额/u)
      await expect.poll(() => addressOf(page)).toBe("/clauses?contradicted=true&usedBy=limit&kind=limit")
      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe("/clauses?contradicted=true&usedBy=limit")
      await expect.poll(() => count(page).textContent()).toMatch(/^\d{1,2} 条$/u)
      const before = await count(page).textContent()
      await page.reload()
      await expect.poll(() => count(page).textContent()).toBe(before)
      await expect.poll(() => page.getByRole("radio", { name: /有矛盾/u }).isChecked()).toBe(true)
    }))

  it("is gone through by keyboard: from the words to the list, to a clause beside it, to more of them", () =>
    visit({ path: "/clauses" }, async (page) => {
      await found(page).first().waitFor()
      await page.getByRole("searchbox").focus()
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("ArrowDown")
      await expectFocus(found(page).nth(1))
      await page.keyboard.press("ArrowUp")
      await expectFocus(found(page).first())
      await page.keyboard.press("Enter")
      const detail = page.getByRole("complementary", { name: "条款详情" })
      await detail.locator(".whole-clause").waitFor()
      await expectFocus(found(page).first())
      await expect.poll(() => found(page).first().getAttribute("aria-current")).toBe("true")
      await expect.poll(() => detail.getByRole("status").first().textContent()).toMatch(/^已打开 .+/u)
      await page.getByRole("button", { name: "再列 50 条" }).focus()
      await page.keyboard.press("Enter")
      await expect.poll(() => found(page).count()).toBe(100)
      await expectFocus(found(page).nth(50))
      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe("/clauses")
      await expect.poll(() => found(page).count()).toBe(100)
    }))

  it("shows a clause with both texts of what disagrees, its history, and what rests on it", () =>
    visit(
      {
        path: "/clauses/nwcd-domain-unexpired?provider=nwcd",
        permissions: ["clipboard-read", "clipboard-write"],
      },
      async (page) => {
        const detail = page.getByRole("complementary", { name: "条款详情" })
        await detail.locator(".whole-clause").waitFor()
        await expect.poll(() => detail.locator(".clash .side").count()).toBe(2)
        await expect.poll(() => detail.locator(".history del").textContent()).toContain("三个月")
        await detail.getByRole("button", { name: "复制 nwcd-domain-unexpired" }).click()
        await detail.getByText("已复制").waitFor()
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toBe("nwcd-domain-unexpired")
        await detail.locator(".history a").click()
        await expect.poll(() => addressOf(page)).toBe("/clauses/nwcd-old-domain-min-validity?provider=nwcd")
        await detail.getByText("已被取代，现行的是").waitFor()
        await page.goBack()
        await detail
          .locator(".uses")
          .getByRole("link", { name: /域名剩余有效期/u })
          .click()
        await expect.poll(() => addressOf(page)).toBe("/providers/nwcd")
        await expectFocus(page.locator("#practice-domainValidity"))
      },
    ))

  it("says of a clause on which nothing rests why it is left out", () =>
    visit({ path: "/clauses?usedBy=nothing&status=inForce" }, async (page) => {
      await found(page).first().waitFor()
      const ids = await found(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")))
      const reasons = await Promise.all(
        ids.map(async (href) => {
          const id = href?.split("?")[0]?.split("/").at(-1)
          const clause = await page.request.get(new URL(`/api/clauses/${id}`, page.url()).href)
          return Object.hasOwn(await clause.json(), "waived")
        }),
      )
      await found(page)
        .nth(Math.max(0, reasons.indexOf(true)))
        .click()
      await page.getByText(/没有地方用到它。/u).waitFor()
      expect(reasons).toContain(true)
      await expect.poll(() => page.getByText(/为何不用：.+/u).count()).toBe(1)
    }))

  it("says that nothing fits, and what to do", () =>
    visit({ path: "/clauses?q=没有这样的字词" }, async (page) => {
      await page.getByText("没有符合的条款").waitFor()
      await expect.poll(() => count(page).textContent()).toContain("的 0 条")
      expect(await violations(page)).toEqual([])
    }))

  it("says why there is no such clause, and keeps the list", () =>
    visit({ path: "/clauses/nothing-of-this-name", allows: /status of 404/u }, async (page) => {
      await page.getByRole("alert").waitFor()
      await found(page).first().waitFor()
    }))

  it("says what failed and asks again, where the server is not reached", () => {
    let isDown = true
    return visit(
      {
        path: "/clauses",
        allows: /ERR_FAILED|Failed to load/u,
        before: (page) =>
          page.route("**/api/clauses?*", (route) => (isDown ? route.abort() : route.continue())),
      },
      async (page) => {
        const again = page.getByRole("button", { name: "重试" })
        await again.waitFor()
        isDown = false
        await again.click()
        await found(page).first().waitFor()
      },
    )
  })

  it("is a list and then a page on a phone; the way back finds the same place", () =>
    visit({ path: "/clauses?provider=aliyun", viewport: phone }, async (page) => {
      await found(page).nth(40).scrollIntoViewIfNeeded()
      const before = await page.evaluate(() => scrollY)
      await found(page).nth(40).click()
      await page.locator(".whole-clause").waitFor()
      await expect.poll(() => found(page).count()).toBe(0)
      await expect.poll(() => page.getByRole("heading", { level: 1 }).count()).toBe(1)
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
      await page.goBack()
      await found(page).first().waitFor()
      // To the row: the click itself may have moved it a little.
      await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(160)
      await page.getByText("筛选（1）").click()
      await page.getByRole("radio", { name: /金山云/u }).check()
      await expect.poll(() => count(page).textContent()).toBe("61 条")
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }))

  it("goes from one clause to the next on a phone, and back to the list as it was", () =>
    visit({ path: "/clauses/nwcd-domain-unexpired?q=域名", viewport: phone }, async (page) => {
      await page.locator(".whole-clause").waitFor()
      await page.getByRole("link", { name: "条款库" }).click()
      await expect.poll(() => addressOf(page)).toBe("/clauses?q=域名")
      await found(page).first().waitFor()
    }))
})

describe("the table of the providers", { timeout: patience }, () => {
  it.each(twoLooks)(
    "leaves nothing to axe-core with a clause open, in $language, $colorScheme, $viewport.width wide",
    ({ language, colorScheme, viewport }) =>
      visit({ path: "/providers", colorScheme, viewport }, async (page) => {
        await page.locator(".matrix").waitFor()
        if (language === "en") await page.getByRole("button", { name: "English" }).click()
        await page.locator("#row-domainValidity .chip").first().click()
        await page.getByRole("dialog").waitFor()
        expect(await violations(page)).toEqual([])
      }),
  )
})
