import type { Plugin } from "@openbeian/core/provider"
import { isCancelledAt, isNamed, isSame } from "./facts.ts"
import type { Weighed } from "./numbers.ts"

/**
 * Access is cancelled at the provider that is named, if it is one of these; all else where the customer is known, or comes
 * to be by the order that it follows.
 */
export const whereChanged = (
  weighed: Weighed,
  at: string,
  plugins: ReadonlyArray<Plugin.Plugin>,
  known?: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Plugin.Plugin> => {
  const behind = weighed.standings.flatMap(({ plugin, wants }) =>
    plugins.includes(plugin) && wants.some((want) => want.at === at && want.follows !== undefined)
      ? [plugin]
      : [],
  )
  if (behind.length > 0) return behind
  const change = weighed.facts.changes?.[Number(at.split("/")[2])]
  const written = change?.kind === "cancelAccess" ? change.provider : undefined
  const named = written === undefined ? [] : plugins.filter((plugin) => isNamed(plugin, written))
  return named.length > 0 ? named : (known ?? whereKnown(weighed, plugins))
}

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

/**
 * What has access somewhere needs no other: where the papers there leave it out, a person decides. Where it is cancelled
 * at some, it is what the others say. Anywhere, where it has none; at `n` among what is wanted stand the services first.
 */
export const whereFiled = (
  { facts }: Weighed,
  n: number,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Plugin.Plugin> => {
  const { register, services = [] } = facts
  const service = services[n]
  const filed =
    service === undefined ? undefined : register?.services?.find((entry) => isSame(entry, service))
  const there = plugins.filter((plugin) => filed?.access?.some((written) => isNamed(plugin, written)))
  const left = filed === undefined ? there : there.filter((plugin) => !isCancelledAt(facts, filed, plugin))
  if (left.length > 0) return left
  return there.length > 0 ? there : plugins
}
