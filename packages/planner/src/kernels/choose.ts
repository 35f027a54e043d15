import type { Model, Objective } from "../model/index.ts"
import { at } from "./at.ts"
import { groupsOf, type SubjectGroup } from "./groups.ts"
import { type Drawn, draw, fullPrice } from "./pool.ts"
import type { Pool } from "./residues.ts"
import { leading, type Way } from "./Way.ts"
import { type Workshop, workshopOf } from "./Workshop.ts"

/** A model made ready: alike subjects together, with the ways that cost and finish are chosen among. */
export interface Task {
  readonly workshop: Workshop
  readonly groups: ReadonlyArray<SubjectGroup>
  /** For each group its ways, and those that need fewer accounts though they cost more or end later. */
  readonly sparing: ReadonlyArray<ReadonlyArray<Way>>
  readonly pools: ReadonlyArray<Pool>
}

/** A way for each subject such that all end by a day. */
export interface Choice {
  readonly until: number
  readonly drawn: Drawn
  /** For each group, the ways that `drawn` counts. */
  readonly ways: ReadonlyArray<ReadonlyArray<Way>>
  readonly costBound: number
  readonly finishBound: number
}

export const taskOf = (model: Model): Task => {
  const workshop = workshopOf(model)
  const pools = workshop.pools.flatMap((provider) => {
    const cover = workshop.covers[provider]
    return cover === undefined ? [] : [{ cover, free: at(model.providers, provider).poolFree }]
  })
  const groups = groupsOf(workshop)
  return {
    workshop,
    groups: groups.map((group) => ({ ...group, ways: leading(group.ways) })),
    sparing: groups.map(({ ways }) => ways),
    pools,
  }
}

/** The least cost of all plans that end by a day. */
export const choose = (task: Task, until: number): Choice => {
  const ways = task.groups.map((group) => group.ways.filter(({ finish }) => finish <= until))
  const drawn = draw(choosers(task, ways), task.pools)
  return {
    until,
    drawn,
    ways,
    costBound: isExact(task) ? drawn.bound : relaxed(task, until),
    finishBound: finishLeastOf(task),
  }
}

/** A search that asks for plans that end by some days, so that any kernel can answer. */
export type Search = Generator<number, Choice, Choice>

/** The cheapest plan that ends first. */
export function* earliest(task: Task): Search {
  return yield at(daysOf(task), 0)
}

/**
 * The cheapest plan of those that end by a day, and of the cheapest the one that ends first: cost does not rise with the
 * day, so halving finds it. The day before the end of a plan is tried first, since mostly none that ends by then is as
 * cheap. The first question is for the day itself: other plans than those that are known may end on it, and the bound
 * counts them.
 */
export function* cheapest(task: Task, until = Number.POSITIVE_INFINITY): Search {
  const days = daysOf(task).filter((day) => day <= until)
  let low = -1
  let high = days.length - 1
  let best = yield Number.isFinite(until) ? until : at(days, high)
  const { costBound } = best
  high = days.indexOf(endOf(best, at(days, 0)))
  let refused: Choice | undefined
  for (let middle = high - 1; middle > low; middle = Math.floor((low + high) / 2)) {
    const tried = yield at(days, middle)
    if (tried.drawn.cost <= best.drawn.cost) {
      best = tried
      high = days.indexOf(endOf(tried, at(days, 0)))
    } else {
      refused = tried
      low = middle
    }
  }
  const found = { ...best, until: at(days, high), costBound }
  return refused === undefined ? found : after(refused, found, task)
}

/** The day on which the last of its ways ends. */
export const endOf = ({ drawn, ways }: Pick<Choice, "drawn" | "ways">, least: number): number => {
  let day = least
  drawn.draw.forEach((counts, group) => {
    counts.forEach((count, way) => {
      if (count > 0) day = Math.max(day, at(at(ways, group), way).finish)
    })
  })
  return day
}

/**
 * A choice that is known to end later than another one of which every plan costs more. Where all ways are exact they end
 * on no day between the two; otherwise any day after the other one may be possible.
 */
export const after = (dearer: Choice, choice: Choice, task: Task): Choice => {
  if (dearer.costBound <= choice.drawn.cost + 1e-6) return choice
  return { ...choice, finishBound: isExact(task) ? choice.until : dearer.until + 1 }
}

