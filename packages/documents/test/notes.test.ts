import type { Plan } from "@openbeian/planner"
import { describe, expect, it } from "vitest"
import { namesOf } from "../src/names.ts"
import { standingOf } from "../src/notes.ts"
import { empty, small } from "./plans.ts"

const said = (changed: Partial<Plan.Plan>) => {
  const plan = { ...small, unread: [], unknowns: [], ...changed }
  return standingOf(plan, namesOf(plan, "en")).join(" ")
}
/** The plan with all services in one state. */
const all = (outcome: Plan.PlannedService["outcome"]): Partial<Plan.Plan> => ({
  customers: small.customers.map((customer) => ({
    ...customer,
    services: customer.services.map((service) => ({ ...service, outcome })),
  })),
})

describe("what a document says of itself first", () => {
  it("is that all has its answer, where it has", () => {
    expect(said(all("planned"))).toBe("Every service has its answer.")
  })

  it("is what is open, also where no order can be made before it is answered", () => {
    const [unknown] = small.unknowns
    expect(said({ ...all("undecided"), applicable: false })).toContain("are open")
    const asked = said({ ...all("planned"), unknowns: unknown === undefined ? [] : [unknown] })
    expect(asked).toMatch(/^Some questions are to be answered: /u)
    expect(asked).not.toContain("open")
    expect(small.unknowns).not.toEqual([])
  })

  it("is that all is blocked, and only of what is filed that there is nothing to do", () => {
    expect(small.blocked).not.toEqual([])
    expect(said({ ...all("blocked"), applicable: false })).toContain("is blocked")
    expect(said({ ...all("nothing"), applicable: false, blocked: [] })).toBe("There is nothing to do.")
    expect(standingOf(empty, namesOf(empty, "en"))).toEqual(["There is nothing to do."])
  })

  it("is before all that cells were not read", () => {
    expect(said({ unread: small.unread })).toMatch(/^\d+ cells? of the workbook/u)
  })
})
