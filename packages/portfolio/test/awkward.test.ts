import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { awkward } from "./awkward.ts"

const imported = (bytes: Uint8Array) => Effect.runPromise(read(bytes))
const named = awkward.map((one) => [one.name, one] as const)
const understood = named.filter(([, { expects }]) => expects.name !== undefined)
const refused = named.filter(([, { expects }]) => expects.name === undefined)

describe("a workbook as others make it", () => {
  it.each(understood)("is understood: %s", async (_, { bytes, expects }) => {
    const { portfolio, faults } = await imported(bytes)
    expect(faults).toEqual([])
    expect(portfolio.filings[0]?.services?.[0]?.domains).toEqual([expects])
  })

  it.each(refused)(
    "has a cell that is refused, and the rest of its row is kept: %s",
    async (_, { bytes }) => {
      const { portfolio, faults } = await imported(bytes)
      expect(faults[0]).toMatchObject({ cell: "C2", effect: "cellLeftOut" })
      expect(["formula", "error"]).toContain(faults[0]?.code)
      expect(portfolio.filings[0]?.services?.[0]?.domains).toEqual([{}])
    },
  )

  it("shows what was understood as something else", async () => {
    const readings = await Promise.all(
      understood.map(async ([, { bytes }]) => (await imported(bytes)).readings),
    )
    expect(readings.flat().map(({ why }) => why)).toEqual(["date", "date", "domain"])
  })
})
