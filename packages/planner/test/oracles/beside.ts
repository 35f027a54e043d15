import { deepStrictEqual, equal } from "node:assert/strict"
import { front, solve } from "../../src/kernels/index.ts"
import { Program } from "../../src/kernels/Program.ts"
import type { Model, Offer, ProviderModel, SubjectModel } from "../../src/model/index.ts"
import { audit } from "./audit.ts"
import { bruteForce } from "./bruteForce.ts"
import { agreeOn, returningModel } from "./gates.ts"
import { smallModel } from "./models.ts"
import { type Random, randomOf } from "./Random.ts"

/** Family J: small models in which subjects may buy for themselves beside the pools, and some cancel. */
export const agreeOnOwnPurchases = (seed: number): void => {
  if (seed % 3 === 0) agreeOn(besideIn(returningModel(seed), seed))
  const beside = besideIn(smallModel(seed), seed)
  const points = bruteForce(beside)
  const plans = front(beside)
  deepStrictEqual(
    plans.map(({ cost, finish }) => ({
      cost: cost.total,
      finish: finish?.likely ?? Number.NEGATIVE_INFINITY,
    })),
    points,
  )
  for (const plan of [...plans, solve(beside, "cost"), solve(beside, "finish")]) {
    deepStrictEqual(audit(beside, plan), [])
    equal(plan.proof.word, "optimal")
  }
  equal(solve(beside, "cost").cost.total, points[0]?.cost)
  equal(solve(beside, "finish").cost.total, points.at(-1)?.cost)
}

const besideIn = ({ providers, ...model }: Model, seed: number): Model => {
  const random = randomOf(seed + 500_000)
  return { ...model, providers: providers.map((provider) => selling(provider, random)) }
}

/** With a pool where there are codes, mostly, and something for one subject alone that is about as dear. */
const selling = (provider: ProviderModel, random: Random): ProviderModel => {
  if (!provider.needsCodes || random.chance(0.2)) return provider
  const own = random.list(
    random.whole(1, 2),
    (): Offer => ({ quota: random.whole(1, 4), cost: random.whole(0, 20), isOwn: true }),
  )
  // Where the positions of the two sorts are mixed, none is taken for the other.
  const offers = random.chance(0.5) ? [...own, ...provider.offers] : [...provider.offers, ...own]
  return { ...provider, isPooled: true, poolFree: random.whole(0, 2), offers }
}

/**
 * Family K: many subjects at one provider or two, one of which pools its codes. One variable for each service and provider,
 * and for each subject and each offer of its own.
 */
export const agreeOnManyBesidePools = async (seed: number): Promise<void> => {
  const model = manyModel(seed)
  const solution = solve(model, "cost")
  deepStrictEqual(audit(model, solution), [])
  equal(solution.proof.word, "optimal")
  equal(solution.cost.total, await least(model))
}

const manyModel = (seed: number): Model => {
  const random = randomOf(seed)
  const today = 20_500
  const day = { provider: 1, sms: 1, administration: 3 }
  const offersOf = (most: number, isOwn: boolean) =>
    random.list(
      random.whole(1, 2),
      (): Offer => ({
        quota: random.whole(1, most),
        cost: random.whole(20, 300),
        ...(isOwn ? { isOwn } : {}),
      }),
    )
  const common = { kinds: [{ batch: 100 }], caps: [], firstFilingExcludes: true }
  const pool: ProviderModel = {
    ...common,
    needsCodes: true,
    isPooled: true,
    poolFree: random.whole(0, 25),
    offers: [...offersOf(6, false), ...offersOf(6, true)],
    accountCost: random.whole(0, 30),
    orderCost: 7,
  }
  const other: ProviderModel = {
    ...common,
    needsCodes: true,
    isPooled: false,
    poolFree: 0,
    offers: offersOf(3, false),
    accountCost: random.whole(0, 60),
    orderCost: 5,
  }
  const providers = random.chance(0.5) ? [pool] : [pool, other]
  const option = { filings: 1, duration: 0, kind: 0, release: today }
  const subjects = random.list(
    random.whole(6, 20),
    (): SubjectModel => ({
      isFiled: true,
      at: providers.map(() => ({
        hasAccount: random.chance(0.5),
        seats: random.chance(0.3) ? [{ free: random.whole(1, 2) }] : [],
      })),
      items: random.list(random.whole(1, 8), () => ({
        options: providers.map((_, provider) => (provider === 0 || random.chance(0.6) ? option : undefined)),
      })),
    }),
  )
  return { today, durations: [{ earliest: day, likely: day, latest: day }], providers, subjects }
}

const least = async ({ providers, subjects }: Model): Promise<number> => {
  const program = new Program()
  const shared = providers.map((): Array<readonly [number, number]> => [])
  for (const { items, at } of subjects) {
    const goes = items.map(({ options }) =>
      options.map((option) => program.variable(0, option === undefined ? 0 : 1)),
    )
    for (const places of goes)
      program.row(
        places.map((place) => [1, place]),
        "=",
        1,
      )
    providers.forEach(({ offers, isPooled, accountCost, orderCost }, provider) => {
      const filings = goes.map((places) => [-1, places[provider] ?? -1] as const)
      // One order holds them all.
      const used = program.variable((at[provider]?.hasAccount === true ? 0 : accountCost) + orderCost, 1)
      program.row([...filings, [items.length, used]], ">=", 0)
      const free = (at[provider]?.seats ?? []).reduce((sum, seat) => sum + seat.free, 0)
      const own = offers.flatMap(({ isOwn, quota, cost }) =>
        isPooled && isOwn !== true ? [] : [[quota, program.variable(cost)] as const],
      )
      const lent = program.variable(0, isPooled ? Number.POSITIVE_INFINITY : 0)
      shared[provider]?.push([-1, lent])
      program.row([...own, [1, lent], ...filings], ">=", -free)
    })
  }
  providers.forEach(({ offers, isPooled, poolFree }, provider) => {
    if (!isPooled) return
    const bought = offers.flatMap(({ isOwn, quota, cost }) =>
      isOwn === true ? [] : [[quota, program.variable(cost)] as const],
    )
    program.row([...bought, ...(shared[provider] ?? [])], ">=", -poolFree)
  })
  const solved = await program.solve(60)
  if (solved === undefined) throw new Error("the solver has no answer")
  return Math.round(solved.cost)
}
