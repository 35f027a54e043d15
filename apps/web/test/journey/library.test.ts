import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { sixProviders } from "./six.ts"
import { expectFocus, isWithoutSidewaysScroll, patience, phone, visitor } from "./visit.ts"

const visit = visitor()
const searchOf = (page: Page) => new URL(page.url()).search
const pathOf = (page: Page) => decodeURIComponent(new URL(page.url()).pathname)
const until = async (holds: () => Promise<boolean>) => expect.poll(holds).toBe(true)

describe("what is not there", { timeout: patience }, () => {
  it.each(["/providers/zzz", "/provinces/999999", "/guides/aliyun/zzz", "/clauses/zzz"])(
    "has a heading, names the window and leads on: %s",
    (path) =>
      visit({ path, allows: /status of 404/u }, async (page) => {
        const trouble = page.getByRole("alert")
        await trouble.waitFor()
        await expect.poll(() => page.getByRole("heading", { level: 1 }).count()).toBe(1)
        await expect.poll(() => page.title()).toMatch(/^.+ · OpenBeian$/u)
        expect(await trouble.getByRole("link").count()).toBe(1)
      }),
  )
})

describe("providers side by side", { timeout: patience }, () => {
  const rows = (page: Page) => page.locator(".matrix tbody tr:not(.group)")

  it("have a clause in each cell, or say that the papers do not state it", () =>
    visit({ path: "/providers" }, async (page) => {
      await rows(page).first().waitFor()
      const silent = await page
        .locator(".matrix td")
        .evaluateAll(
          (cells) =>
            cells.filter(
              (cell) => cell.querySelector(".chip") === null && !cell.textContent.includes("未载明"),
            ).length,
        )
      expect(silent).toBe(0)
      await expect.poll(() => page.locator(".matrix .undocumented").count()).toBeGreaterThan(20)
      await expect.poll(() => page.locator(".matrix tr.group").allTextContents()).not.toContain("其他")
    }))

  it("show alone what differs, or the limits; the address keeps it, and the way back undoes it", () =>
    visit({ path: "/providers" }, async (page) => {
      const differing = page.locator(".matrix tr.differing")
      await rows(page).first().waitFor()
      const all = await rows(page).count()
      const different = await differing.count()
      await page.getByRole("button", { name: /只看不同/u }).click()
      await expect.poll(() => searchOf(page)).toBe("?show=differing")
      await expect.poll(() => rows(page).count()).toBe(different)
      expect(different).toBeLessThan(all)
      await page.getByRole("button", { name: /只看限额/u }).click()
      await expect.poll(() => rows(page).count()).toBe(11)
      await page.reload()
      await expect.poll(() => rows(page).count()).toBe(11)
      await page.goBack()
      await expect.poll(() => rows(page).count()).toBe(different)
    }))

  it("are chosen, and only what those differ on is marked", () =>
    visit({ path: "/providers" }, async (page) => {
      const columns = page.locator(".matrix thead .named")
      await columns.first().waitFor()
      const kingsoft = page.getByRole("checkbox", { name: "金山云" })
      await kingsoft.uncheck()
      await expect
        .poll(() => columns.allTextContents())
        .toEqual(["西云数据", "阿里云", "腾讯云"].map((name) => expect.stringContaining(name)))
      await expect.poll(() => searchOf(page)).toBe("?of=nwcd.aliyun.tencent")
      await expectFocus(kingsoft)
      await page.getByRole("checkbox", { name: "西云数据" }).uncheck()
      await page.getByRole("checkbox", { name: "腾讯云" }).uncheck()
      await expect.poll(() => columns.count()).toBe(1)
      await expect.poll(() => page.getByRole("checkbox", { name: "阿里云" }).isDisabled()).toBe(true)
      await expect.poll(() => page.locator(".matrix tr.differing").count()).toBe(0)
    }))

  it("have their heads in sight while the rows go by", () =>
    visit({ path: "/providers" }, async (page) => {
      await rows(page).nth(20).scrollIntoViewIfNeeded()
      await page.mouse.wheel(0, 400)
      const bar = await page.locator(".top").boundingBox()
      await until(async () => {
        const head = await page.locator(".matrix thead th").nth(1).boundingBox()
        return Math.abs((head?.y ?? 0) - (bar?.height ?? 0)) < 2
      })
    }))

  it.each([1440, 1101, 900, 360, 320])("are six at once in a window %d wide", (width) =>
    visit({ path: "/providers", before: sixProviders, viewport: { width, height: 800 } }, async (page) => {
      await rows(page).first().waitFor()
      await expect.poll(() => rows(page).first().locator("td").count()).toBe(6)
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      const name = rows(page).first().locator(".of").first()
      await expect.poll(() => name.isVisible()).toBe(width <= 860)
      if (width !== 900) return
      const box = page.getByRole("region", { name: "对照表，可左右滚动" })
      await box.focus()
      await page.keyboard.press("End")
      await expect.poll(() => box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true)
      expect(await violations(page)).toEqual([])
    }),
  )

  it("are exported as a table: the rows and the providers that are shown, each answer with where it stands", () =>
    visit({ path: "/providers?of=nwcd.aliyun&show=limits" }, async (page) => {
      await rows(page).first().waitFor()
      const shown = await rows(page).count()
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "导出表格" }).click(),
      ])
      expect(download.suggestedFilename()).toBe("云服务商对照.csv")
      const text = await readFile(await download.path(), "utf8")
      expect(text).toMatch(/^\uFEFF分组,项目,西云数据,阿里云\r\n/u)
      expect(text.match(/\r\n/gu)).toHaveLength(shown + 1)
      expect(text).toContain("未载明")
      expect(text).toMatch(/ · § 快速入门 /u)
    }))

  it("say which of them the maintainers do not keep", () =>
    visit({ path: "/providers", before: sixProviders }, async (page) => {
      const last = page.getByRole("columnheader", { name: /己方云计算/u })
      await last.waitFor()
      await expect.poll(() => last.textContent()).toContain("社区维护")
      await expect.poll(() => page.locator(".matrix .level").count()).toBe(1)
    }))

  it("have every contradiction with both clauses and why, of one owner when asked", () =>
    visit({ path: "/providers" }, async (page) => {
      const all = page.locator(".contradiction")
      await all.first().waitFor()
      const total = await all.count()
      for (const one of await all.all()) {
        await expect.poll(() => one.locator(".side .chip").count()).toBe(2)
        await expect.poll(() => one.locator(".ruling").textContent()).toMatch(/(?:为什么：|尚无定论).+/u)
      }
      await page.getByRole("button", { name: /^阿里云 \d+$/u }).click()
      await expect.poll(() => searchOf(page)).toBe("?papers=aliyun")
      await expect.poll(() => all.count()).toBeLessThan(total)
      expect(new Set(await all.locator(".of-whom").allTextContents())).toEqual(new Set(["阿里云"]))
    }))
})

