// Makes the pictures of the README from the built page: `node apps/web/scripts/pictures.mjs`.
import { mkdir } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { launch } from "../test/browser.ts"
import { choose } from "../test/journey/visit.ts"
import { startServer } from "../test/server.ts"

const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url))
const examples = { zh: "天津：十七岁的个人", en: "Tianjin: an individual" }

/** Opens a page of the product by its address and waits for what it is about. */
const at = (path, part) => async (page) => {
  await page.goto(new URL(path, page.url()).href)
  await page.locator(part).first().waitFor()
}

/** The providers side by side, and between them what the country and the province say. */
const result = async (page, language) => {
  await choose(page, examples[language])
}

/** The facts of the same filing. */
const check = async (page, language) => {
  await choose(page, examples[language])
  await at("/check", ".task")(page)
}

/** The workbook of the example, opened. */
const portfolio = async (page) => {
  await at("/portfolio", ".drop")(page)
  await page.getByRole("button", { name: /打开示例|Open the example/u }).click()
  await page.getByRole("grid").first().waitFor()
  // The tab keeps it for the other pages a moment later.
  await page.waitForTimeout(2000)
}

/** A page that is about that workbook. */
const ofPortfolio = (path, part) => async (page) => {
  await portfolio(page)
  await at(path, part)(page)
}

const pictures = {
  start: { show: at("/", ".worked tr"), height: 1400 },
  check: { show: check, height: 1100 },
  result: { show: result, height: 1500 },
  providers: { show: at("/providers", ".matrix tr"), height: 1000 },
  clauses: { show: at("/clauses", "main .chip, main li"), height: 1000 },
  portfolio: { show: portfolio, height: 1000 },
  compare: { show: ofPortfolio("/compare", "table"), height: 1300 },
  plan: { show: ofPortfolio("/plan", ".gantt"), height: 1300 },
  province: { show: at("/provinces/440000", ".statement"), height: 1000 },
}

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
      await page.addInitScript((spoken) => localStorage.setItem("openbeian.language", spoken), language)
      await page.goto(server.url)
      await show(page, language)
      await page.mouse.move(0, 0)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(500)
      await page.screenshot({ path: `${folder}${name}.${language}.png` })
      await page.close()
    }
  }
} finally {
  await browser.close()
  await server.stop()
}
