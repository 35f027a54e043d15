import type { Cover } from "./cover.ts"
import type { Pool } from "./residues.ts"

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
