import { Limit, type Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import type { PlannedCustomer, PlannedOrder, Purchase, Range, Step } from "../Plan.ts"
import { productCase } from "../portfolio/seats.ts"
import type { Shared } from "../portfolio/shared.ts"
import { serversIn } from "./places.ts"
import { firstOf } from "./ranges.ts"
import { sentences } from "./sentences.ts"

/** Codes that are made for customers from one server of the broker (创建授权码). */
export interface CodesToMake {
  readonly step: Omit<Step, "unknownUntilApproved">
  /** Ids of the orders that need them. */
  readonly orders: ReadonlySet<string>
}

/**
 * What the broker makes codes from: each server that serves customers whose accounts are others. Codes that are there
 * already are handed on as they are.
 */
export const codesToMake = (planned: {
  readonly customers: ReadonlyArray<PlannedCustomer>
  readonly orders: ReadonlyArray<PlannedOrder>
  readonly purchases: ReadonlyArray<Purchase>
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly shared: ReadonlyArray<Shared>
  readonly today: Range
}): ReadonlyArray<CodesToMake> => {
  const { customers, plugins, shared } = planned
  const codes = new Set(shared.flatMap(({ id, isCode, plugin }) => (isCode ? [`${plugin.id} ${id}`] : [])))
  const served = customers.flatMap(({ name, services }) =>
    services.flatMap(({ provider, order, runsOn, runsOnOf }) =>
      runsOnOf !== "broker" || provider === undefined || order === undefined || runsOn === undefined
        ? []
        : codes.has(`${provider} ${runsOn}`)
          ? []
          : [{ name, provider, order, server: runsOn }],
    ),
  )
  return [...Map.groupBy(served, ({ provider, server }) => `${provider} ${server}`).values()].flatMap(
    (same) => {
      const [first] = same
      const plugin = plugins.find(({ id }) => id === first?.provider)
      return first === undefined || plugin === undefined
        ? []
        : [madeFrom(first.server, same, plugin, planned)]
    },
  )
}

type Planned = Parameters<typeof codesToMake>[0]

interface Served {
  readonly name: string
  readonly order: string
}

const madeFrom = (
  server: string,
  served: ReadonlyArray<Served>,
  plugin: Plugin.Plugin,
  { orders, purchases, shared, today }: Planned,
): CodesToMake => {
  const needing = new Set(served.map(({ order }) => order))
  const bought = purchases.find((purchase) => serversIn(purchase).includes(server))
  const from = carrierWords(server, bought)
  const { codeOfAnotherAccount: crossing } = plugin.capabilities
  const product =
    bought?.product ??
    shared.find((each) => each.plugin === plugin && each.facts !== undefined && each.id === server)?.facts
      ?.product
  const of = productCase(plugin, product)
  const { codesPerServer, quotaPerCode } = plugin.limits
  const figures = [codesPerServer, quotaPerCode].map((limit) => Limit.figureOn(limit, today.latest, of))
  const [first, ...more] = orders.flatMap((order) => (needing.has(order.id) ? [order.begins] : []))
  return {
    orders: needing,
    step: {
      id: `codes/${plugin.id}/${server}`,
      kind: "makeCodes",
      owner: "broker",
      text: text(
        `在${plugin.name.zh}用${from.zh}创建 ${served.length} 个授权码，交给客户`,
        `make ${served.length} ${served.length === 1 ? "code" : "codes"} from ${from.en} at ${plugin.name.en} and hand them to the customers`,
      ),
      provider: plugin.id,
      inputs: [],
      detail: sentences(
        [...Map.groupBy(served, ({ name }) => name)].map(([name, { length }]) => ({
          says: text(`${name} ${length} 个`, `${length} for ${name}`),
        })),
      ),
      dependsOn: bought === undefined ? [] : [bought.id],
      begins: today,
      ends: first === undefined ? today : firstOf(first, more),
      clauses: [
        ...new Set([
          ...(crossing === "undocumented" ? [] : crossing.cites),
          ...figures.flatMap((figure) => (figure === "undocumented" ? [] : figure.cites)),
        ]),
      ],
    },
  }
}

const carrierWords = (server: string, bought: Purchase | undefined): Text => {
  if (bought === undefined) return text(`服务器 ${server} `, `server ${server}`)
  const number = serversIn(bought).indexOf(server) + 1
  const { zh, en } = bought.words
  return bought.count === 1
    ? text(`要买的${zh}`, `the ${en} to be bought`)
    : text(`要买的第 ${number} 台${zh}`, `number ${number} of those to be bought (${en})`)
}
