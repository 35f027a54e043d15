import type { Report } from "@openbeian/core/check"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { choose, isWithoutSidewaysScroll, looks, patience, phone, visitor } from "./visit.ts"

const visit = visitor()

const drop = async (page: Page, name: string, text: string) => {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content ?? ""], fileName ?? ""))
      return transfer
    },
    [name, text],
  )
  await page.locator(".drop").dispatchEvent("drop", { dataTransfer: data })
}

describe("a visit", { timeout: patience }, () => {
  it("starts an empty filing after another one was open", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await page.getByRole("link", { name: "回到开始" }).click()
      await page.getByRole("button", { name: "没有文件，逐项填写" }).click()
      await page.getByRole("heading", { level: 1 }).waitFor()
      expect(await page.locator("main").textContent()).not.toContain("溪桥")
    }))

  it("is not ready where the papers leave the filing type open, even once nothing is asked", () =>
    visit(
      {
        before: (page) =>
          page.route("**/api/checks*", async (route) => {
            const response = await route.fetch()
            const report: Report.Report = await response.json()
            const providers = report.providers.map((provider) => ({ ...provider, questions: [] }))
            await route.fulfill({ response, json: { ...report, providers } })
          }),
      },
      async (page) => {
        await choose(page, "主体没有备案，域名却已备案")
        const head = page.getByRole("region", { name: "金山云", exact: true })
        expect(await head.textContent()).toContain("先核实")
      },
    ))

  it("begins with an example, and shows type, reason, findings, orders, dates, materials and duties in Chinese", () =>
    visit({}, async (page) => {
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN")
      await choose(page, "处处要改的备案")
      const result = page.getByRole("region", { name: "检查结果" })
      const shown = await result.textContent()
      for (const words of [
        "备案类型",
        "新增备案",
        "主体与域名都是第一次备案",
        "必改",
        "怎么提交",
        "大约哪天办完",
        "要准备的材料",
        "备案通过之后",
        "依据",
      ]) {
        expect(shown).toContain(words)
      }
      await result
        .getByRole("button", { name: /另有 \d+ 条符合/u })
        .first()
        .click()
      expect(await result.locator(".finding.v-pass").count()).toBeGreaterThan(0)
    }))

  it("answers a question in place, and the result follows and is announced", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      await page.getByRole("button", { name: /还有 \d+ 问/u }).click()
      const question = page.locator("form.question", { hasText: "已办公安联网备案？" }).first()
      await question.getByRole("radio", { name: "是" }).check()
      await question.waitFor({ state: "detached" })
      const answers = [
        page.getByRole("region", { name: "西云数据", exact: true }),
        page.getByRole("region", { name: "金山云", exact: true }),
      ]
      for (const answer of answers) expect(await answer.textContent()).toContain("刚刚变化")
      expect(await page.locator(".result > [role=status]").textContent()).toMatch(
        /西云数据：.*待答减少 1 条.*金山云：.*待答减少 1 条/u,
      )
      // The fact went into the document, and stays there when the page is opened again.
      await page.reload()
      await page.getByRole("button", { name: /^服务/u }).click()
      const kept = page.getByRole("radiogroup", { name: "已办公安联网备案" }).first()
      expect(await kept.getByRole("radio", { name: "是" }).isChecked()).toBe(true)
    }))

  it("edits a fact in the form, and a value that cannot be read keeps the result and is named beside the field", () =>
    visit({}, async (page) => {
      await choose(page, "企业首次备案一个网站")
      await page.getByRole("button", { name: /^服务/u }).click()
      await page.getByRole("radiogroup", { name: "已对公众开放" }).getByRole("radio", { name: "是" }).check()
      await page.locator(".finding.v-fail").first().waitFor()
      await page.locator("#task-domains").click()
      const expiry = page.getByLabel("域名到期日")
      await expiry.fill("2020-13-01")
      expect(await page.locator(".wrong").count()).toBe(0)
      await expiry.press("Tab")
      await page.locator(".wrong").waitFor()
      expect(await expiry.getAttribute("aria-invalid")).toBe("true")
      expect(await page.locator(".finding.v-fail").count()).toBeGreaterThan(0)
      await expiry.fill("")
      await expiry.press("Tab")
      await page.locator(".wrong").waitFor({ state: "detached" })
    }))

  it("adds a service by its kind, names it, and removes it again", () =>
    visit({}, async (page) => {
      await choose(page, "刚开始填的资料")
      await page.getByRole("button", { name: /^服务/u }).click()
      await page.getByRole("button", { name: "加APP" }).click()
      const added = page.getByRole("region", { name: "app" })
      await added.getByLabel("服务名称").fill("溪桥掌上茶")
      await page
        .getByRole("region", { name: "溪桥掌上茶" })
        .getByRole("button", { name: "加运行平台" })
        .waitFor()
      await page.getByRole("button", { name: "删去 溪桥掌上茶" }).click()
      await page.getByRole("region", { name: "溪桥掌上茶" }).waitFor({ state: "detached" })
    }))

  it("opens a clause by keyboard, and Esc closes it with the focus back where it was", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      const chip = page.locator(".finding .chip").first()
      await chip.focus()
      await page.keyboard.press("Enter")
      const clause = page.getByRole("dialog")
      await clause.waitFor()
      expect(await clause.textContent()).toContain("文件")
      expect(await clause.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press("Escape")
      await clause.waitFor({ state: "detached" })
      expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true)
    }))

  it("goes from an open question in a finding to its field in the form", () =>
    visit({}, async (page) => {
      await choose(page, "刚开始填的资料")
      await page
        .locator(".finding")
        .filter({ hasText: "备案城市" })
        .getByRole("button", { name: "去填写" })
        .click()
      await page.getByLabel("备案城市").waitFor()
      expect(
        await page.getByLabel("备案城市").evaluate((element) => element === document.activeElement),
      ).toBe(true)
    }))

  it("switches to English and keeps the choice", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      await page.getByRole("button", { name: "English" }).click()
      await page.getByRole("heading", { name: "What to prepare" }).first().waitFor()
      expect(await page.locator("html").getAttribute("lang")).toBe("en")
      await page.reload()
      await page.getByRole("heading", { name: "What to prepare" }).first().waitFor()
    }))

  it("drops a broken file, and sees line and reason, with the focus on them", () =>
    visit({}, async (page) => {
      await drop(page, "broken.yaml", "openbeian: 1\nsubject:\n  kind: company\n  nmae: 甲公司\n")
      const summary = page.getByRole("alert")
      await summary.waitFor()
      const shown = await summary.textContent()
      expect(shown).toContain("broken.yaml 有 2 处要改")
      expect(shown).toContain("第 3 行")
      expect(shown).toContain("company")
      expect(shown).toContain("第 4 行")
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
    }))

  it("drops a file that can be read, exports it, and gets the same facts", () =>
    visit({}, async (page) => {
      await drop(
        page,
        "mine.yaml",
        "openbeian: 1\nsubject:\n  name: 甲公司\n  credential:\n    number: 04000001\n",
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
      await page.getByRole("heading", { level: 2, name: "金山云", exact: true }).waitFor()
    }))

  it("fits a phone without a sideways scroll, with what is to fix at the foot", () =>
    visit({ viewport: phone, hasTouch: true }, async (page) => {
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await choose(page, "处处要改的备案")
      const bar = page.getByRole("complementary", { name: "结果摘要" })
      expect(await bar.textContent()).toMatch(/必改 \d+[\s\S]*待答 \d+/u)
      await bar.getByRole("link", { name: "看结果" }).click()
      await bar.getByRole("link", { name: "改资料" }).waitFor()
      await page.locator(".finding .chip").first().click()
      await page.getByRole("dialog").waitFor()
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }))

  it("follows the system into the dark, and the switch overrules it and is kept", () =>
    visit({ colorScheme: "dark" }, async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(await ground()).toBe("rgb(17, 21, 24)")
      await page.getByRole("button", { name: "切换深浅色" }).click()
      expect(await ground()).toBe("rgb(246, 245, 241)")
      await page.reload()
      expect(await ground()).toBe("rgb(246, 245, 241)")
    }))
})

describe("axe-core finds nothing", { timeout: patience }, () => {
  it.each(looks)("in $language, $colorScheme, $viewport.width wide", ({ language, colorScheme, viewport }) =>
    visit({ colorScheme, viewport }, async (page) => {
      if (language === "en") await page.getByRole("button", { name: "English" }).click()
      await page.locator(".examples button").first().waitFor()
      expect(await violations(page)).toEqual([])
      await choose(page, language === "en" ? "A draft with little known" : "刚开始填的资料")
      await page
        .getByRole("button", { name: language === "en" ? "Domains" : "域名" })
        .first()
        .click()
      await page.locator(".finding .chip").first().click()
      await page.getByRole("dialog").waitFor()
      expect(await violations(page)).toEqual([])
      await page.goBack()
      await choose(page, language === "en" ? "A filing with many faults" : "处处要改的备案")
      expect(await violations(page)).toEqual([])
    }),
  )
})
