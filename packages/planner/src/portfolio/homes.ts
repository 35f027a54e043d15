import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { isNamed } from "./facts.ts"
import { serverBehind, type Term, termOf } from "./seats.ts"
import type { Shared } from "./shared.ts"

/** The server on which a service runs today (现用服务器). */
export interface Home {
  /** As the service names it: the server, or a code that was made from it. */
  readonly id: string
  readonly server: string
  /** Where it is. Absent: the provider is not installed. */
  readonly plugin: Plugin.Plugin | undefined
  /** The same as it is written, of a provider that is not installed too. */
  readonly provider: string
  readonly owner: "customer" | "broker"
  /** The last day of the server, where that is known. */
  readonly term: Term | undefined
}

interface Known {
  /** Every provider that there is. */
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly shared: ReadonlyArray<Shared>
}

/**
 * Where a service runs today. Ids are those of one account, so the provider at which it is planned is asked first: what
 * that has under the id is what the service means there. A code of which nobody knows the server tells of no place,
 * and neither does an id that nobody has.
 */
export const homeOf = (
  { accounts = [] }: Filing.Facts,
  service: Filing.Service | undefined,
  { plugins, shared }: Known,
  at?: Plugin.Plugin,
): Home | undefined => {
  const id = service?.runsOn
  if (id === undefined || id === "") return undefined
  const having = accounts.filter((account) => hasId(account, id)).toSorted(byProvider)
  const account = having.find(({ provider }) => at !== undefined && isNamed(at, provider)) ?? having[0]
  if (account !== undefined) {
    const server = serverIn(account, id)
    const plugin = plugins.find((each) => isNamed(each, account.provider))
    if (server?.id === undefined) return undefined
    const provider = plugin?.id ?? account.provider
    return { id, server: server.id, plugin, provider, owner: "customer", term: termOf(server) }
  }
  const lent = shared.filter((each) => each.id === id)
  const seat = lent.find(({ plugin }) => plugin === at) ?? lent[0]
  if (seat === undefined) return undefined
  const { plugin, server, term } = seat
  return server === undefined ? undefined : { id, server, plugin, provider: plugin.id, owner: "broker", term }
}

const byProvider = (one: Filing.Account, other: Filing.Account): number =>
  one.provider < other.provider ? -1 : 1

const hasId = ({ servers = [], codes = [] }: Filing.Account, id: string): boolean =>
  [...servers, ...codes].some((each) => each.id === id)

/** The server of that id, or the one of the code. */
const serverIn = (account: Filing.Account, id: string): Filing.Server | undefined => {
  const own = account.servers?.find((each) => each.id === id)
  if (own !== undefined) return own
  const code = account.codes?.find((each) => each.id === id)
  return code === undefined ? undefined : serverBehind(code, account)
}
