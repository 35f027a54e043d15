import { Report } from "@openbeian/core/check"
import * as Schema from "effect/Schema"

const o = Schema.optionalKey
const { Both } = Report
const Customer = Schema.String.annotate({ description: "customer, by the id in the portfolio" })

const Rule = {
  id: Schema.String,
  layer: Report.Layer,
  clauses: Schema.Array(Schema.String),
}

/** A rule on which the papers differ (说法不一), what is made of it, and the services of the plan that this touches. */
const Differing = Schema.Struct({
  ...Rule,
  by: o(
    Schema.Struct(Rule).annotate({
      identifier: "DecidingRule",
      description: "what decides instead; absent: nothing does, and a person has to",
    }),
  ),
  alone: Schema.Literals(["block", "warn", "review"]).annotateKey({
    description:
      "what it would do to them by itself: block them, warn of them, or leave them open to a person",
  }),
  says: Both.annotateKey({ description: "what differs and what decides, without the services" }),
  services: Schema.Array(
    Schema.Struct({
      customer: Customer,
      path: Schema.String.annotate({ description: "JSON Pointer into the filing of the customer" }),
      name: Schema.String,
    }).annotate({ identifier: "TouchedService" }),
  ),
}).annotate({ identifier: "DifferingRule" })

/** Something that no paper says and that the plan takes for granted (假设). */
export const Assumption = Schema.Struct({
  kind: Schema.Literals([
    "undocumentedLimit",
    "ownLimit",
    "estimate",
    "noEstimate",
    "price",
    "noPrice",
    "calendar",
    "quota",
    "unused",
    "effort",
    "notTaken",
    "duplicate",
    "stray",
    "setAside",
    "carriedOn",
    "leftOpen",
    "unlisted",
    "follows",
    "underWay",
  ]).annotateKey({
    description:
      "unused: servers and codes that are there and carry nothing in this plan, and why; notTaken: what the user gave and the plan does not use; duplicate: what the portfolio has twice; stray: what it names and nobody has, or what is no domain name; setAside: what the country, a province or a provider asks for and something else decides instead; leftOpen: what the papers leave to a person and the plan takes as fulfilled; unlisted: accounts that nobody lists and the plan takes as not there; carriedOn: what an earlier plan settles, and who and what came after it or is gone since; follows: which order a change waits for, where it could wait for so many that not all are compared; underWay: first filings that are under way, for whose end all orders wait",
  }),
  text: Both,
  provider: o(Schema.String.annotate({ description: "id of the provider" })),
  province: o(Both),
  customers: o(
    Schema.Array(Customer).annotate({
      description: "whom it concerns; absent: everybody, or the broker alone",
    }),
  ),
  clauses: Schema.Array(Schema.String).annotateKey({
    description: "of a rule on which the papers differ: its own first, then those of the rule that decides",
  }),
  rule: o(Differing),
}).annotate({ identifier: "Assumption" })

export type Assumption = typeof Assumption.Type
