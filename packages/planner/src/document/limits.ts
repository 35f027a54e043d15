import { Vocabulary } from "@openbeian/core/filing"
import { Capability, Limit, Plugin, Product } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import type { OwnLimitName } from "../Assumptions.ts"
import type { Solution } from "../model/index.ts"
import type { Assumption, PlannedOrder, Purchase } from "../Plan.ts"
import { isNamed, kindAt } from "../portfolio/facts.ts"
import { lentByNew } from "../portfolio/lending.ts"
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
import { isRoomStated, roomOf } from "../portfolio/seats.ts"
import { isPooledAt } from "../portfolio/shared.ts"
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
  ...openOrdersOf(plugin, planned),
  ...fullOrdersOf(plugin, planned),
  ...serversOf(plugin, planned),
  ...codesOf(plugin, planned),
  ...withoutCodesOf(plugin, planned),
]

/** Where an account has several orders of kinds of which no row in force says how many may be open. */
const openOrdersOf = (plugin: Plugin.Plugin, planned: Planned): ReadonlyArray<Assumption> => {
  const { setting } = planned
  const silent = ordersAt(plugin, planned).flatMap(({ customer, facts, type, holds }) => {
    const kind = { type, service: kindAt(facts, holds[0] ?? "") }
    return areOpenOrdersStated(plugin, kind, setting) ? [] : [customer]
  })
  const isForSome = rowsOn(plugin.limits.openOrdersPerAccount, setting.today).length > 0
  const concerned = twice(silent)
  return concerned.length === 0
    ? []
    : [
        lineOf(plugin, "openOrdersPerAccount", setting, {
          customers: concerned,
          ...(isForSome ? { of: someOrders } : {}),
        }),
      ]
}

const someOrders = text("某些订单", "some kinds of order")

/** Where a customer adds several services of a kind of which neither provider nor administration says how many may go together. */
const fullOrdersOf = (plugin: Plugin.Plugin, planned: Planned): ReadonlyArray<Assumption> => {
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
      return bears ? [{ service, customer }] : []
    }),
  )
  const all = [...Map.groupBy(silent, ({ service, customer }) => `${service} ${customer}`).values()].flatMap(
    (same) => (same.length > 1 ? same.slice(0, 1) : []),
  )
  if (all.length === 0) return []
  const rows = rowsOn(plugin.limits.newServicesPerOrder, setting.today)
  const concerned = (kinds: ReadonlyArray<Kind>) => [
    ...new Set(all.flatMap(({ service, customer }) => (kinds.includes(service) ? [customer] : []))),
  ]
  const every = Vocabulary.ServiceKind.literals
  if (rows.length === 0)
    return [lineOf(plugin, "newServicesPerOrder", setting, { customers: concerned(every) })]
  return every.flatMap((kind) => {
    const customers = concerned([kind])
    if (customers.length === 0) return []
    const { zh, en } = Vocabulary.serviceKinds[kind]
    const of = rows.some(({ service = kind }) => service === kind)
      ? text(`部分客户的${zh}`, `${en}s of some customers`)
      : text(zh, `${en}s`)
    return [lineOf(plugin, "newServicesPerOrder", setting, { of, customers })]
  })
}

type Kind = (typeof Vocabulary.ServiceKind.literals)[number]

const ordersAt = ({ id }: Plugin.Plugin, { orders, customers }: Planned) => {
  const factsOf = new Map(customers.map(({ customer, facts }) => [customer, facts]))
  return orders
    .filter(({ provider }) => provider === id)
    .map((order) => ({ ...order, facts: factsOf.get(order.customer) ?? {} }))
}

/** What is there more than once, each once. */
const twice = (all: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...Map.groupBy(all, (each) => each)].flatMap(([each, { length }]) => (length > 1 ? [each] : []))

/** Where no row at all is in force servers carry any number; else some products may be without one. */
const serversOf = (plugin: Plugin.Plugin, planned: Planned): ReadonlyArray<Assumption> => {
  const { setting } = planned
  if (rowsOn(plugin.limits.servicesPerServer, setting.today).length === 0)
    return [lineOf(plugin, "servicesPerServer", setting)]
  const bought = planned.purchases.flatMap(({ provider, product, customer }) =>
    provider === plugin.id && product !== undefined && !isRoomStated({ product }, plugin, setting)
      ? [{ product, customer }]
      : [],
  )
  const unstated = usingUnstated(plugin, planned)
  return [
    ...[...Map.groupBy(bought, ({ product }) => product)].map(([product, same]) => {
      const buying = same.flatMap(({ customer }) => customer ?? [])
      return lineOf(plugin, "servicesPerServer", setting, {
        of: wordsOf(product, plugin),
        none: oneEach,
        // What is bought for all concerns whoever files there.
        ...(buying.length < same.length ? {} : { customers: buying }),
      })
    }),
    ...(unstated.length > 0
      ? [lineOf(plugin, "servicesPerServer", setting, { of: someServers, customers: unstated })]
      : []),
  ]
}

/** Whose services go on a server of their own of whose product no row says how many it carries. */
const usingUnstated = (
  plugin: Plugin.Plugin,
  { customers, setting, solution }: Planned,
): ReadonlyArray<string> =>
  customers.flatMap((weighed, c) =>
    (solution.subjects[c]?.placements ?? []).some(
      (placement) =>
        placement !== undefined &&
        setting.plugins[placement.provider] === plugin &&
        placement.seats.some(({ seat }) => standingOf(weighed, plugin)?.seats[seat]?.isStated === false),
    )
      ? [weighed.customer]
      : [],
  )