/** What is asked for by an objective among the plans that end by a day; where none does, the one that ends first. */
export const searchFor = (task: Task, objective: Objective, until: number): Search =>
  objective === "finish" || at(daysOf(task), 0) > until ? earliest(task) : cheapest(task, until)

/** Answers a search by the kernels. */
export const answer = (task: Task, search: Search): Choice => {
  let step = search.next()
  while (step.done !== true) step = search.next(choose(task, step.value))
  return step.value
}

/** From the first day on which all can have ended, the days on which some way ends. */
export const daysOf = ({ groups }: Task): ReadonlyArray<number> => {
  const least = groups.reduce(
    (day, { ways }) => Math.max(day, Math.min(...ways.map(({ finish }) => finish))),
    Number.NEGATIVE_INFINITY,
  )
  const days = new Set([least])
  for (const { ways } of groups) for (const { finish } of ways) if (finish > least) days.add(finish)
  return [...days].toSorted((one, other) => one - other)
}

const finishLeastOf = ({ groups }: Task): number =>
  groups.reduce((day, { finishLeast }) => Math.max(day, finishLeast), Number.NEGATIVE_INFINITY)

export const isExact = ({ groups }: Task): boolean => groups.every(isExactGroup)

const isExactGroup = ({ relaxation, ways }: SubjectGroup): boolean =>
  relaxation === undefined &&
  ways.every(({ cost, costBound, finish, finishBound }) => cost === costBound && finish === finishBound)

export const choosers = ({ groups }: Task, ways: ReadonlyArray<ReadonlyArray<Way>>) =>
  groups.map(({ members }, group) => ({ count: members.length, ways: at(ways, group) }))

/**
 * With every way at its bound, and every subject of which not all ways were seen at its relaxation, if that is less.
 *
 * Where all ways were seen, a draw of their bounds bounds everything. Otherwise a way that was not seen may fit a pool
 * better than any that was, so what a draw says of those goes for nothing: for any prices up to those of full purchases
 * all cost at least the least of each subject at these prices, less the free codes (Lagrange). That is concave in the
 * prices, which are sought one after the other.
 */
const relaxed = (task: Task, until: number): number => {
  const ways = task.groups.map((group) =>
    group.ways
      .filter(({ finishBound }) => finishBound <= until || group.relaxation !== undefined)
      .map(({ demand, costBound }) => ({ demand, cost: costBound })),
  )
  const groups = task.groups.map(({ members }, group) => ({ count: members.length, ways: at(ways, group) }))
  if (task.groups.every(({ relaxation }) => relaxation === undefined)) return draw(groups, task.pools).bound
  const boundAt = (prices: ReadonlyArray<number>): number =>
    task.groups.reduce(
      (sum, { relaxation, members }, group) =>
        sum +
        members.length *
          Math.min(
            relaxation?.(prices) ?? Number.POSITIVE_INFINITY,
            ...at(ways, group).map((way) => atPrices(way, prices)),
          ),
      -task.pools.reduce((sum, { free }, pool) => sum + free * at(prices, pool), 0),
    )
  return highest(boundAt, task.pools.map(fullPrice))
}

const atPrices = ({ demand, cost }: Pick<Way, "demand" | "cost">, prices: ReadonlyArray<number>): number =>
  demand.reduce((sum, codes, pool) => sum + codes * at(prices, pool), cost)

const rounds = 2
const steps = 20

/** A high value of a concave function, from zero up to these prices: along all of them together, then one by one. */
const highest = (valueAt: (prices: ReadonlyArray<number>) => number, most: ReadonlyArray<number>): number => {
  let prices: ReadonlyArray<number> = most.map(() => 0)
  let best = valueAt(prices)
  const along = (pricesAt: (share: number) => ReadonlyArray<number>): void => {
    const tried = (share: number): number => {
      const value = valueAt(pricesAt(share))
      if (value > best) [best, prices] = [value, pricesAt(share)]
      return value
    }
    tried(1)
    let [low, high] = [0, 1]
    for (let step = 0; step < steps; step += 1) {
      const [one, other] = [low + (high - low) / 3, high - (high - low) / 3]
      if (tried(one) < tried(other)) low = one
      else high = other
    }
  }
  along((share) => most.map((price) => share * price))
  for (let round = 0; round < (most.length === 1 ? 0 : rounds); round += 1)
    for (const [pool, price] of most.entries()) {
      const from = prices
      along((share) => from.with(pool, share * price))
    }
  return best
}
