import type { Text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { clauseRows } from "./clauses.ts"
import { type Names, namesOf, titleOf } from "./names.ts"
import { ceilingOf, leftOutOf, standingOf, unlistedOf } from "./notes.ts"
import { chosen, type Wanted } from "./part.ts"
import { figuresOf } from "./tables/tables.ts"
import {
  bounds,
  forms,
  heads,
  labels,
  lost,
  monthsAtLeast,
  notes,
  outcomes,
  owners,
  unblocking,
  verdicts,
  wanted as wantedWords,
} from "./words.ts"

/** A plan as Markdown, for a ticket, a mail or a page; each line with the clauses that it stands on. */
export const render = (plan: Plan.Plan, wanted: Wanted): string => {
  const part = chosen(plan, wanted)
  const names = namesOf(part, wanted.language)
  const parts = [
    [`# ${escaped(titleOf(part, names))}`],
    summary(part, names),
    section(
      heads.customers,
      part.customers.flatMap((customer) => customerLines(customer, names)),
      names,
    ),
    section(heads.materials, materialLines(part, names), names),
    section(heads.orders, orderLines(part, names), names),
    section(
      heads.steps,
      part.steps.map((step, n) => stepLine(step, n + 1, names)),
      names,
    ),
    section(
      heads.purchases,
      part.purchases.map((purchase) => purchaseLine(purchase, names)),
      names,
    ),
    section(
      heads.accounts,
      part.accounts.map((account) => accountLine(account, names)),
      names,
    ),
    section(
      heads.blocked,
      part.blocked.flatMap((one) => blockedLines(one, names)),
      names,
    ),
    section(
      heads.unknowns,
      part.unknowns.map((unknown) => unknownLine(unknown, names)),
      names,
    ),
    section(
      heads.unread,
      part.unread.map((one) => unreadLine(one, names)),
      names,
    ),
    section(
      heads.assumptions,
      part.assumptions.map((one) => `- ${said(one.text, names)}${marks(one.clauses)}`),
      names,
    ),
    section(heads.proof, proofLines(part, names), names),
    [`_${escaped(names.day(part.today))} · ${said(part.advice, names)}_`],
  ]
  const body = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")
  return `${[body, clauseNotes(part, names).join("\n")].filter((words) => words !== "").join("\n\n")}\n`
}

type Lines = ReadonlyArray<string>

const section = (title: Text, lines: Lines, { say }: Names): Lines =>
  lines.length === 0 ? [] : [`## ${say(title)}`, ...(lines[0] === "" ? [] : [""]), ...lines]

const summary = (plan: Plan.Plan, names: Names): Lines => {
  const { say, range } = names
  const { proof, figures } = plan
  return [
    `**${say(verdicts[proof.verdict])}** ${said(proof.text, names)}`,
    "",
    `| ${say(labels.figure)} | ${say(labels.value)} |`,
    "| --- | ---: |",
    ...figuresOf(plan).map(([name, value]) => `| ${say(name)} | ${value} |`),
    ...(figures.finish === undefined ? [] : [`| ${say(labels.finish)} | ${range(figures.finish)} |`]),
    ...standingOf(plan, names).flatMap((words) => ["", escaped(words)]),
  ]
}

const customerLines = (customer: Plan.PlannedCustomer, names: Names): Lines => [
  `- **${escaped(customer.name)}** ${code(customer.customer)}${customer.finish === undefined ? "" : ` · ${names.range(customer.finish)}`}`,
  ...(customer.yearlyCeiling === undefined
    ? []
    : [`  - ${escaped(ceilingOf(customer, names))}${marks(customer.yearlyCeiling.clauses)}`]),
  ...customer.services.map((service) => {
    const at = [
      ...(service.provider === undefined ? [] : [names.provider(service.provider)]),
      ...(names.carrier(service) === "" ? [] : [names.carrier(service)]),
      ...(service.movesFrom === undefined
        ? []
        : [`${names.say(labels.movesFrom)} ${names.say(service.movesFrom.words)}`]),
    ].map((one) => ` · ${escaped(one)}`)
    const because = names.say(service.because) === "" ? "" : ` — ${said(service.because, names)}`
    return `  - ${escaped(names.service(customer.customer, service.path))} — **${names.say(outcomes[service.outcome])}**${at.join("")}${because}${marks(service.clauses)}`
  }),
]

const materialLines = (plan: Plan.Plan, names: Names): Lines =>
  plan.customers.flatMap(({ customer, name }) => {
    const own = plan.materials.filter((material) => material.customer === customer)
    const lines = [
      ...own.map((one) => materialLine(one, names)),
      ...unlistedOf(plan, customer, names).map(({ words }) => `- _${escaped(words)}_`),
    ]
    return lines.length === 0 ? [] : ["", `**${escaped(name)}**`, "", ...lines]
  })

const materialLine = (material: Plan.PlannedMaterial, names: Names): string => {
  const { say, join } = names
  const measures = [say(forms[material.form]), ...material.format.map(say)].map(escaped)
  const services = material.for.map((path) => escaped(names.service(material.customer, path)))
  const when = material.wanted === "required" ? "" : ` _${say(wantedWords[material.wanted])}_`
  const how = say(material.how) === "" ? "" : ` — ${said(material.how, names)}`
  return `- [ ] ${said(material.title, names)} (${join(measures)})${when} · ${escaped(names.provider(material.provider))} · ${join(services)}${marks(material.clauses)}${how}`
}

const orderLines = (plan: Plan.Plan, names: Names): Lines => {
  const { say, join } = names
  const head = [
    labels.customer,
    labels.provider,
    labels.type,
    labels.services,
    labels.earliestBegin,
    labels.likelyEnd,
    labels.latestEnd,
  ]
  if (plan.orders.length === 0) return []
  return [
    `| # | ${head.map(say).join(" | ")} |`,
    `| --- |${head.map(() => " --- |").join("")}`,
    ...plan.orders.map((order, n) => {
      const holds = join(order.holds.map((path) => escaped(names.service(order.customer, path))))
      const cells = [
        escaped(names.customer(order.customer)),
        escaped(names.provider(order.provider)),
        `${said(order.words, names)}${marks(order.clauses)}`,
        holds,
        order.begins.earliest,
        order.ends.likely ?? "",
        order.ends.latest,
      ]
      return `| ${n + 1} | ${cells.join(" | ")} |`
    }),
    ...leftOutOf(plan, names).map((words) => `\n${say(labels.leavesOut)}: ${escaped(words)}`),
  ]
}

const stepLine = (step: Plan.Step, number: number, names: Names): string => {
  const { say, join } = names
  const waits = names.before(step)
  const parts = [
    `${number}. **${said(step.text, names)}**${marks(step.clauses)}`,
    `${say(owners[step.owner])} · ${names.range(step.ends)}`,
    ...(step.detail === undefined ? [] : [said(step.detail, names)]),
    ...(step.inputs.length === 0
      ? []
      : [`${say(labels.inputs)}: ${join(step.inputs.map((one) => said(one, names)))}`]),
    ...(step.unknownUntilApproved.length === 0
      ? []
      : [`${say(labels.afterApproval)}: ${join(step.unknownUntilApproved.map((one) => said(one, names)))}`]),
    ...(waits.length === 0 ? [] : [`${say(labels.after)} ${waits.join(", ")}`]),
  ]
  return parts.join(" — ")
}

const purchaseLine = (purchase: Plan.Purchase, names: Names): string => {
  const { say } = names
  const whose =
    purchase.customer === undefined ? say(notes.forAll) : escaped(names.customer(purchase.customer))
  const parts = [
    `${escaped(names.provider(purchase.provider))} · ${said(purchase.words, names)} × ${purchase.count}`,
    ...(purchase.codes === undefined ? [] : [`${say(labels.codes)} ${purchase.codes}`]),
    ...(purchase.monthsMin === undefined ? [] : [say(monthsAtLeast(purchase.monthsMin))]),
    ...(purchase.yuan === undefined ? [] : [`${purchase.yuan} ${say(labels.yuan)}`]),
    whose,
  ]
  return `- [ ] ${parts.join(" · ")}${marks(purchase.clauses)}`
}

const accountLine = (account: Plan.NewAccount, names: Names): string => {
  const how =
    account.steps.length === 0 ? "" : ` — ${account.steps.map((one) => said(one, names)).join(" → ")}`
  const whose = account.realName === undefined ? "" : ` · ${escaped(account.realName)}`
  const instead =
    account.instead === undefined ? "" : ` (${names.say(labels.instead)} ${escaped(account.instead)})`
  return `- [ ] ${escaped(names.customer(account.customer))} · ${escaped(names.provider(account.provider))}${whose}${instead}${how}${marks(account.clauses)}`
}

const blockedLines = (one: Plan.Blocked, names: Names): Lines => [
  `- **${escaped(names.service(one.customer, one.path))}** · ${escaped(names.customer(one.customer))}`,
  ...one.at.flatMap(({ provider, reasons }) =>
    reasons.map((reason) => {
      const mend = names.say(reason.fix) === "" ? "" : ` → ${said(reason.fix, names)}`
      return `  - ${escaped(names.provider(provider))}: ${said(reason.message, names)}${mend}${marks(reason.clauses)}`
    }),
  ),
  `  - → **${names.say(unblocking[one.unblock.kind])}** ${said(one.unblock.text, names)}`,
]

const unknownLine = (unknown: Plan.Unknown, names: Names): string => {
  const { customer, asks, blocks } = unknown
  return `- [ ] ${escaped(names.customer(customer))} · ${escaped(names.question(unknown))} ${code(asks)} · ${names.say(labels.blocks)} ${blocks}`
}

const unreadLine = (one: Plan.UnreadCell, names: Names): string => {
  const { say } = names
  const whose = one.customer === undefined ? "" : ` · ${escaped(names.customer(one.customer))}`
  return `- **${escaped(`${one.sheet}!${one.cell}`)}** ${escaped(one.heading)}${whose} · ${say(labels.found)} ${escaped(one.found)} — ${said(one.message, names)} · ${say(labels.lost)} ${say(lost[one.lost])}`
}

const proofLines = (plan: Plan.Plan, names: Names): Lines =>
  plan.bounds.length === 0
    ? []
    : [
        `| ${[labels.of, labels.detail, labels.bound, labels.reached].map(names.say).join(" | ")} |`,
        "| --- | --- | ---: | ---: |",
        ...plan.bounds.map(
          (one) =>
            `| ${names.say(bounds[one.of])} | ${said(one.text, names)} | ${one.bound} | ${one.reached} |`,
        ),
      ]

/** Clauses go by their ids here. */
const clauseNotes = (plan: Plan.Plan, names: Names): Lines =>
  clauseRows(plan, { ...names, clause: () => 0 }).map(
    ({ id, sentence, document, section: where, edition, isPlain, standing }) => {
      const parts = [document, where, edition, ...(isPlain ? [] : [standing])].map(escaped)
      return `[^${id}]: ${escaped(sentence)} — ${parts.join(" · ")}`
    },
  )

const marks = (ids: Lines): string => ids.map((id) => `[^${id}]`).join("")

const said = (words: Text, { say }: Names): string => escaped(say(words))

/** Markdown of its own in a name or a value is shown, not obeyed; a line stays a line. */
const escaped = (words: string): string =>
  words.replace(/\s*[\r\n]+\s*/gu, " ").replace(/[\\`*_{}[\]<>#|~!$]/gu, "\\$&")

/** Pointers may hold a free name, so a fence longer than any inside. */
const code = (words: string): string => {
  const longest = Math.max(0, ...[...words.matchAll(/`+/gu)].map(([ticks]) => ticks.length))
  const fence = "`".repeat(longest + 1)
  const pad = longest > 0 ? " " : ""
  return `${fence}${pad}${words.replace(/\s*[\r\n]+\s*/gu, " ").replaceAll("|", "\\|")}${pad}${fence}`
}
