import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { threeWebsites } from "./threeWebsites.ts"

/** Two customers, the first in a province of which it is known how long its administration takes. */
const planFor = (readyOn: string | undefined) => {
  const { subject = {}, services = [], ...facts } = threeWebsites()
  const known = services.map((service) => (readyOn === undefined ? service : { ...service, readyOn }))
  const filings = [
    { customer: "a", ...facts, services: known, subject: { ...subject, province: "440000" as const } },
    { customer: "b", ...facts, services, subject: { ...subject, province: "320000" as const } },
  ]
  return Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings },
      {
        plugins: [acme],
        regulations: exampleRegulations,
        today: Filings.today,
        assumptions: { openbeian: 1, estimates: [{ province: "440000", workingDays: 3 }] },
      },
    ),
    { at: acme.id, objective: "cost" },
  )
}
const boundOf = ({ bounds }: ReturnType<typeof planFor>) => bounds.find(({ of }) => of === "finish")

describe("the likely end of all orders", () => {
  it("is told where who is not known of has ended by it at the latest", () => {
    const plan = planFor("2027-01-15")
    const [a, b] = plan.customers
    expect(b?.finish?.likely).toBeUndefined()
    expect((b?.finish?.latest ?? "") < (a?.finish?.likely ?? "")).toBe(true)
    expect(plan.figures.finish?.likely).toBe(a?.finish?.likely)
    expect(boundOf(plan)?.text.en).toMatch(/^likely end of all orders: /u)
    expect(boundOf(plan)?.reached).toBe(plan.figures.finish?.likely)
  })

  it("is not told, nor named by its bound, where that may end later", () => {
    const plan = planFor(undefined)
    expect(plan.figures.finish).toBeDefined()
    expect(plan.figures.finish?.likely).toBeUndefined()
    expect(boundOf(plan)?.text.en).toMatch(/^end of all orders, the likely one, or the latest where /u)
    expect(boundOf(plan)?.text.zh).toMatch(/^全部办完的日期，没有用时估计的省份按最晚计：/u)
  })
})
