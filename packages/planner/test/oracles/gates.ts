import { deepStrictEqual, equal, ok } from "node:assert/strict"
import { Day } from "@openbeian/core/calendar"
import { front, solve } from "../../src/kernels/index.ts"
import type {
  Cap,
  ItemModel,
  Model,
  Option,
  ProviderModel,
  Seat,
  Solution,
  SubjectModel,
} from "../../src/model/index.ts"
import { audit } from "./audit.ts"
import { bruteForce } from "./bruteForce.ts"
import { type Caps, durationClass, smallModel } from "./models.ts"
import { type Random, randomOf } from "./Random.ts"

/**
 * Family F: filings that may only follow another order of the account. Where the kernels claim the best plan it is the
 * one that trying everything finds; where they do not, their bounds hold.
 */
export const agreeOnGates = (seed: number): void => agreeOn(gatedModel(seed))

/** Family G: filings that use codes which cancellations give back, in the same way. */
export const agreeOnReturns = (seed: number): void => agreeOn(returningModel(seed))

/**
 * Family I: items that follow another one at its provider, in an order of their own after its; in half of the cases one of
 * several that it could follow.
 */
export const agreeOnFollowers = (seed: number): void => agreeOn(followedModel(seed))

export const agreeOn = (model: Model): void => {
  const points = bruteForce(model)
  const [cheapest, earliest] = [points.at(0), points.at(-1)]
  const [byCost, byFinish] = [solve(model, "cost"), solve(model, "finish")]
  const plans = front(model)
  for (const plan of [byCost, byFinish, ...plans]) deepStrictEqual(audit(model, plan), [])
  if ([byCost, byFinish, ...plans].every(({ proof }) => proof.word === "optimal"))
    deepStrictEqual(plans.map(pointOf), points)
  if (byCost.proof.word === "optimal") deepStrictEqual(pointOf(byCost), cheapest)
  if (byFinish.proof.word === "optimal") deepStrictEqual(pointOf(byFinish), earliest)
  ok(byCost.bounds.cost.value <= (cheapest?.cost ?? Number.NaN))
  ok(byCost.cost.total >= (cheapest?.cost ?? Number.NaN))
  if (byFinish.finish === undefined) return
  ok(byFinish.finish.likely >= (earliest?.finish ?? Number.NaN))
  ok((byFinish.bounds.finish?.value ?? Number.NaN) <= (earliest?.finish ?? Number.NaN))
  if (isOneByOne(model) && areCodesAlike(model)) equal(byCost.proof.word, "optimal")
}

/** One open order for all kinds together, as at a provider that has such filings. */
const isOneByOne = ({ providers }: Model): boolean =>
  providers.every(({ caps, kinds }) =>
    caps.some(({ among, most }) => most === 1 && among.length === kinds.length),
  )

/** Whether the codes that come back to a subject are of one server. */
const areCodesAlike = ({ subjects }: Model): boolean =>
  subjects.every(({ at }) =>
    at.every(({ seats }) => seats.filter(({ returnedBy = [] }) => returnedBy.length > 0).length < 2),
  )

const pointOf = ({ cost, finish }: Solution) => ({
  cost: cost.total,
  finish: finish?.likely ?? Number.NEGATIVE_INFINITY,
})

/** A small model in which some filings of filed subjects wait for another order, wherever some way is left. */
const gatedModel = (seed: number): Model => {
  const random = randomOf(seed)
  const caps: Caps = random.chance(0.3) ? "wild" : "plain"
  const model = smallModel(seed, caps)
  const isChain = random.chance(0.5)
  const providers = model.providers.map((provider) =>
    isChain ? { ...provider, caps: [{ among: provider.kinds.map((_, kind) => kind), most: 1 }] } : provider,
  )
  const subjects = model.subjects.map((subject) => {
    if (!random.chance(0.8)) return subject
    const waiting = waitingIn({ ...subject, isFiled: true }, random)
    return isPossible(waiting, { ...model, providers }) ? waiting : subject
  })
  return { ...model, providers, subjects }
}

