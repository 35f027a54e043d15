import { type Text, text } from "@openbeian/core/text"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import { roomFigureOf, roomOf } from "../portfolio/seats.ts"

/** A customer's own server that carries nothing more (已满的服务器). */
export interface Full {
  readonly server: string
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
    return servers.flatMap((server): ReadonlyArray<Full> => {
      const { id } = server
      const room = roomOf(server, plugin, setting)
      if (id === undefined || room === 0 || !full.has(id)) return []
      const figure = roomFigureOf(server, plugin, setting)
      return [
        {
          server: id,
          says: text(
            `服务器 ${id} 已满：${room} 个配额占用了 ${room} 个`,
            `server ${id} is full: ${room} of its ${room} places ${room === 1 ? "is" : "are"} taken`,
          ),
          clauses: figure === "undocumented" ? [] : figure.cites,
        },
      ]
    })
  }
}
