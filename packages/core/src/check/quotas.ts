import type { Account, Server } from "../filing/Filing.ts"
import type { Portfolio } from "../filing/Portfolio.ts"
import { figureOn, type Limit } from "../provider/Limit.ts"
import { type Plugin, productsOf } from "../provider/Plugin.ts"
import { productOf } from "../provider/Product.ts"
import { type Text, text } from "../text/Text.ts"
import { asked } from "./named.ts"

/** What a portfolio says of the quota of a server and the papers leave no room for (配额矛盾). */
export interface Excess {
  /**
   * `used`: more is taken than the server has; `codes`: more codes were made from it than it has quota for; `made`: more
   * than it makes; `uncounted`: what is taken does not count the codes that were made.
   */
  readonly kind: "used" | "codes" | "made" | "uncounted"
  /** Id of the provider. */
  readonly provider: string
  /** Id of the customer; absent: the broker's own. */
  readonly customer: string | undefined
  /** JSON Pointer into the portfolio. */
  readonly at: string
  readonly server: string
  readonly message: Text
  readonly fix: Text
  readonly clauses: ReadonlyArray<string>
}

/** Every server whose quota is said to be taken otherwise than the papers let it. */
export const excessIn = (
  { accounts = [], filings }: Portfolio,
  plugins: ReadonlyArray<Plugin>,
  today: string,
): ReadonlyArray<Excess> => {
  const known = plugins.map((plugin) => ({ plugin, is: asked(plugin).is }))
  const inAccounts = (
    all: ReadonlyArray<Account>,
    at: string,
    customer: string | undefined,
  ): ReadonlyArray<Excess> =>
    all.flatMap((account, a) => {
      const { servers = [], codes = [] } = account
      if (servers.every(({ quotaUsed }) => quotaUsed === undefined) && codes.length === 0) return []
      const plugin = known.find(({ is }) => is(account.provider))?.plugin
      if (plugin === undefined) return []
      return servers.flatMap((server, s) => {
        const found = excessOf(server, account, plugin, today)
        return found === undefined
          ? []
          : [{ ...found, provider: plugin.id, customer, at: `${at}/${a}/servers/${s}/quotaUsed` }]
      })
    })
  return [
    ...filings.flatMap(({ customer, accounts: own = [] }, n) =>
      inAccounts(own, `/filings/${n}/accounts`, customer),
    ),
    ...inAccounts(accounts, "/accounts", undefined),
  ]
}

/** How much of its quota the codes take that were made from a server; none where the papers do not say that they do. */
export const takenByCodes = (server: Server, account: Account, plugin: Plugin, today: string): number => {
  const figure = figureOf(plugin.limits.quotaPerCode, server, plugin, today)
  return figure === undefined ? 0 : codesMadeFrom(server, account) * figure.value
}

/** How many codes of an account were made from a server of it, spent or not. */
export const codesMadeFrom = ({ id }: Server, { codes = [] }: Account): number =>
  id === undefined ? 0 : codes.filter(({ server }) => server?.id === id).length

const excessOf = (
  server: Server,
  account: Account,
  plugin: Plugin,
  today: string,
): Omit<Excess, "provider" | "customer" | "at"> | undefined => {
  const room = figureOf(plugin.limits.servicesPerServer, server, plugin, today)
  const taking = figureOf(plugin.limits.quotaPerCode, server, plugin, today)
  const codes = takenByCodes(server, account, plugin, today)
  const most = figureOf(plugin.limits.codesPerServer, server, plugin, today)
  const made = codesMadeFrom(server, account)
  const { id = "", quotaUsed } = server
  const cites = [...new Set([...(room?.cites ?? []), ...(codes === 0 ? [] : (taking?.cites ?? []))])]
  if (room !== undefined && quotaUsed !== undefined && quotaUsed > room.value)
    return {
      kind: "used",
      server: id,
      message: text(
        `服务器 ${id} 写着占用 ${quotaUsed} 个配额，文件所载只有 ${room.value} 个`,
        `${quotaUsed} of the quota of server ${id} is said to be taken, and the papers give it ${room.value}`,
      ),
      fix: text("按接入商控制台改正", "correct it by the console of the provider"),
      clauses: room.cites,
    }
  if (room !== undefined && codes > room.value)
    return {
      kind: "codes",
      server: id,
      message: text(
        `服务器 ${id} 已创建的授权码占用 ${codes} 个配额，文件所载只有 ${room.value} 个`,
        `the codes made from server ${id} take ${codes} of its quota, and the papers give it ${room.value}`,
      ),
      fix: text("核对各授权码是哪台服务器创建的", "see which server each code was made from"),
      clauses: cites,
    }
  if (most !== undefined && made > most.value)
    return {
      kind: "made",
      server: id,
      message: text(
        `服务器 ${id} 已创建 ${made} 个授权码，文件所载只有 ${most.value} 个`,
        `${made} codes were made from server ${id}, and by the papers it makes ${most.value}`,
      ),
      fix: text("核对各授权码是哪台服务器创建的", "see which server each code was made from"),
      clauses: most.cites,
    }
  if (quotaUsed !== undefined && codes > quotaUsed)
    return {
      kind: "uncounted",
      server: id,
      message: text(
        `服务器 ${id} 写着占用 ${quotaUsed} 个配额，而已创建的授权码就占用 ${codes} 个`,
        `${quotaUsed} of the quota of server ${id} is said to be taken, and the codes made from it take ${codes}`,
      ),
      fix: text("把已创建的授权码也算进已占用的配额", "count the codes that were made as taken"),
      clauses: taking?.cites ?? [],
    }
  return undefined
}

const figureOf = (limit: Limit, server: Server, plugin: Plugin, today: string) => {
  const product = () =>
    server.product === undefined ? undefined : productOf({ products: productsOf(plugin) }, server.product)
  const figure = figureOn(limit, today, { product })
  return figure === "undocumented" || figure.value === "unlimited"
    ? undefined
    : { value: figure.value, cites: figure.cites }
}
