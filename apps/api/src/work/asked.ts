import { Day } from "@openbeian/core/calendar"
import { Portfolio } from "@openbeian/core/filing"
import { text } from "@openbeian/core/text"
import { Assumptions, Plan } from "@openbeian/planner"
import { Schema } from "effect"

const Days = Schema.makeFilter(Schema.is(Day.Day), {
  expects: text("日期，如 2026-11-20", "a day such as 2026-11-20"),
})

const common = {
  portfolio: Portfolio.Portfolio,
  unread: Schema.optionalKey(
    Schema.Array(Plan.UnreadCell).annotate({
      description:
        "what of a workbook is not in the portfolio, as the import told it; the answer then says so",
    }),
  ),
  objective: Schema.optionalKey(
    Plan.Objective.annotate({
      description: "what comes first after the fewest blocked services; absent: cost",
    }),
  ),
  finishBy: Schema.optionalKey(
    Schema.String.annotate({
      description:
        "the day by which all of it is likely to have ended, YYYY-MM-DD: of the plans that do the cheapest; one that no plan meets is refused with the earliest that can be had; absent: whenever",
    }).check(Days),
  ),
  assumptions: Schema.optionalKey(Assumptions.Assumptions),
  today: Schema.optionalKey(
    Schema.String.annotate({ description: "the day to plan for, YYYY-MM-DD; absent: today in China" }).check(
      Days,
    ),
  ),
}

/** What is to be planned, and how. */
export const PlanRequest = Schema.Struct({
  at: Schema.optionalKey(
    Schema.String.annotate({ description: "id of the provider that gets all, or `mix`; absent: mix" }),
  ),
  ...common,
  carryOn: Schema.optionalKey(
    Plan.Plan.annotate({
      description:
        "an earlier plan of these customers, of which a part is done: the answer is its rest, and beside it what came later is planned freely; it says where, what comes first and by when, so `at` and `objective` are left out; `finishBy` gives another day; absent: all is planned anew",
    }),
  ),
}).annotate({ identifier: "PlanRequest" })

export const ComparisonRequest = Schema.Struct(common).annotate({ identifier: "ComparisonRequest" })

/** Two plans for the same portfolio. */
export const DifferenceRequest = Schema.Struct({ before: Plan.Plan, after: Plan.Plan }).annotate({
  identifier: "DifferenceRequest",
})
