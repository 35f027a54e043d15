import type { Plugin } from "@openbeian/core/provider"
import { calledAt } from "./facts.ts"
import type { Weighed } from "./numbers.ts"
import type { Standing, Want } from "./Standing.ts"

/** What an earlier plan has of each customer: the services and changes, and where they are filed (原计划的去向). */
export type Held = ReadonlyMap<string, ReadonlyArray<Called>>

export interface Called {
  readonly kind: string
  readonly name: string
  readonly domain?: string | undefined
  readonly provider?: string | undefined
}

/** What of an earlier plan is held. */
export const heldBy = (
  planned: ReadonlyArray<{ readonly customer: string; readonly services: ReadonlyArray<Called> }>,
): Held => new Map(planned.map(({ customer, services }) => [customer, services]))

/**
 * For each service or change what the earlier plan has of it, by kind, name and domain; of what no service has by now under
 * its domain, by kind and name. None: it came after that plan.
 */
export const knownOf = (
  planned: ReadonlyArray<Called>,
  now: ReadonlyArray<Called>,
): ReadonlyArray<ReadonlyArray<Called>> => {
  const [exactly, here] = [Map.groupBy(planned, keyOf), new Set(now.map(keyOf))]
  const left = Map.groupBy(
    planned.filter((each) => !here.has(keyOf(each))),
    nameOf,
  )
  return now.map((each) => exactly.get(keyOf(each)) ?? left.get(nameOf(each)) ?? [])
}

const keyOf = ({ kind, name, domain = "" }: Called): string => JSON.stringify([kind, name, domain])
const nameOf = ({ kind, name }: Called): string => JSON.stringify([kind, name])

/** Where all of them are filed. What is at two providers and not told apart is nowhere. */
const providerOf = (known: ReadonlyArray<Called>): string | undefined => {
  const [first, ...others] = new Set(known.flatMap(({ provider }) => provider ?? []))
  return others.length === 0 ? first : undefined
}

/**
 * A customer whose services stay where the earlier plan has them, as far as they may still be filed there: at other
 * providers of the plan they are for nobody to order.
 */
export const holding = <S extends Pick<Standing, "plugin" | "wants">>(
  weighed: Placing<S>,
  held: Held,
  plugins: ReadonlyArray<Plugin.Plugin>,
): Placing<S> => {
  const { customer, facts, standings } = weighed
  const planned = held.get(customer)
  if (planned === undefined) return weighed
  const here = standings.filter(({ plugin }) => plugins.includes(plugin))
  const now = (here[0]?.wants ?? []).map(({ at }) => calledAt(facts, at))
  const homes = knownOf(planned, now).map((known, n) => {
    const id = providerOf(known)
    return here.find(({ plugin, wants }) => plugin.id === id && mayBe(wants[n]))
  })
  return {
    ...weighed,
    standings: standings.map((standing) =>
      here.includes(standing)
        ? {
            ...standing,
            wants: standing.wants.map((want, n) =>
              homes[n] === undefined || homes[n] === standing || !mayBe(want)
                ? want
                : { ...want, ...notHere },
            ),
          }
        : standing,
    ),
  }
}

interface Placing<S> extends Pick<Weighed, "customer" | "facts"> {
  readonly standings: ReadonlyArray<S>
}

/** Whether it may be filed, by itself or once another order has been approved. */
const mayBe = (want: Want | undefined): boolean =>
  want !== undefined &&
  (want.outcome === "planned" ||
    want.following.length > 0 ||
    (want.outcome === "review" && want.later?.want.outcome === "planned"))

const notHere = { outcome: "review", later: undefined, following: [] } as const
