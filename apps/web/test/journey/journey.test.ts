import { describe, expect, it } from "vitest"
import { choose, drop, expectFocus, patience, visitor } from "./visit.ts"

const visit = visitor()

describe("a visit", { timeout: patience }, () => {
  it("starts an empty filing after another one was open", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await page.getByRole("link", { name: "回到开始" }).click()
      await page.getByRole("button", { name: "没有文件，逐项填写" }).click()
      await page.getByRole("heading", { level: 1, name: "新的备案资料" }).waitFor()
      const shown = await page.locator("#facts, .following").allTextContents()
      expect(shown.join()).not.toContain("溪桥")
      await page.getByRole("button", { name: /^换回上一份：杭州溪桥茶业有限公司/u }).waitFor()
    }))

  it("adds a service by its kind, names it, and removes it again", () =>
    visit({}, async (page) => {
      await choose(page, "刚开始填的资料")
      await page.goto(new URL("/check", page.url()).href)
      await page.getByRole("button", { name: /^服务/u }).click()
      await page.getByRole("button", { name: "加APP" }).click()
      await page.getByLabel("服务名称").fill("溪桥掌上茶")
      await page.getByRole("heading", { name: "溪桥掌上茶 · 名称与内容" }).waitFor()
      await page.getByRole("button", { name: "运行平台" }).waitFor()
      await page.getByRole("button", { name: "← 要备案的服务" }).click()
      await page.getByRole("button", { name: "删去 溪桥掌上茶" }).click()
      await page.getByRole("button", { name: "修改 溪桥掌上茶" }).waitFor({ state: "detached" })
    }))

  it("goes from an open question in a finding to its field in the form", () =>
    visit({}, async (page) => {
      await choose(page, "刚开始填的资料")
      await page
        .locator(".finding")
        .filter({ hasText: "备案城市" })
        .getByRole("button", { name: "去填写" })
        .click()
      await page.getByRole("combobox", { name: "备案城市" }).waitFor()
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "备案城市")
    }))

  it("switches to English and keeps the choice", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      await page.getByRole("button", { name: "English" }).click()
      await page.getByRole("heading", { name: "What to prepare" }).first().waitFor()
      await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en")
      await page.reload()
      await page.getByRole("heading", { name: "What to prepare" }).first().waitFor()
    }))

  it("drops a broken file, and sees line and reason, with the focus on them", () =>
    visit({}, async (page) => {
      await drop(page, "broken.yaml", "openbeian: 1\nsubject:\n  kind: company\n  nmae: 甲公司\n", ".drop")
      const summary = page.getByRole("alert")
      await summary.waitFor()
      const shown = await summary.textContent()
      expect(shown).toContain("broken.yaml 有 2 处要改")
      expect(shown).toContain("第 3 行")
      expect(shown).toContain("company")
      expect(shown).toContain("第 4 行")
      await expectFocus(summary)
    }))

  it("drops a file that can be read, exports it, and gets the same facts", () =>
    visit({}, async (page) => {
      await drop(
        page,
        "mine.yaml",
        "openbeian: 1\nsubject:\n  name: 甲公司\n  credential:\n    number: 04000001\n",
        ".drop",
      )
      await page.getByRole("heading", { level: 1, name: "甲公司" }).waitFor()
      await page.getByText("导出资料").click()
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "YAML" }).click(),
      ])
      expect(download.suggestedFilename()).toBe("甲公司.yaml")
      const chunks: Array<Buffer> = []
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
      expect(Buffer.concat(chunks).toString("utf8")).toMatch(/number: ["']?04000001/u)
    }))

  it("goes back to the start by the browser's button, with the document kept", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      await page.goBack()
      await page.getByRole("heading", { level: 1, name: "备案之前，先知道结果" }).waitFor()
      await page
        .getByRole("button", { name: /杭州溪桥茶业有限公司/u })
        .first()
        .click()
      await page
        .getByRole("complementary", { name: "检查结果" })
        .getByRole("region", { name: "金山云" })
        .waitFor()
    }))

  it("follows the system into the dark, and the switch overrules it and is kept", () =>
    visit({ colorScheme: "dark" }, async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      await expect.poll(ground).toBe("rgb(17, 21, 24)")
      await page.getByRole("button", { name: "切换深浅色" }).click()
      await expect.poll(ground).toBe("rgb(246, 245, 241)")
      await page.reload()
      await expect.poll(ground).toBe("rgb(246, 245, 241)")
    }))
})
