import { describe, expect, it } from "vitest"
import { numberOf } from "../../../src/components/timeline/geometry.ts"
import { lanesOf } from "../../../src/features/plan/lanes.ts"
import { orderOf, planOf, range, stepOf } from "./plans.ts"

const first = orderOf("a", ["2026-11-24", "2026-11-26", "2026-11-27", "2026-12-08", "2026-12-20"])
const second = orderOf("b", ["2026-12-08", "2026-12-10", "2026-12-11", "2026-12-22", "2027-01-10"], {
  wave: 2,
  waitsFor: ["a"],
})
const beside = orderOf("c", ["2026-11-25", "2026-11-26", "2026-11-27", "2026-12-01", "2026-12-09"])
const elsewhere = orderOf("d", ["2026-11-24", "2026-11-26", "2026-11-27", "2026-12-08", "2026-12-08"], {
  provider: "p2",
})
const other = orderOf("e", ["2026-11-24", "2026-11-26", "2026-11-27", "2026-12-08", "2026-12-08"], {
  customer: "C2",
})

const idsIn = (lane: ReturnType<typeof lanesOf>[number] | undefined) =>
  lane?.rows.map((row) => row.map(({ order }) => order.id))
const segmentsOf = (lane: ReturnType<typeof lanesOf>[number] | undefined, row = 0, bar = 0) =>
  lane?.rows[row]?.[bar]?.segments.map(({ kind, from, to }) => [
    kind,
    from - numberOf("2026-11-23"),
    to - from,
  ])

describe("lanesOf", () => {
  it("has a lane for each customer at each provider, in the order of the plan", () => {
    const lanes = lanesOf(planOf({ orders: [first, elsewhere, other] }), "customer")
    expect(lanes.map(({ customer, provider }) => [customer, provider])).toEqual([
      ["C1", "p1"],
      ["C1", "p2"],
      ["C2", "p1"],
    ])
    expect(
      lanesOf(planOf({ orders: [first, elsewhere, other] }), "provider").map(({ provider }) => provider),
    ).toEqual(["p1", "p1", "p2"])
  })

  it("puts what follows into the same row, and what runs beside it into another", () => {
    const [lane] = lanesOf(planOf({ orders: [first, second, beside] }), "customer")
    expect(idsIn(lane)).toEqual([["a", "b"], ["c"]])
    expect(lane?.services).toBe(3)
    expect([lane?.likely, lane?.latest]).toEqual(["2026-12-22", "2027-01-10"])
  })

  it("draws each stage up to its likely day, the last day whole, and the rest hatched behind the last bar alone", () => {
    const [lane] = lanesOf(planOf({ orders: [first, second] }), "customer")
    expect(segmentsOf(lane)).toEqual([
      ["provider", 1, 2],
      ["sms", 3, 1],
      ["administration", 4, 12],
    ])
    expect(segmentsOf(lane, 0, 1)?.at(-1)?.[0]).toBe("tail")
  })

  it("begins with what is gathered, bought and opened for it, and with that of nobody else", () => {
    const steps = [
      stepOf("x", "2026-11-23", { kind: "openAccount", customer: "C1", provider: "p1" }),
      stepOf("y", "2026-11-20", { kind: "prepare", customer: "C2", provider: "p1" }),
      stepOf("z", "2026-11-20", { customer: "C1", provider: "p1" }),
    ]
    const [lane] = lanesOf(planOf({ orders: [first], steps }), "customer")
    expect(segmentsOf(lane)?.[0]).toEqual(["prepare", 0, 1])
  })

  it("draws to the earliest day where no source tells a likely one, hatched, as it may take longer", () => {
    const order = { ...first, ends: range("2026-12-01", "", "2026-12-20") }
    const [lane] = lanesOf(planOf({ orders: [order] }), "customer")
    expect(segmentsOf(lane)).toEqual([
      ["provider", 1, 2],
      ["sms", 3, 1],
      ["tail", 4, 5],
      ["tail", 9, 19],
    ])
    const [bare] = lanesOf(planOf({ orders: [{ ...order, stages: [] }] }), "customer")
    expect(segmentsOf(bare)?.map(([kind]) => kind)).toEqual(["tail", "tail"])
  })

  it("draws what is certain to end on one day as if that were likely", () => {
    const order = { ...first, ends: range("2026-12-01", "", "2026-12-01") }
    const [lane] = lanesOf(planOf({ orders: [order] }), "customer")
    expect(segmentsOf(lane)?.at(-1)).toEqual(["administration", 4, 5])
  })

  it("tells customers of one name apart", () => {
    const customers = ["C1", "C2"].map((customer) => ({ customer, name: "同名公司", services: [] }))
    const lanes = lanesOf(planOf({ orders: [first, other], customers }), "customer")
    expect(lanes.map(({ name, id }) => [name, id])).toEqual([
      ["同名公司", "C1"],
      ["同名公司", "C2"],
    ])
    expect(lanesOf(planOf({ orders: [first] }), "customer")[0]?.id).toBeUndefined()
  })
})
