import { describe, expect, it } from "vitest"
import {
  countOf,
  withCapability,
  withEffort,
  withEstimate,
  withLimit,
  withPrice,
} from "../../../src/features/plan/assumed.ts"
import { figureOf } from "../../../src/features/plan/figure.ts"

describe("assumptions", () => {
  it("take a figure, change it, and leave no trace of one that is taken back", () => {
    const none = { openbeian: 1 } as const
    const price = withPrice(none, { provider: "p", product: "x" }, 120)
    expect(price).toEqual({ openbeian: 1, prices: [{ provider: "p", product: "x", yuan: 120 }] })
    expect(withPrice(price, { provider: "p", product: "x" }, 0)).toEqual({
      openbeian: 1,
      prices: [{ provider: "p", product: "x", yuan: 0 }],
    })
    expect(withPrice(price, { provider: "p", product: "x" }, undefined)).toEqual(none)
    expect(
      withLimit(
        withLimit(none, { provider: "p", limit: "servicesPerServer" }, 3),
        { provider: "p", limit: "servicesPerServer" },
        undefined,
      ),
    ).toEqual(none)
  })

  it("keep the efforts of a provider together", () => {
    const one = withEffort({ openbeian: 1 }, "p", "orderYuan", 20)
    const two = withEffort(one, "p", "accountYuan", 50)
    expect(two.efforts).toEqual([{ provider: "p", orderYuan: 20, accountYuan: 50 }])
    expect(countOf(two)).toBe(2)
    expect(withEffort(withEffort(two, "p", "orderYuan", undefined), "p", "accountYuan", undefined)).toEqual({
      openbeian: 1,
    })
  })

  it("tell what a provider can from what it cannot, and both from what is unknown", () => {
    const of = { provider: "p", capability: "quotaReturnsOnCancel" } as const
    const no = withCapability({ openbeian: 1 }, of, false)
    expect(no).toEqual({ openbeian: 1, capabilities: [{ ...of, can: false }] })
    expect(countOf(no)).toBe(1)
    const yes = withCapability(withCapability(no, of, true), { ...of, provider: "q" }, false)
    expect(yes.capabilities).toEqual([
      { ...of, can: true },
      { ...of, provider: "q", can: false },
    ])
    expect(withCapability(no, of, undefined)).toEqual({ openbeian: 1 })
  })

  it("tell the estimate of all provinces from that of one", () => {
    const both = withEstimate(withEstimate({ openbeian: 1 }, undefined, 10), "330000", 7)
    expect(both.estimates).toEqual([{ workingDays: 10 }, { province: "330000", workingDays: 7 }])
    expect(withEstimate(both, undefined, undefined).estimates).toEqual([
      { province: "330000", workingDays: 7 },
    ])
  })
})

describe("figureOf", () => {
  it.each([
    ["", false, undefined],
    [" 1,200 ", false, 1200],
    ["１２０．５", false, 120.5],
    ["0", false, 0],
    ["-1", false, "wrong"],
    ["1.234", false, "wrong"],
    ["0", true, "wrong"],
    ["3", true, 3],
    ["2.5", true, "wrong"],
    ["many", true, "wrong"],
  ])("reads %j (whole: %s) as %s", (written, isWhole, expected) => {
    expect(figureOf(written, isWhole)).toBe(expected)
  })
})
