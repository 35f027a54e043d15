import { DomainName } from "@openbeian/core/domain"
import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { RecordNumber } from "@openbeian/core/record"
import { Name } from "@openbeian/core/text"

/** The account at a provider, however the document writes its name. */
export const accountAt = (facts: Filing.Facts, plugin: Plugin.Plugin): Filing.Account | undefined =>
  facts.accounts?.find(({ provider }) => isNamed(plugin, provider))

export const { isNamed } = Plugin

/** Whether an entry of the register is of this service: a website by its domains, if it has any; all else by its name. */
export const isSame = ({ kind, name, domains = [] }: Filing.FiledService, service: Filing.Service): boolean =>
  kind === service.kind &&
  (kind === "website" && domains.length > 0
    ? domains.some((domain) => hasDomain(service, domain))
    : name !== undefined && service.name !== undefined && Name.isSame(name, service.name))

const hasDomain = ({ domains = [] }: Filing.Service, domain: string): boolean =>
  domains.some(({ name }) => name !== undefined && DomainName.sameRegistrable(name, domain))

/** What a service or change is and is called, with the first domain of a service, as names may stand more than once. */
export const calledAt = (
  { services = [], changes = [], subject }: Filing.Facts,
  at: string,
): { readonly kind: string; readonly name: string; readonly domain?: string } => {
  const [, list, index] = at.split("/")
  const service = list === "services" ? services[Number(index)] : undefined
  const change = list === "changes" ? changes[Number(index)] : undefined
  const domain = service?.domains?.[0]?.name
  return {
    kind: service?.kind ?? change?.kind ?? "",
    ...(domain === undefined ? {} : { domain }),
    name:
      service?.name ??
      domain ??
      (change !== undefined && "service" in change ? change.service : undefined) ??
      (change === undefined ? at : (subject?.name ?? at)),
  }
}

type Kind = Filing.Service["kind"]

/** What a service is, or what the service is that a change is of. Of the subject alone it is a website's. */
export const kindAt = (facts: Filing.Facts, at: string): Kind => {
  const [, list, index] = at.split("/")
  if (list === "services") return facts.services?.[Number(index)]?.kind ?? "website"
  const change = facts.changes?.[Number(index)]
  const reference = change !== undefined && "service" in change ? change.service : undefined
  return reference === undefined ? "website" : kindMeant(facts, reference)
}

/** By the register, where it has the record number or the domain; else by the letter of the number. */
const kindMeant = (facts: Filing.Facts, reference: string): Kind => {
  const [entry] = meantBy(reference, facts)
  if (entry !== undefined) return entry.kind
  const number = RecordNumber.keep(reference)
  return number._tag === "ServiceNumber" ? lettered[number.kind] : "website"
}

/**
 * The entries of the register that a record number or a domain stands for: a domain for the website, where there is one,
 * or for one filed without a domain that is listed with this one.
 */
export const meantBy = (
  reference: string,
  { register: { services: filed = [] } = {}, services = [] }: Pick<Filing.Facts, "register" | "services">,
): ReadonlyArray<Filing.FiledService> => {
  if (isDomain(reference)) {
    const meant = filed.filter(({ domains = [] }) =>
      domains.some((domain) => DomainName.sameRegistrable(domain, reference)),
    )
    if (meant.length === 0)
      return filed.filter(
        (entry) =>
          entry.kind === "website" &&
          entry.domains?.length === 0 &&
          services.some((service) => isSame(entry, service) && hasDomain(service, reference)),
      )
    const websites = meant.filter(({ kind }) => kind === "website")
    return websites.length > 0 ? websites : meant
  }
  const number = RecordNumber.keep(reference)
  return filed.filter(
    ({ recordNumber }) =>
      recordNumber !== undefined && RecordNumber.isSame(RecordNumber.keep(recordNumber), number),
  )
}

/** Whether the document cancels the access that this provider gives a record. */
export const isCancelledAt = (
  facts: Filing.Facts,
  filed: Filing.FiledService,
  plugin: Plugin.Plugin,
): boolean =>
  (facts.changes ?? []).some(
    (change) =>
      change.kind === "cancelAccess" &&
      change.provider !== undefined &&
      isNamed(plugin, change.provider) &&
      change.service !== undefined &&
      meantBy(change.service, facts).includes(filed),
  )

/** Whether a reference to a record is a domain; else it is a record number. */
export const isDomain = (reference: string): boolean => DomainName.parse(reference)._tag === "DomainName"

const lettered: Readonly<Record<RecordNumber.Kind, Kind>> = {
  Website: "website",
  App: "app",
  MiniProgram: "miniProgram",
  QuickApp: "quickApp",
}

/** As if there were no account at the provider: a new one has to be opened. */
export const withoutAccount = (facts: Filing.Facts, plugin: Plugin.Plugin): Filing.Facts => {
  const { accounts = [], services = [], ...rest } = facts
  const gone = accounts.find(({ provider }) => isNamed(plugin, provider))
  return {
    ...rest,
    accounts: accounts.filter((account) => account !== gone),
    services: services.map((service) => moved(service, gone)),
  }
}

/** With the account there verified on a day: in the name of the subject, or where that is not known in its own. */
export const withVerified = (facts: Filing.Facts, plugin: Plugin.Plugin, day: string): Filing.Facts => {
  const own = accountAt(facts, plugin)
  const name = facts.subject?.name ?? own?.realName
  return {
    ...facts,
    accounts: (facts.accounts ?? []).map((account) =>
      account === own
        ? {
            ...account,
            ...(name === undefined ? {} : { realName: name }),
            isVerified: true,
            verifiedOn: day,
          }
        : account,
    ),
  }
}

/** As if a server there, or the one behind a code, had been renewed until a day. */
export const withRenewed = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  id: string,
  expiresOn: string,
): Filing.Facts => {
  const own = accountAt(facts, plugin)
  return {
    ...facts,
    accounts: (facts.accounts ?? []).map((account) => {
      if (account !== own) return account
      const { servers, codes, ...rest } = account
      return {
        ...rest,
        ...(servers && {
          servers: servers.map((server) => (server.id === id ? { ...server, expiresOn } : server)),
        }),
        ...(codes && {
          codes: codes.map((code) =>
            code.id === id ? { ...code, server: { ...code.server, expiresOn } } : code,
          ),
        }),
      }
    }),
  }
}

/** As if nothing there could carry a service: servers have to be bought. */
export const withoutServers = (facts: Filing.Facts, plugin: Plugin.Plugin): Filing.Facts => {
  const { accounts = [], services = [], ...rest } = facts
  const own = accounts.find(({ provider }) => isNamed(plugin, provider))
  return {
    ...rest,
    accounts: accounts.map((account) => {
      if (account !== own) return account
      const { servers: _servers, codes: _codes, ...kept } = account
      return kept
    }),
    services: services.map((service) => moved(service, own)),
  }
}

/** Off the servers and codes of an account. */
const moved = (service: Filing.Service, from: Filing.Account | undefined): Filing.Service => {
  const ids = [...(from?.servers ?? []), ...(from?.codes ?? [])].map(({ id }) => id)
  if (service.runsOn === undefined || !ids.includes(service.runsOn)) return service
  const { runsOn: _runsOn, ...kept } = service
  return kept
}
