import { type Text, text } from "@openbeian/core/text"
import { type Plan, Planner } from "@openbeian/planner"
import { broker } from "@openbeian/testkit"

const given = broker()
const made = Planner.plan(Planner.prepare(given.portfolio, given), { at: "mix", objective: "cost" })

/** A small plan that has something of every part; what no plan of two customers has is put in. */
export const small: Plan.Plan = {
  ...made,
  customers: made.customers.map((customer, n) =>
    n > 0
      ? customer
      : {
          ...customer,
          yearlyCeiling: {
            provider: "acme",
            services: 24,
            clauses: made.orders[0]?.clauses.slice(0, 1) ?? [],
          },
        },
  ),
  orders: made.orders.map((order, n) =>
    n < made.orders.length - 1
      ? order
      : { ...order, leavesOut: [text("人工核验的等待", "the wait for a person's check")] },
  ),
}

/** A plan for nobody. */
export const empty: Plan.Plan = Planner.plan(
  Planner.prepare({ openbeian: 1, filings: [] }, { ...given, unread: [] }),
  { at: "mix", objective: "cost" },
)

/** The small plan with another name for its first customer and that customer's first service. */
export const renamed = (plan: Plan.Plan, name: string): Plan.Plan => ({
  ...plan,
  customers: plan.customers.map((customer, n) =>
    n > 0
      ? customer
      : { ...customer, name, services: customer.services.map((one, s) => (s > 0 ? one : { ...one, name })) },
  ),
})

/** All that a reader of a document must find in it. */
export const textsOf = (plan: Plan.Plan, language: keyof Text): ReadonlyArray<string> => [
  ...plan.customers.flatMap(({ name, services }) => [name, ...services.map((service) => service.name)]),
  ...plan.customers.flatMap(({ services }) => services.map(({ because }) => because[language])),
  ...plan.steps.flatMap(({ text: words, detail, inputs, unknownUntilApproved }) =>
    [words, ...(detail === undefined ? [] : [detail]), ...inputs, ...unknownUntilApproved].map(
      (one) => one[language],
    ),
  ),
  ...plan.materials.flatMap(({ title, how, format }) => [title, how, ...format].map((one) => one[language])),
  ...plan.purchases.map(({ words }) => words[language]),
  ...plan.orders.flatMap(({ leavesOut }) => leavesOut.map((one) => one[language])),
  ...plan.customers.flatMap(({ yearlyCeiling: ceiling }) =>
    ceiling === undefined
      ? []
      : [language === "zh" ? `最多新办 ${ceiling.services} 项` : `gets ${ceiling.services} new services`],
  ),
  ...plan.blocked.flatMap(({ name, at, unblock }) => [
    name,
    unblock.text[language],
    ...at.flatMap(({ reasons }) => reasons.flatMap(({ message, fix }) => [message[language], fix[language]])),
  ]),
  ...plan.unknowns.map(({ label }) => label[language]),
  ...plan.unread.flatMap(({ sheet, cell, heading, found, message }) => [
    `${sheet}!${cell}`,
    heading,
    found,
    message[language],
  ]),
  ...plan.assumptions.map((one) => one.text[language]),
  ...plan.bounds.map((one) => one.text[language]),
  ...Object.values(plan.clauses).map((one) => one.text[language]),
  plan.proof.text[language],
  plan.advice[language],
]
