import type { Placement } from "../model/index.ts"
import type { Purchase } from "../Plan.ts"
import { type Setting, sharedServers, type Weighed } from "../portfolio/numbers.ts"
import { boughtBy } from "./purchases.ts"
import type { Solved } from "./solved.ts"

/** On which server or code each service runs, by customer and pointer (授权码去处). */
export type Places = ReadonlyMap<string, Carrier>

export interface Carrier {
  readonly id: string
  readonly whose: "customer" | "broker"
}

/** The name of a service in `Places`. */
export const placeKey = (customer: string, at: string): string => `${customer} ${at}`

/**
 * Existing servers as the solution uses them; further codes from what a customer buys for itself, or from the broker's own
 * servers and then from what is bought for all, customer by customer in the order of their ids.
 */
export const placesOf = (solved: Solved): Places => {
  const { customers, numbers, setting, solution } = solved
  const shared = setting.plugins.map((plugin, p) => {
    const isPooled = numbers.model.providers[p]?.isPooled === true
    return isPooled ? lentAt(plugin, p, solved) : new Lent([], [])
  })
  const places = new Map<string, Carrier>()
  for (const [c, weighed] of customers.entries()) {
    const subject = solution.subjects[c]
    const own = setting.plugins.map((_, p) => codesOf(boughtBy(solved, p, c)).values())
    const beside = besidePools(solved, c)
    for (const [item, placement] of (subject?.placements ?? []).entries()) {
      const at = numbers.wants[c]?.[item]?.at
      if (placement === undefined || at === undefined || at.startsWith("/changes/")) continue
      const plugin = setting.plugins[placement.provider]
      const standing = weighed.standings.find((each) => each.plugin === plugin)
      const isPooled = numbers.model.providers[placement.provider]?.isPooled === true && !beside.has(item)
      const code = () =>
        isPooled
          ? shared[placement.provider]?.next(runningOn(weighed, at))
          : own[placement.provider]?.next().value
      const want = standing?.wants.find((each) => each.at === at)
      const seat = seatOf(placement, standing?.seats)
      const id =
        seat ??
        (numbers.model.providers[placement.provider]?.needsCodes === true
          ? code()
          : (standing?.seats[want?.pinned ?? want?.usable[0] ?? -1]?.id ??
            boughtBy(solved, placement.provider, c)[0]?.id))
      const whose = seat === undefined && isPooled ? "broker" : "customer"
      if (id !== undefined) places.set(placeKey(weighed.customer, at), { id, whose })
    }
  }
  return places
}

/**
 * The items of a customer that run on what it buys for itself beside a pool: as many as the solution has, and of those
 * without a server of its own first the ones that run on none of the broker's today.
 */
const besidePools = ({ customers, numbers, setting, solution }: Solved, c: number): ReadonlySet<number> => {
  const placed = (solution.subjects[c]?.placements ?? []).flatMap((placement, item) =>
    placement === undefined || placement.newCodes === 0 ? [] : [{ ...placement, item }],
  )
  const isAtHome = (provider: number, item: number): boolean => {
    const home = customers[c] && runningOn(customers[c], numbers.wants[c]?.[item]?.at ?? "")
    return setting.shared.some(({ id, plugin }) => id === home && plugin === setting.plugins[provider])
  }
  if (placed.every(({ ownCodes }) => ownCodes === 0)) return new Set()
  return new Set(
    [...Map.groupBy(placed, ({ provider }) => provider)].flatMap(([provider, here]) => {
      const count = here.reduce((sum, { ownCodes }) => sum + ownCodes, 0)
      return here
        .map(({ item }) => item)
        .toSorted((one, other) => Number(isAtHome(provider, one)) - Number(isAtHome(provider, other)))
        .slice(0, count)
    }),
  )
}

/** Codes that all share: of the broker's servers, those that a service of these runs on are kept for it; then the others. */
class Lent {
  readonly #free: IterableIterator<string>
  readonly #kept: Array<string> = []
  constructor(codes: ReadonlyArray<string>, running: ReadonlyArray<string>) {
    const free = [...codes]
    for (const id of running) {
      const place = free.indexOf(id)
      if (place >= 0) this.#kept.push(...free.splice(place, 1))
    }
    this.#free = free.values()
  }
  next(home: string | undefined): string | undefined {
    const place = home === undefined ? -1 : this.#kept.indexOf(home)
    return place < 0 ? this.#free.next().value : this.#kept.splice(place, 1)[0]
  }
}

const lentAt = (plugin: Setting["plugins"][number], p: number, solved: Solved): Lent => {
  const { customers, numbers, setting, solution } = solved
  const free = sharedServers(plugin, setting).flatMap(({ id, free }) =>
    Array.from({ length: free }, () => id),
  )
  const running = customers.flatMap((weighed, c) => {
    const beside = besidePools(solved, c)
    return (solution.subjects[c]?.placements ?? []).flatMap((placement, item) =>
      placement?.provider === p && placement.seats.length === 0 && !beside.has(item)
        ? (runningOn(weighed, numbers.wants[c]?.[item]?.at ?? "") ?? [])
        : [],
    )
  })
  return new Lent([...free, ...codesOf(boughtBy(solved, p))], running)
}

const runningOn = ({ facts }: Weighed, at: string): string | undefined =>
  at.startsWith("/services/") ? facts.services?.[Number(at.split("/")[2])]?.runsOn : undefined

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
