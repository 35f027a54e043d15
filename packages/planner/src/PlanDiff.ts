import { Report } from "@openbeian/core/check"
import * as Schema from "effect/Schema"
import * as Plan from "./Plan.ts"

const o = Schema.optionalKey
const many = <S extends Schema.Top>(schema: S) => Schema.Array(schema)
const { Both } = Report

/** Where a service stands in a plan (服务在计划中的位置). */
export const Place = Schema.Struct({
  outcome: Plan.PlannedService.fields.outcome,
  provider: o(Schema.String),
  ends: o(Plan.Range),
  leaves: o(Schema.String.annotate({ description: "server on which it runs today, where it leaves that" })),
  reasons: many(Both),
}).annotate({ identifier: "PlaceInPlan" })

/** A service that two plans treat differently. */
export const Moved = Schema.Struct({
  customer: Schema.String,
  path: Schema.String,
  name: Schema.String,
  before: o(Place),
  after: o(Place),
}).annotate({ identifier: "MovedService" })

/** What sets two plans apart (计划对比). */
export const PlanDiff = Schema.Struct({
  openbeian: Schema.Literal(1),
  before: Plan.Figures,
  after: Plan.Figures,
  services: many(Moved),
  assumptions: Schema.Struct({ added: many(Plan.Assumption), removed: many(Plan.Assumption) }),
  text: many(Both).annotateKey({ description: "the difference in sentences, the weightiest first" }),
}).annotate({ identifier: "PlanDiff" })

export type PlanDiff = typeof PlanDiff.Type
export type Moved = typeof Moved.Type
export type Place = typeof Place.Type
