import { at } from "./at.ts"
import { endOf } from "./batches.ts"
import type { Clock } from "./calendar.ts"
import { type Batch, batchOf, type Lot } from "./Lot.ts"

/** Orders in sequence, the day on which the last one ends. */
export interface Run {
  readonly batches: ReadonlyArray<Batch>
  readonly finish: number
}

/** How orders follow each other: one at a time, or all at once. */
export type Mode = "chain" | "parallel"

/**
 * For each number of orders the earliest finish, where durations and release days differ: every content of every
 * order is tried. What is filed so far is a count for each lot; the earliest day for the counts is all that the rest
 * depends on, since starting later never ends earlier. Nothing where the tries would be too many.
 */
export const enumerate = (
  lots: ReadonlyArray<Lot>,
  batchOfKind: (kind: number) => number,
  from: number,
  mode: Mode,
  clock: Clock,
  isAllowed?: IsAllowed,
): ReadonlyArray<Run> | undefined => {
  const contents = contentsOf(lots, batchOfKind)
  const states = lots.reduce((product, { count }) => product * (count + 1), 1)
  if (contents === undefined || states * contents.length > triesMax) return undefined
  const labels: Array<Array<Label | undefined>> = Array.from({ length: states }, () => [])
  labels[0] = [{ day: from }]
  for (let state = 0; state < states; state += 1) {
    for (const [orders, label] of at(labels, state).entries()) {
      if (label === undefined) continue
      for (const content of contents) {
        if (!fits(content, lots, state)) continue
        if (isAllowed !== undefined && !isAllowed(countsIn(state, lots), content.counts)) continue
        const start = mode === "chain" ? Math.max(label.day, content.batch.ready) : content.batch.ready
        const day = Math.max(label.day, endOf(content.batch, Math.max(from, start), clock))
        const next = at(labels, state + content.weight)
        const known = next[orders + 1]
        if (known === undefined || day < known.day)
          next[orders + 1] = { day, before: label, batch: content.batch }
      }
    }
  }
  return improving(at(labels, states - 1))
}

/** Whether an order of so many filings of each lot may follow when so many are done. */
export type IsAllowed = (done: ReadonlyArray<number>, order: ReadonlyArray<number>) => boolean

const countsIn = (state: number, lots: ReadonlyArray<Lot>): ReadonlyArray<number> => {
  let rest = state
  return lots.map(({ count }) => {
    const done = rest % (count + 1)
    rest = Math.floor(rest / (count + 1))
    return done
  })
}

const triesMax = 60_000

interface Label {
  readonly day: number
  readonly before?: Label
  readonly batch?: Batch
}

interface Content {
  readonly counts: ReadonlyArray<number>
  readonly weight: number
  readonly batch: Batch
}

/** Everything that one order may hold. */
export const contentsOf = (
  lots: ReadonlyArray<Lot>,
  batchOfKind: (kind: number) => number,
): ReadonlyArray<Content> | undefined => {
  const found: Array<Content> = []
  let weight = 1
  const weights = lots.map(({ count }) => {
    const own = weight
    weight *= count + 1
    return own
  })
  for (const kind of new Set(lots.map((lot) => lot.kind))) {
    let partial: Array<ReadonlyArray<number>> = [[]]
    for (const lot of lots) {
      const most = lot.kind === kind ? lot.count : 0
      partial = partial.flatMap((counts) => {
        const room = batchOfKind(kind) - counts.reduce((sum, count) => sum + count, 0)
        return Array.from({ length: Math.min(most, room) + 1 }, (_, count) => [...counts, count])
      })
      if (partial.length > contentsMax) return undefined
    }
    for (const counts of partial) {
      if (counts.every((count) => count === 0)) continue
      const held = lots.flatMap((lot, position) => {
        const count = at(counts, position)
        return count === 0 ? [] : [{ ...lot, count }]
      })
      found.push({
        counts,
        weight: counts.reduce((sum, count, position) => sum + count * at(weights, position), 0),
        batch: batchOf(held),
      })
    }
  }
  return found
}

const contentsMax = 2000

const fits = ({ counts }: Content, lots: ReadonlyArray<Lot>, state: number): boolean => {
  let rest = state
  return lots.every(({ count: most }, position) => {
    const done = rest % (most + 1)
    rest = Math.floor(rest / (most + 1))
    return done + at(counts, position) <= most
  })
}

/** With more orders only where that ends earlier. */
const improving = (labels: ReadonlyArray<Label | undefined>): ReadonlyArray<Run> => {
  const runs: Array<Run> = []
  for (const label of labels) {
    if (label === undefined || label.day >= (runs.at(-1)?.finish ?? Number.POSITIVE_INFINITY)) continue
    runs.push({ batches: traced(label), finish: label.day })
  }
  return runs
}

const traced = (end: Label): ReadonlyArray<Batch> => {
  const found: Array<Batch> = []
  for (let label: Label | undefined = end; label?.batch !== undefined; label = label.before)
    found.unshift(label.batch)
  return found
}
