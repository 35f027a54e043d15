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
  return [
    ...accounts.map((account) => accountStep(account, planned)),
    ...verified.map((account) => verifyStep(account, planned)),
    ...purchases.map((purchase) => purchaseStep(purchase, planned)),
    ...renewals.flatMap((each) => (each.beside === undefined ? [step(each.step)] : [])),
    ...codes.map((each) => step(each.step)),
    ...orders.flatMap((written) => orderSteps(written, planned)),
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
    dependsOn: [...planned.accounts, ...planned.verified]
      .filter((account) => account.provider === provider && account.customer === customer)
      .map((account) => account.id),
    begins: planned.today,
    ends: planned.today,
    clauses: unique([...clauses, ...unfit.flatMap((each) => each.clauses)]),
  })
}

const orderSteps = (written: WrittenOrder, planned: Planned): ReadonlyArray<Step> => {
  const { order, materials, duties, release } = written
  const { id, customer, provider, holds, type, begins, ends, stages, clauses } = order
  const who = planned.nameOf(customer)
  const at = nameAt(provider, planned)
  const common = { customer, provider, order: id }
  const isLate = release > planned.today.earliest
  const papers = [...new Map(materials.map(({ title }) => [title.zh, title])).values()]
  const prepare =
    materials.length === 0
      ? []
      : [
          step({
            ...common,
            id: `${id}/prepare`,
            kind: "prepare",
            owner: "customer",
            text: text(
              `${who}：备齐 ${papers.length} 份材料`,
              `${who}: have ${papers.length === 1 ? "1 paper" : `${papers.length} papers`} ready`,
            ),
            inputs: papers,
            begins: planned.today,
            ends: begins,
            clauses: unique(materials.flatMap((material) => material.clauses)),
          }),
        ]
  const waits = isLate ? planned.waitsOf(order) : []
  const wait = isLate
    ? [
        step({
          ...common,
          id: `${id}/wait`,
          kind: "wait",
          owner: "broker",
          text: text(`${who}：等到 ${release} 再提交`, `${who}: wait until ${release} before handing in`),
          ...(waits.length === 0 ? {} : { detail: sentences(waits) }),
          begins: planned.today,
          ends: { earliest: release, latest: release, isEstimated: false },
          clauses: unique(waits.flatMap((each) => each.clauses)),
        }),
      ]
    : []
  const renew = planned.renewals.flatMap(({ step: given, beside }) => (beside === id ? [step(given)] : []))
  const opening = [...planned.accounts, ...planned.verified]
    .filter((each) => each.customer === customer && each.provider === provider)
    .map((each) => each.id)
  const moves = written.moves.map((move, n) => ({
    isBefore: isBeforeOrder(move),
    step: step({
      ...common,
      ...moveStep(move, n, {
        order,
        who,
        today: planned.today,
        nameAt: (id) => nameAt(id, planned),
        nameOf: (path) => planned.serviceNamed(customer, path),
        purchases: planned.purchases,
        unfitAt: planned.unfitAt,
        account: opening,
        approval: stages.length === 0 ? `${id}/submit` : `${id}/approved`,
      }),
    }),
  }))
  const movesBefore = moves.flatMap((move) => (move.isBefore ? [move.step] : []))
  const movesAfter = moves.flatMap((move) => (move.isBefore ? [] : [move.step]))
  const submit = step({
    ...common,
    id: `${id}/submit`,
    kind: "submit",
    owner: "broker",
    text: text(
      `${who}：在${at.zh}提交${order.words.zh}，含 ${holds.length} 项`,
      `${who}: hand in ${order.words.en} at ${at.en} with ${holds.length} in it`,
    ),
    detail: written.because,
    dependsOn: [
      ...[...prepare, ...wait].map((each) => each.id),
      ...planned.renewals.flatMap((each) => (each.orders.has(id) ? [each.step.id] : [])),
      ...movesBefore.map((each) => each.id),
      ...opening,
      ...planned.codes.flatMap((each) => (each.orders.has(id) ? [each.step.id] : [])),
      // What is bought for all is waited for by the codes that are made from it.
      ...planned.purchases
        .filter((each) => each.provider === provider && each.customer === customer)
        .map((each) => each.id),
      ...order.waitsFor.map((before) => `${before}/approved`),
    ],
    begins,
    ends: begins,
    clauses,
  })
  const stageSteps = stages.map((stage, n) => {
    const { inputs = [], late, clauses: cited = clauses } = written.told[n] ?? {}
    const said = [late, daysOffOf(stage)].flatMap((says) => (says === undefined ? [] : [{ says }]))
    return step({
      ...common,
      id: n === stages.length - 1 ? `${id}/approved` : `${id}/${stage.stage}`,
      kind: stage.stage === "awaitingSms" ? "sms" : "review",
      owner: stage.actor === "applicant" ? "customer" : stage.actor,
      text: text(`${who}：${stage.words.zh}`, `${who}: ${stage.words.en}`),
      inputs,
      dependsOn: [n === 0 ? submit.id : `${id}/${stages[n - 1]?.stage ?? ""}`],
      begins: stage.begins,
      ends: stage.ends,
      ...(said.length === 0 ? {} : { detail: sentences(said) }),
      clauses: cited,
      unknownUntilApproved: n === stages.length - 1 ? numbersOf(type) : [],
    })
  })
  const last = stageSteps.at(-1) ?? submit
  const after =
    duties.length === 0
      ? []
      : [
          step({
            ...common,
            id: `${id}/after`,
            kind: "afterApproval",
            owner: "customer",
            text: text(
              `${who}：通过后要做的 ${duties.length} 件事`,
              `${who}: ${duties.length} things to do after approval`,
            ),
            inputs: duties.map(({ title }) => title),
            dependsOn: [last.id],
            begins: ends,
            ends,
            clauses: unique(duties.flatMap((duty) => duty.clauses)),
          }),
        ]
  return [...prepare, ...wait, ...renew, ...movesBefore, submit, ...stageSteps, ...movesAfter, ...after]
}

const unique = (ids: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(ids)]

/** Only the administration gives numbers. */
const numbersOf = (type: PlannedOrder["type"]): ReadonlyArray<Text> => {
  const service = text("服务备案号", "record numbers of the services")
  if (type === "newSubject") return [text("主体备案号", "record number of the subject"), service]
  return type === "newService" ? [service] : []
}
