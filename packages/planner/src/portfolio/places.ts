import type { Filing } from "@openbeian/core/filing"
import { Limit, type Plugin } from "@openbeian/core/provider"
import { isNamed } from "./facts.ts"
import { productCase } from "./seats.ts"

/** A place on a server, or a code (配额). Ids are unique within an account only, so it is told where. */
export interface Place {
  readonly plugin: Plugin.Plugin
  readonly id: string
}

/** What those of an account are on; an id for each. */
const idsAt = ({ provider }: Filing.Account, places: ReadonlyArray<Place>): ReadonlyArray<string> =>
  places.flatMap(({ plugin, id }) => (isNamed(plugin, provider) ? [id] : []))

/** The accounts with these places taken. */
export const taken = (
  accounts: ReadonlyArray<Filing.Account>,
  places: ReadonlyArray<Place>,
): ReadonlyArray<Filing.Account> => counted(accounts, places, 1)

/** The broker's accounts with a code made from the server of each of these, or the code handed on that it is. */
export const lent = (
  accounts: ReadonlyArray<Filing.Account>,
  places: ReadonlyArray<Place>,
  today: string,
): ReadonlyArray<Filing.Account> =>
  accounts.map((account) => {
    // Of two accounts at one provider the first that has it.
    const here = places.filter(
      ({ plugin, id }) =>
        accounts.find((each) => isNamed(plugin, each.provider) && has(each, id)) === account,
    )
    const { codes = [], servers = [], ...rest } = account
    const made = servers.flatMap((server) => {
      const { length } = here.filter(({ id }) => id === server.id)
      return length === 0 ? [] : codesOf(server, length, [...servers, ...codes])
    })
    if (here.length === 0) return account
    return {
      ...rest,
      ...(account.servers && {
        servers: servers.map((server) => {
          const plugin = here.find(({ id }) => id === server.id)?.plugin
          const by = made.filter((code) => code.server?.id === server.id).length
          return plugin === undefined || server.quotaUsed === undefined
            ? server
            : { ...server, quotaUsed: server.quotaUsed + by * quotaOf(server, plugin, today) }
        }),
      }),
      ...((account.codes !== undefined || made.length > 0) && {
        codes: [
          ...codes.map((code) => (here.some(({ id }) => id === code.id) ? { ...code, isSpent: true } : code)),
          ...made,
        ],
      }),
    }
  })

const has = ({ servers = [], codes = [] }: Filing.Account, id: string): boolean =>
  [...servers, ...codes].some((each) => each.id === id)

/** So many spent codes of a server, until each has a name of its own. */
const codesOf = (
  { id = "" }: Filing.Server,
  count: number,
  known: ReadonlyArray<{ readonly id?: string }>,
): ReadonlyArray<Filing.AuthorizationCode> => {
  const used = new Set(known.map((each) => each.id))
  return Array.from({ length: used.size + count }, (_, n) => `${id}/code-${n + 1}`)
    .filter((name) => !used.has(name))
    .slice(0, count)
    .map((name) => ({ id: name, origin: "thisAccount", isSpent: true, server: { id } }))
}

/** How much of the quota a code takes, where the papers say so. */
const quotaOf = ({ product }: Filing.Server, plugin: Plugin.Plugin, today: string): number => {
  const figure = Limit.figureOn(plugin.limits.quotaPerCode, today, productCase(plugin, product))
  return figure === "undocumented" || figure.value === "unlimited" ? 0 : figure.value
}

/** The accounts with these places free again. */
export const restored = (
  accounts: ReadonlyArray<Filing.Account>,
  places: ReadonlyArray<Place>,
): ReadonlyArray<Filing.Account> => counted(accounts, places, -1)

const counted = (
  accounts: ReadonlyArray<Filing.Account>,
  places: ReadonlyArray<Place>,
  by: 1 | -1,
): ReadonlyArray<Filing.Account> =>
  accounts.map((account) => {
    const { servers, codes, ...rest } = account
    const ids = idsAt(account, places)
    if (ids.length === 0) return account
    return {
      ...rest,
      ...(servers && { servers: servers.map((server) => withCount(server, ids, by)) }),
      ...(codes && {
        codes: codes.map((code) =>
          code.id !== undefined && ids.includes(code.id) ? { ...code, isSpent: by > 0 } : code,
        ),
      }),
    }
  })

/** What is not known to be taken cannot be given back. */
const withCount = (server: Filing.Server, ids: ReadonlyArray<string>, by: 1 | -1): Filing.Server => {
  const count = ids.filter((id) => id === server.id).length
  const { quotaUsed } = server
  return count === 0 || (quotaUsed === undefined && by < 0)
    ? server
    : { ...server, quotaUsed: Math.max(0, (quotaUsed ?? 0) + by * count) }
}
