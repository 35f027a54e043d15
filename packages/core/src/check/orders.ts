import type { FilingType } from "../filing/FilingType.ts"
import { type Limit, roomOn } from "../provider/Limit.ts"
import type { Plugin, TypeEntry } from "../provider/Plugin.ts"
import type { Administration } from "../regulation/Regulations.ts"
import { attempt, isUndecided } from "../rule/View.ts"
import type { Seen } from "./places.ts"

/** Services or changes that are handed in together, and the order that has to end before (备案订单). */
export interface PlannedOrder {
  readonly entry: TypeEntry
  /** JSON Pointers of the services or the change. */
  readonly holds: ReadonlyArray<string>
  readonly waitsFor?: number
  readonly cites: ReadonlyArray<string>
}

/**
 * What is decided, as orders in the sequence of handing in: additions of one type together as far as the limits of
 * the provider and of the administration allow, each change alone. Of an unfiled subject only the first order files the subject; the rest adds
 * services to it.
 */
export const plannedOrders = (
  seen: Seen,
  plugin: Plugin,
  administration: Administration | undefined,
  today: string,
): ReadonlyArray<PlannedOrder> => {
  const limits = [plugin.limits.newServicesPerOrder, administration?.newServicesPerOrder ?? "undocumented"]
  const additions = grouped(seen.services).flatMap(({ entry, members }) => {
    const orders = split(limits, today, entry.type, members)
    const cites = orders.length > 1 ? limits.flatMap(citesOf) : []
    return orders.map((holds) => ({ entry, holds: holds.map(({ at }) => at), cites }))
  })
  const changes = seen.changes.flatMap(({ at, type }) =>
    type._tag === "Decided" ? type.entries.map((entry) => ({ entry, holds: [at], cites: [] })) : [],
  )
  const orders = [...additions, ...changes]
  const first = orders.findIndex(({ entry }) => entry.type === "newSubject")
  return orders.map((order, n) => sequenced(plugin, today, order, { n, first }))
}

const citesOf = (limit: Limit): ReadonlyArray<string> =>
  limit === "undocumented" ? [] : limit.flatMap((row) => row.cites)

type Member = Seen["services"][number]

const grouped = (
  services: Seen["services"],
): ReadonlyArray<{ readonly entry: TypeEntry; readonly members: ReadonlyArray<Member> }> => {
  const pairs = services.flatMap((member) =>
    member.type._tag === "Decided" ? member.type.entries.map((entry) => ({ entry, member })) : [],
  )
  return [...Map.groupBy(pairs, ({ entry }) => entry)].map(([entry, all]) => ({
    entry,
    members: all.map(({ member }) => member),
  }))
}

/** Fills one order after the other; a kind of service without a figure fills none. */
const split = (
  limits: ReadonlyArray<Limit>,
  today: string,
  type: FilingType,
  members: ReadonlyArray<Member>,
): ReadonlyArray<ReadonlyArray<Member>> => {
  const orders: Array<Array<Member>> = []
  for (const member of members) {
    const { service, subject } = member.place
    const { kind } = service
    const rooms = [type, afterFirst(type)].map((filingType) =>
      Math.min(...limits.map((limit) => roomIn(limit, today, { service: kind, subject, filingType }))),
    )
    const open = orders.find(
      (order, n) =>
        order.filter((each) => each.place.service.kind === kind).length < (rooms[n === 0 ? 0 : 1] ?? 0),
    )
    if (open === undefined) orders.push([member])
    else open.push(member)
  }
  return orders
}

/** Only the first order files an unfiled subject. */
const afterFirst = (type: FilingType): FilingType => (type === "newSubject" ? "newService" : type)

/** A limit that hangs on a fact which is missing binds nothing yet. */
const roomIn = (...asked: Parameters<typeof roomOn>): number => {
  const room = attempt(() => roomOn(...asked))
  return isUndecided(room) ? Number.POSITIVE_INFINITY : room
}

/** Once an order is through, the subject is filed, and here. */
const later = (plugin: Plugin, entry: TypeEntry): TypeEntry => {
  const service = entry.type === "newAccess" ? "elsewhere" : "unfiled"
  if (entry.type !== "newAccess" && entry.type !== "newSubject" && entry.type !== "newService") return entry
  const row = plugin.types.additions.find((each) => each.subject === "here" && each.service === service)
  const id = row !== undefined && Array.isArray(row.is) ? row.is[0] : undefined
  return (id === undefined ? undefined : plugin.types.entries[id]) ?? entry
}

/** An order waits for the one that files its subject, and for one to end where no more may be under way. */
const sequenced = (
  plugin: Plugin,
  today: string,
  order: Omit<PlannedOrder, "waitsFor">,
  { n, first }: { readonly n: number; readonly first: number },
): PlannedOrder => {
  const limit = plugin.limits.openOrdersPerAccount
  const waitsFor = Math.max(n > first ? first : -1, n >= roomOn(limit, today) ? n - roomOn(limit, today) : -1)
  if (waitsFor < 0) return { ...order, cites: [...new Set([...order.entry.cites, ...order.cites])] }
  const entry = later(plugin, order.entry)
  return {
    ...order,
    entry,
    waitsFor,
    cites: [...new Set([...entry.cites, ...order.cites, ...citesOf(limit)])],
  }
}
