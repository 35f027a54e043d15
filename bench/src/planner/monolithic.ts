import { finishOf } from "@openbeian/planner/kernels"
import { Program } from "@openbeian/planner/milp"
import type { Model } from "@openbeian/planner/model"

type Terms = ReadonlyArray<readonly [number, number]>

/** The least cost, and of all plans that cost as little the earliest end: two questions to the solver. */
export const monolithic = async (
  model: Model,
): Promise<{ readonly cost: number; readonly finish: number }> => {
  const first = await programOf(model, undefined).solve(Number.POSITIVE_INFINITY)
  const cost = Math.round(first?.cost ?? Number.NaN)
  const second = await programOf(model, cost).solve(Number.POSITIVE_INFINITY)
  return { cost, finish: model.today + Math.round(second?.cost ?? Number.NaN) }
}

/**
 * The whole portfolio as one program: a variable for each service and provider, for each number of orders, for the first
 * filing and the last day. It is written for what the portfolio has: one kind of order, everything ready, one duration
 * for a subject at a provider, codes that do not cross accounts.
 */
const programOf = (model: Model, costMax: number | undefined): Program => {
  const program = new Program()
  const costs: Array<readonly [number, number]> = []
  const priced = (cost: number, upper?: number): number => {
    const variable = program.variable(costMax === undefined ? cost : 0, upper)
    costs.push([cost, variable])
    return variable
  }
  const { today, durations, providers, subjects } = model
  const finish = program.variable(costMax === undefined ? 0 : 1, 10_000)
  for (const { items, at, isFiled } of subjects) {
    const goes = items.map(({ options }) =>
      options.map((option) => program.variable(0, option === undefined ? 0 : 1)),
    )
    for (const places of goes) program.row(ones(places), "=", 1)
    const firsts = providers.map(() => program.variable(0, isFiled ? 0 : 1))
    if (!isFiled) program.row(ones(firsts), "=", 1)
    const end = (provider: number, start: number): number => {
      const option = items.map(({ options }) => options[provider]).find((one) => one !== undefined)
      const duration = durations[option?.duration ?? -1]
      return duration === undefined ? start : finishOf(duration.likely, start)
    }
    providers.forEach(({ needsCodes, offers, kinds, accountCost, orderCost }, provider) => {
      const places = goes.map((of) => of[provider] ?? 0)
      const filings = items.map(({ options }) => options[provider]?.filings ?? 0)
      const total = filings.reduce((sum, count) => sum + count, 0)
      const used = priced(at[provider]?.hasAccount === true ? 0 : accountCost, 1)
      const load: Terms = places.map((place, item) => [filings[item] ?? 0, place])
      program.row([...load, [-total, used]], "<=", 0)
      program.row([...ones(places), [-1, used]], ">=", 0)
      program.row(
        [
          [1, used],
          [-1, firsts[provider] ?? 0],
        ],
        ">=",
        0,
      )
      if (needsCodes) {
        const free = (at[provider]?.seats ?? []).reduce((sum, seat) => sum + seat.free, 0)
        const bought: Terms = offers.map(({ quota, cost }) => [quota, priced(cost)])
        program.row([...bought, ...negative(load)], ">=", -free)
      }
      const batch = Math.min(kinds[0]?.batch ?? 1, total)
      const counts: Array<readonly [number, number]> = []
      const ends = providers.map((_, first) => (first === provider ? today : end(first, today)))
      for (let orders = 1; orders <= Math.ceil(total / Math.max(1, batch)); orders += 1) {
        const isCount = priced(orderCost * orders, 1)
        counts.push([orders, isCount])
        ends.forEach((start, first) => {
          ends[first] = end(provider, start)
          const days = (ends[first] ?? today) - today
          if (isFiled && first !== provider) return
          const opened: Terms = isFiled ? [] : [[-days, firsts[first] ?? 0]]
          program.row([[1, finish], [-days, isCount], ...opened], ">=", isFiled ? 0 : -days)
        })
      }
      program.row([...ones(counts.map(([, isCount]) => isCount)), [-1, used]], "=", 0)
      const room: Terms = counts.map(([orders, isCount]) => [batch * orders, isCount])
      program.row([...room, ...negative(load)], ">=", 0)
    })
  }
  if (costMax !== undefined) program.row(costs, "<=", costMax)
  return program
}

const ones = (variables: ReadonlyArray<number>): Terms => variables.map((variable) => [1, variable])

const negative = (terms: Terms): Terms => terms.map(([factor, variable]) => [-factor, variable])
