import { describe, expect, it } from "vitest"
import { isInColour } from "../../../src/features/form/measure.ts"

/** A picture of so many pixels, some of them of a colour. */
const picture = (count: number, coloured: number, [red, green, blue]: readonly [number, number, number]) =>
  Uint8ClampedArray.from(
    Array.from({ length: count }, (_, n) =>
      n < coloured ? [red, green, blue, 255] : [200, 200, 200, 255],
    ).flat(),
  )

describe("whether a picture is in colour", () => {
  it("is so for a page of text with a red seal, and not for a scan in grey", () => {
    expect(isInColour(picture(10_000, 40, [200, 30, 30]))).toBe(true)
    expect(isInColour(picture(10_000, 0, [0, 0, 0]))).toBe(false)
  })

  it("takes no notice of what packing does to grey, nor of a few stray pixels", () => {
    expect(isInColour(picture(10_000, 10_000, [120, 130, 144]))).toBe(false)
    expect(isInColour(picture(10_000, 10_000, [120, 130, 145]))).toBe(true)
    expect(isInColour(picture(10_000, 20, [255, 0, 0]))).toBe(false)
    expect(isInColour(picture(10_000, 21, [255, 0, 0]))).toBe(true)
  })
})
