import { Day } from "@openbeian/core/calendar"
import { Plugin } from "@openbeian/core/provider"
import { acme } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { finishOf } from "../src/kernels/index.ts"
import { scenarios } from "../src/model/index.ts"
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
  return routeWith([[stage, takes]], estimate)
}

const routeWith = (
  stages: ReadonlyArray<readonly [Plugin.StageName, Plugin.Span]>,
  estimate: number | undefined,
) => {
  if (first === undefined || template === undefined) throw new Error("the example provider has no route")
  return legsOf(
    { ...first, stages: stages.map(([stage, takes]) => ({ ...template, stage, takes })) },
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
    // Mid-Autumn of 2026, a Friday; National Day takes from 1 to 7 October.
    ["2026-09-25", 3, "2026-09-30"],
    ["2026-09-25", 4, "2026-10-08"],
    ["2026-09-25", 7, "2026-10-12"],
    ["2026-11-20", 5, "2026-11-27"],
    ["2026-11-20", 0, "2026-11-23"],
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-20", 20, "2026-12-10"],
    ["2026-09-25", 20, "2026-10-15"],
  ])(
    "counts from %s an estimate of %i working days as such, within the days of the papers",
    (begins, n, ends) => {
      const takes = { from: 3, to: 20, unit: "days" } as const
      const [leg] = legsWith(takes, { stage: "administrationReview", estimate: n })
      expect(leg && endOf(leg, "likely", begins)).toBe(ends)
      expect(leg && endOf(leg, "earliest", begins)).toBe(Day.plusDays(Day.of(begins), 3))
      expect(leg && endOf(leg, "latest", begins)).toBe(Day.plusDays(Day.of(begins), 20))
    },
  )

  it("ends for the kernels on the day on which it ends in the document", () => {
    const units = ["workingDays", "days"] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.nat(25),
        fc.nat(200),
        (first, second, third, estimate, later) => {
          // Working days between days are more than the kernels tell apart.
          fc.pre(first === "workingDays" || second === "days")
          const legs = routeWith(
            [
              ["providerReview", { from: 1, to: 2, unit: first }],
              ["awaitingSms", { from: 0, to: 1, unit: second }],
              ["administrationReview", { from: 3, to: 20, unit: third }],
            ],
            estimate,
          )
          const begins = Day.plusDays(Day.of("2026-08-20"), later)
          for (const scenario of scenarios) {
            const told = legs.reduce<string>((day, leg) => endOf(leg, scenario, day), begins)
            expect(Day.fromNumber(finishOf(durationOf(legs)[scenario], Day.toNumber(begins)))).toBe(told)
          }
        },
      ),
    )
  })

  it("is as long as the papers allow where a stage of working days comes behind it", () => {
    const legs = routeWith(
      [
        ["administrationReview", { from: 3, to: 20, unit: "days" }],
        ["readyForAdministration", { from: 1, to: 2, unit: "workingDays" }],
      ],
      5,
    )
    expect(legs.map((leg) => leg.likelyWorkingDays)).toEqual([undefined, undefined])
    expect(durationOf(legs).likely).toEqual(durationOf(legs).latest)
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
