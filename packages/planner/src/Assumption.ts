import { Report } from "@openbeian/core/check"
import * as Schema from "effect/Schema"

const o = Schema.optionalKey
const { Both } = Report
const Customer = Schema.String.annotate({ description: "customer, by the id in the portfolio" })

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
  ]).annotateKey({
    description:
      "unused: servers and codes that are there and carry nothing in this plan, and why; notTaken: what the user gave and the plan does not use; duplicate: what the portfolio has twice; stray: what it names and nobody has, or what is no domain name",
  }),
  text: Both,
  provider: o(Schema.String.annotate({ description: "id of the provider" })),
  province: o(Both),
  customers: o(
    Schema.Array(Customer).annotate({
      description: "whom it concerns; absent: everybody, or the broker alone",
    }),
  ),
  clauses: Schema.Array(Schema.String),
}).annotate({ identifier: "Assumption" })

export type Assumption = typeof Assumption.Type
