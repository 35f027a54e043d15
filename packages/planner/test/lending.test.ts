import type { Filing } from "@openbeian/core/filing"
import type { Limit, Plugin } from "@openbeian/core/provider"
import { acme, Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import { lendingOf, lentByNew, makesCodes } from "../src/portfolio/lending.ts"

const basis = (assumptions: Assumptions = { openbeian: 1 }) => ({ today: Filings.today, assumptions })

/** The example provider with these limits; a large host carries three services. */
const limited = (limits: Partial<Record<"codesPerServer" | "quotaPerCode", Limit.Limit>>): Plugin.Plugin => ({
  ...acme,
  limits: { ...acme.limits, codesPerServer: "undocumented", quotaPerCode: "undocumented", ...limits },
})
const five: Limit.Limit = [{ from: "2026-01-01", value: 5, product: "large", cites: ["ac-codes"] }]
const free: Limit.Limit = [{ from: "2026-01-01", value: 0, cites: ["ac-codes"] }]
const one: Limit.Limit = [{ from: "2026-01-01", value: 1, cites: ["ac-codes"] }]

const large: Filing.Server = { id: "s", product: "large" }

/** An account whose server has made so many codes, beside one of another server. */
const accountOf = (made: number): Filing.Account => ({
  provider: acme.id,
  codes: [
    ...Array.from({ length: made }, (_, n) => ({ id: `k${n}`, isSpent: n % 2 === 0, server: { id: "s" } })),
    { id: "other", isSpent: true, server: { id: "t" } },
  ],
})

const left = (plugin: Plugin.Plugin, quotaUsed: number | undefined, made: number, product = "large") => {
  const server = { ...large, product, ...(quotaUsed === undefined ? {} : { quotaUsed }) }
  const lending = lendingOf(server, accountOf(made), plugin, basis())
  return typeof lending === "string" ? lending : lending.left
}

describe("the codes that a server still makes", () => {
  it("are those of the papers less those that were made, whatever it carries itself", () => {
    const beside = limited({ codesPerServer: five, quotaPerCode: free })
    expect([0, 1, 4, 5, 6].map((made) => left(beside, 0, made))).toEqual([5, 4, 1, 0, 0])
    expect([0, 2, 3, 4, undefined].map((used) => left(beside, used, 0))).toEqual([5, 5, 5, 5, 5])
  })

  it("are bounded by the quota where a code takes some", () => {
    const taking = limited({ quotaPerCode: one })
    expect([0, 1, 2, 3, 4, undefined].map((used) => left(taking, used, 0))).toEqual([3, 2, 1, 0, 0, 3])
    // Those that were made are in what is taken, or count where that is not said.
    expect([left(taking, 2, 2), left(taking, 0, 2), left(taking, undefined, 2)]).toEqual([1, 1, 1])
    const two = limited({ quotaPerCode: [{ from: "2026-01-01", value: 2, cites: ["ac-codes"] }] })
    expect([0, 1, 2].map((used) => left(two, used, 0))).toEqual([1, 1, 0])
  })

  it("are the lesser of both, never below zero", () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(5), fc.nat(7), fc.nat(2), (most, used, made, taking) => {
        const plugin = limited({
          codesPerServer: [{ from: "2026-01-01", value: most, cites: ["ac-codes"] }],
          quotaPerCode: [{ from: "2026-01-01", value: taking, cites: ["ac-codes"] }],
        })
        const byQuota =
          taking === 0 ? Number.POSITIVE_INFINITY : Math.floor((3 - Math.max(used, made * taking)) / taking)
        expect(left(plugin, used, made)).toBe(Math.max(0, Math.min(most - made, byQuota)))
      }),
      { seed: 13 },
    )
  })

  it("are not lent where the papers state them of other products, or not at all", () => {
    for (const quotaPerCode of ["undocumented", free, one] as const)
      expect(left(limited({ codesPerServer: five, quotaPerCode }), 0, 0, "small")).toBe("codesOfOthers")
    expect(left(limited({}), 0, 0)).toBe("unstatedCodes")
    expect(left(limited({ quotaPerCode: free }), 0, 0)).toBe("unstatedCodes")
    expect(left(limited({ quotaPerCode: one }), 0, 0, "disk")).toBe("unstatedRoom")
    const later = [{ from: "2027-01-01", value: 5, cites: ["ac-codes"] }] as const
    expect(left(limited({ codesPerServer: later }), 0, 0)).toBe("unstatedCodes")
  })

  it("are by the user's figure for the quota where the papers state none", () => {
    const plugin = limited({ quotaPerCode: one })
    const silent: Plugin.Plugin = {
      ...plugin,
      limits: { ...plugin.limits, servicesPerServer: "undocumented" },
    }
    const own = {
      openbeian: 1,
      limits: [{ provider: acme.id, limit: "servicesPerServer", value: 4 }],
    } as const
    expect(lentByNew("large", silent, basis())).toBe(0)
    expect(lentByNew("large", silent, basis(own))).toBe(4)
  })

  it("are as many as are wanted where the papers say that they are unlimited", () => {
    const unlimited = [{ from: "2026-01-01", value: "unlimited", cites: ["ac-codes"] }] as const
    expect(left(limited({ codesPerServer: unlimited, quotaPerCode: free }), 3, 9)).toBe(
      Number.POSITIVE_INFINITY,
    )
    expect(left(limited({ codesPerServer: unlimited, quotaPerCode: one }), 1, 0)).toBe(2)
  })

  it("are told with the clause of what bounds them", () => {
    const both = limited({ codesPerServer: five, quotaPerCode: one })
    expect(lendingOf({ ...large, quotaUsed: 1 }, accountOf(0), both, basis())).toMatchObject({
      by: "quota",
      clauses: ["ac-server-quota"],
    })
    expect(
      lendingOf(large, accountOf(5), limited({ codesPerServer: five, quotaPerCode: free }), basis()),
    ).toEqual({
      left: 0,
      most: 5,
      by: "codes",
      takesQuota: false,
      clauses: ["ac-codes"],
    })
  })

  it("are asked of every product that is sold", () => {
    expect(makesCodes(limited({ codesPerServer: five }), basis())).toBe(true)
    expect(makesCodes(limited({ quotaPerCode: one }), basis())).toBe(true)
    expect(makesCodes(limited({ quotaPerCode: free }), basis())).toBe(false)
    const ofOther = [{ from: "2026-01-01", value: 5, product: "disk", cites: ["ac-codes"] }] as const
    expect(makesCodes(limited({ codesPerServer: ofOther, quotaPerCode: one }), basis())).toBe(false)
  })
})
