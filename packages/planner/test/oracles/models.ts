import { Day } from "@openbeian/core/calendar"
import type {
  Cap,
  DurationClass,
  Model,
  Option,
  ProviderModel,
  Seat,
  SubjectModel,
} from "../../src/model/index.ts"
import { type Random, randomOf } from "./Random.ts"

/** How many orders are open at once: one or any number, or also two, and caps that overlap. */
export type Caps = "plain" | "wild"

/** A small model with everything in it that a model can have. */
export const smallModel = (seed: number, caps: Caps = "plain"): Model => {
  const random = randomOf(seed)
  const today = Day.toNumber(Day.of("2025-01-01")) + random.whole(0, 700)
  const durations = random.list(random.whole(1, 3), () => durationClass(random))
  const providers = random.list(random.whole(1, 3), () => providerOf(random, caps))
  const subjects = random.list(random.whole(1, 3), () =>
    subjectOf(random, providers, durations.length, today),
  )
  return { today, durations, providers, subjects }
}

/** Some subjects at providers that cost about the same, with pools that many of them may draw on. */
export const evenModel = (seed: number): Model => {
  const random = randomOf(seed)
  const today = Day.toNumber(Day.of("2025-01-01")) + random.whole(0, 700)
  const durations = random.list(2, () => durationClass(random))
  const providers = random.list(random.whole(2, 3), (): ProviderModel => {
    const needsCodes = random.chance(0.7)
    return {
      needsCodes,
      isPooled: needsCodes,
      poolFree: random.whole(0, 4),
      offers: random.list(random.whole(1, 2), () => ({
        quota: random.whole(1, 3),
        cost: random.whole(1, 2),
      })),
      kinds: [{ batch: random.one([1, 2, Number.POSITIVE_INFINITY]) }],
      caps: random.chance(0.5) ? [{ among: [0], most: 1 }] : [],
      firstFilingExcludes: true,
      accountCost: 0,
      serverCost: random.whole(0, 1),
      orderCost: 0,
    }
  })
  const subjects = random.list(
    random.whole(3, 5),
    (): SubjectModel => ({
      isFiled: random.chance(0.7),
      at: providers.map(({ needsCodes }) => ({
        hasAccount: random.chance(0.4),
        needsServer: !needsCodes,
        seats: [],
      })),
      items: random.list(random.whole(1, 2), () => ({
        options: providers.map((_, provider): Option | undefined =>
          provider === 0 || random.chance(0.8)
            ? { filings: 1, duration: random.whole(0, 1), kind: 0, release: today }
            : undefined,
        ),
      })),
    }),
  )
  return { today, durations, providers, subjects }
}

export const durationClass = (random: Random): DurationClass => {
  const duration = (most: number) => ({
    provider: random.whole(0, 2),
    sms: random.whole(0, 1),
    administration: random.whole(1, most),
  })
  return { earliest: duration(3), likely: duration(8), latest: duration(20) }
}

const providerOf = (random: Random, limits: Caps): ProviderModel => {
  const needsCodes = random.chance(0.7)
  const kinds = random.list(random.whole(1, 2), () => {
    const batch = random.one([1, 2, 3, Number.POSITIVE_INFINITY])
    const kind = random.chance(0.3) ? { isServerless: true, batch } : { batch }
    return random.chance(0.3) ? { ...kind, firstBatch: Math.min(batch, random.whole(1, 2)) } : kind
  })
  const all = kinds.map((_, kind) => kind)
  return {
    needsCodes,
    isPooled: random.chance(0.5),
    poolFree: random.whole(0, 3),
    offers: random.list(random.whole(1, 3), () => ({ quota: random.whole(1, 5), cost: random.whole(1, 30) })),
    kinds,
    caps: limits === "plain" ? random.one(plainCaps(all)) : random.one(wildCaps(all)),
    firstFilingExcludes: random.chance(0.7),
    accountCost: random.whole(0, 10),
    ...(random.chance(0.8) ? { serverCost: random.whole(0, 10) } : {}),
    orderCost: random.whole(0, 3),
  }
}

const plainCaps = (all: ReadonlyArray<number>): NonEmpty<ReadonlyArray<Cap>> => [
  [],
  [{ among: all, most: 1 }],
  [{ among: all, most: 1 }],
  [{ among: [0], most: 1 }],
]

const wildCaps = (all: ReadonlyArray<number>): NonEmpty<ReadonlyArray<Cap>> => [
  [{ among: all, most: 2 }],
  [{ among: [0], most: 2 }],
  [
    { among: all, most: 2 },
    { among: [0], most: 1 },
  ],
]

type NonEmpty<T> = readonly [T, ...Array<T>]

const subjectOf = (
  random: Random,
  providers: ReadonlyArray<ProviderModel>,
  durations: number,
  today: number,
): SubjectModel => {
  const count = random.whole(0, 3)
  const at = providers.map(({ needsCodes }) => {
    const seats: Array<Seat> = needsCodes
      ? random.list(random.whole(0, 2), () =>
          random.chance(0.5)
            ? { free: random.whole(0, 2) }
            : {
                free: random.whole(1, 2),
                usableBy: random.list(count, (item) => item).filter(() => random.chance(0.6)),
              },
        )
      : []
    const needs = random.chance(0.7) ? { needsServer: random.chance(0.7) } : {}
    const standing = { hasAccount: random.chance(0.5), ...needs, seats }
    if (!random.chance(0.2)) return standing
    const likely = today + random.whole(0, 10)
    return {
      ...standing,
      busyUntil: { earliest: likely - (likely % 4), likely, latest: likely + (likely % 5) },
    }
  })
  const onlyWhereFirst = random.chance(0.3) ? random.whole(0, providers.length - 1) : -1
  const isReady = random.chance(0.5)
  const isEqual = random.chance(0.4)
  const items = random.list(count, () => {
    const options = providers.map(({ kinds }, provider): Option | undefined =>
      random.chance(0.75)
        ? {
            filings: random.chance(0.85) ? 1 : 2,
            duration: isEqual ? 0 : random.whole(0, durations - 1),
            kind: random.whole(0, kinds.length - 1),
            release: today + (isReady ? 0 : random.whole(-2, 8)),
            isOnlyWhereFirst: provider === onlyWhereFirst && random.chance(0.7),
          }
        : undefined,
    )
    const homes = at.flatMap(({ seats }, provider) => seats.map((_, seat) => ({ provider, seat })))
    const home = homes[random.whole(0, Math.max(0, homes.length * 2))]
    return home === undefined
      ? { options }
      : { options, pinned: { ...home, movingCost: random.whole(0, 12) } }
  })
  return { isFiled: random.chance(0.5), at, items }
}
