import type { Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import type { NewAccount, PlannedOrder, Purchase, Range, Step } from "../Plan.ts"
import type { CodesToMake } from "./codeSteps.ts"
import { daysOffOf } from "./daysOff.ts"
import { isBeforeOrder, moveStep } from "./moveSteps.ts"
import type { WrittenOrder } from "./orders.ts"
import type { Renewal } from "./renewals.ts"
import { sentences } from "./sentences.ts"
import type { Unfit } from "./unfit.ts"
import type { ToVerify } from "./verifySteps.ts"
import type { Wait } from "./waits.ts"

/** Everything that somebody has to do, each step after those that it waits for (步骤). */
export const stepsOf = (planned: {
  readonly today: Range
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly accounts: ReadonlyArray<NewAccount>
  readonly verified: ReadonlyArray<ToVerify>
  readonly purchases: ReadonlyArray<Purchase>
  readonly orders: ReadonlyArray<WrittenOrder>
  readonly codes: ReadonlyArray<CodesToMake>
  readonly renewals: ReadonlyArray<Renewal>
  readonly nameOf: (customer: string) => string
  readonly serviceNamed: (customer: string, at: string) => string
  readonly waitsOf: (order: PlannedOrder) => ReadonlyArray<Wait>
  readonly unfitAt: (customer: string, provider: string) => ReadonlyArray<Unfit>
  readonly unfitBeside: (purchase: Purchase) => ReadonlyArray<Pick<Unfit, "says" | "clauses">>
}): ReadonlyArray<Step> => {
  const { accounts, verified, purchases, codes, renewals, orders } = planned
  const approvals = new Map(orders.map(({ order }) => [order.id, approvalOf(order)]))
  return [
    ...accounts.map((account) => accountStep(account, planned)),
    ...verified.map((account) => verifyStep(account, planned)),
    ...purchases.map((purchase) => purchaseStep(purchase, planned)),
    ...renewals.flatMap((each) => (each.beside === undefined ? [step(each.step)] : [])),
    ...codes.map((each) => step(each.step)),
    ...orders.flatMap((written) => orderSteps(written, planned, approvals)),
  ]
}

type Planned = Parameters<typeof stepsOf>[0]

const step = (
  given: Pick<Step, "id" | "kind" | "owner" | "text" | "begins" | "ends"> & Partial<Step>,
): Step => ({
  inputs: [],
  dependsOn: [],
  clauses: [],
  unknownUntilApproved: [],
  ...given,
})

const nameAt = (provider: string, { plugins }: Planned): Text =>
  plugins.find(({ id }) => id === provider)?.name ?? text(provider, provider)

const accountStep = (
  { id, customer, provider, realName, steps, clauses }: NewAccount,
  planned: Planned,
): Step => {
  const at = nameAt(provider, planned)
  return step({
    id,
    kind: "openAccount",
    owner: "customer",
    text: text(
      `为${realName ?? "主体"}在${at.zh}开一个账号并实名`,
      `open an account at ${at.en} for ${realName ?? "the subject"} and verify it`,
    ),
    customer,
    provider,
    inputs: steps,
    begins: planned.today,
    ends: planned.today,
    clauses,
  })
}

const verifyStep = ({ id, customer, provider, step: says }: ToVerify, { today }: Planned): Step =>
  step({
    ...says,
    id,
    kind: "verifyAccount",
    owner: "customer",
    customer,
    provider,
    begins: today,
    ends: today,
  })

const purchaseStep = (purchase: Purchase, planned: Planned): Step => {
  const { id, provider, words, count, codes, monthsMin, customer, clauses } = purchase
  const at = nameAt(provider, planned)
  const least =
    monthsMin === undefined
      ? undefined
      : text(
          `至少购买 ${monthsMin} 个月`,
          `for ${monthsMin} ${monthsMin === 1 ? "month" : "months"} at least`,
        )
  const gives =
    codes === undefined
      ? text("", "")
      : text(`，可得授权码 ${codes} 个`, `, for ${codes} ${codes === 1 ? "code" : "codes"}`)
  const unfit = planned.unfitBeside(purchase)
  return step({
    id,
    kind: "buyServer",
    owner: customer === undefined ? "broker" : "customer",
    text: text(
      `在${at.zh}购买${words.zh} ${count} 台${gives.zh}`,
      `buy ${words.en} at ${at.en}${count === 1 ? "" : `, ${count} of them`}${gives.en}`,
    ),
    inputs: least === undefined ? [] : [least],
    ...(unfit.length === 0 ? {} : { detail: sentences(unfit) }),
    ...(customer === undefined ? {} : { customer }),
    provider,
    dependsOn: accountsFor(customer, provider, planned),
    begins: planned.today,
    ends: planned.today,
    clauses: unique([...clauses, ...unfit.flatMap((each) => each.clauses)]),
  })
}

/** An order with what its steps have in common. */
interface Told extends WrittenOrder {
  readonly planned: Planned
  /** The last step of each order, by its id. */
  readonly approvals: ReadonlyMap<string, string>
  readonly who: string
  readonly common: Pick<Step, "customer" | "provider" | "order">
  /** The steps that open or verify its account. */
  readonly opening: ReadonlyArray<string>
}

/** The step with which an order has ended: where no stage of it has a length, that it is handed in. */
const approvalOf = ({ id, stages }: PlannedOrder): string =>
  stages.length === 0 ? `${id}/submit` : `${id}/approved`

const orderSteps = (
  written: WrittenOrder,
  planned: Planned,
  approvals: Told["approvals"],
): ReadonlyArray<Step> => {
  const { id, customer, provider } = written.order
  const told: Told = {
    ...written,
    planned,
    approvals,
    who: planned.nameOf(customer),
    common: { customer, provider, order: id },
    opening: accountsFor(customer, provider, planned),
  }
  const ready = [...prepareSteps(told), ...waitSteps(told)]
  const renewals = planned.renewals.flatMap((each) => (each.beside === id ? [step(each.step)] : []))
  const moves = movesIn(told)
  const submit = submitStep(told, [...ready, ...moves.before])
  const stages = stageSteps(told, submit)
  const after = dutySteps(told, stages.at(-1) ?? submit)
  return [...ready, ...renewals, ...moves.before, submit, ...stages, ...moves.after, ...after]
}

/** The steps that open or verify an account. */
const accountsFor = (
  customer: string | undefined,
  provider: string,
  { accounts, verified }: Planned,
): ReadonlyArray<string> =>
  [...accounts, ...verified]
    .filter((each) => each.customer === customer && each.provider === provider)
    .map(({ id }) => id)

const prepareSteps = ({ order, materials, planned, who, common }: Told): ReadonlyArray<Step> => {
  const papers = [...new Map(materials.map(({ title }) => [title.zh, title])).values()]
  if (papers.length === 0) return []
  return [
    step({
      ...common,
      id: `${order.id}/prepare`,
      kind: "prepare",
      owner: "customer",
      text: text(
        `${who}：备齐 ${papers.length} 份材料`,
        `${who}: have ${papers.length === 1 ? "1 paper" : `${papers.length} papers`} ready`,
      ),
      inputs: papers,
      begins: planned.today,
      ends: order.begins,
      clauses: unique(materials.flatMap(({ clauses }) => clauses)),
    }),
  ]
}

const waitSteps = ({ order, release, planned, who, common }: Told): ReadonlyArray<Step> => {
  const { earliest, latest } = release
  if (latest <= planned.today.earliest) return []
  const waits = planned.waitsOf(order)
  return [
    step({
      ...common,
      id: `${order.id}/wait`,
      kind: "wait",
      owner: "broker",
      text:
        earliest === latest
          ? text(`${who}：等到 ${latest} 再提交`, `${who}: wait until ${latest} before handing in`)
          : text(
              `${who}：等到 ${latest}（最早 ${earliest}）再提交`,
              `${who}: wait until ${latest}, or ${earliest} at the earliest, before handing in`,
            ),
      ...(waits.length === 0 ? {} : { detail: sentences(waits) }),
      begins: planned.today,
      ends: release,
      clauses: unique(waits.flatMap(({ clauses }) => clauses)),
    }),
  ]
}

/** What moves to another server before the order is handed in, and once it is approved. */
const movesIn = ({ order, moves, planned, who, common, opening }: Told) => {
  const stepOf = (move: (typeof moves)[number], n: number): Step =>
    step({
      ...common,
      ...moveStep(move, n, {
        order,
        who,
        today: planned.today,
        nameAt: (id) => nameAt(id, planned),
        nameOf: (path) => planned.serviceNamed(order.customer, path),
        purchases: planned.purchases,
        unfitAt: planned.unfitAt,
        account: opening,
        approval: approvalOf(order),
      }),
    })
  return {
    before: moves.flatMap((move, n) => (isBeforeOrder(move) ? [stepOf(move, n)] : [])),
    after: moves.flatMap((move, n) => (isBeforeOrder(move) ? [] : [stepOf(move, n)])),
  }
}

const submitStep = (
  { order, because, planned, approvals, who, common, opening }: Told,
  before: ReadonlyArray<Step>,
): Step => {
  const { id, customer, provider, words, holds, waitsFor, begins, clauses } = order
  const at = nameAt(provider, planned)
  const neededIn = (all: ReadonlyArray<Renewal | CodesToMake>): ReadonlyArray<string> =>
    all.flatMap((each) => (each.orders.has(id) ? [each.step.id] : []))
  return step({
    ...common,
    id: `${id}/submit`,
    kind: "submit",
    owner: "broker",
    text: text(
      `${who}：在${at.zh}提交${words.zh}，含 ${holds.length} 项`,
      `${who}: hand in ${words.en} at ${at.en} with ${holds.length} in it`,
    ),
    detail: because,
    dependsOn: [
      ...before.map((each) => each.id),
      ...neededIn(planned.renewals),
      ...opening,
      ...neededIn(planned.codes),
      // What is bought for all is waited for by the codes that are made from it.
      ...planned.purchases
        .filter((each) => each.provider === provider && each.customer === customer)
        .map((each) => each.id),
      ...waitsFor.flatMap((each) => approvals.get(each) ?? []),
    ],
    begins,
    ends: begins,
    clauses,
  })
}

/** One after the other, behind the handing in. */
const stageSteps = ({ order, told, who, common }: Told, submit: Step): ReadonlyArray<Step> => {
  const { id, stages, type, clauses } = order
  return stages.map((stage, n) => {
    const isLast = n === stages.length - 1
    const { inputs = [], late, clauses: cited = clauses } = told[n] ?? {}
    const said = [late, daysOffOf(stage)].flatMap((says) => (says === undefined ? [] : [{ says }]))
    return step({
      ...common,
      id: isLast ? `${id}/approved` : `${id}/${stage.stage}`,
      kind: stage.stage === "awaitingSms" ? "sms" : "review",
      owner: stage.actor === "applicant" ? "customer" : stage.actor,
      text: text(`${who}：${stage.words.zh}`, `${who}: ${stage.words.en}`),
      inputs,
      dependsOn: [n === 0 ? submit.id : `${id}/${stages[n - 1]?.stage ?? ""}`],
      begins: stage.begins,
      ends: stage.ends,
      ...(said.length === 0 ? {} : { detail: sentences(said) }),
      clauses: cited,
      unknownUntilApproved: isLast ? numbersOf(type) : [],
    })
  })
}

/** What is to be done after approval. */
const dutySteps = ({ order, duties, who, common }: Told, approved: Step): ReadonlyArray<Step> =>
  duties.length === 0
    ? []
    : [
        step({
          ...common,
          id: `${order.id}/after`,
          kind: "afterApproval",
          owner: "customer",
          text: text(
            `${who}：通过后要做的 ${duties.length} 件事`,
            `${who}: ${duties.length} things to do after approval`,
          ),
          inputs: duties.map(({ title }) => title),
          dependsOn: [approved.id],
          begins: order.ends,
          ends: order.ends,
          clauses: unique(duties.flatMap(({ clauses }) => clauses)),
        }),
      ]

const unique = (ids: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(ids)]

/** Only the administration gives numbers. */
const numbersOf = (type: PlannedOrder["type"]): ReadonlyArray<Text> => {
  const service = text("服务备案号", "record numbers of the services")
  if (type === "newSubject") return [text("主体备案号", "record number of the subject"), service]
  return type === "newService" ? [service] : []
}
