import { Plugin, Product } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { isNamed } from "./facts.ts"
import { isLastingBlock } from "./findings.ts"
import { lentByNew } from "./lending.ts"
import type { Setting, Weighed } from "./numbers.ts"
import type { Standing } from "./Standing.ts"
import { isRoomStated, roomOf } from "./seats.ts"
import { isPooledAt } from "./shared.ts"

/** A product that can be bought to carry filings (可购产品). */
export interface OfferedProduct {
  /** Absent where neither the papers nor the user name a product. */
  readonly id: string | undefined
  readonly yuan: number | undefined
  /** How many services one carries; infinite where the papers call it unlimited. */
  readonly quota: number
  /** Whether a customer buys it in its own account, for itself alone, where other products are bought for all. */
  readonly isOwn: boolean
}

/**
 * What can be bought; where codes cross accounts what makes codes for all, and beside that what carries more of a
 * customer's own services than it makes codes. Where the papers name no product, what the user has a price for.
 */
const offersOf = (plugin: Plugin.Plugin, setting: Setting): ReadonlyArray<OfferedProduct> => {
  const sold = soldAt(plugin, setting)
  const alone = sold.flatMap(({ id, yuan }): ReadonlyArray<OfferedProduct> => {
    const bought = id === undefined ? {} : { product: id }
    const room = roomOf(bought, plugin, setting)
    // Of what the papers do not state nobody knows more than one.
    const quota = Number.isFinite(room) || isRoomStated(bought, plugin, setting) ? room : 1
    return room > 0 ? [{ id, yuan, quota, isOwn: false }] : []
  })
  if (!isPooledAt(plugin, setting)) return alone
  const forAll = sold.flatMap(({ id, yuan }): ReadonlyArray<OfferedProduct> => {
    const quota = lentByNew(id, plugin, setting)
    return quota > 0 ? [{ id, yuan, quota, isOwn: false }] : []
  })
  const beside = alone.filter(({ id, quota }) => quota > lentByNew(id, plugin, setting))
  return [...forAll, ...beside.map((offer) => ({ ...offer, isOwn: true }))]
}

const soldAt = (
  plugin: Plugin.Plugin,
  { assumptions: { prices = [] } }: Setting,
): ReadonlyArray<Pick<OfferedProduct, "id" | "yuan">> => {
  const own = prices.filter(({ provider }) => isNamed(plugin, provider))
  const products = Plugin.productsOf(plugin)
  if (products.length > 0)
    return products.map(({ id }) => ({
      id,
      yuan: own.find(({ product }) => Product.productOf({ products }, product) === id)?.yuan,
    }))
  return own.length === 0
    ? [{ id: undefined, yuan: undefined }]
    : own.map(({ product, yuan }) => ({ id: product, yuan }))
}

/**
 * The providers of a plan without a price, where codes are bought for all without one for these. While there is one,
 * costs cannot be held against each other.
 */
export const unpricedIn = (setting: Setting): ReadonlyArray<Plugin.Plugin> =>
  setting.plugins.filter((plugin) =>
    offersOf(plugin, setting).every(({ yuan, isOwn }) => yuan === undefined || isOwn),
  )

/** Of these what costs can be held against each other: with prices, what has one. */
export const offersUsed = (plugin: Plugin.Plugin, setting: Setting): ReadonlyArray<OfferedProduct> => {
  const all = offersOf(plugin, setting)
  return unpricedIn(setting).length === 0 ? all.filter(({ yuan }) => yuan !== undefined) : all
}

/** Prices for what no provider of the plan sells, such as a name that is written otherwise. */
export const strayPrices = ({ plugins, assumptions: { prices = [] } }: Setting): ReadonlyArray<string> =>
  prices
    .filter(({ provider, product }) => {
      const plugin = plugins.find((each) => isNamed(each, provider))
      const products = plugin === undefined ? [] : Plugin.productsOf(plugin)
      return products.length > 0 && Product.productOf({ products }, product) === undefined
    })
    .map(({ provider, product }) => `${provider} ${product}`)

/** Which services may not run on what could be bought for them (不可用的新购产品), by customer and provider. */
export type Barred = ReadonlyMap<string, Bars>

interface Bars {
  /** For each product the services, by their pointers. */
  readonly products: ReadonlyMap<string, ReadonlySet<string>>
  /** Services that a plan would put on such a product all the same, as it is the only one. */
  readonly stopped: ReadonlySet<string>
}

export const barredKey = (customer: string, { id }: Plugin.Plugin): string => JSON.stringify([customer, id])

/** What stands for good against a service on a product that is bought. */
export const barredFor = (
  { onProduct }: Pick<Standing, "onProduct">,
  product: string,
  at: string,
): ReadonlyArray<Evaluate.Finding> => onProduct(product)(at).filter(isLastingBlock)

/** Products that a customer does not buy for itself at a provider, and the services that are left without one. */
export interface Unfit {
  readonly products: ReadonlySet<string>
  readonly stopped: ReadonlyMap<string, ReadonlyArray<Evaluate.Finding>>
}

/**
 * What a customer may use is bought, if all its services there may. Where no product does for all of them, the one that
 * does for the most is, and the others are blocked there, unless a server that is there has room for them.
 */
export const unfitAt = (
  barred: Barred,
  customer: string,
  standing: Standing,
  offers: ReadonlyArray<OfferedProduct>,
): Unfit => {
  const bars = barred.get(barredKey(customer, standing.plugin))
  if (bars === undefined) return { products: new Set(), stopped: new Map() }
  const wanted = standing.wants.filter(({ isChange, outcome }) => !isChange && outcome === "planned")
  const against = offers.map(({ id = "" }) => ({
    id,
    services: wanted.filter(({ at }) => bars.products.get(id)?.has(at) === true),
  }))
  const unfit = against.filter(({ services }) => services.length > 0)
  if (unfit.length < against.length) return { products: idsOf(unfit), stopped: new Map() }
  const [kept, ...others] = unfit.toSorted((one, other) => one.services.length - other.services.length)
  const stopped = kept?.services.filter(({ at, usable }) => usable.length === 0 || bars.stopped.has(at)) ?? []
  return {
    products: idsOf(others),
    stopped: new Map(stopped.map(({ at }) => [at, barredFor(standing, kept?.id ?? "", at)])),
  }
}

const idsOf = (all: ReadonlyArray<{ readonly id: string }>): ReadonlySet<string> =>
  new Set(all.map(({ id }) => id))

/** A customer with what no product that can be bought lets it file at a provider. */
export const withoutProducts = (
  weighed: Weighed,
  barred: Barred,
  offersAt: (plugin: Plugin.Plugin) => ReadonlyArray<OfferedProduct>,
): Weighed => ({
  ...weighed,
  standings: weighed.standings.map((standing) => {
    const { stopped } = unfitAt(barred, weighed.customer, standing, offersAt(standing.plugin))
    return stopped.size === 0
      ? standing
      : {
          ...standing,
          wants: standing.wants.map((want) => {
            const blocks = stopped.get(want.at)
            return blocks === undefined ? want : { ...want, outcome: "blocked" as const, blocks }
          }),
        }
  }),
})
