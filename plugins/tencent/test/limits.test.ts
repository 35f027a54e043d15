import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { at, said, unfiled, verdicts, websites } from "./answer.ts"

describe("one order", () => {
  const few = "core/order-holds-few-websites"
  const of = (kind: NonNullable<Filing.Subject["kind"]>, count: number): Filing.Facts => ({
    subject: { kind },
    register: unfiled,
    services: websites(count),
  })

  it("holds ten websites of a unit, and divides eleven", () => {
    expect(verdicts(few, of("enterprise", 10))).toEqual(["Pass"])
    const [finding] = said(few, of("government", 11))
    expect(finding).toMatchObject({ verdict: "Fail", severity: "advice" })
    expect(finding?.fix.zh).toContain("2 单")
  })

  it("holds one website of an individual, and divides two, in turn", () => {
    expect(verdicts(few, of("individual", 1))).toEqual(["Pass"])
    const [finding] = said(few, of("individual", 2))
    expect(finding?.clauses).toEqual(expect.arrayContaining(["tc-order-individual", "tc-one-open-order"]))
    expect(finding?.fix.zh).toContain("一单办完再交下一单")
  })

  it("has no figure for apps", () => {
    const apps = Array.from({ length: 2 }, () => ({ kind: "app" }) as const)
    expect(verdicts("core/order-holds-few-apps", { register: unfiled, services: apps })).toEqual(["Review"])
  })
})

describe("one resource", () => {
  const room = "core/servers-have-room"
  const on = (product: string, count: number, quotaUsed = 0): Filing.Facts =>
    at(
      { servers: [{ id: "host", product, quotaUsed }], codes: [] },
      { register: unfiled, services: websites(count) },
    )

  it.each([
    ["云服务器", 5],
    ["CVM", 5],
    ["轻量应用服务器", 5],
    ["Lighthouse", 5],
    ["云函数资源包", 2],
  ])("of %s carries %i websites and no more", (product, most) => {
    expect(verdicts(room, on(product, most))).toEqual(["Pass"])
    expect(verdicts(room, on(product, most, 1))).toEqual(["Fail"])
    expect(verdicts(room, on(product, most + 1))).toEqual(["Fail"])
  })

  it("of Cloud Run is counted by its addresses, and what it carries already counts", () => {
    const rule = "tencent/cloud-run-carries-two-services-an-address"
    const run = (quotaUsed: number) =>
      at(
        { servers: [{ id: "host", product: "云托管", addresses: ["203.0.113.7"], quotaUsed }], codes: [] },
        { register: unfiled, services: websites(1) },
      )
    expect(verdicts(rule, run(1))).toEqual(["Pass"])
    expect(verdicts(rule, run(2))).toEqual(["Fail"])
    expect(verdicts(room, run(2))).toEqual(["NotApplicable"])
  })

  it("that the page does not name is a question, not a refusal", () => {
    const rule = "core/server-product-is-eligible"
    expect(verdicts(rule, on("云服务器", 1))).toEqual(["Pass"])
    expect(verdicts(rule, on("裸金属服务器", 1))).toEqual(["Review"])
  })
})

describe("one account", () => {
  const services = websites(1)

  it("files for one subject", () => {
    const rule = "core/account-has-room-for-the-subject"
    const of = (...subjects: ReadonlyArray<string>) =>
      at({ subjects: [...subjects] }, { subject: { name: "溪桥茶业有限公司" }, register: unfiled, services })
    expect(verdicts(rule, of())).toEqual(["Pass"])
    expect(verdicts(rule, of("溪桥茶业有限公司"))).toEqual(["Pass"])
    expect(verdicts(rule, of("望山书店有限公司"))).toEqual(["Fail"])
  })

  it("has one order under way; the next follows when the longest course has ended", () => {
    const rule = "core/account-has-no-order-in-the-way"
    const of = (...openOrders: NonNullable<Filing.Account["openOrders"]>) =>
      at({ openOrders: [...openOrders] }, { register: unfiled, services })
    expect(verdicts(rule, of())).toEqual(["Pass"])
    const [finding] = said(rule, of({ id: "1" }))
    expect(finding?.verdict).toBe("Fail")
    // From Friday: 2 working days, 1 for the SMS, and 30 days.
    expect(finding?.from).toBe("2026-12-25")
  })
})

describe("one code", () => {
  const of = (count: number, isSpent: boolean) =>
    at(
      { servers: [], codes: [{ id: "code", isSpent }] },
      { register: unfiled, services: websites(count, "code") },
    )

  it("backs one website", () => {
    expect(verdicts("core/code-backs-few-services", of(1, false))).toEqual(["Pass"])
    expect(verdicts("core/code-backs-few-services", of(2, false))).toEqual(["Fail", "Fail"])
  })

  it("is used once", () => {
    expect(verdicts("core/code-is-unspent", of(1, false))).toEqual(["Pass"])
    expect(verdicts("core/code-is-unspent", of(1, true))).toEqual(["Fail"])
  })
})
