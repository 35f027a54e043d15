import type { Plugin } from "@openbeian/core/provider"
import { calledAt } from "./facts.ts"
import type { Weighed } from "./numbers.ts"

/** The provider at which an earlier plan has each service or change, by customer, kind and name (沿用原计划的接入商). */
export type Held = ReadonlyMap<string, string>

/** What of an earlier plan is held; what it has at two providers under one name is not. */
export const heldBy = (
  planned: ReadonlyArray<{ readonly customer: string; readonly services: ReadonlyArray<Called> }>,
): Held => {
  const held = new Map<string, string>()
  const unclear = new Set<string>()
  for (const { customer, services } of planned)
    for (const { kind, name, provider } of services) {
      if (provider === undefined) continue
      const key = keyOf(customer, kind, name)
      if ((held.get(key) ?? provider) !== provider) unclear.add(key)
      held.set(key, provider)
    }
  for (const key of unclear) held.delete(key)
  return held
}

interface Called {
  readonly kind: string
  readonly name: string
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
  const id = heldAt(held, { customer, facts }, at)
  const kept = options.map((option, p) => (plugins[p]?.id === id ? option : undefined))
  return kept.some((option) => option !== undefined) ? kept : options
}

/** The provider at which an earlier plan has it. */
export const heldAt = (
  held: Held,
  { customer, facts }: Pick<Weighed, "customer" | "facts">,
  at: string,
): string | undefined => {
  const { kind, name } = calledAt(facts, at)
  return held.get(keyOf(customer, kind, name))
}

const keyOf = (...of: ReadonlyArray<string>): string => JSON.stringify(of)
