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
import type { Lot } from "./Lot.ts"
import type { Slot } from "./part.ts"
import { buysServer, type Subject } from "./Subject.ts"
import type { Way, WayAt } from "./Way.ts"
import type { Workshop } from "./Workshop.ts"

/** Everything a subject does when it goes a way: codes, orders, their days in each scenario. */
export const unfold = (way: Way, workshop: Workshop): SubjectSolution => {
  const { subject } = way
  const providers = way.providers()
  const placements: Array<Placement | undefined> = subject.model.items.map(() => undefined)
  const desks = way.desks.toSorted((one, other) => rank(one) - rank(other))
  for (const desk of desks) place(desk, providers, subject, placements)
  const orders = ordersOf(desks, providers, subject, placements, workshop)
  return {
    alternative: subject.alternative,
    placements,
    orders,
    accounts: desks.flatMap(({ provider }) => (at(subject.places, provider).hasAccount ? [] : [provider])),
    servers: desks.flatMap(({ provider, lots }) =>
      buysServer(at(subject.places, provider), lots) ? [provider] : [],
    ),
    purchases: subject.places.map((_, provider) => {
      const { fresh = 0, own = 0 } = desks.find((desk) => desk.provider === provider)?.codes ?? {}
      return boughtAlone(way, provider, workshop.pools.includes(provider) ? own : fresh)
    }),
    firstFiling: desks.find(({ table }) => table.first !== undefined)?.provider,
    finish: latest(orders.map(({ finish }) => finish)),
  }
}

/** For each offer of a provider how often a subject buys it for itself, so that it has so many codes. Empty: nothing is bought. */
export const boughtAlone = ({ subject }: Way, provider: number, codes: number): ReadonlyArray<number> =>
  codes === 0 ? [] : (at(subject.places, provider).alone?.purchases(codes) ?? [])

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
  let own = codes.own
  const byType = new Map(
    codes.types.map((type, position) => [type, [...at(codes.kept?.uses ?? [], position)]]),
  )
  const back = new Map(codes.returned?.map((uses, position) => [at(codes.types, position), [...uses]]))
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
    // Who gives them back is seen when the orders stand in their sequence.
    const late = back.get(type)
    late?.forEach((codes, seat) => {
      const filings = Math.min(codes, left)
      late[seat] = codes - filings
      left -= filings
      for (let n = 0; n < filings; n += 1) uses.push({ seat, filings: 1, returnedBy: unknown })
    })
    const ownCodes = Math.min(own, left)
    own -= ownCodes
    placements[item] = { provider, seats: uses, newCodes: left, ownCodes }
    for (const follower of at(types, type).options[provider]?.followers ?? [])
      placements[follower.item] = { provider, seats: [], newCodes: 0, ownCodes: 0 }
  })
}

const unknown = -1

const isReturned = ({ returnedBy }: SeatUse): boolean => returnedBy !== undefined

