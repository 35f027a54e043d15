import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { threeWebsites } from "./threeWebsites.ts"

const crossing: Plugin.Plugin = {
  ...acme,
  limits: { ...acme.limits, quotaPerCode: [{ from: "2020-01-01", value: 1, cites: ["ac-codes"] }] },
  capabilities: { ...acme.capabilities, codeOfAnotherAccount: Plugin.can("ac-codes") },
}
const other: Plugin.Plugin = { ...crossing, id: "other", name: { zh: "别家云", en: "Other Cloud" } }

const server = (quotaUsed: number): Filing.Server => ({
  id: "web-1",
  product: "large",
  expiresOn: "2027-12-31",
  quotaUsed,
})

const facts = threeWebsites()
const [account] = facts.accounts ?? []
const accountsWith = (here: ReadonlyArray<Filing.Server>, there: ReadonlyArray<Filing.Server>) => [
  { ...account, provider: acme.id, servers: here },
  { ...account, provider: other.id, servers: there },
]

const planned = (portfolio: Portfolio.Portfolio) => {
  const plan = Planner.plan(
    Planner.prepare(portfolio, {
      plugins: [crossing, other],
      regulations: exampleRegulations,
      today: Filings.today,
      assumptions: { openbeian: 1 },
    }),
    { at: acme.id, objective: "cost" },
  )
  return { plan, after: Planner.apply(portfolio, plan, [crossing, other]) }
}
const usedIn = (accounts: ReadonlyArray<Filing.Account> = []) =>
  accounts.map(({ provider, servers = [] }) => [provider, ...servers.map(({ quotaUsed }) => quotaUsed)])

describe("servers of one name at two providers", () => {
  it("are told apart when a plan is applied", () => {
    const { plan, after } = planned({
      openbeian: 1,
      filings: [{ customer: "c", ...facts, accounts: accountsWith([server(0)], [server(1)]) }],
    })
    expect(plan.purchases).toEqual([])
    expect(usedIn(after.filings[0]?.accounts)).toEqual([
      [acme.id, 3],
      [other.id, 1],
    ])
  })

  it("are told apart where one is the broker's and one a customer's", () => {
    const { plan, after } = planned({
      openbeian: 1,
      filings: [
        { customer: "c", ...facts, accounts: accountsWith([], []) },
        { customer: "d", accounts: accountsWith([], [server(1)]) },
      ],
      accounts: [{ provider: acme.id, servers: [server(0)] }],
    })
    expect(plan.purchases).toEqual([])
    expect(usedIn(after.accounts)).toEqual([[acme.id, 3]])
    expect(usedIn(after.filings[1]?.accounts)).toEqual([[acme.id], [other.id, 1]])
  })

  it("are told as full each at its own", () => {
    const { plan } = planned({
      openbeian: 1,
      filings: [{ customer: "c", ...facts, accounts: accountsWith([server(3)], [server(3)]) }],
    })
    expect(plan.steps.flatMap(({ kind, detail }) => (kind === "buyServer" ? detail?.en : []))).toEqual([
      `server web-1 of ${facts.subject?.name} is full: 3 of its 3 places are taken`,
    ])
  })

  it("are bought once where the broker has two accounts at one provider", () => {
    const { plan, after } = planned({
      openbeian: 1,
      filings: [{ customer: "c", ...facts, accounts: accountsWith([], []) }],
      accounts: [
        { provider: acme.id, servers: [] },
        { provider: acme.name.zh, servers: [] },
      ],
    })
    const bought = plan.purchases.reduce((sum, { count }) => sum + count, 0)
    expect(bought).toBeGreaterThan(0)
    expect(after.accounts?.map(({ servers }) => servers?.length)).toEqual([bought, 0])
  })
})

describe("servers of one name in two accounts of the broker at one provider", () => {
  it("are one, the first; the other is told of and carries nothing", () => {
    const accounts = [acme.id, acme.name.zh].map((provider) => ({ provider, servers: [server(0)] }))
    const filings = ["c", "d"].map((customer) => ({
      customer,
      ...facts,
      subject: { ...facts.subject, name: `公司${customer}` },
      accounts: accountsWith([], []).map((each) => ({ ...each, realName: `公司${customer}` })),
    }))
    const { plan, after } = planned({ openbeian: 1, filings, accounts })
    const used = plan.customers.flatMap(({ services }) => services.filter(({ runsOn }) => runsOn === "web-1"))
    expect(used).toHaveLength(3)
    expect(plan.purchases.length).toBeGreaterThan(0)
    expect(plan.assumptions.filter(({ kind }) => kind === "unused").map(({ text: { en } }) => en)).toEqual([
      expect.stringContaining("has one of the same id"),
    ])
    const [first, second] = after.accounts ?? []
    const codesOf = ({ codes = [] }: Filing.Account) => codes.filter((code) => code.server?.id === "web-1")
    expect([first, second].map((each) => (each === undefined ? 0 : codesOf(each).length))).toEqual([3, 0])
  })
})

describe("servers of the broker in two accounts at one provider", () => {
  it("are used first where none has to be renewed, whichever account is listed first", () => {
    const short: Filing.Server = { ...server(0), id: "short", expiresOn: "2027-02-19" }
    const accounts = [
      { provider: acme.id, servers: [short] },
      { provider: acme.name.zh, servers: [server(0)] },
    ]
    for (const listed of [accounts, accounts.toReversed()]) {
      const { plan } = planned({
        openbeian: 1,
        filings: [{ customer: "c", ...facts, accounts: accountsWith([], []) }],
        accounts: listed,
      })
      const carriers = plan.customers.flatMap(({ services }) => services.map(({ runsOn }) => runsOn))
      expect(carriers).toEqual(["web-1", "web-1", "web-1"])
      expect(plan.steps.filter(({ kind }) => kind === "renew")).toEqual([])
    }
  })
})

describe("two accounts at one provider under two of its names", () => {
  it("are told, and the first one files", () => {
    const twins = [
      { ...account, provider: acme.id, id: "first", servers: [] },
      { ...account, provider: acme.name.zh, id: "second", servers: [server(0)] },
    ]
    const told = (accounts: ReadonlyArray<Filing.Account>) =>
      planned({ openbeian: 1, filings: [{ customer: "c", ...facts, accounts }] }).plan.assumptions.filter(
        ({ kind, customers }) => kind === "unused" && customers?.[0] === "c",
      )
    expect(told(twins).map(({ text: { en } }) => en)).toEqual([
      expect.stringMatching(/^c lists several accounts at .+ \(first, second\): /u),
    ])
    expect(told(twins.slice(0, 1))).toEqual([])
  })
})
