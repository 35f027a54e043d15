import type { Text } from "../../language/language.ts"
import { compared, listed, whole } from "../providers/providers.ts"
import type { OwnCapability, OwnLimit } from "./assumed.ts"

/** What of a provider the user may give an answer for (可填的数). */
export interface Offer {
  readonly id: string
  readonly name: Text
  readonly monogram: string
  readonly products: ReadonlyArray<{ readonly id: string; readonly words: Text }>
  /** Limits that its papers do not state. */
  readonly unstated: ReadonlyArray<OwnLimit["limit"]>
  /** What its papers do not say whether it can. */
  readonly unsaid: ReadonlyArray<{ readonly id: OwnCapability["capability"]; readonly label: Text }>
}

export interface Offers {
  readonly providers: ReadonlyArray<Offer>
  /** Limits that somebody leaves open, by their names. */
  readonly limits: ReadonlyArray<{ readonly id: OwnLimit["limit"]; readonly label: Text }>
}

/** Asked for once. */
export const offers = (): Promise<Offers> => {
  known ??= load().catch((cause: unknown) => {
    known = undefined
    throw cause
  })
  return known
}
let known: Promise<Offers> | undefined

const counted = ["openOrdersPerAccount", "newServicesPerOrder", "servicesPerServer"] as const

const answerable = ["quotaReturnsOnCancel"] as const

const load = async (): Promise<Offers> => {
  const all = await listed()
  const [{ rows }, ...sheets] = await Promise.all([compared([]), ...all.map(({ id }) => whole(id))])
  const limits = counted.flatMap((id) => {
    const row = rows.find((each) => each.kind === "limit" && each.id === id)
    const open = row?.cells.flatMap(({ provider, says }) => (says.length === 0 ? [provider] : [])) ?? []
    return row === undefined || open.length === 0 ? [] : [{ id, label: row.label, open }]
  })
  return {
    limits: limits.map(({ id, label }) => ({ id, label })),
    providers: sheets.map(({ id, name, monogram, servers, capabilities }) => ({
      id,
      name,
      monogram,
      products: servers.products.map((product) => ({ id: product.id, words: product.words })),
      unstated: limits.flatMap((limit) => (limit.open.includes(id) ? [limit.id] : [])),
      unsaid: answerable.flatMap((answer) => {
        const found = capabilities.find((each) => each.id === answer)
        return found?.support === "undocumented" ? [{ id: answer, label: found.label }] : []
      }),
    })),
  }
}
