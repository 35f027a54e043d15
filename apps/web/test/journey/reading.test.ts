import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { choose, pathOf, patience, visitor } from "./visit.ts"

const visit = visitor()

describe("the guides", { timeout: patience }, () => {
  it("are listed by topic, and say whose papers are silent", () =>
    visit({}, async (page) => {
      await page.getByRole("navigation").getByRole("link", { name: "指引", exact: true }).click()
      const abroad = page.locator(".topics > li", { hasText: "境外主体怎么办" })
      await abroad.waitFor()
      await expect.poll(() => abroad.getByRole("link").count()).toBe(1)
      await expect.poll(() => abroad.getByText("文件未写").count()).toBe(3)
      await expect.poll(() => page.title()).toContain("办事指引")
    }))

  it("are walked to an end by keyboard, and each place has an address", () =>
    visit({ path: "/guides/aliyun/accessCancelled" }, async (page) => {
      await page.getByRole("radio").first().focus()
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { name: "现在是哪种情形？" }).waitFor()
      await expect.poll(() => pathOf(page)).toBe("/guides/aliyun/accessCancelled?way=1")
      await page.waitForFunction(() => document.activeElement?.tagName === "H2")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Space")
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("Enter")
      const end = page.getByRole("region", { name: "该怎么做" })
      await end.waitFor()
      await expect.poll(() => end.locator(".chip").count()).toBeGreaterThan(0)
      await expect.poll(() => page.getByRole("list", { name: "已答" }).getByRole("listitem").count()).toBe(2)
      await page.reload()
      await end.getByRole("link", { name: "备哪一种" }).click()
      await expect.poll(() => pathOf(page)).toBe("/guides/aliyun/whichKind")
      await page.goBack()
      await page.getByRole("link", { name: "上一步" }).click()
      await page.getByRole("heading", { name: "现在是哪种情形？" }).waitFor()
      await page.getByRole("link", { name: "从头开始" }).click()
      await page.getByRole("heading", { name: "通知说的是什么？" }).waitFor()
    }))

  it("lead to other providers where the papers of one are silent", () =>
    visit({ path: "/guides/kingsoft/overseas" }, async (page) => {
      await page.getByText("金山云的文件没有写这件事").waitFor()
      await page.locator(".others").getByRole("link", { name: "西云数据" }).click()
      await page
        .getByRole("radiogroup")
        .or(page.getByRole("region", { name: "该怎么做" }))
        .waitFor()
    }))
})

describe("a refusal", { timeout: patience }, () => {
  const recognise = async (page: Parameters<typeof choose>[0], text: string) => {
    await page.getByRole("textbox", { name: "驳回意见" }).fill(text)
    await page.getByRole("button", { name: "识别" }).click()
  }

  it("is recognised with its reasons, how sure that is, and what to mend", () =>
    visit({ path: "/tools/refusal" }, async (page) => {
      await recognise(page, "1. 网站名称不合格，请修改。2. 域名未实名认证")
      await page.getByRole("heading", { name: "认出 2 条原因" }).waitFor()
      const reason = page.getByRole("article", { name: "网站名称不合格" })
      await expect
        .poll(() => reason.textContent())
        .toMatch(/把握高.*按命名要求换一个名称.*提交前能查出它的规则/u)
      await reason.locator(".chip").first().click()
      await expect.poll(() => page.getByRole("dialog").textContent()).toContain("阿里云")
    }))

  it("is asked for beside the field where there is no text", () =>
    visit({ path: "/tools/refusal" }, async (page) => {
      await page.getByRole("button", { name: "识别" }).click()
      await page.getByText("先贴进驳回意见的原文").waitFor()
      await expect.poll(() => page.getByRole("textbox").getAttribute("aria-invalid")).toBe("true")
    }))

  it("that nobody knows is answered as such", () =>
    visit({ path: "/tools/refusal" }, async (page) => {
      await recognise(page, "今天天气很好")
      await page.getByRole("heading", { name: "没有认出原因" }).waitFor()
    }))

  it("shows the places of the open filing with their verdicts, and leads to the form there", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      await page.getByRole("link", { name: "工具", exact: true }).click()
      await page.getByRole("link", { name: "识别驳回原因" }).click()
      await recognise(page, "域名所有人不正确")
      const place = page.locator(".looked", { hasText: "沈见山" }).first()
      await place.waitFor()
      await expect.poll(() => place.textContent()).toMatch(/域名持有者.*沈见山.*必改/u)
      expect(await violations(page)).toEqual([])
      await place.getByRole("link", { name: "去修改" }).click()
      await page.locator('[data-at="/services/0/domains/1/registrant"]').waitFor()
    }))
})
