import { DomainName } from "../domain/index.ts"
import type { FiledService, Register, Service } from "../filing/Filing.ts"
import type { Standing } from "../provider/Plugin.ts"
import { RecordNumber } from "../record/index.ts"
import type { Asked, Known } from "../rule/Scopes.ts"
import { ask, attempt, isUndecided } from "../rule/View.ts"
import { Name } from "../text/index.ts"

/** Whether the subject is filed, seen from one provider. */
export const subjectStanding = (register: Known<Register>, provider: Asked): Standing =>
  register.subject.isFiled ? whereIs(register.subject.access, provider) : "unfiled"

/**
 * Whether a service is filed, seen from one provider. A website is known by its domain, if it was filed with one,
 * everything else by its name: an app may share the domain of a website and is filed on its own all the same.
 */
export const serviceStanding = (
  register: Known<Register>,
  service: Known<Service>,
  provider: Asked,
): Standing => {
  const matches = matching(register, (entry) => isOf(entry, service))
  if (haveAccessAt(matches, provider)) return "here"
  return matches.certain.length === 0 ? "unfiled" : "elsewhere"
}

/** Whether a domain is filed, for a service of whatever kind. */
export const domainStanding = (register: Known<Register>, domain: string, provider: Asked): Standing => {
  const entries = register.services.filter((entry) =>
    entry.domains.some((filed) => DomainName.sameRegistrable(filed, domain)),
  )
  if (entries.length === 0) return "unfiled"
  return entries.some((entry) => whereIs(entry.access, provider) === "here") ? "here" : "elsewhere"
}

/** What is filed, and what is listed beside it: a website filed without a domain is known by the listed one of its name. */
export interface Records {
  readonly register: Known<Register>
  readonly services: ReadonlyArray<Known<Service>>
}

/** The filed services that a record number or a domain stands for. A domain is that of the website, where there is one. */
export const filedServices = (records: Records, reference: string): Matches => {
  const { register } = records
  if (!isDomain(reference)) return numbered(register, reference)
  const { certain, open } = matching(register, (entry) => hasDomain(entry, reference))
  if (certain.length === 0 && open === undefined) return listedWith(reference, records)
  const websites = certain.filter(({ kind }) => kind === "website")
  return { certain: websites.length > 0 ? websites : certain, open }
}

/** The website filed without a domain that is listed with this one. Which it is is asked where the names do not tell. */
const listedWith = (reference: string, { register, services }: Records): Matches => {
  const isBare = (entry: Known<FiledService>) => entry.kind === "website" && entry.domains.length === 0
  const listed = services.filter(
    (service) => service.kind === "website" && attempt(() => isMeantByDomain(reference, service)) === true,
  )
  const { certain, open } = matching(
    register,
    (entry) => isBare(entry) && listed.some((service) => isSame(entry, service)),
  )
  const [first, ...more] = certain
  if (first !== undefined && more.every(({ recordNumber }) => recordNumber === first.recordNumber))
    return { certain, open }
  const bare = register.services.findIndex((entry) => isBare(entry))
  return { certain: [], open: bare < 0 ? undefined : (open ?? `/register/services/${bare}/domains`) }
}

/** Whether a record number or a domain stands for this service, filed or not. */
export const isMeantBy = (reference: string, service: Known<Service>, register: Known<Register>): boolean => {
  const { certain } = matching(register, (entry) => isOf(entry, service))
  if (!isDomain(reference)) {
    const found = numbered(register, reference).certain
    if (found.length > 0) return certain.some((entry) => found.includes(entry))
    const number = RecordNumber.keep(reference)
    return certain.some(({ recordNumber }) => RecordNumber.isSame(RecordNumber.keep(recordNumber), number))
  }
  const meant = filedServices({ register, services: [service] }, reference).certain
  if (certain.length === 0)
    return (service.kind === "website" || meant.length === 0) && isMeantByDomain(reference, service)
  return meant.some((entry) => isOf(entry, service))
}

/** Whether two references stand for one record. */
export const isSameReference = (one: string, other: string, records: Records): boolean => {
  const [here, there] = [filedServices(records, one), filedServices(records, other)]
  if (here.certain.some((entry) => there.certain.includes(entry))) return true
  if (isDomain(one) || isDomain(other))
    return isDomain(one) && isDomain(other) && DomainName.sameRegistrable(one, other)
  return RecordNumber.isSame(RecordNumber.keep(one), RecordNumber.keep(other))
}

const isMeantByDomain = (reference: string, { domains }: Known<Service>): boolean =>
  domains.some(({ name }) => DomainName.sameRegistrable(name, reference))

const isDomain = (reference: string): boolean => DomainName.parse(reference)._tag === "DomainName"

const hasDomain = ({ domains }: Known<FiledService>, reference: string): boolean =>
  domains.some((domain) => DomainName.sameRegistrable(domain, reference))

/** Entries of the register that fit for certain, and what would have to be known to say it of the others. */
export interface Matches {
  readonly certain: ReadonlyArray<Known<FiledService>>
  readonly open: string | undefined
}

/** Whether one of them has access at this provider; asked only where none is known to, in whatever order they stand. */
export const haveAccessAt = ({ certain, open }: Matches, provider: Asked): boolean => {
  const answers = certain.map((entry) => attempt(() => provider.isAmong(entry.access)))
  if (answers.includes(true)) return true
  const asks = answers.find(isUndecided)?.asks ?? open
  return asks === undefined ? false : ask(asks)
}

const matching = (register: Known<Register>, fits: (entry: Known<FiledService>) => boolean): Matches => {
  const answers = register.services.map((entry) => ({ entry, answer: attempt(() => fits(entry)) }))
  return {
    certain: answers.flatMap(({ entry, answer }) => (answer === true ? [entry] : [])),
    open: answers.map(({ answer }) => answer).find(isUndecided)?.asks,
  }
}

/** A number is that of one record, so once it is found entries without a number leave nothing open. */
const numbered = (register: Known<Register>, reference: string): Matches => {
  const number = RecordNumber.keep(reference)
  const { certain, open } = matching(register, ({ recordNumber }) =>
    RecordNumber.isSame(RecordNumber.keep(recordNumber), number),
  )
  return { certain, open: certain.length > 0 ? undefined : open }
}

const whereIs = (access: ReadonlyArray<string>, provider: Asked): Standing =>
  provider.isAmong(access) ? "here" : "elsewhere"

/** Whether an entry of the register is of this service. */
export const isOf = (entry: Known<FiledService>, service: Known<Service>): boolean =>
  entry.kind === service.kind && isSame(entry, service)

const isSame = (entry: Known<FiledService>, service: Known<Service>): boolean =>
  service.kind === "website" && entry.domains.length > 0
    ? entry.domains.some((filed) =>
        service.domains.some((domain) => DomainName.sameRegistrable(filed, domain.name)),
      )
    : Name.isSame(entry.name, service.name)
