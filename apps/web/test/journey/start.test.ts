import { describe, expect, it } from "vitest"
import { chosen } from "../../src/features/start/chosen.ts"
import { violations } from "./axe.ts"
import { expectFocus, isWithoutSidewaysScroll, pathOf, patience, phone, visitor } from "./visit.ts"

const visit = visitor()

/** The figures as the API has them. */
const overview = "/api/overview"

describe("the start", { timeout: patience }, () => {
  it("works one fact at every provider: a pass, a silence and a fault, with clause and whole result", () =>
    visit({}, async (page) => {
      const rows = page.locator(".worked tr")
      await rows.first().waitFor()
      const [pass = "", silent = "", fault = ""] = await rows.allTextContents()
      expect([pass, silent, fault].map((row) => /符合|未载明|必改/u.exec(row)?.[0])).toEqual([
        "符合",
        "未载明",
        "必改",
      ])
      await expect.poll(() => rows.nth(1).locator(".chip").count()).toBe(0)
      await rows.nth(2).locator(".chip").first().click()
      await expect.poll(() => page.getByRole("dialog").textContent()).toContain("三个月")
      await page.keyboard.press("Escape")
      await page.getByRole("button", { name: "看这份示例的完整结果" }).click()
      await page.waitForURL(/\/result$/u)
      await page.getByRole("heading", { level: 2, name: "阿里云" }).first().waitFor()
    }))

  it("says how much is known by the figures of the API, and so does the foot of every page", () =>
    visit({}, async (page) => {
      await page.locator(".stats dd", { hasText: /\d/u }).first().waitFor()
      const { figures } = await (await page.request.get(new URL(overview, page.url()).href)).json()
      expect((await page.locator(".stats dd").allTextContents()).map(Number)).toEqual([
        figures.clauses,
        figures.conflicts,
        figures.provinces,
        figures.providers,
      ])
      await page.getByRole("link", { name: "开始检查" }).click()
      await page.waitForURL(/\/check$/u)
      await expect.poll(() => page.locator(".foot").textContent()).toContain(`共 ${figures.clauses} 条`)
    }))

  it("has an example of each kind, and all of them behind a button", () =>
    visit({}, async (page) => {
      const few = page.getByRole("region", { name: "或试一个示例" })
      const all = few.getByRole("button", { name: /看全部 \d+ 个示例/u })
      await all.waitFor()
      await expect.poll(() => few.getByRole("button").count()).toBe(chosen.length + 1)
      const total = Number(/\d+/u.exec((await all.textContent()) ?? "")?.[0])
      await all.click()
      const others = page.getByRole("region", { name: "其他示例" }).getByRole("button")
      await expect.poll(() => others.count()).toBe(total - chosen.length)
      await others.first().click()
      await page.waitForURL(/\/result$/u)
    }))

  it("says of what is not built that it is not, and leads nowhere from there", () =>
    visit({}, async (page) => {
      const door = page.locator(".door", { hasText: "我替许多客户备案" })
      await expect.poll(() => door.textContent()).toContain("计划功能还没有")
      await expect.poll(() => door.getByRole("link").count()).toBe(0)
    }))

  it("stays usable without figures and examples, and says so", () =>
    visit(
      {
        allows: /status of 503/u,
        before: async (page) => {
          for (const path of [overview, "/api/examples"])
            await page.route(`**${path}`, (route) => route.fulfill({ status: 503, body: "" }))
        },
      },
      async (page) => {
        await page.getByText("示例暂时读不到。").waitFor()
        await page.getByText("连不上服务器，示例读不到。").waitFor()
        await page.getByRole("button", { name: "没有文件，逐项填写" }).click()
        await page.waitForURL(/\/check$/u)
      },
    ))

  it("lists the filings on this machine to carry on with", () =>
    visit({}, async (page) => {
      await page.getByRole("button", { name: /企业首次备案一个网站/u }).click()
      await page.waitForURL(/\/result$/u)
      await page.getByRole("link", { name: /回到开始/u }).click()
      await page.getByRole("region", { name: "接着填" }).getByRole("button").first().click()
      await page.waitForURL(/\/check$/u)
    }))
})

