import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { answer, unfiled, websites } from "./verdicts.ts"

const orders = (facts: Filing.Facts, plugin = acme) =>
  answer(facts, plugin).orders.map(({ words, holds, waitsFor }) => [words.zh, holds.length, waitsFor])

describe("orders", () => {
  it("hold as many as an order may, and only the first one files the subject", () => {
    expect(orders({ ...unfiled, services: websites(5) })).toEqual([
      ["首次备案", 2, undefined],
      ["新增备案", 2, 0],
      ["新增备案", 1, 0],
    ])
  })

  it("wait for one to end where two are under way already", () => {
    const register = { subject: { isFiled: true, access: ["acme"] }, services: [] }
    expect(orders({ register, services: websites(8) })).toEqual([
      ["新增备案", 2, undefined],
      ["新增备案", 2, undefined],
      ["新增备案", 2, 0],
      ["新增备案", 2, 1],
    ])
  })

  it("do not wait where the papers limit nothing", () => {
    const plugin = { ...acme, limits: { ...acme.limits, openOrdersPerAccount: "undocumented" as const } }
    const register = { subject: { isFiled: true, access: ["acme"] }, services: [] }
    expect(orders({ register, services: websites(5) }, plugin).map(([, , waitsFor]) => waitsFor)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it("take websites and apps together, each by its own limit", () => {
    expect(orders({ ...unfiled, services: [...websites(3), ...websites(4, "app")] })).toEqual([
      ["首次备案", 6, undefined],
      ["新增备案", 1, 0],
    ])
  })

  it("are two for a service whose row says so, one after the other", () => {
    const register = {
      subject: { isFiled: true, access: ["elsewhere"] },
      services: [{ kind: "website", domains: ["website1.cn"], access: ["elsewhere"] }],
    } as const
    expect(orders({ register, services: websites(1) })).toEqual([
      ["首次备案", 1, undefined],
      ["接入备案", 1, 0],
    ])
  })

  it("hold one change each", () => {
    expect(
      orders({ changes: [{ kind: "changeSubject" }, { kind: "cancelService" }, { kind: "cancelAccess" }] }),
    ).toEqual([
      ["变更主体", 1, undefined],
      ["注销服务", 1, undefined],
    ])
  })

  it("are none as long as no type is known", () => {
    expect(orders({ services: websites(5) })).toEqual([])
  })
})
