import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { isNamed } from "./facts.ts"

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
