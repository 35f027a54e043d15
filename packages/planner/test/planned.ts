import type { Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"

interface Given {
  readonly plugins?: ReadonlyArray<Plugin.Plugin>
  readonly regulations?: Regulations.Regulations
  readonly assumptions?: Omit<Assumptions, "openbeian">
  readonly at?: string
}

/** The cheapest plan on the day of the samples: where nothing else is said, at the example provider in the example country. */
export const planned = (
  portfolio: Omit<Portfolio.Portfolio, "openbeian">,
  { plugins = [acme], regulations = exampleRegulations, assumptions, at = acme.id }: Given = {},
) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, ...portfolio },
      { plugins, regulations, today: Filings.today, assumptions: { openbeian: 1, ...assumptions } },
    ),
    { at, objective: "cost" },
  )