const ordersOf = (
  desks: ReadonlyArray<WayAt>,
  providers: ReadonlyArray<number | undefined>,
  subject: Subject,
  placements: Array<Placement | undefined>,
  { clock }: Workshop,
): ReadonlyArray<PlannedOrder> => {
  const orders: Array<PlannedOrder> = []
  for (const desk of desks) {
    const { provider, table, lots } = desk
    const { busyUntil } = at(subject.model.at, provider)
    const queue = queueOf(desk, providers, subject, placements)
    const codes = desk.codes.returned === undefined ? undefined : returnsAt(desk, subject, placements)
    const numbers = new Map<Slot, number>()
    for (const slot of inSequence(table)) {
      const isFirstFiling = slot === table.first
      const before = slot.after === undefined ? undefined : numbers.get(slot.after)
      const gates = gatesOf(slot, table).flatMap((gate) =>
        isAfter(slot, gate) ? [] : (numbers.get(gate) ?? []),
      )
      const parts = slot.batch.lots.flatMap((lot) =>
        lot.follows === undefined
          ? queue(lot.id, lot.count).map((content) => ({ ...content, lot }))
          : [{ item: lot.follows.item, filings: 1, lot }],
      )
      const givers = codes?.(parts, slot, orders.length) ?? []
      const contents = summed(parts)
      const waitsFor =
        before === undefined && !isFirstFiling && isElsewhere(orders, provider)
          ? [0]
          : [...new Set([...givers, ...gates, ...(before === undefined ? [] : [before])])]
      const readyOn = byScenario((scenario) =>
        slot.batch.lots.reduce(
          (day, lot) => Math.max(day, releaseOf(lot, lots) ?? day),
          Math.max(clock.today, busyUntil?.[scenario] ?? clock.today),
        ),
      )
      const start = byScenario((scenario) =>
        waitsFor.reduce((day, order) => Math.max(day, at(orders, order).finish[scenario]), readyOn[scenario]),
      )
      const finish = byScenario((scenario) =>
        slot.batch.lots.reduce(
          (day, { duration }) => Math.max(day, clock.finish(duration, scenario, start[scenario])),
          start[scenario],
        ),
      )
      numbers.set(slot, orders.length)
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

/** A follower is none of the lots of its account. */
const releaseOf = ({ id, follows, release }: Lot, lots: ReadonlyArray<Lot>): number | undefined =>
  follows === undefined ? lots.find((lot) => lot.id === id)?.release : release

/** Each item once, also where some of its filings wait for codes and others do not. */
const summed = (parts: ReadonlyArray<OrderContent>): ReadonlyArray<OrderContent> => {
  const sums = new Map<number, number>()
  for (const { item, filings } of parts) sums.set(item, filings + (sums.get(item) ?? 0))
  return [...sums].map(([item, filings]) => ({ item, filings }))
}

/**
 * The orders for whose end one waits beside its place: an opener, all that give codes back where it needs them all, and
 * the one that it follows.
 */
const gatesOf = (
  { batch: { lots } }: Slot,
  { opener, returns, slots }: WayAt["table"],
): ReadonlyArray<Slot> => [
  ...lots.flatMap(({ follows }) => leaderOf(follows, slots) ?? []),
  ...(lots.some(({ waits }) => waits === "all") ? returns : []),
  ...(opener !== undefined && lots.some((lot) => lot.isOnlyAfterAnother) ? [opener] : []),
]

const leaderOf = (follows: Lot["follows"], slots: ReadonlyArray<Slot>): Slot | undefined =>
  follows === undefined
    ? undefined
    : slots.find(({ batch }) => batch.lots.some(({ id }) => id === follows.lot))

/** With codes that come back, by their starts: what uses one counts those before it. */
const inSequence = ({ slots, returns }: WayAt["table"]): ReadonlyArray<Slot> =>
  returns.length === 0 ? slots : slots.toSorted((one, other) => one.start - other.start)

const isWaiting = ({ waits }: Lot): boolean => waits !== "not"

/**
 * Says of each filing that uses such a code whose it is: the first that comes back and is not used yet. Told order by
 * order, it answers with the orders that gave the codes of this one.
 */
const returnsAt = (
  { lots, table }: WayAt,
  { model }: Subject,
  placements: Array<Placement | undefined>,
): ((
  parts: ReadonlyArray<OrderContent & { readonly lot: Lot }>,
  slot: Slot,
  order: number,
) => ReadonlyArray<number>) => {
  const isForAll = lots.some(({ waits }) => waits === "all")
  const back: Array<Back> = []
  return (parts, slot, order) => {
    const givers: Array<number> = []
    for (const { item, filings, lot } of parts) {
      for (let n = 0; n < filings && isWaiting(lot); n += 1) {
        const placement = placements[item]
        const use = placement?.seats.find(({ returnedBy }) => returnedBy === unknown)
        const place = back.findIndex(({ seat }) => !isForAll || seat === use?.seat)
        const code = back[place]
        if (placement === undefined || use === undefined || code === undefined) continue
        back.splice(place, 1)
        givers.push(code.order)
        const { seat, item: returnedBy } = code
        const seats = placement.seats.with(placement.seats.indexOf(use), { seat, filings: 1, returnedBy })
        placements[item] = { ...placement, seats }
      }
    }
    if (table.returns.length > 0 && !table.returns.includes(slot)) return givers
    for (const { item, lot } of parts) {
      if (!lot.isReturning) continue
      const provider = placements[item]?.provider ?? -1
      const seat = (model.at[provider]?.seats ?? []).findIndex(({ returnedBy = [] }) =>
        returnedBy.includes(item),
      )
      back.push({ seat, item, order, finish: slot.finish })
    }
    back.sort((one, other) => one.finish - other.finish)
    return givers
  }
}

/** A code that comes back with the end of an order. */
interface Back {
  readonly seat: number
  readonly item: number
  readonly order: number
  readonly finish: number
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
  placements: ReadonlyArray<Placement | undefined>,
) => {
  const { lotOf, lots: numbers } = at(places, provider)
  const waiting = new Map<number, Array<{ item: number; filings: number }>>(lots.map(({ id }) => [id, []]))
  for (const item of items) {
    if (providers[item] !== provider) continue
    const type = at(typeOf, item)
    const filings = at(types, type).options[provider]?.filings ?? 0
    const late = (placements[item]?.seats ?? []).filter(isReturned).length
    const id = lotOf[type]?.id ?? -1
    if (late < filings) waiting.get(id)?.push({ item, filings: filings - late })
    if (late > 0) waiting.get(id + numbers)?.push({ item, filings: late })
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
