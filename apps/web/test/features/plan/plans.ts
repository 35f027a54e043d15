import { Planner } from "@openbeian/planner"
import { acme, exampleRegulations } from "@openbeian/testkit"
import type { Plan, Range } from "../../../src/features/plan/planning.ts"

/** A range of days; likely is left out where it is blank. */
export const range = (earliest: string, likely: string, latest: string): Range => ({
  earliest,
  ...(likely === "" ? {} : { likely }),
  latest,
  isEstimated: false,
})

type Order = Plan["orders"][number]

/** An order with a review of the provider, an SMS and a review of the administration. */
export const orderOf = (
  id: string,
  [begin, reviewed, confirmed, end, latest]: readonly [string, string, string, string, string],
  more: Partial<Order> = {},
): Order => ({
  id,
  customer: "C1",
  provider: "p1",
  type: "newSubject",
  words: { zh: "首次备案", en: "first filing" },
  wave: 1,
  holds: ["/services/0"],
  waitsFor: [],
  begins: range(begin, begin, begin),
  stages: [
    stage("provider", begin, reviewed),
    stage("applicant", reviewed, confirmed),
    stage("administration", confirmed, end),
  ],
  ends: range(end, end, latest),
  leavesOut: [],
  clauses: [],
  ...more,
})

const stage = (
  actor: Order["stages"][number]["actor"],
  from: string,
  to: string,
): Order["stages"][number] => ({
  stage: actor,
  words: { zh: actor, en: actor },
  actor,
  begins: range(from, from, from),
  ends: range(to, to, to),
})

type Step = Plan["steps"][number]

export const stepOf = (id: string, begins: string, more: Partial<Step> = {}): Step => ({
  id,
  kind: "submit",
  owner: "broker",
  text: { zh: id, en: id },
  inputs: [],
  dependsOn: [],
  begins: range(begins, begins, begins),
  ends: range(begins, begins, begins),
  clauses: [],
  unknownUntilApproved: [],
  ...more,
})

const customerOf = (customer: string): Plan["customers"][number] => ({
  customer,
  name: `客户 ${customer}`,
  services: [],
})

/** A plan for nobody, as the planner makes it. */
const empty: Plan = Planner.plan(
  Planner.prepare(
    { openbeian: 1, filings: [] },
    { plugins: [acme], regulations: exampleRegulations, today: "2026-11-23", assumptions: { openbeian: 1 } },
  ),
  { at: "mix", objective: "cost" },
)

/** A plan for two customers at two providers with these orders and steps; the rest of it is empty. */
export const planOf = (parts: Partial<Plan>): Plan => ({
  ...empty,
  applicable: true,
  providers: ["p1", "p2"].map((id) => ({
    id,
    name: { zh: id, en: id },
    monogram: id,
    level: "maintained" as const,
  })),
  customers: ["C1", "C2"].map(customerOf),
  ...parts,
})
