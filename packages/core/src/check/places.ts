import type { Facts } from "../filing/Filing.ts"
import * as Document from "../filing/Filing.ts"
import type { FilingType } from "../filing/FilingType.ts"
import { formatsOf, type Plugin, type Standing } from "../provider/Plugin.ts"
import type { Places } from "../rule/evaluate.ts"
import type { Asked, FromAccount, FromService, Host, Known } from "../rule/Scopes.ts"
import { ask, isUndecided, look } from "../rule/View.ts"
import { asked } from "./named.ts"
import { orderPlaces } from "./orderPlaces.ts"
import { domainStanding } from "./standing.ts"
import { type Determination, determine, determineChange, typeOf } from "./types.ts"
import { isSubjectWritten, wishesOf } from "./wishes.ts"

/** One filing as one provider sees it: its nouns as views, the types of its parts, and all places of rules. */
export interface Seen {
  readonly services: ReadonlyArray<SeenService>
  readonly changes: ReadonlyArray<SeenChange>
  readonly places: Places
}
export interface SeenService {
  readonly at: string
  readonly place: FromService
  readonly type: Determination
}
export interface SeenChange {
  readonly at: string
  readonly place: FromService
  readonly change: Known<Document.Change>
  readonly type: Determination
}

/** Built once for a filing and a provider, used by all rules. */
export const see = (facts: Facts, plugin: Plugin, today: string): Seen => {
  const ground = groundOf(facts, plugin, today)
  const parts = partsOn(ground, plugin)
  return { ...parts, places: placesOf(facts, plugin, ground.base, parts.services, parts.changes) }
}

/** The services and changes alone, with their types. */
export const seeParts = (facts: Facts, plugin: Plugin, today: string): Omit<Seen, "places"> =>
  partsOn(groundOf(facts, plugin, today), plugin)

const partsOn = (
  { base, own, accountAt, planned, changes: wishes }: ReturnType<typeof groundOf>,
  plugin: Plugin,
): Omit<Seen, "places"> => {
  const { account, register } = base
  const services = planned.map(({ service, filing, type }, n) => {
    const at = `/services/${n}`
    return {
      at,
      place: { ...base, service, filing, host: new HostOf(account, service, own, accountAt) },
      type,
    }
  })
  const wanted = planned.map(({ service }) => service)
  const changes = wishes.map((change, n) => {
    const at = `/changes/${n}`
    return {
      at,
      change,
      place: changedPlace(base, own, accountAt, at),
      type: determineChange(plugin, base.provider, { register, services: wanted }, n, wishes),
    }
  })
  return { services, changes }
}

/** The place of the rules over an account alone. */
export const seeAccount = (facts: Facts, plugin: Plugin, today: string): FromAccount =>
  groundOf(facts, plugin, today).base

/** What all places of a filing stand on. */
const groundOf = (facts: Facts, plugin: Plugin, today: string) => {
  const provider = asked(plugin)
  const own = facts.accounts?.find((account) => provider.is(account.provider))
  const document = look(Document.Facts, facts, "")
  const { subject, register } = document
  const accountAt = accountPath(facts, provider)
  const account = look(Document.Account, own, accountAt)
  const changes = (facts.changes ?? []).map((data, n) => look(Document.Change, data, `/changes/${n}`))
  const planned = (facts.services === undefined ? [] : document.services).map((service) => {
    const type = determine(plugin, provider, register, service, changes)
    return { service, filing: new PlannedOf(type), type }
  })
  const wishes = wishesOf(facts, planned)
  const base: FromAccount = { today, provider, wishes, document, subject, register, account, planned }
  return { base, own, accountAt, planned, changes }
}

/** JSON Pointer of the account at a provider; of the one to be added where the document has none. */
export const accountPath = (facts: Facts, provider: Asked): string => {
  const accounts = facts.accounts ?? []
  const n = accounts.findIndex((account) => provider.is(account.provider))
  return `/accounts/${n < 0 ? accounts.length : n}`
}

/** What a route sees of a change: the account and the subject, and of the service no more than the register has. */
const changedPlace = (
  base: FromAccount,
  own: Document.Account | undefined,
  accountAt: string,
  at: string,
): FromService => {
  const service = look(Document.Service, { kind: "website" }, at)
  const filing = new PlannedOf({ _tag: "Nothing", because: { zh: "", en: "" }, cites: [] })
  return { ...base, service, filing, host: new HostOf(base.account, service, own, accountAt) }
}

