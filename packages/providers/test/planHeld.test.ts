import type { Filing, Portfolio } from "@openbeian/core/filing"
import { type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { given } from "./planFor.ts"

const ids = installed.map(({ id }) => id)

/** A clean filing of a subject that is on record elsewhere with some of its websites, and wants others filed too. */
const filedElsewhere = fc
  .constantFrom(...installed)
  .chain((provider) => Filings.cleanFiling({ provider, services: 3 }))
  .map((facts): Filing.Facts => {
    const [account] = facts.accounts ?? []
    return {
      ...facts,
      register: {
        subject: { isFiled: true, recordNumber: "浙ICP备12345678号", access: ["elsewhere"] },
        services: (facts.services ?? []).slice(0, 2).map(
          ({ kind, name = "", domains = [] }, n): Filing.FiledService => ({
            kind,
            name,
            recordNumber: `浙ICP备12345678号-${n + 1}${kind === "website" ? "" : "A"}`,
            domains: domains.flatMap((domain) => domain.name ?? []),
            access: ["elsewhere"],
          }),
        ),
      },
      accounts: ids.map((provider) => ({ ...account, provider, servers: [], codes: [] })),
    }
  })

/** The plan as if it had had its services elsewhere. */
const placed = (plan: Plan.Plan, homes: ReadonlyArray<string>): Plan.Plan => ({
  ...plan,
  customers: plan.customers.map((customer) => ({
    ...customer,
    services: customer.services.map((service, n) => {
      const home = homes[n]
      return home === undefined ? service : { ...service, provider: home }
    }),
  })),
})

describe("a plan that is carried on", { timeout: 120_000 }, () => {
  it("loses no service, wherever the earlier plan has them, and says whom it plans anew", () => {
    let anew = 0
    let kept = 0
    fc.assert(
      fc.property(
        filedElsewhere,
        fc.array(fc.constantFrom(...ids), { minLength: 3, maxLength: 3 }),
        (facts, homes) => {
          const portfolio: Portfolio.Portfolio = { openbeian: 1, filings: [{ customer: "c", ...facts }] }
          const prepared = Planner.prepare(portfolio, { ...given, today: Filings.today })
          const free = Planner.plan(prepared, { at: "mix", objective: "cost" })
          const carried = Planner.plan(prepared, Planner.carryOn(placed(free, homes)))
          if (!("figures" in carried)) throw new Error("it has no day to be too soon for")
          expect(carried.figures.planned).toBe(free.figures.planned)
          const told = carried.assumptions.filter(({ kind }) => kind === "carriedOn")
          expect(told[0]?.customers).toBeUndefined()
          const services = carried.customers[0]?.services ?? []
          const isMoved = services.some(
            ({ outcome, provider }, n) =>
              outcome === "planned" &&
              provider !== homes[n] &&
              free.customers[0]?.services[n]?.outcome === "planned",
          )
          if (told.length > 1) {
            anew += 1
            expect(told[1]?.customers).toEqual(["c"])
          } else if (!isMoved) kept += 1
        },
      ),
      { numRuns: 100 },
    )
    expect(anew).toBeGreaterThan(0)
    expect(kept).toBeGreaterThan(0)
  })
})

describe("an earliest plan whose likely end nobody knows", () => {
  it("is carried on by the day by which it was chosen", () => {
    const [plugin] = installed
    const [sample] = plugin ? Filings.sample(Filings.cleanFiling({ provider: plugin, services: 1 }), 1) : []
    const { province: _, ...subject } = sample?.subject ?? {}
    const portfolio: Portfolio.Portfolio = { openbeian: 1, filings: [{ customer: "c", ...sample, subject }] }
    const plan = Planner.plan(Planner.prepare(portfolio, given), { at: "mix", objective: "finish" })
    const reached = plan.bounds.find(({ of }) => of === "finish")?.reached
    expect([plan.figures.finish?.likely, typeof reached]).toEqual([undefined, "string"])
    expect(Planner.carryOn(plan)).toMatchObject({ objective: "cost", finishBy: reached })
  })
})
