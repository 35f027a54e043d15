import { deepStrictEqual, equal } from "node:assert/strict"
import { solve } from "../../src/kernels/index.ts"
import { Program } from "../../src/kernels/Program.ts"
import type { ItemModel, Model, Offer, Seat } from "../../src/model/index.ts"
import { audit } from "./audit.ts"
import { randomOf } from "./Random.ts"

/**
 * Family A: which services keep their server, and what is bought for the rest. One variable for each filing and server,
 * one for each product.
 */
export const agreeOnCodes = async (seed: number): Promise<void> => {
  const model = modelOf(seed)
  const solution = solve(model, "cost")
  deepStrictEqual(audit(model, solution), [])
  equal(solution.proof.word, "optimal")
  equal(solution.cost.total, await least(model))
}

const modelOf = (seed: number): Model => {
  const random = randomOf(seed)
  const count = random.whole(2, 14)
  const positions = random.list(count, (item) => item)
  const seats: ReadonlyArray<Seat> = random.list(random.whole(1, 5), () => {
    const free = random.whole(0, 4)
    return random.chance(0.4) ? { free } : { free, usableBy: positions.filter(() => random.chance(0.5)) }
  })
  const offers: ReadonlyArray<Offer> = random.list(3, () => ({
    quota: random.whole(1, 7),
    cost: random.whole(1, 60),
  }))
  const items: ReadonlyArray<ItemModel> = positions.map(() => {
    const options = [{ filings: random.whole(1, 3), duration: 0, kind: 0, release: 20_000 }]
    const pinned = { provider: 0, seat: random.whole(0, seats.length - 1), movingCost: random.whole(0, 25) }
    return random.chance(0.6) ? { options, pinned } : { options }
  })
  const day = { provider: 1, sms: 1, administration: 1 }
  return {
    today: 20_000,
    durations: [{ earliest: day, likely: day, latest: day }],
    providers: [
      {
        needsCodes: true,
        isPooled: random.chance(0.5),
        poolFree: random.whole(0, 4),
        offers,
        kinds: [{ batch: 3 }],
        caps: [{ among: [0], most: 1 }],
        firstFilingExcludes: true,
        accountCost: 0,
        orderCost: 0,
      },
    ],
    subjects: [{ isFiled: true, at: [{ hasAccount: true, seats }], items }],
  }
}

const least = async ({ providers, subjects }: Model): Promise<number> => {
  const program = new Program()
  const [provider, subject] = [providers[0], subjects[0]]
  if (provider === undefined || subject === undefined) throw new Error("no model")
  const seats = subject.at[0]?.seats ?? []
  const fresh: Array<readonly [number, number]> = []
  const perSeat = seats.map((): Array<readonly [number, number]> => [])
  let moves = 0
  subject.items.forEach(({ options, pinned }, item) => {
    const filings = options[0]?.filings ?? 0
    moves += filings * (pinned?.movingCost ?? 0)
    const own = program.variable(0)
    fresh.push([-1, own])
    const used = seats.flatMap(({ usableBy }, seat) => {
      if (usableBy?.includes(item) === false) return []
      const variable = program.variable(pinned?.seat === seat ? -pinned.movingCost : 0)
      perSeat[seat]?.push([1, variable])
      return [[1, variable] as const]
    })
    program.row([...used, [1, own]], "=", filings)
  })
  seats.forEach(({ free }, seat) => {
    program.row(perSeat[seat] ?? [], "<=", free)
  })
  const bought = provider.offers.map(({ quota, cost }) => [quota, program.variable(cost)] as const)
  program.row([...bought, ...fresh], ">=", provider.isPooled ? -provider.poolFree : 0)
  const solved = await program.solve(60)
  if (solved === undefined) throw new Error("the solver has no answer")
  return Math.round(solved.cost + moves)
}
