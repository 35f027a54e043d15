import type { Page } from "playwright-core"

/** The heading of a group of questions in the list of what is to be done. */
export const group = (page: Page, name: string) => page.locator(`.task-h:has(.name:text-is("${name}"))`)

export const proceed = (page: Page) => page.getByRole("button", { name: "保存并继续" })

/** The result that goes along beside the questions. */
export const following = (page: Page) => page.getByRole("complementary", { name: "检查结果" })

/** The questions of one place of the filing. */
export const open = async (page: Page, place: string): Promise<void> => {
  await page.goto(new URL(`/check?at=${encodeURIComponent(place)}`, page.url()).href)
  await page.locator(".step").waitFor()
}
