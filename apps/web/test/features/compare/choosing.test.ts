import { describe, expect, it } from "vitest"
import { pointsOf } from "../../../src/features/compare/choosing.ts"
import { compareWords } from "../../../src/features/compare/compare.intl.ts"
import type { Comparison } from "../../../src/features/plan/planning.ts"
import { comparisonOf } from "./comparisons.ts"

const pointsFor = (...points: ReadonlyArray<{ readonly servers: number; readonly yuan?: number }>) =>
  comparisonOf(points.map((figures, n) => ({ figures, finishBy: `2026-12-0${9 - n}` })))

const plain = (written: string | undefined) => written?.replaceAll("\u2060", "").replaceAll("\u00a0", " ")
const labelsOf = (comparison: Comparison) =>
  pointsOf(comparison).map(({ label }) => [plain(label.zh), plain(label.en)])

describe("a point between cost and end", () => {
  it("says the servers and that they are servers where there are no prices", () => {
    expect(labelsOf(pointsFor({ servers: 1 }, { servers: 14 }))).toEqual([
      ["最省、12月9日、1 台服务器", "Least cost, 9 Dec, 1 server"],
      ["最快、12月8日、14 台服务器", "Earliest, 8 Dec, 14 servers"],
    ])
  })

  it("says the cost where there are prices", () => {
    expect(labelsOf(pointsFor({ servers: 1, yuan: 1200 }, { servers: 14, yuan: 3400.5 }))).toEqual([
      ["最省、12月9日、1,200 元", "Least cost, 9 Dec, CNY 1,200"],
      ["最快、12月8日、3,400.5 元", "Earliest, 8 Dec, CNY 3,400.5"],
    ])
  })

  it("is the cheapest where it is the only one, and has a number between the two ends", () => {
    expect(labelsOf(pointsFor({ servers: 0 }))).toEqual([
      ["最省、12月9日、0 台服务器", "Least cost, 9 Dec, 0 servers"],
    ])
    const names = pointsOf(pointsFor({ servers: 1 }, { servers: 2 }, { servers: 3 })).map(
      ({ name }) => name.zh,
    )
    expect(names).toEqual(["最省", "搭配 2", "最快"])
  })

  it("says of what there are so many that move", () => {
    const at = (name: string) => ({ zh: name, en: name })
    const words = [1, 3].map((n) => compareWords.moved(n, at("A"), at("B")))
    expect(words.map(({ zh }) => zh)).toEqual(["1 项从A改到B", "3 项从A改到B"])
    expect(words.map(({ en }) => plain(en))).toEqual(["1 service from A to B", "3 services from A to B"])
  })
})
