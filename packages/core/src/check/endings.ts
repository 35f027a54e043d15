import type { Change, Register, Service } from "../filing/Filing.ts"
import type { Standing } from "../provider/Plugin.ts"
import type { Asked, Known } from "../rule/Scopes.ts"
import { ask, attempt, isUndecided } from "../rule/View.ts"
import { type Text, text } from "../text/Text.ts"
import {
  filedServices,
  haveAccessAt,
  isMeantBy,
  isOf,
  isSameReference,
  type Records,
  serviceStanding,
} from "./standing.ts"

/** What the cancellations of a document end (注销、取消接入) is not filed, changed or ended once more by the same document. */
export interface Ending {
  readonly by: Change["kind"]
  readonly because: Text
}

/** What ends a listed service, and whether it then needs no filing; else a person has to say which is meant. */
export interface EndOfService extends Ending {
  readonly isNothing: boolean
}

/** What ends a service that is listed: here, or in place of its filing here. */
export const endOfService = (
  service: Known<Service>,
  standing: Standing,
  changes: ReadonlyArray<Known<Change>>,
  register: Known<Register>,
  provider: Asked,
): EndOfService | undefined => {
  const ends = (change: Known<Change>): boolean => {
    if (change.kind === "cancelSubject") return true
    if (change.kind !== "cancelService" && change.kind !== "cancelAccess") return false
    const isMeant = attempt(() => isMeantBy(change.service, service, register))
    if (isUndecided(isMeant) && standing !== "unfiled") return ask(isMeant.asks)
    if (isMeant !== true) return false
    if (change.kind === "cancelService" || standing === "unfiled") return true
    const named = attempt(() => change.provider)
    return isUndecided(named) ? standing === "here" : provider.is(named)
  }
  const change =
    standing === "here"
      ? changes.find((each) => attempt(() => ends(each)) === true)
      : changes.find((each) => ends(each))
  if (change === undefined) return undefined
  const { kind: by } = change
  if (standing === "here") return { by, because: endsHere, isNothing: true }
  return standing === "elsewhere" && by === "cancelAccess"
    ? { by, because: staysElsewhere, isNothing: true }
    : { by, because: isCancelledToo, isNothing: false }
}

/** Whether access is cancelled where this provider, which is named, gives none, or no more: then nothing is left to do. */
export const isWithoutAccess = (change: Known<Change>, records: Records, provider: Asked): boolean => {
  if (change.kind !== "cancelAccess" || !provider.is(change.provider)) return false
  const filed = filedServices(records, change.service)
  return filed.certain.length > 0 && !haveAccessAt(filed, provider)
}

/** What of the same document makes a change or cancellation, the n-th, idle; or that it would end what is to be filed. */
export const endOfChange = (
  n: number,
  changes: ReadonlyArray<Known<Change>>,
  records: Records,
  provider: Asked,
): Ending | undefined => {
  const change = changes[n]
  if (change === undefined) return undefined
  const { kind } = change
  const isFirst = changes.findIndex((each) => each.kind === kind) === n
  if (kind === "cancelSubject") {
    if (!isFirst) return { by: kind, because: isThereTwice }
    const isToBeFiled = (service: Known<Service>) =>
      serviceStanding(records.register, service, provider) === "unfiled"
    return records.services.some(isToBeFiled) ? { by: kind, because: endsWhatIsFiled } : undefined
  }
  if (changes.some((each) => each.kind === "cancelSubject"))
    return { by: "cancelSubject", because: goesWithTheSubject }
  if (changes.slice(0, n).some((each) => attempt(() => isSameChange(each, change, records)) === true))
    return { by: kind, because: isThereTwice }
  if (kind === "changeSubject") return undefined
  if (kind === "cancelAccess" && isNamedElsewhere(change, provider)) return { by: kind, because: endsThere }
  const other = changes.find(
    (each, m) =>
      m !== n &&
      (each.kind === "cancelService" || each.kind === "cancelAccess") &&
      isOvertaken(change, m < n, each, records, provider),
  )
  if (other !== undefined) return { by: other.kind, because: other.kind === kind ? isThereTwice : goesAnyway }
  if (kind === "cancelAccess") askWhoseEnds(change, changes, records, provider)
  if (kind === "cancelService") askWhatIsMeant(change, records, provider)
  return undefined
}

const isNamedElsewhere = (change: Access, provider: Asked): boolean => {
  const named = attempt(() => change.provider)
  return !isUndecided(named) && !provider.is(named)
}

/**
 * While it is open of which provider the access ends, of this change or of another one of the same record, none ends here:
 * once it has ended the other one would seem to mean what is left.
 */
const askWhoseEnds = (
  change: Access,
  changes: ReadonlyArray<Known<Change>>,
  records: Records,
  provider: Asked,
): void => {
  for (const each of changes)
    if (each.kind === "cancelAccess" && !isNamedElsewhere(each, provider)) {
      const isSame = attempt(() => isSameReference(change.service, each.service, records))
      if (isSame === true) isOfAnother(each, records, provider)
    }
}

/**
 * While it is open whether a service that is listed is the record to be ended, nothing is ended: once the record is gone,
 * nobody could tell any more.
 */