describe("one provider", { timeout: patience }, () => {
  it.each(["nwcd", "kingsoft", "aliyun"])("says with each line of %s where it stands", (id) =>
    visit({ path: `/providers/${id}` }, async (page) => {
      await page.locator(".sheet").first().waitFor()
      const bare = await page
        .locator(
          ".sheet > div:not([id^=paper]), .course-lane, .link-list li:not([id^=guide]), .rules-list li",
        )
        .evaluateAll((lines) =>
          lines
            .filter((line) => line.querySelector(".chip, .undocumented") === null)
            .map((line) => line.textContent),
        )
      expect(bare).toEqual([])
      const headings = await page.getByRole("heading", { level: 2 }).allTextContents()
      expect(headings).toEqual(
        expect.arrayContaining([
          "入口与联系方式",
          "文件与版本",
          "核验方式与流程",
          "限额",
          "材料与格式",
          "做法",
          "指引",
        ]),
      )
      await expect
        .poll(() => page.locator(".facts").textContent())
        .toMatch(/\d+ 份文件 · \d+ 条.*现行 \d+ 条.*核对/u)
    }),
  )

  it("leads from the table to its page, and from a paper to all of its clauses", () =>
    visit({ path: "/providers" }, async (page) => {
      await page.locator(".matrix").getByRole("link", { name: "西云数据" }).click()
      await page.getByRole("heading", { level: 1, name: "西云数据" }).waitFor()
      await expect.poll(() => page.title()).toContain("西云数据")
      await expect.poll(() => page.getByRole("link", { name: "https://icp.nwcdcloud.cn/" }).count()).toBe(1)
      await page.locator("#paper-appGuide").getByRole("link").click()
      await page.locator(".found a").first().waitFor()
      await expect.poll(() => searchOf(page)).toBe("?provider=nwcd&document=appGuide")
      await expect
        .poll(() => page.getByRole("radio", { name: /APP 备案申请指导流程/u }).isChecked())
        .toBe(true)
    }))

  it("draws each way of verification, with who acts and for how long also in words", () =>
    visit({ path: "/providers/kingsoft" }, async (page) => {
      const picture = page.getByRole("region", { name: "电子核验" })
      await picture.waitFor()
      const review = picture.locator("#stage-electronic-administrationReview")
      await expect.poll(() => review.textContent()).toMatch(/管局 · 至多 20\u00a0个工作日/u)
      const [bar, all] = await Promise.all([
        review.locator(".bar-of.open").boundingBox(),
        review.locator(".course-r").boundingBox(),
      ])
      // 20 of the 23 days from the first to the latest end.
      expect((bar?.width ?? 0) / (all?.width ?? 1)).toBeGreaterThan(0.8)
      await page.getByRole("button", { name: "幕布核验，申请邮寄幕布" }).click()
      await expect.poll(() => picture.isVisible()).toBe(false)
      await expect
        .poll(() => page.getByRole("region", { name: "幕布核验，申请邮寄幕布" }).isVisible())
        .toBe(true)
    }))

  it.each([
    ["/providers/nwcd#limit-loginsPerContact", "#limit-loginsPerContact"],
    ["/providers/nwcd#stage-manual-awaitingSms", "#stage-manual-awaitingSms"],
    ["/providers/nwcd#rule-nwcd%2Fdomain-is-unexpired", "[id='rule-nwcd/domain-is-unexpired']"],
  ])("is opened at the line that the address names: %s", (path, line) =>
    visit({ path }, async (page) => {
      await page.locator(".sheet").first().waitFor()
      await expectFocus(page.locator(line))
      await expect.poll(() => page.locator(line).isVisible()).toBe(true)
    }),
  )

  it("prints all ways of verification and leaves the buttons out", () =>
    visit({ path: "/providers/kingsoft" }, async (page) => {
      await page.locator(".course").first().waitFor()
      await page.emulateMedia({ media: "print" })
      expect(
        await page.locator(".course").evaluateAll((all) => all.every((one) => one.checkVisibility())),
      ).toBe(true)
      await expect.poll(() => page.locator(".views").first().isVisible()).toBe(false)
      await expect.poll(() => page.locator(".on-page").isVisible()).toBe(false)
    }))

  it("says why there is none, and leads back to all", () =>
    visit({ path: "/providers/nobody", allows: /status of 404/u }, async (page) => {
      const trouble = page.getByRole("alert")
      await trouble.waitFor()
      await trouble.getByRole("link").click()
      await expect.poll(() => pathOf(page)).toBe("/providers")
    }))
})

