import type { Change, Register, Service } from "../filing/Filing.ts"
import type { Standing } from "../provider/Plugin.ts"
import type { Asked, Known } from "../rule/Scopes.ts"
import { ask, attempt, isUndecided } from "../rule/View.ts"
import { type Text, text } from "../text/Text.ts"
import { filedServices, haveAccessAt, isMeantBy, isOf, isSameReference, serviceStanding } from "./standing.ts"

/** What the cancellations of a document end (注销、取消接入) is not filed, changed or ended once more by the same document. */
export interface Ending {
  readonly by: Change["kind"]
  readonly because: Text
}

/** What ends a service that is listed: here, or in place of its filing here. */
export const endOfService = (
  service: Known<Service>,
  standing: Standing,
  changes: ReadonlyArray<Known<Change>>,
  register: Known<Register>,
  provider: Asked,
): Ending | undefined => {
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
  return change === undefined
    ? undefined
    : { by: change.kind, because: standing === "here" ? endsHere : isCancelledToo }
}

/** What of the same document makes a change or cancellation, the n-th, idle; or that it would end what is to be filed. */
export const endOfChange = (
  n: number,
  changes: ReadonlyArray<Known<Change>>,
  services: ReadonlyArray<Known<Service>>,
  register: Known<Register>,
  provider: Asked,
): Ending | undefined => {
  const change = changes[n]
  if (change === undefined) return undefined
  const { kind } = change
  const isFirst = changes.findIndex((each) => each.kind === kind) === n
  if (kind === "cancelSubject") {
    if (!isFirst) return { by: kind, because: isThereTwice }
    const isToBeFiled = (service: Known<Service>) =>
      serviceStanding(register, service, provider) === "unfiled"
    return services.some(isToBeFiled) ? { by: kind, because: endsWhatIsFiled } : undefined
  }
  if (changes.some((each) => each.kind === "cancelSubject"))
    return { by: "cancelSubject", because: goesWithTheSubject }
  if (kind === "changeSubject") return undefined
  const other = changes.find(
    (each, m) =>
      m !== n &&
      (each.kind === "cancelService" || each.kind === "cancelAccess") &&
      isOvertaken(change, m < n, each, register, provider),
  )
  if (changes.slice(0, n).some((each) => attempt(() => isSameChange(each, change, register)) === true))
    return { by: kind, because: isThereTwice }
  if (other !== undefined) return { by: other.kind, because: other.kind === kind ? isThereTwice : goesAnyway }
  if (kind === "cancelAccess" && isOfAnother(change, register, provider))
    return { by: kind, because: endsThere }
  if (kind === "cancelService") askWhatIsMeant(change, services, register, provider)
  return undefined
}

/**
 * While it is open whether a service that is listed is the record to be ended, nothing is ended: once the record is gone,
 * nobody could tell any more.
 */
const askWhatIsMeant = (
  change: OfService,
  services: ReadonlyArray<Known<Service>>,
  register: Known<Register>,
  provider: Asked,
): void => {
  const { certain } = filedServices(register, change.service)
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
  register: Known<Register>,
  provider: Asked,
): boolean => {
  if (by.kind === change.kind && !isLater) return false
  if (by.kind === "cancelAccess" && change.kind === "cancelService") return false
  const ended = attempt(() => by.service)
  if (isUndecided(ended) || !isSameReference(change.service, ended, register)) return false
  if (by.kind === "cancelService") return true
  return (
    endsAccessHere(by, register, provider) &&
    (change.kind !== "cancelAccess" || endsAccessHere(change, register, provider))
  )
}

/** Whether the same is changed in the same parts. */
const isSameChange = (one: Known<Change>, other: Known<Change>, register: Known<Register>): boolean =>
  one.kind === "changeService" &&
  other.kind === "changeService" &&
  isSameReference(one.service, other.service, register) &&
  one.parts.length === other.parts.length &&
  one.parts.every((part) => other.parts.includes(part))

const endsAccessHere = (change: Access, register: Known<Register>, provider: Asked): boolean =>
  haveAccessAt(filedServices(register, change.service), provider) && !isOfAnother(change, register, provider)

/** Whether it is the access at another provider that ends. Where only one gives access, nobody has to say which. */
const isOfAnother = (change: Access, register: Known<Register>, provider: Asked): boolean => {
  const named = attempt(() => change.provider)
  if (!isUndecided(named)) return !provider.is(named)
  const access = filedServices(register, change.service).certain.flatMap((entry) => entry.access)
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
