import type { Locator, Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import {
  choose,
  drop,
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

const group = (page: Page, name: string) => page.locator(`.task-h:has(.name:text-is("${name}"))`)
const proceed = (page: Page) => page.getByRole("button", { name: "保存并继续" })
const following = (page: Page) => page.getByRole("complementary", { name: "检查结果" })

const open = async (page: Page, place: string): Promise<void> => {
  await page.goto(new URL(`/check?at=${encodeURIComponent(place)}`, page.url()).href)
  await page.locator(".step").waitFor()
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

describe("answers", { timeout: patience }, () => {
  it("say that it is not known, which is kept and is not asked again", () =>
    visit({}, async (page) => {
      await choose(page, "刚开始填的资料")
      await page.goto(new URL("/check", page.url()).href)
      const first = following(page).locator("form.question")
      await first.waitFor()
      const asked = await first.locator(".ask").textContent()
      await first.getByRole("button", { name: "不清楚" }).click()
      await page.waitForFunction(
        (before) => document.querySelector(".following .ask")?.textContent !== before,
        asked,
      )
      await page.reload()
      await first.waitFor()
      await expect.poll(() => first.locator(".ask").textContent()).not.toBe(asked)
      await open(page, "/subject/credential/validUntil")
      const days = page.locator('[data-at="/subject/credential/validUntil"]')
      await days.getByRole("checkbox", { name: "不清楚" }).check()
      await page.reload()
      await expect.poll(() => days.getByRole("checkbox", { name: "不清楚" }).isChecked()).toBe(true)
      await days.getByRole("checkbox", { name: "长期" }).check()
      await expect.poll(() => days.getByRole("checkbox", { name: "不清楚" }).isChecked()).toBe(false)
      await page.reload()
      await expect.poll(() => days.getByRole("checkbox", { name: "长期" }).isChecked()).toBe(true)
    }))

  it("are not asked twice: a person, a name and a domain are taken over from where they stand", () =>
    visit({ path: "/check" }, async (page) => {
      await drop(
        page,
        "mine.yaml",
        `openbeian: 1
subject:
  name: 甲公司
  principal: { name: 沈见山, mobile: 13800138000 }
services:
  - { kind: website, name: 甲站, domains: [{ name: jia.cn, registrant: 甲公司 }] }
  - { kind: website, name: 乙站 }
`,
      )
      await page.getByRole("heading", { level: 1, name: /甲公司/u }).waitFor()
      await open(page, "/services/0/principal")
      await page.getByRole("button", { name: "同主体负责人：沈见山" }).click()
      await expect.poll(() => page.getByLabel("姓名", { exact: true }).inputValue()).toBe("沈见山")
      await page.getByRole("button", { name: "电话与邮箱" }).click()
      await expect.poll(() => page.getByLabel("手机号码", { exact: true }).inputValue()).toBe("13800138000")
      await open(page, "/services/1/domains")
      await page.getByRole("button", { name: "和别的服务用同一域名：jia.cn" }).click()
      await page.locator('[data-item="/services/1/domains/0"]').getByText("jia.cn").first().waitFor()
      await open(page, "/accounts")
      await page.getByRole("button", { name: "加金山云" }).click()
      await page.getByRole("button", { name: "同主体名称：甲公司" }).click()
      await expect.poll(() => page.getByLabel("账号实名名称").inputValue()).toBe("甲公司")
    }))

  it("choose providers and servers by name, name another one, and show which were understood", () =>
    visit({ path: "/check" }, async (page) => {
      await drop(
        page,
        "servers.yaml",
        `openbeian: 1
services: [{ kind: website, name: 甲站 }]
accounts: [{ provider: kingsoft, servers: [{ id: web-1 }] }]
register: { subject: { isFiled: true, access: [阿里云] } }
`,
      )
      await page.getByRole("heading", { level: 1, name: /甲站/u }).waitFor()
      await open(page, "/register/subject/access")
      const chosen = page.getByRole("group", { name: "主体在哪些接入商备过案" })
      const another = page.getByLabel("上面没有的")
      await expect.poll(() => chosen.getByLabel("阿里云").isChecked()).toBe(true)
      await another.fill("金山云、远云")
      await another.blur()
      await expect.poll(() => chosen.getByLabel("金山云").isChecked()).toBe(true)
      await expect.poll(() => another.inputValue()).toBe("远云")
      await chosen.getByLabel("阿里云").uncheck({ force: true })
      await expect.poll(() => another.inputValue()).toBe("远云")
      await open(page, "/services/0/runsOn")
      const server = page.getByRole("radio", { name: "web-1（金山云）" })
      await server.check({ force: true })
      await expectFocus(server)
      await expect.poll(() => page.getByLabel("上面没有的").inputValue()).toBe("")
    }))

  it("stand on one page for who wants that, which is remembered, and are checked there together", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      await page.goto(new URL("/check", page.url()).href)
      await page.getByRole("checkbox", { name: "全部字段在一页上" }).check()
      const all = page.locator("form.dense")
      await all.waitFor()
      for (const name of ["主体", "负责人", "服务", "域名", "账号与服务器", "已有备案", "变更与注销"])
        await all.getByRole("heading", { level: 2, name, exact: true }).waitFor()
      await page.reload()
      await all.waitFor()
      await expect.poll(() => all.locator(".field").count()).toBeGreaterThan(80)
      await page.getByRole("button", { name: "检查所填" }).click()
      const summary = page.getByRole("region", { name: /有 \d+ 处要改/u })
      await summary.waitFor()
      const first = summary.getByRole("link").first()
      const place = ((await first.getAttribute("href")) ?? "").replace("#f", "")
      await first.click()
      const at = () =>
        page.evaluate(() => document.activeElement?.closest("[data-at]")?.getAttribute("data-at"))
      await expect.poll(at).toBe(place)
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }))

  it("keep the focus while the page around them changes", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await open(page, "/subject/name")
      const name = page.getByLabel("主体名称", { exact: true })
      await name.press("End")
      await page.keyboard.type("abcdef", { delay: 60 })
      await expect.poll(() => name.inputValue()).toMatch(/abcdef$/u)
      expect(await hasFocus(name)).toBe(true)
    }))

  it("of a picture are measured on this machine, and a version that fits is made from it", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await open(page, "/services/0/files")
      await page.locator(".list-f button").first().click()
      await page.getByText("各家要的格式").waitFor()
      await expect.poll(() => page.locator(".measure .sample > svg").count()).toBe(2)
      // Coloured squares: too many bytes as they are, in range when packed.
      const picture = await page.evaluate(async () => {
        const canvas = new OffscreenCanvas(2000, 1500)
        const context = canvas.getContext("2d")
        for (let y = 0; y < 1500; y += 30)
          for (let x = 0; x < 2000; x += 30) {
            if (context) context.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 60% ${40 + ((x * y) % 50)}%)`
            context?.fillRect(x, y, 30, 30)
          }
        const bytes = await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer()
        return [...new Uint8Array(bytes)]
      })
      await page
        .locator('.measure input[type="file"]')
        .setInputFiles({ name: "scan.png", mimeType: "image/png", buffer: Buffer.from(picture) })
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('input[id$="/width"]')?.value === "2000",
      )
      const coloured = page.getByRole("radiogroup", { name: "彩色" }).getByRole("radio", { name: "是" })
      await expect.poll(() => coloured.isChecked()).toBe(true)
      await page.getByRole("button", { name: "做成西云数据要的大小" }).click()
      const version = page.locator(".fits li", { hasText: "给西云数据的一份" })
      await version.waitFor()
      const [, kilobytes = ""] = /(\d+)\u00a0KB/u.exec((await version.textContent()) ?? "") ?? []
      expect(Number(kilobytes)).toBeGreaterThanOrEqual(100)
      expect(Number(kilobytes)).toBeLessThanOrEqual(200)
      await version.getByRole("button", { name: "填这份的数值" }).click()
      await page.waitForFunction(
        () => Number(document.querySelector<HTMLInputElement>('input[id$="/bytes"]')?.value) <= 200_000,
      )
    }))

  it("are read again on one page, each with the way back, and printed without what can be pressed", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await page.goto(new URL("/check", page.url()).href)
      await page.getByRole("link", { name: /核对所填/u }).click()
      const place = page.locator(".answers-p", { hasText: "备案地" })
      await place.waitFor()
      await expect.poll(() => place.textContent()).toMatch(/浙江.*杭州/u)
      await page.emulateMedia({ media: "print" })
      await expect.poll(() => place.getByRole("link").isVisible()).toBe(false)
      await expect.poll(() => place.isVisible()).toBe(true)
      await page.emulateMedia({ media: "screen" })
      await place.getByRole("link", { name: /修改/u }).click()
      await page.getByRole("combobox", { name: "备案省份" }).waitFor()
    }))

  it("warn where this machine does not keep them", () =>
    visit(
      {
        path: "/check",
        before: (page) =>
          page.addInitScript(() => {
            Storage.prototype.setItem = () => {
              throw new DOMException("full", "QuotaExceededError")
            }
          }),
      },
      async (page) => {
        await group(page, "主体").click()
        await page.getByLabel("主体名称", { exact: true }).fill("甲公司")
        await page.getByRole("alert").getByText("请导出资料").waitFor()
      },
    ))
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
