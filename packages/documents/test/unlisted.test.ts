import type { Plan } from "@openbeian/planner"
import { readXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import * as PlanMarkdown from "../src/PlanMarkdown.ts"
import * as PlanPdf from "../src/PlanPdf.ts"
import * as PlanWorkbook from "../src/PlanWorkbook.ts"
import { pagesOf, squeezed } from "./pages.ts"
import { small } from "./plans.ts"

const silent: Plan.Plan = {
  ...small,
  providers: small.providers.map((provider) => ({ ...provider, materials: "undocumented" })),
  materials: [],
}
const customer = small.orders[0]?.customer ?? ""
const name = (language: "zh" | "en") =>
  small.providers.find(({ id }) => id === small.orders[0]?.provider)?.name[language] ?? ""

describe("what to bring where the papers do not list it", () => {
  for (const [language, words] of [
    ["zh", `${name("zh")}的文件没有列出要交的材料`],
    ["en", `the papers of ${name("en")} do not list what to bring`],
  ] as const) {
    const wanted = { language, customer }
    it(`is said in Markdown in ${language}`, () => {
      expect(PlanMarkdown.render(silent, wanted)).toContain(words)
      expect(PlanMarkdown.render(small, wanted)).not.toContain(words)
    })

    it(`is said in the PDF in ${language}`, async () => {
      expect((await pagesOf(await PlanPdf.render(silent, wanted))).all).toContain(squeezed(words))
    })

    it(`is said in the workbook in ${language}`, async () => {
      const { sheets } = await readXlsx(await PlanWorkbook.render(silent, wanted))
      expect(JSON.stringify(sheets)).toContain(words)
    })
  }
})
