import type { Plugin } from "@openbeian/core/provider"
import { isNamed, isSame } from "./facts.ts"
import type { Weighed } from "./numbers.ts"

/**
 * What has access somewhere needs no other: where the papers there leave it out, a person decides. Anywhere, where it has
 * none; at `n` among what is wanted stand the services first.
 */
export const whereFiled = (
  { facts: { register, services = [] } }: Weighed,
  n: number,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Plugin.Plugin> => {
  const service = services[n]
  const filed =
    service === undefined ? undefined : register?.services?.find((entry) => isSame(entry, service))
  const there = plugins.filter((plugin) => filed?.access?.some((written) => isNamed(plugin, written)))
  return there.length > 0 ? there : plugins
}
