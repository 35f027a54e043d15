import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { listed, type Text, text } from "@openbeian/core/text"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import { roomFigureOf, roomOf } from "../portfolio/seats.ts"

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
    const servers = (facts.accounts ?? []).flatMap(({ servers = [] }) => servers)
    return servers.flatMap((server) =>
      server.id !== undefined && full.has(server.id) ? fullOf(server, plugin, setting) : [],
    )
  }
}

/** Why those of the broker are not used, where codes cross accounts. Servers that carry as many are one sentence. */
export const fullOfBroker = (
  provider: string,
  setting: Setting,
): ReadonlyArray<Pick<Full, "says" | "clauses">> => {
  const all = setting.shared.flatMap(({ plugin, facts, isFull, unused }) =>
    plugin.id === provider && facts !== undefined && isFull && unused === undefined
      ? fullOf(facts, plugin, setting)
      : [],
  )
  return [...Map.groupBy(all, ({ room }) => room)].flatMap(
    ([room, same]): ReadonlyArray<Pick<Full, "says" | "clauses">> => {
      const [first] = same
      if (first === undefined || same.length === 1) return same
      const names = listed(same.map(({ server }) => server))
      const says = text(
        `服务器 ${names.zh} 都已满：每台 ${room} 个配额占用了 ${room} 个`,
        `servers ${names.en} are full: ${room} of the ${room} places of each ${room === 1 ? "is" : "are"} taken`,
      )
      return [{ says, clauses: [...new Set(same.flatMap(({ clauses }) => clauses))] }]
    },
  )
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
      says: text(
        `服务器 ${id} 已满：${room} 个配额占用了 ${room} 个`,
        `server ${id} is full: ${room} of its ${room} places ${room === 1 ? "is" : "are"} taken`,
      ),
      clauses: figure === "undocumented" ? [] : figure.cites,
    },
  ]
}
