import {
  type Days,
  type OrderContent,
  type Placement,
  type PlannedOrder,
  type Scenario,
  type SeatUse,
  type SubjectSolution,
  scenarios,
} from "../model/index.ts"
import { at } from "./at.ts"
import { isGated } from "./gated.ts"
import type { Slot } from "./part.ts"
import { buysServer, type Subject } from "./Subject.ts"
import type { Way, WayAt } from "./Way.ts"
import type { Workshop } from "./Workshop.ts"

/** Everything a subject does when it goes a way: codes, orders, their days in each scenario. */
export const unfold = (way: Way, subject: Subject, workshop: Workshop): SubjectSolution => {
  const providers = way.providers()
  const placements: Array<Placement | undefined> = subject.model.items.map(() => undefined)
  const { covers, pools } = workshop
  const desks = way.desks.toSorted((one, other) => rank(one) - rank(other))
  for (const desk of desks) place(desk, providers, subject, placements)
  const orders = ordersOf(desks, providers, subject, workshop)
  return {
    placements,
    orders,
    accounts: desks.flatMap(({ provider }) => (at(subject.places, provider).hasAccount ? [] : [provider])),
    servers: desks.flatMap(({ provider, lots }) =>
      buysServer(at(subject.places, provider), lots) ? [provider] : [],
    ),
    purchases: subject.places.map((_, provider) => {
      const fresh = desks.find((desk) => desk.provider === provider)?.codes.fresh ?? 0
      return fresh === 0 || pools.includes(provider) ? [] : (covers[provider]?.purchases(fresh) ?? [])
    }),
    firstFiling: desks.find(({ table }) => table.first !== undefined)?.provider,
    finish: latest(orders.map(({ finish }) => finish)),
  }
}

/** For each scenario the last of some days. */
export const latest = (all: ReadonlyArray<Days>): Days | undefined =>
  all.length === 0 ? undefined : byScenario((scenario) => Math.max(...all.map((days) => days[scenario])))

const byScenario = (day: (scenario: Scenario) => number): Days => ({
  earliest: day(scenarios[0]),
  likely: day(scenarios[1]),
  latest: day(scenarios[2]),
})

/** The first filing before all others. */
const rank = ({ table, provider }: WayAt): number => (table.first === undefined ? provider + 1 : 0)

const place = (
  { provider, codes }: WayAt,
  providers: ReadonlyArray<number | undefined>,
  { places, typeOf, types, model }: Subject,
  placements: Array<Placement | undefined>,
): void => {
  const { seats, needsCodes } = at(places, provider)
  const shared = [...seats]
  const byType = new Map(
    codes.types.map((type, position) => [type, [...at(codes.kept?.uses ?? [], position)]]),
  )
  model.items.forEach((_, item) => {
    if (providers[item] !== provider) return
    const type = at(typeOf, item)
    let left = needsCodes ? (at(types, type).options[provider]?.filings ?? 0) : 0
    const open = codes.kept === undefined ? shared : (byType.get(type) ?? [])
    const uses: Array<SeatUse> = []
    open.forEach((free, seat) => {
      const filings = Math.min(free, left)
      if (filings <= 0) return
      open[seat] = free - filings
      left -= filings
      uses.push({ seat, filings })
    })
    placements[item] = { provider, seats: uses, newCodes: left }
  })
}

const ordersOf = (
  desks: ReadonlyArray<WayAt>,
  providers: ReadonlyArray<number | undefined>,
  subject: Subject,
  { clock }: Workshop,
): ReadonlyArray<PlannedOrder> => {
  const orders: Array<PlannedOrder> = []
  for (const desk of desks) {
    const { provider, table, lots } = desk
    const queue = queueOf(desk, providers, subject)
    const numbers = new Map<Slot, number>()
    for (const slot of table.slots) {
      const isFirstFiling = slot === table.first
      const before = slot.after === undefined ? undefined : numbers.get(slot.after)
      const gate = isGated(slot.batch.lots) ? table.opener : undefined
      const opener = gate === undefined || isAfter(slot, gate) ? undefined : numbers.get(gate)
      const waitsFor =
        before === undefined && !isFirstFiling && isElsewhere(orders, provider)
          ? [0]
          : [opener, before].flatMap((order) => order ?? [])
      const readyOn = slot.batch.lots.reduce(
        (day, { id }) => Math.max(day, lots.find((lot) => lot.id === id)?.release ?? day),
        at(subject.places, provider).from,
      )
      const start = byScenario((scenario) =>
        waitsFor.reduce((day, order) => Math.max(day, at(orders, order).finish[scenario]), readyOn),
      )
      const finish = byScenario((scenario) =>
        slot.batch.lots.reduce(
          (day, { duration }) => Math.max(day, clock.finish(duration, scenario, start[scenario])),
          start[scenario],
        ),
      )
      numbers.set(slot, orders.length)
      const contents = slot.batch.lots.flatMap(({ id, count }) => queue(id, count))
      orders.push({
        provider,
        kind: slot.batch.kind,
        isFirstFiling,
        contents,
        waitsFor,
        readyOn,
        start,
        finish,
      })
    }
  }
  return orders
}

/** Whether an order waits for another one, directly or not, by the places that they have. */
const isAfter = ({ after }: Slot, other: Slot): boolean =>
  after !== undefined && (after === other || isAfter(after, other))

/** Whether the first filing is at another provider. */
const isElsewhere = ([first]: ReadonlyArray<PlannedOrder>, provider: number): boolean =>
  first?.isFirstFiling === true && first.provider !== provider

/** Takes filings of a lot, item by item. Where a provider does not count, one stands for all. */
const queueOf = (
  { provider, lots }: WayAt,
  providers: ReadonlyArray<number | undefined>,
  { places, typeOf, types, items }: Subject,
) => {
  const { lotOf } = at(places, provider)
  const waiting = new Map<number, Array<{ item: number; filings: number }>>(lots.map(({ id }) => [id, []]))
  for (const item of items) {
    if (providers[item] !== provider) continue
    const type = at(typeOf, item)
    const filings = at(types, type).options[provider]?.filings ?? 0
    waiting.get(lotOf[type]?.id ?? -1)?.push({ item, filings })
  }
  const isCounted = at(places, provider).isCounted
  return (id: number, count: number): ReadonlyArray<OrderContent> => {
    const found: Array<OrderContent> = []
    const line = waiting.get(id) ?? []
    for (let room = isCounted ? count : Number.POSITIVE_INFINITY; room > 0; ) {
      const next = line[0]
      if (next === undefined) break
      const filings = Math.min(room, next.filings)
      found.push({ item: next.item, filings })
      next.filings -= filings
      room -= filings
      if (next.filings === 0) line.shift()
    }
    return found
  }
}
