import { Province } from "@openbeian/core/place"
import { describe, expect, it } from "vitest"
import { areasOf } from "../../../src/features/provinces/areas.ts"

describe("areasOf", () => {
  const provinces = Province.mainland.map(({ code, letters, name }) => ({
    code,
    letters,
    name,
    statements: 1,
    differing: 0,
  }))

  it("has a place for each of the 31, in the order of the codes", () => {
    const areas = areasOf(provinces)
    expect(areas.flatMap((area) => area.provinces.map(({ code }) => code))).toEqual(
      provinces.map(({ code }) => code),
    )
    expect(areas.map((area) => area.provinces.length)).toEqual([5, 3, 7, 6, 5, 5])
  })

  it("has no area without a province", () => {
    expect(areasOf(provinces.filter(({ code }) => code === "540000")).map(({ name }) => name.zh)).toEqual([
      "西南",
    ])
  })
})