const placesOf = (
  facts: Facts,
  plugin: Plugin,
  base: FromAccount,
  services: ReadonlyArray<SeenService>,
  changes: ReadonlyArray<SeenChange>,
): Places => ({
  account: [{ at: accountPath(facts, base.provider), place: base }],
  subject: [{ at: "/subject", place: base }],
  person: personPlaces(base, services),
  service: services,
  domain: domainPlaces(facts, services),
  material: materialPlaces(facts, plugin, services),
  order: orderPlaces(facts, base, services, changes),
})

const personPlaces = (base: FromAccount, services: ReadonlyArray<SeenService>): Places["person"] => [
  {
    at: "/subject/principal",
    place: {
      ...base,
      person: base.subject.principal,
      isAdded: base.wishes.includes("add"),
      isWritten: isSubjectWritten(base.wishes),
    },
  },
  ...services.map(({ at, place: { service, filing } }) => ({
    at: `${at}/principal`,
    place: { ...base, person: service.principal, isAdded: filing.isAdded, isWritten: filing.isAdded },
  })),
]

const domainPlaces = (facts: Facts, services: ReadonlyArray<SeenService>): Places["domain"] =>
  services.flatMap(({ at, place }, n) =>
    facts.services?.[n]?.domains === undefined
      ? []
      : place.service.domains.map((domain, d) => ({
          at: `${at}/domains/${d}`,
          place: { ...place, domain, registration: new RegistrationOf(place, domain) },
        })),
  )

const materialPlaces = (
  facts: Facts,
  { materials }: Plugin,
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
      for (const { format, isWanted } of formatsOf(material))
        places.push({
          at: path,
          place: { ...place, file, format, material: new MaterialOf(place, isWanted) },
        })
    }
  })
  return places
}

class PlannedOf {
  readonly determination: Determination
  constructor(determination: Determination) {
    this.determination = determination
  }
  get isAdded(): boolean {
    return this.determination._tag !== "Nothing"
  }
  get type(): FilingType | "nothing" | "review" {
    return isUndecided(this.determination) ? ask(this.determination.asks) : typeOf(this.determination)
  }
}

class HostOf implements Host {
  readonly account: FromService["account"]
  readonly service: FromService["service"]
  /** The account as the document has it, to see which of its lists are there. */
  readonly own: Document.Account | undefined
  readonly accountAt: string
  constructor(
    account: FromService["account"],
    service: FromService["service"],
    own: Document.Account | undefined,
    accountAt: string,
  ) {
    this.account = account
    this.service = service
    this.own = own
    this.accountAt = accountAt
  }
  get server(): Host["server"] {
    const code = this.code
    return code === "none" ? this.ownServer() : code.server
  }
  get code(): Host["code"] {
    const id = this.service.runsOn
    if (this.own?.servers?.some((server) => server.id === id)) return "none"
    // Where neither list is there the servers are asked for first: not every provider has codes.
    if (this.own?.servers === undefined && this.own?.codes === undefined) this.ownServer()
    const code = this.account.codes.find((each) => each.id === id)
    if (code !== undefined) return code
    this.ownServer()
    return "none"
  }
  /** Ends the reader when the account has no such server: it is missing there. */
  private ownServer(): Host["server"] {
    const id = this.service.runsOn
    return this.account.servers.find((each) => each.id === id) ?? ask(`${this.accountAt}/servers`)
  }
}

class RegistrationOf {
  readonly place: FromService
  readonly domain: Known<Document.Domain>
  constructor(place: FromService, domain: Known<Document.Domain>) {
    this.place = place
    this.domain = domain
  }
  get standing(): Standing {
    return domainStanding(this.place.register, this.domain.name, this.place.provider)
  }
}

class MaterialOf {
  readonly place: FromService
  readonly wanted: (place: FromService) => boolean
  constructor(place: FromService, wanted: (place: FromService) => boolean) {
    this.place = place
    this.wanted = wanted
  }
  get isWanted(): boolean {
    return this.place.filing.isAdded && this.wanted(this.place)
  }
}
