import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { expectFocus, isWithoutSidewaysScroll, pathOf, patience, phone, visitor } from "./visit.ts"

const visit = visitor()

describe("the tools", { timeout: patience }, () => {
  it("are listed with a line each, and lead to a page of their own and back", () =>
    visit({ path: "/tools" }, async (page) => {
      await page.locator(".tool-list").waitFor()
      await expect.poll(() => page.locator(".tool-list a").count()).toBe(5)
      for (const link of await page.locator(".tool-list a").all())
        await expect.poll(() => link.locator(".small").textContent()).toMatch(/。$/u)
      await page.getByRole("link", { name: /核对证件号码/u }).click()
      await page.getByRole("heading", { level: 1, name: "核对证件号码" }).waitFor()
      await page.getByRole("navigation", { name: "所在位置" }).getByRole("link", { name: "工具" }).click()
      await page.getByRole("heading", { level: 1, name: "工具" }).waitFor()
    }))
})

describe("a record number", { timeout: patience }, () => {
  const path = "/tools/record-number"

  it("is read however it is written, with province, subject and series, and the address holds it", () =>
    visit({ path }, async (page) => {
      await page.getByRole("textbox").fill(" 粤ｉｃｐ备05000012-3a\n粤ICP备05000012号\n京ICP备12号")
      await page.getByRole("button", { name: "识读" }).click()
      await page.getByRole("heading", { name: "认出 2 个，1 个认不出" }).waitFor()
      const [app, subject, fault] = await page.locator(".readings > li").all()
      await expect
        .poll(() => app?.textContent())
        .toMatch(
          /粤ICP备05000012号-3A.*APP 备案号.*广东.*粤ICP备05000012号.*第 3 个服务.*另 1 个同属一个主体/u,
        )
      await expect.poll(() => subject?.textContent()).toMatch(/主体备案号.*没有序号/u)
      await expect.poll(() => fault?.locator("mark").textContent()).toBe("12号")
      await expect.poll(() => fault?.textContent()).toMatch(/2 位数字，应为 8 位或 10 位.*对照备案通知/u)
      await page.reload()
      await page.getByRole("heading", { name: "认出 2 个，1 个认不出" }).waitFor()
      await expect.poll(() => page.getByRole("textbox").inputValue()).toContain("京ICP备12号")
      await app?.getByRole("link", { name: "为它生成页脚" }).click()
      await page.getByRole("heading", { name: "可以这样放" }).waitFor()
    }))

  it("is asked for beside the field where there is none", () =>
    visit({ path }, async (page) => {
      await page.getByRole("button", { name: "识读" }).click()
      await expect.poll(() => page.getByRole("alert").textContent()).toContain("先填一个编号")
      await expect.poll(() => page.getByRole("textbox").getAttribute("aria-invalid")).toBe("true")
    }))
})

describe("a footer", { timeout: patience }, () => {
  it("is made of number, province, name and provider, is copied, and names its clauses", () =>
    visit({ path: "/tools/footer", permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.getByLabel("备案号", { exact: true }).fill("粤icp备05000012-1")
      await page.getByLabel("在哪家备案").selectOption({ label: "阿里云" })
      await page.getByLabel("主体名称").fill("溪桥 & 茶业")
      await page.getByRole("button", { name: "生成" }).click()
      await page.getByRole("heading", { name: "可以这样放" }).waitFor()
      expect(new URL(page.url()).searchParams.get("provider")).toBe("aliyun")
      await page.getByRole("button", { name: "复制 HTML" }).click()
      await page.getByText("已复制").waitFor()
      const html = await page.evaluate(() => navigator.clipboard.readText())
      expect(html).toContain("溪桥 &amp; 茶业")
      expect(html).toContain('href="https://beian.miit.gov.cn/"')
      expect(html).toContain(">粤ICP备05000012号</a>")
      await expect.poll(() => page.locator(".checks").textContent()).toContain("主体备案号")
      await page.locator(".parts .chip").first().click()
      await expect.poll(() => page.getByRole("dialog").textContent()).toContain("阿里云")
    }))

  it("says what is wrong with a number and what with a field, and how to mend it", () =>
    visit({ path: "/tools/footer" }, async (page) => {
      await page.getByRole("button", { name: "生成" }).click()
      await expect.poll(() => page.getByRole("alert").first().textContent()).toContain("先填备案号")
      await expectFocus(page.locator("#footer-number"))
      await page.getByLabel("备案号", { exact: true }).fill("京ICP备12号")
      await page.getByRole("button", { name: "生成" }).click()
      await page.getByRole("heading", { name: "有要改的，先改再放" }).waitFor()
      await expect.poll(() => page.locator(".checks").textContent()).toMatch(/必改.*位数字/u)
      await expect.poll(() => page.locator(".snippet").count()).toBe(0)
      const asked = new URLSearchParams({ number: "京ICP备05000012号", province: "月球" })
      await page.goto(new URL(`/tools/footer?${asked}`, page.url()).href)
      const trouble = page.locator(".made-footer [role=alert]")
      await trouble.waitFor()
      await expect.poll(() => trouble.textContent()).toMatch(/“月球”不是省级行政区.*代码/u)
    }))
})

