import { afterEach, describe, expect, it } from "vitest"
import {
  changesTo,
  reckonIn,
  sizeOf,
  takeAllBack,
  takeBack,
  withChanges,
} from "../../../src/features/plan/changes.ts"

const portfolio = {
  openbeian: 1,
  filings: [
    { customer: "C1", subject: { name: "甲" }, services: [{ name: "一" }, { name: "二" }] },
    { customer: "C2", changes: [{ kind: "x" }] },
  ],
}

describe("changes that are reckoned with", () => {
  afterEach(() => takeAllBack("a.xlsx"))

  it("are of one portfolio; of the same fact the last one counts", () => {
    reckonIn("a.xlsx", [{ customer: "C1", pointer: "/subject/name", value: "乙" }])
    reckonIn("a.xlsx", [{ customer: "C1", pointer: "/subject/name", value: "丙" }])
    reckonIn("a.xlsx", [{ customer: "C2", pointer: "/subject/name", value: "丁" }])
    expect(changesTo("a.xlsx").map(({ customer, value }) => [customer, value])).toEqual([
      ["C1", "丙"],
      ["C2", "丁"],
    ])
    expect(changesTo("b.xlsx")).toEqual([])
    takeBack("a.xlsx", { customer: "C1", pointer: "/subject/name" })
    expect(changesTo("a.xlsx")).toHaveLength(1)
  })

  it("make a portfolio of their own and leave the other as it was", () => {
    const before = structuredClone(portfolio)
    const after = withChanges(portfolio, [
      { customer: "C1", pointer: "/services/1/name", value: "三" },
      { customer: "C1", pointer: "/subject/name" },
      { customer: "nobody", pointer: "/x", value: 1 },
    ])
    expect(after).toEqual({
      openbeian: 1,
      filings: [{ customer: "C1", services: [{ name: "一" }, { name: "三" }] }, portfolio.filings[1]],
    })
    expect(portfolio).toEqual(before)
  })

  it("without any of them the portfolio is the same one", () => {
    expect(withChanges(portfolio, [])).toBe(portfolio)
  })
})

describe("sizeOf", () => {
  it("counts customers, services and changes, and nothing where nothing is", () => {
    expect(sizeOf(portfolio)).toEqual({ customers: 2, services: 3 })
    expect(sizeOf({})).toEqual({ customers: 0, services: 0 })
  })
})
