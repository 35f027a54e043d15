import type { Text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { clauseRows } from "./clauses.ts"
import type { Names } from "./names.ts"
import { titleOf } from "./names.ts"
import {
  bounds as boundWords,
  forms,
  heads,
  labels,
  notes,
  objectives,
  outcomes,
  owners,
  types,
  unblocking,
  verdicts,
  wanted,
} from "./words.ts"

/** What stands in a cell: a day is kept apart from text, so that a workbook can reckon with it. */
export type Cell = string | number | { readonly day: string } | undefined

/** One sheet of the workbook: its head, its columns with their widths in characters, its rows. */
export interface Table {
  readonly id: string
  readonly title: Text
  readonly columns: ReadonlyArray<{ readonly title: Text; readonly width: number }>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

/** A plan as tables, in the order in which they are read. */
export const tablesOf = (plan: Plan.Plan, names: Names): ReadonlyArray<Table> => [
  summary(plan, names),
  customers(plan, names),
  steps(plan, names),
  orders(plan, names),
  purchases(plan, names),
  accounts(plan, names),
  materials(plan, names),
  blocked(plan, names),
  unknowns(plan, names),
  assumptions(plan, names),
  proof(plan, names),
  clauses(plan, names),
]

/** The figures of a plan, each with its name. */
export const figuresOf = ({ figures }: Plan.Plan): ReadonlyArray<readonly [name: Text, value: number]> => {
  const { customers, services, planned, nothing, blocked, open, orders, accounts, servers, yuan } = figures
  return [
    [labels.customer, customers],
    [labels.services, services],
    [outcomes.planned, planned],
    [outcomes.nothing, nothing],
    [outcomes.blocked, blocked],
    [{ zh: "存疑或待答", en: "Unclear or not known" }, open],
    [labels.orders, orders],
    [heads.accounts, accounts],
    [{ zh: "要购买的服务器", en: "Servers to buy" }, servers],
    ...(yuan === undefined ? [] : [[labels.yuan, yuan] as const]),
  ]
}

const summary = (plan: Plan.Plan, names: Names): Table => {
  const { say, join, provider } = names
  const { figures, proof, objective, providers, today, advice, at } = plan
  const { finish } = figures
  return {
    id: "summary",
    title: heads.summary,
    columns: [
      { title: labels.figure, width: 28 },
      { title: labels.value, width: 60 },
    ],
    rows: [
      [say(labels.plan), titleOf(plan, names)],
      [say(labels.date), { day: today }],
      [say(labels.providers), join(providers.map(({ id }) => provider(id)))],
      [
        say(labels.aims),
        [say(at === "mix" ? notes.mix : notes.one), ...objective.map((aim) => say(objectives[aim]))].join(
          " → ",
        ),
      ],
      ...figuresOf(plan).map(([name, value]) => [say(name), value]),
      ...(finish === undefined
        ? []
        : [
            [say(labels.earliestEnd), { day: finish.earliest }],
            [
              say(labels.likelyEnd),
              finish.likely === undefined ? say(notes.likelyLess) : { day: finish.likely },
            ],
            [say(labels.latestEnd), { day: finish.latest }],
          ]),
      [say(labels.verdict), say(verdicts[proof.verdict])],
      ["", say(proof.text)],
      ["", say(advice)],
    ],
  }
}

const customers = (plan: Plan.Plan, names: Names): Table => ({
  id: "customers",
  title: heads.customers,
  columns: [
    { title: labels.customerId, width: 14 },
    { title: labels.customer, width: 30 },
    { title: labels.province, width: 10 },
    { title: labels.service, width: 28 },
    { title: labels.place, width: 20 },
    { title: labels.outcome, width: 14 },
    { title: labels.provider, width: 14 },
    { title: labels.order, width: 8 },
    { title: labels.because, width: 60 },
    { title: labels.earliestEnd, width: 13 },
    { title: labels.likelyEnd, width: 13 },
    { title: labels.latestEnd, width: 13 },
    { title: labels.clauses, width: 12 },
  ],
  rows: plan.customers.flatMap(({ customer, name, province, services, finish }) =>
    services.map((service) => [
      customer,
      name,
      province && names.say(province),
      service.name,
      service.path,
      names.say(outcomes[service.outcome]),
      service.provider && names.provider(service.provider),
      service.order && Number(names.order(service.order)),
      names.say(service.because),
      ...ends(finish),
      cited(service.clauses, names),
    ]),
  ),
})

const steps = (plan: Plan.Plan, names: Names): Table => ({
  id: "steps",
  title: heads.steps,
  columns: [
    { title: { zh: "序号", en: "No." }, width: 7 },
    { title: labels.earliestBegin, width: 13 },
    { title: labels.likelyEnd, width: 13 },
    { title: labels.latestEnd, width: 13 },
    { title: labels.who, width: 14 },
    { title: labels.what, width: 56 },
    { title: labels.detail, width: 40 },
    { title: labels.inputs, width: 40 },
    { title: labels.afterApproval, width: 24 },
    { title: labels.after, width: 14 },
    { title: labels.customer, width: 28 },
    { title: labels.provider, width: 14 },
    { title: labels.clauses, width: 12 },
  ],
  rows: plan.steps.map((step, n) => [
    n + 1,
    { day: step.begins.earliest },
    dayOr(step.ends.likely),
    { day: step.ends.latest },
    names.say(owners[step.owner]),
    names.say(step.text),
    step.detail && names.say(step.detail),
    names.join(step.inputs.map(names.say)),
    names.join(step.unknownUntilApproved.map(names.say)),
    plan.steps.flatMap(({ id }, at) => (step.dependsOn.includes(id) ? [at + 1] : [])).join(" "),
    step.customer && names.customer(step.customer),
    step.provider && names.provider(step.provider),
    cited(step.clauses, names),
  ]),
})

const orders = (plan: Plan.Plan, names: Names): Table => ({
  id: "orders",
  title: heads.orders,
  columns: [
    { title: { zh: "序号", en: "No." }, width: 7 },
    { title: labels.customer, width: 30 },
    { title: labels.provider, width: 14 },
    { title: labels.type, width: 16 },
    { title: { zh: "接入商的叫法", en: "In the provider's words" }, width: 26 },
    { title: labels.wave, width: 8 },
    { title: labels.services, width: 50 },
    { title: labels.after, width: 12 },
    { title: labels.earliestBegin, width: 13 },
    { title: labels.likelyBegin, width: 13 },
    { title: labels.latestBegin, width: 13 },
    { title: labels.earliestEnd, width: 13 },
    { title: labels.likelyEnd, width: 13 },
    { title: labels.latestEnd, width: 13 },
    { title: labels.leavesOut, width: 36 },
    { title: labels.clauses, width: 12 },
  ],
  rows: plan.orders.map((order, n) => [
    n + 1,
    names.customer(order.customer),
    names.provider(order.provider),
    names.say(types[order.type]),
    names.say(order.words),
    order.wave,
    names.join(order.holds.map((path) => names.service(order.customer, path))),
    order.waitsFor.map(names.order).join(" "),
    ...ends(order.begins),
    ...ends(order.ends),
    names.join(order.leavesOut.map(names.say)),
    cited(order.clauses, names),
  ]),
})

const purchases = (plan: Plan.Plan, names: Names): Table => ({
  id: "purchases",
  title: heads.purchases,
  columns: [
    { title: labels.provider, width: 14 },
    { title: labels.product, width: 30 },
    { title: labels.count, width: 8 },
    { title: labels.codes, width: 10 },
    { title: labels.months, width: 14 },
    { title: labels.yuan, width: 12 },
    { title: labels.customer, width: 30 },
    { title: labels.clauses, width: 12 },
  ],
  rows: plan.purchases.map((purchase) => [
    names.provider(purchase.provider),
    names.say(purchase.words),
    purchase.count,
    purchase.codes,
    purchase.monthsMin,
    purchase.yuan,
    purchase.customer === undefined ? names.say(notes.forAll) : names.customer(purchase.customer),
    cited(purchase.clauses, names),
  ]),
})

const accounts = (plan: Plan.Plan, names: Names): Table => ({
  id: "accounts",
  title: heads.accounts,
  columns: [
    { title: labels.customer, width: 30 },
    { title: labels.provider, width: 14 },
    { title: labels.realName, width: 30 },
    { title: labels.instead, width: 20 },
    { title: labels.how, width: 80 },
    { title: labels.clauses, width: 12 },
  ],
  rows: plan.accounts.map((account) => [
    names.customer(account.customer),
    names.provider(account.provider),
    account.realName,
    account.instead,
    names.join(account.steps.map(names.say)),
    cited(account.clauses, names),
  ]),
})

const materials = (plan: Plan.Plan, names: Names): Table => ({
  id: "materials",
  title: heads.materials,
  columns: [
    { title: labels.customer, width: 30 },
    { title: labels.material, width: 34 },
    { title: labels.wanted, width: 12 },
    { title: labels.form, width: 8 },
    { title: labels.format, width: 36 },
    { title: labels.how, width: 60 },
    { title: labels.forWhich, width: 36 },
    { title: labels.provider, width: 14 },
    { title: labels.order, width: 8 },
    { title: labels.clauses, width: 12 },
  ],
  rows: plan.materials.map((material) => [
    names.customer(material.customer),
    names.say(material.title),
    names.say(wanted[material.wanted]),
    names.say(forms[material.form]),
    names.join(material.format.map(names.say)),
    names.say(material.how),
    names.join(material.for.map((path) => names.service(material.customer, path))),
    names.provider(material.provider),
    Number(names.order(material.order)),
    cited(material.clauses, names),
  ]),
})

const blocked = (plan: Plan.Plan, names: Names): Table => ({
  id: "blocked",
  title: heads.blocked,
  columns: [
    { title: labels.customer, width: 30 },
    { title: labels.service, width: 28 },
    { title: labels.provider, width: 14 },
    { title: labels.reason, width: 60 },
    { title: labels.mend, width: 50 },
    { title: labels.place, width: 24 },
    { title: labels.clauses, width: 12 },
    { title: labels.change, width: 60 },
    { title: { zh: "改动种类", en: "Kind of change" }, width: 18 },
  ],
  rows: plan.blocked.flatMap((one) =>
    one.at.flatMap(({ provider, reasons }) =>
      reasons.map((reason) => [
        names.customer(one.customer),
        one.name,
        names.provider(provider),
        names.say(reason.message),
        names.say(reason.fix),
        reason.path,
        cited(reason.clauses, names),
        names.say(one.unblock.text),
        names.say(unblocking[one.unblock.kind]),
      ]),
    ),
  ),
})

const unknowns = (plan: Plan.Plan, names: Names): Table => ({
  id: "unknowns",
  title: heads.unknowns,
  columns: [
    { title: labels.customer, width: 30 },
    { title: labels.question, width: 50 },
    { title: labels.place, width: 30 },
    { title: labels.blocks, width: 14 },
    { title: labels.providers, width: 30 },
  ],
  rows: plan.unknowns.map((unknown) => [
    names.customer(unknown.customer),
    names.say(unknown.label),
    unknown.asks,
    unknown.blocks,
    names.join(unknown.providers.map(names.provider)),
  ]),
})

const assumptions = (plan: Plan.Plan, names: Names): Table => ({
  id: "assumptions",
  title: heads.assumptions,
  columns: [
    { title: labels.assumption, width: 90 },
    { title: labels.provider, width: 14 },
    { title: labels.clauses, width: 12 },
  ],
  rows: plan.assumptions.map((assumption) => [
    names.say(assumption.text),
    assumption.provider && names.provider(assumption.provider),
    cited(assumption.clauses, names),
  ]),
})

const proof = (plan: Plan.Plan, names: Names): Table => ({
  id: "proof",
  title: heads.proof,
  columns: [
    { title: labels.of, width: 12 },
    { title: labels.detail, width: 60 },
    { title: labels.bound, width: 14 },
    { title: labels.reached, width: 14 },
    { title: labels.provider, width: 14 },
    { title: labels.customer, width: 28 },
  ],
  rows: [
    [names.say(verdicts[plan.proof.verdict]), names.say(plan.proof.text), undefined, undefined],
    ...plan.bounds.map((one) => [
      names.say(boundWords[one.of]),
      names.say(one.text),
      amount(one.bound),
      amount(one.reached),
      one.provider && names.provider(one.provider),
      one.customer && names.customer(one.customer),
    ]),
  ],
})

const clauses = (plan: Plan.Plan, names: Names): Table => ({
  id: "clauses",
  title: heads.clauses,
  columns: [
    { title: { zh: "序号", en: "No." }, width: 7 },
    { title: labels.clause, width: 28 },
    { title: labels.sentence, width: 70 },
    { title: labels.document, width: 40 },
    { title: labels.section, width: 20 },
    { title: labels.edition, width: 24 },
    { title: labels.publisher, width: 24 },
    { title: labels.standing, width: 30 },
  ],
  rows: clauseRows(plan, names).map(
    ({ number, id, sentence, document, section, edition, publisher, standing }) => [
      number,
      id,
      sentence,
      document,
      section,
      edition,
      publisher,
      standing,
    ],
  ),
})

const cited = (ids: ReadonlyArray<string>, { clause }: Names): string =>
  ids.map((id) => `§${clause(id)}`).join(" ")

const ends = (range: Plan.Range | undefined): ReadonlyArray<Cell> =>
  range === undefined
    ? [undefined, undefined, undefined]
    : [{ day: range.earliest }, dayOr(range.likely), { day: range.latest }]

const dayOr = (day: string | undefined): Cell => (day === undefined ? undefined : { day })

const amount = (value: number | string): Cell => (typeof value === "string" ? { day: value } : value)
