import type { Facts } from "../filing/Filing.ts"
import * as Document from "../filing/Filing.ts"
import { formatsOf, type Plugin } from "../provider/Plugin.ts"
import type { Places } from "../rule/evaluate.ts"
import type { Asked, FromAccount, FromChange, FromService, Known } from "../rule/Scopes.ts"
import { look } from "../rule/View.ts"
import { orderPlaces } from "./orderPlaces.ts"
import {
  AccountPlace,
  asked,
  ChangePlace,
  DomainPlace,
  type Ground,
  HostOf,
  MaterialPlace,
  PersonPlace,
  PlannedOf,
  ServicePlace,
} from "./stand.ts"
import { type Determination, determine, determineChange } from "./types.ts"
import { isSubjectWritten, wishesOf } from "./wishes.ts"

/** One filing as one provider sees it: its nouns as views, the types of its parts, and all places of rules. */
export interface Seen {
  readonly services: ReadonlyArray<SeenService>
  readonly changes: ReadonlyArray<SeenChange>
  /** Made when they are first asked for. */
  readonly places: Places
  /** Two providers of which this is equal see places alike, but for what they read as one provider's own. */
  readonly likeness: string
}
export interface SeenService {
  readonly at: string
  readonly place: FromService
  readonly type: Determination
}
export interface SeenChange {
  readonly at: string
  /** Of the service it sees no more than the register has. */
  readonly place: FromService & FromChange
  readonly change: Known<Document.Change>
  readonly type: Determination
}

/** A filing on a day as it is looked at before any provider is asked. */
export interface Sight {
  readonly facts: Facts
  readonly today: string
  readonly document: Known<Facts>
  readonly changes: ReadonlyArray<Known<Document.Change>>
}

export const sightOf = (facts: Facts, today: string): Sight => ({
  facts,
  today,
  document: look(Document.Facts, facts, ""),
  changes: (facts.changes ?? []).map((data, n) => look(Document.Change, data, `/changes/${n}`)),
})

/** Built once for a filing and a provider, used by all rules. */
export const see = (facts: Facts, plugin: Plugin, today: string): Seen =>
  seenBy(plugin, sightOf(facts, today))

export const seenBy = (plugin: Plugin, sight: Sight): Seen => {
  const ground = groundOf(sight, plugin)
  const parts = partsOn(ground, plugin)
  const { base } = ground
  let places: Places | undefined
  return {
    ...parts,
    likeness: [...base.wishes, ...ground.services.map(({ filing }) => filing.isAdded)].join(),
    get places() {
      places ??= placesOf(sight.facts, plugin, base, parts.services, parts.changes)
      return places
    },
  }
}

/** The services and changes alone, with their types. */
export const seeParts = (facts: Facts, plugin: Plugin, today: string): Pick<Seen, "services" | "changes"> =>
  partsOn(groundOf(sightOf(facts, today), plugin), plugin)

const partsOn = (
  { base, own, accountAt, services: listed, changes: wishes }: ReturnType<typeof groundOf>,
  plugin: Plugin,
): Pick<Seen, "services" | "changes"> => {
  const { ground, register } = base
  const services = listed.map(({ service, filing, type }, n) => {
    const host = new HostOf(ground.account, service, own, accountAt)
    return { at: `/services/${n}`, place: new ServicePlace(ground, { service, filing, host }), type }
  })
  const wanted = listed.map(({ service }) => service)
  const changes = wishes.map((change, n) => {
    const at = `/changes/${n}`
    return {
      at,
      change,
      place: changedPlace(ground, own, accountAt, at, change),
      type: determineChange(plugin, ground.provider, { register, services: wanted }, n, wishes),
    }
  })
  return { services, changes }
}

/** The place of the rules over an account alone. */
export const seeAccount = (facts: Facts, plugin: Plugin, today: string): FromAccount =>
  groundOf(sightOf(facts, today), plugin).base

