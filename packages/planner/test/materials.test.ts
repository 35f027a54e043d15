import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

describe("the providers of a plan", () => {
  it("tell where their papers do not list what is to be brought", () => {
    const silent = { ...acme, id: "silent", materials: [] }
    const { providers } = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [] },
        {
          plugins: [acme, silent],
          regulations: exampleRegulations,
          today,
          assumptions: { openbeian: 1 },
        },
      ),
      { at: "mix", objective: "cost" },
    )
    expect(providers.map(({ id, materials }) => [id, materials])).toEqual([
      [acme.id, undefined],
      ["silent", "undocumented"],
    ])
  })
})
