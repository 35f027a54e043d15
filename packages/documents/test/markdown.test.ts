import { text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { describe, expect, it } from "vitest"
import * as PlanMarkdown from "../src/PlanMarkdown.ts"
import { renamed, small, textsOf } from "./plans.ts"

describe("a plan as Markdown", () => {
  for (const language of ["zh", "en"] as const)
    it(`says in ${language} what the plan says`, () => {
      const said = unescaped(PlanMarkdown.render(small, { language }))
      for (const words of textsOf(small, language)) expect(said).toContain(words)
    })

  it("says above all else that a part of the workbook was not read", () => {
    const said = PlanMarkdown.render(small, { language: "zh" })
    expect(said.slice(0, said.indexOf("## "))).toContain("工作簿有 2 处没有读入")
    expect(PlanMarkdown.render({ ...small, unread: [] }, { language: "zh" })).not.toContain("没有读入")
  })

  it("explains each mark of a clause once, and marks no clause that it does not explain", () => {
    const said = PlanMarkdown.render(small, { language: "zh" })
    const notes = [...said.matchAll(/^\[\^([^\]]+)\]:/gmu)].map(([, id]) => id)
    const marks = new Set([...said.matchAll(/\[\^([^\]]+)\](?!:)/gu)].map(([, id]) => id))
    expect(notes.toSorted()).toEqual([...new Set(notes)].toSorted())
    expect([...marks].filter((id) => !notes.includes(id))).toEqual([])
    expect(marks.size).toBeGreaterThan(3)
  })

  it("shows what somebody wrote and does not obey it", () => {
    const said = PlanMarkdown.render(renamed(small, "# a *b* [c](d) <e> | f `g`\n- h $x$ ~~i~~"), {
      language: "zh",
    })
    expect(said).toContain("\\# a \\*b\\* \\[c\\](d) \\<e\\> \\| f \\`g\\` - h \\$x\\$ \\~\\~i\\~\\~")
    expect(said).not.toMatch(/^- h/mu)
  })

  it("says of a plan without orders that there is nothing to order, in place of how good it is", () => {
    const proof = {
      verdict: "nothingToOrder" as const,
      text: text("没有要提交的订单。", "No order to hand in."),
    }
    const plan = { ...small, proof, bounds: [] }
    expect(PlanMarkdown.render(plan, { language: "zh" })).toContain("**无须提交订单** 没有要提交的订单。")
    expect(PlanMarkdown.render(plan, { language: "en" })).toContain(
      "**Nothing to order** No order to hand in.",
    )
  })

  it("is for one customer without a word of another", () => {
    expect(PlanMarkdown.render(small, { language: "en", customer: "nanling" })).not.toMatch(/溪桥|xiqiao/iu)
  })

  it("says for how many months a product is bought, and from where a service moves, as one would", () => {
    const kept: Plan.Plan = {
      ...small,
      purchases: small.purchases.slice(0, 1).map((purchase) => ({ ...purchase, monthsMin: 3 })),
    }
    expect(kept.purchases).toHaveLength(1)
    const markdown = PlanMarkdown.render(kept, { language: "zh" })
    expect(markdown).toContain(" · 至少 3 个月 · ")
    expect(markdown).toContain(" · 迁自 ")
    expect(PlanMarkdown.render(kept, { language: "en" })).toContain(" · 3 months at least · ")
  })

  it("sets why a service is filed as it is apart from what stands before it", () => {
    const lines = PlanMarkdown.render(small, { language: "en" }).split("\n")
    const services = small.customers.flatMap((customer) => customer.services)
    const told = services.filter(({ because }) => because.en !== "")
    expect(told.some(({ movesFrom }) => movesFrom !== undefined)).toBe(true)
    for (const { name, because } of told)
      expect(
        lines.some(
          (line) =>
            line.startsWith("  - ") && line.includes(name) && unescaped(line).includes(` — ${because.en}`),
        ),
      ).toBe(true)
  })
})

const unescaped = (written: string): string => written.replace(/\\([\\`*_{}[\]<>#|~!$])/gu, "$1")
