import { Assumptions, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"

/** A plan for nobody, as an example to send: it is short. */
export const examplePlan = Planner.plan(
  Planner.prepare(
    { openbeian: 1, filings: [] },
    { plugins: [], regulations, today: "2026-11-23", assumptions: Assumptions.none },
  ),
  { at: "mix", objective: "cost" },
)