describe("a clause", { timeout: patience }, () => {
  const disputed = "#row-domainValidity td:nth-of-type(1) .chip"

  it("opens by keyboard with both texts of what disagrees, closes by Esc, and gives the focus back", () =>
    visit({ path: "/providers" }, async (page) => {
      const chip = page.locator(disputed).first()
      await chip.focus()
      await page.keyboard.press("Enter")
      const box = page.getByRole("dialog")
      await expectFocus(box)
      const clash = box.locator(".clash").first()
      await expect.poll(() => clash.locator(".side").count()).toBe(2)
      await expect
        .poll(() => clash.locator(".side").first().textContent())
        .toMatch(/此条.*采用.*域名处于注册有效期内即可/u)
      await expect
        .poll(() => clash.locator(".side").last().textContent())
        .toContain("旧版要求注册剩余有效期不少于三个月")
      await expect.poll(() => clash.locator(".ruling").textContent()).toContain("采用此条。")
      await page.keyboard.press("Escape")
      await expect.poll(() => box.count()).toBe(0)
      await expectFocus(chip)
      await page.keyboard.press("Space")
      await box.waitFor()
      await chip.focus()
      await page.keyboard.press("Escape")
      await expect.poll(() => box.count()).toBe(0)
    }))

  it("leads to its place in the library", () =>
    visit({ path: "/providers" }, async (page) => {
      await page.locator(disputed).first().click()
      await page.getByRole("dialog").getByRole("link", { name: "在条款库中打开" }).click()
      await expect.poll(() => pathOf(page)).toBe("/clauses/nwcd-domain-unexpired")
      await page.locator(".whole-clause").waitFor()
    }))

  it("lies above what would cut it, within the window, at most 440 wide, and stays with its chip", () =>
    visit(
      { path: "/providers", before: sixProviders, viewport: { width: 900, height: 600 } },
      async (page) => {
        const chip = page.locator(".matrix .chip").last()
        await chip.scrollIntoViewIfNeeded()
        await chip.click()
        const box = page.getByRole("dialog")
        await box.waitFor()
        const at = await box.boundingBox()
        expect(at).not.toBeNull()
        const { x = 0, y = 0, width = 0, height = 0 } = at ?? {}
        expect(width).toBeLessThanOrEqual(440)
        expect([x >= 0, y >= 0, x + width <= 900, y + height <= 600]).toEqual([true, true, true, true])
        const isOnTop = await box.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return [
            [left + 8, top + 8],
            [right - 8, top + 8],
            [left + 8, bottom - 8],
            [right - 8, bottom - 8],
          ].every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)))
        })
        expect(isOnTop).toBe(true)
        const apart = async () => ((await box.boundingBox())?.y ?? 0) - ((await chip.boundingBox())?.y ?? 0)
        const before = await apart()
        await page.evaluate(() => scrollBy({ top: -80, behavior: "instant" }))
        await until(async () => Math.abs((await apart()) - before) < 2)
      },
    ))

  it("opens in its place in the text on a phone and on paper", () =>
    visit({ path: "/providers", viewport: phone }, async (page) => {
      const position = () =>
        page.getByRole("dialog").evaluate((element) => getComputedStyle(element).position)
      await page.locator(disputed).first().click()
      await expect.poll(position).toBe("static")
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await page.setViewportSize({ width: 1440, height: 900 })
      await expect.poll(position).toBe("fixed")
      await page.emulateMedia({ media: "print" })
      await expect.poll(position).toBe("static")
    }))
})
