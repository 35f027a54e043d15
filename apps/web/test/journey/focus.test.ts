import { describe, expect, it } from "vitest"
import { choose, patience, phone, visitor } from "./visit.ts"

/** So many stops show each kind of them, and the bar lies over the same part of the window all along. */
const stops = 70

describe("the focus on a phone", { timeout: patience }, () => {
  const visit = visitor()
  it.each(["/result", "/check?view=answers"])("is never under the bar at the foot, on %s", (path) =>
    visit({ viewport: phone, reducedMotion: "reduce" }, async (page) => {
      await choose(page, "处处要改的备案")
      await page.goto(new URL(path, page.url()).href)
      await page.locator(".bar .counts").waitFor()
      await page
        .locator(path === "/result" ? "#editions" : ".answers h3")
        .first()
        .waitFor()
      const hidden: Array<string> = []
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press("Tab")
        hidden.push(
          ...(await page.evaluate(() => {
            const at = document.activeElement
            const [box, bar] = [at, document.querySelector(".bar")].map((each) =>
              each?.getBoundingClientRect(),
            )
            if (at === null || box === undefined || bar === undefined || at.closest(".bar") !== null)
              return []
            return box.top >= bar.top || box.bottom <= 0 ? [at.textContent ?? ""] : []
          })),
        )
      }
      expect(hidden).toEqual([])
    }),
  )
})
