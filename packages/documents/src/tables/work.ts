import type { Plan } from "@openbeian/planner"
import type { Names } from "../names.ts"
import { unlistedOf } from "../notes.ts"
import { forms, heads, labels, notes, owners, types, wanted } from "../words.ts"
import { cited, dayOr, ends, type Table } from "./cells.ts"

/** Everything that somebody has to do (步骤). */
export const steps = (plan: Plan.Plan, names: Names): Table => ({
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
    names.before(step).join(" "),
    step.customer && names.customer(step.customer),
    step.provider && names.provider(step.provider),
    cited(step.clauses, names),
  ]),
})

/** The orders with their days (订单). */
export const orders = (plan: Plan.Plan, names: Names): Table => ({
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

/** What is bought (采购). */
export const purchases = (plan: Plan.Plan, names: Names): Table => ({
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

/** What accounts are opened (开户). */
export const accounts = (plan: Plan.Plan, names: Names): Table => ({
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

/** What each customer brings (材料). */
export const materials = (plan: Plan.Plan, names: Names): Table => ({
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
  rows: [...plan.materials.map((material) => materialRow(material, names)), ...unlistedRows(plan, names)],
})

const unlistedRows = (plan: Plan.Plan, names: Names): Table["rows"] =>
  plan.customers.flatMap(({ customer }) =>
    unlistedOf(plan, customer, names).map(({ provider, words }) => [
      names.customer(customer),
      words,
      names.say(wanted.undocumented),
      ...Array.from({ length: 4 }, () => undefined),
      provider,
    ]),
  )

const materialRow = (material: Plan.PlannedMaterial, names: Names): Table["rows"][number] => [
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
]
