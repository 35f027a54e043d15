import type { Filing, Portfolio } from "@openbeian/core/filing"
import { type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { given, pluginAt } from "./planFor.ts"

const { today } = Filings
const nwcd = pluginAt("nwcd")

type Customer = Portfolio.Portfolio["filings"][number]

/** Somebody new to NWCD, with codes listed there that its papers do not know, and servers or none. */
const listing = (customer: string): fc.Arbitrary<Customer> =>
  fc
    .record({
      facts: Filings.cleanFiling({ provider: nwcd, services: 3 }),
      codes: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
      keepsServers: fc.boolean(),
      onCode: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    })
    .map(({ facts, codes, keepsServers, onCode }) => ({
      ...facts,
      customer,
      services: (facts.services ?? []).map(({ runsOn, ...service }, n) => ({
        ...service,
        ...(onCode[n] === true ? { runsOn: "k0" } : keepsServers && runsOn !== undefined ? { runsOn } : {}),
      })),
      accounts: (facts.accounts ?? []).map((account) => ({
        ...account,
        servers: keepsServers ? (account.servers ?? []) : [],
        codes: codes.map(
          (isSpent, n): Filing.AuthorizationCode => ({ id: `k${n}`, isSpent: isSpent && n > 0 }),
        ),
      })),
    }))

const planOf = (portfolio: Portfolio.Portfolio, how: Planner.WantedBy): Plan.Plan => {
  const plan = Planner.plan(Planner.prepare(portfolio, { ...given, today }), how)
  if (!("figures" in plan)) throw new Error(plan.text.en)
  return plan
}
const heldIn = ({ orders }: Pick<Plan.Plan, "orders">) =>
  orders.flatMap(({ customer, holds }) => holds.map((at) => `${customer} ${at}`)).toSorted()

describe("codes listed at a provider whose papers know none", { timeout: 60_000 }, () => {
  it("are spent by no part of a plan: done in full nothing is left, done in part the rest, and nothing more to buy", () => {
    fc.assert(
      fc.property(
        fc.tuple(listing("a"), listing("b")),
        fc.constantFrom("mix", "nwcd"),
        fc.constantFrom("cost" as const, "finish" as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (filings, at, objective, share) => {
          const portfolio: Portfolio.Portfolio = { openbeian: 1, filings }
          const plan = planOf(portfolio, { at, objective })
          const done = plan.orders.slice(0, Math.floor(plan.orders.length * share)).map(({ id }) => id)
          const after = Planner.apply(portfolio, plan, installed, done)
          const again = planOf(after, Planner.carryOn(plan))
          expect(heldIn(again)).toEqual(
            heldIn({ orders: plan.orders.filter(({ id }) => !done.includes(id)) }),
          )
          expect([again.purchases, again.accounts]).toEqual([[], []])
          const last = planOf(Planner.apply(portfolio, plan, installed), { at, objective })
          expect([last.orders, last.purchases, last.accounts]).toEqual([[], [], []])
          const isSpent = ({ filings }: Portfolio.Portfolio) =>
            filings.map(({ accounts }) => accounts?.[0]?.codes?.map((code) => code.isSpent))
          expect(isSpent(after)).toEqual(isSpent(portfolio))
        },
      ),
      { numRuns: 40 },
    )
  })
})
