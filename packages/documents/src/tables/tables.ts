import type { Text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { type Names, titleOf } from "../names.ts"
import { ceilingOf, standingOf } from "../notes.ts"
import { aimsOf, heads, labels, notes, outcomes, verdicts } from "../words.ts"
import { cited, ends, type Table } from "./cells.ts"
import { assumptions, blocked, clauses, proof, unknowns, unread } from "./reasons.ts"
import { accounts, materials, orders, purchases, steps } from "./work.ts"

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
  unread(plan, names),
  assumptions(plan, names),
  proof(plan, names),
  clauses(plan, names),
]

/** The figures of a plan, each with its name. */
export const figuresOf = ({ figures }: Plan.Plan): ReadonlyArray<readonly [name: Text, value: number]> => {
  const {
    customers,
    services,
    planned,
    nothing,
    blocked,
    open,
    orders,
    accounts,
    servers,
    moves,
    yuan,
    costs,
  } = figures
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
    ...(moves === undefined ? [] : [[labels.moves, moves] as const]),
    ...(yuan === undefined ? [] : [[labels.yuan, yuan] as const]),
    ...(costs === undefined ? [] : costParts(costs)),
  ]
}

/** What the yuan are made of, as far as it is anything. */
const costParts = ({
  servers,
  accounts,
  orders,
  moves,
}: NonNullable<Plan.Figures["costs"]>): ReturnType<typeof figuresOf> =>
  [
    [{ zh: "其中服务器（元）", en: "Of it for servers" }, servers] as const,
    [{ zh: "其中开户（元）", en: "Of it for accounts" }, accounts] as const,
    [{ zh: "其中订单（元）", en: "Of it for orders" }, orders] as const,
    [{ zh: "其中迁移（元）", en: "Of it for moves" }, moves] as const,
  ].filter(([, value]) => value > 0)

const summary = (plan: Plan.Plan, names: Names): Table => {
  const { say, join, provider } = names
  const { figures, proof, providers, today, advice } = plan
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
      [say(labels.aims), aimsOf(plan).map(say).join(" → ")],
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
      ...standingOf(plan, names).map((words) => ["", words]),
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
    { title: labels.runsOn, width: 30 },
    { title: labels.movesFrom, width: 26 },
    { title: labels.because, width: 60 },
    { title: labels.earliestEnd, width: 13 },
    { title: labels.likelyEnd, width: 13 },
    { title: labels.latestEnd, width: 13 },
    { title: labels.ceiling, width: 40 },
    { title: labels.clauses, width: 12 },
  ],
  rows: plan.customers.flatMap((one) => {
    const { customer, name, province, services, finish } = one
    return services.map((service) => [
      customer,
      name,
      province && names.say(province),
      names.service(customer, service.path),
      service.path,
      names.say(outcomes[service.outcome]),
      service.provider && names.provider(service.provider),
      service.order && Number(names.order(service.order)),
      names.carrier(service),
      service.movesFrom && names.say(service.movesFrom.words),
      names.say(service.because),
      ...ends(finish),
      ceilingOf(one, names),
      cited(service.clauses, names),
    ])
  }),
})
