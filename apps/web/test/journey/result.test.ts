import { readFile } from "node:fs/promises"
import type { Report } from "@openbeian/core/check"
import type { BrowserContextOptions, Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { longestTask } from "./tasks.ts"
import {
  choose,
  desktop,
  expectFocus,
  isWithoutSidewaysScroll,
  patience,
  phone,
  shiftOf,
  twoLooks,
  unfold,
  visitor,
  watchShifts,
} from "./visit.ts"

const visit = visitor()

/** Opens an example and waits for the last part of its result. */
const whole = async (page: Page, title = "处处要改的备案") => {
  await choose(page, title)
  await page.locator("#editions").waitFor()
}

/** Changes what the API answers to a check. */
const answering = (change: (report: Report.Report) => Report.Report) => (page: Page) =>
  page.route("**/api/checks*", async (route) => {
    const response = await route.fetch()
    if (!response.ok()) return route.fulfill({ response })
    return route.fulfill({ response, json: change(await response.json()) })
  })

/** As if so many providers were installed: the last ones are the first again under other names. */
const providers = (n: number) =>
  answering((report) => ({
    ...report,
    providers: Array.from({ length: n }, (_, at) => {
      const found = report.providers[at]
      const [copied] = report.providers
      if (copied === undefined || found !== undefined) return found ?? copied
      const name = { zh: `第${at + 1}家`, en: `Provider ${at + 1}` }
      return copied === undefined
        ? found
        : { ...copied, provider: `other${at}`, name, monogram: String(at + 1) }
    }).flatMap((provider) => provider ?? []),
  }))

/** How many providers are installed. */
const installed = 4

/** A filing that is open when the page comes. */
const opened = (draft: object) => (page: Page) =>
  page.addInitScript(
    (kept) => localStorage.getItem("openbeian.current") ?? localStorage.setItem("openbeian.current", kept),
    JSON.stringify({ savedAt: "2026-11-22T08:00:00.000Z", draft }),
  )

const someFiling = {
  openbeian: 1,
  subject: { kind: "enterprise", name: "杭州溪桥茶业有限公司", province: "浙江", city: "杭州市" },
  services: [{ kind: "website", name: "溪桥茶", domains: [{ name: "xiqiao-chaye.cn" }] }],
}

const manyServices = (n: number) => ({
  ...someFiling,
  services: Array.from({ length: n }, (_, at) => ({
    kind: "website",
    name: `溪桥茶第${at + 1}铺`,
    // One of them has expired, far down the list.
    domains: [{ name: `xiqiao-${at + 1}.cn`, expiresOn: at === 30 ? "2020-06-01" : "2028-06-01" }],
  })),
})

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

describe("providers side by side", { timeout: patience }, () => {
  it.each([2, 3, 4])("are %i columns of one width, none too narrow to be read", (n) =>
    visit({ before: providers(n) }, async (page) => {
      await choose(page, "企业首次备案一个网站")
      const boxes = await page
        .locator(".column")
        .evaluateAll((all) => all.map((column) => column.getBoundingClientRect().toJSON()))
      expect(boxes).toHaveLength(n)
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1)
      for (const { width } of boxes) expect(width).toBeGreaterThanOrEqual(280)
      await expect.poll(() => page.locator(".chooser").count()).toBe(0)
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
    }),
  )

  it("are as many as fit, which ones is chosen, and the choice is remembered", () =>
    visit({ before: providers(6) }, async (page) => {
      await whole(page, "企业首次备案一个网站")
      const names = () => page.locator(".column h2").allTextContents()
      await expect.poll(names).toHaveLength(4)
      const choice = page.getByRole("group", { name: "并排看哪几家，至多 4 家" })
      await choice.getByRole("checkbox", { name: "第6家" }).check()
      await expect.poll(names).toEqual(["金金山云", "阿阿里云", "腾腾讯云", "6第6家"])
      await choice.getByRole("checkbox", { name: "金山云" }).uncheck()
      await page.reload()
      await page.locator(".column h2").first().waitFor()
      await expect.poll(names).toEqual(["阿阿里云", "腾腾讯云", "6第6家"])
      expect(await isWithoutSidewaysScroll(page)).toBe(true)
      await expect.poll(() => page.locator(".table-card.wide").getAttribute("tabindex")).toBe("0")
      expect(await violations(page)).toEqual([])
    }))

  it("stay side by side on paper where there are three, and two in a row where there are more", () =>
    visit({ before: providers(3), viewport: { width: 700, height: 900 } }, async (page) => {
      const tops = () =>
        page
          .locator(".column")
          .evaluateAll((all) => new Set(all.map((column) => column.getBoundingClientRect().top)).size)
      await choose(page, "企业首次备案一个网站")
      await expect.poll(tops).toBe(3)
      await page.emulateMedia({ media: "print" })
      await expect.poll(tops).toBe(1)
      await page.unroute("**/api/checks*")
      await providers(4)(page)
      await page.reload()
      await page.locator(".column").nth(3).waitFor()
      await expect.poll(tops).toBe(2)
    }))

  it("stand on a phone one under the other, with a switch that stays below the bar and says where one is", () =>
    visit({ viewport: phone, hasTouch: true }, async (page) => {
      await whole(page)
      const link = page.getByRole("navigation", { name: "各家结果" }).getByRole("link", { name: "阿里云" })
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      await link.click()
      await expect.poll(() => link.getAttribute("aria-current")).toBe("true")
      await expect
        .poll(async () => Math.round((await page.locator(".switch").boundingBox())?.y ?? 0))
        .toBe(56)
    }))
})

