import type * as Document from "../filing/Filing.ts"
import type { Facts } from "../filing/Filing.ts"
import type { FilingType } from "../filing/FilingType.ts"
import { type formatsOf, isNamed, type Plugin, type Standing } from "../provider/Plugin.ts"
import type { Format } from "../rule/Format.ts"
import type {
  Asked,
  FromAccount,
  FromChange,
  FromService,
  Host,
  Known,
  Planned,
  Scopes,
} from "../rule/Scopes.ts"
import { ask, isUndecided, readOwn } from "../rule/View.ts"
import { domainStanding } from "./standing.ts"
import { type Determination, typeOf } from "./types.ts"

// Where rules stand (规则所在处). All of it is the same for every provider but what is handed out with readOwn.

/** What all places of one filing at one provider have in common. */
export interface Ground extends Pick<FromAccount, "today" | "wishes" | "provider" | "account" | "planned"> {
  readonly document: Known<Facts>
}

export class AccountPlace implements FromAccount {
  readonly ground: Ground
  readonly today: string
  readonly wishes: Ground["wishes"]
  readonly document: Known<Facts>
  readonly subject: FromAccount["subject"]
  readonly register: FromAccount["register"]
  constructor(ground: Ground) {
    this.ground = ground
    this.today = ground.today
    this.wishes = ground.wishes
    this.document = ground.document
    this.subject = ground.document.subject
    this.register = ground.document.register
  }
  get provider(): FromAccount["provider"] {
    readOwn()
    return this.ground.provider
  }
  get account(): FromAccount["account"] {
    readOwn()
    return this.ground.account
  }
  get planned(): FromAccount["planned"] {
    readOwn()
    return this.ground.planned
  }
}

export class PersonPlace extends AccountPlace {
  readonly person: Known<Document.Person>
  readonly isAdded: boolean
  readonly isWritten: boolean
  constructor(ground: Ground, { person, isAdded, isWritten }: Omit<Scopes["person"], keyof FromAccount>) {
    super(ground)
    this.person = person
    this.isAdded = isAdded
    this.isWritten = isWritten
  }
}

export class OrderPlace extends AccountPlace {
  readonly order: Scopes["order"]["order"]
  constructor(ground: Ground, order: OrderPlace["order"]) {
    super(ground)
    this.order = order
  }
}

export class ServicePlace extends AccountPlace implements FromService {
  readonly service: FromService["service"]
  readonly filing: FromService["filing"]
  readonly host: Host
  constructor(ground: Ground, { service, filing, host }: Pick<FromService, "service" | "filing" | "host">) {
    super(ground)
    this.service = service
    this.filing = filing
    this.host = host
  }
}

export class DomainPlace extends ServicePlace {
  readonly domain: Known<Document.Domain>
  readonly registration: RegistrationOf
  constructor(ground: Ground, service: FromService, domain: Known<Document.Domain>) {
    super(ground, service)
    this.domain = domain
    this.registration = new RegistrationOf(service, domain)
  }
}

export class MaterialPlace extends ServicePlace {
  readonly file: Known<Document.File>
  readonly format: Format
  readonly material: Scopes["material"]["material"]
  constructor(
    ground: Ground,
    service: FromService,
    file: Known<Document.File>,
    { format, isWanted }: ReturnType<typeof formatsOf>[number],
  ) {
    super(ground, service)
    this.file = file
    this.format = format
    this.material = new MaterialOf(service, isWanted)
  }
}

export class ChangePlace extends ServicePlace implements FromChange {
  readonly change: FromChange["change"]
  constructor(
    ground: Ground,
    service: Pick<FromService, "service" | "filing" | "host">,
    change: ChangePlace["change"],
  ) {
    super(ground, service)
    this.change = change
  }
}

/** Whether it is added is asked of every rule, so providers that differ in it are not alike. */
export class PlannedOf implements Planned {
  readonly determination: Determination
  constructor(determination: Determination) {
    this.determination = determination
  }
  get isAdded(): boolean {
    return this.determination._tag !== "Nothing"
  }
  get type(): FilingType | "nothing" | "review" {
    readOwn()
    return isUndecided(this.determination) ? ask(this.determination.asks) : typeOf(this.determination)
  }
}

export class HostOf implements Host {
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
    readOwn()
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

/** A provider as rules ask about it. */
export const asked = (plugin: Plugin): Asked => {
  const is = (written: string): boolean => isNamed(plugin, written)
  return { id: plugin.id, is, isAmong: (written) => written.some(is) }
}
