import { Day } from "@openbeian/core/calendar"
import { Quotas } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Limit, Plugin, Product } from "@openbeian/core/provider"
import { type Basis, roomOn } from "./limits.ts"
import { byTerm } from "./rows.ts"

/** A server or code that is there already (现有资源). */
export interface Seat {
  readonly id: string
  /** How many more services it can carry; no bound where neither the papers nor the user state one. */
  readonly free: number
  readonly isCode: boolean
  /** The server itself; of a code the one that it was made from, where that is known. */
  readonly server: string | undefined
  /** Whether the document says how many it carries. */
  readonly isCounted: boolean
  /** Whether nothing more can be made from it; of a code, from the server that it was made from. */
  readonly isFull: boolean
  /** Whether the papers say how many it carries. */
  readonly isStated: boolean
  /** Whether its term was over before today: then it carries nothing, whatever the papers say of terms. */
  readonly isExpired: boolean
  /** The last day of its term, where that is known; of a code, of the server that it was made from. */
  readonly term: Term | undefined
}

/** The last day of the term of a server (到期日). */
export interface Term {
  readonly until: string
  /** Whether it is counted from the day of purchase and the months bought, as no day is given. */
  readonly isCounted: boolean
}

/** By the day that is given; else by the purchase, where it is for months. */
export const termOf = ({ expiresOn, boughtOn, months, billing }: Filing.Server): Term | undefined => {
  if (expiresOn !== undefined) return { until: expiresOn, isCounted: false }
  if (boughtOn === undefined || months === undefined || months === 0 || billing === "payAsYouGo")
    return undefined
  return { until: Day.plusMonths(Day.of(boughtOn), months), isCounted: true }
}

/** What is known of the server of a code: what stands at the account's own one, and else what is said with the code. */
export const serverBehind = (
  { server }: Filing.AuthorizationCode,
  { servers = [] }: Filing.Account,
): Filing.Server | undefined =>
  server?.id === undefined ? server : { ...server, ...servers.find(({ id }) => id === server.id) }

/** The servers and codes of an account, in the order in which equal ones are used; of spent codes those that are given back. */
export const seatsOf = (
  account: Filing.Account | undefined,
  plugin: Plugin.Plugin,
  basis: Basis,
  returned: ReadonlySet<string> = new Set(),
): ReadonlyArray<Seat> => {
  const isExpired = (term: Term | undefined): boolean => term !== undefined && term.until < basis.today
  const servers = (account?.servers ?? []).flatMap((server): ReadonlyArray<Seat> => {
    const { id, quotaUsed } = server
    if (account === undefined || id === undefined) return []
    const term = termOf(server)
    const free = Math.max(0, roomOf(server, plugin, basis) - takenOf(server, account, plugin, basis))
    return [
      {
        id,
        free,
        isCode: false,
        server: id,
        isCounted: quotaUsed !== undefined,
        isFull: free === 0,
        isStated: isRoomStated(server, plugin, basis),
        isExpired: isExpired(term),
        term,
      },
    ]
  })
  const codes = (account?.codes ?? []).flatMap((code): ReadonlyArray<Seat> => {
    const { id, isSpent } = code
    if (account === undefined || id === undefined || (isSpent === true && !returned.has(id))) return []
    const server = serverBehind(code, account)
    const term = server === undefined ? undefined : termOf(server)
    return [
      {
        id,
        free: isSpent === true ? 0 : 1,
        isCode: true,
        server: server?.id,
        isCounted: true,
        isFull:
          server !== undefined &&
          servers.some((each) => each.id === server.id && each.isFull) &&
          Quotas.takenByCodes(server, account, plugin, basis.today) > 0,
        isStated: true,
        isExpired: isExpired(term),
        term,
      },
    ]
  })
  return [...servers, ...codes].toSorted(byTerm)
}

/** How much of its quota is taken. A code takes it when it is made: it is not free a second time. */
export const takenOf = (
  server: Filing.Server,
  account: Filing.Account,
  plugin: Plugin.Plugin,
  { today }: Pick<Basis, "today">,
): number => Math.max(server.quotaUsed ?? 0, Quotas.takenByCodes(server, account, plugin, today))

/** How many services a server can carry by its product. */
export const roomOf = ({ product }: Filing.Server, plugin: Plugin.Plugin, basis: Basis): number =>
  roomOn(plugin, "servicesPerServer", basis, productCase(plugin, product))

/** The row in force that says so. */
export const roomFigureOf = (
  { product }: Filing.Server,
  plugin: Plugin.Plugin,
  { today }: Pick<Basis, "today">,
): Limit.Figure | "undocumented" =>
  Limit.figureOn(plugin.limits.servicesPerServer, today, productCase(plugin, product))

export const isRoomStated = (server: Filing.Server, plugin: Plugin.Plugin, basis: Basis): boolean =>
  roomFigureOf(server, plugin, basis) !== "undocumented"

/** The product is looked up once for all rows. */
export const productCase = (
  plugin: Pick<Plugin.Plugin, "servers">,
  written: string | undefined,
): Pick<Limit.Case, "product"> => {
  const product =
    written === undefined ? undefined : Product.productOf({ products: Plugin.productsOf(plugin) }, written)
  return { product: () => product }
}
