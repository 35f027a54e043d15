import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Assumptions } from "../Assumptions.ts"
import type {
  DurationClass,
  Follower,
  ItemModel,
  Model,
  Offer,
  Option,
  ProviderModel,
  Standing as StandingModel,
  SubjectModel,
} from "../model/index.ts"
import { accountAt, kindAt } from "./facts.ts"
import type { Held } from "./held.ts"
import { durationOf, type Estimate, estimateFor, legsOf, routeAt } from "./legs.ts"
import { capsOf, kindOf, kinds, kindsFor, needsCodesAt } from "./limits.ts"
import { type Barred, type OfferedProduct, offersUsed, unfitAt, unpricedIn } from "./offers.ts"
import { effortOf, fen, pinOf } from "./pins.ts"
import { returnedBy } from "./returns.ts"
import { byName } from "./rows.ts"
import type { Standing, Want } from "./Standing.ts"
import { isPooledAt, type Shared } from "./shared.ts"
import { endsOf, inTheWay, type UnderWay } from "./underWay.ts"
import { whereChanged, whereFiled } from "./where.ts"

/** One customer with what every provider makes of it. */
export interface Weighed {
  readonly customer: string
  readonly facts: Filing.Facts
  readonly standings: ReadonlyArray<Standing>
  /** Its first filing, where that is under way: then `facts` have the subject on record there. */
  readonly first?: UnderWay
}

/** What is planned with: the providers that a plan may use, of all that were weighed. */
export interface Setting {
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly regulations: Regulations.Regulations
  readonly today: string
  readonly assumptions: Assumptions
  /** What the broker itself has. */
  readonly shared: ReadonlyArray<Shared>
  /** Absent: no plan is carried on. */
  readonly carried?: Carried
}

/** What is carried on of an earlier plan (接着做的原计划). */
interface Carried {
  readonly held: Held
  /** Customers who cannot all be filed where that plan has them. */
  readonly released: ReadonlyArray<string>
  /** The end of an earliest plan that cannot be met any more. */
  readonly missed: string | undefined
}

/** A portfolio in numbers, and what each number stands for. */
export interface Numbers {
  readonly model: Model
  /** The products behind the offers of each provider. */
  readonly offers: ReadonlyArray<ReadonlyArray<OfferedProduct>>
  /** Of each customer the services and changes behind its items. */
  readonly wants: ReadonlyArray<ReadonlyArray<ItemWanted>>
  /** Whether costs are fen; without prices they are servers to buy. */
  readonly isPriced: boolean
}
export interface ItemWanted {
  readonly at: string
  /** One for each provider of the plan. */
  readonly options: ReadonlyArray<Want | undefined>
}

/** The numbers behind the services of all customers at the providers of a plan, each customer in all its alternatives. */
export const numbersOf = (
  customers: ReadonlyArray<ReadonlyArray<Weighed>>,
  setting: Setting,
  barred: Barred,
): Omit<Numbers, "wants"> & { readonly wants: ReadonlyArray<Numbers["wants"]> } => {
  const durations = new Durations()
  const offers = setting.plugins.map((plugin) => offersUsed(plugin, setting))
  const unfit = (customer: string, standing: Standing, p: number): ReadonlyArray<number> => {
    const own = offers[p] ?? []
    const { products } = unfitAt(barred, customer, standing, own)
    return own.flatMap(({ id = "" }, offer) => (products.has(id) ? [offer] : []))
  }
  const isPriced = unpricedIn(setting).length === 0
  const wants = customers.map((each) => each.map((customer) => wantsOf(customer, setting)))
  const subjects = customers.flatMap((each, c): ReadonlyArray<SubjectModel> => {
    const [first, ...alternatives] = each.map((customer, n) =>
      subjectOf(customer, wants[c]?.[n] ?? [], { isPriced, unfit }, setting, durations),
    )
    if (first === undefined) return []
    return [alternatives.length === 0 ? first : { ...first, alternatives }]
  })
  const services = wants.reduce((sum, [first]) => sum + (first?.length ?? 0), 0)
  return {
    model: {
      today: Day.toNumber(Day.of(setting.today)),
      durations: durations.all,
      providers: setting.plugins.map((plugin, p) =>
        providerOf(plugin, offers[p] ?? [], isPriced, services, setting),
      ),
      subjects,
    },
    offers,
    wants,
    isPriced,
  }
}

