import { at } from "./at.ts"
import type { OwnChoices } from "./cover.ts"
import { isGated, isOpener } from "./gates.ts"
import { type Kept, keep } from "./keep.ts"
import type { Lot } from "./Lot.ts"
import { withReturns } from "./returned.ts"
import { buysServer, type Place, type Subject } from "./Subject.ts"
import type { Timetable } from "./timetable.ts"
import { type Codes, undominated, type Way } from "./Way.ts"
import type { Workshop } from "./Workshop.ts"

/** Values counts of a subject: by place, by cell. */
export type Evaluate = (
  counts: ReadonlyArray<ReadonlyArray<number>>,
  moves: number,
  providers: Way["providers"],
) => ReadonlyArray<Way>

/**
 * The ways that counts leave open: which codes are kept, what uses codes that come back, where the first filing is, how
 * many orders. Without an order that opens the way for what waits for one there is no way.
 */
export const evaluatorOf = (subject: Subject, workshop: Workshop, own: OwnChoices): Evaluate => {
  const variantsAt = variantsOf(subject, workshop, own)
  return (counts, moves, providers) => {
    const variants: Array<ReadonlyArray<Used>> = []
    counts.forEach((of, provider) => {
      if (of.some((count) => count > 0)) variants.push(variantsAt(provider, of))
    })
    if (!variants.every(([plain]) => plain === undefined || hasOpener(plain))) return []
    const ways: Array<Way> = []
    for (const used of product(variants)) {
      const choices = product(used.map((one) => one.codes))
      for (const tables of timings(used, subject.model.isFiled))
        for (const codes of choices)
          ways.push(wayOf(subject, used, tables, codes, moves, providers, workshop))
    }
    return undominated(ways)
  }
}

export interface Used {
  readonly provider: number
  readonly place: Place
  readonly lots: ReadonlyArray<Lot>
  readonly codes: ReadonlyArray<Codes>
  /** Its timetables from a day on. */
  readonly tables: (from: number, isFirst: boolean) => ReadonlyArray<Timetable>
}

/**
 * What counts at a provider come to, with and without codes that cancellations give back; each made once, as the same
 * counts there stand in many choices.
 */
const variantsOf = (subject: Subject, workshop: Workshop, own: OwnChoices) => {
  const known = subject.places.map(() => new Map<number | string, ReadonlyArray<Used>>())
  return (provider: number, counts: ReadonlyArray<number>): ReadonlyArray<Used> => {
    const here = at(known, provider)
    const key = counts.length === 1 ? at(counts, 0) : counts.join()
    const before = here.get(key)
    if (before !== undefined) return before
    const place = at(subject.places, provider)
    const lots = lotsOf(place, counts)
    const tables = (of: ReadonlyArray<Lot>) => tablesOf(place, of, workshop)
    const codes = codesOf(provider, place, counts, workshop)
    const plain = { provider, place, lots, codes, tables: tables(lots) }
    const returning = place.returns === undefined ? [plain] : withReturns(plain, counts, tables)
    const variants =
      workshop.ownCovers[provider] === undefined
        ? returning
        : returning.map((used) => ({ ...used, codes: used.codes.flatMap(withOwn(provider, own)) }))
    here.set(key, variants)
    return variants
  }
}

const tablesOf = (place: Place, lots: ReadonlyArray<Lot>, workshop: Workshop): Used["tables"] => {
  const firsts = new Map<number, ReadonlyArray<Timetable>>()
  const others = new Map<number, ReadonlyArray<Timetable>>()
  return (wanted, isFirst) => {
    const from = Math.max(wanted, place.from)
    const known = isFirst ? firsts : others
    const before = known.get(from)
    if (before !== undefined) return before
    const made = workshop.timetables({ desk: place.desk, lots, from, isFirst })
    known.set(from, made)
    return made
  }
}

/** Where some filings wait for another order, whether there is one. */
const hasOpener = ({ place: { desk }, lots }: Used): boolean =>
  !isGated(lots) || lots.some((lot) => isOpener(lot, desk.desk))

const lotsOf = ({ cells, lotOf }: Place, counts: ReadonlyArray<number>): ReadonlyArray<Lot> => {
  const taken = new Map<number, Lot>()
  const seen = new Set<number>()
  cells.forEach((cell, type) => {
    if (cell === undefined || seen.has(cell.cell)) return
    seen.add(cell.cell)
    const count = at(counts, cell.cell)
    const lot = lotOf[type]
    if (count === 0 || lot === undefined) return
    taken.set(lot.id, { ...lot, count: count + (taken.get(lot.id)?.count ?? 0) })
  })
  return [...taken.values()].toSorted((one, other) => one.id - other.id)
}

const codesOf = (
  provider: number,
  place: Place,
  counts: ReadonlyArray<number>,
  { covers, pools }: Workshop,
): ReadonlyArray<Codes> => {
  if (!place.needsCodes) return [none]
  const filings = counts.reduce((sum, count) => sum + count, 0)
  const fresh = Math.max(0, filings - place.free)
  if (!place.differs) return [{ ...none, fresh, freshLeast: fresh }]
  const found = differing(place, counts, filings)
  const cover = covers[provider]
  return pools.includes(provider) || cover === undefined ? found : [cheapest(found, cover.cost)]
}

