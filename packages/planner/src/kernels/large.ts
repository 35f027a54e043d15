import { at } from "./at.ts"
import type { Cover } from "./cover.ts"
import type { Evaluate } from "./evaluate.ts"
import { isOpener } from "./gates.ts"
import { representatives, selections } from "./representatives.ts"
import { buysServer, type Subject } from "./Subject.ts"
import { undominated, type Way, type Ways } from "./Way.ts"
import type { Workshop } from "./Workshop.ts"

/**
 * Ways of a subject with too many services for all of them to be seen, with bounds that hold for every way.
 *
 * For each set of providers, and each choice of those at which something opens the way for what waits there, items go where they are cheapest, then where they end earliest, then to the cheapest that
 * has places left by some number of orders. Cost is bounded for each set by its accounts and servers and the least price of each
 * item there, with codes and orders at the price of a full purchase and a full order; the finish by the places that
 * all providers have until a day.
 */
export const large = (subject: Subject, workshop: Workshop, evaluate: Evaluate): Ways => {
  const ways = setsOf(subject).flatMap((set) =>
    openingsOf(subject, set).flatMap((opened) =>
      assignments(subject, set, opened, workshop).flatMap((providers) =>
        evaluate(...countsOf(subject, providers), () => spread(subject, providers)),
      ),
    ),
  )
  return {
    ways: undominated(ways),
    ...leastOf(subject, workshop),
  }
}

/** What no way of a subject goes below, whatever is tried. */
export const leastOf = (subject: Subject, workshop: Workshop): Pick<Ways, "relaxation" | "finishLeast"> => {
  const sets = setsOf(subject)
  return {
    relaxation: (poolPrices) => Math.min(...sets.map((set) => leastCost(subject, set, poolPrices, workshop))),
    finishLeast: leastFinish(subject, workshop),
  }
}

/** For each item that can be filed, its provider. */
type Assignment = ReadonlyArray<number>

const setsOf = ({ places, types }: Subject): ReadonlyArray<ReadonlyArray<number>> => {
  const sets: Array<ReadonlyArray<number>> = []
  for (let mask = 1; mask < 2 ** places.length; mask += 1) {
    const set = places.flatMap((_, provider) =>
      Math.floor(mask / 2 ** provider) % 2 === 1 ? [provider] : [],
    )
    if (types.every(({ options }) => set.some((provider) => options[provider] !== undefined))) sets.push(set)
  }
  return sets
}

/** The item that is filed at a provider so that others may follow it there. */
type Opened = ReadonlyMap<number, number>

/** Which providers of a set are opened, and by what: every choice that leaves each item a place. */
const openingsOf = (subject: Subject, set: ReadonlyArray<number>): ReadonlyArray<Opened> => {
  const { items, typeOf, places } = subject
  const gated = set.filter((provider) => at(places, provider).lotOf.some((lot) => lot?.isOnlyAfterAnother))
  return selections(gated).flatMap((chosen) => {
    const found = representatives(
      chosen.map((provider) => {
        const { lotOf, desk } = at(places, provider)
        return items.filter((item) => {
          const lot = lotOf[at(typeOf, item)]
          return lot !== undefined && isOpener(lot, desk.desk)
        })
      }),
    )
    const opened = new Map(chosen.map((provider, n) => [provider, found?.[n] ?? -1]))
    return found !== undefined && items.every((item) => openTo(subject, set, opened, item).length > 0)
      ? [opened]
      : []
  })
}

/** The providers of a set at which an item may be filed. */
const openTo = (
  { places, typeOf }: Subject,
  set: ReadonlyArray<number>,
  opened: Opened,
  item: number,
): ReadonlyArray<number> => {
  const own = set.filter((provider) => opened.get(provider) === item)
  if (own.length > 0) return own
  return set.filter((provider) => {
    const lot = at(places, provider).lotOf[at(typeOf, item)]
    return lot !== undefined && (!lot.isOnlyAfterAnother || opened.has(provider))
  })
}

