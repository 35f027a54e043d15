import type { Locator, Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { following, group, open, proceed } from "./asking.ts"
import { violations } from "./axe.ts"
import {
  choose,
  expectFocus,
  hasFocus,
  isWithoutSidewaysScroll,
  patience,
  phone,
  twoLooks,
  visitor,
} from "./visit.ts"

const visit = visitor()

/** Presses Tab until the control has the focus, as one without a mouse would. */
const tabTo = async (page: Page, locator: Locator): Promise<void> => {
  await locator.waitFor()
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(locator)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab never reached ${locator}`)
}

const titleStartsWith = (page: Page, start: string) =>
  page.waitForFunction((wanted) => document.title.startsWith(wanted), start)

describe("filling in by keyboard alone", { timeout: 2 * patience }, () => {
  it("leads from an empty start through every group to a result", () =>
    visit({ path: "/check" }, async (page) => {
      const { keyboard } = page
      /** Goes on to the end of the group, whatever it asks. */
      const finish = async (next: string) => {
        while (!(await hasFocus(group(page, next)))) {
          await tabTo(page, proceed(page))
          const title = await page.locator("#step").textContent()
          await keyboard.press("Enter")
          // The next page, or the next group with the focus on it.
          await page.waitForFunction((before) => {
            const step = document.querySelector("#step")
            return step === null
              ? document.activeElement?.classList.contains("task-h")
              : step.textContent !== before
          }, title)
        }
      }
      await tabTo(page, group(page, "主体"))
      await keyboard.press("Enter")
      await tabTo(page, page.getByLabel("主体性质"))
      for (const _ of ["不清楚", "个人", "企业"]) await keyboard.press("ArrowDown")
      await tabTo(page, page.getByLabel("主体名称", { exact: true }))
      await keyboard.insertText("杭州溪桥茶业有限公司")
      await keyboard.press("Enter")
      await tabTo(page, page.getByLabel("证件号码", { exact: true }))
      await keyboard.insertText("９１３３０１０６ ma2ce7k473")
      await page.getByText("91330106MA2CE7K473").first().waitFor()
      await tabTo(page, proceed(page))
      await keyboard.press("Enter")
      for (const [label, part, whole] of [
        ["备案省份", "浙", "浙江"],
        ["备案城市", "杭", "杭州市"],
        ["备案区县", "西湖", "西湖区"],
      ] as const) {
        const place = page.locator(".step").getByRole("combobox", { name: label })
        await tabTo(page, place)
        await keyboard.insertText(part)
        await expect.poll(() => page.locator(".choice-item").allTextContents()).toEqual([whole])
        await keyboard.press("ArrowDown")
        await keyboard.press("Enter")
        await page.waitForFunction(
          ([name, value]) =>
            document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)?.value === value,
          [label, whole],
        )
      }
      await finish("负责人")
      await keyboard.press("Enter")
      await tabTo(page, page.getByLabel("姓名", { exact: true }))
      await keyboard.insertText("沈见山")
      await finish("服务")
      await keyboard.press("Enter")
      await tabTo(page, page.getByRole("button", { name: "加网站" }))
      await keyboard.press("Enter")
      await tabTo(page, page.getByLabel("服务名称"))
      await keyboard.insertText("溪桥茶")
      await finish("域名")
      await keyboard.press("Enter")
      await tabTo(page, page.getByRole("button", { name: "加域名" }))
      await keyboard.press("Enter")
      await tabTo(page, page.getByLabel("域名", { exact: true }))
      await keyboard.insertText("https://www.xiqiaotea.cn/shop?id=3")
      await tabTo(page, page.getByLabel("域名到期日"))
      await keyboard.insertText("2099年1月2日")
      await keyboard.press("Tab")
      await page.getByText("注册域名是 xiqiaotea.cn").waitFor()
      await page.getByText("2099-01-02").waitFor()
      await finish("账号与服务器")
      for (const next of ["已有备案", "变更与注销", "主体"]) {
        await keyboard.press("Enter")
        await finish(next)
      }
      await tabTo(page, page.getByRole("link", { name: "查看完整结果" }))
      await keyboard.press("Enter")
      const result = page.getByRole("region", { name: "检查结果" })
      await result.waitFor()
      await page.getByRole("heading", { level: 2, name: "金山云" }).first().waitFor()
      await expect.poll(() => result.textContent()).toContain("备案类型")
    }))

  it("chooses a place by typing, arrows and Enter, and Esc leaves it as it was", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await open(page, "/subject/province")
      const province = page.getByRole("combobox", { name: "备案省份" })
      const before = await province.inputValue()
      await province.fill("广")
      await expect.poll(() => page.getByRole("option").allTextContents()).toEqual(["广东", "广西"])
      await page.keyboard.press("Escape")
      await page.keyboard.press("Tab")
      await expect.poll(() => province.inputValue()).toBe(before)
      await province.fill("广东")
      await expect.poll(() => page.getByRole("option").allTextContents()).toEqual(["广东"])
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("Enter")
      await expect.poll(() => province.inputValue()).toBe("广东")
      // Another province has other cities: the one before goes, and the new ones are there.
      const city = page.getByRole("combobox", { name: "备案城市" })
      await expect.poll(() => city.inputValue()).toBe("")
      await city.fill("深圳")
      await expect.poll(() => page.getByRole("option").allTextContents()).toEqual(["深圳市"])
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("Enter")
      await page.getByRole("combobox", { name: "备案区县" }).fill("南山")
      await page.getByRole("option", { name: "南山区" }).waitFor()
    }))
})

describe("save and continue", { timeout: patience }, () => {
  it("says nothing while one types; then a summary takes the focus, with the words of the field", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await open(page, "/services/0/domains/0/expiresOn")
      const expiry = page.getByLabel("域名到期日")
      await expectFocus(expiry)
      await expiry.fill("2020-13-01")
      await expiry.press("Tab")
      await following(page).getByText("结果停在上一次").waitFor()
      await expect.poll(() => page.locator(".wrong").count()).toBe(0)
      await proceed(page).click()
      const summary = page.getByRole("region", { name: "有 1 处要改" })
      await summary.waitFor()
      await page.waitForFunction(() => document.activeElement?.classList.contains("mends"))
      await titleStartsWith(page, "有错：")
      await expect.poll(() => expiry.getAttribute("aria-invalid")).toBe("true")
      const said = (await page.locator(".wrong").textContent()) ?? ""
      expect(said).toContain("13")
      const link = summary.getByRole("link")
      await expect.poll(() => link.textContent()).toBe(`域名到期日：${said}`)
      await link.click()
      await expectFocus(expiry)
      await expect.poll(() => expiry.inputValue()).toBe("2020-13-01")
      await expiry.fill("２０９９／１／２")
      await proceed(page).click()
      await page.getByRole("heading", { name: /持有者/u }).waitFor()
      await expect.poll(() => page.title()).not.toContain("有错")
    }))

  it("says what fails everywhere at its fact, why by the clause, and lets one go on as it is", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await open(page, "/subject/principal/credential/number")
      await page.getByLabel("证件号码", { exact: true }).fill("530102199205080119")
      await proceed(page).click()
      const summary = page.getByRole("region", { name: "有 1 处要改" })
      await summary.waitFor()
      await expect.poll(() => page.locator(".wrong").textContent()).toContain("身份证号码")
      await summary.locator(".why .chip").click()
      await page.getByRole("dialog").waitFor()
      await expect.poll(() => page.getByRole("dialog").textContent()).toContain("文件")
      await page.keyboard.press("Escape")
      await summary.getByRole("button", { name: /照实继续/u }).click()
      await page.getByRole("heading", { name: /电话与邮箱/u }).waitFor()
      await page.getByRole("button", { name: /^负责人.*有 1 处必改/u }).waitFor()
    }))

  it("tells on a page of its own, once, that nobody is left who would take it, and where to mend it", () =>
    visit({}, async (page) => {
      await choose(page, "同一个网站在三家：域名只剩七十天")
      await open(page, "/subject/kind")
      const kind = page.locator('[data-at="/subject/kind"] select')
      await kind.selectOption("individual")
      await proceed(page).click()
      const exit = page.getByRole("region", { name: "照现在所填，没有一家能办" })
      await exit.waitFor()
      await page.waitForFunction(() => document.activeElement?.classList.contains("exit"))
      const [installed, headings] = [4, exit.getByRole("heading", { level: 3 })]
      await expect.poll(() => headings.count()).toBe(installed)
      await expect.poll(() => exit.locator(".why .chip").count()).toBeGreaterThanOrEqual(installed)
      await exit.getByRole("button", { name: "改这一页的答案" }).click()
      await expectFocus(kind)
      await proceed(page).click()
      await exit.waitFor({ state: "detached" })
      await expect.poll(() => kind.count()).toBe(0)
      await open(page, "/subject/kind")
      await kind.selectOption("soleTrader")
      await proceed(page).click()
      await expect.poll(() => kind.count()).toBe(0)
      await expect.poll(() => exit.count()).toBe(0)
    }))

  it("shows at once, and not as an error, that a provider will not do, why, and which others remain", () =>
    visit({ path: "/check" }, async (page) => {
      await group(page, "主体").click()
      await page.getByLabel("主体性质").selectOption({ label: "个人" })
      const side = following(page).getByRole("region", { name: "西云数据" })
      await side.getByText("该接入商不受理个人备案").waitFor()
      await expect
        .poll(() => side.textContent())
        .toMatch(/为什么[\s\S]*在金山云、阿里云、腾讯云，这一点目前不是必改/u)
      await expect
        .poll(() => following(page).getByRole("status").last().textContent())
        .toContain("西云数据不受理")
      await proceed(page).click()
      await page.getByRole("heading", { name: "证件" }).waitFor()
      await expect.poll(() => page.locator(".wrong, .mends").count()).toBe(0)
    }))

  it("keeps what cannot be asked about, and says so, when the server is away", () =>
    visit({ allows: /Failed to fetch|ERR_FAILED|Failed to load/u }, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await open(page, "/subject/name")
      await page.route("**/api/checks*", (route) => route.abort())
      await page.getByLabel("主体名称", { exact: true }).fill("改了名的公司")
      await proceed(page).click()
      await page.getByRole("heading", { name: "证件" }).waitFor()
      await following(page).getByText("连不上服务器").waitFor()
      await page.reload()
      await page.getByRole("heading", { level: 1, name: /改了名的公司/u }).waitFor()
    }))
})

describe("on a phone", { timeout: patience }, () => {
  it("there is one thing on a page, and the result waits behind the bar at the foot", () =>
    visit({ viewport: phone, hasTouch: true }, async (page) => {
      await choose(page, "处处要改的备案")
      await page.goto(new URL("/check", page.url()).href)
      await group(page, "主体").click()
      await page.locator(".step").waitFor()
      await expect.poll(() => page.locator(".field").count()).toBe(1)
      await expect.poll(() => page.locator(".task").count()).toBe(0)
      await proceed(page).click()
      await page.getByLabel("主体名称", { exact: true }).waitFor()
      await expect.poll(() => page.locator(".field").count()).toBe(1)
      const targets = await page
        .locator(".step button, .step input.input, .bar a, .bar button")
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
      expect(Math.min(...targets)).toBeGreaterThanOrEqual(44)
      await expect.poll(() => following(page).isVisible()).toBe(false)
      const bar = page.getByRole("complementary", { name: "结果摘要" })
      await bar.getByRole("button", { name: /必改 \d+/u }).click()
      await expect.poll(() => following(page).isVisible()).toBe(true)
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await bar.getByRole("button", { name: /收起/u }).click()
      await page.getByRole("button", { name: "全部各组" }).click()
      await group(page, "域名").waitFor()
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }))
})

describe("all facts on one page", { timeout: patience }, () => {
  it.each(twoLooks)(
    "leave nothing to axe-core in $language, $colorScheme, $viewport.width wide, with what is to mend on top",
    ({ language, colorScheme, viewport }) =>
      visit(
        {
          colorScheme,
          viewport,
          before: (page) =>
            page.addInitScript((spoken) => localStorage.setItem("openbeian.language", spoken), language),
        },
        async (page) => {
          await choose(page, language === "en" ? "A filing with many faults" : "处处要改的备案")
          await page.goto(new URL("/check", page.url()).href)
          await page.locator(".facts-h").getByRole("checkbox").check()
          await page.locator("form.dense button[type=submit]").click()
          await page.locator(".mends").waitFor()
          expect(await violations(page)).toEqual([])
          expect(await isWithoutSidewaysScroll(page)).toBe(true)
        },
      ),
  )
})
