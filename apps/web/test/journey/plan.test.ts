import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { answered, type Facts, openPortfolio } from "./broker.ts"
import {
  isWithoutSidewaysScroll,
  pairsOfLooks,
  pathOf,
  phone,
  shiftOf,
  toggle,
  visitor,
  watchShifts,
} from "./visit.ts"
import { workbookOf } from "./workbook.ts"

const visit = visitor()
const patience = 120_000
const figures = (page: Page) => page.locator(".plan-figures b").allTextContents()
const settled = (page: Page) => page.locator(".answered:not(.old)").waitFor({ timeout: 60_000 })

/** A customer for whom an account is to be opened and a server to be bought. */
const cancellingAtKingsoft = (facts: Facts): Facts => {
  const [change] = Array.isArray(facts["changes"]) ? facts["changes"] : []
  return change === undefined ? facts : { ...facts, changes: [{ ...change, provider: "kingsoft" }] }
}

const withoutAccount = (facts: Facts): ReadonlyArray<Facts> => [
  facts["customer"] === "first-filing" ? { ...facts, accounts: [] } : facts,
]

describe("the comparison of a portfolio", { timeout: patience }, () => {
  it("leads to the portfolio where none is open", () =>
    visit({ path: "/compare" }, async (page) => {
      await page.getByRole("heading", { name: "还没有客户组合" }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByRole("link", { name: "打开客户组合" }).click()
      expect(pathOf(page)).toBe("/portfolio")
    }))

  it("has a column for each provider and the mix, which refuses the fewest", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await page.locator('.head a[href="/compare"]').click()
      await settled(page)
      const names = await page.locator(".compare-table thead .named").allTextContents()
      expect(names.map((name) => name.slice(1))).toEqual(["西云数据", "金山云", "阿里云", "腾讯云", "搭配"])
      const row = page.getByRole("row", { name: /^不能备/u }).locator("td")
      const refused = (await row.allTextContents()).map((cell) => Number(/\d+/u.exec(cell)?.[0]))
      expect(refused.at(-1)).toBe(Math.min(...refused))
      await row.first().getByRole("link").click()
      const reasons = page.locator("#why-nwcd li")
      expect(await reasons.first().isVisible()).toBe(true)
      await reasons.first().locator(".chip").first().click()
      await page.getByRole("dialog").waitFor()
    }))

  it("follows the order of aims, by keys, by a button and by dragging, and the plan is made in that order", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/compare")
      const aims = page.locator(".aims li")
      const order = async () => (await aims.allTextContents()).map((aim) => aim.trim())
      expect(await order()).toEqual(["1被拒的最少", "2少花钱", "3早点办完"])
      const finish = page.getByRole("button", { name: /^早点办完/u })
      await finish.focus()
      await page.keyboard.press("Alt+ArrowLeft")
      expect(await order()).toEqual(["1被拒的最少", "2早点办完", "3少花钱"])
      expect(new URL(page.url()).search).toBe("?first=finish")
      expect(await finish.evaluate((button) => button === document.activeElement)).toBe(true)
      await page.getByRole("button", { name: /^少花钱/u }).click()
      expect(await order()).toEqual(["1被拒的最少", "2少花钱", "3早点办完"])
      await aims.nth(2).dragTo(aims.nth(1))
      expect(await order()).toEqual(["1被拒的最少", "2早点办完", "3少花钱"])
      await settled(page)
      await page.getByRole("link", { name: "按搭配做计划" }).click()
      expect(pathOf(page)).toBe("/plan?at=mix&first=finish")
      await settled(page)
      expect(await page.getByRole("button", { name: "先求早办完" }).getAttribute("aria-pressed")).toBe("true")
    }))

  it("counts the cost by the prices that are given, keeps them, and says what is no price", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/compare")
      const cost = page.getByRole("row", { name: /^费用/u }).locator("td")
      expect(new Set(await cost.allTextContents())).toEqual(new Set(["未填价格"]))
      await page.getByText("价格与假设").click()
      const effort = page.getByRole("textbox", { name: "阿里云，办一个订单" })
      await effort.fill("多少")
      await effort.blur()
      expect(await page.getByRole("alert").textContent()).toContain("填 0 或正数")
      await effort.fill("１，２００")
      await effort.blur()
      expect(await page.getByRole("alert").count()).toBe(0)
      for (const name of ["金山云，云服务器", "阿里云，ECS 实例", "腾讯云，云服务器"]) {
        const price = page.getByRole("textbox", { name })
        if ((await price.count()) === 0) continue
        await price.fill("100")
        await price.blur()
      }
      await page.reload()
      await settled(page)
      expect(await page.locator(".assumptions summary").textContent()).toMatch(/已填 [2-4] 项/u)
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
})