const codesOf = (plugin: Plugin.Plugin, { setting, purchases }: Planned): ReadonlyArray<Assumption> => {
  const { zh, en } = Capability.capabilities.codeOfAnotherAccount
  const buying = [
    ...new Set(
      purchases.flatMap(({ provider, customer }) => (provider === plugin.id ? (customer ?? []) : [])),
    ),
  ]
  return plugin.capabilities.codeOfAnotherAccount === "undocumented" &&
    needsCodesAt(plugin, setting) &&
    buying.length > 0
    ? [
        {
          kind: "undocumentedLimit",
          provider: plugin.id,
          customers: buying,
          text: text(
            `${plugin.name.zh}的文件没有载明能否${zh}；按不能计，每个账号自购服务器。`,
            `The papers of ${plugin.name.en} do not say whether ${en} are taken; the plan counts on none, and each account buys its own server.`,
          ),
          clauses: [],
        },
      ]
    : []
}

/** What has a price and carries services, and can be bought by a customer for itself alone, as the papers state no codes of it. */
const withoutCodesOf = (
  plugin: Plugin.Plugin,
  { setting, purchases }: Planned,
): ReadonlyArray<Assumption> => {
  const isBought = purchases.some(({ provider }) => provider === plugin.id)
  if (!isBought || !isPooledAt(plugin, setting)) return []
  const products = Plugin.productsOf(plugin)
  const left = products.filter(
    ({ id }) =>
      roomOf({ product: id }, plugin, setting) > 0 &&
      lentByNew(id, plugin, setting) === 0 &&
      setting.assumptions.prices?.some(
        (price) => isNamed(plugin, price.provider) && Product.productOf({ products }, price.product) === id,
      ) === true,
  )
  if (left.length === 0) return []
  const words = {
    zh: left.map(({ words: { zh } }) => zh).join("、"),
    en: left.map(({ words: { en } }) => en).join(", "),
  }
  const { codesPerServer } = plugin.limits
  return [
    {
      kind: "undocumentedLimit",
      provider: plugin.id,
      text: text(
        `${plugin.name.zh}的文件没有载明${words.zh}能创建授权码，所以不买来供各客户用，只算客户在自己账号里为自己买的。`,
        `The papers of ${plugin.name.en} state no codes of ${words.en}, so none is bought for all customers; it is reckoned only as what a customer buys in its own account for itself.`,
      ),
      clauses: [...new Set(rowsOn(codesPerServer, setting.today).flatMap(({ cites }) => cites))],
    },
  ]
}

/** What of a limit is not stated, and what the plan then does without a figure of the user. */
interface Of {
  /** Absent: all of it. */
  readonly of?: Text
  readonly none?: Text
  /** Whom it concerns; absent: whoever has an order there. */
  readonly customers?: ReadonlyArray<string>
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
  { of, none = setsNone, customers }: Of = {},
): Assumption => {
  const own = ownLimit(plugin, name, setting)
  const { zh, en } = named(name, of)
  const next = nextRows(plugin.limits[name], setting.today)
  const [first] = next
  const silence =
    first === undefined
      ? text(
          `${plugin.name.zh}的文件没有载明${zh}`,
          `The papers of ${plugin.name.en} state no number of ${en}`,
        )
      : text(
          `${plugin.name.zh}的文件自 ${first.from} 起才载明${zh}，${setting.today} 没有`,
          `The papers of ${plugin.name.en} state a number of ${en} from ${first.from} on, and none on ${setting.today}`,
        )
  const instead = own === undefined ? none : text(`按您填的 ${own} 计`, `your figure of ${own} is used`)
  return {
    kind: own === undefined ? "undocumentedLimit" : "ownLimit",
    provider: plugin.id,
    ...(customers === undefined ? {} : { customers }),
    text: text(
      `${silence.zh}；${instead.zh}。${resting[name].zh}取决于它。`,
      `${silence.en}; ${instead.en}. ${resting[name].en} on it.`,
    ),
    clauses: [...new Set(next.flatMap(({ cites }) => cites))],
  }
}

/** Where none is in force all rows are to come: the next of them, which are the last, as the newest come first. */
const nextRows = (limit: Limit.Limit, today: string): ReadonlyArray<Limit.Figure> =>
  limit === "undocumented" || rowsOn(limit, today).length > 0
    ? []
    : limit.filter(({ from }) => from === limit.at(-1)?.from)

const named = (name: OwnLimitName, of: Text | undefined): Text => {
  const { zh, en } = Limit.limits[name]
  return of === undefined ? text(zh, en) : text(`${zh}（${of.zh}）`, `${en}, for ${of.en}`)
}

const wordsOf = (product: string, plugin: Plugin.Plugin): Text =>
  Plugin.productsOf(plugin).find(({ id }) => id === product)?.words ?? text(product, product)

const someServers = text("客户已有的一些服务器", "some that customers have")

/** The answers of a plan that would be others by another figure. */
const resting: Readonly<Record<OwnLimitName, Text>> = {
  openOrdersPerAccount: text("各订单的起止日期", "The days of the orders rest"),
  newServicesPerOrder: text("订单的个数和起止日期", "The number of orders and their days rest"),
  servicesPerServer: text("要买的服务器和成本", "The servers to buy and their cost rest"),
}
