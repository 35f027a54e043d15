import { DomainName } from "@openbeian/core/domain"
import type { Scopes } from "@openbeian/core/rule"

type Place = Scopes.FromService

/** What is counted of a subject's services, filed and new (计数口径). */
export type Counted = "sites" | "filedSites" | "services" | "prefixes" | "domains" | "newDomains"

/** Counts once for all services of a filing at a provider, which share their list of what is planned. */
const once = (count: (place: Place) => number) => {
  const counted = new WeakMap<Place["planned"], number>()
  return (place: Place): number => {
    const before = counted.get(place.planned)
    if (before !== undefined) return before
    const n = count(place)
    counted.set(place.planned, n)
    return n
  }
}

/** How many there are, for papers that are wanted from a number on. */
export const counts: Readonly<Record<Counted, (place: Place) => number>> = {
  sites: once((place) => filed(place, "website").length + newOf(place, "website")),
  filedSites: once((place) => filed(place, "website").length),
  services: once((place) => filed(place, "website", "app").length + newOf(place, "website", "app")),
  prefixes: once((place) => distinct([...newDomains(place), ...filedDomains(place)], prefix)),
  domains: once((place) => distinct([...newDomains(place), ...filedDomains(place)], registrable)),
  newDomains: once((place) => distinct(newDomains(place), registrable)),
}

/** The services to be added, of which the document has to tell for them to be counted. */
const added = ({ document, planned }: Place) =>
  document.services.length === 0
    ? []
    : planned.flatMap(({ service, filing }) => (filing.isAdded ? [service] : []))

const filed = ({ register }: Place, ...kinds: ReadonlyArray<string>) =>
  register.services.filter(({ kind }) => kinds.includes(kind))

const newDomains = (place: Place): ReadonlyArray<string> =>
  added(place).flatMap(({ domains }) => domains.map(({ name }) => name))

const filedDomains = ({ register }: Place): ReadonlyArray<string> =>
  register.services.flatMap(({ domains }) => domains)

/** What is filed elsewhere already is in the register and no new one. */
const newOf = (place: Place, ...kinds: ReadonlyArray<string>): number =>
  place.document.services.length === 0
    ? 0
    : place.planned.filter(
        ({ service, filing }) =>
          kinds.includes(service.kind) && (filing.type === "newSubject" || filing.type === "newService"),
      ).length

const distinct = (names: ReadonlyArray<string>, by: (name: string) => string | undefined): number =>
  new Set(names.flatMap((name) => by(name) ?? [])).size

const registrable = (name: string): string | undefined => {
  const read = DomainName.parse(name)
  return read._tag === "DomainName" ? read.registrable.ascii : undefined
}

/** What stands before the suffix: `example` of example.com and example.cn. */
const prefix = (name: string): string | undefined => registrable(name)?.split(".")[0]
