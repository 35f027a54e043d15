import type { Portfolio } from "@openbeian/core/filing"
import { type Plan, Planner } from "@openbeian/planner"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { examples, given, planFor, some, wanted } from "./planFor.ts"

const portfolioOf = (filings: Portfolio.Portfolio["filings"]): Portfolio.Portfolio => ({
  openbeian: 1,
  filings,
})

const carriedOn = (plan: Plan.Plan, portfolio: Portfolio.Portfolio): Plan.Plan => {
  const carried = Planner.plan(Planner.prepare(portfolio, given), Planner.carryOn(plan))
  if ("_tag" in carried) throw new Error(carried.text.en)
  return carried
}

const told = ({ assumptions }: Plan.Plan) =>
  assumptions.flatMap(({ kind, customers, text }) =>
    kind === "carriedOn" && customers !== undefined ? [{ customers, en: text.en }] : [],
  )

/** Which services are filed where. */
const placed = ({ customers }: Plan.Plan, of: ReadonlySet<string>) =>
  customers.flatMap(({ customer, services }) =>
    services.flatMap(({ path, kind, name, order, provider }) =>
      order === undefined || !of.has(customer) || !path.startsWith("/services/")
        ? []
        : [`${customer} ${kind} ${name} ${provider}`],
    ),
  )

const idsOf = (filings: Portfolio.Portfolio["filings"]) => new Set(filings.map(({ customer }) => customer))

describe("who and what came after a plan that is carried on", { timeout: 120_000 }, () => {
  it("is planned beside it, whoever it is and however much of the plan is done, and is told", () => {
    fc.assert(
      fc.property(
        some,
        some,
        wanted,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (old, later, how, share) => {
          const known = idsOf(old.filings)
          const came = later.filings.filter(({ customer }) => !known.has(customer))
          const plan = planFor(old, how)
          const done = plan.orders.slice(0, Math.floor(plan.orders.length * share)).map(({ id }) => id)
          const after = Planner.apply(old, plan, installed, done)
          const rest = placed(carriedOn(plan, after), known)
          const carried = carriedOn(plan, { ...after, filings: [...came, ...after.filings] })
          expect(placed(carried, known).toSorted()).toEqual(rest.toSorted())
          const alone = planFor(portfolioOf(came), how)
          expect(placed(carried, idsOf(came)).length).toBe(placed(alone, idsOf(came)).length)
          expect(told(carried).flatMap(({ customers }) => customers)).toEqual([...idsOf(came)].toSorted())
        },
      ),
      { numRuns: 60 },
    )
  })

  const four = () => {
    const [customer] = examples.filter((each) => each.customer === "four-sites")
    if (customer === undefined) throw new Error("the example is gone")
    return customer
  }

  it("is a service, too, which may go elsewhere than those of its customer", () => {
    const { services = [], ...customer } = four()
    const whole = portfolioOf([{ ...customer, services }])
    const best = planFor(whole, { at: "mix", objective: "cost" })
    const at = installed.find(({ id }) => {
      const alone = planFor(whole, { at: id, objective: "cost" })
      return alone.orders.length > 0 && !best.providers.some((each) => each.id === id && isUsed(best, id))
    })
    if (at === undefined) throw new Error("every provider is used")
    const before = portfolioOf([{ ...customer, services: services.slice(1) }])
    const plan: Plan.Plan = { ...planFor(before, { at: at.id, objective: "cost" }), at: "mix" }
    const carried = carriedOn(plan, whole)
    const [first, ...others] = carried.customers[0]?.services ?? []
    expect(first?.outcome).toBe("planned")
    expect(new Set(others.map(({ provider }) => provider))).toEqual(new Set([at.id]))
    expect(told(carried)).toEqual([
      {
        customers: ["four-sites"],
        en: `The earlier plan does not have ${first?.name} of four-sites: planned freely beside it.`,
      },
    ])
  })

  it("is told of in part where many came or are gone, and whoever is gone is named to nobody", () => {
    const { customer: _, ...facts } = four()
    const named = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => ({ customer: `c${from + n}`, ...facts }))
    const plan = planFor(portfolioOf(named(100, 23)), { at: "mix", objective: "cost" })
    const carried = carriedOn(plan, portfolioOf([...named(100, 1), ...named(200, 22)]))
    const [came, gone] = [told(carried).slice(0, 21), told(carried).slice(21)]
    expect(came.map(({ customers }) => customers.length)).toEqual([...Array(20).fill(1), 2])
    expect(came.at(-1)?.en).toBe("Nor has it 2 more customers, who are planned in the same way.")
    expect(gone.length).toBe(21)
    expect(gone.flatMap(({ customers }) => customers)).toEqual([])
    expect(gone[0]?.en).toBe(
      "The customer c101 of the earlier plan is no longer in the portfolio, and nothing is planned there.",
    )
    expect(gone.at(-1)?.en).toBe("So are 2 more customers of it no longer in the portfolio.")
  })

  it("may end later than an earliest plan, which then ends as early as it can; a day that was wanted is kept", () => {
    const filings = [...examples]
    const ends = filings.flatMap((filing) => {
      const plan = planFor(portfolioOf([filing]), { at: "mix", objective: "finish" })
      const end = plan.figures.finish?.likely
      return end === undefined ? [] : [{ filing, plan, end }]
    })
    const [first, ...others] = ends.toSorted((one, other) => (one.end < other.end ? -1 : 1))
    const last = others.at(-1)
    if (first === undefined || last === undefined) throw new Error("none has an end")
    const both = portfolioOf([first.filing, last.filing])
    const carried = carriedOn(first.plan, both)
    expect(carried.figures.finish?.likely).toBe(last.end)
    expect([carried.objective[0], carried.finishBy]).toEqual(["finish", undefined])
    const says = `The earlier plan was to end by ${first.end}, which cannot be met any more`
    expect(carried.assumptions.filter(({ text }) => text.en.startsWith(says)).length).toBe(1)
    for (const objective of [["finish"], ["cost"]] as const) {
      const by: Plan.Plan = { ...first.plan, objective, finishBy: first.end }
      expect(Planner.plan(Planner.prepare(both, given), Planner.carryOn(by))).toMatchObject({
        _tag: "TooSoon",
        earliest: last.end,
      })
    }
    const again = Planner.plan(Planner.prepare(both, given), Planner.carryOn(first.plan, first.end))
    expect(again).toMatchObject({ _tag: "TooSoon", finishBy: first.end })
  })
})

const isUsed = ({ orders }: Plan.Plan, id: string): boolean => orders.some(({ provider }) => provider === id)