/** Each duration once. */
class Durations {
  readonly all: Array<DurationClass> = []
  private readonly known = new Map<string, number>()
  position(duration: DurationClass): number {
    const key = JSON.stringify(duration)
    const before = this.known.get(key)
    if (before !== undefined) return before
    this.known.set(key, this.all.length)
    return this.all.push(duration) - 1
  }
}

const providerOf = (
  plugin: Plugin.Plugin,
  offered: ReadonlyArray<OfferedProduct>,
  isPriced: boolean,
  services: number,
  setting: Setting,
): ProviderModel => {
  const effort = effortOf(plugin, setting.assumptions)
  const needsCodes = needsCodesAt(plugin, setting)
  const isPooled = isPooledAt(plugin, setting)
  const offers = offered.map(
    ({ quota, yuan, isOwn }): Offer => ({
      quota: Number.isFinite(quota) ? quota : Math.max(1, services),
      cost: isPriced ? fen(yuan) : 1,
      ...(isOwn ? { isOwn } : {}),
    }),
  )
  return {
    needsCodes,
    isPooled,
    poolFree: isPooled ? sharedServers(plugin, setting).reduce((sum, { free }) => sum + free, 0) : 0,
    offers: needsCodes ? offers : [],
    kinds: kinds.map(() => ({ batch: Number.POSITIVE_INFINITY })),
    caps: capsOf(plugin, setting),
    firstFilingExcludes: true,
    accountCost: isPriced ? fen(effort?.accountYuan) : 0,
    // Where servers carry any number, the cheapest one for each account is all that is bought.
    ...(needsCodes ? {} : { serverCost: Math.min(...offers.map(({ cost }) => cost)) }),
    orderCost: isPriced ? fen(effort?.orderYuan) : 0,
  }
}

/** What the broker has at a provider for all customers; what has to be renewed for that comes last. */
export const sharedServers = (plugin: Plugin.Plugin, { shared }: Setting): ReadonlyArray<Shared> =>
  shared
    .filter((each) => each.plugin === plugin && each.unused === undefined)
    .toSorted((one, other) => Number(one.isTooShort) - Number(other.isTooShort))

const wantsOf = (weighed: Weighed, { plugins }: Setting): ReadonlyArray<ItemWanted> => {
  const wants = (weighed.standings[0]?.wants ?? []).flatMap(({ at, isChange }, n) => {
    const meant = isChange ? whereChanged(weighed, at, plugins) : whereFiled(weighed, n, plugins)
    const chosen = plugins.map((plugin) =>
      meant.includes(plugin)
        ? weighed.standings.find((standing) => standing.plugin === plugin)?.wants[n]
        : undefined,
    )
    const options = chosen.map((want) => (want?.outcome === "planned" ? want : undefined))
    const isDone = chosen.some((want) => want?.outcome === "nothing")
    return isDone || options.every((option) => option === undefined) ? [] : [{ at, options }]
  })
  return wants.toSorted(byName(weighed.facts))
}

