import { at } from "./at.ts"
import { ownChoicesOf } from "./cover.ts"
import { evaluatorOf } from "./evaluate.ts"
import { large, leastOf } from "./large.ts"
import { areFew } from "./returned.ts"
import type { Place, Subject } from "./Subject.ts"
import { Front, type Ways } from "./Way.ts"
import type { Workshop } from "./Workshop.ts"

/**
 * All worthwhile ways of one subject (P6).
 *
 * What a choice of providers costs, and when it ends, depends only on how many filings of each sort it brings to
 * each provider, and on the moving costs, which add up item by item. So choices that lead to the same counts are one
 * state, of which the one with the least moving is kept; every reachable state is valued. A provider that needs no
 * codes and does not limit its orders has no counts, only whether it is used. Where the states would be too many,
 * choices are made by another way and carry bounds.
 */
export const waysOf = (subject: Subject, workshop: Workshop): Ways => {
  const own = ownChoicesOf(subject.places.map(filingsMax), workshop.ownNumbers)
  const evaluate = evaluatorOf(subject, workshop, own)
  const states = statesOf(subject)
  if (states === undefined || (own.count > 1 && states.length * own.count > waysMax))
    return large(subject, workshop, evaluate)
  const front = new Front()
  for (const state of states)
    front.add(evaluate(countsOf(state.key, subject), state.moves, () => traced(state, subject)))
  const ways = front.ways()
  if (!own.areAll || !subject.places.every(areFew)) return { ways, ...leastOf(subject, workshop) }
  return {
    ways,
    relaxation: undefined,
    finishLeast: Math.min(...ways.map(({ finishBound }) => finishBound)),
  }
}

/** Where subjects may buy for themselves beside pools, each state has a way for each choice of that. More are not made. */
const waysMax = 100_000

/** How many filings a place may have. */
export const filingsMax = ({ sizes, isCounted }: Place): number =>
  isCounted ? sizes.reduce((sum, size) => sum + size, 0) : 0

interface State {
  readonly key: number
  readonly moves: number
  readonly before: State | undefined
  readonly provider: number
}

const statesMax = 400_000

const statesOf = (subject: Subject): ReadonlyArray<State> | undefined => {
  const weights = weightsOf(subject)
  if (weights === undefined) return undefined
  let layer = new Map<number, State>([[0, { key: 0, moves: 0, before: undefined, provider: -1 }]])
  let total = 0
  for (const item of subject.items) {
    const next = new Map<number, State>()
    const steps = stepsOf(subject, at(subject.typeOf, item), weights)
    for (const before of layer.values()) {
      for (const { provider, weight, adds, isFlag, moves: added } of steps) {
        const isSet = isFlag && Math.floor(before.key / weight) % 2 === 1
        const key = isSet ? before.key : before.key + weight * adds
        const moves = before.moves + added
        const known = next.get(key)
        if (known === undefined || moves < known.moves) next.set(key, { key, moves, before, provider })
      }
    }
    total += next.size
    if (total > statesMax) return undefined
    layer = next
  }
  return [...layer.values()]
}

/** The weight of each cell in a state's key, place by place; nothing where keys would not be exact. */
const weightsOf = ({ places }: Subject): ReadonlyArray<ReadonlyArray<number>> | undefined => {
  let weight = 1
  const weights = places.map(({ sizes }) =>
    sizes.map((size) => {
      const own = weight
      weight *= size + 1
      return own
    }),
  )
  return weight <= Number.MAX_SAFE_INTEGER ? weights : undefined
}

const stepsOf = ({ places, types }: Subject, type: number, weights: ReadonlyArray<ReadonlyArray<number>>) => {
  const { options, pinned } = at(types, type)
  return places.flatMap(({ cells, sizes }, provider) => {
    const cell = cells[type]
    if (cell === undefined) return []
    const filings = options[provider]?.filings ?? 0
    return [
      {
        provider,
        weight: at(at(weights, provider), cell.cell),
        adds: cell.adds,
        isFlag: at(sizes, cell.cell) === 1,
        moves: pinned === undefined || pinned.provider === provider ? 0 : pinned.movingCost * filings,
      },
    ]
  })
}

/** The counts of each cell, place by place. */
const countsOf = (key: number, { places }: Subject): ReadonlyArray<ReadonlyArray<number>> => {
  let rest = key
  return places.map(({ sizes }) =>
    sizes.map((size) => {
      const count = rest % (size + 1)
      rest = Math.floor(rest / (size + 1))
      return count
    }),
  )
}

const traced = (end: State, { model, items }: Subject): ReadonlyArray<number | undefined> => {
  const providers: Array<number | undefined> = model.items.map(() => undefined)
  let state: State | undefined = end
  for (const item of items.toReversed()) {
    providers[item] = state?.provider
    state = state?.before
  }
  return providers
}
