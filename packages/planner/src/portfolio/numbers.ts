import { Day } from "@openbeian/core/calendar"
import { type Filing, FilingType } from "@openbeian/core/filing"
import { Limit, Plugin, Product } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Assumptions } from "../Assumptions.ts"
import type {
  DurationClass,
  ItemModel,
  Model,
  Offer,
  Option,
  OrderKind,
  ProviderModel,
  Standing as StandingModel,
  SubjectModel,
} from "../model/index.ts"
import { isNamed } from "./facts.ts"
import { durationOf, estimateFor, legsOf, routeAt } from "./legs.ts"
import { roomOf, type Standing, type Want } from "./standings.ts"

/** One customer with what every provider makes of it. */
export interface Weighed {
  readonly customer: string
  readonly facts: Filing.Facts
  readonly standings: ReadonlyArray<Standing>
}

/** What is planned with: the providers that a plan may use, of all that were weighed. */
export interface Setting {
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly regulations: Regulations.Regulations
  readonly today: string
  readonly assumptions: Assumptions
  /** Accounts of the broker itself. */
  readonly shared: ReadonlyArray<Filing.Account>
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
interface OfferedProduct {
  readonly id: string
  readonly yuan: number | undefined
}
export interface ItemWanted {
  readonly at: string
  /** One for each provider of the plan. */
  readonly options: ReadonlyArray<Want | undefined>
}

/** The kinds of order, by position: each type of filing for each kind of service. */
const kinds: ReadonlyArray<{
  readonly type: FilingType.FilingType
  readonly service: Filing.Service["kind"]
}> = FilingType.FilingType.literals.flatMap((type) =>
  (["website", "app", "miniProgram", "quickApp"] as const).map((service) => ({ type, service })),
)
const kindOf = (type: FilingType.FilingType, service: Filing.Service["kind"]): number =>
  kinds.findIndex((each) => each.type === afterFirst(type) && each.service === service)

/** Only the first order files an unfiled subject; the kernel knows that one by itself. */
const afterFirst = (type: FilingType.FilingType): FilingType.FilingType =>
  type === "newSubject" ? "newService" : type

const isAddition = (type: FilingType.FilingType): boolean => type === "newService" || type === "newAccess"

/** The numbers behind the services of all customers at the providers of a plan. */
export const numbersOf = (customers: ReadonlyArray<Weighed>, setting: Setting): Numbers => {
  const durations = new Durations()
  const offers = setting.plugins.map((plugin) => offersOf(plugin, setting))
  const isPriced = unpricedIn(setting).length === 0
  const wants = customers.map((customer) => wantsOf(customer, setting))
  const subjects = customers.map((customer, n) => subjectOf(customer, wants[n] ?? [], setting, durations))
  const used = offers.map((all) => (isPriced ? all.filter(({ yuan }) => yuan !== undefined) : all))
  return {
    model: {
      today: Day.toNumber(Day.of(setting.today)),
      durations: durations.all,
      providers: setting.plugins.map((plugin, p) => providerOf(plugin, used[p] ?? [], isPriced, setting)),
      subjects,
    },
    offers: used,
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

/** Whether servers of a provider carry a limited number of services, by its papers or by the user. */
const hasQuota = (plugin: Plugin.Plugin): boolean => plugin.limits.servicesPerServer !== "undocumented"

const ownLimit = (plugin: Plugin.Plugin, name: string, { limits = [] }: Assumptions): number | undefined =>
  limits.find(({ provider, limit }) => limit === name && isNamed(plugin, provider))?.value

/** What can be bought to carry filings. Where the papers name no product, what the user has a price for. */
const offersOf = (plugin: Plugin.Plugin, { today, assumptions }: Setting): ReadonlyArray<OfferedProduct> => {
  const prices = (assumptions.prices ?? []).filter(({ provider }) => isNamed(plugin, provider))
  const products = Plugin.productsOf(plugin)
  if (products.length === 0) return prices.map(({ product, yuan }) => ({ id: product, yuan }))
  return products
    .filter(({ id }) => roomOf({ product: id }, plugin, today) > 0)
    .map(({ id }) => ({
      id,
      yuan: prices.find(({ product }) => Product.productOf({ products }, product) === id)?.yuan,
    }))
}

/** The providers of a plan without a price. While there is one, costs cannot be held against each other. */
export const unpricedIn = (setting: Setting): ReadonlyArray<Plugin.Plugin> =>
  setting.plugins.filter((plugin) => offersOf(plugin, setting).every(({ yuan }) => yuan === undefined))

/** Prices for what no provider of the plan sells, such as a name that is written otherwise. */
export const strayPrices = ({ plugins, assumptions: { prices = [] } }: Setting): ReadonlyArray<string> =>
  prices
    .filter(({ provider, product }) => {
      const plugin = plugins.find((each) => isNamed(each, provider))
      const products = plugin === undefined ? [] : Plugin.productsOf(plugin)
      return products.length > 0 && Product.productOf({ products }, product) === undefined
    })
    .map(({ provider, product }) => `${provider} ${product}`)

const effortOf = (plugin: Plugin.Plugin, { efforts = [] }: Assumptions) =>
  efforts.find(({ provider }) => isNamed(plugin, provider))

const fen = (yuan: number | undefined): number => Math.round((yuan ?? 0) * 100)

const providerOf = (
  plugin: Plugin.Plugin,
  offered: ReadonlyArray<OfferedProduct>,
  isPriced: boolean,
  setting: Setting,
): ProviderModel => {
  const { assumptions, today } = setting
  const effort = effortOf(plugin, assumptions)
  const needsCodes = needsCodesAt(plugin, assumptions)
  const across = plugin.capabilities.codeOfAnotherAccount
  const isPooled = needsCodes && across !== "undocumented" && across.can
  const quota = ownLimit(plugin, "servicesPerServer", assumptions)
  const offers = offered.map(({ id, yuan }): Offer => {
    const room = roomOf({ product: id }, plugin, today)
    return { quota: Number.isFinite(room) ? room : (quota ?? 1), cost: isPriced ? fen(yuan) : 1 }
  })
  // Where servers carry any number, one server for each account is all that is bought.
  const server = needsCodes
    ? 0
    : isPriced
      ? Math.min(...offers.map(({ cost }) => cost), Number.MAX_SAFE_INTEGER)
      : 1
  return {
    needsCodes,
    isPooled,
    poolFree: isPooled ? sharedServers(plugin, setting).reduce((sum, { free }) => sum + free, 0) : 0,
    offers: needsCodes ? offers : [],
    kinds: kinds.map(() => ({ batch: Number.POSITIVE_INFINITY })),
    caps: capsOf(plugin, setting),
    firstFilingExcludes: true,
    accountCost:
      (isPriced ? fen(effort?.accountYuan) : 0) + (server === Number.MAX_SAFE_INTEGER ? 0 : server),
    orderCost: isPriced ? fen(effort?.orderYuan) : 0,
  }
}

export const needsCodesAt = (plugin: Plugin.Plugin, assumptions: Assumptions): boolean =>
  hasQuota(plugin) || ownLimit(plugin, "servicesPerServer", assumptions) !== undefined

/** The broker's own servers and unspent codes at a provider, and what each can still carry. */
export const sharedServers = (
  plugin: Plugin.Plugin,
  { shared, today }: Setting,
): ReadonlyArray<{ readonly id: string; readonly free: number }> =>
  shared
    .filter(({ provider }) => isNamed(plugin, provider))
    .flatMap(({ servers = [], codes = [] }) => [
      ...servers.flatMap((server) => {
        const room = roomOf(server, plugin, today) - (server.quotaUsed ?? 0)
        return server.id === undefined || !Number.isFinite(room)
          ? []
          : [{ id: server.id, free: Math.max(0, room) }]
      }),
      ...codes.flatMap(({ id, isSpent }) => (id === undefined || isSpent === true ? [] : [{ id, free: 1 }])),
    ])

/** A first filing is the first order of its account, and counts as the new service that it is there. */
const positionsOf = (types: ReadonlyArray<FilingType.FilingType>): ReadonlyArray<number> => {
  const meant = new Set(types.map(afterFirst))
  return kinds.flatMap(({ type }, n) => (meant.has(type) ? [n] : []))
}

const capsOf = (plugin: Plugin.Plugin, { assumptions, today }: Setting): ProviderModel["caps"] => {
  const own = ownLimit(plugin, "openOrdersPerAccount", assumptions)
  const all = kinds.map((_, n) => n)
  const limit = plugin.limits.openOrdersPerAccount
  const rows = limit === "undocumented" ? [] : limit.filter(({ from }) => from <= today)
  // The newest row for each set of types; rows are sorted so.
  const newest = [
    ...Map.groupBy(rows, ({ filingType, among }) => JSON.stringify([filingType, among])).values(),
  ].flatMap(([row]) => row ?? [])
  const caps = newest.flatMap(({ value, filingType, among }) => {
    const types = among ?? (filingType === undefined ? undefined : [filingType])
    if (value === "unlimited") return []
    return [{ among: types === undefined ? all : positionsOf(types), most: value }]
  })
  return caps.length > 0 || own === undefined ? caps : [{ among: all, most: own }]
}

/** How many services an order may hold: by the provider, by the administration and by the user, the least of them. */
const kindsFor = (facts: Filing.Facts, plugin: Plugin.Plugin, setting: Setting): ReadonlyArray<OrderKind> => {
  const { kind, province } = facts.subject ?? {}
  const own = ownLimit(plugin, "newServicesPerOrder", setting.assumptions)
  const administration = province === undefined ? undefined : setting.regulations.administrations[province]
  const limits = [plugin.limits.newServicesPerOrder, administration?.newServicesPerOrder ?? "undocumented"]
  const subject = kind === undefined || province === undefined ? {} : { subject: { kind, province } }
  const room = (service: Filing.Service["kind"], filingType: FilingType.FilingType): number => {
    const stated = Math.min(
      ...limits.map((limit) => Limit.roomOn(limit, setting.today, { service, ...subject, filingType })),
    )
    return Number.isFinite(stated) ? stated : (own ?? stated)
  }
  return kinds.map(({ type, service }) => {
    if (!isAddition(type)) return { batch: 1 }
    const batch = room(service, type)
    const firstBatch = room(service, "newSubject")
    return firstBatch < batch ? { batch, firstBatch } : { batch }
  })
}

const wantsOf = (weighed: Weighed, { plugins }: Setting): ReadonlyArray<ItemWanted> =>
  (weighed.standings[0]?.wants ?? []).flatMap(({ at, isChange }, n) => {
    const meant = isChange ? whereKnown(weighed, plugins) : plugins
    const chosen = plugins.map((plugin) =>
      meant.includes(plugin)
        ? weighed.standings.find((standing) => standing.plugin === plugin)?.wants[n]
        : undefined,
    )
    const options = chosen.map((want) => (want?.outcome === "planned" ? want : undefined))
    const isDone = chosen.some((want) => want?.outcome === "nothing")
    return isDone || options.every((option) => option === undefined) ? [] : [{ at, options }]
  })

/** What is filed is changed where the customer is known already; anywhere, where that is nowhere. */
export const whereKnown = (
  { facts: { accounts = [], register } }: Weighed,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Plugin.Plugin> => {
  const named = [
    ...accounts.map(({ provider }) => provider),
    ...(register?.subject?.access ?? []),
    ...(register?.services ?? []).flatMap(({ access = [] }) => access),
  ]
  const known = plugins.filter((plugin) => named.some((written) => isNamed(plugin, written)))
  return known.length > 0 ? known : plugins
}

const subjectOf = (
  weighed: Weighed,
  wants: ReadonlyArray<ItemWanted>,
  setting: Setting,
  durations: Durations,
): SubjectModel => {
  const { facts, standings } = weighed
  const estimate = estimateFor(facts.subject?.province, setting.regulations, setting.assumptions)
  const chosen = setting.plugins.map((plugin) => standings.find((standing) => standing.plugin === plugin))
  const items = wants.map(({ at, options }): ItemModel => {
    const pinned = chosen.findIndex((_, p) => options[p]?.pinned !== undefined)
    const seat = options[pinned]?.pinned
    const plugin = setting.plugins[pinned]
    return {
      options: options.map((option, p) => {
        const standing = chosen[p]
        return option === undefined || standing === undefined
          ? undefined
          : optionOf(option, at, standing, estimate, durations, facts)
      }),
      ...(seat === undefined || plugin === undefined
        ? {}
        : {
            pinned: {
              provider: pinned,
              seat,
              movingCost: fen(effortOf(plugin, setting.assumptions)?.moveYuan),
            },
          }),
    }
  })
  return {
    isFiled: facts.register?.subject?.isFiled === true,
    at: chosen.map((standing): StandingModel => {
      if (standing === undefined) return { hasAccount: false, seats: [] }
      const needsCodes = needsCodesAt(standing.plugin, setting.assumptions)
      const hasServer = standing.seats.some((_, s) => standing.wants.some(({ usable }) => usable.includes(s)))
      return {
        hasAccount: standing.account === "use" && (needsCodes || hasServer),
        seats: needsCodes ? [...seatsOf(standing, wants), ...changesAt(wants)] : [],
        kinds: kindsFor(facts, standing.plugin, setting),
        ...busy(standing),
      }
    }),
    items,
  }
}

const seatsOf = (standing: Standing, wants: ReadonlyArray<ItemWanted>): StandingModel["seats"] =>
  standing.seats.map(({ free }, s) => ({
    free: Number.isFinite(free) ? free : wants.length,
    usableBy: wants.flatMap(({ options }, item) =>
      options.some((want) => want?.usable.includes(s) === true && standing.wants.includes(want))
        ? [item]
        : [],
    ),
  }))

/** A change needs no code: it brings a seat that nothing else may use. */
const changesAt = (wants: ReadonlyArray<ItemWanted>): StandingModel["seats"] =>
  wants.flatMap(({ at }, item) => (at.startsWith("/changes/") ? [{ free: 1, usableBy: [item] }] : []))

const optionOf = (
  want: Want,
  at: string,
  standing: Standing,
  estimate: ReturnType<typeof estimateFor>,
  durations: Durations,
  facts: Filing.Facts,
): Option => {
  const { seen } = standing.judged
  const service = seen.services.find((each) => each.at === at)
  const change = seen.changes.find((each) => each.at === at)
  const part = service ?? change
  const legs = part === undefined ? [] : legsOf(routeAt(standing.plugin, part.place), estimate)
  const type = part?.type._tag === "Decided" ? part.type.entries[0]?.type : undefined
  const readyOn = service === undefined ? undefined : facts.services?.[Number(at.split("/")[2])]?.readyOn
  const release = readyOn !== undefined && readyOn > want.release ? readyOn : want.release
  return {
    filings: 1,
    duration: durations.position(durationOf(legs)),
    kind: kindOf(type ?? "newService", service === undefined ? "website" : kindOfService(facts, at)),
    release: Day.toNumber(Day.of(release)),
  }
}

const kindOfService = (facts: Filing.Facts, at: string): Filing.Service["kind"] =>
  facts.services?.[Number(at.split("/")[2])]?.kind ?? "website"

/** The first day on which the account is free again, by the windows of the papers. */
const busy = ({ judged }: Standing): Pick<StandingModel, "busyUntil"> => {
  const days = judged.counting.flatMap(({ rule, verdict }) =>
    rule.id === "core/account-has-no-order-in-the-way" && verdict._tag === "Fail" ? (verdict.from ?? []) : [],
  )
  const [last] = days.toSorted().reverse()
  return last === undefined ? {} : { busyUntil: Day.toNumber(Day.of(last)) }
}
