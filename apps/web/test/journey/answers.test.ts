import { describe, expect, it } from "vitest"
import { following, group, open } from "./asking.ts"
import {
  choose,
  drop,
  expectFocus,
  hasFocus,
  isWithoutSidewaysScroll,
  patience,
  toggle,
  visitor,
} from "./visit.ts"

const visit = visitor()

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
      await toggle(chosen.getByLabel("阿里云"))
      await expect.poll(() => another.inputValue()).toBe("远云")
      await open(page, "/services/0/runsOn")
      const server = page.getByRole("radio", { name: "web-1（金山云）" })
      await toggle(server)
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
