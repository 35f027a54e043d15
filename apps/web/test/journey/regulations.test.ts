import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { choose, patience, visitor } from "./visit.ts"

const visit = visitor()

/** These ask the API itself: false once it answers /api/regulations/provinces with the 31 provinces. */
const isWaiting = false

describe.runIf(!isWaiting)("the regulations as the API has them", { timeout: patience }, () => {
  it("have a page for each of the 31 provinces, where every statement names its source and date", () =>
    visit({ path: "/?provinces" }, async (page) => {
      const cards = page.locator(".province-card")
      await cards.first().waitFor()
      const links = await cards.evaluateAll((all) => all.map((card) => card.getAttribute("href") ?? ""))
      expect(links).toHaveLength(31)
      for (const link of links) {
        await page.goto(new URL(link, page.url()).href)
        await page.locator(".statement").first().waitFor()
        const sayings = page.locator(".statement li")
        for (const part of [".chip", ".edition"])
          expect(await sayings.filter({ hasNot: page.locator(part) }).count(), `${link} ${part}`).toBe(0)
        const differing = page.locator(".statement:has(.differs)")
        for (const one of await differing.all())
          expect(await one.locator("li").count(), link).toBeGreaterThan(1)
      }
      expect(await violations(page)).toEqual([])
    }))

  it("answer an individual in Qinghai for both providers, with the country between them", () =>
    visit({}, async (page) => {
      await choose(page, "青海的个人备案")
      const common = page.getByRole("region", { name: "国家与本省的要求", exact: true })
      expect(await common.locator(".whose").textContent()).toContain("青海")
      expect(await common.locator(".finding .chip").count()).toBeGreaterThan(0)
      for (const name of ["西云数据", "金山云"]) {
        const answer = page.getByRole("region", { name, exact: true })
        expect(await answer.locator(".chip").count(), name).toBeGreaterThan(0)
      }
    }))

  it("lead from a filing to the page of its province", () =>
    visit({}, async (page) => {
      await choose(page, "青海的个人备案")
      await page.getByRole("link", { name: "青海的全部要求与出处" }).click()
      await page.getByRole("heading", { level: 1, name: "青海" }).waitFor()
      await page.goBack()
      await page.getByRole("region", { name: "国家与本省的要求", exact: true }).waitFor()
    }))
})