describe("what follows from the answers", { timeout: patience }, () => {
  it("is one picture of all providers, each lane in words too", () =>
    visit({}, async (page) => {
      await whole(page)
      const lanes = page.locator(".timeline .lane")
      await expect.poll(() => lanes.count()).toBe(installed)
      for (const lane of await lanes.all()) {
        await expect.poll(() => lane.locator(".hide").textContent()).toMatch(/^最早 .+，大致 .+，最晚 .+。$/u)
        // The likely day can be read: below its bar, within its lane.
        const [caption, bar, box] = await Promise.all(
          [".caption b", ".by-administration", ".lane-r"].map((part) => lane.locator(part).boundingBox()),
        )
        const end = (of: typeof box) => (of?.y ?? 0) + (of?.height ?? 0)
        expect(caption?.y ?? 0).toBeGreaterThanOrEqual(end(bar ?? null))
        expect(end(caption ?? null)).toBeLessThanOrEqual(end(box ?? null))
        await expect.poll(() => lane.locator(".span.tail").count()).toBe(1)
        await expect.poll(() => lane.locator(".off").count()).toBeGreaterThan(0)
      }
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "日期存成日历" }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/\.ics$/u)
      expect(await readFile(await download.path(), "utf8")).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/u)
    }))

  it("is one table of materials with limits as figures, and a good and a bad drawing of each kind once", () =>
    visit({}, async (page) => {
      await whole(page)
      const row = page.locator(".materials tr", { hasText: "主办单位证件" }).first()
      await expect.poll(() => row.locator("td").count()).toBe(installed)
      await expect
        .poll(() => row.locator(".format").first().textContent())
        .toMatch(/100–200.KB · ≥.1500×1100/u)
      const captions = await page.locator(".sample figcaption").allTextContents()
      expect(captions.length).toBeGreaterThan(6)
      expect(new Set(captions).size).toBe(captions.length)
    }))

  it("is the foot of the page, ready to be copied, with the number once it is known", () =>
    visit(
      { permissions: ["clipboard-read", "clipboard-write"] } satisfies BrowserContextOptions,
      async (page) => {
        await whole(page, "企业首次备案一个网站")
        const foot = page.getByRole("region", { name: "贴到页面底部的代码" })
        await foot.getByText("样例号").waitFor()
        await foot.getByLabel("备案号").fill("浙ICP备2023018846号-1")
        await foot.getByLabel("备案号").press("Tab")
        await foot.locator("pre", { hasText: "浙ICP备2023018846号-1</a>" }).waitFor()
        await expect.poll(() => foot.getByText("样例号").count()).toBe(0)
        await foot.getByRole("button", { name: "复制代码" }).click()
        await foot.getByText("已复制").waitFor()
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toContain("beian.miit.gov.cn")
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

/** Waits until every part of the page had its turn, which each takes when there is nothing else to do. */
const inTurn = async (page: Page) => {
  for (let part = 0; part < 20; part += 1)
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
}

/** Milliseconds of the thread's own time that a task may take; about half of them on an idle machine. */
const longest = 100

describe("a filing of 50 services", { timeout: patience * 2 }, () => {
  it("holds the page up with no task, and shows its places a few at a time, what is to mend first", () =>
    visit({ path: "/provinces", before: opened(manyServices(50)) }, async (page) => {
      const load = await longestTask(page, async () => {
        await page.goto(new URL("/result", page.url()).href)
        await page.locator("#editions").waitFor({ timeout: patience })
      })
      expect(load).toBeLessThan(longest)
      await expect.poll(() => page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(12_000)
      const places = page.locator(".column").first().locator(".place")
      const first = await places.count()
      expect(first).toBeLessThanOrEqual(16)
      await expect.poll(() => places.first().textContent()).toContain("xiqiao-31.cn")
      await expect.poll(() => places.first().locator(".finding.v-fail").count()).toBeGreaterThan(0)
      const rest = page.locator(".rest-places")
      await expect.poll(() => rest.textContent()).toMatch(/另有 \d+ 处[\s\S]*待答/u)
      const more = await longestTask(page, async () => {
        await rest.getByRole("button").click()
        await expect.poll(() => places.count()).toBe(first + 6)
      })
      expect(more).toBeLessThan(longest)
      const ask = page.locator("form.question .ask").first()
      const asked = await ask.textContent()
      const answer = await longestTask(page, async () => {
        await page.locator("form.question").first().getByRole("radio").first().click()
        await expect.poll(() => ask.textContent()).not.toBe(asked)
        await inTurn(page)
      })
      expect(answer).toBeLessThan(longest)
    }))
})

describe("the result as a page", { timeout: patience }, () => {
  it.each([desktop, phone])("keeps still while its parts come, $width wide", (viewport) =>
    visit({ viewport, before: (page) => page.addInitScript(watchShifts) }, async (page) => {
      await whole(page)
      await page.reload()
      await page.locator("#editions").waitFor()
      expect(await shiftOf(page)).toBeLessThan(0.01)
    }),
  )

  it("fits every width without a sideways scroll, in both languages", () =>
    visit({}, async (page) => {
      await whole(page)
      for (const language of ["zh", "en"]) {
        for (const width of [320, 360, 641, 768, 1024, 1101, 1440]) {
          await page.setViewportSize({ width, height: 800 })
          // The bar above has a test of its own.
          const over = await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth)
          expect(over, `${language} ${width}`).toBeLessThanOrEqual(0)
        }
        await page.setViewportSize(desktop)
        if (language === "zh") await page.getByRole("button", { name: "English" }).click()
      }
    }))

  it.each(twoLooks)("leaves nothing to axe-core in $language, $colorScheme, $viewport.width wide", (look) =>
    visit({ colorScheme: look.colorScheme, viewport: look.viewport }, async (page) => {
      await page.evaluate((language) => localStorage.setItem("openbeian.language", language), look.language)
      await page.reload()
      await whole(page, look.language === "en" ? "A filing with many faults" : "处处要改的备案")
      await unfold(page, ".result")
      await page.locator(".finding .chip").first().click()
      await page.getByRole("dialog").waitFor()
      expect(await violations(page)).toEqual([])
    }),
  )
})
