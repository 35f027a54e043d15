import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Name } from "@openbeian/core/text"

/** The account at a provider, however the document writes its name. */
export const accountAt = (facts: Filing.Facts, plugin: Plugin.Plugin): Filing.Account | undefined =>
  facts.accounts?.find(({ provider }) => isNamed(plugin, provider))

/** Whether somebody means this provider: by its id or by its name in either language. */
export const isNamed = ({ id, name }: Plugin.Plugin, written: string): boolean =>
  written === id || [id, name.zh, name.en].some((known) => Name.isSame(known, written))

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
