import type { Route } from "playwright-core"
import { describe, expect, it } from "vitest"
import { answered, figures, openPortfolio, patience, settled } from "./broker.ts"
import { visitor } from "./visit.ts"

const visit = visitor()

describe("a plan that cannot be made", { timeout: patience }, () => {
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
      // The day stands above, and nothing in the portfolio mends it.
      expect(await page.locator(".trouble a").count()).toBe(0)
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

  it("stops another plan: the one that is there stays for the same place, and none stands for another", () =>
    visit({ allows: /net::ERR|Failed to load/u }, async (page) => {
      await openPortfolio(page, ["four-sites"])
      await answered(page, "/plan?at=kingsoft")
      const before = await figures(page)
      const never = (route: Route) => void route
      await page.route("**/api/plans", never)
      const cancel = page.getByRole("button", { name: "取消" })
      const running = async () => {
        await cancel.waitFor()
        expect(await page.locator(".answered.old").getAttribute("aria-busy")).toBe("true")
        await cancel.click()
        await cancel.waitFor({ state: "detached" })
      }
      await page.getByRole("button", { name: "先求早办完" }).click()
      await running()
      expect(await page.locator(".answered").getAttribute("aria-busy")).toBe("false")
      expect(await figures(page)).toEqual(before)
      expect(await page.locator(".trouble").count()).toBe(0)
      await page.getByRole("combobox", { name: "交给谁" }).selectOption("nwcd")
      await running()
      await page.locator(".trouble").getByText("已停下，没有结果。").waitFor()
      expect(await page.locator(".answered").count()).toBe(0)
      await page.unroute("**/api/plans", never)
      await page.getByRole("button", { name: "重试" }).click()
      await settled(page)
      expect(await page.locator(".trouble").count()).toBe(0)
    }))
})
