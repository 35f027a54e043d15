import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { answering, opened, someFiling, whole } from "./results.ts"
import { choose, expectFocus, patience, visitor } from "./visit.ts"

const visit = visitor()

describe("the result", { timeout: patience }, () => {
  it("shows type, reason, findings, dates, stages, materials, duties and editions, each with its clause", () =>
    visit({}, async (page) => {
      await whole(page)
      const shown = await page.getByRole("region", { name: "检查结果" }).textContent()
      for (const words of [
        "备案类型",
        "新增备案",
        "证件号与域名都没有备过案",
        "必改",
        "大约哪天办完",
        "怎么提交，走哪几步",
        "要准备的材料",
        "备案通过之后",
        "等到哪天，到哪天为止",
        "依据",
      ]) {
        expect(shown, words).toContain(words)
      }
      for (const part of [".types .answer", ".column .finding", ".stage", ".turns li"])
        expect(
          await page
            .locator(part)
            .filter({ hasNot: page.locator(".chip") })
            .count(),
          part,
        ).toBe(0)
    }))

  it("folds what passes, and unfolds it where it stands", () =>
    visit({}, async (page) => {
      await whole(page)
      await expect.poll(() => page.locator(".columns .finding.v-pass").count()).toBe(0)
      await page
        .locator(".columns")
        .getByRole("button", { name: /另有 \d+ 条符合/u })
        .first()
        .click()
      await expect.poll(() => page.locator(".columns .finding.v-pass").count()).toBeGreaterThan(0)
    }))

  it("takes an answer in place, follows at once, says so politely, and leaves the focus at the next question", () =>
    visit({}, async (page) => {
      await whole(page)
      await page.getByRole("button", { name: /还有 \d+ 问/u }).click()
      const question = page.locator("form.question", { hasText: "已办公安联网备案吗？" }).first()
      await question.getByRole("radio", { name: "是" }).focus()
      await page.keyboard.press("Space")
      await expect
        .poll(() => page.locator(".result > [role=status]").textContent())
        .toMatch(/西云数据：.*待答减少 1 条.*金山云：.*待答减少 1 条/u)
      for (const name of ["西云数据", "金山云"])
        await expect
          .poll(() => page.getByRole("region", { name, exact: true }).textContent())
          .toContain("刚刚变化")
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest(".question") !== null))
        .toBe(true)
      const kept = () => page.evaluate(() => localStorage.getItem("openbeian.current"))
      await expect.poll(kept).toContain('"isPublicSecurityFiled":true')
    }))

  it("keeps that a fact is not known, of an account that is not there either, and counts what is left", () =>
    visit({}, async (page) => {
      await whole(page, "刚开始填的资料")
      const asks = page.locator("form.question .ask")
      const left = async () =>
        Number(/\d+/u.exec((await page.locator("#questions").textContent()) ?? "")?.[0])
      const before = await left()
      const first = await page.locator("form.question").allTextContents()
      for (const n of [1, 2, 3, 4]) {
        await page.locator("form.question").first().getByRole("button", { name: "不清楚" }).click()
        await expect.poll(left).toBe(before - n)
      }
      await page.reload()
      await asks.first().waitFor()
      await expect.poll(left).toBe(before - 4)
      const next = await page.locator("form.question").allTextContents()
      expect(next.filter((question) => first.includes(question))).toEqual([])
      await page.getByRole("button", { name: "另有 4 问您答了“不清楚”" }).click()
      await expect.poll(left).toBe(before)
    }))

  it("is not ready where the papers leave the filing type open, even once nothing is asked", () =>
    visit(
      {
        before: answering((report) => ({
          ...report,
          providers: report.providers.map((provider) => ({ ...provider, questions: [] })),
        })),
      },
      async (page) => {
        await choose(page, "主体没有备案，域名却已备案")
        const column = page.getByRole("region", { name: "金山云", exact: true })
        await expect.poll(() => column.textContent()).toContain("先核实")
      },
    ))

  it("opens a clause by keyboard, and Esc closes it with the focus back where it was", () =>
    visit({}, async (page) => {
      await choose(page, "处处要改的备案")
      const chip = page.locator(".finding .chip").first()
      await chip.focus()
      await page.keyboard.press("Enter")
      const clause = page.getByRole("dialog")
      await clause.getByText("版本").waitFor()
      await expectFocus(clause)
      await page.keyboard.press("Escape")
      await clause.waitFor({ state: "detached" })
      await expectFocus(chip)
    }))

  it("leads from a missing fact to its place in the facts", () =>
    visit({}, async (page) => {
      await choose(page, "刚开始填的资料")
      const missing = page.locator(".finding", { hasText: "备案城市" })
      await missing.getByRole("button", { name: "去填写" }).first().click()
      await page.waitForURL(/\/check\?at=%2Fsubject%2Fcity$/u)
    }))

  it("says until when it holds, and by when waiting alone mends it", () =>
    visit(
      {
        before: answering((report) => ({
          ...report,
          providers: report.providers.map((provider) => ({
            ...provider,
            holdsUntil: "2028-03-01",
            healsOn: "2028-02-03",
          })),
        })),
      },
      async (page) => {
        await whole(page)
        const column = await page.locator(".column").first().textContent()
        expect(column?.replaceAll("\u2060", "")).toMatch(/至2028年3月1日有效.*等到2028年2月3日/u)
        const mended = page.getByRole("region", { name: "等一等就好的" })
        await expect.poll(() => mended.textContent()).toContain("还没有通过实名认证")
      },
    ))
})

describe("without an answer", { timeout: patience }, () => {
  it("an empty filing is begun, or an example is opened", () =>
    visit({ path: "/result" }, async (page) => {
      await page.getByRole("heading", { name: "还没有备案资料" }).waitFor()
      await expect
        .poll(() => page.getByRole("link", { name: "填写资料" }).last().getAttribute("href"))
        .toBe("/check")
      expect(await violations(page)).toEqual([])
      await page.locator(".tries button").first().click()
      await page.locator(".column h2").first().waitFor()
    }))

  it("a server that cannot be reached is named, nothing is lost, and another try mends it", () =>
    visit(
      {
        path: "/result",
        allows: /net::ERR_FAILED/u,
        before: async (page) => {
          await opened(someFiling)(page)
          await page.route("**/api/checks*", (route) => route.abort())
        },
      },
      async (page) => {
        const alert = page.getByRole("alert")
        await alert.waitFor()
        await expect.poll(() => alert.textContent()).toMatch(/连不上服务器。资料已存在本机/u)
        expect(await violations(page)).toEqual([])
        await page.unroute("**/api/checks*")
        await alert.getByRole("button", { name: "重试" }).click()
        await page.locator(".column h2").first().waitFor()
        await expect.poll(() => alert.count()).toBe(0)
      },
    ))

  it("a fact that cannot be read keeps the last result, and is named with its place and how to mend it", () =>
    visit(
      { path: "/result", before: opened({ ...someFiling, subject: { kind: "company" } }) },
      async (page) => {
        const alert = page.getByRole("alert")
        await alert.waitFor()
        await expect.poll(() => alert.textContent()).toContain("company")
        await alert.getByRole("button").first().click()
        await page.waitForURL(/\/check\?at=%2Fsubject%2Fkind$/u)
      },
    ))
})
