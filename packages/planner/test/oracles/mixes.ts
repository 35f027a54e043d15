import { deepStrictEqual, equal } from "node:assert/strict"
import { Day } from "@openbeian/core/calendar"
import { finishOf, solve } from "../../src/kernels/index.ts"
import { Program } from "../../src/kernels/Program.ts"
import type { Model, Objective, Option, ProviderModel } from "../../src/model/index.ts"
import { audit } from "./audit.ts"
import { durationClass } from "./models.ts"
import { randomOf } from "./Random.ts"

/**
 * Family C: one subject, three providers, the first filing, several filings for a service. One variable for each service
 * and provider and for each number of orders; solved twice, the second time with the first answer kept.
 */
export const agreeOnMix = async (seed: number): Promise<void> => {
  const model = modelOf(seed)
  for (const objective of ["cost", "finish"] as const) {
    const solution = solve(model, objective)
    deepStrictEqual(audit(model, solution), [])
    equal(solution.proof.word, "optimal")
    const { cost, finish } = await oracle(model, objective)
    equal(solution.cost.total, cost)
    equal(solution.finish?.likely, finish)
  }
}

const modelOf = (seed: number): Model => {
  const random = randomOf(seed)
  const today = Day.toNumber(Day.of("2024-03-01")) + random.whole(0, 900)
  const providers = random.list(
    3,
    (position): ProviderModel => ({
      needsCodes: position < 2,
      isPooled: random.chance(0.3),
      poolFree: random.whole(0, 3),
      offers: random.list(position === 0 ? 1 : 3, () => ({
        quota: random.whole(1, 5),
        cost: random.whole(5, 60),
      })),
      kinds: [{ batch: position < 2 ? random.whole(1, 5) : Number.POSITIVE_INFINITY }],
      caps: [{ among: [0], most: 1 }],
      firstFilingExcludes: true,
      accountCost: random.whole(0, 40),
      serverCost: random.whole(0, 40),
      orderCost: random.whole(0, 10),
    }),
  )
  const items = random.list(random.whole(1, 10), () => {
    const several = random.chance(0.3) ? random.whole(2, 3) : 1
    const options = providers.map((_, provider): Option | undefined =>
      random.chance(0.75)
        ? { filings: provider === 0 ? several : 1, duration: provider, kind: 0, release: today }
        : undefined,
    )
    return options.some((option) => option !== undefined)
      ? { options }
      : { options: [{ filings: several, duration: 0, kind: 0, release: today }, undefined, undefined] }
  })
  const at = providers.map(({ needsCodes }) => ({
    hasAccount: random.chance(0.3),
    needsServer: random.chance(0.5),
    seats: needsCodes && random.chance(0.5) ? [{ free: random.whole(1, 4) }] : [],
  }))
  const durations = random.list(3, () => durationClass(random))
  return { today, durations, providers, subjects: [{ isFiled: random.chance(0.3), at, items }] }
}

const oracle = async (model: Model, objective: Objective) => {
  const first = await stage(model, objective, {})
  const second = await stage(
    model,
    objective === "cost" ? "finish" : "cost",
    objective === "cost" ? { cost: first } : { finish: first },
  )
  const [cost, days] = objective === "cost" ? [first, second] : [second, first]
  return { cost, finish: model.today + days }
}

const stage = async (
  { today, durations, providers, subjects }: Model,
  objective: Objective,
  kept: { readonly cost?: number; readonly finish?: number },
): Promise<number> => {
  const subject = subjects[0]
  if (subject === undefined) throw new Error("no subject")
  const program = new Program()
  const isCost = objective === "cost"
  const costs: Array<readonly [number, number]> = []
  const priced = (cost: number, upper: number): number => {
    const variable = program.variable(isCost ? cost : 0, upper)
    costs.push([cost, variable])
    return variable
  }
  const finish = program.variable(isCost ? 0 : 1, 10_000)
  const goes = subject.items.map(({ options }) =>
    options.map((option) => program.variable(0, option ? 1 : 0)),
  )
  for (const places of goes)
    program.row(
      places.map((place) => [1, place]),
      "=",
      1,
    )
  const end = (provider: number, start: number): number => {
    const duration = durations[provider]?.likely
    return duration === undefined ? Number.NaN : finishOf(duration, start)
  }
  const firsts = providers.map(() => program.variable(0, subject.isFiled ? 0 : 1))
  if (!subject.isFiled)
    program.row(
      firsts.map((first) => [1, first]),
      "=",
      1,
    )
  providers.forEach((provider, position) => {
    const { needsCodes, isPooled, poolFree, offers, kinds, accountCost, serverCost = 0, orderCost } = provider
    const standing = subject.at[position]
    const filings = subject.items.map(
      ({ options }, item) => [options[position]?.filings ?? 0, goes[item]?.[position] ?? 0] as const,
    )
    const total = filings.reduce((sum, [count]) => sum + count, 0)
    const account = standing?.hasAccount === false ? accountCost : 0
    const server = !needsCodes && standing?.needsServer === true ? serverCost : 0
    const used = priced(account + server, 1)
    program.row([...filings, [-total, used]], "<=", 0)
    program.row([...goes.map((places) => [1, places[position] ?? 0] as const), [-1, used]], ">=", 0)
    program.row(
      [
        [1, used],
        [-1, firsts[position] ?? 0],
      ],
      ">=",
      0,
    )
    if (needsCodes) {
      const free = (standing?.seats ?? []).reduce((sum, seat) => sum + seat.free, 0)
      const bought = offers.map(({ quota, cost }) => [quota, priced(cost, 1000)] as const)
      // Free codes of the pool are for what exceeds the subject's own: with one subject both simply add up.
      const held = free + (isPooled ? poolFree : 0)
      program.row([...bought, ...filings.map(([count, place]) => [-count, place] as const)], ">=", -held)
    }
    const batch = Math.min(kinds[0]?.batch ?? 1, total)
    const counts: Array<readonly [number, number]> = []
    const ends = [...providers.keys()].map((first) => (first === position ? today : end(first, today)))
    for (let orders = 1; orders <= Math.ceil(total / Math.max(1, batch)); orders += 1) {
      const isCount = priced(orderCost * orders, 1)
      counts.push([orders, isCount])
      ends.forEach((start, first) => {
        ends[first] = end(position, start)
        const days = (ends[first] ?? 0) - today
        if (subject.isFiled && first === position)
          program.row(
            [
              [1, finish],
              [-days, isCount],
            ],
            ">=",
            0,
          )
        if (!subject.isFiled)
          program.row(
            [
              [1, finish],
              [-days, isCount],
              [-days, firsts[first] ?? 0],
            ],
            ">=",
            -days,
          )
      })
    }
    program.row([...counts.map(([, isCount]) => [1, isCount] as const), [-1, used]], "=", 0)
    program.row(
      [
        ...counts.map(([orders, isCount]) => [batch * orders, isCount] as const),
        ...filings.map(([count, place]) => [-count, place] as const),
      ],
      ">=",
      0,
    )
  })
  if (kept.cost !== undefined) program.row(costs, "<=", kept.cost)
  if (kept.finish !== undefined) program.row([[1, finish]], "<=", kept.finish)
  const solved = await program.solve(60)
  if (solved === undefined) throw new Error("the solver has no answer")
  return Math.round(solved.cost)
}