const waitingIn = (subject: SubjectModel, random: Random): SubjectModel => ({
  ...subject,
  items: subject.items.map((item) => ({
    ...item,
    options: item.options.map((option) =>
      option !== undefined && random.chance(0.4) ? { ...option, isOnlyAfterAnother: true } : option,
    ),
  })),
})

/** Whether each provider can have an order that opens it for those that wait there. */
const isPossible = ({ items, at }: SubjectModel, { providers }: Model): boolean => {
  let assignments: ReadonlyArray<ReadonlyArray<number>> = [[]]
  for (const { options } of items) {
    const open = options.flatMap((option, provider) => (option === undefined ? [] : [provider]))
    assignments = assignments.flatMap((chosen) =>
      (open.length === 0 ? [-1] : open).map((provider) => [...chosen, provider]),
    )
  }
  return assignments.some((assignment) =>
    at.every((standing, provider) => {
      const here = items.flatMap(({ options }, item) =>
        assignment[item] === provider ? (options[provider] ?? []) : [],
      )
      const kinds = standing.kinds ?? providers[provider]?.kinds ?? []
      const isOpen = here.some(
        ({ isOnlyAfterAnother, kind }) => isOnlyAfterAnother !== true && kinds[kind]?.isServerless !== true,
      )
      return isOpen || here.every(({ isOnlyAfterAnother }) => isOnlyAfterAnother !== true)
    }),
  )
}

/** Subjects that cancel and file at providers whose servers carry a number of services. */
export const returningModel = (seed: number): Model => {
  const random = randomOf(seed)
  const today = Day.toNumber(Day.of("2025-01-01")) + random.whole(0, 700)
  const isChain = random.chance(0.6)
  const isEqual = random.chance(0.4)
  const durations = random.list(isEqual ? 1 : 3, () => durationClass(random))
  const providers = random.list(
    random.whole(1, 2),
    (): ProviderModel => ({
      needsCodes: true,
      isPooled: random.chance(0.5),
      poolFree: random.whole(0, 1),
      offers: random.list(random.whole(1, 2), () => ({
        quota: random.whole(1, 3),
        cost: random.whole(1, 30),
      })),
      kinds: [
        { batch: random.whole(1, 3) },
        { batch: random.chance(0.8) ? 1 : 2, isServerless: true },
        { batch: random.whole(1, 3) },
      ],
      caps: isChain
        ? [{ among: [0, 1, 2], most: 1 }]
        : random.one<ReadonlyArray<Cap>>([
            [],
            [],
            [{ among: [0], most: 1 }],
            [{ among: [0, 1, 2], most: 2 }],
          ]),
      firstFilingExcludes: true,
      accountCost: random.whole(0, 5),
      orderCost: random.whole(0, 3),
    }),
  )
  const subjects = random.list(random.whole(1, 2), () =>
    cancelling(random, providers, durations.length, today),
  )
  return { today, durations, providers, subjects }
}

