import { Plan } from "@openbeian/planner"
import { describe, expect, it } from "vitest"
import { Job } from "../src/work/Job.ts"
import { json, openDoor } from "./door.ts"

const { app, answer, problem } = openDoor()
const small = openDoor({ limits: { servicesMax: 2 } })

/** Customers with one new website each. */
const customers = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    customer: `C${n}`,
    subject: { kind: "enterprise", name: `第${n}有限公司`, province: "330000" },
    services: [{ kind: "website", name: `网站${n}`, domains: [{ name: `example${n}.cn` }] }],
  }))

const portfolio = (count: number) => ({ openbeian: 1, filings: customers(count) })

describe("POST /api/plans", { timeout: 60_000 }, () => {
  it("plans", async () => {
    const plan = await answer(Plan.Plan, "/api/plans", json({ portfolio: portfolio(2), today: "2026-11-23" }))
    expect(plan.customers).toHaveLength(2)
    console.log(JSON.stringify(plan).slice(0, 3000))
  })
  it("refuses", async () => {
    expect(await problem(422, "/api/plans", json({ portfolio: portfolio(2), at: "x" }))).toBe(1)
  })
})
