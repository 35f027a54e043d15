import { Plugin, Product } from "@openbeian/core/provider"
import { isNamed } from "./facts.ts"
import { lentByNew } from "./lending.ts"
import type { Setting } from "./numbers.ts"
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
export const offersOf = (plugin: Plugin.Plugin, setting: Setting): ReadonlyArray<OfferedProduct> => {
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

/** Prices for what no provider of the plan sells, such as a name that is written otherwise. */
export const strayPrices = ({ plugins, assumptions: { prices = [] } }: Setting): ReadonlyArray<string> =>
  prices
    .filter(({ provider, product }) => {
      const plugin = plugins.find((each) => isNamed(each, provider))
      const products = plugin === undefined ? [] : Plugin.productsOf(plugin)
      return products.length > 0 && Product.productOf({ products }, product) === undefined
    })
    .map(({ provider, product }) => `${provider} ${product}`)
