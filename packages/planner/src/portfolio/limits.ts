import type { Filing } from "@openbeian/core/filing"
import { FilingType } from "@openbeian/core/filing"
import { Limit, type Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Assumptions, OwnLimitName } from "../Assumptions.ts"
import type { Cap, OrderKind } from "../model/index.ts"
import { isNamed } from "./facts.ts"

/** By what figures of limits are found: the rows in force on that day, and what the user gives instead of them. */
export interface Basis {
  readonly today: string
  readonly assumptions: Assumptions
}

/** The figure of the user for a limit of a provider. It counts where the papers state none. */
export const ownLimit = (
  plugin: Plugin.Plugin,
  name: OwnLimitName,
  { assumptions: { limits = [] } }: Pick<Basis, "assumptions">,
): number | undefined =>
  limits.find(({ provider, limit }) => limit === name && isNamed(plugin, provider))?.value

/** How many there may be by the papers, and where these state none by the user; else there is no bound. */
export const roomOn = (plugin: Plugin.Plugin, name: OwnLimitName, basis: Basis, of: Limit.Case): number => {
  const figure = Limit.figureOn(plugin.limits[name], basis.today, of)
  if (figure === "undocumented") return ownLimit(plugin, name, basis) ?? Number.POSITIVE_INFINITY
  return figure.value === "unlimited" ? Number.POSITIVE_INFINITY : figure.value
}

/** The rows in force on a day. None is the same as papers that state none. */
export const rowsOn = (limit: Limit.Limit, today: string): ReadonlyArray<Limit.Figure> =>
  limit === "undocumented" ? [] : limit.filter(({ from }) => from <= today)

/** Whether servers of a provider carry a limited number of services, by its papers or by the user. */
export const needsCodesAt = (plugin: Plugin.Plugin, basis: Basis): boolean => {
  const rows = rowsOn(plugin.limits.servicesPerServer, basis.today)
  return rows.length === 0
    ? ownLimit(plugin, "servicesPerServer", basis) !== undefined
    : rows.some(({ value }) => value !== "unlimited")
}

/** The kinds of order, by position: each type of filing for each kind of service. */
export const kinds: ReadonlyArray<{
  readonly type: FilingType.FilingType
  readonly service: Filing.Service["kind"]
}> = FilingType.FilingType.literals.flatMap((type) =>
  (["website", "app", "miniProgram", "quickApp"] as const).map((service) => ({ type, service })),
)

export const kindOf = (type: FilingType.FilingType, service: Filing.Service["kind"]): number =>
  kinds.findIndex((each) => each.type === afterFirst(type) && each.service === service)

/** Only the first order files an unfiled subject; the kernel knows that one by itself. */
const afterFirst = (type: FilingType.FilingType): FilingType.FilingType =>
  type === "newSubject" ? "newService" : type

/** Whether services are added by it: such orders hold several. */
export const isAddition = (type: FilingType.FilingType): boolean =>
  ["newService", "newAccess"].includes(afterFirst(type))

/**
 * Whether a row on open orders is for a kind of order. A first filing is the first order of its account, and counts as
 * the new service that it is there.
 */
const isFor = ({ filingType, among, service }: Limit.Figure, kind: (typeof kinds)[number]): boolean => {
  const types = among ?? (filingType === undefined ? undefined : [filingType])
  return (
    (service === undefined || service === kind.service) &&
    (types === undefined || types.map(afterFirst).includes(afterFirst(kind.type)))
  )
}

/** Whether a row in force says how many orders of a kind may be open at once. */
export const areOpenOrdersStated = (
  plugin: Plugin.Plugin,
  kind: (typeof kinds)[number],
  { today }: Basis,
): boolean => rowsOn(plugin.limits.openOrdersPerAccount, today).some((row) => isFor(row, kind))

/** How many orders may be open at once; kinds that no row in force names are limited by the user alone. */
export const capsOf = (plugin: Plugin.Plugin, basis: Basis): ReadonlyArray<Cap> => {
  const own = ownLimit(plugin, "openOrdersPerAccount", basis)
  const rows = rowsOn(plugin.limits.openOrdersPerAccount, basis.today)
  // The newest row for each set of kinds; rows are sorted so.
  const newest = [
    ...Map.groupBy(rows, ({ filingType, among, service }) =>
      JSON.stringify([filingType, among, service]),
    ).values(),
  ].flatMap(([row]) => row ?? [])
  const unnamed = positionsWhere((kind) => !areOpenOrdersStated(plugin, kind, basis))
  return [
    ...newest.flatMap((row) =>
      row.value === "unlimited"
        ? []
        : [{ among: positionsWhere((kind) => isFor(row, kind)), most: row.value }],
    ),
    ...(own === undefined || unnamed.length === 0 ? [] : [{ among: unnamed, most: own }]),
  ]
}

const positionsWhere = (isMeant: (kind: (typeof kinds)[number]) => boolean): ReadonlyArray<number> =>
  kinds.flatMap((kind, n) => (isMeant(kind) ? [n] : []))

/** How many services an order may hold: by the provider, by the administration and by the user, the least of them. */
export const kindsFor = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  basis: Basis,
  regulations: Regulations.Regulations,
): ReadonlyArray<OrderKind> =>
  kinds.map(({ type, service }) => {
    if (!isAddition(type)) return { batch: 1, isServerless: true }
    const batch = placesIn(facts, plugin, basis, regulations, service, type)
    const firstBatch = placesIn(facts, plugin, basis, regulations, service, "newSubject")
    return firstBatch < batch ? { batch, firstBatch } : { batch }
  })

const placesIn = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  basis: Basis,
  regulations: Regulations.Regulations,
  service: Filing.Service["kind"],
  type: FilingType.FilingType,
): number => {
  const of = caseOf(facts, service, type)
  return Math.min(
    Limit.roomOn(administrationOf(facts, regulations), basis.today, of),
    roomOn(plugin, "newServicesPerOrder", basis, of),
  )
}

/** Whether a row in force says how many services of a kind an order of the customer may hold, of whoever is asked. */
export const areNewServicesStated = (
  limit: Limit.Limit,
  { today }: Basis,
  facts: Filing.Facts,
  service: Filing.Service["kind"],
  type: FilingType.FilingType,
): boolean => Limit.figureOn(limit, today, caseOf(facts, service, type)) !== "undocumented"

const caseOf = (
  { subject = {} }: Filing.Facts,
  service: Filing.Service["kind"],
  filingType: FilingType.FilingType,
): Limit.Case => ({ service, subject, filingType })

/** What the administration of the customer limits. */
export const administrationOf = (
  { subject: { province } = {} }: Filing.Facts,
  { administrations }: Regulations.Regulations,
): Limit.Limit =>
  (province === undefined ? undefined : administrations[province]?.newServicesPerOrder) ?? "undocumented"
