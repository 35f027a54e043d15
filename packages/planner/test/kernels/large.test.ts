import { describe, expect, it } from "vitest"
import { choose, taskOf } from "../../src/kernels/choose.ts"
import { ownChoicesOf } from "../../src/kernels/cover.ts"
import { evaluatorOf } from "../../src/kernels/evaluate.ts"
import { solve } from "../../src/kernels/index.ts"
import { large } from "../../src/kernels/large.ts"
import { filingsMax, waysOf } from "../../src/kernels/mix.ts"
import { subjectOf } from "../../src/kernels/Subject.ts"
import { workshopOf } from "../../src/kernels/Workshop.ts"
import type { Model, Option } from "../../src/model/index.ts"
import { audit } from "../oracles/audit.ts"
import { durationClass } from "../oracles/models.ts"
import { randomOf } from "../oracles/Random.ts"

const modelOf = (seed: number, services: number): Model => {
  const random = randomOf(seed)
  const today = 20_500
  const providers = random.list(3, (position) => ({
    needsCodes: position < 2,
    isPooled: false,
    poolFree: 0,
    offers: [
      { quota: 5, cost: 300 },
      { quota: 2, cost: random.whole(100, 200) },
    ],
    kinds: [{ batch: random.whole(2, 6) }],
    caps: [{ among: [0], most: 1 }],
    firstFilingExcludes: true,
    accountCost: random.whole(0, 500),
    serverCost: random.whole(0, 500),
    orderCost: random.whole(0, 50),
  }))
  const items = random.list(services, () => ({
    options: providers.map((_, provider) =>
      provider === 0 || random.chance(0.6)
        ? {
            filings: provider === 0 && random.chance(0.2) ? 2 : 1,
            duration: provider,
            kind: 0,
            release: today,
          }
        : undefined,
    ),
  }))
  const at = providers.map(() => ({
    hasAccount: random.chance(0.5),
    needsServer: random.chance(0.5),
    seats: [],
  }))
  const durations = random.list(3, () => durationClass(random))
  return { today, durations, providers, subjects: [{ isFiled: random.chance(0.5), at, items }] }
}

/** The same with filings that wait for another order; the first item opens the way at each provider that takes it. */
const gatedOf = (seed: number, services: number): Model => {
  const model = modelOf(seed, services)
  const random = randomOf(seed + 7)
  const subjects = model.subjects.map(({ items, ...rest }) => ({
    ...rest,
    isFiled: true,
    items: items.map(({ options }, item) => ({
      options: options.map((option) =>
        option !== undefined && item > 2 && random.chance(0.7)
          ? { ...option, isOnlyAfterAnother: true }
          : option,
      ),
    })),
  }))
  return { ...model, subjects }
}

/** With codes that all share at the first two providers. */
const pooledOf = (seed: number, services: number): Model => {
  const model = modelOf(seed, services)
  const random = randomOf(seed + 11)
  const providers = model.providers.map((provider) => ({
    ...provider,
    isPooled: provider.needsCodes,
    poolFree: random.whole(0, 12),
  }))
  return { ...model, providers }
}

/** The same with something that is cheaper beside the first pool. */
const besideOf = (seed: number, services: number): Model => {
  const model = pooledOf(seed, services)
  const random = randomOf(seed + 9)
  const own = { quota: random.whole(1, 5), cost: random.whole(20, 90), isOwn: true }
  return {
    ...model,
    providers: model.providers.map((provider, position) =>
      position === 0 ? { ...provider, offers: [...provider.offers, own] } : provider,
    ),
  }
}

