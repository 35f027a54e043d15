import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { answered, openPortfolio, patience, settled } from "./broker.ts"
import { isWithoutSidewaysScroll, pathOf, phone, visitor } from "./visit.ts"

const visit = visitor()

const input = (page: Page) => page.locator(".plan-choice input[type=file]")
const said = (page: Page) => page.locator(".plan-choice [role=status]").textContent()

/** What the page saves as JSON. */
const savedPlan = async (page: Page): Promise<Buffer> => {
  await page.locator(".head .menu summary").click()
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".head .menu").getByRole("button", { name: "JSON" }).click(),
  ])
  return readFile(await download.path())
}

const take = (page: Page, name: string, buffer: Buffer) =>
  input(page).setInputFiles({ name, mimeType: "application/json", buffer })

/** Whose orders there are, and where. */
const ordersOf = async (page: Page): Promise<ReadonlyArray<string>> => {
  if ((await page.locator(".twin[open]").count()) === 0) await page.getByText("用文字看时间图").click()
  await page.locator(".twin tbody tr").first().waitFor()
  return page.locator(".twin tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(0, 2)
        .map(({ textContent }) => textContent)
        .join(" "),
    ),
  )
}

describe("an earlier plan that is carried on", { timeout: patience }, () => {
  it("is taken by its file, planned to its end where it was begun, and can be taken off", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["four-sites", "first-filing"])
      await answered(page, "/plan?at=kingsoft")
      const whole = await ordersOf(page)
      const plan = await savedPlan(page)
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/plan")
      const anew = await ordersOf(page)
      const other = await savedPlan(page)
      expect(anew.some((order) => order.endsWith("金山云"))).toBe(false)
      const chooser = page.waitForEvent("filechooser")
      await input(page).focus()
      await page.keyboard.press("Enter")
      await (await chooser).setFiles({ name: "plan.json", mimeType: "application/json", buffer: plan })
      await page.getByRole("heading", { name: "备案计划 · 余下的部分" }).waitFor()
      await settled(page)
      expect(pathOf(page)).toBe("/plan?carry=plan.json")
      expect(await said(page)).toBe("接着 plan.json 做：在哪家、先求什么、何时办完都照它")
      expect(await page.getByRole("combobox", { name: "交给谁" }).count()).toBe(0)
      const rest = await ordersOf(page)
      expect(rest.length).toBeGreaterThan(0)
      // The two customers are of one name.
      const own = whole.filter((order) => order.includes("four-sites"))
      expect(rest).toEqual(own.map((order) => order.replace(" · four-sites", "")))
      expect(rest.every((order) => order.endsWith("金山云"))).toBe(true)
      // Another file may have the same name.
      await take(page, "plan.json", other)
      await expect.poll(() => ordersOf(page)).toEqual(anew)
      await page.getByLabel("预计不晚于（办完）").fill("2031-12-31")
      await page.getByRole("button", { name: "不限日期" }).waitFor()
      await settled(page)
      expect(await page.locator(".trouble").count()).toBe(0)
      await page.getByRole("button", { name: "重新作计划" }).click()
      await page.getByRole("combobox", { name: "交给谁" }).waitFor()
      expect(pathOf(page)).toBe("/plan")
      expect(await said(page)).toBe("")
      expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true)
    }))

  it("has beside it who came later, and says so and who is gone", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["first-filing"])
      await answered(page, "/plan?at=kingsoft")
      const plan = await savedPlan(page)
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/plan")
      await take(page, "plan.json", plan)
      await page.locator(".trouble").getByText("没有这份组合的任何一位客户").waitFor()
      await openPortfolio(page, ["four-sites", "first-filing"])
      await answered(page, "/plan")
      await take(page, "plan.json", plan)
      const assumed = () => page.locator(".assumed").textContent()
      await expect.poll(assumed).toContain("原计划里没有客户 four-sites：其服务另行安排")
      const orders = await ordersOf(page)
      for (const customer of ["four-sites", "first-filing"])
        expect(orders.some((order) => order.includes(customer))).toBe(true)
      const both = await savedPlan(page)
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/plan")
      await take(page, "both.json", both)
      await expect.poll(assumed).toContain("原计划里的客户 first-filing 已不在组合里")
    }))

  it("may be the part of one customer, and the others are planned beside it", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["four-sites", "first-filing"])
      const asked = page.waitForRequest((request) => request.url().endsWith("/api/plans"))
      await answered(page, "/plan?at=kingsoft")
      const body = (await asked).postData() ?? ""
      const part = await page.evaluate(async (body) => {
        const headers = { "Content-Type": "application/json" }
        const answer = await fetch("/api/plans?customer=four-sites", { method: "POST", headers, body })
        return answer.text()
      }, body)
      expect(JSON.parse(part).customers).toHaveLength(1)
      await take(page, "part.json", Buffer.from(part))
      const assumed = () => page.locator(".assumed").textContent()
      await expect.poll(assumed).toContain("原计划里没有客户 first-filing：其服务另行安排")
      expect(await page.locator(".trouble").count()).toBe(0)
      const orders = await ordersOf(page)
      const own = orders.filter((order) => order.includes("four-sites"))
      expect(own.length).toBeGreaterThan(0)
      expect(own.every((order) => order.endsWith("金山云"))).toBe(true)
      expect(orders.some((order) => order.includes("first-filing"))).toBe(true)
    }))

  it("is asked for again after a reload, and nothing else is planned meanwhile", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/plan?at=kingsoft&first=finish")
      const plan = await savedPlan(page)
      await take(page, "plan.json", plan)
      await page.getByRole("button", { name: "重新作计划" }).waitFor()
      await settled(page)
      await page.reload()
      await expect.poll(() => said(page)).toBe("请再选一次 plan.json")
      expect(await page.locator(".answered, .waiting-lines, .reckoning").count()).toBe(0)
      await take(page, "plan.json", plan)
      await settled(page)
      await page.getByRole("button", { name: "重新作计划" }).click()
      expect(pathOf(page)).toBe("/plan?at=kingsoft&first=finish")
    }))

  it("shows no other plan in the place of the rest of a file that cannot be carried on", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/plan")
      const plan = await savedPlan(page)
      const exported = page.getByRole("button", { name: "导出", exact: true })
      const print = page.getByRole("button", { name: "打印", exact: true })
      const refused = async (name: string, text: string) => {
        await take(page, name, Buffer.from(text))
        await page.locator(".trouble").waitFor()
        expect(await said(page)).toBe(name)
        expect(await page.locator(".answered, .plan-figures").count()).toBe(0)
        expect([await exported.isDisabled(), await print.isDisabled()]).toEqual([true, true])
        expect(await page.getByRole("button", { name: "重试" }).count()).toBe(0)
        expect(await page.locator(".trouble .mend").textContent()).not.toBe("")
      }
      await refused("package.json", '{"name":"openbeian"}')
      await take(page, "plan.json", plan)
      await settled(page)
      expect(await said(page)).toContain("接着 plan.json 做")
      expect(await print.isEnabled()).toBe(true)
      // After the rest of a plan as after a whole one.
      await refused("portfolio.xlsx", "PK")
      await page.getByRole("button", { name: "重新作计划" }).click()
      await settled(page)
      expect(await page.locator(".trouble").count()).toBe(0)
      expect(await print.isEnabled()).toBe(true)
      // The way back leads to a file that this tab has no more.
      await take(page, "plan.json", plan)
      await settled(page)
      await take(page, "later.json", plan)
      await expect.poll(() => said(page)).toContain("接着 later.json 做")
      await settled(page)
      await page.goBack()
      await expect.poll(() => said(page)).toBe("请再选一次 plan.json")
      expect(await page.locator(".answered").count()).toBe(0)
      expect(await print.isDisabled()).toBe(true)
    }))

  it("says in words what is wrong with a file, and is in order on a phone in English", () =>
    visit({ viewport: phone }, async (page) => {
      await page.addInitScript(() => localStorage.setItem("openbeian.language", "en"))
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/plan")
      const plan = await savedPlan(page)
      const told = async (name: string, buffer: Buffer) => {
        await take(page, name, buffer)
        await expect.poll(() => said(page)).toContain(name)
        await page.locator(".trouble .mend").waitFor({ timeout: 60_000 })
        return (await page.locator(".trouble p").allTextContents())[1]
      }
      const words = "This is no plan Give a whole plan as it was had before as JSON"
      expect(await told("plan.pdf", Buffer.from("%PDF-1.7"))).toBe(words)
      expect(await told("broker.json", Buffer.from('{"openbeian":1,"filings":[]}'))).toBe(words)
      const others = String(plan).replaceAll('"four-sites"', '"another"')
      expect(await told("others.json", Buffer.from(others))).toMatch(
        /^The earlier plan has no customer of this portfolio Give a plan that was made for this portfolio/u,
      )
      const past = JSON.stringify({ ...JSON.parse(String(plan)), finishBy: "2020-01-31" })
      await take(page, `${"a-very-long-name-".repeat(6)}.json`, Buffer.from(past))
      await expect.poll(() => said(page)).toContain("a-very-long-name-")
      await page.getByText("The day of the plan cannot be met any more, give another").waitFor()
      // Said once, and without a way to the portfolio, which is not what is wrong.
      expect(await page.locator(".trouble p").count()).toBe(1)
      expect(await violations(page)).toEqual([])
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await take(page, "plan.json", plan)
      await page.locator(".trouble").waitFor({ state: "detached" })
      await settled(page)
      expect(await said(page)).toBe(
        "The rest of plan.json: where, what comes first and by when are as it has them",
      )
    }))
})
