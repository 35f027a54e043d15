import { finishOf } from "../../src/kernels/index.ts"
import type { Model, OrderKind, SubjectModel } from "../../src/model/index.ts"
import { optionAt } from "./optionAt.ts"

/** A cost and a finish that some plan has. */
export interface Point {
  readonly cost: number
  readonly finish: number
}

/** What no other plan equals or beats in both, the cheapest first: every plan of a small model is made. */
export const bruteForce = (model: Model): ReadonlyArray<Point> => {
  const pooled = model.providers.flatMap(({ isPooled, needsCodes }, provider) =>
    isPooled && needsCodes ? [provider] : [],
  )
  let sums: ReadonlyArray<Triple> = [{ codes: pooled.map(() => 0), cost: 0, finish: -Infinity }]
  for (const subject of model.subjects) {
    const own = [subject, ...(subject.alternatives ?? [])].flatMap((one) => triplesOf(model, one, pooled))
    sums = reduced(
      sums.flatMap((sum) =>
        own.map((one) => ({
          codes: sum.codes.map((count, pool) => count + (one.codes[pool] ?? 0)),
          cost: sum.cost + one.cost,
          finish: Math.max(sum.finish, one.finish),
        })),
      ),
    )
  }
  const points = sums.map(({ codes, cost, finish }) => ({
    cost: codes.reduce((sum, count, pool) => sum + bill(model, pooled[pool] ?? -1, count, "pool"), cost),
    finish,
  }))
  const best: Array<Point> = []
  for (const point of points.toSorted((one, other) => one.cost - other.cost || one.finish - other.finish))
    if (point.finish < (best.at(-1)?.finish ?? Infinity)) best.push(point)
  return best
}

interface Triple extends Point {
  readonly codes: ReadonlyArray<number>
}

/** Without doubles, which are many. */
const reduced = (triples: ReadonlyArray<Triple>): ReadonlyArray<Triple> => [
  ...new Map(triples.map((triple) => [JSON.stringify(triple), triple])).values(),
]

/** The least that codes cost, by trying every purchase; of a pool those for all, or those of the subject beside it. */
const bill = (
  model: Model,
  provider: number,
  codes: number,
  whose: "all" | "pool" | "besidePool",
  unfit: ReadonlyArray<number> = [],
): number => {
  const { offers = [], poolFree = 0 } = model.providers[provider] ?? {}
  const open = offers.filter(
    ({ isOwn = false }, offer) =>
      (whose === "all" || isOwn === (whose === "besidePool")) && !unfit.includes(offer),
  )
  const buy = (left: number): number =>
    left <= 0 ? 0 : Math.min(Infinity, ...open.map(({ quota, cost }) => cost + buy(left - quota)))
  return buy(codes - (whose === "pool" ? poolFree : 0))
}

/** Every way to share out new codes between the pools and what is bought beside them. */
const shares = (
  model: Model,
  subject: SubjectModel,
  pooled: ReadonlyArray<number>,
  fresh: ReadonlyArray<number>,
): ReadonlyArray<{ readonly codes: ReadonlyArray<number>; readonly cost: number }> => {
  let found: ReadonlyArray<{ codes: ReadonlyArray<number>; cost: number }> = [{ codes: [], cost: 0 }]
  for (const provider of pooled) {
    const count = fresh[provider] ?? 0
    found = found.flatMap(({ codes, cost }) =>
      Array.from({ length: count + 1 }, (_, own) => ({
        codes: [...codes, count - own],
        cost: cost + bill(model, provider, own, "besidePool", subject.at[provider]?.unfit),
      })).filter((share) => share.cost < Infinity),
    )
  }
  return found
}

const triplesOf = (
  model: Model,
  subject: SubjectModel,
  pooled: ReadonlyArray<number>,
): ReadonlyArray<Triple> => {
  let assignments: ReadonlyArray<ReadonlyArray<number>> = [[]]
  for (const { options } of subject.items) {
    const open = options.flatMap((option, provider) => (option === undefined ? [] : [provider]))
    assignments = assignments.flatMap((chosen) =>
      (open.length === 0 ? [-1] : open).map((provider) => [...chosen, provider]),
    )
  }
  return reduced(assignments.flatMap((assignment) => triplesAt(model, subject, pooled, assignment)))
}

interface Filing {
  readonly item: number
  readonly provider: number
  /** The item that gives back the code that it uses, or that it follows, or -1. */
  readonly after?: number
}

