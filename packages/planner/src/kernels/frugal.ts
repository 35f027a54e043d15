import { at } from "./at.ts"
import { type Choice, choosers, endOf, type Task } from "./choose.ts"
import { costOf, draw } from "./pool.ts"
import type { Draw, Pool } from "./residues.ts"
import type { Way } from "./Way.ts"

/**
 * The same cost and the same end of all, with the fewest accounts, and then with the earliest end of each subject
 * (账号最少).
 *
 * Accounts are counted as a part of cost that is less than the least difference of two costs: every amount is
 * multiplied by more than there can be accounts, and the accounts are added. So a draw that is the cheapest by these amounts is
 * the cheapest of all and has the fewest accounts of those. What bounds cost and finish was shown before and goes on to
 * hold, since neither changes. Where the draw is not known to be the cheapest, the one with the lower cost stays.
 */
export const frugal = (task: Task, choice: Choice): Choice => {
  const end = endOf(choice, Number.NEGATIVE_INFINITY)
  const ways = task.sparing.map((all) => all.filter(({ finish }) => finish <= end))
  const first = fewer(task, choice, ways) ?? exchanged(choice, ways)
  return { ...choice, ways, drawn: { ...choice.drawn, draw: settled(first, ways, task.pools) } }
}

/** Nothing where no subject could do with fewer accounts, or where a draw does not find how. */
const fewer = (
  task: Task,
  { drawn, ways: taken }: Choice,
  ways: ReadonlyArray<ReadonlyArray<Way>>,
): Draw | undefined => {
  const now = accountsOf(drawn.draw, taken)
  const least = ways.reduce(
    (sum, all, group) =>
      sum + at(task.groups, group).members.length * Math.min(...all.map(({ accounts }) => accounts)),
    0,
  )
  const most = ways.reduce(
    (sum, all, group) =>
      sum + at(task.groups, group).members.length * Math.max(...all.map(({ accounts }) => accounts)),
    0,
  )
  const unit = most + 1
  if (now <= least || drawn.cost * unit > amountMax) return undefined
  const groups = choosers(task, ways)
  const found = draw(
    groups.map(({ count, ways: own }) => ({
      count,
      ways: own.map(({ demand, cost, accounts }) => ({ demand, cost: cost * unit + accounts })),
    })),
    task.pools.map((pool) => dearer(pool, unit)),
  ).draw
  const isAsGood = costOf(found, groups, task.pools) <= costOf(drawn.draw, choosers(task, taken), task.pools)
  return isAsGood && accountsOf(found, ways) < now ? found : undefined
}

/** Sums of shares of such amounts are exact to far less than one. */
const amountMax = 1e14

const accountsOf = (drawn: Draw, ways: ReadonlyArray<ReadonlyArray<Way>>): number =>
  drawn.reduce(
    (sum, counts, group) =>
      sum + counts.reduce((own, count, way) => own + count * at(at(ways, group), way).accounts, 0),
    0,
  )

const dearer = ({ cover, free }: Pool, unit: number): Pool => ({
  free,
  cover: {
    ...cover,
    cost: (codes) => unit * cover.cost(codes),
    best: { ...cover.best, cost: unit * cover.best.cost },
    offers: cover.offers.map((offer) => ({ ...offer, cost: unit * offer.cost })),
  },
})

/** The choice as it was, in the list of all ways. */
const exchanged = ({ drawn, ways: taken }: Choice, ways: ReadonlyArray<ReadonlyArray<Way>>): Draw =>
  ways.map((all, group) => {
    const counts = all.map(() => 0)
    at(drawn.draw, group).forEach((count, way) => {
      const place = all.indexOf(at(at(taken, group), way))
      if (count > 0) counts[place] = at(counts, place) + count
    })
    return counts
  })

/**
 * Subjects by ways that open fewer accounts, or as few and end earlier, as long as no purchase is added for it. A subject
 * may take a free code for that; groups are asked in turn, so that who comes first may have the last one.
 */
const settled = (drawn: Draw, ways: ReadonlyArray<ReadonlyArray<Way>>, pools: ReadonlyArray<Pool>): Draw => {
  const codes = pools.map((_, pool) =>
    drawn.reduce(
      (sum, counts, group) =>
        sum + counts.reduce((own, count, way) => own + count * at(at(at(ways, group), way).demand, pool), 0),
      0,
    ),
  )
  const paid = () => pools.reduce((sum, { cover, free }, pool) => sum + cover.cost(at(codes, pool) - free), 0)
  const shift = (from: Way, to: Way, many: number): void => {
    for (const pool of pools.keys())
      codes[pool] = at(codes, pool) + many * (at(to.demand, pool) - at(from.demand, pool))
  }
  return drawn.map((counts, group) => {
    const all = at(ways, group)
    const settledCounts = [...counts]
    for (const [taken, count] of counts.entries()) {
      if (count === 0) continue
      const now = at(all, taken)
      const better = all
        .filter((way) => way.cost <= now.cost && isBetter(way, now))
        .toSorted((one, other) => one.accounts - other.accounts || one.finish - other.finish)
      let left = count
      for (const way of better) {
        for (let many = left; many > 0; ) {
          const before = paid()
          shift(now, way, many)
          if (paid() > before) {
            shift(way, now, many)
            many = Math.floor(many / 2)
            continue
          }
          const position = all.indexOf(way)
          settledCounts[taken] = at(settledCounts, taken) - many
          settledCounts[position] = at(settledCounts, position) + many
          left -= many
          many = Math.min(left, many)
        }
      }
    }
    return settledCounts
  })
}

const isBetter = (one: Way, other: Way): boolean =>
  one.accounts < other.accounts || (one.accounts === other.accounts && one.finish < other.finish)
