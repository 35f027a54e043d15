import type { Placement } from "../model/index.ts"
import type { Purchase } from "../Plan.ts"
import { sharedServers } from "../portfolio/numbers.ts"
import { boughtBy } from "./purchases.ts"
import type { Solved } from "./solved.ts"

/** On which server or code each service runs, by customer and pointer (授权码去处). */
export type Places = ReadonlyMap<string, string>

/** The name of a service in `Places`. */
export const placeKey = (customer: string, at: string): string => `${customer} ${at}`

/**
 * Existing servers as the solution uses them; further codes from the broker's own servers and then from what is bought,
 * in the order of the portfolio.
 */
export const placesOf = (solved: Solved): Places => {
  const { customers, numbers, setting, solution } = solved
  const shared = setting.plugins.map((plugin, p) => {
    const isPooled = numbers.model.providers[p]?.isPooled === true
    if (!isPooled) return [].values()
    const free = sharedServers(plugin, setting).flatMap(({ id, free }) =>
      Array.from({ length: free }, () => id),
    )
    return [...free, ...codesOf(boughtBy(solved, p))].values()
  })
  const places = new Map<string, string>()
  for (const [c, weighed] of customers.entries()) {
    const subject = solution.subjects[c]
    const own = setting.plugins.map((_, p) => codesOf(boughtBy(solved, p, c)).values())
    for (const [item, placement] of (subject?.placements ?? []).entries()) {
      const at = numbers.wants[c]?.[item]?.at
      if (placement === undefined || at === undefined || at.startsWith("/changes/")) continue
      const plugin = setting.plugins[placement.provider]
      const standing = weighed.standings.find((each) => each.plugin === plugin)
      const isPooled = numbers.model.providers[placement.provider]?.isPooled === true
      const codes = isPooled ? shared[placement.provider] : own[placement.provider]
      const want = standing?.wants.find((each) => each.at === at)
      const id =
        seatOf(placement, standing?.seats) ??
        (numbers.model.providers[placement.provider]?.needsCodes === true
          ? codes?.next().value
          : (standing?.seats[want?.pinned ?? want?.usable[0] ?? -1]?.id ??
            boughtBy(solved, placement.provider, c)[0]?.id))
      if (id !== undefined) places.set(placeKey(weighed.customer, at), id)
    }
  }
  return places
}

const seatOf = (
  { seats }: Placement,
  own: ReadonlyArray<{ readonly id: string }> | undefined,
): string | undefined => {
  const [used] = seats
  return used === undefined ? undefined : own?.[used.seat]?.id
}

const codesOf = (purchases: ReturnType<typeof boughtBy>): ReadonlyArray<string> =>
  purchases.flatMap((purchase) =>
    serversIn(purchase).flatMap((id) =>
      Array.from({ length: (purchase.codes ?? 0) / purchase.count }, () => id),
    ),
  )

/** A name for each server of a purchase, until it is bought and has one. */
export const serversIn = ({ id, count }: Pick<Purchase, "id" | "count">): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, n) => (n === 0 ? id : `${id}#${n + 1}`))
