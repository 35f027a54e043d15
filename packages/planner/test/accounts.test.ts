import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

/** The example provider, if its servers carried any number of services. */
const uncounted: Plugin.Plugin = { ...acme, limits: { ...acme.limits, servicesPerServer: "undocumented" } }

const website = ((): Filing.Facts => {
  const found = Filings.sample(Filings.cleanFiling({ provider: acme }), 40).find(
    ({ services }) => services?.[0]?.kind === "website",
  )
  if (found === undefined) throw new Error("no website among the samples")
  return { ...found, services: found.services?.map(({ runsOn: _, ...service }) => service) ?? [] }
})()

const server: Filing.Server = { id: "own", product: "large", expiresOn: "2027-12-31", quotaUsed: 0 }

/** More subjects than an account files for. */
const others = ["甲", "乙", "丙", "丁"].map((name) => `${name}公司`)

/** The account of the sample with these servers. */
const owning = (servers: ReadonlyArray<Filing.Server>): Filing.Facts => ({
  ...website,
  accounts: website.accounts?.map(({ codes: _, ...account }) => ({ ...account, servers })) ?? [],
})

const planFor = (facts: Filing.Facts, plugin: Plugin.Plugin = uncounted) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      {
        plugins: [plugin],
        regulations: exampleRegulations,
        today,
        assumptions: {
          openbeian: 1,
          prices: [
            { provider: acme.id, product: "small", yuan: 100 },
            { provider: acme.id, product: "large", yuan: 130 },
          ],
          efforts: [{ provider: acme.id, accountYuan: 50, orderYuan: 3 }],
        },
      },
    ),
    { at: acme.id, objective: "cost" },
  )

describe("the effort of moving a service off its server", () => {
  const running = (own: Filing.Server): Filing.Facts => {
    const facts = owning([own])
    return { ...facts, services: facts.services?.map((service) => ({ ...service, runsOn: "own" })) ?? [] }
  }
  const moving = (
    facts: Filing.Facts,
    prices: Assumptions["prices"] = [],
    more: { readonly accountYuan?: number; readonly orderYuan?: number } = {},
  ) =>
    Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts }] },
        {
          plugins: [acme],
          regulations: exampleRegulations,
          today,
          assumptions: { openbeian: 1, prices, efforts: [{ provider: acme.id, moveYuan: 300, ...more }] },
        },
      ),
      { at: acme.id, objective: "cost" },
    )
  const prices = [{ provider: acme.id, product: "small", yuan: 100 }]
  const efforts = ({ assumptions }: ReturnType<typeof planFor>) =>
    assumptions.filter(({ kind }) => kind === "effort")

  it("is counted where a server that could carry it is full", () => {
    expect(moving(running(server), prices).figures.yuan).toBe(0)
    const plan = moving(running({ ...server, quotaUsed: 3 }), prices)
    expect(plan.figures.yuan).toBe(400)
    expect(efforts(plan)).toHaveLength(1)
  })

  it("is counted where the server cannot carry it at all, as it has to move", () => {
    expect(moving(running({ ...server, expiresOn: "2027-01-01" }), prices).figures.yuan).toBe(400)
  })

  it("and the others are no number of servers either", () => {
    const { accounts: _, ...stranger } = website
    const opened = moving(stranger, [], { accountYuan: 50, orderYuan: 7 })
    expect(opened.bounds.find(({ of }) => of === "purchases")).toMatchObject({ bound: 1, reached: 1 })
  })

  it("is no number of servers: without prices it does not count, and the plan says so", () => {
    const plan = moving(running({ ...server, quotaUsed: 3 }))
    expect(plan.bounds.find(({ of }) => of === "purchases")).toMatchObject({ bound: 1, reached: 1 })
    expect(
      efforts(plan)
        .map(({ text }) => text.zh)
        .join(),
    ).toContain("没有用上")
    expect(
      efforts(planFor(owning([server])))
        .map(({ text }) => text.zh)
        .join(),
    ).toContain("您的输入")
  })
})