const subjectOf = (
  weighed: Weighed,
  wants: ReadonlyArray<ItemWanted>,
  {
    isPriced,
    unfit,
  }: {
    readonly isPriced: boolean
    readonly unfit: (customer: string, standing: Standing, p: number) => ReadonlyArray<number>
  },
  setting: Setting,
  durations: Durations,
): SubjectModel => {
  const { facts, standings } = weighed
  const estimate = estimateFor(facts.subject?.province, setting.regulations, setting.assumptions)
  const chosen = setting.plugins.map((plugin) => standings.find((standing) => standing.plugin === plugin))
  const items = wants.map(({ at, options }): ItemModel => {
    const pinned = pinOf(weighed, at, options, isPriced, setting)
    return {
      options: options.map((option, p) => {
        const standing = chosen[p]
        if (option === undefined || standing === undefined || option.follows !== undefined) return undefined
        const followers = wants.flatMap(({ at: behind, options: late }, item): ReadonlyArray<Follower> => {
          const follower = late[p]
          return follower?.follows?.service === at
            ? [{ item, ...optionOf(follower, behind, standing, estimate, durations, facts) }]
            : []
        })
        return {
          ...optionOf(option, at, standing, estimate, durations, facts),
          ...(followers.length === 0 ? {} : { followers }),
        }
      }),
      ...(pinned === undefined ? {} : { pinned }),
    }
  })
  return {
    isFiled: facts.register?.subject?.isFiled === true,
    at: chosen.map((standing, p): StandingModel => {
      if (standing === undefined) return { hasAccount: false, seats: [] }
      const needsCodes = needsCodesAt(standing.plugin, setting)
      const hasServer = wants.some(({ options }) => (options[p]?.usable.length ?? 0) > 0)
      return {
        hasAccount: standing.account === "use" || standing.account === "verify",
        needsServer: !needsCodes && !hasServer,
        seats: needsCodes ? [...seatsOf(standing, p, wants), ...changesAt(wants)] : [],
        ...unfitFor(unfit(weighed.customer, standing, p)),
        kinds: kindsFor(facts, standing.plugin, setting, setting.regulations),
        ...busy(weighed, standing, estimate, setting),
      }
    }),
    items,
  }
}

const unfitFor = (unfit: ReadonlyArray<number>): Pick<StandingModel, "unfit"> =>
  unfit.length === 0 ? {} : { unfit }

/** The seats at the provider of that position. */
const seatsOf = (standing: Standing, p: number, wants: ReadonlyArray<ItemWanted>): StandingModel["seats"] =>
  standing.seats.map(({ id, free }, s) => ({
    ...returnedBy(id, standing.returns, wants),
    free: Number.isFinite(free) ? free : wants.length,
    usableBy: wants.flatMap(({ options }, item) => (options[p]?.usable.includes(s) === true ? [item] : [])),
  }))

/** A change needs no code: it brings a seat that nothing else may use. */
const changesAt = (wants: ReadonlyArray<ItemWanted>): StandingModel["seats"] =>
  wants.flatMap(({ at, options }, item) =>
    at.startsWith("/changes/") && options.every((option) => option?.follows === undefined)
      ? [{ free: 1, usableBy: [item] }]
      : [],
  )

const optionOf = (
  want: Want,
  at: string,
  standing: Standing,
  estimate: ReturnType<typeof estimateFor>,
  durations: Durations,
  facts: Filing.Facts,
): Option => {
  const { seen } = (want.isOnlyAfterAnother ? standing.later : undefined) ?? standing.judged
  const isChange = at.startsWith("/changes/")
  const position = Number(at.split("/")[2])
  const part = want.follows?.part ?? (isChange ? seen.changes[position] : seen.services[position])
  const legs = part === undefined ? [] : legsOf(routeAt(standing.plugin, part.place), estimate)
  const type = part?.type._tag === "Decided" ? part.type.entries[0]?.type : undefined
  const readyOn = isChange ? undefined : facts.services?.[position]?.readyOn
  const release = readyOn !== undefined && readyOn > want.release ? readyOn : want.release
  return {
    filings: 1,
    duration: durations.position(durationOf(legs)),
    kind: kindOf(type ?? "newService", kindAt(facts, at)),
    release: Day.toNumber(Day.of(release)),
    ...(want.isOnlyWhereFirst ? { isOnlyWhereFirst: true } : {}),
    ...(want.isOnlyAfterAnother ? { isOnlyAfterAnother: true } : {}),
  }
}

/** The days from which an order may be handed in: once all those that are in its way have ended. */
const busy = (
  { first }: Weighed,
  standing: Standing,
  estimate: Estimate,
  setting: Setting,
): Pick<StandingModel, "busyUntil" | "open"> => {
  const { plugin } = standing
  const here = { plugin, orders: inTheWay(standing.facts, plugin, setting) }
  const busyUntil = endsOf(first === undefined ? [here] : [here, first], estimate, setting.today)
  const open = (accountAt(standing.facts, plugin)?.openOrders?.length ?? 0) - here.orders.length
  return { ...(busyUntil === undefined ? {} : { busyUntil }), ...(open === 0 ? {} : { open }) }
}
