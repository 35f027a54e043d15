import { Day, WorkingDays } from "@openbeian/core/calendar"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

/** The example provider with one way, on which the administration's review takes so long. */
const counting = (takes: Plugin.Span): Plugin.Plugin => {
  const [route] = Plugin.routesOf(acme)
  if (route === undefined) throw new Error("the example provider has a way")
  const stages = route.stages.map((stage) =>
    stage.stage === "administrationReview" ? { ...stage, takes } : stage,
  )
  return { ...acme, routes: [{ ...route, when: () => true, stages }] }
}
const inDays = counting({ from: 3, to: 10, unit: "days" })
const inWorkingDays = counting({ from: 3, to: 10, unit: "workingDays" })

const facts = Filings.sample(Filings.cleanFiling({ provider: acme }), 1)[0] ?? {}

const planOn = (today: string, plugin: Plugin.Plugin) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )

const reviewsIn = ({ steps }: ReturnType<typeof planOn>) =>
  steps.filter(({ kind, owner }) => kind === "review" && owner !== "customer")

const fortnight = Array.from({ length: 14 }, (_, n) => Day.plusDays(Day.of(Filings.today), n))

describe("a review that ends on a day off by its papers", () => {
  it("keeps its days, and its step names each day off with the working day after it", () => {
    let seen = 0
    for (const today of fortnight) {
      const plan = planOn(today, inDays)
      for (const { ends, detail } of reviewsIn(plan)) {
        const { earliest, latest, likely = latest } = ends
        const off = [...new Set([earliest, likely, latest])].filter(
          (day) => !WorkingDays.isWorking(Day.of(day)),
        )
        const named = [
          ...(detail?.en ?? "").matchAll(/(\S+) is a day off, the next working day is ([\d-]+)/gu),
        ]
        expect(named.map(([, day]) => day)).toEqual(off)
        for (const [, day = "", next = ""] of named) {
          expect(WorkingDays.isWorking(Day.of(next))).toBe(true)
          expect(WorkingDays.between(Day.of(day), Day.of(next))).toBe(1)
        }
        seen += off.length
      }
      const said = plan.assumptions.filter(
        ({ kind, provider }) => kind === "calendar" && provider === acme.id,
      )
      const isOff = reviewsIn(plan).some(({ detail }) => detail !== undefined)
      expect(said.map(({ customers, clauses }) => [customers, clauses])).toEqual(
        isOff ? [[["c"], ["ac-administration"]]] : [],
      )
    }
    expect(seen).toBeGreaterThan(4)
  })

  it("is none where the papers count working days and the review begins on one", () => {
    for (const today of fortnight.filter(WorkingDays.isWorking)) {
      const plan = planOn(today, inWorkingDays)
      expect(reviewsIn(plan).length).toBeGreaterThan(0)
      expect(reviewsIn(plan).flatMap(({ detail }) => detail ?? [])).toEqual([])
      expect(plan.assumptions.filter((one) => one.kind === "calendar" && one.provider !== undefined)).toEqual(
        [],
      )
    }
  })

  it("says nothing of what the applicant does", () => {
    const plan = planOn("2026-11-28", inDays)
    const said = plan.steps.flatMap(({ kind, detail }) => (kind === "sms" ? (detail?.en ?? "") : []))
    expect(said.length).toBeGreaterThan(0)
    for (const words of said) expect(words).not.toContain("day off")
  })
})