const sums = ({
  figures: { accounts, servers, yuan },
  purchases,
  accounts: opened,
}: ReturnType<typeof planFor>) => {
  expect(opened).toHaveLength(accounts)
  expect(purchases.reduce((sum, { count }) => sum + count, 0)).toBe(servers)
  return { accounts, servers, yuan }
}

describe("what it costs to begin at a provider", () => {
  const { accounts: _, ...stranger } = website
  const unusable = {
    ...website,
    accounts: website.accounts?.map((account) => ({ ...account, subjects: others })) ?? [],
  }

  it.each([
    ["the order alone, with an account and a server", owning([server]), { accounts: 0, servers: 0, yuan: 3 }],
    ["a server, where the account has none", owning([]), { accounts: 0, servers: 1, yuan: 103 }],
    ["an account and a server, where there is neither", stranger, { accounts: 1, servers: 1, yuan: 153 }],
    ["both too, where the account cannot be used", unusable, { accounts: 1, servers: 1, yuan: 153 }],
  ])("is %s", (_, facts, expected) => {
    const plan = planFor(facts)
    expect(sums(plan)).toEqual(expected)
    expect(plan.purchases.map(({ yuan }) => yuan)).toEqual(expected.servers === 0 ? [] : [100])
    expect(plan.bounds.find(({ of }) => of === "cost")).toMatchObject({
      bound: expected.yuan,
      reached: expected.yuan,
    })
  })

  it.each([
    ["the order alone, with an account and a server", owning([server]), { accounts: 0, servers: 0, yuan: 3 }],
    ["codes, where the account has none", owning([]), { accounts: 0, servers: 1, yuan: 103 }],
    ["an account and codes, where there is neither", stranger, { accounts: 1, servers: 1, yuan: 153 }],
  ])("is at a provider that counts codes %s", (_, facts, expected) => {
    expect(sums(planFor(facts, acme))).toEqual(expected)
  })

  it("is no server for a change of what is filed", () => {
    const filed: Filing.Facts = {
      ...owning([]),
      services: [],
      changes: [{ kind: "changeSubject", becomes: "renamed" }],
      register: { subject: { isFiled: true, access: [acme.id] }, services: [] },
    }
    const plan = planFor(filed)
    expect(plan.orders).toHaveLength(1)
    expect(sums(plan)).toEqual({ accounts: 0, servers: 0, yuan: 3 })
  })
})

describe("what is not known of what is there already", () => {
  const { expiresOn: _, ...unknownTerm } = server
  const asked = ({ unknowns, complete }: ReturnType<typeof planFor>) => [
    unknowns.map(({ asks }) => asks),
    complete,
  ]

  it.each([acme, uncounted])("is asked of a server that the plan uses", (plugin) => {
    const plan = planFor(owning([unknownTerm]), plugin)
    expect(plan.customers[0]?.services[0]?.runsOn).toBe("own")
    expect(asked(plan)).toEqual([["/accounts/0/servers/0/expiresOn"], false])
    expect(asked(planFor(owning([server]), plugin))).toEqual([[], true])
  })

  it("is not asked of a server that the plan leaves alone, nor of one that it buys", () => {
    expect(asked(planFor(owning([{ ...unknownTerm, id: "full", quotaUsed: 3 }, server]), acme))).toEqual([
      [],
      true,
    ])
    expect(asked(planFor(owning([]), acme))).toEqual([[], true])
  })

  it("is asked of the account, and not of one that the plan opens", () => {
    const { accounts = [], ...stranger } = owning([server])
    const unverified = accounts.map(({ isVerified: _isVerified, ...account }) => account)
    expect(asked(planFor({ ...stranger, accounts: unverified }, acme))).toEqual([
      ["/accounts/0/isVerified"],
      false,
    ])
    expect(asked(planFor(stranger, acme))).toEqual([[], true])
  })

  it("is asked of the services, where nobody says which are to be filed, and not where none is", () => {
    const { services: _, ...silent } = owning([server])
    for (const [filing, ...expected] of [
      [silent, ["/services"], false],
      [{ ...silent, services: [] }, [], true],
      [{}, ["/services"], false],
      [{ changes: [] }, ["/services"], false],
    ] as const) {
      const plan = planFor(filing)
      expect(asked(plan)).toEqual(expected)
      expect([plan.applicable, plan.orders]).toEqual([false, []])
      for (const { blocks, providers } of plan.unknowns) {
        expect(blocks).toBeGreaterThan(0)
        expect(providers).toEqual([acme.id])
      }
    }
  })

  it("is asked of the accounts of a subject that is on record there, where nobody lists them", () => {
    const { accounts: _, ...silent } = owning([])
    const onRecord = (access: ReadonlyArray<string>, more: Filing.Facts = {}): Filing.Facts => ({
      ...silent,
      register: { subject: { isFiled: true, access }, services: [] },
      ...more,
    })
    const plan = planFor(onRecord([acme.name.zh]))
    expect(asked(plan)).toEqual([["/accounts"], false])
    expect([plan.accounts.length, plan.orders.length]).toEqual([1, 1])
    expect(asked(planFor(onRecord([acme.id], { accounts: [] })))).toEqual([[], true])
    expect(asked(planFor(onRecord([acme.id], { services: [] })))).toEqual([[], true])
    expect(asked(planFor(onRecord([])))).toEqual([[], true])
    expect(asked(planFor(silent))).toEqual([[], true])
  })
})