describe("large", () => {
  it.each([
    ["free", modelOf, 20],
    ["waiting for another order", gatedOf, 10],
  ] as const)(
    "has bounds below and plans above what is best where filings are %s, seeds 1 to 20",
    {
      timeout: 60_000,
    },
    (_, make, services) => {
      for (let seed = 1; seed <= 20; seed += 1) {
        const model = make(seed, services)
        const { ways, relaxation, finishLeast } = largeOf(model)
        const [cheapest, earliest] = [solve(model, "cost"), solve(model, "finish")]
        const cost = Math.min(...ways.map((way) => way.cost))
        expect(relaxation?.([]), `seed ${seed}`).toBeLessThanOrEqual(cheapest.cost.total)
        expect(cost, `seed ${seed}`).toBeGreaterThanOrEqual(cheapest.cost.total)
        expect(finishLeast, `seed ${seed}`).toBeLessThanOrEqual(earliest.finish?.likely ?? Number.NaN)
        expect(Math.min(...ways.map((way) => way.finish))).toBeGreaterThanOrEqual(
          earliest.finish?.likely ?? Number.NaN,
        )
      }
    },
  )

  it("has bounds below what is best at every price of a pool, also where purchases beside it cost less, seeds 1 to 20", {
    timeout: 60_000,
  }, () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const model = besideOf(seed, 20)
      const full = model.providers
        .slice(0, 2)
        .map(({ offers: [{ quota = 1, cost = 0 } = {}] }) => cost / quota)
      const { relaxation } = largeOf(model)
      const { ways } = exactOf(model)
      expect(ways.some(({ desks }) => desks.some(({ codes }) => codes.own > 0))).toBe(true)
      for (const share of [0, 0.3, 1, 1.5]) {
        const prices = full.map((price) => share * price)
        const least = Math.min(
          ...ways.map(({ cost, demand }) =>
            demand.reduce((sum, codes, pool) => sum + codes * (prices[pool] ?? 0), cost),
          ),
        )
        expect(relaxation?.(prices), `seed ${seed}, ${prices}`).toBeLessThanOrEqual(least + 1e-6)
      }
    }
  })

  it.each([
    ["as they are", pooledOf],
    ["and some are bought beside it", besideOf],
  ] as const)(
    "bounds what all cost where a pool is used up and codes are bought for it %s, seeds 1 to 12",
    { timeout: 60_000 },
    (_, make) => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const model = make(seed, 20)
        const { ways, ...rest } = largeOf(model)
        const task = taskOf(model)
        const groups = task.groups.map((group) => ({ ...group, ...rest, ways }))
        const { costBound, drawn } = choose({ ...task, groups, sparing: [ways] }, Number.POSITIVE_INFINITY)
        const least = solve(model, "cost").cost.total
        expect(costBound, `seed ${seed}`).toBeLessThanOrEqual(least)
        expect(drawn.cost, `seed ${seed}`).toBeGreaterThanOrEqual(least)
        // Where the ways of one alternative were all seen, those of another one are bounded alone.
        const seen = task.groups.map((group) => ({ ...group, relaxation: () => 1e9 }))
        const bounded = choose({ ...task, groups: seen }, Number.POSITIVE_INFINITY)
        expect(bounded.costBound, `seed ${seed}`).toBeLessThanOrEqual(least)
      }
    },
  )

  it("plans 600 services of one subject, and says how far the plan may be from the best", {
    timeout: 60_000,
  }, () => {
    for (const [make, objective] of [
      [modelOf, "cost"],
      [modelOf, "finish"],
      [gatedOf, "cost"],
      [gatedOf, "finish"],
      [besideOf, "cost"],
    ] as const) {
      const model = make(3, 600)
      const solution = solve(model, objective)
      expect(audit(model, solution)).toEqual([])
      const { proof } = solution
      expect(proof.word).toBe("within")
      if (objective === "cost") expect(proof.word === "within" ? proof.costPercent : 0).toBeLessThan(5)
      expect(solution.bounds.cost.value).toBeLessThanOrEqual(solution.cost.total)
      expect(solution.bounds.finish?.value).toBeLessThanOrEqual(solution.finish?.likely ?? Number.NaN)
    }
  })

  it("keeps what opens a provider there, and all that waits, whatever is cheaper elsewhere", () => {
    const cheap = 0
    const dear = 1
    const option = (kind: number, more: Partial<Option> = {}): Option => ({
      filings: 1,
      duration: 0,
      kind,
      release: 20_500,
      ...more,
    })
    const waiting = option(0, { isOnlyAfterAnother: true })
    const model: Model = {
      today: 20_500,
      durations: [durationClass(randomOf(1))],
      providers: [10, 30].map((cost) => ({
        needsCodes: true,
        isPooled: false,
        poolFree: 0,
        offers: [{ quota: 1, cost }],
        kinds: [{ batch: 1 }, { batch: 1, isServerless: true }],
        caps: [{ among: [0, 1], most: 1 }],
        firstFilingExcludes: true,
        accountCost: 0,
        orderCost: 0,
      })),
      subjects: [
        {
          isFiled: true,
          at: [
            { hasAccount: true, seats: [] },
            { hasAccount: true, seats: [] },
          ],
          items: [
            { options: [undefined, waiting] },
            // A change opens the way for nothing.
            { options: [option(1), undefined] },
            { options: [waiting, waiting] },
            { options: [option(0), option(0)] },
          ],
        },
      ],
    }
    const found = largeOf(model).ways.map((way) => way.providers())
    expect(found).not.toEqual([])
    for (const providers of found) expect(providers).toEqual([dear, cheap, dear, dear])
  })
})

const made = (model: Model) => {
  const workshop = workshopOf(model)
  const [only] = model.subjects
  if (only === undefined) throw new Error("no subject")
  return { workshop, subject: subjectOf(only, workshop) }
}

const largeOf = (model: Model) => {
  const { workshop, subject } = made(model)
  const own = ownChoicesOf(subject.places.map(filingsMax), workshop.ownNumbers)
  return large(subject, workshop, evaluatorOf(subject, workshop, own))
}

const exactOf = (model: Model) => {
  const { workshop, subject } = made(model)
  return waysOf(subject, workshop)
}
