import type { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { approved, onRecord } from "./applied.ts"
import { isSame, meantBy } from "./facts.ts"

/**
 * What a change may follow, and how the provider judges it then. Whose record is changed is on record here once an order
 * of it is approved: the record of a service with its own order, the subject with that of any service.
 */
export const followingOf = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  planned: ReadonlyArray<string>,
  judge: (changed: Filing.Facts) => Check.Judged,
) => {
  const known = new Map<string, Then>()
  const after = (key: string, change: () => Filing.Facts): Then => {
    const before = known.get(key)
    if (before !== undefined) return before
    const changed = change()
    const then = { facts: changed, judged: judge(changed) }
    known.set(key, then)
    return then
  }
  return (n: number): ReadonlyArray<{ readonly service: string; readonly then: Then }> => {
    const change = facts.changes?.[n]
    const { register: { subject } = {} } = facts
    if (change?.kind === "changeSubject" && subject?.isFiled === true)
      return planned.map((service) => ({ service, then: after("", () => onRecord(facts, plugin)) }))
    if (change?.kind !== "changeService" || change.service === undefined) return []
    const meant = meantBy(change.service, facts)
    return planned.flatMap((service) => {
      const wanted = facts.services?.[Number(service.slice("/services/".length))]
      return wanted !== undefined && meant.some((entry) => isSame(entry, wanted))
        ? [{ service, then: after(service, () => approved(facts, plugin, [service])) }]
        : []
    })
  }
}

/** The facts once an order is approved, and what the provider makes of them. */
interface Then {
  readonly facts: Filing.Facts
  readonly judged: Check.Judged
}
