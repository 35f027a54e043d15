import type { Page } from "playwright-core"

/** Customers of a broker, by the examples that they are. */
const customers = ["all-three-four-sites", "many-faults", "app-three-systems", "first-filing"]

/** What is known of one customer. */
export type Facts = Readonly<Record<string, unknown>>

/** Opens a portfolio of some examples as somebody would: as a file, on the page of the portfolio. */
export const openPortfolio = async (
  page: Page,
  wanted = customers,
  filingsOf: (facts: Facts) => ReadonlyArray<Facts> = (facts) => [facts],
): Promise<void> => {
  await page.goto(new URL("/portfolio", page.url()).href)
  await page.locator("input[type=file]").first().waitFor({ state: "attached" })
  const found = await page.evaluate(async (wanted) => {
    const { items } = await (await fetch("/api/examples")).json()
    const filings: Array<Facts> = []
    for (const id of wanted) {
      const found = items.find((item: { readonly id: string }) => item.id === id)
      const headers = { "Content-Type": "application/yaml" }
      const read = await fetch("/api/documents", { method: "POST", headers, body: found.yaml })
      const { openbeian: _, ...facts } = (await read.json()).filing
      filings.push({ customer: id, ...facts })
    }
    return filings
  }, wanted)
  const buffer = Buffer.from(JSON.stringify({ openbeian: 1, filings: found.flatMap(filingsOf) }))
  await page.locator(".gr-waiting").waitFor({ state: "detached" })
  const isReplaced = (await page.locator('.head a[href="/compare"]').count()) > 0
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "broker.json", mimeType: "application/json", buffer })
  if (isReplaced) await page.locator(".notice button").first().click()
  await page.locator('.head a[href="/compare"]').waitFor({ timeout: 60_000 })
  // Another page finds it once this browser has kept it.
  await page.getByText(/已存在本机|Kept on this machine/u).waitFor({ timeout: 30_000 })
}

/** Goes to a page of the portfolio and waits for its answer. */
export const answered = async (page: Page, path: string): Promise<void> => {
  await page.goto(new URL(path, page.url()).href)
  await settled(page)
}

/** The answer to what was asked last is there. */
export const settled = (page: Page) => page.locator(".answered:not(.old)").waitFor({ timeout: 60_000 })

/** The figures of a plan, as they stand at its top. */
export const figures = (page: Page) => page.locator(".plan-figures b").allTextContents()

/** Reading a portfolio and planning it take longer than a page alone. */
export const patience = 120_000
