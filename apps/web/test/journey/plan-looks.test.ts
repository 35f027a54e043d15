import { describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { answered, openPortfolio } from "./broker.ts"
import { isWithoutSidewaysScroll, pairsOfLooks, phone, shiftOf, visitor, watchShifts } from "./visit.ts"

const visit = visitor()

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
