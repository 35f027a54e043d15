import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { fill, listed, type Text, text } from "@openbeian/core/text"
import type { PlannedCustomer, Purchase } from "../Plan.ts"
import { accountAt } from "../portfolio/facts.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import { roomFigureOf, roomOf } from "../portfolio/seats.ts"
import { serversIn } from "./places.ts"
import { listedInPart } from "./sentences.ts"

/** A server that carries nothing more (已满的服务器). */
export interface Full {
  readonly server: string
  readonly room: number
  readonly says: Text
  readonly clauses: ReadonlyArray<string>
}

/** Why the servers that a customer has at a provider are not used. */
export const fullIn = (customers: ReadonlyArray<Weighed>, setting: Setting) => {
  const byId = new Map(customers.map((weighed) => [weighed.customer, weighed]))
  return (customer: string, provider: string): ReadonlyArray<Full> => {
    const standing = byId.get(customer)?.standings.find(({ plugin }) => plugin.id === provider)
    if (standing === undefined) return []
    const { plugin, facts, seats } = standing
    const full = new Set(seats.flatMap(({ id, isFull }) => (isFull ? [id] : [])))
    const { servers = [] } = accountAt(facts, plugin) ?? {}
    return servers.flatMap((server) =>
      server.id !== undefined && full.has(server.id) ? fullOf(server, plugin, setting) : [],
    )
  }
}

/** Why servers that are there are not used instead of what is bought. */
export const fullBeside = (
  customers: ReadonlyArray<PlannedCustomer>,
  fullAt: ReturnType<typeof fullIn>,
  setting: Setting,
): ((purchase: Purchase) => ReadonlyArray<Told>) => {
  return (purchase) =>
    purchase.customer === undefined
      ? [...fullOfBroker(purchase, setting), ...fullOfServed(purchase, customers, fullAt)]
      : fullAt(purchase.customer, purchase.provider)
}

type Told = Pick<Full, "says" | "clauses">

/** Those of the broker, where codes cross accounts. Servers that carry as many are one sentence. */
const fullOfBroker = ({ provider }: Purchase, setting: Setting): ReadonlyArray<Told> => {
  const all = setting.shared.flatMap(({ plugin, facts, isFull, unused }) =>
    plugin.id === provider && facts !== undefined && isFull && unused === undefined
      ? fullOf(facts, plugin, setting)
      : [],
  )
  return [...Map.groupBy(all, ({ room }) => room).values()].flatMap((same) =>
    together(same, ofTheBroker(listed(same.map(({ server }) => server)))),
  )
}

/** Those of the customers themselves that a purchase for all serves. It is the broker's to read: each is named with its customer. */
const fullOfServed = (
  purchase: Purchase,
  customers: ReadonlyArray<PlannedCustomer>,
  fullAt: ReturnType<typeof fullIn>,
): ReadonlyArray<Told> => {
  const bought = new Set(serversIn(purchase))
  const all = customers.flatMap(({ customer, name, services }) =>
    services.some(({ runsOn }) => runsOn !== undefined && bought.has(runsOn))
      ? fullAt(customer, purchase.provider).map((full) => ({ ...full, name }))
      : [],
  )
  return [...Map.groupBy(all, ({ room }) => room).values()].flatMap((same) => {
    const [first, ...more] = same
    if (first === undefined) return []
    const { name, server, room } = first
    const says = isFull(text(`${name}的服务器 ${server}`, `server ${server} of ${name}`), room)
    const named = same.map((each) =>
      text(`${each.name}的服务器 ${each.server}`, `${each.server} of ${each.name}`),
    )
    return more.length === 0 ? [{ ...first, says }] : together(same, listedInPart(named))
  })
}

const ofTheBroker = ({ zh, en }: Text): Text => text(`服务器 ${zh}`, en)

/** Of several, by their names; English says once that they are servers. */
const together = (same: ReadonlyArray<Full>, servers: Text): ReadonlyArray<Told> => {
  const [first] = same
  if (first === undefined || same.length === 1) return same
  const { room } = first
  const says = fill(room === 1 ? allFullOfOne : allFull, { servers, room })
  return [{ says, clauses: [...new Set(same.flatMap(({ clauses }) => clauses))] }]
}

const fullOf = (server: Filing.Server, plugin: Plugin.Plugin, setting: Setting): ReadonlyArray<Full> => {
  const { id } = server
  const room = roomOf(server, plugin, setting)
  if (id === undefined || room === 0) return []
  const figure = roomFigureOf(server, plugin, setting)
  return [
    {
      server: id,
      room,
      says: isFull(text(`服务器 ${id}`, `server ${id}`), room),
      clauses: figure === "undocumented" ? [] : figure.cites,
    },
  ]
}

const isFull = (server: Text, room: number): Text =>
  fill(room === 1 ? oneFullOfOne : oneFull, { server, room })

const zhAll = "{servers} 都已满：每台 {room} 个配额占用了 {room} 个"
const allFull = text(zhAll, "servers {servers} are full: {room} of the {room} places of each are taken")
const allFullOfOne = text(zhAll, "servers {servers} are full: {room} of the {room} places of each is taken")
const zhOne = "{server} 已满：{room} 个配额占用了 {room} 个"
const oneFull = text(zhOne, "{server} is full: {room} of its {room} places are taken")
const oneFullOfOne = text(zhOne, "{server} is full: {room} of its {room} places is taken")
