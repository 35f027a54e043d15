import type {
  DurationClass,
  ItemModel,
  Model,
  Option,
  ProviderModel,
  Standing,
} from "@openbeian/planner/model"

/** Provinces with the same duration of the administration count as one. */
const provinces = 12

/** 2026-11-23. */
const today = 20_780

/** Whether codes cross accounts, and whether all services are ready today. */
interface Conditions {
  readonly isPooled: boolean
  readonly isReady: boolean
}

/**
 * A broker's portfolio at three providers: one sells codes by one product and takes few filings for each order, one sells
 * them by several products, one needs none. A subject has 1.6 services on average, as the published figures of two
 * provinces have it. Numbers are drawn from a fixed seed.
 */
export const portfolio = (services: number, { isPooled, isReady }: Conditions): Model => {
  const draw = numbers(services)
  const providers = providersOf(isPooled)
  const subjects: Array<Model["subjects"][number]> = []
  for (let left = services; left > 0; ) {
    const count = Math.min(left, draw(10) < 6 ? 1 : draw(10) < 7 ? 2 : 2 + draw(3))
    left -= count
    const province = draw(provinces)
    const where = draw(10)
    const kinds = [0, 1, 2].map((several) => itemOf(province, where, isReady ? several % 2 : several))
    const items = Array.from({ length: count }, () => kinds[Math.max(0, draw(10) - 7)] ?? { options: [] })
    const known = draw(3)
    const at = providers.map(
      ({ needsCodes }, provider): Standing => ({
        hasAccount: known === provider,
        seats: needsCodes && known === provider && draw(10) < 3 ? [{ free: 1 + draw(2) }] : [],
      }),
    )
    subjects.push({ isFiled: draw(10) < 4, at, items })
  }
  return { today, durations, providers, subjects }
}

/** Some services have two domains, some are ready three days later. */
const itemOf = (province: number, where: number, sort: number): ItemModel => {
  const options = [0, 1, 2].map((provider): Option | undefined => {
    const isOpen = where < 5 || where % 3 === provider || (where === 9 && provider !== 2)
    const filings = provider === 0 && sort === 1 ? 2 : 1
    const release = sort === 2 ? today + 3 : today
    return isOpen ? { filings, duration: province * 3 + provider, kind: 0, release } : undefined
  })
  return { options }
}

/** For each province at each provider: the review is the provider's, the rest the province's. */
const durations: ReadonlyArray<DurationClass> = Array.from({ length: provinces * 3 }, (_, position) => {
  const [province, provider] = [Math.floor(position / 3), position % 3]
  const administration = 3 + ((province * 7) % 17)
  return {
    earliest: { provider: 1, sms: 0, administration: 1 },
    likely: { provider: provider === 2 ? 1 : 2, sms: 1, administration },
    latest: { provider: 2, sms: 1, administration: 20 },
  }
})

const providersOf = (isPooled: boolean): ReadonlyArray<ProviderModel> => [
  {
    needsCodes: true,
    isPooled,
    poolFree: 20,
    offers: [{ quota: 5, cost: 30_000 }],
    kinds: [{ batch: 3 }],
    caps: [{ among: [0], most: 1 }],
    firstFilingExcludes: true,
    accountCost: 2000,
    orderCost: 1500,
  },
  {
    needsCodes: true,
    isPooled,
    poolFree: 10,
    offers: [
      { quota: 5, cost: 28_000 },
      { quota: 2, cost: 12_500 },
      { quota: 1, cost: 9900 },
    ],
    kinds: [{ batch: 5 }],
    caps: [{ among: [0], most: 1 }],
    firstFilingExcludes: true,
    accountCost: 3000,
    orderCost: 2000,
  },
  {
    needsCodes: false,
    isPooled: false,
    poolFree: 0,
    offers: [],
    kinds: [{ batch: Number.POSITIVE_INFINITY }],
    caps: [{ among: [0], most: 1 }],
    firstFilingExcludes: true,
    accountCost: 9000,
    orderCost: 4000,
  },
]

/** Whole numbers from 0 up to a bound, the same for the same seed. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
