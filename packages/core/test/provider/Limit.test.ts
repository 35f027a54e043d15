import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Limit } from "../../src/provider/index.ts"

const cites = ["t-one"] as const
const dated: Limit.Limit = [
  { from: "2026-07-01", value: 5, cites },
  { from: "2025-01-01", value: 3, cites },
]
const filtered: Limit.Limit = [
  { from: "2026-07-01", value: "unlimited", service: "app", cites },
  { from: "2025-01-01", value: 1, product: "small", cites },
  { from: "2025-01-01", value: 9, province: "330000", subjectKind: "individual", cites },
  { from: "2025-01-01", value: 4, service: "website", cites },
]
const value = (limit: Limit.Limit, today: string, of?: Limit.Case) => {
  const figure = Limit.figureOn(limit, today, of)
  return figure === "undocumented" ? figure : figure.value
}

describe("figureOn", () => {
  it.each([
    ["2024-12-31", "undocumented"],
    ["2025-01-01", 3],
    ["2026-06-30", 3],
    ["2026-07-01", 5],
    ["2099-01-01", 5],
  ])("finds on %s the figure %s", (today, expected) => {
    expect(value(dated, today)).toBe(expected)
  })

  it.each<readonly [Limit.Case, string | number]>([
    [{}, "undocumented"],
    [{ service: "app" }, "unlimited"],
    [{ service: "website" }, 4],
    [{ service: "quickApp" }, "undocumented"],
    [{ product: () => "small" }, 1],
    [{ product: () => "small", service: "website" }, 1],
    [{ product: () => "large" }, "undocumented"],
    [{ subject: { province: "330000", kind: "individual" } }, 9],
    [{ subject: { province: "330000", kind: "enterprise" } }, "undocumented"],
    [{ subject: { province: "330000", kind: "enterprise" }, service: "website" }, 4],
  ])("takes for %o the first row that fits in every filter: %s", (of, expected) => {
    expect(value(filtered, "2026-07-01", of)).toBe(expected)
  })

  it("has no app figure before its day", () => {
    expect(value(filtered, "2026-06-30", { service: "app" })).toBe("undocumented")
  })

  it("reads nothing that no row is filtered by", () => {
    const subject = {
      get province(): string {
        throw new Error("read in vain")
      },
      get kind(): "individual" {
        throw new Error("read in vain")
      },
    }
    expect(value(dated, "2026-07-01", { subject })).toBe(5)
    expect(() => value(filtered, "2026-07-01", { subject })).toThrow("read in vain")
  })

  it("keeps undocumented and unlimited apart", () => {
    expect(value("undocumented", "2026-07-01")).toBe("undocumented")
    expect(value([{ from: "2025-01-01", value: "unlimited", cites }], "2026-07-01")).toBe("unlimited")
  })

  it("never takes a row of a later day, and never an older one where a newer one holds", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, "0")}`)
    const days = fc.uniqueArray(day, { minLength: 1, maxLength: 6 }).map((list) => list.toSorted().reverse())
    fc.assert(
      fc.property(days, day, (from, today) => {
        const [first = "", ...rest] = from
        const row = (each: string) => ({ from: each, value: Number(each.slice(-2)), cites })
        const newest = from.find((each) => each <= today)
        const expected = newest === undefined ? "undocumented" : Number(newest.slice(-2))
        expect(value([row(first), ...rest.map(row)], today)).toBe(expected)
      }),
      { numRuns: 100, seed: 1 },
    )
  })
})