const assignments = (
  subject: Subject,
  set: ReadonlyArray<number>,
  opened: Opened,
  workshop: Workshop,
): ReadonlyArray<Assignment> => {
  const { items, typeOf, types } = subject
  const price = (item: number, provider: number) => priceOf(subject, at(typeOf, item), provider, workshop)
  const open = (item: number) => openTo(subject, set, opened, item)
  const byPrice = (item: number) => open(item).toSorted((one, other) => price(item, one) - price(item, other))
  const orders = Math.ceil(items.length / Math.min(...set.map((provider) => batchAt(subject, provider))))
  const steps = Array.from(
    new Set(Array.from({ length: 24 }, (_, step) => Math.ceil(((step + 1) * orders) / 24))),
  )
  return [
    items.map((item) => at(byPrice(item), 0)),
    ...steps.map((most) => {
      const room = subject.places.map((_, provider) => most * batchAt(subject, provider))
      return fewestFirst(items, (item) => open(item).length)
        .map(([item, position]) => {
          const filings = (provider: number) => at(types, at(typeOf, item)).options[provider]?.filings ?? 0
          const fitting = byPrice(item).find((provider) => at(room, provider) >= filings(provider))
          const provider =
            fitting ??
            at(
              byPrice(item).toSorted((one, other) => at(room, other) - at(room, one)),
              0,
            )
          room[provider] = at(room, provider) - filings(provider)
          return { position, provider }
        })
        .toSorted((one, other) => one.position - other.position)
        .map(({ provider }) => provider)
    }),
  ]
}

/** Items with few providers choose first. */
const fewestFirst = (items: ReadonlyArray<number>, choices: (item: number) => number) =>
  items
    .map((item, position) => [item, position] as const)
    .toSorted(([one], [other]) => choices(one) - choices(other))

const batchAt = ({ places }: Subject, provider: number): number =>
  Math.max(...at(places, provider).desk.desk.kinds.map(({ batch }) => Math.min(batch, 1e6)))

const leastPrice = (provider: number, { covers, ownCovers }: Workshop): number =>
  Math.min(priceIn(covers[provider]) ?? 0, priceIn(ownCovers[provider]) ?? Number.POSITIVE_INFINITY)

/** Of one code, where full purchases are bought. */
const priceIn = (cover: Cover | undefined): number | undefined =>
  cover === undefined ? undefined : cover.best.cost / cover.best.quota

/** Of one item at a provider: its codes and its share of orders, both full, and its move. */
const priceOf = (
  subject: Subject,
  type: number,
  provider: number,
  workshop: Workshop,
  codePrice = leastPrice(provider, workshop),
): number => {
  const { options, pinned } = at(subject.types, type)
  const { filings = 0 } = options[provider] ?? {}
  const { orderCost } = at(workshop.model.providers, provider)
  const move = pinned === undefined || pinned.provider === provider ? 0 : pinned.movingCost
  return filings * (codePrice + move + orderCost / batchAt(subject, provider))
}

const leastCost = (
  subject: Subject,
  set: ReadonlyArray<number>,
  poolPrices: ReadonlyArray<number>,
  workshop: Workshop,
): number => {
  const { items, typeOf, types, places } = subject
  const codePrice = (provider: number) => {
    const pool = workshop.pools.indexOf(provider)
    if (pool < 0) return leastPrice(provider, workshop)
    return Math.min(poolPrices[pool] ?? 0, priceIn(workshop.ownCovers[provider]) ?? Number.POSITIVE_INFINITY)
  }
  const prices = types.map(({ options }, type) =>
    Math.min(
      ...set.flatMap((provider) =>
        options[provider] === undefined
          ? []
          : [priceOf(subject, type, provider, workshop, codePrice(provider))],
      ),
    ),
  )
  const fixed = set.reduce((sum, provider) => {
    const { hasAccount, needsServer, free, needsCodes, returns = [], sizes, cells } = at(places, provider)
    const back = returns.flat().reduce((sum, type) => sum + at(sizes, cells[type]?.cell ?? 0), 0)
    const { accountCost, serverCost = 0 } = at(workshop.model.providers, provider)
    const account = hasAccount ? 0 : accountCost
    const server = needsServer && alwaysHosted(subject, provider) ? serverCost : 0
    return sum + account + server - (needsCodes ? (free + back) * codePrice(provider) : 0)
  }, 0)
  return Math.max(0, fixed + items.reduce((sum, item) => sum + at(prices, at(typeOf, item)), 0))
}

