import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { accountAt, isNamed, isSame, meantBy } from "./facts.ts"
import type { Basis } from "./limits.ts"
import { restored } from "./places.ts"
import { roomOf } from "./seats.ts"

/** A place on a server, or a code, that is there again once a change is approved (归还的配额). */
export interface Return {
  /** The change, as a pointer into the filing. */
  readonly at: string
  /** The server or code. */
  readonly on: string
}

/** Whether a cancellation gives quota back: by the papers, and where these do not say by the user. */
const givesBack = (plugin: Plugin.Plugin, basis: Pick<Basis, "assumptions">): boolean => {
  const support = plugin.capabilities.quotaReturnsOnCancel
  return support === "undocumented" ? ownAnswer(plugin, basis) === true : support.can
}

/** What the user answers where the papers do not say. */
export const ownAnswer = (
  plugin: Plugin.Plugin,
  { assumptions: { capabilities = [] } }: Pick<Basis, "assumptions">,
): boolean | undefined =>
  capabilities.find(
    ({ provider, capability }) => capability === "quotaReturnsOnCancel" && isNamed(plugin, provider),
  )?.can

/**
 * What the cancellations of a filing give back at a provider, where it is known on what the service runs: it stands among
 * the services, with its server. A service that is cancelled twice gives back once.
 */
export const returnsAt = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  basis: Pick<Basis, "assumptions">,
): ReadonlyArray<Return> => {
  const { changes = [], services = [] } = facts
  if (changes.length === 0 || !givesBack(plugin, basis)) return []
  const { servers = [], codes = [] } = accountAt(facts, plugin) ?? {}
  const ids = new Set([...servers, ...codes].flatMap(({ id }) => id ?? []))
  const seen = new Set<Filing.Service>()
  return changes.flatMap((change, n) =>
    services.flatMap((service): ReadonlyArray<Return> => {
      const { runsOn } = service
      if (seen.has(service) || runsOn === undefined || !ids.has(runsOn)) return []
      if (!isCancelled(service, change, facts, plugin)) return []
      seen.add(service)
      return [{ at: `/changes/${n}`, on: runsOn }]
    }),
  )
}

/**
 * Those that another filing of the subject may use: of a server that counts what it carries, and holds no more than
 * it may. After a cancellation of the subject itself others would be first filings, so nothing waits for that.
 */
export const usableReturns = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  basis: Basis,
): ReadonlyArray<Return> => {
  const { servers = [], codes = [] } = accountAt(facts, plugin) ?? {}
  const isCounted = (on: string, count: number): boolean => {
    const server = servers.find(({ id }) => id === on)
    if (server === undefined) return codes.some(({ id, isSpent }) => id === on && isSpent === true)
    const { quotaUsed = 0 } = server
    const room = roomOf(server, plugin, basis)
    return Number.isFinite(room) && quotaUsed >= count && quotaUsed <= room
  }
  const own = returnsAt(facts, plugin, basis).filter(
    ({ at }) => facts.changes?.[Number(at.slice("/changes/".length))]?.kind !== "cancelSubject",
  )
  return own.filter(({ on }, n) => isCounted(on, own.slice(0, n + 1).filter((each) => each.on === on).length))
}

/** The cancellations that give a place on a server back, as positions among what is wanted. */
export const returnedBy = (
  id: string,
  returns: ReadonlyArray<Return>,
  wants: ReadonlyArray<{ readonly at: string }>,
): { readonly returnedBy?: ReadonlyArray<number> } => {
  const from = returns.flatMap(({ at, on }) => (on === id ? [at] : []))
  return from.length === 0
    ? {}
    : { returnedBy: wants.flatMap(({ at }, item) => (from.includes(at) ? [item] : [])) }
}

/** The facts as they will be once so much is back. */
export const withReturns = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  ids: Iterable<string>,
): Filing.Facts => ({
  ...facts,
  accounts: restored(
    facts.accounts ?? [],
    [...ids].map((id) => ({ plugin, id })),
  ),
})

/** Whether it is what a change cancels: it is filed, and the change names it or the whole subject. */
const isCancelled = (
  service: Filing.Service,
  change: Filing.Change,
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
): boolean => {
  const { kind } = change
  if (kind === "cancelSubject")
    return (facts.register?.services ?? []).some(
      (entry) => isSame(entry, service) && entry.access?.some((written) => isNamed(plugin, written)) === true,
    )
  if (kind !== "cancelService" && kind !== "cancelAccess") return false
  const { service: reference } = change
  if (reference === undefined) return false
  return meantBy(reference, facts).some((entry) => isSame(entry, service))
}