/** What all places of a filing stand on. */
const groundOf = ({ facts, today, document, changes }: Sight, plugin: Plugin) => {
  const provider = asked(plugin)
  const own = facts.accounts?.find((account) => provider.is(account.provider))
  const { register } = document
  const accountAt = accountPath(facts, provider)
  const account = look(Document.Account, own, accountAt)
  const services = (facts.services === undefined ? [] : document.services).map((service) => {
    const type = determine(plugin, provider, register, service, changes)
    return { service, filing: new PlannedOf(type), type }
  })
  const wishes = wishesOf(facts, services)
  const base = new AccountPlace({ today, document, wishes, provider, account, planned: services })
  return { base, own, accountAt, services, changes }
}

/** JSON Pointer of the account at a provider; of the one to be added where the document has none. */
export const accountPath = (facts: Facts, provider: Asked): string => {
  const accounts = facts.accounts ?? []
  const n = accounts.findIndex((account) => provider.is(account.provider))
  return `/accounts/${n < 0 ? accounts.length : n}`
}

/** What a route or a paper sees of a change: the account and the subject, and a service of which nothing is known. */
const changedPlace = (
  ground: Ground,
  own: Document.Account | undefined,
  accountAt: string,
  at: string,
  change: Known<Document.Change>,
): ChangePlace => {
  const service = look(Document.Service, { kind: "website" }, at)
  const filing = new PlannedOf({ _tag: "Nothing", because: { zh: "", en: "" }, cites: [] })
  const host = new HostOf(ground.account, service, own, accountAt)
  return new ChangePlace(ground, { service, filing, host }, change)
}

const placesOf = (
  facts: Facts,
  plugin: Plugin,
  base: AccountPlace,
  services: ReadonlyArray<SeenService>,
  changes: ReadonlyArray<SeenChange>,
): Places => ({
  account: [{ at: accountPath(facts, base.ground.provider), place: base }],
  subject: [{ at: "/subject", place: base }],
  person: personPlaces(base, services),
  service: services,
  domain: domainPlaces(facts, base, services),
  material: materialPlaces(facts, plugin, base, services),
  order: orderPlaces(facts, base, services, changes),
})

const personPlaces = (
  { ground, subject, wishes }: AccountPlace,
  services: ReadonlyArray<SeenService>,
): Places["person"] => [
  {
    at: "/subject/principal",
    place: new PersonPlace(ground, {
      person: subject.principal,
      isAdded: wishes.includes("add"),
      isWritten: isSubjectWritten(wishes),
    }),
  },
  ...services.map(({ at, place: { service, filing } }) => ({
    at: `${at}/principal`,
    place: new PersonPlace(ground, {
      person: service.principal,
      isAdded: filing.isAdded,
      isWritten: filing.isAdded,
    }),
  })),
]

const domainPlaces = (
  facts: Facts,
  { ground }: AccountPlace,
  services: ReadonlyArray<SeenService>,
): Places["domain"] =>
  services.flatMap(({ at, place }, n) =>
    facts.services?.[n]?.domains === undefined
      ? []
      : place.service.domains.map((domain, d) => ({
          at: `${at}/domains/${d}`,
          place: new DomainPlace(ground, place, domain),
        })),
  )

const materialPlaces = (
  facts: Facts,
  { materials }: Plugin,
  { ground }: AccountPlace,
  services: ReadonlyArray<SeenService>,
): Places["material"] => {
  const places: Array<Places["material"][number]> = []
  services.forEach(({ at, place }, n) => {
    const files = facts.services?.[n]?.files ?? {}
    for (const material of materials) {
      const data = files[material.id]
      if (data === undefined) continue
      const path = `${at}/files/${material.id}`
      const file = look(Document.File, data, path)
      for (const measured of formatsOf(material))
        places.push({ at: path, place: new MaterialPlace(ground, place, file, measured) })
    }
  })
  return places
}
