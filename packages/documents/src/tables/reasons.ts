import type { Plan } from "@openbeian/planner"
import { clauseRows } from "../clauses.ts"
import type { Names } from "../names.ts"
import { bounds as boundWords, heads, labels, lost, unblocking, verdicts } from "../words.ts"
import { amount, cited, type Table } from "./cells.ts"

/** What cannot be filed, a row for each reason (暂不能备). */
export const blocked = (plan: Plan.Plan, names: Names): Table => ({
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
        names.service(one.customer, one.path),
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

/** The facts that are missing (待答). */
export const unknowns = (plan: Plan.Plan, names: Names): Table => ({
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
    names.question(unknown),
    unknown.asks,
    unknown.blocks,
    names.join(unknown.providers.map(names.provider)),
  ]),
})

/** What of the workbook the plan is made without (未读入的单元格). */
export const unread = (plan: Plan.Plan, names: Names): Table => ({
  id: "unread",
  title: heads.unread,
  columns: [
    { title: labels.cell, width: 18 },
    { title: labels.column, width: 24 },
    { title: labels.customer, width: 30 },
    { title: labels.found, width: 28 },
    { title: labels.reason, width: 60 },
    { title: labels.lost, width: 12 },
  ],
  rows: plan.unread.map((one) => [
    `${one.sheet}!${one.cell}`,
    one.heading,
    one.customer && names.customer(one.customer),
    one.found,
    names.say(one.message),
    names.say(lost[one.lost]),
  ]),
})

/** What is taken for granted (假设). */
export const assumptions = (plan: Plan.Plan, names: Names): Table => ({
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

/** The bounds and what the plan reaches (下界). */
export const proof = (plan: Plan.Plan, names: Names): Table => ({
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

/** The clauses cited, by their numbers (条款). */
export const clauses = (plan: Plan.Plan, names: Names): Table => ({
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
