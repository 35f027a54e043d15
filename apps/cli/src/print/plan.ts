import type { Text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { hang, indent, styled, wrap } from "./page.ts"
import { cellsLeftOut, printFigures, printRange, proofWords } from "./planFigures.ts"
import { printUnread } from "./planUnread.ts"
import { chip, heading, listed, row, type Sheet, say } from "./sheet.ts"
import { shape } from "./verdicts.ts"

type Lines = ReadonlyArray<string>

/** What `plan` says to people: the figures, how good it is, what to get, the orders by waves, and what is left over. */
export const printPlan = (sheet: Sheet, plan: Plan.Plan): Lines => {
  const names = namesOf(sheet, plan)
  return [
    ...printHead(sheet, plan),
    ...printFigures(sheet, plan.figures),
    ...printCeilings(sheet, plan, names),
    ...printProof(sheet, plan, names),
    ...cellsLeftOut(sheet, plan.unread.length),
    ...section(
      sheet,
      titles.accounts,
      plan.accounts.flatMap((account) => printAccount(sheet, account, names)),
    ),
    ...section(
      sheet,
      titles.purchases,
      plan.purchases.flatMap((purchase) => printPurchase(sheet, purchase, names)),
    ),
    ...printWaves(sheet, plan, names),
    ...section(
      sheet,
      titles.moves,
      plan.steps.flatMap((step) => (step.kind === "move" ? printMove(sheet, step) : [])),
    ),
    ...section(
      sheet,
      titles.blocked,
      plan.blocked.flatMap((blocked) => printBlocked(sheet, blocked, names)),
    ),
    ...section(sheet, titles.open, printOpen(sheet, plan, names)),
    ...section(sheet, titles.unread, printUnread(sheet, plan, names.customer)),
    ...section(
      sheet,
      titles.assumptions,
      plan.assumptions.flatMap(({ text, clauses }) =>
        wrap(sheet, point, [say(sheet, text), ...chip(sheet, clauses)]),
      ),
    ),
    "",
    ...wrap(sheet, indent(0), [styled("dim", `${plan.today} · ${say(sheet, plan.advice)}`)]),
  ]
}

/** How customers, their services and providers are called. */
interface Names {
  /** The id with the name; the id alone where there is no other name. */
  readonly customer: (id: string) => string
  readonly name: (customer: string) => string
  readonly service: (customer: string, path: string) => string
  readonly provider: (id: string) => string
}

const namesOf = (sheet: Sheet, { customers, providers }: Plan.Plan): Names => {
  const byId = new Map(customers.map((customer) => [customer.customer, customer]))
  const services = new Map(
    customers.flatMap(({ customer, services }) =>
      services.map(({ path, name }) => [`${customer} ${path}`, name] as const),
    ),
  )
  const byProvider = new Map(providers.map(({ id, name }) => [id, say(sheet, name)]))
  return {
    customer: (id) => {
      const name = byId.get(id)?.name ?? ""
      return name === "" || name === id ? id : `${id} ${name}`
    },
    name: (id) => byId.get(id)?.name ?? "",
    service: (customer, path) => services.get(`${customer} ${path}`) || path,
    provider: (id) => byProvider.get(id) ?? id,
  }
}

const printHead = (sheet: Sheet, { at, providers, objective, finishBy }: Plan.Plan): Lines => [
  ...heading(
    sheet,
    at === "mix" ? titles.mix : titles.one,
    `  ${listed(
      sheet,
      providers.map(({ name }) => say(sheet, name)),
    )}  `,
    styled("dim", say(sheet, aims[objective[0] ?? "cost"])),
    ...(finishBy === undefined ? [] : [styled("dim", say(sheet, endedBy(finishBy)))]),
  ),
  ...wrap(sheet, indent(0), [styled("dim", "─".repeat(sheet.columns))]),
]

const endedBy = (day: string): Text => ({
  zh: `，预计不晚于 ${day} 办完`,
  en: `, likely to have ended by ${day}`,
})

/** Where one account does not get through it in a year, whatever is bought. */
const printCeilings = (sheet: Sheet, { customers }: Plan.Plan, names: Names): Lines =>
  customers.flatMap(({ customer, yearlyCeiling }) => {
    if (yearlyCeiling === undefined) return []
    const { provider, services, clauses } = yearlyCeiling
    return wrap(sheet, hang(2, shape("warn")), [
      `${names.customer(customer)} · `,
      styled("bold", names.provider(provider)),
      ` · ${say(sheet, inAYear(services))}`,
      ...chip(sheet, clauses),
    ])
  })

/** The word, and every bound with what the plan reaches. */
const printProof = (sheet: Sheet, { proof, bounds }: Plan.Plan, names: Names): Lines => [
  ...row(sheet, proofWords(sheet, proof), [say(sheet, proof.text)]),
  ...bounds.flatMap(({ bound, reached, text, customer }) =>
    row(sheet, "", [
      styled(
        "dim",
        `${customer === undefined ? "" : `${names.customer(customer)} · `}${say(sheet, text)} ${say(sheet, bounded(bound, reached))}`,
      ),
    ]),
  ),
]

const printAccount = (
  sheet: Sheet,
  { customer, provider, realName, instead, clauses }: Plan.NewAccount,
  names: Names,
): Lines => {
  const place = instead === undefined ? nothing : insteadOf(instead)
  return wrap(sheet, point, [
    `${names.customer(customer)} · `,
    styled("bold", names.provider(provider)),
    ` · ${say(sheet, verifiedAs(realName))}${say(sheet, place)}`,
    ...chip(sheet, clauses),
  ])
}

const printPurchase = (
  sheet: Sheet,
  { provider, words, count, codes, customer, yuan, clauses }: Plan.Purchase,
  names: Names,
): Lines => {
  const figures = [
    `× ${count}`,
    ...(codes === undefined ? [] : [say(sheet, giving(codes))]),
    ...(yuan === undefined ? [] : [say(sheet, costing(yuan))]),
  ]
  return wrap(sheet, point, [
    `${customer === undefined ? say(sheet, forAll) : names.customer(customer)} · `,
    styled("bold", names.provider(provider)),
    ` · ${say(sheet, words)} ${figures.join(" · ")}`,
    ...chip(sheet, clauses),
  ])
}

/** Orders by the wave in which they can be handed in. */
const printWaves = (sheet: Sheet, { orders }: Plan.Plan, names: Names): Lines => {
  const waves = [...Map.groupBy(orders, ({ wave }) => wave)].toSorted(([one], [other]) => one - other)
  return waves.flatMap(([wave, held]) =>
    section(sheet, waveTitle(wave, held.length), [
      ...held.slice(0, shownMax).flatMap((order) => printOrder(sheet, order, names)),
      ...(held.length <= shownMax
        ? []
        : wrap(sheet, indent(4), [styled("dim", say(sheet, more(held.length - shownMax)))])),
    ]),
  )
}

/** Of longer lists a file is the place. */
const shownMax = 200

const printOrder = (
  sheet: Sheet,
  { id, customer, provider, words, holds, begins, ends, waitsFor, clauses }: Plan.PlannedOrder,
  names: Names,
): Lines =>
  wrap(sheet, point, [
    styled("bold", id),
    ` ${names.name(customer)} · ${names.provider(provider)} · ${say(sheet, words)} · ${listed(
      sheet,
      holds.map((path) => names.service(customer, path)),
    )} `,
    styled("cyan", say(sheet, spanning(printRange(sheet, begins), printRange(sheet, ends)))),
    ...(waitsFor.length === 0 ? [] : [styled("dim", say(sheet, waiting(waitsFor)))]),
    ...chip(sheet, clauses),
  ])

/** What leaves its server, and when the papers let it. */
const printMove = (sheet: Sheet, { text, detail, ends, clauses }: Plan.Step): Lines => [
  ...wrap(sheet, point, [
    `${say(sheet, text)} `,
    styled("cyan", printRange(sheet, ends)),
    ...chip(sheet, clauses),
  ]),
  ...(detail === undefined ? [] : wrap(sheet, indent(4), [styled("dim", say(sheet, detail))])),
]

/** Why, and the smallest change after which it can be filed. */
const printBlocked = (
  sheet: Sheet,
  { customer, name, path, at, unblock }: Plan.Blocked,
  names: Names,
): Lines => [
  ...wrap(sheet, hang(2, shape("fail")), [
    `${names.customer(customer)} · `,
    styled("bold", name || path),
    "  ",
    styled("green", `→ ${say(sheet, unblock.text)}`),
  ]),
  ...at.flatMap(({ provider, reasons }) =>
    reasons.flatMap(({ message, fix, clauses }) =>
      wrap(sheet, indent(4), [
        `${names.provider(provider)} · ${say(sheet, message)} → ${say(sheet, fix)}`,
        ...chip(sheet, clauses),
      ]),
    ),
  ),
]

/** What the papers leave open, what hangs on a fact, and the facts that decide the most. */
const printOpen = (sheet: Sheet, { customers, unknowns }: Plan.Plan, names: Names): Lines => {
  const open = customers.flatMap(({ customer, services }) =>
    services
      .filter(({ outcome }) => outcome === "review" || outcome === "undecided")
      .map((service) => ({ customer, ...service })),
  )
  return [
    ...open
      .slice(0, shownMax)
      .flatMap(({ customer, name, path, outcome, because, clauses, asks }) =>
        wrap(sheet, hang(2, shape(outcome === "review" ? "review" : "unknown")), [
          `${names.customer(customer)} · `,
          styled("bold", name || path),
          `  ${say(sheet, because)}`,
          ...(asks === undefined ? [] : [" ", styled("cyan", asks)]),
          ...chip(sheet, clauses),
        ]),
      ),
    ...unknowns
      .slice(0, unknownsShown)
      .flatMap(({ customer, asks, label, blocks }) =>
        wrap(sheet, hang(2, styled("blue", "?")), [
          `${names.customer(customer)} · ${say(sheet, label)} `,
          styled("cyan", asks),
          styled("dim", say(sheet, deciding(blocks))),
        ]),
      ),
    ...(unknowns.length <= unknownsShown
      ? []
      : wrap(sheet, indent(4), [styled("dim", say(sheet, moreFacts(unknowns.length - unknownsShown)))])),
  ]
}

const unknownsShown = 20

const section = (sheet: Sheet, title: Text, lines: Lines): Lines =>
  lines.length === 0 ? [] : ["", ...heading(sheet, title), ...lines]

const inAYear = (services: number): Text => ({
  zh: `按最长用时，一个账号一年最多办完 ${services} 项`,
  en: `at the longest durations one account gets ${services} services through in a year`,
})

const point = hang(2, "•")

const nothing: Text = { zh: "", en: "" }
const titles = {
  mix: { zh: "备案计划 · 搭配", en: "Plan · mix" },
  one: { zh: "备案计划 · 一家", en: "Plan · one provider" },
  accounts: { zh: "要开的账号", en: "Accounts to open" },
  purchases: { zh: "要买的", en: "To buy" },
  moves: { zh: "要迁移的", en: "To move" },
  blocked: { zh: "暂不能备", en: "Cannot be filed yet" },
  open: { zh: "待定", en: "Open" },
  unread: { zh: "没有读入的单元格", en: "Cells that were not read" },
  assumptions: { zh: "假设", en: "Assumptions" },
} as const satisfies Record<string, Text>

const aims = {
  cost: { zh: "先求成本最低，再求最早办完", en: "the least cost first, then the earliest end" },
  finish: { zh: "先求最早办完，再求成本最低", en: "the earliest end first, then the least cost" },
} as const satisfies Record<Plan.Objective, Text>

const bounded = (bound: number | string, reached: number | string): Text => ({
  zh: `下界 ${bound}，本计划 ${reached}`,
  en: `at least ${bound}, here ${reached}`,
})
const verifiedAs = (realName: string): Text => ({
  zh: `实名为 ${realName}`,
  en: `verified as ${realName}`,
})
const insteadOf = (account: string): Text => ({
  zh: `（账号 ${account} 用不上）`,
  en: ` (the account ${account} cannot be used)`,
})
const giving = (codes: number): Text => ({ zh: `${codes} 个授权码`, en: `${codes} codes` })
const costing = (yuan: number): Text => ({ zh: `${yuan} 元`, en: `${yuan} yuan` })
const forAll: Text = { zh: "各客户共用", en: "for all customers" }
const waveTitle = (wave: number, orders: number): Text => ({
  zh: `第 ${wave} 批 · ${orders} 个订单`,
  en: `Wave ${wave} · ${orders} ${orders === 1 ? "order" : "orders"}`,
})
const more = (left: number): Text => ({
  zh: `另有 ${left} 个；--out plan.xlsx 写出全部`,
  en: `${left} more; --out plan.xlsx has all of them`,
})
const moreFacts = (left: number): Text => ({
  zh: `另有 ${left} 项事实待答；--out plan.xlsx 写出全部`,
  en: `${left} more facts are not known; --out plan.xlsx has all of them`,
})
const spanning = (begins: string, ends: string): Text => ({
  zh: `提交 ${begins}；办完 ${ends}`,
  en: `handed in ${begins}; ends ${ends}`,
})
const waiting = (orders: ReadonlyArray<string>): Text => ({
  zh: `（等 ${orders.join("、")}）`,
  en: ` (after ${orders.join(", ")})`,
})
const deciding = (blocks: number): Text => ({
  zh: `（${blocks} 条必改规则等它）`,
  en: ` (${blocks} blocking rules wait for it)`,
})
