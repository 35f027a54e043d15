import type { Offer } from "../model/index.ts"
import { at } from "./at.ts"

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
