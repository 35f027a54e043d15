import type { Plugin } from "@openbeian/core/provider"
import { isCancelledAt, isNamed, isSame } from "./facts.ts"
import type { Weighed } from "./numbers.ts"

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
