import { type Assumptions, Planner } from "@openbeian/planner"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { everything, given } from "./planFor.ts"

describe("prices", () => {
  const products = { nwcd: "EIP", kingsoft: "cloudServer", aliyun: "ECS实例", tencent: "cvm" }
  const prices = Object.entries(products).map(([provider, product], n) => ({
    provider,
    product,
    yuan: 100 * (n + 1),
  }))
  const plugins = installed.filter(({ id }) => Object.hasOwn(products, id))
  const prepared = (assumptions: Assumptions.Assumptions) =>
    Planner.prepare(everything, { ...given, plugins, assumptions })
  const pricedBy = (some: typeof prices) =>
    Planner.plan(prepared({ openbeian: 1, prices: some }), { at: "mix", objective: "cost" })

  it("make the cost that the purchases add up to, at providers that count codes and at those that do not", () => {
    const { figures, purchases, assumptions } = pricedBy(prices)
    expect(assumptions.map(({ kind }) => kind)).toContain("price")
    expect(purchases.reduce((sum, { yuan = 0 }) => sum + yuan, 0)).toBe(figures.yuan)
    expect(figures.yuan).toBeGreaterThan(0)
  })

  it("and efforts make the cost together: each account that is opened and each order, and none besides", () => {
    const efforts = plugins.map(({ id }, n) => ({ provider: id, accountYuan: 1000 + n, orderYuan: 10 + n }))
    for (const at of ["mix", ...plugins.map(({ id }) => id)]) {
      const { figures, purchases, accounts, orders } = Planner.plan(
        prepared({ openbeian: 1, prices, efforts }),
        { at, objective: "cost" },
      )
      const of = (provider: string) => efforts.find((each) => each.provider === provider)
      const sum =
        purchases.reduce((total, { yuan = 0 }) => total + yuan, 0) +
        accounts.reduce((total, { provider }) => total + (of(provider)?.accountYuan ?? 0), 0) +
        orders.reduce((total, { provider }) => total + (of(provider)?.orderYuan ?? 0), 0)
      expect(figures.yuan, at).toBe(sum)
      expect([figures.accounts, figures.orders], at).toEqual([accounts.length, orders.length])
      expect(figures.servers, at).toBe(purchases.reduce((total, { count }) => total + count, 0))
    }
  })

  it("count only where every provider has one, and the plan names those without", () => {
    const { figures, assumptions } = pricedBy(prices.slice(1))
    expect(figures.yuan).toBeUndefined()
    expect(assumptions.find(({ kind }) => kind === "noPrice")?.text.zh).toContain("西云数据")
  })

  it("of what nobody sells are told", () => {
    const { assumptions } = pricedBy([...prices, { provider: "aliyun", product: "小飞机", yuan: 1 }])
    expect(assumptions.map(({ text }) => text.zh).join()).toContain("小飞机")
  })
})
