import { Check } from "@openbeian/core/check"
import type { Plugin } from "@openbeian/core/provider"
import { isNamed } from "../portfolio/facts.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

/**
 * Lists that a filing does not have, which is not to say that they are empty: what is to be filed, and the accounts of a
 * subject that is on record at a provider of the plan, where it may have one already.
 */
export const unlistedIn = (
  { facts }: Weighed,
  isHandedIn: boolean,
  { plugins }: Pick<Setting, "plugins">,
): ReadonlyArray<Unlisted> => [
  ...(facts.services === undefined ? asking("/services", plugins, ["service", "domain"]) : []),
  ...(facts.accounts === undefined && isHandedIn
    ? asking("/accounts", plugins.filter(hasOnRecord(facts)), ["account"])
    : []),
]

interface Unlisted {
  readonly provider: string
  readonly asks: ReadonlyArray<string>
}

/** Once for each blocking rule that waits for it. */
const asking = (
  list: string,
  plugins: ReadonlyArray<Plugin.Plugin>,
  scopes: ReadonlyArray<"account" | "service" | "domain">,
): ReadonlyArray<Unlisted> =>
  plugins.flatMap((plugin) => {
    const { index } = Check.rulesOf(plugin)
    const waiting = scopes.flatMap((scope) =>
      index[scope].filter(({ severity }: { readonly severity: string }) => severity === "block"),
    )
    return [{ provider: plugin.id, asks: waiting.map(() => list) }]
  })

const hasOnRecord =
  ({ register: { subject } = {} }: Weighed["facts"]) =>
  (plugin: Plugin.Plugin): boolean =>
    subject?.isFiled === true && subject.access?.some((written) => isNamed(plugin, written)) === true
