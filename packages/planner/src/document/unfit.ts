import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { fill, listed, type Text, text } from "@openbeian/core/text"
import type { PlannedCustomer, Purchase } from "../Plan.ts"
import { accountAt } from "../portfolio/facts.ts"
import { concerns, isLastingBlock, isOfServer } from "../portfolio/findings.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/Standing.ts"
import { roomFigureOf, roomOf } from "../portfolio/seats.ts"
import { allRunningOn } from "../portfolio/standings.ts"
import { reasonOf } from "./blocked.ts"
import { serversIn } from "./places.ts"
import { listedInPart } from "./sentences.ts"

/** A server that carries nothing more, or against which a rule stands (用不上的服务器). */
export interface Unfit {
  readonly server: string
  /** How many places of it are taken, all that it has. Absent: it is a rule that stands against it. */
  readonly room: number | undefined
  readonly says: Text
  readonly clauses: ReadonlyArray<string>
}

/** Why servers that a customer has at a provider are not used, looked up once where it is asked. */
export const unfitIn = (customers: ReadonlyArray<Weighed>, setting: Setting) => {
  const byId = new Map(customers.map((weighed) => [weighed.customer, weighed]))
  const found = new Map<string, ReadonlyArray<Unfit>>()
  return (customer: string, provider: string): ReadonlyArray<Unfit> => {
    const standing = byId.get(customer)?.standings.find(({ plugin }) => plugin.id === provider)
    if (standing === undefined) return []
    const key = JSON.stringify([customer, provider])
    const before = found.get(key)
    if (before !== undefined) return before
    const { plugin, facts, seats } = standing
    const full = new Set(seats.flatMap(({ id, isFull }) => (isFull ? [id] : [])))
    const { servers = [] } = accountAt(facts, plugin) ?? {}
    const unfit = [
      ...servers.flatMap((server) =>
        server.id !== undefined && full.has(server.id) ? fullOwn(server, plugin, setting) : [],
      ),
      ...barredOf(standing, setting),
    ]
    found.set(key, unfit)
    return unfit
  }
}

/** Those with room that no planned service may use, by rules of the provider. */
const barredOf = (
  { plugin, facts, seats, wants }: Standing,
  { regulations, today }: Setting,
): ReadonlyArray<Unfit> => {
  const planned = wants.filter(({ isChange, outcome }) => !isChange && outcome === "planned")
  return seats.flatMap((seat, n) => {
    if (seat.isFull || seat.isExpired || planned.some(({ usable }) => usable.includes(n))) return []
    const { counting } = Check.judge(allRunningOn(facts, seat.id), plugin, regulations, today)
    const reasons = counting
      .filter((finding) => isLastingBlock(finding) && isOfServer(finding))
      .filter((finding) => planned.some(({ at }) => concerns(finding, at)))
      .flatMap(reasonOf)
    const told = [...new Map(reasons.map((reason) => [reason.message.zh, reason])).values()]
    return told.map(({ message, fix, clauses }) => ({
      server: seat.id,
      room: undefined,
      says: fill(barred, { server: seat.id, message, fix }),
      clauses,
    }))
  })
}

const barred = text(
  "服务器 {server} 没有用：{message}（{fix}）",
  "server {server} is not used: {message} ({fix})",
)

/** Why servers that are there are not used instead of what is bought. */
export const unfitBeside = (
  customers: ReadonlyArray<PlannedCustomer>,
  unfitAt: ReturnType<typeof unfitIn>,
  setting: Setting,
): ((purchase: Purchase) => ReadonlyArray<Told>) => {
  return (purchase) =>
    purchase.customer === undefined
      ? [...fullOfBroker(purchase, setting), ...fullOfServed(purchase, customers, unfitAt)]
      : unfitAt(purchase.customer, purchase.provider)
}

type Told = Pick<Unfit, "says" | "clauses">

