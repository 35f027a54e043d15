import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

/** A website whose filing does not list any account, and the accounts that it had. */
const { accounts: own = [], ...silent } = Filings.sample(Filings.cleanFiling({ provider: acme }), 1)[0] ?? {}

const elsewhere: Plugin.Plugin = { ...acme, id: "elsewhere", name: text("别云", "Elsewhere Cloud") }

const told = (filings: Readonly<Record<string, Filing.Facts>>, plugins = [acme, elsewhere]) =>
  Planner.plan(
    Planner.prepare(
      {
        openbeian: 1,
        filings: Object.entries(filings).map(([customer, facts]) => ({ customer, ...facts })),
      },
      {
        plugins,
        regulations: exampleRegulations,
        today,
        assumptions: { openbeian: 1 },
      },
    ),
    { at: acme.id, objective: "cost" },
  )

describe("an account that is opened where none is listed", () => {
  const saidIn = (plan: ReturnType<typeof told>) =>
    plan.assumptions.flatMap(({ kind, customers, provider, text: { en } }) =>
      kind === "unlisted" ? [[provider, customers, en]] : [],
    )

  it("is told with what is listed instead, once for all whose lists are alike", () => {
    const other = { ...silent, accounts: [{ provider: "别云" }] }
    expect(
      saidIn(
        told({ a: other, b: silent, c: { ...silent, accounts: [{ provider: "elsewhere" }] }, d: silent }),
      ),
    ).toEqual([
      [
        acme.id,
        ["a", "c"],
        "Customers that list accounts at Elsewhere Cloud alone are taken to have none at Acme Cloud, and one is opened there; add the account where there is one.",
      ],
      [
        acme.id,
        ["b", "d"],
        "Customers whose accounts are not listed are taken to have none at Acme Cloud, and one is opened there; add the account where there is one.",
      ],
    ])
  })

  it("is told once whatever the order of the list", () => {
    const listing = (...names: ReadonlyArray<string>): Filing.Facts => ({
      ...silent,
      accounts: names.map((provider) => ({ provider })),
    })
    expect(saidIn(told({ a: listing("甲云", "别云"), b: listing("elsewhere", "甲云") }))).toMatchObject([
      [acme.id, ["a", "b"], expect.stringContaining("at 甲云, Elsewhere Cloud alone")],
    ])
  })

  it("is not told where the list says that there is none, where it is asked for, or where one is replaced", () => {
    const asked = { ...silent, register: { subject: { isFiled: true, access: [acme.id] }, services: [] } }
    const [account] = own
    const replaced = {
      ...silent,
      accounts: [
        { ...account, provider: acme.id, id: "old", subjects: ["甲公司", "乙公司", "丙公司", "丁公司"] },
      ],
    }
    const plan = told({
      a: { ...silent, accounts: [] },
      b: asked,
      c: replaced,
      d: { ...silent, accounts: own },
    })
    expect(plan.accounts.map(({ customer, instead }) => [customer, instead])).toEqual([
      ["a", undefined],
      ["b", undefined],
      ["c", "old"],
    ])
    expect(plan.unknowns.map(({ asks }) => asks)).toContain("/accounts")
    expect(saidIn(plan)).toEqual([])
  })
})

describe("the servers of an account that lists none", () => {
  const uncounted: Plugin.Plugin = { ...acme, limits: { ...acme.limits, servicesPerServer: "undocumented" } }
  const { servers: _, codes: __, ...account } = { ...own[0] }
  const having = (more: Partial<Filing.Account>): Filing.Facts => ({
    ...silent,
    services: silent.services?.map(({ runsOn: _runsOn, ...service }) => service) ?? [],
    accounts: [{ ...account, provider: acme.name.en, ...more }],
  })
  const server: Filing.Server = { id: "own", product: "large", expiresOn: "2027-12-31", quotaUsed: 0 }

  it.each([acme, uncounted])("are asked for where one is bought, and only there", (plugin) => {
    const plan = told({ c: having({}) }, [plugin])
    expect(plan.unknowns).toMatchObject([
      { asks: "/accounts/0/servers", label: { zh: "服务器" }, providers: [acme.id] },
    ])
    expect(plan.unknowns[0]?.blocks).toBeGreaterThan(0)
    expect([plan.figures.servers, plan.complete]).toEqual([1, false])
    const isAsked = (facts: Filing.Facts) =>
      told({ c: facts }, [plugin]).unknowns.some(({ asks }) => asks === "/accounts/0/servers")
    expect(isAsked(having({ servers: [] }))).toBe(false)
    expect(isAsked(having({ servers: [server] }))).toBe(false)
    // A code carries one where servers are counted; else it is no server, and one is bought beside it.
    const isBought = plugin === uncounted
    expect(isAsked(having({ codes: [{ id: "k", isSpent: false, server }] }))).toBe(isBought)
    expect(isAsked({ ...having({}), services: [] })).toBe(false)
    expect(isAsked(having({ provider: "elsewhere" }))).toBe(false)
  })
})
