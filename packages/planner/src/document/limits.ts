import { Capability, Limit, Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import type { OwnLimitName } from "../Assumptions.ts"
import type { Solution } from "../model/index.ts"
import type { Assumption, PlannedOrder, Purchase } from "../Plan.ts"
import { kindAt } from "../portfolio/facts.ts"
import {
  administrationOf,
  areNewServicesStated,
  areOpenOrdersStated,
  isAddition,
  needsCodesAt,
  ownLimit,
  rowsOn,
} from "../portfolio/limits.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import { isRoomStated } from "../portfolio/seats.ts"
import { standingOf } from "./purchases.ts"

interface Planned {
  readonly setting: Setting
  readonly solution: Solution
  readonly customers: ReadonlyArray<Weighed>
  readonly orders: ReadonlyArray<PlannedOrder>
  readonly purchases: ReadonlyArray<Purchase>
}

/** The limits that the papers of a provider do not state on the day, as far as something planned there rests on them. */
export const limitsOf = (plugin: Plugin.Plugin, planned: Planned): ReadonlyArray<Assumption> => [
  ...(hasOrdersAtOnce(plugin, planned) ? [lineOf(plugin, "openOrdersPerAccount", planned.setting)] : []),
  ...(hasFullOrders(plugin, planned) ? [lineOf(plugin, "newServicesPerOrder", planned.setting)] : []),
  ...serversOf(plugin, planned),
  ...codesOf(plugin, planned),
]

/** Whether an account has several orders of kinds of which no row in force says how many may be open. */
const hasOrdersAtOnce = (plugin: Plugin.Plugin, planned: Planned): boolean => {
  const silent = ordersAt(plugin, planned).flatMap(({ customer, facts, type, holds }) => {
    const kind = { type, service: kindAt(facts, holds[0] ?? "") }
    return areOpenOrdersStated(plugin, kind, planned.setting) ? [] : [customer]
  })
  return hasTwo(silent)
}

/** Whether a customer adds several services of a kind of which neither provider nor administration says how many may go together. */
const hasFullOrders = (plugin: Plugin.Plugin, planned: Planned): boolean => {
  const { setting } = planned
  const own = ownLimit(plugin, "newServicesPerOrder", setting)
  const silent = ordersAt(plugin, planned).flatMap(({ customer, facts, type, holds }) =>
    holds.flatMap((at) => {
      const service = kindAt(facts, at)
      const isSilent = (limit: Limit.Limit): boolean =>
        !areNewServicesStated(limit, setting, facts, service, type)
      const bears =
        isAddition(type) &&
        isSilent(plugin.limits.newServicesPerOrder) &&
        (own !== undefined || isSilent(administrationOf(facts, setting.regulations)))
      return bears ? [`${customer} ${service}`] : []
    }),
  )
  return hasTwo(silent)
}

const ordersAt = ({ id }: Plugin.Plugin, { orders, customers }: Planned) => {
  const factsOf = new Map(customers.map(({ customer, facts }) => [customer, facts]))
  return orders
    .filter(({ provider }) => provider === id)
    .map((order) => ({ ...order, facts: factsOf.get(order.customer) ?? {} }))
}

const hasTwo = (all: ReadonlyArray<string>): boolean => new Set(all).size < all.length

/** Where no row at all is in force servers carry any number; else some products may be without one. */
const serversOf = (plugin: Plugin.Plugin, planned: Planned): ReadonlyArray<Assumption> => {
  const { setting } = planned
  if (rowsOn(plugin.limits.servicesPerServer, setting.today).length === 0)
    return [lineOf(plugin, "servicesPerServer", setting)]
  const bought = planned.purchases.flatMap(({ provider, product }) =>
    provider === plugin.id && product !== undefined && !isRoomStated({ product }, plugin, setting)
      ? [product]
      : [],
  )
  return [
    ...[...new Set(bought)].map((product) =>
      lineOf(plugin, "servicesPerServer", setting, { product, none: oneEach }),
    ),
    ...(usesUnstated(plugin, planned) ? [lineOf(plugin, "servicesPerServer", setting, { product: "" })] : []),
  ]
}

/** Whether a service goes on a server of its customer of whose product no row says how many it carries. */
const usesUnstated = (plugin: Plugin.Plugin, { customers, setting, solution }: Planned): boolean =>
  customers.some((weighed, c) =>
    (solution.subjects[c]?.placements ?? []).some(
      (placement) =>
        placement !== undefined &&
        setting.plugins[placement.provider] === plugin &&
        placement.seats.some(({ seat }) => standingOf(weighed, plugin)?.seats[seat]?.isStated === false),
    ),
  )

const codesOf = (plugin: Plugin.Plugin, { setting, purchases }: Planned): ReadonlyArray<Assumption> => {
  const { zh, en } = Capability.capabilities.codeOfAnotherAccount
  return plugin.capabilities.codeOfAnotherAccount === "undocumented" &&
    needsCodesAt(plugin, setting) &&
    purchases.some(({ provider }) => provider === plugin.id)
    ? [
        {
          kind: "undocumentedLimit",
          provider: plugin.id,
          text: text(
            `${plugin.name.zh}的文件没有载明能否${zh}；按不能计，每个账号自购服务器。`,
            `The papers of ${plugin.name.en} do not say whether ${en} are taken; the plan counts on none, and each account buys its own server.`,
          ),
          clauses: [],
        },
      ]
    : []
}

/** What of a limit is not stated, and what the plan then does without a figure of the user. */
interface Of {
  /** Absent: all of it; empty: of servers whose product has no figure. */
  readonly product?: string
  readonly none?: Text
}

const setsNone = text("本计划没有为它设上限，您可以自填", "this plan sets none, and you may give your own")
const oneEach = text(
  "本计划按每台一个计，您可以自填",
  "this plan counts one on each, and you may give your own",
)

const lineOf = (
  plugin: Plugin.Plugin,
  name: OwnLimitName,
  setting: Setting,
  { product, none = setsNone }: Of = {},
): Assumption => {
  const own = ownLimit(plugin, name, setting)
  const { zh, en } = named(plugin, name, product)
  const limit = plugin.limits[name]
  // Where none is in force all are to come. Rows are sorted, the newest first: the last is the next.
  const next =
    limit === "undocumented" || product !== undefined || rowsOn(limit, setting.today).length > 0
      ? undefined
      : limit.at(-1)
  const silence =
    next === undefined
      ? text(
          `${plugin.name.zh}的文件没有载明${zh}`,
          `The papers of ${plugin.name.en} state no number of ${en}`,
        )
      : text(
          `${plugin.name.zh}的文件自 ${next.from} 起才载明${zh}，${setting.today} 没有`,
          `The papers of ${plugin.name.en} state a number of ${en} from ${next.from} on, and none on ${setting.today}`,
        )
  const instead = own === undefined ? none : text(`按您填的 ${own} 计`, `your figure of ${own} is used`)
  return {
    kind: own === undefined ? "undocumentedLimit" : "ownLimit",
    provider: plugin.id,
    text: text(
      `${silence.zh}；${instead.zh}。${resting[name].zh}取决于它。`,
      `${silence.en}; ${instead.en}. ${resting[name].en} on it.`,
    ),
    clauses: next?.cites ?? [],
  }
}

const named = (plugin: Plugin.Plugin, name: OwnLimitName, product: string | undefined): Text => {
  const { zh, en } = Limit.limits[name]
  if (product === undefined) return text(zh, en)
  const words = Plugin.productsOf(plugin).find(({ id }) => id === product)?.words
  return words === undefined
    ? text(`${zh}（客户已有的一些服务器）`, `${en}, for some that customers have`)
    : text(`${zh}（${words.zh}）`, `${en}, for ${words.en}`)
}

/** The answers of a plan that would be others by another figure. */
const resting: Readonly<Record<OwnLimitName, Text>> = {
  openOrdersPerAccount: text("各订单的起止日期", "The days of the orders rest"),
  newServicesPerOrder: text("订单的个数和起止日期", "The number of orders and their days rest"),
  servicesPerServer: text("要买的服务器和成本", "The servers to buy and their cost rest"),
}