describe("the plan of a portfolio", { timeout: patience }, () => {
  it("has five figures, how good it is, a bar an order, and steps that name who, when and by which clause", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      const [planned, , , , blocked] = await figures(page)
      expect(Number(planned)).toBeGreaterThan(0)
      expect(blocked).toMatch(/^[1-9]/u)
      await page.locator(".proof summary").click()
      expect(await page.locator(".proof tbody tr").count()).toBeGreaterThan(0)
      await page.getByText("用文字看时间图").click()
      const bars = await page.locator(".gantt-bar").count()
      expect(bars).toBeGreaterThan(0)
      await page.locator(".twin tbody tr").first().waitFor()
      expect(await page.locator(".twin tbody tr").count()).toBe(bars)
      await page.locator(".step-table tbody tr").first().waitFor()
      const bare = await page
        .locator(".step-table tbody tr")
        .evaluateAll((rows) => rows.filter((row) => row.querySelector(".chip") === null).length)
      expect(bare).toBe(0)
      await page.getByRole("combobox", { name: "谁做" }).selectOption("administration")
      const owners = await page.locator(".step-table .tag").allTextContents()
      expect(new Set(owners)).toEqual(new Set(["管局"]))
    }))

  it("says in words what is wrong with a provider, a day or a file of prices, and where in the file", () =>
    visit({}, async (page) => {
      await page.addInitScript(() => localStorage.setItem("openbeian.language", "en"))
      await openPortfolio(page)
      const told = async (path: string) => {
        await page.goto(new URL(path, page.url()).href)
        const trouble = page.locator(".trouble")
        await trouble.waitFor({ timeout: 60_000 })
        return (await trouble.locator("p").allTextContents()).map((words) => words.trim())
      }
      const [gist, fault] = await told("/plan?at=nix")
      expect(await page.title()).toBe("Filing plan · No such provider · OpenBeian")
      expect(await page.getByRole("combobox", { name: "Filed at" }).inputValue()).toBe("nix")
      expect(gist).toBe("1 place has to be mended")
      expect(fault).toMatch(/^No such provider is installed\s*Write mix or one of /u)
      const [tooSoon] = await told("/plan?by=2026-11-30")
      expect(tooSoon).toMatch(/^Not all of it/u)
      await page.locator(".assumptions summary").click()
      await page.locator(".assumptions input[type=file]").setInputFiles({
        name: "prices.yaml",
        mimeType: "application/yaml",
        buffer: Buffer.from(
          "openbeian: 1\nprices:\n  - { provider: aliyun, product: ecs, yuan: 1 }\n  - provider: aliyun\n    product: ecs\n    yuan: -1\n",
        ),
      })
      const alert = page.locator(".assumptions").getByRole("alert")
      await alert.waitFor()
      const words = (await alert.textContent()) ?? ""
      expect(words).toMatch(/^1 place has to be mended\s*Line 6 yuan:\s*"-1" will not do.*Correct it/u)
      expect(words).not.toMatch(/see errors|\/prices/u)
    }))

  it("is gone over by arrow keys; a bar opens its stages, names what it waits for, and Esc gives the focus back", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan?at=kingsoft")
      const lane = page.locator(".gantt-lane", { has: page.locator(".gantt-bar:nth-of-type(2)") }).first()
      const bars = lane.locator(".gantt-bar")
      await bars.first().focus()
      await page.keyboard.press("ArrowRight")
      const second = bars.nth(1)
      expect(await second.evaluate((bar) => bar === document.activeElement)).toBe(true)
      expect(await page.locator(".gantt-bar[tabindex='0']").count()).toBe(1)
      expect(await page.locator(".gantt-bar.pointed").count()).toBe(1)
      await page.keyboard.press("Enter")
      const box = page.locator(".order-box")
      expect(await box.textContent()).toMatch(/等 .+第 1 批.+ 办完才能提交/u)
      expect(await box.locator("tbody tr").count()).toBeGreaterThan(1)
      await box.getByRole("button", { name: "关闭" }).focus()
      await page.keyboard.press("Escape")
      expect(await box.count()).toBe(0)
      expect(await second.evaluate((bar) => bar === document.activeElement)).toBe(true)
    }))

  it("is drawn by month, week and day, and by provider", () =>
    visit({ viewport: phone }, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      const width = () => page.locator(".gantt-in").evaluate((picture) => picture.clientWidth)
      const week = await width()
      await page.getByRole("button", { name: "日", exact: true }).click()
      expect(await width()).toBeGreaterThan(week)
      await page.getByRole("button", { name: "月", exact: true }).click()
      expect(await width()).toBeLessThanOrEqual(week)
      await page.getByRole("button", { name: "按服务商" }).click()
      expect(await page.locator(".gantt-group").count()).toBeGreaterThan(0)
    }))

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

  it("is saved as a file of each kind", () =>
    visit({}, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      const starts = { PDF: "%PDF", Excel: "PK", 日历: "BEGIN:VCALENDAR", Markdown: "#", JSON: "{" }
      for (const [name, start] of Object.entries(starts)) {
        await page.locator(".head .menu summary").click()
        const [download] = await Promise.all([
          page.waitForEvent("download", { timeout: 60_000 }),
          page.locator(".head .menu").getByRole("button", { name }).click(),
        ])
        expect(download.suggestedFilename()).toMatch(/^备案计划-\d{4}-\d{2}-\d{2}\.\w+$/u)
        const bytes = await readFile(await download.path())
        expect(bytes.subarray(0, start.length).toString("latin1")).toBe(Buffer.from(start).toString("latin1"))
      }
    }))

  it("prints whole without its controls, and the pack of one customer alone", () =>
    visit({ before: (page) => page.addInitScript("window.print = () => {}") }, async (page) => {
      await openPortfolio(page)
      await answered(page, "/plan")
      await page.locator(".pack tbody tr").first().waitFor()
      await page.emulateMedia({ media: "print" })
      expect(await page.locator(".plan-choice").isVisible()).toBe(false)
      expect(await page.locator(".gantt-bar").first().isVisible()).toBe(true)
      const picture = await page.locator(".gantt-in").boundingBox()
      const box = await page.locator(".gantt").boundingBox()
      expect(picture?.width).toBeLessThanOrEqual((box?.width ?? 0) + 1)
      await page.emulateMedia({ media: "screen" })
      await page.getByRole("button", { name: "打印这一份" }).click()
      await page.emulateMedia({ media: "print" })
      expect(await page.locator(".gantt-bar").first().isVisible()).toBe(false)
      expect(await page.locator(".pack tbody tr").first().isVisible()).toBe(true)
      await page.evaluate(() => dispatchEvent(new Event("afterprint")))
      expect(await page.locator(".gantt-bar").first().isVisible()).toBe(true)
    }))

  it("says that the server cannot be reached, and goes on when it is there again", () =>
    visit({ allows: /net::ERR|Failed to load/u }, async (page) => {
      await openPortfolio(page)
      await page.route("**/api/plans", (route) => route.abort())
      await page.goto(new URL("/plan", page.url()).href)
      const trouble = page.getByRole("alert")
      await trouble.waitFor()
      expect(await trouble.textContent()).toContain("连不上服务器")
      await page.unroute("**/api/plans")
      await trouble.getByRole("button", { name: "重试" }).click()
      await settled(page)
      expect(await trouble.count()).toBe(0)
    }))

  it("follows a job where the work is long, and stops it", () =>
    visit({ allows: /net::ERR|Failed to load/u }, async (page) => {
      await openPortfolio(page)
      const asked: Array<string> = []
      await page.route("**/api/plans", (route) =>
        route.fulfill({
          status: 202,
          headers: { Location: "/api/jobs/j1" },
          json: { id: "j1", progress: 0 },
        }),
      )
      await page.route("**/api/jobs/j1", (route) => {
        asked.push(route.request().method())
        return route.fulfill({ json: { id: "j1", state: "running", progress: 0.4 } })
      })
      await page.goto(new URL("/plan", page.url()).href)
      await page.getByText("40%").waitFor()
      await page.getByRole("button", { name: "取消" }).click()
      await page.getByText("已停下，没有结果。").waitFor()
      await expect.poll(() => asked.at(-1)).toBe("DELETE")
    }))

  it("says how many faults of a large file are not listed, as the page of the portfolio does", () =>
    visit({}, async (page) => {
      await page.goto(new URL("/portfolio", page.url()).href)
      const rows = Array.from({ length: 20_012 }, (_, n) => `C${n % 50},S${n % 50},site${n}.cn,soon`)
      const buffer = Buffer.from(["客户编号,服务代号,域名,域名到期日", ...rows].join("\n"))
      const input = page.locator("input[type=file]").first()
      await input.waitFor({ state: "attached" })
      await input.setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer })
      await page.getByText(/已存在本机/u).waitFor({ timeout: 60_000 })
      const all = /要改 ([\d,]+) 格/u.exec((await page.locator(".gr-sum").textContent()) ?? "")?.[1] ?? ""
      const unlisted = Number(all.replaceAll(",", "")) - 20_000
      expect(unlisted).toBeGreaterThanOrEqual(12)
      const sentence = `另有 ${unlisted.toLocaleString("en")} 处要改、0 处换了写法，没有逐一列出`
      expect(await page.locator(".gr-faults").textContent()).toContain(sentence)
      await page.reload()
      await page.getByText(sentence).waitFor()
      await answered(page, "/plan")
      const part = page.getByRole("region", { name: "未读入的单元格" })
      expect(await part.locator(".proof-line").textContent()).toContain(`另有 ${unlisted} 处错误没有逐一列出`)
      expect(await part.locator(".proof-line").textContent()).toContain("工作簿有 20000 处没有读入")
      await part.getByText("列出", { exact: true }).click()
      expect(await part.locator("tbody tr").first().textContent()).toContain(`另有 ${unlisted} 处错误`)
    }))

  it("says that it is made without the cells that could not be read, names them, and knows them after a reload", () =>
    visit({}, async (page) => {
      await page.goto(new URL("/portfolio", page.url()).href)
      const buffer = await workbookOf(page, {
        主体: [
          ["客户编号", "主体名称"],
          ["C1", "溪桥"],
        ],
        服务: [
          ["客户编号", "服务代号", "种类"],
          ["C1", "S1", "网站"],
        ],
        域名: [
          ["客户编号", "服务代号", "域名", "域名到期日"],
          ["C1", "S1", "xiqiao.cn", "不久"],
        ],
      })
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      const input = page.locator("input[type=file]").first()
      await input.waitFor({ state: "attached" })
      await input.setInputFiles({ name: "broker.xlsx", mimeType, buffer })
      await page.getByText(/已存在本机/u).waitFor({ timeout: 30_000 })
      await answered(page, "/plan")
      const part = page.getByRole("region", { name: "未读入的单元格" })
      expect(await part.locator(".proof-line").textContent()).toContain("工作簿有 1 处没有读入")
      await part.getByText("列出").click()
      const cells = await part.locator("tbody tr").first().locator("th, td").allTextContents()
      expect(cells.map((cell) => cell.trim())).toEqual([
        "域名!D2 域名到期日",
        "溪桥",
        "不久",
        expect.stringContaining("不是日期"),
      ])
      expect(await violations(page)).toEqual([])
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await answered(page, "/compare")
      expect(await part.locator(".proof-line").textContent()).toContain("工作簿有 1 处没有读入")
      await part.getByRole("link", { name: "去改正" }).click()
      expect(pathOf(page)).toBe("/portfolio")
    }))
})

