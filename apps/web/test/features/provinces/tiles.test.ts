import { Province } from "@openbeian/core/place"
import { describe, expect, it } from "vitest"
import { tileOf } from "../../../src/features/provinces/tiles.ts"

const administered = Province.mainland

describe("the map of tiles", () => {
  it("has a tile of its own for each province that files", () => {
    expect(administered).toHaveLength(31)
    const tiles = administered.map(({ code }) => tileOf(code))
    expect(tiles.every((tile) => tile !== undefined)).toBe(true)
    expect(new Set(tiles.map((tile) => `${tile?.row} ${tile?.column}`)).size).toBe(31)
  })

  it.each([
    ["230000", "460000", "row"],
    ["650000", "230000", "column"],
    ["150000", "110000", "row"],
    ["540000", "310000", "column"],
  ] as const)("has %s before %s by %s", (first, second, by) => {
    expect(tileOf(first)?.[by]).toBeLessThan(tileOf(second)?.[by] ?? 0)
  })

  it("has none for a code without an administration", () => {
    expect(tileOf("830000")).toBeUndefined()
  })
})
