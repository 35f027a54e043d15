import { describe, expect, it } from "vitest"
import type { Province } from "../../src/features/provinces/regulations.ts"
import {
  choose,
  desktop,
  isWithoutSidewaysScroll,
  patience,
  phone,
  shiftOf,
  unfold,
  visitor,
  watchShifts,
} from "./visit.ts"

const visit = visitor()

describe("the regulations as the API has them", { timeout: patience }, () => {
  it("have a page for each of the 31 provinces, where every statement names its source and date", () =>
    visit({ path: "/provinces" }, async (page) => {
      const cards = page.locator(".province-card")
      await cards.first().waitFor()
      const links = await cards.evaluateAll((all) => all.map((card) => card.getAttribute("href") ?? ""))
      expect(links).toHaveLength(31)
      for (const link of links) {
        const asked = page.waitForResponse(/\/api\/regulations\/provinces\/\d+$/u)
        await page.locator(`.province-card[href="${link}"]`).click()
        const { rules, materials }: Province = await (await asked).json()
        await page.locator(".statement").first().waitFor()
        const shown = await page.evaluate(() => {
          const all = (selector: string) => [...document.querySelectorAll(selector)]
          const lacks = (part: string) => (element: Element) => element.querySelector(part) === null
          return {
            rules: all(".rule").length,
            materials: all(".material").length,
            withoutSource: all(".statement li").filter(lacks(".chip")).length,
            withoutDate: all(".statement li").filter(lacks(".edition")).length,
            differingAlone: all(".statement:has(.differs)").filter(lacks("li + li")).length,
          }
        })
        expect(shown, link).toEqual({
          rules: rules.length,
          materials: materials.length,
          withoutSource: 0,
          withoutDate: 0,
          differingAlone: 0,
        })
        await page.goBack()
      }
    }))

  it("are reached by keyboard alone, one province after the other", () =>
    visit({ path: "/provinces" }, async (page) => {
      const cards = page.locator(".province-card")
      await cards.first().focus()
      const reached = new Set<string>()
      for (let step = await cards.count(); step > 0; step -= 1) {
        reached.add(await page.evaluate(() => document.activeElement?.getAttribute("href") ?? ""))
        await page.keyboard.press("Tab")
      }
      expect(reached.size).toBe(31)
      expect([...reached].every((href) => /^\/provinces\/\d{6}$/u.test(href))).toBe(true)
      await cards.last().focus()
      await page.keyboard.press("Enter")
      await page.locator(".statement").first().waitFor()
    }))

  it("answer an individual in Qinghai for all providers, with the country beside them", () =>
    visit({}, async (page) => {
      await choose(page, "青海的个人备案")
      const common = page.getByRole("region", { name: "国家与本省的要求", exact: true })
      await common.waitFor()
      await expect.poll(() => common.locator(".whose").textContent()).toContain("青海")
      await expect.poll(() => common.locator(".finding .chip").count()).toBeGreaterThan(0)
      for (const name of ["西云数据", "金山云", "阿里云"]) {
        const answer = page.getByRole("region", { name, exact: true })
        expect(await answer.locator(".chip").count(), name).toBeGreaterThan(0)
      }
    }))

  it("fit every width, with the longest lists there are", () =>
    visit({}, async (page) => {
      for (const title of ["处处要改的备案", "个人在证件以外的省备案", "内蒙古：外省身份证的个人"]) {
        await choose(page, title)
        await page.locator("#editions").waitFor()
        await unfold(page, ".result")
        for (const width of [320, 390, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 })
          expect(await isWithoutSidewaysScroll(page), `${title} ${width}`).toBe(true)
        }
        await page.goBack()
      }
    }))

  it.each([desktop, phone])("keep still while they come, $width wide", (viewport) =>
    visit({ viewport, before: (page) => page.addInitScript(watchShifts) }, async (page) => {
      await choose(page, "处处要改的备案")
      await page.locator("#editions").waitFor()
      expect(await shiftOf(page)).toBeLessThan(0.01)
      await page.getByRole("link", { name: "浙江的全部要求与出处" }).click()
      await page.locator(".statement").first().waitFor()
      await page.reload()
      await page.locator(".statement").first().waitFor()
      expect(await shiftOf(page)).toBeLessThan(0.01)
    }),
  )

  it("lead from a filing to the page of its province", () =>
    visit({}, async (page) => {
      await choose(page, "青海的个人备案")
      await page.getByRole("link", { name: "青海的全部要求与出处" }).click()
      await page.getByRole("heading", { level: 1, name: "青海" }).waitFor()
      await page.goBack()
      await page.getByRole("region", { name: "国家与本省的要求", exact: true }).waitFor()
    }))
})
