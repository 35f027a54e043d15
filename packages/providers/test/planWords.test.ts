import { Planner } from "@openbeian/planner"
import { describe, expect, it } from "vitest"
import { everything, given, planFor } from "./planFor.ts"

const plan = planFor(everything, { at: "mix", objective: "cost" })
const services = plan.customers.flatMap((each) =>
  each.services.map((service) => ({ customer: each.customer, ...service })),
)

describe("what a plan says of its services and steps", () => {
  it("is of what is blocked the reasons against it, with their clauses, and no type of filing", () => {
    const blocked = services.filter(({ outcome }) => outcome === "blocked")
    expect(blocked.length).toBeGreaterThan(0)
    for (const { customer, path, because, clauses } of blocked) {
      const of = plan.blocked.find((each) => each.customer === customer && each.path === path)
      const reasons = of?.at.flatMap((at) => at.reasons) ?? []
      expect(
        reasons.some(({ message }) => because.zh.startsWith(message.zh)),
        path,
      ).toBe(true)
      expect(reasons.flatMap((reason) => reason.clauses)).toEqual(expect.arrayContaining([...clauses]))
    }
  })

  it("is of what is undecided the question", () => {
    for (const { outcome, asks, because } of services)
      if (outcome === "undecided" && asks !== undefined)
        expect(because.en).toMatch(/^to be answered first: ./u)
  })

  it("tells nobody who opens an account to buy a server, which is a step of its own", () => {
    for (const { provider, steps } of plan.accounts)
      for (const { zh } of steps) expect(zh, provider).not.toMatch(/^购买/u)
  })

  it("lets an order wait for what is bought for all only where its codes are made from it", () => {
    const shared = new Set(plan.purchases.flatMap(({ id, customer }) => (customer === undefined ? [id] : [])))
    const submits = plan.steps.filter(({ kind }) => kind === "submit")
    expect(submits.flatMap(({ dependsOn }) => dependsOn.filter((id) => shared.has(id)))).toEqual([])
    const codes = plan.steps.filter(({ kind }) => kind === "makeCodes")
    for (const { id, dependsOn } of codes)
      if (dependsOn.some((each) => shared.has(each)))
        expect(submits.some((submit) => submit.dependsOn.includes(id))).toBe(true)
  })
})

describe("the reasons of a comparison", () => {
  it("are told in the words of one case, as an example where they are those of several services", () => {
    const compared = Planner.compare(Planner.prepare(everything, given), { objective: "cost" })
    if (!("columns" in compared)) throw new Error("it has no day to be too soon for")
    const reasons = compared.columns.flatMap((column) => column.reasons)
    expect(new Set(reasons.map(({ services }) => services > 1)).size).toBe(2)
    for (const { text, services } of reasons)
      expect([text.zh.startsWith("例如："), text.en.startsWith("for example: ")]).toEqual(
        services > 1 ? [true, true] : [false, false],
      )
  })
})