/** The same with each number of codes that may be bought for the subject alone. */
const withOwn =
  (provider: number, own: OwnChoices) =>
  (codes: Codes): ReadonlyArray<Codes> =>
    own.of(provider, codes.fresh).map((own) => ({ ...codes, own }))

const none: Codes = { fresh: 0, own: 0, freshLeast: 0, moves: 0, kept: undefined, types: [] }

const differing = (place: Place, counts: ReadonlyArray<number>, filings: number): ReadonlyArray<Codes> => {
  const types = place.cells.flatMap((cell, type) =>
    cell === undefined || at(counts, cell.cell) === 0 ? [] : [{ type, count: at(counts, cell.cell) }],
  )
  const demands = types.map(({ type, count }) => place.demandOf(type, count))
  const found = keep(demands, place.seats)
  const freshLeast = filings - Math.max(...found.map(({ matched }) => matched))
  return found.map((kept: Kept) => ({
    fresh: filings - kept.matched,
    own: 0,
    freshLeast,
    moves: kept.moves,
    kept,
    types: types.map(({ type }) => type),
  }))
}

const cheapest = (all: ReadonlyArray<Codes>, cost: (codes: number) => number): Codes =>
  all.reduce((best, codes) =>
    cost(codes.fresh) + codes.moves < cost(best.fresh) + best.moves ? codes : best,
  )

/** Every combination of timetables; where the subject is not filed, with each first filing and what waits for it. */
const timings = (used: ReadonlyArray<Used>, isFiled: boolean): ReadonlyArray<ReadonlyArray<Timetable>> => {
  if (isFiled || used.length === 0) return product(used.map((one) => one.tables(one.place.from, false)))
  const tied = used.filter(({ lots }) => lots.some(({ isOnlyWhereFirst }) => isOnlyWhereFirst))
  const firsts = tied.length === 0 ? used : tied.length === 1 ? tied : []
  return firsts.flatMap((first) =>
    first.tables(first.place.from, true).flatMap((table) => {
      const end = table.first?.finish ?? first.place.from
      const waiting = (one: Used) => {
        const tables = one.tables(end, false)
        if (table.isFirstExact) return tables
        // The end of the first filing is then not known to be the earliest: the others are bounded without it.
        const bound = Math.min(...one.tables(one.place.from, false).map((free) => free.bound))
        return tables.map((late) => ({ ...late, bound }))
      }
      return product(used.map((one) => (one === first ? [table] : waiting(one))))
    }),
  )
}

const product = <T>(lists: ReadonlyArray<ReadonlyArray<T>>): ReadonlyArray<ReadonlyArray<T>> => {
  if (lists.every(({ length }) => length === 1)) return [lists.map((list) => at(list, 0))]
  let found: ReadonlyArray<ReadonlyArray<T>> = [[]]
  for (const list of lists) found = found.flatMap((chosen) => list.map((one) => [...chosen, one]))
  return found
}

const wayOf = (
  subject: Subject,
  used: ReadonlyArray<Used>,
  tables: ReadonlyArray<Timetable>,
  codes: ReadonlyArray<Codes>,
  moves: number,
  providers: Way["providers"],
  { model, covers, ownCovers, pools }: Workshop,
): Way => {
  let cost = moves
  let orders = 0
  let handling = 0
  let accounts = 0
  let ordersLeast = 0
  let finish = Number.NEGATIVE_INFINITY
  let finishBound = Number.NEGATIVE_INFINITY
  const demand = pools.map(() => 0)
  used.forEach(({ provider, place, lots }, position) => {
    const { accountCost, serverCost = 0, orderCost } = at(model.providers, provider)
    const { fresh, own, moves: moved } = at(codes, position)
    const table = at(tables, position)
    const pool = pools.indexOf(provider)
    if (pool >= 0) {
      demand[pool] = fresh - own
      cost += ownCovers[provider]?.cost(own) ?? 0
    } else if (fresh > 0) cost += covers[provider]?.cost(fresh) ?? Number.POSITIVE_INFINITY
    cost += moved + (place.hasAccount ? 0 : accountCost) + (buysServer(place, lots) ? serverCost : 0)
    if (!place.hasAccount) accounts += 1
    orders += table.orders
    handling += table.orders * orderCost
    ordersLeast += table.ordersLeast * orderCost
    finish = Math.max(finish, table.finish)
    finishBound = Math.max(finishBound, table.bound)
  })
  return {
    subject,
    demand,
    cost: cost + handling,
    finish,
    costBound: cost + ordersLeast,
    finishBound,
    providers,
    accounts,
    orders,
    desks: used.map(({ provider, lots }, position) => ({
      provider,
      lots,
      table: at(tables, position),
      codes: at(codes, position),
    })),
  }
}
