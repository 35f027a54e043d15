import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"

const source = readFileSync(new URL(import.meta.resolve("axe-core")), "utf8")

/** What axe-core holds against the page as it stands, rule by rule with the elements it found. */
export const violations = async (page: Page): Promise<ReadonlyArray<string>> => {
  // Fading in changes contrast for a moment.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  )
  await page.evaluate(source)
  const found: unknown = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'], preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))",
  )
  return Array.isArray(found) ? found.map(String) : ["axe-core gave no answer"]
}
