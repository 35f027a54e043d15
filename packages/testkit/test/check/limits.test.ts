import type { Filing } from "@openbeian/core/filing"
import { listed } from "@openbeian/core/text"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { tags, unfiled, verdicts, websites } from "./verdicts.ts"

const at = (account: Omit<Filing.Account, "provider">, facts: Filing.Facts = {}): Filing.Facts => ({
  ...facts,
  accounts: [{ provider: "acme", ...account }],
})

describe("core/account-has-room-for-the-subject", () => {
  const room = (others: ReadonlyArray<string>, day: string) =>
    tags("core/account-has-room-for-the-subject", at({ subjects: others }, { subject: { name: "甲公司" } }), {
      day,
    })

  it("counts by the figure of the day", () => {
    expect(room(["乙公司"], "2025-12-31")).toEqual(["Fail"])
    expect(room(["乙公司"], "2026-01-01")).toEqual(["Pass"])
    expect(room(["乙公司", "丙公司"], "2026-01-01")).toEqual(["Fail"])
  })

  it("has no figure before the first one", () => {
    expect(room(["乙公司", "丙公司"], "2022-12-31")).toEqual(["NotApplicable"])
  })

  it("does not count the subject itself, however its name is spaced", () => {
    const { accounts } = at({ subjects: ["乙公司", "甲公司（浙江）"] })
    const facts: Filing.Facts = {
      subject: { name: "甲公司(浙江)" },
      ...(accounts === undefined ? {} : { accounts }),
    }
    expect(tags("core/account-has-room-for-the-subject", facts)).toEqual(["Pass"])
  })
})

describe("core/account-has-no-order-in-the-way", () => {
  it("passes one order of two and tells the wait where there are two", () => {
    expect(tags("core/account-has-no-order-in-the-way", at({ openOrders: [{}] }))).toEqual(["Pass"])
    const [verdict] = verdicts("core/account-has-no-order-in-the-way", at({ openOrders: [{}, {}] }))
    // 3 working days of review, one for the SMS and 20 of the administration after Friday 20 November 2026.
    expect(verdict).toMatchObject({ _tag: "Fail", from: "2026-12-24" })
  })

  it("counts from the day on which an order was submitted, waits for as many as are too many, and never until today", () => {
    const from = (...submitted: ReadonlyArray<string>) => {
      const openOrders = submitted.map((submittedOn) => ({ submittedOn }))
      const [verdict] = verdicts("core/account-has-no-order-in-the-way", at({ openOrders }))
      return verdict?._tag === "Fail" ? verdict.from : undefined
    }
    expect(from("2026-11-19", "2026-11-20")).toBe("2026-12-23")
    expect(from("2026-11-20", "2026-11-19")).toBe("2026-12-23")
    expect(from("2026-11-18", "2026-11-19", "2026-11-20")).toBe("2026-12-23")
    expect(from("2026-01-05", "2026-11-20")).toBe("2026-11-21")
    expect(from("2026-01-05", "2026-01-05")).toBe("2026-11-21")
  })
})

describe("core/order-holds-few-websites", () => {
  const size = (services: ReadonlyArray<Filing.Service>, facts: Filing.Facts = unfiled) =>
    tags("core/order-holds-few-websites", { ...facts, services })

  it("passes two and divides three", () => {
    expect(size(websites(2))).toEqual(["Pass"])
    expect(size(websites(3))).toEqual(["Fail"])
  })

  it("does not count apps, of which any number may go into an order", () => {
    const services = [...websites(2), ...websites(9, "app")]
    expect(size(services)).toEqual(["Pass"])
    expect(tags("core/order-holds-few-apps", { ...unfiled, services })).toEqual(["Pass"])
  })

  it("waits for the fact that decides whether a third one belongs to the order", () => {
    const register = {
      subject: { isFiled: true, access: ["acme"] },
      services: [{ kind: "website", domains: ["other.cn"] }],
    } as const
    const services: ReadonlyArray<Filing.Service> = [...websites(2), { kind: "website", name: "third" }]
    const [verdict] = verdicts("core/order-holds-few-websites", { register, services })
    expect(verdict).toEqual({ _tag: "Undecided", asks: "/services/2/domains" })
  })
})

describe("core/servers-have-room", () => {
  const room = (product: string, quotaUsed: number, count: number) => {
    const servers = [{ id: "host", product, quotaUsed }]
    const services = websites(count).map((website) => ({ ...website, runsOn: "host" }))
    return verdicts("core/servers-have-room", at({ servers }, { services }))
  }

  it.each([
    ["small", 0, 1, "Pass"],
    ["small", 0, 2, "Fail"],
    ["small", 1, 1, "Fail"],
    ["large", 0, 3, "Pass"],
    ["大型主机", 1, 2, "Pass"],
    ["Large Host", 1, 3, "Fail"],
  ])("answers a %s server with %i taken and %i services to carry by %s", (product, quotaUsed, count, tag) => {
    expect(room(product, quotaUsed, count)).toMatchObject([{ _tag: tag }])
  })

  it("has no figure for a product that cannot carry a filing", () => {
    expect(room("object storage", 9, 9)).toMatchObject([{ _tag: "NotApplicable" }])
  })

  it("tells how many servers more are wanted, each by its own product", () => {
    const servers = [
      { id: "small-1", product: "small", quotaUsed: 1 },
      { id: "large-1", product: "large", quotaUsed: 3 },
    ]
    const services = websites(6).map((website, n) => ({ ...website, runsOn: n < 2 ? "small-1" : "large-1" }))
    expect(verdicts("core/servers-have-room", at({ servers }, { services }))).toEqual([
      {
        _tag: "Fail",
        data: { servers: listed(["small-1", "large-1"]), n: 6, limit: listed(["1", "3"]), more: 4 },
      },
    ])
  })
})

describe("core/code-backs-few-services", () => {
  it.each([
    [1, "Pass"],
    [2, "Pass"],
    [3, "Fail"],
  ])("answers %i services on one code by %s", (count, tag) => {
    const services = websites(count).map((website) => ({ ...website, runsOn: "code" }))
    const facts = at({ servers: [], codes: [{ id: "code" }] }, { services })
    expect(new Set(tags("core/code-backs-few-services", facts))).toEqual(new Set([tag]))
  })
})

describe("a limit that the papers do not state", () => {
  it("is no rule at all", () => {
    expect(acme.limits.domainsPerWebsite).toBe("undocumented")
    const services = [{ kind: "website", domains: [{}, {}, {}] }] as const
    expect(tags("core/website-has-few-domains", { services })).toEqual([])
  })

  it("is a figure for the kinds that it names, and for others a question to the provider", () => {
    const ofWebsites = acme.limits.newServicesPerOrder
    if (ofWebsites === "undocumented") throw new Error("the example has this figure")
    const plugin = { ...acme, limits: { ...acme.limits, newServicesPerOrder: [ofWebsites[0]] } } as const
    const order = (count: number) =>
      tags("core/order-holds-few-apps", { ...unfiled, services: websites(count, "app") }, { plugin })
    expect(order(1)).toEqual(["Pass"])
    expect(order(2)).toEqual(["Review"])
  })
})
