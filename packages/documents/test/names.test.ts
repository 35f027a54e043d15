import type { Plan } from "@openbeian/planner"
import { readXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import * as PlanMarkdown from "../src/PlanMarkdown.ts"
import * as PlanPdf from "../src/PlanPdf.ts"
import * as PlanWorkbook from "../src/PlanWorkbook.ts"
import { pagesOf, squeezed } from "./pages.ts"
import { small } from "./plans.ts"

/** The small plan with one name for all services, and a question of one of them. */
const alike: Plan.Plan = {
  ...small,
  customers: small.customers.map(({ services, ...customer }) => {
    const own = services.map((service, n) => ({ ...service, name: "课堂", domain: `own-${n}.cn` }))
    // So that there are two of the name, whatever the plan has.
    return {
      ...customer,
      services: [...own, ...own.slice(0, 1).map((one) => ({ ...one, path: "/services/99" }))],
    }
  }),
  blocked: small.blocked.map((one) => ({ ...one, name: "课堂" })),
  unknowns: [
    {
      customer: small.customers[0]?.customer ?? "",
      asks: "/services/0/principal/credential/type",
      of: { zh: "网站 课堂（own-0.cn）", en: "website 课堂 (own-0.cn)" },
      label: { zh: "证件类型", en: "type of credential" },
      blocks: 1,
      providers: [],
    },
  ],
}

describe("services of one name", () => {
  for (const [language, service, question] of [
    ["zh", "课堂（own-0.cn）", "网站 课堂（own-0.cn）：证件类型"],
    ["en", "课堂 (own-0.cn)", "website 课堂 (own-0.cn): type of credential"],
  ] as const) {
    it(`are told apart in Markdown in ${language}, where they are planned and where a question is of one`, () => {
      const text = PlanMarkdown.render(alike, { language })
      expect(text).toContain(`  - ${service} — `)
      expect(text).toContain(question)
      expect(text.split(service).length).toBeGreaterThan(3)
      expect(text).not.toContain("**课堂** · ")
    })

    it(`are told apart in the PDF in ${language}`, async () => {
      const { all } = await pagesOf(await PlanPdf.render(alike, { language }))
      expect(all).toContain(squeezed(service))
      expect(all).toContain(squeezed(question))
    })

    it(`are told apart in the workbook in ${language}`, async () => {
      const { sheets } = await readXlsx(await PlanWorkbook.render(alike, { language }))
      const cells = sheets.flatMap(({ rows }) => rows.flat())
      expect(cells).toContain(service)
      expect(cells).toContain(question)
      expect(cells).not.toContain("课堂")
    })
  }
})