/** Whether everything that can be filed there runs on a server. */
const alwaysHosted = ({ places }: Subject, provider: number): boolean => {
  const place = at(places, provider)
  return place.lotOf.every((lot) => lot === undefined || buysServer(place, [lot]))
}

/** By filings that can only go to some providers, against the places that these have (Hall's condition). */
const leastFinish = (subject: Subject, { clock }: Workshop): number => {
  const { places, types, items, typeOf } = subject
  const masks = types.map(({ options }) =>
    options.reduce((mask, option, provider) => mask + (option === undefined ? 0 : 2 ** provider), 0),
  )
  const least = types.map(({ options }) => Math.min(...options.map((option) => option?.filings ?? Infinity)))
  const demand = Array.from({ length: 2 ** places.length }, (_, set) =>
    items.reduce((sum, item) => {
      const mask = at(masks, at(typeOf, item))
      return sum + (isPartOf(mask, set) ? at(least, at(typeOf, item)) : 0)
    }, 0),
  )
  const lines = places.map(({ desk, from, lotOf }) => {
    const durations = [...new Set(lotOf.flatMap((lot) => (lot === undefined ? [] : [lot.duration])))]
    const isChain = desk.desk.groups.length === 1 && desk.desk.groups[0]?.most === 1
    return { day: from, done: 0, durations, isChain }
  })
  const places_ = lines.map((_, provider) => batchAt(subject, provider))
  const suffices = () =>
    demand.every(
      (needed, set) =>
        needed <=
        lines.reduce(
          (sum, { done }, provider) =>
            sum + (isPartOf(2 ** provider, set) ? done * at(places_, provider) : 0),
          0,
        ),
    )
  let day = Number.NEGATIVE_INFINITY
  while (!suffices()) {
    const ends = lines.map((line) =>
      line.durations.length === 0 || line.done === Infinity
        ? Infinity
        : Math.min(...line.durations.map((duration) => clock.likely(duration, line.day))),
    )
    const next = ends.indexOf(Math.min(...ends))
    const line = at(lines, next)
    day = Math.max(day, at(ends, next))
    line.day = at(ends, next)
    line.done = line.isChain ? line.done + 1 : Infinity
  }
  return day
}

const isPartOf = (mask: number, set: number): boolean => {
  for (let rest = mask, other = set; rest > 0; rest = Math.floor(rest / 2), other = Math.floor(other / 2))
    if (rest % 2 === 1 && other % 2 === 0) return false
  return true
}

const countsOf = (
  { items, typeOf, types, places }: Subject,
  providers: Assignment,
): [counts: ReadonlyArray<ReadonlyArray<number>>, moves: number] => {
  const counts = places.map(({ sizes }) => sizes.map(() => 0))
  let moves = 0
  items.forEach((item, position) => {
    const type = at(typeOf, item)
    const provider = at(providers, position)
    const { cells, sizes } = at(places, provider)
    const cell = cells[type]
    if (cell === undefined) return
    const of = at(counts, provider)
    of[cell.cell] = Math.min(at(sizes, cell.cell), at(of, cell.cell) + cell.adds)
    const { pinned, options } = at(types, type)
    if (pinned !== undefined && pinned.provider !== provider)
      moves += pinned.movingCost * (options[provider]?.filings ?? 0)
  })
  return [counts, moves]
}

const spread = ({ model, items }: Subject, providers: Assignment): ReturnType<Way["providers"]> => {
  const found: Array<number | undefined> = model.items.map(() => undefined)
  items.forEach((item, position) => {
    found[item] = providers[position]
  })
  return found
}
