import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { type Plan, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { given } from "./planFor.ts"

const ids = installed.map(({ id }) => id)
const known = new Set(
  [...installed.flatMap(Check.booksOf), regulations.book].flatMap(({ clauses }) => Object.keys(clauses)),
)

/** A clean filing at one provider of which services are on record, and run, at others. */
const elsewhere = fc
  .record({
    facts: fc.constantFrom(...installed).chain((provider) => Filings.cleanFiling({ provider, services: 3 })),
    homes: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    quotaUsed: fc.constantFrom(0, 5),
  })
  .map(({ facts, homes, quotaUsed }): Filing.Facts => {
    const { services = [], accounts = [] } = facts
    const server = (id: string): Filing.Server => ({
      id: `server-${id}`,
      region: "mainland",
      addresses: ["203.0.113.18"],
      quotaUsed,
    })
    const others = [...new Set(homes)].filter((id) => !accounts.some(({ provider }) => provider === id))
    return {
      ...facts,
      services: services.map((service, n) => {
        const home = homes[n]
        return home === undefined ? service : { ...service, runsOn: `server-${home}` }
      }),
      register: {
        subject: { isFiled: true, recordNumber: "浙ICP备12345678号", access: [...new Set(homes)] },
        services: services.slice(0, homes.length).map(
          ({ kind, name = "", domains = [] }, n): Filing.FiledService => ({
            kind,
            name,
            recordNumber: `浙ICP备12345678号-${n + 1}${kind === "website" ? "" : "A"}`,
            domains: domains.flatMap((domain) => domain.name ?? []),
            access: homes.slice(n, n + 1),
          }),
        ),
      },
      accounts: [
        ...accounts.map((account) =>
          homes.includes(account.provider ?? "")
            ? { ...account, servers: [...(account.servers ?? []), server(account.provider ?? "")] }
            : account,
        ),
        ...others.map((id) => ({
          provider: id,
          isVerified: true,
          openOrders: [],
          codes: [],
          servers: [server(id)],
        })),
      ],
    }
  })

/** The clauses that a value names, at whatever depth and under whatever key. */
const namedIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return known.has(value) ? [value] : []
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namedIn) : []
}

const unexplainedIn = ({ clauses, ...plan }: Plan.Plan): ReadonlyArray<string> => [
  ...new Set(namedIn(plan).filter((id) => clauses[id] === undefined)),
]

describe("the clauses of a plan", { timeout: 120_000 }, () => {
  it.each([...ids, "mix"])("are all explained where it is at %s, those of what is left there too", (at) => {
    let left = 0
    fc.assert(
      fc.property(elsewhere, (facts) => {
        const portfolio = { openbeian: 1 as const, filings: [{ customer: "c", ...facts }] }
        const plan = Planner.plan(Planner.prepare(portfolio, { ...given, today: Filings.today }), {
          at,
          objective: "cost",
        })
        const { services = [] } = plan.customers[0] ?? {}
        left += services.filter(({ movesFrom }) => movesFrom !== undefined).length
        expect(namedIn(plan.steps).length).toBeGreaterThanOrEqual(plan.orders.length)
        expect(unexplainedIn(plan)).toEqual([])
      }),
      { numRuns: 30 },
    )
    if (at !== "mix") expect(left).toBeGreaterThan(0)
  })
})
