import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { chartOf, type Way } from "../../src/components/timeline/chart.ts"
import { ticksOf } from "../../src/components/timeline/geometry.ts"

const stage = (
  actor: Report.StageView["actor"],
  begins: readonly [string, string],
  ends: readonly [string, string],
  likely?: string,
): Report.StageView => ({
  stage: "any",
  words: { zh: "某阶段", en: "a stage" },
  actor,
  begins: { earliest: begins[0], latest: begins[1] },
  ends: { earliest: ends[0], ...(likely === undefined ? {} : { likely }), latest: ends[1] },
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
const administration = (likely?: string) =>
  stage("administration", ["2026-11-23", "2026-11-24"], ["2026-11-23", "2026-12-02"], likely)

describe("chartOf", () => {
  it("draws each stage up to its latest end, one after the other without a gap", () => {
    const lane = chartOf(
      [way("a", [undated, review, administration("2026-11-29")])],
      "2026-11-23",
      new Set(),
    )?.lanes.get("a")
    expect(lane?.bars.map(({ kind, from, width }) => [kind, from, width])).toEqual([
      ["provider", 0, 20],
      ["administration", 20, 50],
      ["tail", 70, 30],
    ])
  })

  it("marks the likely day behind its end", () => {
    const likely = (day: string) =>
      chartOf([way("a", [review, administration(day)])], "2026-11-23", new Set())?.lanes.get("a")?.likely
    expect(likely("2026-11-29")).toEqual({ day: "2026-11-29", at: 70 })
    expect(likely("2026-12-02")).toEqual({ day: "2026-12-02", at: 100 })
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
