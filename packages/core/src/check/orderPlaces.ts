import type * as Document from "../filing/Filing.ts"
import type { Facts } from "../filing/Filing.ts"
import type { FilingType } from "../filing/FilingType.ts"
import type { Places } from "../rule/evaluate.ts"
import type { Additions, FromAccount, Known, Order } from "../rule/Scopes.ts"
import { ask, isUndecided, type Undecided } from "../rule/View.ts"
import type { SeenChange, SeenService } from "./places.ts"
import { type AccountPlace, OrderPlace } from "./stand.ts"
import { filedServices, haveAccessAt, type Matches, subjectStanding } from "./standing.ts"
import type { Determination } from "./types.ts"

/** Whatever is handed in together, at the pointer of its first part. */
export const orderPlaces = (
  { changes: known }: Facts,
  base: AccountPlace,
  services: ReadonlyArray<SeenService>,
  changes: ReadonlyArray<SeenChange>,
): Places["order"] => [
  ...additionTypes(services).map((type, n) => ({
    at: n === 0 ? "/services" : (services.find((service) => isOfType(service.type, type))?.at ?? "/services"),
    place: new OrderPlace(base.ground, new AdditionOrder(base, type, services)),
  })),
  ...changes.flatMap((change) =>
    change.type._tag === "Nothing"
      ? []
      : [{ at: change.at, place: new OrderPlace(base.ground, new ChangeOrder(base, change)) }],
  ),
  ...(known !== undefined || base.wishes.includes("add")
    ? []
    : [{ at: "/changes", place: new OrderPlace(base.ground, unknownOrder) }]),
]

/** The filing types of which services are to be added for certain, in the order of first mention. */
const additionTypes = (services: ReadonlyArray<SeenService>): ReadonlyArray<FilingType> => {
  const types: Array<FilingType> = []
  for (const { type: determination } of services) {
    if (determination._tag !== "Decided") continue
    for (const { type } of determination.entries) if (!types.includes(type)) types.push(type)
  }
  return types
}

/** All services that are to be added under one filing type, before they are split by any limit. */
class AdditionOrder implements Order {
  readonly type: FilingType
  readonly wish = "add"
  readonly becomes = "nothing"
  readonly serviceIsHere = false
  readonly otherAccess: ReadonlyArray<string> = []
  readonly base: FromAccount
  readonly members: ReadonlyArray<SeenService>
  constructor(base: FromAccount, type: FilingType, services: ReadonlyArray<SeenService>) {
    this.base = base
    this.type = type
    this.members = services
  }
  get subjectIsHere(): boolean {
    return subjectStanding(this.base.register, this.base.provider) === "here"
  }
  additions(kind: Document.Service["kind"]): Additions {
    let atLeast = 0
    const open: Array<Undecided> = []
    for (const { place, type } of this.members) {
      if (place.service.kind !== kind) continue
      if (isUndecided(type)) open.push(type)
      else if (isOfType(type, this.type)) atLeast += 1
    }
    return { atLeast, atMost: atLeast + open.length, unsettled: () => ask(open[0]?.asks ?? "/services") }
  }
}

const isOfType = (determination: Determination, type: FilingType): boolean =>
  determination._tag === "Decided" && determination.entries.some((entry) => entry.type === type)

/** One change or cancellation. */
class ChangeOrder implements Order {
  readonly base: FromAccount
  readonly change: Known<Document.Change>
  readonly determination: Determination
  constructor(base: FromAccount, { change, type }: SeenChange) {
    this.base = base
    this.change = change
    this.determination = type
  }
  get wish(): Order["wish"] {
    return this.change.kind
  }
  get type(): FilingType {
    if (isUndecided(this.determination)) return ask(this.determination.asks)
    return this.determination._tag === "Decided"
      ? (this.determination.entries[0]?.type ?? this.change.kind)
      : this.change.kind
  }
  get becomes(): Order["becomes"] {
    return this.change.kind === "changeSubject" ? this.change.becomes : "nothing"
  }
  get subjectIsHere(): boolean {
    return subjectStanding(this.base.register, this.base.provider) === "here"
  }
  get serviceIsHere(): boolean {
    return haveAccessAt(this.filed, this.base.provider)
  }
  get otherAccess(): ReadonlyArray<string> {
    const { certain, open } = this.filed
    const others = certain.flatMap(({ access }) =>
      access.filter((provider) => !this.base.provider.is(provider)),
    )
    return others.length > 0 || open === undefined ? others : ask(open)
  }
  additions(): Additions {
    return { atLeast: 0, atMost: 0, unsettled: () => ask("/services") }
  }
  private get filed(): Matches {
    return "service" in this.change
      ? filedServices(
          { register: this.base.register, services: this.base.planned.map(({ service }) => service) },
          this.change.service,
        )
      : { certain: [], open: undefined }
  }
}

/**
 * Where nothing is added and the changes are unknown, something else may be wished for, of which all is to be asked.
 * Whoever lists something to add is not asked for changes.
 */
const unknownOrder: Order = {
  get wish() {
    return ask("/changes")
  },
  get type() {
    return ask("/changes")
  },
  get becomes() {
    return ask("/changes")
  },
  get subjectIsHere() {
    return ask("/changes")
  },
  get serviceIsHere() {
    return ask("/changes")
  },
  get otherAccess() {
    return ask("/changes")
  },
  additions: () => ({ atLeast: 0, atMost: 0, unsettled: () => ask("/changes") }),
}
