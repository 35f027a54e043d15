import type { Filing } from "@openbeian/core/filing"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

/** What a plan says of customers with so many domains that are none. */
const toldOf = (counts: Readonly<Record<string, number>>) => {
  const filings = Object.entries(counts).map(([customer, count]) => {
    const domains = Array.from({ length: count }, (_, n) => ({ name: `no domain ${n}` }))
    const service: Filing.Service = { kind: "website", name: "站", domains }
    return { customer, services: [service] }
  })
  const prepared = Planner.prepare(
    { openbeian: 1, filings },
    { plugins: [acme], regulations: exampleRegulations, today: Filings.today, assumptions: { openbeian: 1 } },
  )
  return Planner.plan(prepared, { at: acme.id, objective: "cost" }).assumptions.filter(
    ({ kind }) => kind === "stray",
  )
}

describe("domains that are none", () => {
  it("are told where they are, and that they are planned as they are written", () => {
    expect(toldOf({ c: 1 })).toMatchObject([
      {
        customers: ["c"],
        clauses: [],
        text: {
          en: expect.stringMatching(
            /^c \/services\/0\/domains\/0\/name: "no domain 0" is no domain name, and it is planned as it is written; /u,
          ),
        },
      },
    ])
  })

  it("are twenty of each customer, and the number of the others", () => {
    const told = toldOf({ c: 20, d: 22 })
    expect(told.map(({ customers }) => customers?.join())).toEqual([
      ...Array<string>(20).fill("c"),
      ...Array<string>(21).fill("d"),
    ])
    expect(told.at(-1)?.text.en).toBe("d has 2 more of these; the check of the portfolio lists all of them.")
    expect(told[19]?.text.en).toContain("no domain 19")
  })
})