const cancelling = (
  random: Random,
  providers: ReadonlyArray<ProviderModel>,
  durations: number,
  today: number,
): SubjectModel => {
  const [givers, takers] = [random.whole(0, 2), random.whole(1, 2)]
  const isReady = random.chance(0.5)
  const option = (kind: number): Option => ({
    filings: kind !== 1 && random.chance(0.15) ? 2 : 1,
    duration: random.whole(0, durations - 1),
    kind,
    release: today + (isReady ? 0 : random.whole(-2, 12)),
  })
  const home = random.whole(0, providers.length - 1)
  const items = random.list(givers + takers, (item): ItemModel => {
    if (item < givers)
      return { options: providers.map((_, provider) => (provider === home ? option(1) : undefined)) }
    const first = random.whole(0, providers.length - 1)
    const options = providers.map((_, provider) =>
      provider === first || random.chance(0.7)
        ? { ...option(random.one([0, 0, 2])), ...(random.chance(0.15) ? { isOnlyAfterAnother: true } : {}) }
        : undefined,
    )
    const pinned = { provider: home, seat: random.whole(0, 1), movingCost: random.whole(0, 10) }
    return random.chance(0.3) ? { options, pinned } : { options }
  })
  const all = items.map((_, item) => item)
  const areAlike = random.chance(0.6)
  const servers = all.map(() => (areAlike ? 0 : random.whole(0, 1)))
  const at = providers.map((_, provider) => {
    const seats: ReadonlyArray<Seat> = [0, 1].map((seat) => ({
      free: random.chance(0.75) ? 0 : 1,
      usableBy: all.filter((item) => item >= givers && random.chance(0.85)),
      ...(provider === home
        ? {
            returnedBy: all.filter((item) => item < givers && servers[item] === seat),
          }
        : {}),
    }))
    // What is cancelled runs on no server: its code is its own.
    const own = all.flatMap(
      (item): ReadonlyArray<Seat> => (item < givers ? [{ free: 1, usableBy: [item] }] : []),
    )
    return { hasAccount: random.chance(0.5), seats: provider === home ? [...seats, ...own] : seats }
  })
  const subject = { isFiled: random.chance(0.9), at, items }
  return subject.isFiled && isPossible(subject, { providers, today, durations: [], subjects: [] })
    ? subject
    : { ...subject, items: items.map((item) => ({ ...item, options: item.options.map(atOnce) })) }
}

const atOnce = (option: Option | undefined): Option | undefined => {
  if (option === undefined) return undefined
  const { isOnlyAfterAnother: _, ...rest } = option
  return rest
}

/** One subject at one or two providers, of whose items one or two have a follower, or one which another could have. */
const followedModel = (seed: number): Model => {
  const random = randomOf(seed)
  const today = 20_500
  const release = () => today + random.one([0, 0, 5, 30])
  const duration = () => random.one([0, 1])
  const provider = (): ProviderModel => ({
    needsCodes: true,
    isPooled: false,
    poolFree: 0,
    offers: [{ quota: 2, cost: 10 }],
    kinds: [{ batch: 2 }, { batch: 1, isServerless: true }],
    caps: random.chance(0.5) ? [{ among: [0, 1], most: 1 }] : [],
    firstFilingExcludes: true,
    accountCost: 3,
    orderCost: random.one([1, 5]),
  })
  const providers = Array.from({ length: random.one([1, 2]) }, provider)
  const leading = random.one([1, 2])
  const options = (): ItemModel["options"] =>
    providers.map(() => ({ filings: 1, duration: duration(), kind: 0, release: release() }))
  const items = Array.from({ length: leading + 1 }, options)
  const behind = (item: number) =>
    providers.map(() => ({ item, duration: duration(), kind: 1, release: release() }))
  const at = providers.map(() => ({ hasAccount: random.chance(0.7), seats: [] }))
  const subject = (followers: ReadonlyMap<number, ReturnType<typeof behind>>): SubjectModel => ({
    isFiled: true,
    at,
    items: [
      ...items.map(
        (own, n): ItemModel => ({
          options: own.map((option, p) => {
            const follower = followers.get(n)?.[p]
            return option && follower ? { ...option, followers: [follower] } : option
          }),
        }),
      ),
      ...Array.from(
        { length: followers.size },
        (): ItemModel => ({ options: providers.map(() => undefined) }),
      ),
    ],
  })
  const led = items.slice(0, leading).map((_, n) => [n, behind(items.length + n)] as const)
  const [first, ...alternatives] = random.chance(0.5)
    ? [subject(new Map(led))]
    : items.map((_, n) => subject(new Map([[n, behind(items.length)]])))
  const day = (from: number, administration: number) => ({ provider: from, sms: 1, administration })
  return {
    today,
    durations: [day(1, 3), day(2, 9)].map((days) => ({ earliest: days, likely: days, latest: days })),
    providers,
    subjects: first === undefined ? [] : [alternatives.length === 0 ? first : { ...first, alternatives }],
  }
}
