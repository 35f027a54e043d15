// Makes the pictures of the README from the built page: `node apps/web/scripts/pictures.mjs`.
import { mkdir } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { launch } from "../test/browser.ts"
import { startServer } from "../test/server.ts"

const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url))
const examples = { zh: "天津：十七岁的个人", en: "Tianjin: an individual" }

/** Both providers side by side, and between them what the country and the province say. */
const result = async (page, language) => {
  await page.getByRole("button", { name: examples[language] }).click()
  await page.locator(".column").first().waitFor()
}

/** What each source says of one province. */
const province = async (page) => {
  await page.goto(new URL("?province=440000", page.url()).href)
  await page.locator(".statement").first().waitFor()
}

const pictures = { result: { show: result, height: 1500 }, province: { show: province, height: 1000 } }

await mkdir(folder, { recursive: true })
const server = await startServer()
const browser = await launch()
try {
  for (const language of ["zh", "en"]) {
    for (const [name, { show, height }] of Object.entries(pictures)) {
      const page = await browser.newPage({
        viewport: { width: 1440, height },
        locale: language === "zh" ? "zh-CN" : "en-GB",
        colorScheme: "light",
      })
      await page.goto(server.url)
      if (language === "en") await page.getByRole("button", { name: "English" }).click()
      await show(page, language)
      await page.mouse.move(0, 0)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: `${folder}${name}.${language}.png` })
      await page.close()
    }
  }
} finally {
  await browser.close()
  await server.stop()
}
