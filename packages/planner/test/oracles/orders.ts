import { equal } from "node:assert/strict"
import { Day } from "@openbeian/core/calendar"
import { type Clock, clockOf } from "../../src/kernels/calendar.ts"
import type { Desk } from "../../src/kernels/Desk.ts"
import type { Lot } from "../../src/kernels/Lot.ts"
import { Program } from "../../src/kernels/Program.ts"
import { timetables } from "../../src/kernels/timetable.ts"
import { partitions, permutations } from "./bruteForce.ts"
import { durationClass } from "./models.ts"
import { randomOf } from "./Random.ts"

/** Family B: which filings share an order, when days just add up. One variable for each filing and order. */
export const agreeOnOrders = async (seed: number): Promise<void> => {
  const random = randomOf(seed)
  const batch = random.whole(2, 4)
  const durations = random.list(random.whole(3, 10), () => random.whole(1, 9))
  const lots = lotsOf(durations.map((duration) => ({ duration, release: 0 })))
  const [table] = timetables(lots, chain(batch), 0, adding)
  const program = new Program()
  const orders = random.list(Math.ceil(durations.length / batch), () => program.variable(1))
  const inOrder = orders.map((): Array<readonly [number, number]> => [])
  for (const duration of durations) {
    const places = orders.map((order, position) => {
      const place = program.variable(0, 1)
      inOrder[position]?.push([1, place])
      program.row(
        [
          [1, order],
          [-duration, place],
        ],
        ">=",
        0,
      )
      return [1, place] as const
    })
    program.row(places, "=", 1)
  }
  for (const places of inOrder) program.row(places, "<=", batch)
  const solved = await program.solve(60)
  equal(table?.bound, table?.finish)
  equal(table?.finish, Math.round(solved?.cost ?? Number.NaN))
}

/** Families B2 and B3: equal durations with release days, and unequal ones on the real calendar, in every way there is. */
export const agreeOnCalendar = (seed: number, differs: "release" | "duration" | "both"): void => {
  const random = randomOf(seed)
  const today = Day.toNumber(Day.of("2024-01-01")) + random.whole(0, 1000)
  const classes = differs === "release" ? 1 : 3
  // Stage by stage no shorter than the class before, as filings of one account are.
  const stages = { provider: 0, sms: 0, administration: 0 }
  const durations = random.list(classes, () => {
    stages.provider += random.whole(0, 1)
    stages.sms += random.whole(0, 1)
    stages.administration += random.whole(1, 6)
    return { ...durationClass(random), likely: { ...stages } }
  })
  const clock = clockOf(durations, today)
  const batch = random.whole(1, 3)
  const filings = random.list(random.whole(1, differs === "both" ? 5 : 6), () => ({
    duration: random.whole(0, classes - 1),
    release: today + (differs === "duration" ? 0 : random.whole(0, 12)),
  }))
  const found = timetables(lotsOf(filings), chain(batch), today, clock)
  let least = Number.POSITIVE_INFINITY
  for (const orders of partitions(filings)) {
    if (orders.some((order) => order.length > batch)) continue
    for (const sequence of permutations(orders)) {
      let day = today
      for (const order of sequence) {
        const start = Math.max(day, ...order.map(({ release }) => release))
        day = Math.max(...order.map(({ duration }) => clock.likely(duration, start)))
      }
      least = Math.min(least, day)
    }
  }
  equal(Math.min(...found.map(({ finish }) => finish)), least)
  for (const { bound, finish } of found) equal(bound, finish)
}

/** Filings that are alike together. */
const lotsOf = (filings: ReadonlyArray<{ readonly duration: number; readonly release: number }>) => {
  const lots = new Map<string, Lot>()
  for (const { duration, release } of filings) {
    const key = `${duration} ${release}`
    const known = lots.get(key) ?? {
      kind: 0,
      duration,
      release,
      count: 0,
      id: lots.size,
      isOnlyWhereFirst: false,
      isOnlyAfterAnother: false,
      isReturning: false,
      waits: "not",
    }
    lots.set(key, { ...known, count: known.count + 1 })
  }
  return [...lots.values()]
}

/** One order at a time. */
const chain = (batch: number): Desk => ({
  kinds: [{ batch }],
  groups: [{ kinds: new Set([0]), most: 1, isExact: true }],
  firstFilingExcludes: true,
})

/** A calendar without weekends, on which a class is its number of days. */
const adding: Clock = {
  today: 0,
  finish: (duration, _, start) => start + duration,
  likely: (duration, start) => start + duration,
  isWithin: (duration, other) => duration <= other,
}
