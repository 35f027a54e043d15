import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { chartOf, type Way } from "../../src/components/timeline/chart.ts"
import { ticksOf } from "../../src/components/timeline/geometry.ts"

const stage = (
  actor: Report.StageView["actor"],
  begins: readonly [string, string],
  ends: readonly [string, string],
  seen?: readonly [number, number],
): Report.StageView => ({
  stage: "any",
  words: { zh: "某阶段", en: "a stage" },
  actor,
  begins: { earliest: begins[0], latest: begins[1] },
  ends: { earliest: ends[0], latest: ends[1] },
  ...(seen === undefined ? {} : { seen: { from: seen[0], to: seen[1], clauses: ["seen"] } }),
  steps: [],
  next: [],
  clauses: [],
})
const undated: Report.StageView = {
  stage: "draft",
  words: { zh: "填写", en: "draft" },
  actor: "applicant",
  steps: [],
  next: [],
  clauses: [],
}

const way = (key: string, stages: ReadonlyArray<Report.StageView>): Way => {
  const ends = stages.flatMap(({ ends }) => ends ?? []).at(-1)
  return {
    key,
    alike: 1,
    route: {
      id: key,
      words: { zh: key, en: key },
      applies: "yes",
      clauses: [],
      stages,
      ...(ends === undefined ? {} : { ends: { ...ends, isEstimated: false, leavesOut: [] } }),
    },
  }
}

const review = stage("provider", ["2026-11-23", "2026-11-23"], ["2026-11-23", "2026-11-24"])
const administration = (seen?: readonly [number, number]) =>
  stage("administration", ["2026-11-23", "2026-11-24"], ["2026-11-23", "2026-12-02"], seen)

describe("chartOf", () => {
  it("draws each stage up to its latest end, one after the other without a gap", () => {
    const lane = chartOf(
      [way("a", [undated, review, administration([3, 5])])],
      "2026-11-23",
      new Set(),
    )?.lanes.get("a")
    expect(lane?.bars.map(({ kind, from, width }) => [kind, from, width])).toEqual([
      ["provider", 0, 20],
      ["administration", 20, 50],
      ["tail", 70, 30],
    ])
  })

  it("gives the likely end as a range of days that was seen, between the earliest and the latest", () => {
    const likely = (seen: readonly [number, number]) =>
      chartOf([way("a", [review, administration(seen)])], "2026-11-23", new Set())?.lanes.get("a")?.likely
    expect(likely([3, 5])).toMatchObject({ from: "2026-11-26", to: "2026-11-29", clauses: ["seen"] })
    expect(likely([3, 90])).toMatchObject({ from: "2026-11-26", to: "2026-12-02" })
  })

  it("hatches all of a review that nobody has seen, and calls no day likely", () => {
    const lane = chartOf([way("a", [review, administration()])], "2026-11-23", new Set())?.lanes.get("a")
    expect(lane?.bars.map(({ kind }) => kind)).toEqual(["provider", "tail"])
    expect(lane?.likely).toBeUndefined()
  })

  it("puts all ways on one scale, from the day of the check to the latest end of all", () => {
    const short = way("short", [
      stage("provider", ["2026-11-23", "2026-11-23"], ["2026-11-24", "2026-11-24"]),
    ])
    const long = way("long", [stage("provider", ["2026-11-23", "2026-11-23"], ["2026-11-23", "2026-12-02"])])
    const chart = chartOf([short, long], "2026-11-23", new Set())
    expect(chart?.lanes.get("short")?.bars).toMatchObject([{ from: 0, width: 20 }])
    expect(chart?.lanes.get("long")?.bars).toMatchObject([{ from: 0, width: 100 }])
  })

  it("has no lane for a way without dates, and no picture where none has any", () => {
    const chart = chartOf([way("dated", [review]), way("undated", [undated])], "2026-11-23", new Set())
    expect([...(chart?.lanes.keys() ?? [])]).toEqual(["dated"])
    expect(chartOf([way("undated", [undated])], "2026-11-23", new Set())).toBeUndefined()
  })

  it("shades days off, those that follow each other as one stretch", () => {
    const off = new Set(["2026-11-28", "2026-11-29", "2026-12-02"])
    expect(chartOf([way("a", [review, administration()])], "2026-11-23", off)?.off).toEqual([
      { from: 50, width: 20 },
      { from: 90, width: 10 },
    ])
  })
})

describe("ticksOf", () => {
  it.each([1, 6, 7, 12, 13, 42, 43, 200, 400])(
    "names at most six of %i days, the first among them",
    (days) => {
      const ticks = ticksOf(100, 99 + days)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks[0]).toBe(100)
      expect(Math.max(...ticks)).toBeLessThan(100 + days)
    },
  )
})