describe("comparison and plan", { timeout: 240_000 }, () => {
  it.each(pairsOfLooks)(
    "are in order in $language, $colorScheme, $viewport.width wide",
    ({ language, colorScheme, viewport }) =>
      visit(
        {
          before: async (page) => {
            await page.addInitScript(watchShifts)
            await page.addInitScript((spoken) => localStorage.setItem("openbeian.language", spoken), language)
          },
          colorScheme,
          viewport,
        },
        async (page) => {
          await openPortfolio(page)
          const found: Array<string> = []
          for (const path of ["/compare", "/plan"]) {
            await answered(page, path)
            if (path === "/plan") await page.locator(".pack").waitFor()
            const shift = await shiftOf(page)
            if (shift >= 0.02) found.push(`${path}: moved by ${shift}`)
            await page.locator(".assumptions summary").click()
            await page.locator(".assumption-parts").waitFor()
            if (!(await isWithoutSidewaysScroll(page))) found.push(`${path}: scrolls sideways`)
            found.push(...(await violations(page)).map((each) => `${path}: ${each}`))
            if (viewport !== phone) continue
            await page.setViewportSize({ width: 320, height: phone.height })
            if (!(await isWithoutSidewaysScroll(page))) found.push(`${path}: scrolls sideways at 320`)
            await page.setViewportSize(phone)
          }
          expect(found).toEqual([])
        },
      ),
  )
})
