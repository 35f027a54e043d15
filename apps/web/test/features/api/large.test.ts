import { describe, expect, it } from "vitest"
import { isLarge, merged } from "../../../src/features/api/large.ts"
import { provider, report, same } from "../check/reports.ts"

const withServices = (n: number) => ({ openbeian: 1, services: Array.from({ length: n }, () => ({})) })

describe("a large filing", () => {
  it("is one of twelve services or more", () => {
    expect([0, 11, 12, 50].map((n) => isLarge(withServices(n)))).toEqual([false, false, true, true])
    expect(isLarge({ openbeian: 1 })).toBe(false)
    expect(isLarge({ openbeian: 1, services: "many" })).toBe(false)
  })

  it("has one answer of those of all providers, in their order", () => {
    const clause = {
      owner: "a",
      kind: "requirement",
      text: same(""),
      source: { id: "s", title: same(""), short: same(""), publisher: same(""), edition: same("") },
      section: "1",
      isInForce: true,
      conflicts: [],
    }
    const first = {
      ...report([provider("a")]),
      daysOff: ["2026-11-28"],
      clauses: { one: { ...clause, id: "one" } },
    }
    const second = {
      ...report([provider("b")]),
      daysOff: ["2026-11-28", "2026-12-05"],
      clauses: { two: { ...clause, id: "two" } },
    }
    const whole = merged([first, second])
    expect(whole?.providers.map(({ provider }) => provider)).toEqual(["a", "b"])
    expect(whole?.daysOff).toEqual(["2026-11-28", "2026-12-05"])
    expect(Object.keys(whole?.clauses ?? {})).toEqual(["one", "two"])
    expect(merged([])).toBeUndefined()
  })
})
