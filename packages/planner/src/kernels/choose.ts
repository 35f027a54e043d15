import type { Argument, Model } from "../model/index.ts"
import { at } from "./at.ts"
import { groupsOf, type SubjectGroup } from "./groups.ts"
import { type Drawn, draw } from "./pool.ts"
import type { Pool } from "./residues.ts"
import type { Way } from "./Way.ts"
import { type Workshop, workshopOf } from "./Workshop.ts"

/** A model made ready: alike subjects together, with all their ways. */
export interface Task {
  readonly workshop: Workshop
  readonly groups: ReadonlyArray<SubjectGroup>
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
  readonly finishBy: Argument | undefined
}

export const taskOf = (model: Model): Task => {
  const workshop = workshopOf(model)
  const pools = workshop.pools.flatMap((provider) => {
    const cover = workshop.covers[provider]
    return cover === undefined ? [] : [{ cover, free: at(model.providers, provider).poolFree }]
  })
  return { workshop, groups: groupsOf(workshop), pools }
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
    finishBy: undefined,
  }
}

export const earliest = (task: Task, chosen = choose): Choice => {
  const until = task.groups.reduce(
    (day, { ways }) => Math.max(day, Math.min(...ways.map(({ finish }) => finish))),
    Number.NEGATIVE_INFINITY,
  )
  return chosen(task, until)
}

/** The cheapest plan, and of those the one that ends first: cost does not rise with the day, so halving finds it. */
export const cheapest = (task: Task, chosen = choose): Choice => {
  const days = daysOf(task)
  let low = -1
  let high = days.length - 1
  let best = chosen(task, days[high] ?? Number.NEGATIVE_INFINITY)
  let refused: Choice | undefined
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const tried = chosen(task, at(days, middle))
    if (tried.drawn.cost <= best.drawn.cost) {
      best = { ...tried, costBound: Math.max(best.costBound, tried.costBound) }
      high = middle
    } else {
      refused = tried
      low = middle
    }
  }
  // Costs are whole: a bound above this cost for the day before proves that no plan as cheap ends earlier.
  const isProven = refused === undefined ? isExact(task) : refused.costBound > best.drawn.cost + 1e-6
  return isProven ? { ...best, finishBound: best.until } : best
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

/** With every way at its bound, and every subject of which not all ways were seen at its relaxation. */
const relaxed = (task: Task, until: number): number => {
  const ways = task.groups.map((group) =>
    group.ways
      .filter(({ finishBound }) => finishBound <= until || group.relaxation !== undefined)
      .map(({ demand, costBound }) => ({ demand, cost: costBound })),
  )
  const groups = task.groups.map(({ members }, group) => ({ count: members.length, ways: at(ways, group) }))
  const { bound, prices } = draw(groups, task.pools)
  return task.groups.reduce((sum, { relaxation, members }, group) => {
    if (relaxation === undefined) return sum
    const seen = Math.min(
      ...at(ways, group).map(({ cost, demand }) =>
        demand.reduce((total, codes, pool) => total + codes * at(prices, pool), cost),
      ),
    )
    return sum - members.length * Math.max(0, seen - relaxation(prices))
  }, bound)
}
