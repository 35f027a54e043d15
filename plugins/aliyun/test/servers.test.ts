import type { Filing } from "@openbeian/core/filing"
import { Plugin, Product } from "@openbeian/core/provider"
import { aliyun } from "@openbeian/plugin-aliyun"
import { describe, expect, it } from "vitest"
import { answer, said } from "./answer.ts"

const products = Plugin.productsOf(aliyun)
const hosted = (server: Filing.Server, sites = 1): Filing.Facts => ({
  subject: { kind: "enterprise", province: "330000" },
  services: Array.from({ length: sites }, (_, n) => ({
    kind: "website",
    domains: [{ name: `example${n}.cn` }],
    runsOn: "s",
  })),
  accounts: [
    {
      provider: "aliyun",
      track: "standard",
      servers: [{ region: "mainland", quotaUsed: 0, ...server, id: "s" }],
    },
  ],
  register: { subject: { isFiled: false }, services: [] },
})

describe("the ten products", () => {
  it.each([
    ["ECS实例", 5],
    ["云虚拟主机", 5],
    ["轻量应用服务器", 5],
    ["NAT网关", 2],
    ["IPv6转换服务", 2],
    ["ENS", 5],
    ["物联网套餐包", 1],
    ["建站市场产品", 1],
    ["函数计算套餐包", 1],
    ["多端电商商城", 2],
  ])("%s backs %i filings and no more", (product, quota) => {
    const room = (sites: number) => said("core/servers-have-room", hosted({ product }, sites))
    expect(room(quota)).toEqual(["Pass"])
    expect(room(quota + 1)).toEqual(["Fail"])
  })

  it.each([
    ["ECS实例", 3],
    ["云虚拟主机", 3],
    ["轻量应用服务器", 3],
    ["NAT网关", 1],
    ["IPv6转换服务", 1],
    ["ENS", 3],
    ["函数计算套餐包", 3],
    ["多端电商商城", 3],
  ])("%s is bought for %i months at least", (product, months) => {
    const long = (n: number) =>
      said("aliyun/server-is-bought-for-long-enough", hosted({ product, months: n, firstMonths: n }))
    expect(long(months)).toEqual(["Pass"])
    expect(long(months - 1)).toEqual(["Fail"])
    expect(products.find(({ words }) => words.zh === product)?.monthsMin).toBe(months)
  })

  it.each([
    ["ECS实例", 3, "Pass"],
    ["云虚拟主机", 3, "Pass"],
    ["轻量应用服务器", 3, "Pass"],
    ["ENS", 3, "Pass"],
    ["NAT网关", 1, "Review"],
    ["IPv6转换服务", 1, "Review"],
    ["函数计算套餐包", 3, "Review"],
    ["多端电商商城", 3, "Review"],
  ])("%s with its %i months by a renewal alone: %s", (product, months, verdict) => {
    const facts = hosted({ product, months, firstMonths: months - 1 })
    expect(said("aliyun/server-is-bought-for-long-enough", facts)).toEqual([verdict])
  })

  it.each(["物联网套餐包", "建站市场产品"])("%s has no term counted with renewals", (product) => {
    expect(said("aliyun/server-is-bought-for-long-enough", hosted({ product, months: 0 }))).toEqual([
      "NotApplicable",
    ])
  })

  it("of others have no quota in the table", () => {
    const facts = hosted({ product: "阿里巴巴旺铺" }, 9)
    expect(said("core/server-product-is-eligible", facts)).toEqual(Array.from({ length: 9 }, () => "Pass"))
    expect(said("core/servers-have-room", facts)).toEqual(["NotApplicable"])
  })

  it.each([
    ["ECS", 5],
    ["云服务器 ECS", 5],
    ["轻量应用服务器实例", 5],
    ["NAT 网关", 2],
    ["IPv6 转换服务", 2],
    ["建站市场(云市场)产品", 1],
    ["建站市场（云市场）产品", 1],
  ])("are known by the names of the guide and of the console: %s", (product, quota) => {
    const facts = hosted({ product }, quota)
    expect(new Set(said("core/server-product-is-eligible", facts))).toEqual(new Set(["Pass"]))
    expect(said("core/servers-have-room", facts)).toEqual(["Pass"])
    expect(said("core/servers-have-room", hosted({ product }, quota + 1))).toEqual(["Fail"])
  })

  it("are told apart by all their names", () => {
    for (const { id, words, alsoCalled = [] } of products)
      for (const name of [id, words.zh, words.en, ...alsoCalled])
        expect(Product.productOf({ products }, name)).toBe(id)
  })

  it("are all that can carry a filing, beside those of other sections", () => {
    const [finding] = answer(hosted({ product: "对象存储" })).findings.filter(
      ({ rule }) => rule === "core/server-product-is-eligible",
    )
    expect(finding).toMatchObject({ verdict: "Fail", severity: "block" })
  })
})
