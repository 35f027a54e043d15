import { Quotas } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Limit, Plugin } from "@openbeian/core/provider"
import { type Basis, needsCodesAt, rowsOn } from "./limits.ts"
import { productCase, roomFigureOf, roomOf, takenOf } from "./seats.ts"

/** How many codes for other accounts a server still makes (还可创建的授权码). */
export interface Lending {
  readonly left: number
  /** How many of what bounds it there are in all. */
  readonly most: number
  /** What bounds it: the codes that the papers let it make, or its quota, where a code takes some. */
  readonly by: "codes" | "quota"
  /** Whether what it carries itself bears on it, as a code takes some of its quota. */
  readonly takesQuota: boolean
  readonly clauses: ReadonlyArray<string>
}

/**
 * Why nothing is lent: the papers state no codes of it, or of other products only, or what a code takes of a quota that
 * nobody states.
 */
export type Unstated = "unstatedCodes" | "codesOfOthers" | "unstatedRoom"

/**
 * By the papers' number of codes less those that were made, and, where a code takes quota, by the quota that is left; the
 * lesser of them. Codes that are stated of other products only are none of this one.
 */
export const lendingOf = (
  server: Filing.Server,
  account: Filing.Account,
  plugin: Plugin.Plugin,
  basis: Basis,
): Lending | Unstated => {
  const of = productCase(plugin, server.product)
  const { codesPerServer, quotaPerCode } = plugin.limits
  const figure = Limit.figureOn(codesPerServer, basis.today, of)
  if (figure === "undocumented" && rowsOn(codesPerServer, basis.today).length > 0) return "codesOfOthers"
  const taking = Limit.figureOn(quotaPerCode, basis.today, of)
  const each = taking === "undocumented" || taking.value === "unlimited" ? 0 : taking.value
  const room = roomOf(server, plugin, basis)
  const places = roomFigureOf(server, plugin, basis)
  const takesQuota = each > 0 && Number.isFinite(room)
  const byQuota: ReadonlyArray<Lending> = takesQuota
    ? [
        {
          left: Math.max(0, Math.floor((room - takenOf(server, account, plugin, basis)) / each)),
          most: room,
          by: "quota",
          takesQuota,
          clauses: places === "undocumented" ? [] : places.cites,
        },
      ]
    : []
  const most =
    figure === "undocumented"
      ? undefined
      : figure.value === "unlimited"
        ? Number.POSITIVE_INFINITY
        : figure.value
  const byCodes: ReadonlyArray<Lending> =
    figure === "undocumented" || most === undefined
      ? []
      : [
          {
            left: Math.max(0, most - Quotas.codesMadeFrom(server, account)),
            most,
            by: "codes",
            takesQuota,
            clauses: figure.cites,
          },
        ]
  const [least] = [...byQuota, ...byCodes].toSorted((one, other) => one.left - other.left)
  return least ?? (each > 0 ? "unstatedRoom" : "unstatedCodes")
}

/**
 * Why a code that a customer lists carries nothing. `unknownCodes`: the papers do not speak of codes; `uncountedServers`: a
 * server carries any number there, which a code does not. Absent: it carries one service.
 */
export const codesUnusedAt = (
  plugin: Plugin.Plugin,
  basis: Basis,
): "unknownCodes" | "uncountedServers" | undefined => {
  if (!knowsCodes(plugin, basis)) return "unknownCodes"
  return needsCodesAt(plugin, basis) ? undefined : "uncountedServers"
}

const knowsCodes = ({ limits, capabilities }: Plugin.Plugin, { today }: Basis): boolean =>
  capabilities.codeOfAnotherAccount !== "undocumented" ||
  [limits.codesPerServer, limits.servicesPerCode, limits.quotaPerCode].some(
    (limit) => rowsOn(limit, today).length > 0,
  )

/** How many codes for other accounts a new server of a product makes; none where the papers do not say. */
export const lentByNew = (product: string | undefined, plugin: Plugin.Plugin, basis: Basis): number => {
  const lending = newLending(product, plugin, basis)
  return typeof lending === "string" ? 0 : lending.left
}

export const newLending = (
  product: string | undefined,
  plugin: Plugin.Plugin,
  basis: Basis,
): Lending | Unstated =>
  lendingOf(product === undefined ? {} : { product }, { provider: plugin.id }, plugin, basis)

/** Whether any product that is sold makes codes for other accounts. */
export const makesCodes = (plugin: Plugin.Plugin, basis: Basis): boolean => {
  const products = Plugin.productsOf(plugin)
  return products.length === 0
    ? lentByNew(undefined, plugin, basis) > 0
    : products.some(({ id }) => lentByNew(id, plugin, basis) > 0)
}
