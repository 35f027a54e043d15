import { Planner } from "@openbeian/planner"
import { acme, exampleRegulations } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { costsOf } from "../../../src/features/plan/costs.ts"
import type { Plan } from "../../../src/features/plan/planning.ts"
import { same } from "../../../src/language/phrase.ts"
import { orderOf, planOf } from "./plans.ts"

const none = { openbeian: 1 } as const
const days = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05"] as const
const words = { zh: "服务器", en: "server" }

const bought = (id: string, count: number, each: number): Plan["purchases"][number] => ({
  id,
  provider: "p1",
  words,
  count,
  yuan: count * each,
  clauses: [],
})
const account = (id: string, provider: string): Plan["accounts"][number] => ({
  id,
  provider,
  customer: "C1",
  realName: "甲",
  steps: [],
  clauses: [],
})
const empty = planOf({}).figures
const priced = (costs: NonNullable<Plan["figures"]["costs"]>, parts: Partial<Plan>): Plan =>
  planOf({
    ...parts,
    figures: { ...empty, yuan: costs.servers + costs.accounts + costs.orders + costs.moves, costs },
  })
const nothing = { servers: 0, accounts: 0, orders: 0, moves: 0 }

describe("what a plan costs", () => {
  it("is not told where no prices were given", () => {
    expect(costsOf(planOf({ accounts: [account("a", "p1")] }), none, same)).toEqual([])
  })

  it("is so many at a price each, alike purchases in one line", () => {
    const purchases = [bought("a", 2, 300), bought("b", 1, 300), bought("c", 1, 99.5)]
    expect(costsOf(priced({ ...nothing, servers: 999.5 }, { purchases }), none, same)).toMatchObject([
      { what: words, count: 3, each: 300, yuan: 900 },
      { what: words, count: 1, each: 99.5, yuan: 99.5 },
    ])
  })

  it("counts accounts, orders and moves of each provider at its price, by its id or name", () => {
    const service = {
      path: "/services/0",
      kind: "website",
      name: "甲",
      outcome: "planned",
      because: words,
      clauses: [],
    } as const
    const from = (provider?: string) => ({ ...service, movesFrom: { words, ...(provider && { provider }) } })
    const plan = priced(
      { ...nothing, accounts: 45, orders: 30.3, moves: 8 },
      {
        accounts: [account("a", "p1"), account("b", "p2"), account("c", "p1")],
        orders: [
          ...["1", "2", "3"].map((id) => orderOf(id, days)),
          orderOf("handled for nothing", days, { provider: "p2" }),
        ],
        customers: [{ customer: "C1", name: "甲", services: [from("p2"), from("p2"), from(), service] }],
      },
    )
    const efforts = [
      { provider: "Ｐ 1", accountYuan: 20, orderYuan: 10.1 },
      { provider: "p2", accountYuan: 5, moveYuan: 4 },
    ]
    const lines = costsOf(plan, { openbeian: 1, efforts }, same)
    expect(lines.map(({ provider, count, each, yuan }) => [provider?.en, count, each, yuan])).toEqual([
      ["p1", 2, 20, 40],
      ["p2", 1, 5, 5],
      ["p1", 3, 10.1, 30.3],
      ["p2", 2, 4, 8],
    ])
  })

  it("is one line in all where the prices at hand do not make up what the plan says", () => {
    const plan = priced({ ...nothing, accounts: 41 }, { accounts: [account("a", "p1"), account("b", "p1")] })
    const at = (accountYuan: number) =>
      costsOf(plan, { openbeian: 1, efforts: [{ provider: "p1", accountYuan }] }, same)
    expect(at(20)).toEqual([{ what: expect.anything(), yuan: 41 }])
    expect(at(20.5)).toMatchObject([{ count: 2, each: 20.5, yuan: 41 }])
    expect(costsOf(plan, none, same)).toEqual([{ what: expect.anything(), yuan: 41 }])
    const free = priced(nothing, { accounts: plan.accounts })
    expect(costsOf(free, { openbeian: 1, efforts: [{ provider: "p1", accountYuan: 20 }] }, same)).toEqual([])
  })

  it("adds up to what the planner says, with nothing left over", () => {
    const product = acme.servers === "undocumented" ? undefined : acme.servers.products[0]?.id
    const assumptions = {
      openbeian: 1,
      prices: [{ provider: acme.id, product: product ?? "", yuan: 299 }],
      efforts: [{ provider: acme.name.zh, accountYuan: 20, orderYuan: 50.5 }],
    } as const
    const filings = ["C1", "C2"].map((customer) => ({
      customer,
      subject: { kind: "enterprise", name: customer, province: "330000" } as const,
      register: { subject: { isFiled: false, access: [] }, services: [] },
      accounts: [],
      services: ["一", "二"].map((name) => ({ kind: "app", name }) as const),
    }))
    const plan = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings },
        { plugins: [acme], regulations: exampleRegulations, today: "2026-11-23", assumptions },
      ),
      { at: "mix", objective: "cost" },
    )
    const lines = costsOf(plan, assumptions, () => acme.name)
    expect(plan.figures.orders).toBeGreaterThan(0)
    expect(lines.length).toBeGreaterThanOrEqual(2)
    expect(lines.every(({ count }) => count !== undefined)).toBe(true)
    expect(lines.reduce((sum, { yuan }) => sum + yuan, 0)).toBeCloseTo(plan.figures.yuan ?? -1, 2)
  })
})
