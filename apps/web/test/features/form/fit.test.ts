import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fitted, type Weigh } from "../../../src/features/form/fit.ts"

/** A picture whose bytes grow with its area and quality, as those of a photograph do. */
const photograph =
  (perPixel: number): Weigh =>
  async (width, height, quality) =>
    Math.round(width * height * perPixel * quality)

const range = { bytes: [100_000, 200_000], sides: [1500, 1100] } as const

describe("a picture brought into a range", () => {
  it("stays as large as it is where its size can be had by quality alone", async () => {
    const found = await fitted({ width: 2000, height: 1400 }, range, photograph(0.1))
    expect(found).toMatchObject({ width: 2000, height: 1400 })
  })

  it("becomes smaller where quality alone does not do, and no smaller than the range wants", async () => {
    const found = await fitted({ width: 4000, height: 3000 }, range, photograph(0.1))
    if ("cannot" in found) throw new Error(found.cannot)
    expect(found.width).toBeLessThan(4000)
    expect(found.width).toBeGreaterThanOrEqual(1500)
    expect(found.height).toBeGreaterThanOrEqual(1100)
  })

  it("lies in the range whatever the picture, or says why it cannot", () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200, max: 6000 }),
        fc.integer({ min: 200, max: 6000 }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        async (width, height, perPixel) => {
          const found = await fitted({ width, height }, range, photograph(perPixel))
          const [long, short] = [Math.max(width, height), Math.min(width, height)]
          if ("cannot" in found) {
            expect(found.cannot === "sidesTooShort").toBe(long < 1500 || short < 1100)
            return
          }
          expect(found.bytes).toBeGreaterThanOrEqual(100_000)
          expect(found.bytes).toBeLessThanOrEqual(200_000)
          expect(Math.max(found.width, found.height)).toBeGreaterThanOrEqual(1500)
          expect(Math.min(found.width, found.height)).toBeGreaterThanOrEqual(1100)
          expect(found.width).toBeLessThanOrEqual(width)
          expect(found.quality).toBeGreaterThanOrEqual(0.4)
        },
      ),
    ))

  it("is never blown up: sides that are too short, and a picture that weighs too little, are said", async () => {
    expect(await fitted({ width: 1499, height: 1100 }, range, photograph(0.1))).toEqual({
      cannot: "sidesTooShort",
    })
    expect(await fitted({ width: 1500, height: 1099 }, range, photograph(0.1))).toEqual({
      cannot: "sidesTooShort",
    })
    expect(await fitted({ width: 1500, height: 1100 }, range, photograph(0.01))).toEqual({
      cannot: "tooFewBytes",
    })
    expect(await fitted({ width: 1500, height: 1100 }, range, photograph(9))).toEqual({
      cannot: "tooManyBytes",
    })
    expect(await fitted({ width: 1100, height: 1500 }, range, photograph(0.1))).toMatchObject({
      width: 1100,
      height: 1500,
    })
  })

  it("is left as it is where nothing is wanted of it", async () => {
    expect(await fitted({ width: 10, height: 10 }, {}, photograph(1))).toEqual({
      width: 10,
      height: 10,
      quality: 1,
      bytes: 100,
    })
  })
})