describe("an identity number", { timeout: patience }, () => {
  const path = "/tools/identity"

  it("says its area, birthday and check character, and stands in no address", () =>
    visit({ path }, async (page) => {
      const asked: Array<string> = []
      page.on("request", (request) => asked.push(request.url()))
      await page.getByLabel("号码", { exact: true }).fill("11010519491231002ｘ")
      await page.getByRole("button", { name: "核对" }).click()
      await page.getByRole("heading", { name: "号码合乎规则" }).waitFor()
      const told = await page.locator(".section").textContent()
      expect(told?.replaceAll("\u2060", "")).toMatch(/北京市.*朝阳区.*1949年12月31日.*X，与前 17 位相符/u)
      await expect.poll(() => pathOf(page)).toBe(path)
      expect(asked.some((url) => url.includes("110105"))).toBe(false)
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
      expect(kept).not.toContain("110105")
      await page.getByLabel("号码", { exact: true }).fill("110105194912310021")
      await page.getByRole("button", { name: "核对" }).click()
      await page.getByRole("heading", { name: "号码不对" }).waitFor()
      await expect.poll(() => page.locator(".section").textContent()).toContain("写的是 1，按前 17 位应为 X")
    }))

  it("reads a credit code, and tells where one is wrong", () =>
    visit({ path }, async (page) => {
      await page.getByLabel("号码", { exact: true }).fill("91330106MA2CE7K47O")
      await page.getByRole("button", { name: "核对" }).click()
      await page.locator(".section h2").waitFor()
      await expect.poll(() => page.locator(".section").textContent()).toMatch(/统一社会信用代码.*O/u)
      expect(await violations(page)).toEqual([])
    }))
})

describe("an app's certificate", { timeout: patience }, () => {
  it("is read out of what a tool printed, in every form that filings take", () =>
    visit({ path: "/tools/app-certificate" }, async (page) => {
      await page
        .getByRole("textbox")
        .fill(
          "Certificate fingerprints:\n SHA1: 5E:0C:1B:7A:44:90:2D:33:61:AF:08:9C:77:E2:15:4B:D0:86:FA:29\n MD5: 9A:1F:00:23:45:67:89:AB:CD:EF:10:32:54:76:98:BA",
        )
      await page.getByRole("button", { name: "读出来" }).click()
      await page.getByRole("heading", { name: "读出 2 样" }).waitFor()
      const told = (await page.locator(".readings").textContent()) ?? ""
      expect(told).toContain("5e0c1b7a44902d3361af089c77e2154bd086fa29")
      expect(told).toContain("9A:1F:00:23:45:67:89:AB:CD:EF:10:32:54:76:98:BA")
      expect(told).toMatch(/iOS/u)
      expect(told).toMatch(/安卓/u)
      await expect.poll(() => pathOf(page)).toBe("/tools/app-certificate")
    }))

  it("says what to do with a private key", () =>
    visit({ path: "/tools/app-certificate", viewport: phone }, async (page) => {
      await page.getByRole("textbox").fill("-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----")
      await page.getByRole("button", { name: "读出来" }).click()
      await page.locator(".readings .fault").waitFor()
      await expect.poll(() => page.locator(".readings").textContent()).toContain("私钥")
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }))
})
