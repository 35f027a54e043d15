import { Report } from "@openbeian/core/check"
import * as Schema from "effect/Schema"
import * as Plan from "./Plan.ts"

const o = Schema.optionalKey
const many = <S extends Schema.Top>(schema: S) => Schema.Array(schema)
const { Both } = Report
const Ids = many(Schema.String)

/** Why services cannot be filed somewhere, by rule, and how many of them (不能备的原因汇总). */
export const ReasonCount = Schema.Struct({
  rule: Schema.String,
  text: Both,
  services: Schema.Int,
  clauses: Ids,
}).annotate({ identifier: "ReasonCount" })

/** All at one provider, or the mix (一列). */
export const Column = Schema.Struct({
  id: Schema.String.annotate({ description: "id of the provider, or `mix`" }),
  name: Both,
  monogram: Schema.String,
  level: o(Report.Level),
  figures: Plan.Figures,
  isTooLate: o(
    Schema.Literal(true).annotate({
      description:
        "no plan there is likely to have ended by finishBy: the figures are those of the one that ends first",
    }),
  ),
  reasons: many(ReasonCount),
  proof: Plan.Proof,
}).annotate({ identifier: "ComparisonColumn" })

/** A mix that no other beats in both cost and finish (取舍点). */
export const Tradeoff = Schema.Struct({
  figures: Plan.Figures,
  finishBy: o(
    Schema.String.annotate({
      description: "the day that asks for a plan like this one; absent: there is nothing to hand in",
    }),
  ),
  moved: many(
    Schema.Struct({ customer: Schema.String, path: Schema.String, from: Schema.String, to: Schema.String }),
  ).annotateKey({
    description: "services that are elsewhere than in the tradeoff before",
  }),
}).annotate({ identifier: "Tradeoff" })

/** Providers side by side over a whole portfolio (对比). */
export const Comparison = Schema.Struct({
  openbeian: Schema.Literal(1),
  today: Schema.String,
  advice: Both,
  objective: many(Plan.Objective),
  finishBy: o(
    Schema.String.annotate({
      description:
        "the day by which the columns are likely to have ended, as it was wanted, YYYY-MM-DD; absent: none was wanted; the tradeoffs are all that there are",
    }),
  ),
  customers: Schema.Int,
  services: Schema.Int,
  unread: many(Plan.UnreadCell).annotateKey({
    description: "what of the workbook could not be read: all columns are reckoned without it",
  }),
  columns: many(Column),
  tradeoffs: many(Tradeoff),
  clauses: Schema.Record(Schema.String, Report.ClauseView),
}).annotate({ identifier: "PlanComparison" })

export type Comparison = typeof Comparison.Type
export type Column = typeof Column.Type
export type Tradeoff = typeof Tradeoff.Type
export type ReasonCount = typeof ReasonCount.Type
