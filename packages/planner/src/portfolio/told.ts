import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Name } from "@openbeian/core/text"
import { isDomain, isNamed, isSame, meantBy } from "./facts.ts"
import { byName } from "./rows.ts"
import type { Type } from "./Standing.ts"

/**
 * A service is not ordered until it can be told from others, as they will be on record. A website is known by its domains,
 * and by its name where it or another one has none. Of two that would be one record the second is asked about, whichever row
 * it has: once the first is filed nothing would be left to do for it.
 */
export const ofTold = ({ services = [] }: Filing.Facts, at: string, type: Type): Type => {
  const n = Number(at.slice("/services/".length))
  const service = services[n]
  if (type._tag !== "Decided" || service === undefined) return type
  const websites = services.filter(({ kind }) => kind === "website")
  if (service.name === undefined && (service.kind !== "website" || !websites.every(hasDomainNamed)))
    return { _tag: "Undecided", asks: `${at}/name` }
  const inTurn = byName({ services })
  const isBefore = (other: Filing.Service, k: number): boolean =>
    isOneRecord(other, service) && (inTurn({ at: `/services/${k}` }, { at }) || k - n) < 0
  if (services.some(isBefore))
    return {
      _tag: "Undecided",
      asks: `${at}/${service.kind === "website" && hasDomainNamed(service) ? "domains" : "name"}`,
    }
  const open = service.domains?.findIndex(({ name }) => name === undefined)
  return service.kind === "website" && open !== -1 && websites.some(hasDomainNamed)
    ? { _tag: "Undecided", asks: open === undefined ? `${at}/domains` : `${at}/domains/${open}/name` }
    : type
}

const isOneRecord = (one: Filing.Service, other: Filing.Service): boolean => {
  if (one.kind !== other.kind) return false
  const [named, otherNamed] = [hasDomainNamed(one), hasDomainNamed(other)]
  if (one.kind === "website" && (named || otherNamed))
    return named && otherNamed && isSame(recordOf(one), other)
  return one.name !== undefined && other.name !== undefined && Name.isSame(one.name, other.name)
}

const recordOf = ({ kind, domains = [] }: Filing.Service): Filing.FiledService => ({
  kind,
  domains: domains.flatMap(({ name }) => name ?? []),
})

const hasDomainNamed = ({ domains = [] }: Filing.Service): boolean =>
  domains.some(({ name }) => name !== undefined)

/** A change is not ordered until it is said of what, and known whether that is on record and where. */
export const ofNamed = (facts: Filing.Facts, plugin: Plugin.Plugin, at: string, type: Type): Type => {
  const change = facts.changes?.[Number(at.slice("/changes/".length))]
  const asks =
    change === undefined || type._tag !== "Decided" ? undefined : askedFirst(facts, change, plugin, at)
  return asks === undefined ? type : { _tag: "Undecided", asks }
}

const askedFirst = (
  facts: Filing.Facts,
  change: Filing.Change,
  plugin: Plugin.Plugin,
  at: string,
): string | undefined => {
  const { register: { subject = {}, services } = {} } = facts
  if (change.kind === "changeSubject" || change.kind === "cancelSubject") {
    if (subject.isFiled === undefined) return "/register/subject/isFiled"
    return subject.isFiled && subject.access === undefined ? "/register/subject/access" : undefined
  }
  if (change.service === undefined) return `${at}/service`
  if (services === undefined) return "/register/services"
  const meant = meantBy(change.service, facts)
  if (meant.some(({ access = [] }) => access.some((written) => isNamed(plugin, written)))) return undefined
  // A number is that of one record; a domain may be that of several.
  const isByDomain = isDomain(change.service)
  const openIn = (entry: Filing.FiledService): string | undefined => {
    if (meant.includes(entry)) return entry.access === undefined ? "access" : undefined
    if (isByDomain)
      return entry.domains === undefined || (meant.length === 0 && isBare(entry)) ? "domains" : undefined
    return meant.length === 0 && entry.recordNumber === undefined ? "recordNumber" : undefined
  }
  return services.flatMap((entry, k) => {
    const open = openIn(entry)
    return open === undefined ? [] : [`/register/services/${k}/${open}`]
  })[0]
}

/** Whether it is filed for no domain. */
const isBare = ({ kind, domains }: Filing.FiledService): boolean =>
  kind === "website" && domains?.length === 0
