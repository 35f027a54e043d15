import type { Offer } from "../model/index.ts"
import { at } from "./at.ts"
import type { Pool } from "./residues.ts"

/** The cheapest purchases for any number of codes (最省采购). */
export interface Cover {
  /** Those that are bought from. */
  readonly offers: ReadonlyArray<Offer>
  readonly cost: (codes: number) => number
  /** How often each offer is bought, by its position among all. */
  readonly purchases: (codes: number) => ReadonlyArray<number>
  /** The offer with the least cost for each code. */
  readonly best: Offer
  /** From this number on, the quota of `best` more codes cost its price more. */
  readonly periodic: number
}

/**
 * Cheapest purchases whose quotas add up to the codes at least (P1, P2).
 *
 * Let b be an offer with the least cost for each code, of quota q. Take any q purchases of other offers and add
 * their quotas up one by one: among the q + 1 sums, the empty one included, two leave the same remainder by q, so
 * the purchases between them have a quota that is a multiple of q. Bought as b it costs no more. Hence some cheapest
 * set has fewer than q purchases of other offers, which bring (q - 1) times the largest quota at most, and all codes
 * beyond that are bought as b. So a table up to there, filled once, answers every number: take off as many of b as
 * lead into the table. With one offer this is n / q rounded up, which no plan can go below.
 */
export const coverOf = (
  all: ReadonlyArray<Offer>,
  isMeant: (offer: Offer) => boolean = () => true,
): Cover => {
  const offers = all.filter(isMeant)
  const places = all.flatMap((offer, place) => (isMeant(offer) ? [place] : []))
  const best = offers.reduce((one, other) => (isBetter(other, one) ? other : one))
  const position = at(places, offers.indexOf(best))
  const size = best.quota * (Math.max(...offers.map(({ quota }) => quota)) + 1)
  const { costs, choices } = fill(offers, size)
  const wholes = (codes: number) => Math.max(0, Math.ceil((codes - size + 1) / best.quota))
  return {
    offers,
    best,
    periodic: size - best.quota,
    cost: (codes) => {
      if (codes <= 0) return 0
      const count = wholes(codes)
      return count * best.cost + at(costs, codes - count * best.quota)
    },
    purchases: (codes) => {
      const counts = all.map(() => 0)
      const count = wholes(codes)
      counts[position] = count
      for (let left = codes - count * best.quota; left > 0; ) {
        const choice = at(choices, left)
        const place = at(places, choice)
        counts[place] = at(counts, place) + 1
        left -= at(offers, choice).quota
      }
      return counts
    },
  }
}

/** Less for each code; of two alike the smaller one, which keeps the table small. */
const isBetter = (one: Offer, other: Offer): boolean => {
  const difference = one.cost * other.quota - other.cost * one.quota
  return difference < 0 || (difference === 0 && one.quota < other.quota)
}

/** By the last purchase. */
const fill = (offers: ReadonlyArray<Offer>, size: number) => {
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const choices = new Int32Array(size)
  costs[0] = 0
  for (let codes = 1; codes < size; codes += 1) {
    offers.forEach(({ quota, cost }, choice) => {
      const sum = cost + at(costs, Math.max(0, codes - quota))
      if (sum >= at(costs, codes)) return
      costs[codes] = sum
      choices[codes] = choice
    })
  }
  return { costs, choices }
}

/**
 * How many of its new codes a subject buys for itself beside a pool (自购与共用): every number that a best plan may need.
 *
 * What a subject buys for itself costs what its own cover says for their number, and the pool costs what its cover says
 * for the rest of all subjects, so a way for each number sees every plan. Three sorts of numbers are left out, each for
 * another one that costs no more. One that costs as much as one more: the pool then has one code less to bring. One after
 * which the pool, whatever it brings to others, sells so many codes that the next full purchase of them costs its
 * price, if the same codes cost no more alone. And one above a number that is kept, where the difference costs no more if
 * it is bought for the pool: purchases for two numbers bring their sum, so the pool pays no more for both together. The
 * first two lead to greater numbers and the third to one that is kept, so a number that is kept is reached. Where nothing
 * is cheaper alone than for all, nothing is bought alone.
 */
export const ownNumbers = (own: Cover, { cover, free }: Pool, fresh: number): ReadonlyArray<number> => {
  const { best, periodic } = cover
  const found = [0]
  for (let codes = 1; codes <= fresh; codes += 1) {
    const cost = own.cost(codes)
    if (codes < fresh && own.cost(codes + 1) === cost) continue
    const isSoldOut = fresh - codes - best.quota >= free + periodic
    if (isSoldOut && own.cost(codes + best.quota) - cost <= best.cost) continue
    if (!found.some((fewer) => own.cost(fewer) + cover.cost(codes - fewer) <= cost)) found.push(codes)
  }
  return found
}

/** What a subject may buy for itself at each provider. */
export interface OwnChoices {
  /** Of so many new codes at a provider. */
  readonly of: (provider: number, fresh: number) => ReadonlyArray<number>
  /** How many choices there are at most, of all providers together. */
  readonly count: number
  /** Whether none is left out. */
  readonly areAll: boolean
}

/** A subject that may buy for itself at several providers has every combination of numbers to choose from. */
const choicesMax = 150

/** All numbers; where their combinations would be too many, some of them. */
export const ownChoicesOf = (
  freshMax: ReadonlyArray<number>,
  numbersOf: (provider: number, fresh: number) => ReadonlyArray<number>,
): OwnChoices => {
  const lengths = freshMax.map((most, provider) => {
    let length = 1
    for (let fresh = 1; fresh <= most; fresh += 1)
      length = Math.max(length, numbersOf(provider, fresh).length)
    return length
  })
  const count = productOf(lengths)
  if (count <= choicesMax) return { of: numbersOf, count, areAll: true }
  const several = lengths.filter((length) => length > 1).length
  const most = Math.floor(choicesMax ** (1 / several))
  return {
    of: (provider, fresh) => thinned(numbersOf(provider, fresh), most),
    count: productOf(lengths.map((length) => Math.min(length, most))),
    areAll: false,
  }
}

const productOf = (factors: ReadonlyArray<number>): number =>
  factors.reduce((product, factor) => product * factor, 1)

/** The first and the last, and others between them at equal steps. */
const thinned = (all: ReadonlyArray<number>, most: number): ReadonlyArray<number> =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, n) => all[Math.round((n * (all.length - 1)) / (most - 1))] ?? 0)
