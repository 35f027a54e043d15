import type { Text } from "@openbeian/core/text"
import { Plan } from "@openbeian/planner"
import { hang, indent, styled, wrap } from "./page.ts"
import { cellsLeftOut, printFigures, printRange, proofWords } from "./planFigures.ts"
import { printUnread } from "./planUnread.ts"
import {
  aims,
  bounded,
  costing,
  deciding,
  forAll,
  giving,
  inAYear,
  insteadOf,
  more,
  spanning,
  titles,
  verifiedAs,
  waiting,
  waveTitle,
} from "./planWords.ts"
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
      firstOf(sheet, plan.accounts, (account) => printAccount(sheet, account, names)),
    ),
    ...section(
      sheet,
      titles.purchases,
      firstOf(sheet, plan.purchases, (purchase) => printPurchase(sheet, purchase, names)),
    ),
    ...printWaves(sheet, plan, names),
    ...section(
      sheet,
      titles.moves,
      firstOf(
        sheet,
        plan.steps.filter(({ kind }) => kind === "move"),
        (step) => printMove(sheet, step),
      ),
    ),
    ...section(
      sheet,
      titles.blocked,
      firstOf(sheet, plan.blocked, (blocked) => printBlocked(sheet, blocked, names)),
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
  const services = Plan.calledIn(customers)
  const byProvider = new Map(providers.map(({ id, name }) => [id, say(sheet, name)]))
  return {
    customer: (id) => {
      const name = byId.get(id)?.name ?? ""
      return name === "" || name === id ? id : `${id} ${name}`
    },
    name: (id) => byId.get(id)?.name ?? "",
    service: (customer, path) => say(sheet, services(customer, path) ?? nothing) || path,
    provider: (id) => byProvider.get(id) ?? id,
  }
}

const printHead = (sheet: Sheet, { at, providers, objective, finishBy }: Plan.Plan): Lines => {
  const where = listed(
    sheet,
    providers.map(({ name }) => say(sheet, name)),
  )
  return [
    ...heading(
      sheet,
      at === "mix" ? titles.mix : titles.one,
      ...(where === "" ? [] : [`  ${where}`]),
      "  ",
      styled("dim", say(sheet, aims[objective[0] ?? "cost"])),
      ...(finishBy === undefined ? [] : [styled("dim", say(sheet, endedBy(finishBy)))]),
    ),
    ...wrap(sheet, indent(0), [styled("dim", "─".repeat(sheet.columns))]),
  ]
}

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
    section(
      sheet,
      waveTitle(wave, held.length),
      firstOf(sheet, held, (order) => printOrder(sheet, order, names)),
    ),
  )
}

/** The first of a list, and how many more there are: of longer lists a file is the place. */
const firstOf = <A>(
  sheet: Sheet,
  all: ReadonlyArray<A>,
  print: (one: A) => Lines,
  most = 200,
): ReadonlyArray<string> => [
  ...all.slice(0, most).flatMap(print),
  ...(all.length <= most ? [] : wrap(sheet, indent(4), [styled("dim", say(sheet, more(all.length - most)))])),
]

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
const printBlocked = (sheet: Sheet, { customer, path, at, unblock }: Plan.Blocked, names: Names): Lines => [
  ...wrap(sheet, hang(2, shape("fail")), [
    `${names.customer(customer)} · `,
    styled("bold", names.service(customer, path)),
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
    ...firstOf(sheet, open, ({ customer, path, outcome, because, clauses, asks }) => {
      const said = say(sheet, because)
      return wrap(sheet, hang(2, shape(outcome === "review" ? "review" : "unknown")), [
        `${names.customer(customer)} · `,
        styled("bold", names.service(customer, path)),
        ...(said === "" ? [] : [`  ${said}`]),
        ...(asks === undefined ? [] : [" ", styled("cyan", asks)]),
        ...chip(sheet, clauses),
      ])
    }),
    ...firstOf(
      sheet,
      unknowns,
      ({ customer, asks, of, label, blocks }) =>
        wrap(sheet, hang(2, styled("blue", "?")), [
          `${names.customer(customer)} · ${of === undefined ? "" : `${say(sheet, of)} · `}${say(sheet, label)} `,
          styled("cyan", asks),
          styled("dim", say(sheet, deciding(blocks))),
        ]),
      20,
    ),
  ]
}

const section = (sheet: Sheet, title: Text, lines: Lines): Lines =>
  lines.length === 0 ? [] : ["", ...heading(sheet, title), ...lines]

const point = hang(2, "•")

const nothing: Text = { zh: "", en: "" }
