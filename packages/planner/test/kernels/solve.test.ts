import { describe, expect, it } from "vitest"
import { front, solve, solveExactly } from "../../src/kernels/index.ts"
import type { Model } from "../../src/model/index.ts"
import { audit } from "../oracles/audit.ts"
import { smallModel } from "../oracles/models.ts"
import { randomOf } from "../oracles/Random.ts"

/** Many subjects that may draw on a pool too small for all, or go where no codes are needed. */
const poolModel = (seed: number, subjects: number, share: number): Model => {
  const random = randomOf(seed)
  const day = { provider: 1, sms: 1, administration: 3 }
  const common = {
    kinds: [{ batch: 3 }],
    caps: [{ among: [0], most: 1 }],
    firstFilingExcludes: true,
    isPooled: true,
  }
  return {
    today: 20_500,
    durations: [{ earliest: day, likely: day, latest: day }],
    providers: [
      {
        ...common,
        needsCodes: true,
        poolFree: Math.floor(subjects * share),
        offers: [
          { quota: 5, cost: 5003 },
          { quota: 3, cost: 3307 },
        ],
        accountCost: 0,
        orderCost: 101,
      },
      { ...common, needsCodes: false, poolFree: 0, offers: [], accountCost: 907, orderCost: 50 },
    ],
    subjects: random.list(subjects, () => ({
      isFiled: true,
      at: [
        { hasAccount: true, seats: [] },
        { hasAccount: random.chance(0.1), seats: [] },
      ],
      items: random.list(random.whole(1, 6), () => ({
        options: [
          { filings: random.whole(1, 3), duration: 0, kind: 0, release: 20_500 },
          random.chance(0.8) ? { filings: 1, duration: 0, kind: 0, release: 20_500 } : undefined,
        ],
      })),
    })),
  }
}

describe("solve", () => {
  it("answers the same model with the same plan, seeds 1 to 50", () => {
    for (let seed = 1; seed <= 50; seed += 1)
      expect(solve(smallModel(seed), "cost"), `seed ${seed}`).toEqual(solve(smallModel(seed), "cost"))
  })

  it("plans nothing for nobody", () => {
    const model = { today: 20_500, durations: [], providers: [], subjects: [] }
    const solution = solve(model, "finish")
    expect(solution).toMatchObject({ blocked: 0, cost: { total: 0 }, finish: undefined })
    expect(solution.proof.word).toBe("optimal")
    expect(front(model)).toHaveLength(1)
  })

  it("has a front that begins with the cheapest and ends with the earliest plan", () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const model = smallModel(seed)
      const plans = front(model)
      expect(plans.at(0)?.cost.total, `seed ${seed}`).toBe(solve(model, "cost").cost.total)
      expect(plans.at(-1)?.finish, `seed ${seed}`).toEqual(solve(model, "finish").finish)
    }
  })
})

describe("the accounts of a plan", () => {
  const days = { provider: 1, sms: 1, administration: 3 }
  const option = { filings: 1, duration: 0, kind: 0, release: 20_500 }
  const provider = {
    needsCodes: false,
    isPooled: false,
    poolFree: 0,
    offers: [],
    kinds: [{ batch: 3 }],
    caps: [],
    firstFilingExcludes: true,
    accountCost: 0,
    orderCost: 0,
  }
  const openedWith = (has: ReadonlyArray<boolean>, objective: "cost" | "finish") =>
    solve(
      {
        today: 20_500,
        durations: [{ earliest: days, likely: days, latest: days }],
        providers: has.map(() => provider),
        subjects: [
          {
            isFiled: true,
            at: has.map((hasAccount) => ({ hasAccount, seats: [] })),
            items: Array.from({ length: 4 }, () => ({ options: has.map(() => option) })),
          },
        ],
      },
      objective,
    ).providers.map(({ accounts }) => accounts)

  it.each(["cost", "finish"] as const)(
    "are as few as can be, where the %s is the same without",
    (objective) => {
      expect(openedWith([true, false, false], objective)).toEqual([0, 0, 0])
      expect(openedWith([false, true, false], objective)).toEqual([0, 0, 0])
      expect(openedWith([false, false, true], objective)).toEqual([0, 0, 0])
      expect(openedWith([false, false, false], objective).reduce((sum, count) => sum + count, 0)).toBe(1)
    },
  )
})

describe("of plans with the same cost, end and accounts", () => {
  const [quick, slow] = [3, 8].map((administration) => ({ provider: 1, sms: 1, administration }))
  const option = (duration: number) => ({ filings: 1, duration, kind: 0, release: 20_500 })
  const shared = {
    isPooled: true,
    poolFree: 0,
    offers: [{ quota: 5, cost: 10 }],
    kinds: [{ batch: 3 }],
    caps: [],
    firstFilingExcludes: true,
    accountCost: 0,
    orderCost: 0,
  }
  /** One that can only be filed slowly; others slowly with servers of their own, or quickly with a code that all share. */
  const likelyWith = (poolFree: number, others: number) =>
    solve(
      {
        today: 20_500,
        durations: [quick, slow].flatMap((days) =>
          days === undefined ? [] : [{ earliest: days, likely: days, latest: days }],
        ),
        providers: [
          { ...shared, needsCodes: true, poolFree },
          { ...shared, needsCodes: false, isPooled: false, offers: [] },
        ],
        subjects: Array.from({ length: others + 1 }, (_, n) => ({
          isFiled: true,
          at: [
            { hasAccount: true, seats: [] },
            { hasAccount: true, seats: [] },
          ],
          items: [{ options: [n === 0 ? undefined : option(0), option(1)] }],
        })),
      },
      "cost",
    )

  it("each subject ends as early as it can, with the free codes that there are and without buying one", () => {
    for (const [free, others] of [
      [0, 3],
      [1, 3],
      [2, 3],
      [5, 3],
      [3, 7],
    ] as const) {
      const { subjects, cost, providers, proof } = likelyWith(free, others)
      const days = subjects.map(({ finish }) => finish?.likely ?? 0)
      const [last = 0] = days
      expect(days.filter((day) => day < last)).toHaveLength(Math.min(free, others))
      expect([cost.total, providers[0]?.fromPool]).toEqual([0, Math.min(free, others)])
      expect(proof.word).toBe("optimal")
    }
  })
})

describe("solveExactly", () => {
  it("is the plan of the kernels where these leave no gap", async () => {
    const model = smallModel(4)
    expect(await solveExactly(model, "cost")).toEqual(solve(model, "cost"))
  })

  it("closes the gap of a pool that is used up and hardly more", async () => {
    const model = poolModel(1, 2500, 1.8)
    const quick = solve(model, "cost")
    expect(quick.proof).toMatchObject({ word: "within", finishDays: 0 })
    expect(quick.proof.word === "within" ? quick.proof.costPercent : 0).toBeLessThan(0.1)
    const exact = await solveExactly(model, "cost", { secondsMax: 20 })
    expect(exact.proof.word).toBe("optimal by MILP")
    expect(audit(model, exact)).toEqual([])
    expect(exact.cost.total).toBeLessThanOrEqual(quick.cost.total)
    expect(exact.cost.total).toBeGreaterThanOrEqual(quick.bounds.cost.value)
  }, 60_000)
})
