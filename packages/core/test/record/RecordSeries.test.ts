import { Option, Result } from "effect"
import { describe, expect, it } from "vitest"
import { RecordNumber, RecordSeries } from "../../src/record/index.ts"

const bearing = (service: string, raw: string): RecordSeries.Bearing => ({
  service,
  number: Result.getOrThrow(RecordNumber.parse(raw)),
})

const tags = (...bearings: ReadonlyArray<RecordSeries.Bearing>) =>
  RecordSeries.clashes(bearings).map(({ _tag }) => _tag)

describe("RecordSeries.belongsTo", () => {
  const series = { province: "620000", digits: "11041704" } as const

  it("holds for the subject and its services, under each prefix of the province", () => {
    for (const raw of ["陇ICP备11041704号", "甘ICP备11041704号-2", "陇ICP备11041704号-3A"]) {
      expect(RecordSeries.belongsTo(series, bearing("", raw).number)).toBe(true)
    }
  })

  it("does not hold for another subject, another province or an irregular number", () => {
    for (const raw of ["陇ICP备11041705号-1", "京ICP备11041704号-1", "陇ICP备B2-20080075-3"]) {
      expect(RecordSeries.belongsTo(series, bearing("", raw).number)).toBe(false)
    }
  })

  it("is what RecordNumber.series finds", () => {
    expect(RecordNumber.series(bearing("", "甘ICP备11041704号-2").number)).toEqual(Option.some(series))
  })
})

describe("RecordSeries.clashes", () => {
  it("finds none among services of different kinds that count in one row", () => {
    expect(
      tags(
        bearing("shop", "京ICP备04000001号-1"),
        bearing("app", "京ICP备04000001号-2A"),
        bearing("mini", "京ICP备04000001号-3X"),
        bearing("quick", "京ICP备04000001号-4K"),
      ),
    ).toEqual([])
  })

  it("finds a number that two services bear, however it is written", () => {
    const [clash, ...others] = RecordSeries.clashes([
      bearing("shop", "甘ICP备04000001号-1"),
      bearing("blog", "陇icp备04000001-1"),
    ])
    expect(others).toEqual([])
    expect(clash).toMatchObject({ _tag: "NumberTwice", severity: "block" })
    expect(clash?.says).toEqual({
      zh: "陇ICP备04000001号-1 同时用于“shop”和“blog”",
      en: "陇ICP备04000001号-1 is borne by “shop” and by “blog”",
    })
  })

  it("lets an app bear one number on all its operating systems, and no second one", () => {
    const android = bearing("app", "京ICP备04000001号-2A")
    expect(tags(android, android, android)).toEqual([])
    expect(tags(android, bearing("app", "京ICP备04000001号-3A"))).toEqual(["AppTwice"])
    expect(tags(android, bearing("app", "粤ICP备04000001号-3A"))).toEqual([])
  })

  it("warns of one serial under two suffixes", () => {
    const clashes = RecordSeries.clashes([
      bearing("shop", "京ICP备04000001-1"),
      bearing("app", "京ICP备04000001-1A"),
    ])
    expect(clashes.map(({ _tag, severity }) => [_tag, severity])).toEqual([["SerialShared", "warn"]])
  })

  it("never finds one between different subjects or with subject and irregular numbers", () => {
    expect(
      tags(
        bearing("a", "京ICP备04000001号-1"),
        bearing("b", "京ICP备04000002号-1"),
        bearing("c", "津ICP备04000001号-1"),
        bearing("d", "京ICP备04000001号"),
        bearing("e", "京ICP备04000001号"),
        bearing("f", "湘ICP备B2-20080075-3"),
        bearing("g", "湘ICP备B2-20080075-3"),
      ),
    ).toEqual([])
  })
})
