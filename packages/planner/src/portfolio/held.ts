import type { Plugin } from "@openbeian/core/provider"
import { calledAt } from "./facts.ts"
import type { Weighed } from "./numbers.ts"

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

/** The option of the earlier plan alone, where it is one still. */
export const heldTo = <A>(
  held: Held,
  { customer, facts }: Weighed,
  at: string,
  plugins: ReadonlyArray<Plugin.Plugin>,
  options: ReadonlyArray<A | undefined>,
): ReadonlyArray<A | undefined> => {
  const { kind, name, domain = "" } = calledAt(facts, at)
  const id = held.get(keyOf(customer, kind, name, domain)) ?? held.get(keyOf(customer, kind, name))
  const kept = options.map((option, p) => (plugins[p]?.id === id ? option : undefined))
  return kept.some((option) => option !== undefined) ? kept : options
}

const keyOf = (...of: ReadonlyArray<string>): string => JSON.stringify(of)