const askWhatIsMeant = (change: OfService, records: Records, provider: Asked): void => {
  const reference = attempt(() => change.service)
  if (isUndecided(reference)) return
  const { certain } = filedServices(records, reference)
  const { register, services } = records
  for (const service of services) {
    const open = attempt(() => serviceStanding(register, service, provider))
    if (isUndecided(open) && certain.some((entry) => isUndecided(attempt(() => isOf(entry, service)))))
      ask(open.asks)
  }
}

type OfService = Known<Extract<Change, { readonly service?: string }>>
type Access = Known<Extract<Change, { readonly kind: "cancelAccess" }>>

/** A record is not changed where it or its access ends, and nothing is cancelled twice; what is not named ends nothing. */
const isOvertaken = (
  change: OfService,
  isLater: boolean,
  by: Extract<OfService, { readonly kind: "cancelService" | "cancelAccess" }>,
  records: Records,
  provider: Asked,
): boolean => {
  if (by.kind === change.kind && !isLater) return false
  if (by.kind === "cancelAccess" && change.kind === "cancelService") return false
  const ended = attempt(() => by.service)
  if (isUndecided(ended) || !isSameReference(change.service, ended, records)) return false
  if (by.kind === "cancelService") return true
  return (
    endsAccessHere(by, records, provider) &&
    (change.kind !== "cancelAccess" || endsAccessHere(change, records, provider))
  )
}

/** Whether the same is changed in the same parts. */
const isSameChange = (one: Known<Change>, other: Known<Change>, records: Records): boolean => {
  if (one.kind === "changeSubject") return other.kind === "changeSubject" && isSameOutcome(one, other)
  return (
    one.kind === "changeService" &&
    other.kind === "changeService" &&
    isSameReference(one.service, other.service, records) &&
    one.parts.length === other.parts.length &&
    one.parts.every((part) => other.parts.includes(part))
  )
}

type OfSubject = Known<Extract<Change, { readonly kind: "changeSubject" }>>

/** Where neither says what becomes of the subject, nothing tells them apart. */
const isSameOutcome = (one: OfSubject, other: OfSubject): boolean => {
  const [here, there] = [attempt(() => one.becomes), attempt(() => other.becomes)]
  return isUndecided(here) ? isUndecided(there) : here === there
}

const endsAccessHere = (change: Access, records: Records, provider: Asked): boolean =>
  haveAccessAt(filedServices(records, change.service), provider) && !isOfAnother(change, records, provider)

/** Whether it is the access at another provider that ends. Where only one gives access, nobody has to say which. */
const isOfAnother = (change: Access, records: Records, provider: Asked): boolean => {
  const named = attempt(() => change.provider)
  if (!isUndecided(named)) return !provider.is(named)
  const access = filedServices(records, change.service).certain.flatMap((entry) => entry.access)
  const isShared = provider.isAmong(access) && access.some((each) => !provider.is(each))
  return isShared ? ask(named.asks) : false
}

const isCancelledToo = text(
  "同一份资料又要注销它或取消接入：不再要它，就从服务里删去；要保留，就删去这项注销；要重新备案，先注销，办结后再加进来",
  "the same document cancels it or its access: take it off the services, or take the cancellation off the changes; to file it anew, cancel first and add it once that is done",
)
const endsHere = text(
  "在此已有备案，同一份资料要把它注销或取消接入；要换一家接入的，先在那一家办好接入，再取消这里的",
  "it is on record here, and the same document cancels it or its access; to take it to another provider, get access there first and cancel here once that is done",
)
const staysElsewhere = text(
  "在别处有接入；在这里没有，或已取消：同一份资料写明取消这里的接入。要在这里接入，就删去那项取消",
  "it has access elsewhere and none here, or no more: the same document cancels its access here; to file it here take that cancellation off",
)
/** What is said of a cancellation where there is no access to cancel (无接入可取消). */
export const hasNoAccess = text(
  "这项备案在这里没有接入，或已取消，不必再办；指的是另一家的，就改写接入商",
  "the record has no access here, or no more, so nothing is left to cancel; where another provider's is meant, name that one",
)
const endsWhatIsFiled = text(
  "同一份资料还要备案别的服务：注销主体会连同其备案一并删去；先删去这些服务，或删去这项注销",
  "the same document has services to file, and the records go with the subject; take these services off, or the cancellation",
)
const goesWithTheSubject = text(
  "同一份资料要注销主体，名下的备案一并删去，这一项不必再办；要保留主体，就删去主体的注销",
  "the same document cancels the subject, and its records go with it, so this is idle; to keep the subject take its cancellation off",
)
const goesAnyway = text(
  "同一份资料要注销这项备案或取消它在这里的接入，这一项就不必再办；要保留，就删去那项注销",
  "the same document cancels this record or its access here, so this is idle; to keep it take the cancellation off",
)
const isThereTwice = text("同一份资料里前面已经有这一项", "the same document has the same before this one")
const endsThere = text(
  "要取消的是另一家接入商的接入，在那一家办理",
  "it is the access at another provider that is cancelled, and it is done there",
)
