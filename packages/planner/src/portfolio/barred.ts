import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { isLastingBlock } from "./findings.ts"
import type { Weighed } from "./numbers.ts"
import type { OfferedProduct } from "./offers.ts"
import type { Standing } from "./standings.ts"

/** Which services may not run on what could be bought for them (不可用的新购产品): by customer and provider, by product. */
export type Barred = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

export const keyOf = (customer: string, { id }: Plugin.Plugin): string => JSON.stringify([customer, id])

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
 * does for the most is, and the others are blocked there, unless they may use a server that is there.
 */
export const unfitAt = (
  barred: Barred,
  customer: string,
  standing: Standing,
  offers: ReadonlyArray<OfferedProduct>,
): Unfit => {
  const bars = barred.get(keyOf(customer, standing.plugin))
  if (bars === undefined) return { products: new Set(), stopped: new Map() }
  const wanted = standing.wants.filter(({ isChange, outcome }) => !isChange && outcome === "planned")
  const against = offers.map(({ id = "" }) => ({
    id,
    services: wanted.filter(({ at }) => bars.get(id)?.has(at) === true),
  }))
  const unfit = against.filter(({ services }) => services.length > 0)
  if (unfit.length < against.length) return { products: idsOf(unfit), stopped: new Map() }
  const [kept, ...others] = unfit.toSorted((one, other) => one.services.length - other.services.length)
  const stopped = kept?.services.filter(({ usable }) => usable.length === 0) ?? []
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
