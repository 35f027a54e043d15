import { broker } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Plan } from "../src/Plan.ts"
import * as Planner from "../src/Planner.ts"

const given = broker()
const plan = Planner.plan(Planner.prepare(given.portfolio, given), { at: "mix", objective: "cost" })

const ending = (finish: Plan["figures"]["finish"]): Plan => {
  const { finish: _, ...figures } = plan.figures
  return { ...plan, figures: finish === undefined ? figures : { ...figures, finish } }
}

describe("what sets two plans apart", () => {
  it("is told of ranges of days by their ends, and which day is the likely one", () => {
    const [likely, unsure, certain] = [
      { earliest: "2026-12-01", likely: "2026-12-10", latest: "2026-12-31", isEstimated: false },
      { earliest: "2026-12-02", latest: "2027-01-05", isEstimated: false },
      { earliest: "2026-12-05", likely: "2026-12-05", latest: "2026-12-05", isEstimated: false },
    ]
    expect(Planner.diff(ending(likely), ending(unsure)).text).toEqual([
      {
        zh: "办完：2026-12-01 – 2026-12-31，预计 2026-12-10 → 2026-12-02 – 2027-01-05",
        en: "all ended: 2026-12-01 – 2026-12-31, likely 2026-12-10 → 2026-12-02 – 2027-01-05",
      },
    ])
    expect(Planner.diff(ending(certain), ending(undefined)).text).toEqual([
      { zh: "办完：2026-12-05 → —", en: "all ended: 2026-12-05 → —" },
    ])
  })

  it("is told of what there is to do more, less and otherwise, in orders that both have", () => {
    const [first, second, ...rest] = plan.steps
    if (first === undefined || second === undefined) throw new Error("no steps")
    const more = {
      ...first,
      id: "more",
      order: plan.orders[0]?.id ?? "",
      text: { zh: "续费 a.cn", en: "renew a.cn" },
    }
    const foreign = { ...more, id: "foreign", order: "of no order" }
    const other = { ...second, text: { zh: "续费到明年", en: "renew into next year" } }
    const after = { ...plan, steps: [other, more, foreign, ...rest] }
    expect(Planner.diff(plan, after).text.map(({ en }) => en)).toEqual([
      "steps that are added: renew a.cn",
      `steps that are gone: ${first.text.en}`,
      "steps that are done otherwise: renew into next year",
    ])
    expect(Planner.diff(plan, plan).text).toEqual([])
  })

  it("tells services of one name apart", () => {
    const alike = (outcome: "review" | "undecided"): Plan => ({
      ...plan,
      customers: [
        {
          customer: "c",
          name: "溪桥",
          services: ["a.cn", "b.cn"].map((domain, n) => ({
            path: `/services/${n}`,
            kind: "website",
            name: "课堂",
            domain,
            outcome: n === 0 ? outcome : "review",
            because: { zh: "", en: "" },
            clauses: [],
          })),
        },
      ],
    })
    expect(Planner.diff(alike("review"), alike("undecided")).text.map(({ zh }) => zh)).toEqual([
      "c · 课堂（a.cn）：口径存疑 → 缺事实",
    ])
  })
})
