import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { isNamed } from "./facts.ts"
import type { Shared } from "./shared.ts"

/** The server or code on which a service runs today (现用服务器). */
export interface Home {
  /** As the service names it. */
  readonly id: string
  /** The server behind it: of a code the one that it was made from, where that is known. */
  readonly server: string
  readonly isCode: boolean
  /** Where it is. Absent: no account of customer or broker has it. */
  readonly plugin: Plugin.Plugin | undefined
  /** The same as it is written, of a provider that is not installed too. */
  readonly provider: string | undefined
  readonly owner: "customer" | "broker" | undefined
}

interface Known {
  /** Every provider that there is. */
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly shared: ReadonlyArray<Shared>
}

/**
 * Where a service runs today. Ids are those of one account, so the provider at which it is planned is asked first: what
 * that has under the id is what the service means there.
 */
export const homeOf = (
  { accounts = [] }: Filing.Facts,
  service: Filing.Service | undefined,
  { plugins, shared }: Known,
  at?: Plugin.Plugin,
): Home | undefined => {
  const id = service?.runsOn
  if (id === undefined || id === "") return undefined
  const having = accounts.filter((account) => serverIn(account, id) !== undefined)
  const account = having.find(({ provider }) => at !== undefined && isNamed(at, provider)) ?? having[0]
  if (account !== undefined) {
    const plugin = plugins.find((each) => isNamed(each, account.provider))
    const isCode = account.servers?.some((each) => each.id === id) !== true
    const server = serverIn(account, id) ?? id
    return { id, server, isCode, plugin, provider: plugin?.id ?? account.provider, owner: "customer" }
  }
  const lent = shared.filter((each) => each.id === id)
  const seat = lent.find(({ plugin }) => plugin === at) ?? lent[0]
  if (seat !== undefined) {
    const { plugin, isCode } = seat
    return { id, server: seat.server ?? id, isCode, plugin, provider: plugin.id, owner: "broker" }
  }
  return { id, server: id, isCode: false, plugin: undefined, provider: undefined, owner: undefined }
}

/** The server that an id of an account stands for; undefined where the account has no such id. */
const serverIn = ({ servers = [], codes = [] }: Filing.Account, id: string): string | undefined =>
  servers.some((each) => each.id === id) ? id : madeFrom(codes.find((each) => each.id === id))

const madeFrom = (code: Filing.AuthorizationCode | undefined): string | undefined =>
  code === undefined ? undefined : (code.server?.id ?? code.id)
