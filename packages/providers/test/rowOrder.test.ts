import type { Filing, Portfolio } from "@openbeian/core/filing"
import type { Plan } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { examples, planFor, pluginAt, wanted } from "./planFor.ts"

const terms = ["2026-12-10", "2027-03-01", "2028-01-01", "2028-06-01"]

/** A customer with servers of several terms, accounts at two providers, and no service on any server. */
const customer = fc
  .record({
    facts: fc.constantFrom(...installed).chain((provider) => Filings.cleanFiling({ provider, services: 3 })),
    beside: fc.constantFrom(...installed).chain((provider) => Filings.cleanFiling({ provider, services: 1 })),
    ends: fc.array(fc.constantFrom(...terms), { minLength: 1, maxLength: 3 }),
    taken: fc.nat(4),
  })
  .map(({ facts, beside, ends, taken }): Filing.Facts => {
    const accounts = [...(facts.accounts ?? []), ...(beside.accounts ?? [])]
    const byProvider = new Map(accounts.map((account) => [account.provider, account]))
    return {
      ...facts,
      services: (facts.services ?? []).map(({ runsOn: _, ...service }) => service),
      accounts: [...byProvider.values()].map(({ servers = [], ...account }) => ({
        ...account,
        ...(facts.subject?.name === undefined ? {} : { realName: facts.subject.name }),
        servers: servers.slice(0, 1).flatMap((server) =>
          ends.map((expiresOn, n) => ({
            ...server,
            id: `s${n}`,
            expiresOn,
            quotaUsed: n === 0 ? taken : 0,
          })),
        ),
      })),
    }
  })

const portfolio = fc.oneof(
  fc.array(customer, { minLength: 1, maxLength: 3 }).chain((all) =>
    fc.constantFrom(...terms).map((expiresOn): Portfolio.Portfolio => {
      const [account] = all.flatMap(({ accounts = [] }) =>
        accounts.filter(({ servers = [] }) => servers.length > 0),
      )
      const [server] = account?.servers ?? []
      const lent = (id: string, day: string) => ({ ...server, id, expiresOn: day, quotaUsed: 0 })
      return {
        openbeian: 1,
        filings: all.map((facts, n) => ({ customer: `c${n}`, ...facts })),
        ...(account === undefined
          ? {}
          : {
              accounts: [
                {
                  provider: account.provider,
                  servers: [lent("lent-1", "2028-01-01"), lent("lent-2", expiresOn)],
                },
              ],
            }),
      }
    }),
  ),
  fc
    .subarray(examples, { minLength: 2, maxLength: 5 })
    .map((filings): Portfolio.Portfolio => ({ openbeian: 1, filings })),
)

/** The same rows in another order. Pointers of the plan follow the rows, so they are told by name. */
const shuffled = (given: Portfolio.Portfolio): fc.Arbitrary<Portfolio.Portfolio> => {
  const any = <A>(list: ReadonlyArray<A> = []) => fc.shuffledSubarray([...list], { minLength: list.length })
  const account = (one: Filing.Account): fc.Arbitrary<Filing.Account> =>
    fc.record({ servers: any(one.servers), codes: any(one.codes) }).map((rows) => ({
      ...one,
      ...(one.servers === undefined ? {} : { servers: rows.servers }),
      ...(one.codes === undefined ? {} : { codes: rows.codes }),
    }))
  const accounts = (list: ReadonlyArray<Filing.Account> = []) =>
    any(list).chain((rows) => fc.tuple(...rows.map(account)))
  const filing = (one: Portfolio.Portfolio["filings"][number]) =>
    fc.record({ services: any(one.services), accounts: accounts(one.accounts) }).map((rows) => ({
      ...one,
      ...(one.services === undefined ? {} : { services: rows.services }),
      ...(one.accounts === undefined ? {} : { accounts: rows.accounts }),
    }))
  return fc
    .record({
      filings: any(given.filings).chain((rows) => fc.tuple(...rows.map(filing))),
      accounts: accounts(given.accounts),
    })
    .map((rows) => ({
      ...given,
      filings: rows.filings,
      ...(given.accounts === undefined ? {} : { accounts: rows.accounts }),
    }))
}

const told = (portfolio: Portfolio.Portfolio, plan: Plan.Plan) => ({
  figures: plan.figures,
  services: plan.customers
    .flatMap(({ customer, services }) =>
      services.map(({ kind, name, outcome, provider, runsOn, movesFrom, order }) => {
        const begins = plan.orders.find(({ id }) => id === order)?.begins
        return JSON.stringify([customer, kind, name, outcome, provider, runsOn, movesFrom?.id, begins])
      }),
    )
    .toSorted(),
  opened: plan.accounts.map(({ id }) => id).toSorted(),
  bought: plan.purchases.map(({ id, count }) => `${id} ${count}`).toSorted(),
  renewed: plan.steps.flatMap(({ kind, id }) => (kind === "renew" ? [id] : [])).length,
  customers: plan.customers.map(({ customer }) => customer).toSorted(),
  rows: portfolio.filings.length,
})

describe("the order of rows", { timeout: 60_000 }, () => {
  it("of customers, services, accounts and servers decides nothing in a plan", () => {
    fc.assert(
      fc.property(
        portfolio.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
        wanted,
        ([one, other], how) => {
          expect(told(other, planFor(other, how))).toEqual(told(one, planFor(one, how)))
        },
      ),
      { numRuns: 80, endOnFailure: true },
    )
  })

  it("stays that of the portfolio in the list of customers and in an order", () => {
    const [facts = {}] = Filings.sample(
      Filings.cleanFiling({ provider: pluginAt("kingsoft"), services: 3 }),
      1,
    )
    const filings = ["z", "a", "m"].map((customer) => ({
      customer,
      ...facts,
      services: (facts.services ?? []).map((service) => ({
        ...service,
        ...(customer === "z" ? { runsOn: "ghost" } : {}),
      })),
    }))
    const plan = planFor({ openbeian: 1, filings }, { at: "kingsoft", objective: "cost" })
    const saidOf = (wanted: string) =>
      new Set(
        plan.assumptions.flatMap(({ kind, text: { zh } }) =>
          kind === wanted ? (/^[zam](?= )/u.exec(zh) ?? []) : [],
        ),
      )
    expect(saidOf("stray")).toEqual(new Set(["z"]))
    expect(saidOf("duplicate")).toEqual(new Set(["a", "m"]))
    expect(plan.customers.map(({ customer }) => customer)).toEqual(["z", "a", "m"])
    for (const { holds } of plan.orders) expect(holds).toEqual(holds.toSorted())
  })
})
