import { readdirSync, readFileSync } from "node:fs"
import { Document } from "@openbeian/core/document"
import { Filing, type Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Assumptions, type Plan, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Result } from "effect"
import fc from "fast-check"
import { installed } from "../src/installed.ts"

/** A plan for a portfolio over the installed providers. */
export const planFor = (portfolio: Portfolio.Portfolio, how: Planner.Wanted): Plan.Plan =>
  Planner.plan(Planner.prepare(portfolio, given), how)

export const today = "2026-11-22"
export const given = { plugins: installed, regulations, today, assumptions: Assumptions.none }

const folder = new URL("../../../examples/", import.meta.url)

/** The filings of examples/, each a customer of its own. */
export const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => {
    const read = Document.read(Filing.Filing, readFileSync(new URL(name, folder), "utf8"))
    if (Result.isFailure(read)) return []
    const { openbeian: _, ...facts } = read.success.value
    return [{ customer: name.replace(".yaml", ""), ...facts }]
  })
export const everything: Portfolio.Portfolio = { openbeian: 1, filings: examples }

/** A few customers of everything, so that each run is short. */
export const some = fc
  .subarray(examples, { minLength: 1, maxLength: 6 })
  .map((filings): Portfolio.Portfolio => ({ openbeian: 1, filings }))

export const wanted = fc.record({
  at: fc.constantFrom("mix", ...installed.map(({ id }) => id)),
  objective: fc.constantFrom("cost" as const, "finish" as const),
})

export const pluginAt = (id: string): Plugin.Plugin => {
  const plugin = installed.find((each) => each.id === id)
  if (plugin === undefined) throw new Error(`${id} is not installed`)
  return plugin
}
