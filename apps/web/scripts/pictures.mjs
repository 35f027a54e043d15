// Makes the pictures of the README from the built page: `node apps/web/scripts/pictures.mjs`.
import { mkdir } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { launch } from "../test/browser.ts"
import { startServer } from "../test/server.ts"

const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url))
const languages = {
  zh: { example: "处处要改的备案", switchTo: undefined },
  en: { example: "A filing with many faults", switchTo: "English" },
}

await mkdir(folder, { recursive: true })
const server = await startServer()
const browser = await launch()
try {
  for (const [language, { example, switchTo }] of Object.entries(languages)) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 1140 },
      locale: "zh-CN",
      colorScheme: "light",
    })
    await page.goto(server.url)
    if (switchTo !== undefined) await page.getByRole("button", { name: switchTo }).click()
    await page.getByRole("button", { name: example }).click()
    await page.locator(".column").first().waitFor()
    await page.locator(".finding .chip").first().click()
    await page.mouse.move(0, 0)
    // The clause fades in.
    await page.waitForTimeout(600)
    await page.screenshot({ path: `${folder}result.${language}.png` })
    await page.close()
  }
} finally {
  await browser.close()
  await server.stop()
}