describe("an account that is there and not verified", () => {
  const unverified = (
    account: Filing.Account,
    servers: ReadonlyArray<Filing.Server> = [server],
  ): Filing.Facts => {
    const owned = owning(servers)
    return {
      ...owned,
      accounts: owned.accounts?.map((each) => ({ ...each, isVerified: false, ...account })) ?? [],
    }
  }
  const account = { provider: acme.id, id: "ours" }
  const verifications = ({ steps }: ReturnType<typeof planFor>) =>
    steps.filter(({ kind }) => kind === "verifyAccount")

  it("is verified and used, and its server too", () => {
    const plan = planFor(unverified(account))
    expect(sums(plan)).toEqual({ accounts: 0, servers: 0, yuan: 3 })
    const [step, ...more] = verifications(plan)
    expect(more).toEqual([])
    expect(step).toMatchObject({ owner: "customer", customer: "c", provider: acme.id })
    expect(step?.text.en).toContain("account ours")
    expect(step?.clauses).not.toEqual([])
    expect(plan.steps.find(({ kind }) => kind === "submit")?.dependsOn).toContain(step?.id)
  })

  it("is verified before a server is bought in it", () => {
    const plan = planFor(unverified(account, []))
    const purchase = plan.steps.find(({ kind }) => kind === "buyServer")
    expect(purchase?.dependsOn).toEqual(verifications(plan).map(({ id }) => id))
  })

  it("is verified where the papers say nothing of it too, without a clause", () => {
    const silent = {
      ...uncounted,
      rules: uncounted.rules.filter(({ cites }) => !cites.includes("ac-account-verified")),
    }
    expect(verifications(planFor(unverified(account), silent)).map(({ clauses }) => clauses)).toEqual([[]])
  })

  it("is given up where verification cannot mend it: another subject is filed from it", () => {
    const plan = planFor(unverified({ ...account, subjects: others }))
    expect(plan.accounts.map(({ instead }) => instead)).toEqual(["ours"])
    expect(verifications(plan)).toEqual([])
  })

  it("needs nothing more once it is verified", () => {
    expect(verifications(planFor(owning([server])))).toEqual([])
  })

  it("is verified in the portfolio to which the plan is applied", () => {
    const facts = unverified(account)
    const after = Planner.apply({ openbeian: 1, filings: [{ customer: "c", ...facts }] }, planFor(facts), [
      uncounted,
    ])
    expect(after.filings[0]?.accounts).toMatchObject([{ id: "ours", isVerified: true, verifiedOn: today }])
  })
})
