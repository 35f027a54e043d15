import type { Plan } from "@openbeian/planner"
import { readXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import * as PlanPdf from "../src/PlanPdf.ts"
import * as PlanWorkbook from "../src/PlanWorkbook.ts"
import { pagesOf, squeezed } from "./pages.ts"
import { small } from "./plans.ts"

const inTime: Plan.Plan = { ...small, finishBy: "2027-01-31" }

describe("the day by which a plan was to end", () => {
  for (const [language, words] of [
    ["zh", "预计不晚于 2027-01-31 办完"],
    ["en", "likely to have ended by 2027-01-31"],
  ] as const) {
    it(`stands among the aims of the PDF in ${language}, where one was wanted`, async () => {
      const pages = async (plan: Plan.Plan) => (await pagesOf(await PlanPdf.render(plan, { language }))).all
      expect(await pages(inTime)).toContain(squeezed(words))
      expect(await pages(small)).not.toContain(squeezed(words))
    })

    it(`stands among the aims of the workbook in ${language}, where one was wanted`, async () => {
      const cells = async (plan: Plan.Plan) =>
        JSON.stringify((await readXlsx(await PlanWorkbook.render(plan, { language }))).sheets)
      expect(await cells(inTime)).toContain(words)
      expect(await cells(small)).not.toContain(words)
    })
  }
})
