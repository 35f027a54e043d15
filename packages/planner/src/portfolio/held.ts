import type { Plugin } from "@openbeian/core/provider"
import { calledAt } from "./facts.ts"
import type { Weighed } from "./numbers.ts"
import type { Standing, Want } from "./standings.ts"

/**
 * The provider at which an earlier plan has each service or change, by customer, kind, name and domain, and by all but the
 * domain (沿用原计划的接入商).
 */
export type Held = ReadonlyMap<string, string>

/** What of an earlier plan is held; what it has at two providers and does not tell apart is not. */
export const heldBy = (
  planned: ReadonlyArray<{ readonly customer: string; readonly services: ReadonlyArray<Called> }>,
): Held => {
  const held = new Map<string, string>()
  const unclear = new Set<string>()
  for (const { customer, services } of planned)
    for (const { kind, name, domain = "", provider } of services) {
      if (provider === undefined) continue
      for (const key of [keyOf(customer, kind, name, domain), keyOf(customer, kind, name)]) {
        if ((held.get(key) ?? provider) !== provider) unclear.add(key)
        held.set(key, provider)
      }
    }
  for (const key of unclear) held.delete(key)
  return held
}

interface Called {
  readonly kind: string
  readonly name: string
  readonly domain?: string | undefined
  readonly provider?: string | undefined
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
  const here = standings.filter(({ plugin }) => plugins.includes(plugin))
  const homes = (here[0]?.wants ?? []).map(({ at }, n) => {
    const { kind, name, domain = "" } = calledAt(facts, at)
    const id = held.get(keyOf(customer, kind, name, domain)) ?? held.get(keyOf(customer, kind, name))
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

const mayBe = (want: Want | undefined): boolean =>
  want?.outcome === "planned" || (want?.outcome === "review" && want.later?.want.outcome === "planned")

const notHere = { outcome: "review", later: undefined } as const

const keyOf = (...of: ReadonlyArray<string>): string => JSON.stringify(of)