const triplesAt = (
  model: Model,
  subject: SubjectModel,
  pooled: ReadonlyArray<number>,
  assignment: ReadonlyArray<number>,
): ReadonlyArray<Triple> => {
  const filings: ReadonlyArray<Filing> = assignment.flatMap((provider, item) =>
    Array.from({ length: subject.items[item]?.options[provider]?.filings ?? 0 }, () => ({ item, provider })),
  )
  const followers = assignment.flatMap(
    (provider, after): ReadonlyArray<Filing> =>
      (subject.items[after]?.options[provider]?.followers ?? []).map(({ item }) => ({
        item,
        provider,
        after,
      })),
  )
  const used = [...new Set(filings.map(({ provider }) => provider))]
  const accounts = used.reduce((sum, provider) => {
    const { accountCost = 0, serverCost = 0, needsCodes, kinds = [] } = model.providers[provider] ?? {}
    const { hasAccount = true, needsServer = false } = subject.at[provider] ?? {}
    const isHosted = filings.some((filing) => {
      const kind = subject.items[filing.item]?.options[provider]?.kind ?? -1
      return filing.provider === provider && kinds[kind]?.isServerless !== true
    })
    const server = needsServer && needsCodes === false && isHosted ? serverCost : 0
    return sum + (hasAccount ? 0 : accountCost) + server
  }, 0)
  const patterns = Map.groupBy(seatings(model, subject, filings), ({ gates }) => gates.join())
  return [...patterns.values()].flatMap((same) => {
    const codes = reduced(
      same.flatMap(({ fresh, moves }) =>
        shares(model, subject, pooled, fresh).map(({ codes: shared, cost }) => ({
          codes: shared,
          cost:
            moves +
            used.reduce(
              (sum, provider) =>
                sum +
                (pooled.includes(provider)
                  ? 0
                  : bill(model, provider, fresh[provider] ?? 0, "all", subject.at[provider]?.unfit)),
              cost,
            ),
          finish: 0,
        })),
      ),
    )
    const gated = [
      ...filings.map((filing, n): Filing => ({ ...filing, after: same[0]?.gates[n] ?? -1 })),
      ...followers,
    ]
    return timings(model, subject, gated, used).flatMap(({ cost, finish }) =>
      codes.map((code) => ({ codes: code.codes, cost: code.cost + cost + accounts, finish })),
    )
  })
}

/** Every way of giving filings codes of servers or new ones. */
const seatings = (model: Model, subject: SubjectModel, filings: ReadonlyArray<Filing>) => {
  const found: Array<{ fresh: ReadonlyArray<number>; moves: number; gates: ReadonlyArray<number> }> = []
  const gates = filings.map(() => -1)
  const free = subject.at.map(({ seats }) => seats.map((seat) => seat.free))
  const fresh = model.providers.map(() => 0)
  const visit = (position: number, moves: number): void => {
    const filing = filings[position]
    if (filing === undefined) {
      found.push({ fresh: [...fresh], moves, gates: [...gates] })
      return
    }
    const { provider, item } = filing
    const pin = subject.items[item]?.pinned
    const cost = pin?.movingCost ?? 0
    if (model.providers[provider]?.needsCodes !== true) {
      visit(position + 1, moves + cost)
      return
    }
    fresh[provider] = (fresh[provider] ?? 0) + 1
    visit(position + 1, moves + cost)
    fresh[provider] = (fresh[provider] ?? 0) - 1
    subject.at[provider]?.seats.forEach(({ usableBy, returnedBy = [] }, seat) => {
      const room = free[provider]
      if (room === undefined || usableBy?.includes(item) === false) return
      const isHome = pin?.provider === provider && pin.seat === seat
      for (const giver of subject.isFiled ? returnedBy : []) {
        const isThere = filings.some((other) => other.item === giver && other.provider === provider)
        if (!isThere || giver === item || gates.includes(giver)) continue
        gates[position] = giver
        visit(position + 1, moves + (isHome ? 0 : cost))
        gates[position] = -1
      }
      if ((room[seat] ?? 0) === 0) return
      room[seat] = (room[seat] ?? 0) - 1
      visit(position + 1, moves + (isHome ? 0 : cost))
      room[seat] = (room[seat] ?? 0) + 1
    })
  }
  visit(0, 0)
  return found
}

/** Every cost of orders and finish that partitions, sequences and first filings can have. */
const timings = (
  model: Model,
  subject: SubjectModel,
  filings: ReadonlyArray<Filing>,
  used: ReadonlyArray<number>,
): ReadonlyArray<Point> => {
  const split = used.map((provider) => partitions(filings.filter((filing) => filing.provider === provider)))
  if (subject.isFiled || used.length === 0)
    return product(
      used.map((provider, at) => desk(model, subject, provider, split[at] ?? [], undefined, false)),
    )
  const isOpenTo = (first: number): boolean =>
    filings.every(
      ({ item, provider }) =>
        provider === first || subject.items[item]?.options[provider]?.isOnlyWhereFirst !== true,
    )
  return used.flatMap((first, at) =>
    isOpenTo(first)
      ? desk(model, subject, first, split[at] ?? [], undefined, true).flatMap((own) =>
          product(
            used.map((provider, other) =>
              provider === first
                ? [own]
                : desk(model, subject, provider, split[other] ?? [], own.first, false),
            ),
          ),
        )
      : [],
  )
}

