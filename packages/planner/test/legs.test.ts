import { Plugin } from "@openbeian/core/provider"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { durationOf, endOf, legsOf } from "../src/portfolio/legs.ts"

const [first] = Plugin.routesOf(acme)
const [template] = first?.stages ?? []

/** A way of one stage that takes so long. */
const legsWith = (
  takes: Plugin.Span,
  {
    stage = "providerReview",
    estimate,
  }: { readonly stage?: Plugin.StageName; readonly estimate?: number } = {},
) => {
  if (first === undefined || template === undefined) throw new Error("the example provider has no route")
  return legsOf(
    { ...first, stages: [{ ...template, stage, takes }] },
    estimate === undefined ? undefined : { by: "user", workingDays: estimate },
  )
}

describe("how long a stage takes", () => {
  it.each([
    [23, 1],
    [24, 1],
    [25, 2],
    [48, 2],
  ])("counts %i hours as %i whole days, on the calendar", (hours, days) => {
    const [leg] = legsWith({ from: 0, to: hours, unit: "hours" })
    expect(leg?.days).toEqual({ earliest: 0, likely: days, latest: days })
    expect(leg?.unit).toBe("days")
    // A Friday: the weekend counts.
    expect(leg && endOf(leg, "latest", "2026-11-20")).toBe(`2026-11-${20 + days}`)
    expect(leg && endOf(leg, "earliest", "2026-11-21")).toBe("2026-11-21")
  })

  it("is on working days where the papers say so", () => {
    const [leg] = legsWith({ from: 1, to: 2, unit: "workingDays" })
    expect(leg && endOf(leg, "earliest", "2026-11-20")).toBe("2026-11-23")
    expect(leg && endOf(leg, "latest", "2026-11-20")).toBe("2026-11-24")
  })

  it.each([
    [0, 3],
    [3, 3],
    [8, 8],
    [20, 20],
    [21, 20],
  ])("keeps an estimate of %i days within the window of the papers: %i", (estimate, likely) => {
    const takes = { from: 3, to: 20, unit: "workingDays" } as const
    const [leg] = legsWith(takes, { stage: "administrationReview", estimate })
    expect(leg?.days).toEqual({ earliest: 3, likely, latest: 20 })
    expect(legsWith(takes, { estimate })[0]?.days.likely).toBe(20)
  })

  it.each([
    [1, 2],
    [5, 7],
    [8, 12],
    [10, 14],
    [14, 20],
    [20, 20],
  ])("counts an estimate of %i working days as %i days, where the papers count days", (estimate, likely) => {
    const takes = { from: 1, to: 20, unit: "days" } as const
    const [leg] = legsWith(takes, { stage: "administrationReview", estimate })
    expect(leg?.days).toEqual({ earliest: 1, likely, latest: 20 })
    expect(leg?.unit).toBe("days")
  })

  it("adds up for the kernels as working days, days and working days", () => {
    const legs = [
      ...legsWith({ from: 1, to: 2, unit: "workingDays" }),
      ...legsWith({ from: 0, to: 24, unit: "hours" }),
      ...legsWith({ from: 3, to: 20, unit: "workingDays" }, { stage: "administrationReview" }),
    ]
    expect(durationOf(legs).latest).toEqual({ provider: 2, sms: 1, administration: 20 })
    expect(durationOf(legs).earliest).toEqual({ provider: 1, sms: 0, administration: 3 })
  })
})