/** Those of the broker, where codes cross accounts. Servers that carry as many are one sentence. */
const fullOfBroker = ({ provider }: Purchase, setting: Setting): ReadonlyArray<Told> => {
  const all = setting.shared.flatMap(({ id, plugin, lending, isFull, unused }) =>
    plugin.id === provider && lending !== undefined && isFull && unused === undefined
      ? [{ id, lending }]
      : [],
  )
  const byQuota = all.flatMap(({ id, lending: { by, most, clauses } }) =>
    by === "quota" && most > 0 ? [fullOf(id, most, clauses)] : [],
  )
  const byCodes = all.filter(({ lending: { by } }) => by === "codes")
  return [
    ...[...Map.groupBy(byQuota, ({ room }) => room).values()].flatMap((same) =>
      together(same, ofTheBroker(listed(same.map(({ server }) => server)))),
    ),
    ...[...Map.groupBy(byCodes, ({ lending: { most } }) => most)].map(([most, same]) => ({
      says: fill(same.length === 1 ? allMade : allMadeOfEach, {
        servers: listed(same.map(({ id }) => id)),
        most,
      }),
      clauses: [...new Set(same.flatMap(({ lending: { clauses } }) => clauses))],
    })),
  ]
}

const allMade = text(
  "服务器 {servers} 可创建的 {most} 个授权码都已创建",
  "the {most} codes that server {servers} makes are all made",
)
const allMadeOfEach = text(
  "服务器 {servers} 每台可创建的 {most} 个授权码都已创建",
  "the {most} codes that each of servers {servers} makes are all made",
)

/** Those of the customers themselves that a purchase for all serves. It is the broker's to read: each is named with its customer. */
const fullOfServed = (
  purchase: Purchase,
  customers: ReadonlyArray<PlannedCustomer>,
  unfitAt: ReturnType<typeof unfitIn>,
): ReadonlyArray<Told> => {
  const bought = new Set(serversIn(purchase))
  const all = customers.flatMap(({ customer, name, services }) =>
    services.some(({ runsOn }) => runsOn !== undefined && bought.has(runsOn))
      ? unfitAt(customer, purchase.provider).map((full) => ({ ...full, name }))
      : [],
  )
  return [...Map.groupBy(all, ({ room }) => room).values()].flatMap((same): ReadonlyArray<Told> => {
    const [first, ...more] = same
    if (first === undefined) return []
    const { name, server, room } = first
    if (room === undefined)
      return same.map((each) => ({
        ...each,
        says: fill(ofSomebody, { name: each.name, says: each.says }),
      }))
    const says = isFull(text(`${name}的服务器 ${server}`, `server ${server} of ${name}`), room)
    const named = same.map((each) =>
      text(`${each.name}的服务器 ${each.server}`, `${each.server} of ${each.name}`),
    )
    return more.length === 0 ? [{ ...first, says }] : together(same, listedInPart(named))
  })
}

const ofSomebody = text("{name}的{says}", "{name}, {says}")

const ofTheBroker = ({ zh, en }: Text): Text => text(`服务器 ${zh}`, en)

/** Of several, by their names; English says once that they are servers. */
const together = (same: ReadonlyArray<Unfit>, servers: Text): ReadonlyArray<Told> => {
  const [first] = same
  const room = first?.room
  if (room === undefined || same.length === 1) return same
  const says = fill(room === 1 ? allFullOfOne : allFull, { servers, room })
  return [{ says, clauses: [...new Set(same.flatMap(({ clauses }) => clauses))] }]
}

const fullOwn = (server: Filing.Server, plugin: Plugin.Plugin, setting: Setting): ReadonlyArray<Unfit> => {
  const { id } = server
  const room = roomOf(server, plugin, setting)
  if (id === undefined || room === 0) return []
  const figure = roomFigureOf(server, plugin, setting)
  return [fullOf(id, room, figure === "undocumented" ? [] : figure.cites)]
}

const fullOf = (id: string, room: number, clauses: ReadonlyArray<string>): Unfit => ({
  server: id,
  room,
  says: isFull(text(`服务器 ${id}`, `server ${id}`), room),
  clauses,
})

const isFull = (server: Text, room: number): Text =>
  fill(room === 1 ? oneFullOfOne : oneFull, { server, room })

const zhAll = "{servers} 都已满：每台 {room} 个配额占用了 {room} 个"
const allFull = text(zhAll, "servers {servers} are full: {room} of the {room} places of each are taken")
const allFullOfOne = text(zhAll, "servers {servers} are full: {room} of the {room} places of each is taken")
const zhOne = "{server} 已满：{room} 个配额占用了 {room} 个"
const oneFull = text(zhOne, "{server} is full: {room} of its {room} places are taken")
const oneFullOfOne = text(zhOne, "{server} is full: {room} of its {room} places is taken")