describe("the shell", { timeout: patience }, () => {
  it("has its parts behind a button on a phone; Esc closes and gives the focus back", () =>
    visit({ viewport: phone, hasTouch: true }, async (page) => {
      const turn = page.getByRole("button", { name: "菜单" })
      const parts = page.getByRole("navigation", { name: "主导航" })
      await expect.poll(() => turn.getAttribute("aria-expanded")).toBe("false")
      await expect.poll(() => parts.isVisible()).toBe(false)
      await turn.focus()
      await page.keyboard.press("Enter")
      await expect.poll(() => turn.getAttribute("aria-expanded")).toBe("true")
      for (const part of [
        turn,
        page.getByRole("button", { name: "English" }),
        ...(await parts.getByRole("link").all()),
      ]) {
        const box = await part.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      }
      expect(await violations(page)).toEqual([])
      await page.keyboard.press("Escape")
      await expect.poll(() => parts.isVisible()).toBe(false)
      await expectFocus(turn)
      await turn.click()
      await parts.getByRole("link", { name: "工具" }).click()
      await page.getByRole("heading", { level: 1, name: "工具" }).waitFor()
      await expect.poll(() => parts.isVisible()).toBe(false)
    }))

  it("closes the menu when the keyboard leaves it or something else is touched", () =>
    visit({ viewport: phone, hasTouch: true }, async (page) => {
      const parts = page.getByRole("navigation", { name: "主导航" })
      await page.getByRole("button", { name: "菜单" }).click()
      await parts.waitFor()
      await page.locator(".drop h2").click()
      await expect.poll(() => parts.isVisible()).toBe(false)
      await page.getByRole("button", { name: "菜单" }).click()
      await page.keyboard.press("Tab")
      await expect.poll(() => parts.isVisible()).toBe(false)
    }))

  it("skips to the content by the first key", () =>
    visit({ path: "/tools" }, async (page) => {
      await page.locator("h1").waitFor()
      await page.keyboard.press("Tab")
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("跳到正文")
      await page.keyboard.press("Enter")
      await expectFocus(page.locator("#main"))
    }))

  it("keeps the language and says it to the browser", () =>
    visit({ path: "/tools" }, async (page) => {
      await page.getByRole("button", { name: "English" }).click()
      await page.getByRole("heading", { level: 1, name: "Tools" }).waitFor()
      await page.reload()
      await page.getByRole("heading", { level: 1, name: "Tools" }).waitFor()
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("en")
    }))

  it.each([{ contrast: "more" }, { forcedColors: "active" }, { reducedMotion: "reduce" }] as const)(
    "is whole with %o",
    (wish) =>
      visit({ ...wish, path: "/provinces/440000" }, async (page) => {
        await page.locator(".statement").first().waitFor()
        expect(await violations(page)).toEqual([])
        expect(await isWithoutSidewaysScroll(page)).toBe(true)
        if (!("reducedMotion" in wish)) return
        const moving = await page
          .locator(".btn")
          .first()
          .evaluate((button) => getComputedStyle(button).transitionDuration)
        expect(moving).toBe("0s")
      }),
  )

  it("prints the page alone, without what can be pressed", () =>
    visit({ path: "/provinces/440000" }, async (page) => {
      await page.locator(".statement").first().waitFor()
      await page.emulateMedia({ media: "print" })
      for (const part of [".nav", ".top-acts", ".acts", ".crumb", ".groups", ".skip"])
        expect(await page.locator(part).first().isVisible(), part).toBe(false)
      await expect.poll(() => page.locator(".statement").first().isVisible()).toBe(true)
    }))

  it("says where an address leads nowhere, and what to do", () =>
    visit({ path: "/provinzen" }, async (page) => {
      await page.getByRole("heading", { level: 1, name: "没有这一页" }).waitFor()
      await page.getByRole("link", { name: "回到开始" }).last().click()
      await page.getByRole("heading", { level: 1 }).waitFor()
      await expect.poll(() => pathOf(page)).toBe("/")
    }))
})
