import { type Text, text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { clauseRows } from "../clauses.ts"
import { type Language, type Names, namesOf, nearDay, titleOf } from "../names.ts"
import { ceilingOf, standingOf } from "../notes.ts"
import {
  aimsOf,
  bounds,
  heads,
  labels,
  lost,
  monthsAtLeast,
  notes,
  outcomes,
  owners,
  unblocking,
  verdicts,
} from "../words.ts"
import { cited } from "./cited.ts"
import { materialsOf } from "./materials.ts"
import type { Data } from "./printable.ts"
import { timelineOf } from "./timeline.ts"

/** All that stands on the pages of a plan, in one language: the template adds only how it looks. */
export const viewOf = (plan: Plan.Plan, language: Language): Data => {
  const names = namesOf(plan, language)
  const { say } = names
  const inLanguage = (words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>) =>
    Object.fromEntries(Object.entries(words).map(([key, one]) => [key, say(one)]))
  return {
    language,
    date: plan.today,
    title: titleOf(plan, names),
    heads: inLanguage(heads),
    labels: { ...inLanguage(labels), none: say(notes.none), page: say(page) },
    cover: coverOf(plan, names),
    figures: figuresOf(plan, names),
    proof: {
      verdict: plan.proof.verdict,
      words: say(verdicts[plan.proof.verdict]),
      text: say(plan.proof.text),
    },
    standing: standingOf(plan, names).join(language === "zh" ? "" : " "),
    customers: customersOf(plan, names),
    materials: materialsOf(plan, names),
    timeline: plan.orders.length === 0 ? null : timelineOf(plan, names),
    purchases: purchasesOf(plan, names),
    accounts: plan.accounts.map((account) => ({
      customer: names.customer(account.customer),
      provider: names.provider(account.provider),
      realName: account.realName ?? "",
      instead: account.instead ?? "",
      clauses: cited(account.clauses, names),
    })),
    steps: stepsOf(plan, names),
    blocked: blockedOf(plan, names),
    unknowns: plan.unknowns.map((unknown) => ({
      customer: names.customer(unknown.customer),
      label: names.question(unknown),
      blocks: unknown.blocks,
      providers: names.join(unknown.providers.map(names.provider)),
    })),
    unread: plan.unread.slice(0, unreadShown).map((one) => ({
      cell: `${one.sheet}!${one.cell}`,
      heading: one.heading,
      customer: one.customer === undefined ? "" : names.customer(one.customer),
      found: one.found,
      message: say(one.message),
      lost: say(lost[one.lost]),
    })),
    unreadMore: plan.unread.length <= unreadShown ? "" : say(moreCells(plan.unread.length - unreadShown)),
    assumptions: plan.assumptions.map((one) => ({ text: say(one.text), clauses: cited(one.clauses, names) })),
    bounds: plan.bounds.map((one) => ({
      of: say(bounds[one.of]),
      text: say(one.text),
      bound: amount(one.bound, names),
      reached: amount(one.reached, names),
    })),
    clauses: clauseRows(plan, names).map(
      ({ number, sentence, document, section, edition, publisher, isPlain, standing }) => ({
        number,
        sentence,
        source: [document, section, edition, publisher].filter((part) => part !== "").join(" · "),
        standing: isPlain ? "" : standing,
      }),
    ),
  }
}

/** Nobody mends more from paper; the workbook and the document have all of them. */
const unreadShown = 100

const moreCells = (count: number): Text =>
  text(
    `另有 ${count} 处，见工作簿形式的计划。`,
    `${count} more ${count === 1 ? "is" : "are"} in the plan as a workbook.`,
  )

const coverOf = (plan: Plan.Plan, names: Names): Data => {
  const { say, join, day } = names
  const { customers, figures, providers, today } = plan
  const [only] = customers
  const isOne = customers.length === 1 && only !== undefined
  const all =
    names.language === "zh"
      ? `${figures.customers} 位客户，${figures.services} 项服务`
      : `${countedIn(figures.customers, "customer")}, ${countedIn(figures.services, "service")}`
  const aims = aimsOf(plan).map(say)
  return {
    title: say(labels.plan),
    subtitle: isOne ? only.name : all,
    facts: [
      { label: say(labels.date), value: day(today) },
      ...(isOne ? [{ label: say(labels.services), value: String(figures.services) }] : []),
      ...(providers.length === 0
        ? []
        : [{ label: say(labels.providers), value: join(providers.map(({ id }) => names.provider(id))) }]),
      { label: say(labels.aims), value: aims.join(" → ") },
      ...(figures.finish === undefined
        ? []
        : [{ label: say(labels.finish), value: names.range(figures.finish) }]),
    ],
    advice: say(plan.advice),
  }
}

const countedIn = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`

/** The five figures that a reader wants first. */
const figuresOf = ({ figures, today }: Plan.Plan, { say, language }: Names): Data => {
  const { planned, orders, finish, servers, moves, yuan, accounts, blocked, open } = figures
  const end = (day: string): string => nearDay(day, today, language)
  const money = yuan === undefined ? "" : say(text(`，共 ${yuan} 元`, `, ${yuan} yuan in all`))
  const moving =
    moves === undefined
      ? text("", "")
      : text(`；${moves} 项服务要迁`, `; ${moves} ${moves === 1 ? "service moves" : "services move"}`)
  return [
    {
      value: String(planned),
      words: say(
        text(
          `项可备，分 ${orders} 单`,
          `${planned === 1 ? "service" : "services"} planned, in ${countedIn(orders, "order")}`,
        ),
      ),
      tone: "ink",
    },
    finish === undefined
      ? { value: "–", words: say(text("没有要办的订单", "no orders to file")), tone: "ink" }
      : {
          value: end(finish.likely ?? finish.earliest),
          words:
            finish.likely === undefined
              ? say(
                  text(
                    `最早办完，最晚 ${end(finish.latest)}`,
                    `earliest finish, latest ${end(finish.latest)}`,
                  ),
                )
              : say(
                  text(`预计办完，最晚 ${end(finish.latest)}`, `likely finish, latest ${end(finish.latest)}`),
                ),
          tone: "ink",
        },
    {
      value: String(servers),
      words: say(
        text(
          `台服务器要买${money}${moving.zh}`,
          `${servers === 1 ? "server" : "servers"} to buy${money}${moving.en}`,
        ),
      ),
      tone: "ink",
    },
    {
      value: String(accounts),
      words: say(text("个账号要开", `${accounts === 1 ? "account" : "accounts"} to open`)),
      tone: "ink",
    },
    {
      value: String(blocked),
      words:
        say(text("项暂不能备", "cannot be filed yet")) +
        (open === 0
          ? ""
          : say(text(`，另有 ${open} 项未定`, `, ${open} more ${open === 1 ? "is" : "are"} open`))),
      tone: blocked > 0 ? "fail" : "ink",
    },
  ]
}

const customersOf = (plan: Plan.Plan, names: Names): Data =>
  plan.customers.map((customer) => {
    const { name, province, services, finish } = customer
    return {
      name,
      province: province === undefined ? "" : names.say(province),
      finish: finish === undefined ? "" : finishOf(finish, plan.today, names),
      ceiling: ceilingOf(customer, names),
      ceilingClauses: cited(customer.yearlyCeiling?.clauses ?? [], names),
      services: services.map((service) => ({
        name: names.service(customer.customer, service.path),
        outcome: service.outcome,
        words: names.say(outcomes[service.outcome]),
        provider: service.provider === undefined ? "" : names.provider(service.provider),
        order: service.order === undefined ? "" : names.order(service.order),
        carrier: names.carrier(service),
        left: service.movesFrom === undefined ? "" : names.say(service.movesFrom.words),
        because: names.say(service.because),
        clauses: cited(service.clauses, names),
      })),
    }
  })

/** 预计 9月25日，最晚 10月20日: the two days that a customer asks for. */
const finishOf = (
  { earliest, likely, latest }: Plan.Range,
  today: string,
  { say, language }: Names,
): string => {
  const [one, word] = likely === undefined ? [earliest, notes.earliest] : [likely, notes.likely]
  const comma = language === "zh" ? "，" : ", "
  return `${say(word)} ${nearDay(one, today, language)}${comma}${say(notes.latest)} ${nearDay(latest, today, language)}`
}

const purchasesOf = (plan: Plan.Plan, names: Names): Data =>
  plan.purchases.map((one) => ({
    provider: names.provider(one.provider),
    words: names.say(one.words),
    count: one.count,
    codes: one.codes ?? null,
    months: one.monthsMin === undefined ? null : names.say(monthsAtLeast(one.monthsMin)),
    yuan: one.yuan ?? null,
    customer: one.customer === undefined ? names.say(notes.forAll) : names.customer(one.customer),
    clauses: cited(one.clauses, names),
  }))

const stepsOf = (plan: Plan.Plan, names: Names): Data =>
  plan.steps.map((step, n) => ({
    number: n + 1,
    begins: nearDay(step.begins.likely ?? step.begins.earliest, plan.today, names.language),
    ends: nearDay(step.ends.likely ?? step.ends.earliest, plan.today, names.language),
    latest: nearDay(step.ends.latest, plan.today, names.language),
    isOurs: step.owner === "broker" || step.owner === "customer",
    who: names.say(owners[step.owner]),
    text: names.say(step.text),
    notes: [
      ...(step.detail === undefined ? [] : [names.say(step.detail)]),
      ...told(labels.inputs, names.join(step.inputs.map(names.say)), names),
      ...told(labels.afterApproval, names.join(step.unknownUntilApproved.map(names.say)), names),
      ...told(
        labels.after,
        names
          .before(step)
          .map((number) => `#${number}`)
          .join(" "),
        names,
      ),
    ],
    clauses: isSaidAbove(step, plan.steps[n - 1]) ? "" : cited(step.clauses, names),
  }))

/** Stages of one order stand on the same clauses, which are named at the first of them. */
const isSaidAbove = (step: Plan.Step, before: Plan.Step | undefined): boolean =>
  step.order !== undefined &&
  step.order === before?.order &&
  step.clauses.length > 0 &&
  step.clauses.join() === before.clauses.join()

const told = (label: Text, words: string, { say }: Names): ReadonlyArray<string> =>
  words === "" ? [] : [`${say(label)} · ${words}`]

const blockedOf = (plan: Plan.Plan, names: Names): Data =>
  plan.blocked.map((one) => ({
    name: names.service(one.customer, one.path),
    customer: names.customer(one.customer),
    at: one.at.map(({ provider, reasons }) => ({
      provider: names.provider(provider),
      reasons: reasons.map((reason) => ({
        message: names.say(reason.message),
        fix: names.say(reason.fix),
        clauses: cited(reason.clauses, names),
      })),
    })),
    change: {
      kind: one.unblock.kind,
      words: names.say(unblocking[one.unblock.kind]),
      text: names.say(one.unblock.text),
    },
  }))

const amount = (value: number | string, { day }: Names): string =>
  typeof value === "string" ? day(value) : String(value)

const page = text("第 {n} 页，共 {of} 页", "Page {n} of {of}")
