import type { Report } from "@openbeian/core/check"
import type { Page } from "playwright-core"
import { choose } from "./visit.ts"

/** Opens an example and waits for the last part of its result. */
export const whole = async (page: Page, title = "处处要改的备案") => {
  await choose(page, title)
  await page.locator("#editions").waitFor()
}

/** Changes what the API answers to a check. */
export const answering = (change: (report: Report.Report) => Report.Report) => (page: Page) =>
  page.route("**/api/checks*", async (route) => {
    const response = await route.fetch()
    if (!response.ok()) return route.fulfill({ response })
    return route.fulfill({ response, json: change(await response.json()) })
  })

/** As if so many providers were installed: the last ones are the first again under other names. */
export const providers = (n: number) =>
  answering((report) => ({
    ...report,
    providers: Array.from({ length: n }, (_, at) => {
      const found = report.providers[at]
      const [copied] = report.providers
      if (copied === undefined || found !== undefined) return found ?? copied
      const name = { zh: `第${at + 1}家`, en: `Provider ${at + 1}` }
      return copied === undefined
        ? found
        : { ...copied, provider: `other${at}`, name, monogram: String(at + 1) }
    }).flatMap((provider) => provider ?? []),
  }))

/** A filing that is open when the page comes. */
export const opened = (draft: object) => (page: Page) =>
  page.addInitScript(
    (kept) => localStorage.getItem("openbeian.current") ?? localStorage.setItem("openbeian.current", kept),
    JSON.stringify({ savedAt: "2026-11-22T08:00:00.000Z", draft }),
  )

export const someFiling = {
  openbeian: 1,
  subject: { kind: "enterprise", name: "杭州溪桥茶业有限公司", province: "浙江", city: "杭州市" },
  services: [{ kind: "website", name: "溪桥茶", domains: [{ name: "xiqiao-chaye.cn" }] }],
}