interface Timing extends Point {
  readonly first: number
}

const product = (lists: ReadonlyArray<ReadonlyArray<Point>>): ReadonlyArray<Point> => {
  let found: ReadonlyArray<Point> = [{ cost: 0, finish: -Infinity }]
  for (const list of lists)
    found = points(
      found.flatMap((sum) =>
        list.map(({ cost, finish }) => ({ cost: sum.cost + cost, finish: Math.max(sum.finish, finish) })),
      ),
    )
  return found
}

const points = <T extends object>(all: ReadonlyArray<T>): ReadonlyArray<T> => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

/** Every partition into orders, in every sequence. */
const desk = (
  model: Model,
  subject: SubjectModel,
  provider: number,
  split: ReadonlyArray<ReadonlyArray<ReadonlyArray<Filing>>>,
  after: number | undefined,
  isFirst: boolean,
): ReadonlyArray<Timing> => {
  const {
    kinds = [],
    caps = [],
    firstFilingExcludes = false,
    orderCost = 0,
  } = model.providers[provider] ?? {}
  const standing = subject.at[provider]
  const from = Math.max(model.today, standing?.busyUntil?.likely ?? model.today, after ?? model.today)
  const option = ({ item }: Filing) => optionAt(subject, item, provider)
  const found: Array<Timing> = []
  for (const orders of split) {
    if (orders.some((order) => new Set(order.map((filing) => option(filing)?.kind)).size > 1)) continue
    for (const sequence of permutations(orders)) {
      const open: Array<{ kind: number; finish: number }> = []
      let first = -Infinity
      let opened = Infinity
      const ended = new Map<number, number>()
      let isAllowed = true
      sequence.forEach((order, position) => {
        const kind = order[0] === undefined ? 0 : (option(order[0])?.kind ?? 0)
        const limits: OrderKind | undefined = (standing?.kinds ?? kinds)[kind]
        const isFirstFiling = isFirst && position === 0
        const most = isFirstFiling ? (limits?.firstBatch ?? limits?.batch) : limits?.batch
        if (order.length > (most ?? 0)) isAllowed = false
        let start = Math.max(from, ...order.map((filing) => option(filing)?.release ?? 0))
        if (isFirst && !isFirstFiling && firstFilingExcludes) start = Math.max(start, first)
        const isWaiting = order.some((filing) => option(filing)?.isOnlyAfterAnother === true)
        if (isWaiting) start = Math.max(start, opened)
        for (const { after: giver = -1 } of order)
          if (giver >= 0) start = Math.max(start, ended.get(giver) ?? Infinity)
        for (const cap of caps) {
          if (!cap.among.includes(kind)) continue
          const ends = open.filter((other) => cap.among.includes(other.kind)).map(({ finish }) => finish)
          const latest = ends.toSorted((one, other) => other - one)
          start = Math.max(start, latest[cap.most - 1] ?? start)
        }
        const finish = Math.max(
          ...order.map((filing) => {
            const duration = model.durations[option(filing)?.duration ?? -1]
            return duration === undefined || start === Infinity ? Infinity : finishOf(duration.likely, start)
          }),
        )
        for (const { item } of order) ended.set(item, finish)
        if (isFirstFiling) first = finish
        if (!isWaiting && limits?.isServerless !== true) opened = Math.min(opened, finish)
        if (start === Infinity) isAllowed = false
        open.push({ kind, finish })
      })
      if (isAllowed)
        found.push({
          cost: orders.length * orderCost,
          finish: Math.max(...open.map(({ finish }) => finish)),
          first,
        })
    }
  }
  return points(found)
}

export const partitions = <T>(list: ReadonlyArray<T>): ReadonlyArray<ReadonlyArray<ReadonlyArray<T>>> => {
  const [head, ...rest] = list
  if (head === undefined) return [[]]
  return partitions(rest).flatMap((blocks) => [
    [[head], ...blocks],
    ...blocks.map((_, place) => blocks.map((block, at) => (at === place ? [head, ...block] : block))),
  ])
}

export const permutations = <T>(list: ReadonlyArray<T>): ReadonlyArray<ReadonlyArray<T>> =>
  list.length === 0
    ? [[]]
    : list.flatMap((one, place) =>
        permutations(list.filter((_, at) => at !== place)).map((rest) => [one, ...rest]),
      )
