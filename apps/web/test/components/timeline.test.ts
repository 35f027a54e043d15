import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { timelineOf } from "../../src/components/timeline/geometry.ts"

const stage = (begins: [string, string], ends: [string, string]): Report.StageView => ({
  stage: "providerReview",
  words: { zh: "初审", en: "review" },
  actor: "provider",
  begins: { earliest: begins[0], latest: begins[1] },
  ends: { earliest: ends[0], latest: ends[1] },
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

describe("timelineOf", () => {
  it("spans from today to the end of the latest day", () => {
    const drawn = timelineOf(
      [stage(["2026-11-23", "2026-11-23"], ["2026-11-23", "2026-12-02"])],
      "2026-11-23",
      new Set(),
    )
    expect(drawn?.lanes[0]?.likely).toEqual({ from: 0, width: 10 })
    expect(drawn?.lanes[0]?.tail).toEqual({ from: 10, width: 90 })
  })

  it("has no tail where the earliest end is the latest", () => {
    const drawn = timelineOf(
      [stage(["2026-11-23", "2026-11-23"], ["2026-11-24", "2026-11-24"])],
      "2026-11-23",
      new Set(),
    )
    expect(drawn?.lanes[0]?.tail).toBeUndefined()
    expect(drawn?.lanes[0]?.likely).toEqual({ from: 0, width: 100 })
  })

  it("puts a caption that begins in the right half before its end", () => {
    const stages = [
      stage(["2026-11-23", "2026-11-23"], ["2026-11-24", "2026-11-24"]),
      stage(["2026-12-01", "2026-12-01"], ["2026-12-02", "2026-12-02"]),
    ]
    const captions = timelineOf(stages, "2026-11-23", new Set())?.lanes.map(({ caption }) => caption)
    expect(captions).toEqual([
      { at: 0, isBefore: false },
      { at: 100, isBefore: true },
    ])
  })

  it("joins days off that follow each other into one stretch", () => {
    const off = new Set(["2026-11-28", "2026-11-29", "2026-12-01"])
    const drawn = timelineOf(
      [stage(["2026-11-23", "2026-11-23"], ["2026-12-02", "2026-12-02"])],
      "2026-11-23",
      off,
    )
    expect(drawn?.off).toEqual([
      { from: 50, width: 20 },
      { from: 80, width: 10 },
    ])
  })

  it("keeps a stage without dates as a lane without a bar", () => {
    const drawn = timelineOf(
      [undated, stage(["2026-11-23", "2026-11-23"], ["2026-11-24", "2026-11-25"])],
      "2026-11-23",
      new Set(),
    )
    expect(drawn?.lanes[0]).toEqual({ stage: undated })
  })

  it("draws nothing where no stage has a date", () => {
    expect(timelineOf([undated], "2026-11-23", new Set())).toBeUndefined()
  })

  it("marks at most six days, from one day to a year", () => {
    for (const last of ["2026-11-23", "2026-12-05", "2027-01-30", "2027-11-22"]) {
      const drawn = timelineOf([stage(["2026-11-23", "2026-11-23"], [last, last])], "2026-11-23", new Set())
      expect(drawn?.ticks.length, last).toBeLessThanOrEqual(6)
      expect(drawn?.ticks[0], last).toEqual({ day: "2026-11-23", at: 0 })
    }
  })
})
