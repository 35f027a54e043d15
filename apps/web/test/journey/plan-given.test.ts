import { describe, expect, it } from "vitest"
import { answered, type Facts, figures, openPortfolio, patience, settled } from "./broker.ts"
import { toggle, visitor } from "./visit.ts"

const visit = visitor()

/** A customer for whom an account is to be opened and a server to be bought. */
const cancellingAtKingsoft = (facts: Facts): Facts => {
  const [change] = Array.isArray(facts["changes"]) ? facts["changes"] : []
  return change === undefined ? facts : { ...facts, changes: [{ ...change, provider: "kingsoft" }] }
}

const withoutAccount = (facts: Facts): ReadonlyArray<Facts> => [
  facts["customer"] === "first-filing" ? { ...facts, accounts: [] } : facts,
]

describe("what is given to a plan", { timeout: patience }, () => {
  it("reckons a changed fact in, tells the difference, and takes it back", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      const before = await figures(page)
      await page
        .getByRole("button", { name: /^算进计划: .*many-faults|^算进计划/u })
        .last()
        .click()
      const form = page.locator(".what-if")
      expect(await form.getByRole("button", { name: "按此重算" }).isDisabled()).toBe(true)
      const number = form.getByLabel(/证件号码/u).first()
      await number.fill("11010519491231002X")
      await form.getByRole("button", { name: "按此重算" }).click()
      const changed = page.getByRole("region", { name: "算进计划的改动" })
      await changed.waitFor()
      expect(await changed.locator(".change-list li").count()).toBeGreaterThan(0)
      await expect
        .poll(() => changed.getByRole("status").textContent(), { timeout: 30_000 })
        .not.toContain("正在计算")
      await changed.getByRole("button", { name: "全部撤回" }).click()
      await changed.waitFor({ state: "detached" })
      await settled(page)
      expect(await figures(page)).toEqual(before)
    }))

  it("takes an answer to a missing fact in its place", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      const unknowns = page.getByRole("region", { name: "待答" })
      await unknowns.waitFor()
      const first = unknowns.locator("li", { has: page.getByRole("radio") }).first()
      await toggle(first.getByRole("radio", { name: "是" }))
      const changed = page.getByRole("region", { name: "算进计划的改动" })
      await changed.waitFor()
      expect(await changed.locator(".change-list li").textContent()).toMatch(/：是/u)
    }))

  it("asks for whole lists that nobody has given: that there is none is an answer, the others are in the portfolio", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["subject-here"], ({ accounts: _, ...facts }) => [
        { customer: "C1", ...facts },
        { customer: "C2", subject: { kind: "enterprise", name: "无服务公司", province: "330000" } },
      ])
      await answered(page, "/plan")
      const unknowns = page.getByRole("region", { name: "待答" })
      const of = (list: RegExp) => unknowns.locator("li", { has: page.getByRole("button", { name: list }) })
      await unknowns.getByRole("button", { name: /^再列/u }).click()
      await of(/云账号/u).waitFor()
      expect(await of(/要备案的服务/u).textContent()).toMatch(
        /^无服务公司要备案的服务.*\d+ 条必改规则要看它/u,
      )
      expect(
        await of(/云账号/u)
          .getByRole("link")
          .getAttribute("href"),
      ).toBe("/portfolio")
      await of(/云账号/u)
        .getByRole("button")
        .click()
      const changed = page.getByRole("region", { name: "算进计划的改动" })
      await changed.waitFor()
      expect(await changed.locator(".change-list li").textContent()).toMatch(/云账号：一个也没有/u)
      await expect.poll(() => of(/云账号/u).count()).toBe(0)
    }))

  it("takes an answer to what papers do not say a provider can: unknown, yes or no", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["deregistration", "first-filing"], (facts) =>
        withoutAccount(facts).map(cancellingAtKingsoft),
      )
      await answered(page, "/plan?at=kingsoft")
      const assumed = page.getByRole("region", { name: "假设" })
      const answer = assumed.getByRole("group", { name: "金山云，注销后归还配额" })
      await answer.waitFor()
      const pressed = () => answer.locator("[aria-pressed=true]").textContent()
      expect(await pressed()).toBe("未知")
      expect(await assumed.textContent()).toContain("按不归还计，您可以自填")
      await answer.getByRole("button", { name: "能", exact: true }).click()
      await expect.poll(() => assumed.textContent()).toContain("按您填的，办结后归还")
      expect(await pressed()).toBe("能")
      await page.getByText("价格与假设").click()
      const form = page.locator(".assumption-parts").getByRole("group", { name: "金山云，注销后归还配额" })
      await form.getByRole("button", { name: "不能" }).click()
      await expect.poll(() => assumed.textContent()).toContain("按您填的，不归还")
      await page.reload()
      await settled(page)
      expect(await page.locator(".assumptions summary").textContent()).toContain("已填 1 项")
      await answer.getByRole("button", { name: "未知" }).click()
      await expect.poll(() => assumed.textContent()).toContain("按不归还计，您可以自填")
    }))

  it("tells what it costs line by line, which adds up, and when an order is filed", () =>
    visit({}, async (page) => {
      await openPortfolio(page, ["all-three-four-sites", "first-filing"], withoutAccount)
      await answered(page, "/plan?at=kingsoft")
      expect(await page.getByRole("region", { name: "费用明细" }).count()).toBe(0)
      await page.getByText("价格与假设").click()
      for (const [name, yuan] of [
        ["金山云，云服务器", "300"],
        ["金山云，开一个账号", "20"],
        ["金山云，办一个订单", "50.5"],
      ] as const) {
        await page.getByRole("textbox", { name }).fill(yuan)
        await page.getByRole("textbox", { name }).blur()
      }
      const costs = page.getByRole("region", { name: "费用明细" })
      const rows = async () =>
        Promise.all(
          (await costs.locator("tbody tr").all()).map((row) => row.locator("th, td").allTextContents()),
        )
      await expect.poll(async () => (await rows()).flat().join(" ")).toContain("办一个订单")
      const figure = (words = "") => Number(/[\d,.]+/u.exec(words)?.[0].replaceAll(",", ""))
      for (const [, count, each, yuan] of await rows())
        expect(figure(count) * figure(each)).toBeCloseTo(figure(yuan), 2)
      const sum = (await rows()).reduce((all, [, , , yuan]) => all + figure(yuan), 0)
      expect(sum).toBeCloseTo(figure((await costs.locator(".section-h p").textContent()) ?? ""), 2)
      await answered(page, "/compare")
      const cell = page.getByRole("row", { name: /^费用/u }).locator("td").nth(1)
      const parts = await cell.locator(".cost-part").allTextContents()
      expect(parts.map((part) => part.split(" ")[0])).toEqual(["服务器", "开户", "订单"])
      expect(parts.reduce((all, part) => all + figure(part), 0)).toBeCloseTo(
        figure((await cell.textContent()) ?? ""),
        2,
      )
      await answered(page, "/plan?at=kingsoft")
      await page.locator(".gantt-bar").first().click()
      expect(await page.locator(".order-box").textContent()).toMatch(/提交：.*\d+.*月.*；办完：最早 .*最晚 /u)
    }))
})
