import type { Filing } from "@openbeian/core/filing"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"
import { others, owning, planFor, server, sums, website } from "./ownServer.ts"

const { today } = Filings

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
    expect(moving(running({ ...server, expiresOn: "2026-11-01" }), prices).figures.yuan).toBe(400)
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
