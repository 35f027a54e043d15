import { Check } from "@openbeian/core/check"
import type { Plugin } from "@openbeian/core/provider"
import type { NewAccount, PlannedService } from "../Plan.ts"
import { isNamed } from "../portfolio/facts.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

/**
 * Lists that a filing does not have, which is not to say that they are empty: what is to be filed, the accounts of a
 * subject that is on record at a provider of the plan, where it may have one already, and the servers of an account that is
 * there, where the plan has one bought.
 */
export const unlistedIn = (
  weighed: Weighed,
  isHandedIn: boolean,
  onBought: ReadonlyArray<Placed>,
  { plugins }: Pick<Setting, "plugins">,
): ReadonlyArray<Unlisted> => [...serversIn(weighed, onBought), ...listsIn(weighed, isHandedIn, plugins)]

/** A service and the provider at which it is planned. */
type Placed = Pick<PlannedService, "path" | "provider">

const listsIn = (
  { facts }: Weighed,
  isHandedIn: boolean,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Unlisted> => [
  ...(facts.services === undefined ? asking("/services", plugins, ["service", "domain"]) : []),
  ...(facts.accounts === undefined && isHandedIn
    ? asking("/accounts", plugins.filter(hasOnRecord(facts)), ["account"])
    : []),
]

const serversIn = ({ facts, standings }: Weighed, onBought: ReadonlyArray<Placed>): ReadonlyArray<Unlisted> =>
  standings.flatMap(({ plugin, account, judged }) => {
    const here = onBought.filter(({ provider }) => provider === plugin.id)
    const index = (facts.accounts ?? []).findIndex(({ provider }) => isNamed(plugin, provider))
    const isUsed = account === "use" || account === "verify"
    if (here.length === 0 || !isUsed || facts.accounts?.[index]?.servers !== undefined) return []
    const list = `/accounts/${index}/servers`
    const open = new Set([list, ...here.map(({ path }) => `${path}/runsOn`)])
    const waiting = judged.counting.filter(
      ({ rule, verdict }) =>
        rule.severity === "block" && verdict._tag === "Undecided" && open.has(verdict.asks),
    )
    // Where no rule waits for it the purchase does.
    return [{ provider: plugin.id, asks: waiting.length === 0 ? [list] : waiting.map(() => list) }]
  })

interface Unlisted {
  readonly provider: string
  readonly asks: ReadonlyArray<string>
}

/** Whose name an account that is opened bears, where nobody has told it and no rule asks for it. */
export const namelessIn = (
  accounts: ReadonlyArray<Pick<NewAccount, "provider" | "realName">>,
  asked: ReadonlyArray<Unlisted>,
): ReadonlyArray<Unlisted> =>
  accounts.flatMap(({ provider, realName }) => {
    const isAsked = asked.some((each) => each.provider === provider && each.asks.includes(nameOfSubject))
    return realName !== undefined || isAsked ? [] : [{ provider, asks: [nameOfSubject] }]
  })

const nameOfSubject = "/subject/name"

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
