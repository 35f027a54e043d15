import type { Filing } from "@openbeian/core/filing"
import { Limit, Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Purchase } from "../Plan.ts"
import { newLending } from "../portfolio/lending.ts"
import type { Numbers, Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/Standing.ts"
import type { Solved } from "./solved.ts"

/** What is bought at a provider: by one customer for itself, or without one for all whose codes may cross accounts. */
export const boughtBy = (solved: Solved, p: number, c?: number): ReadonlyArray<Purchase> => {
  const { customers, numbers, setting, solution } = solved
  const plugin = setting.plugins[p]
  if (plugin === undefined) return []
  const { isPooled = false, offers = [] } = numbers.model.providers[p] ?? {}
  const shared = setting.shared.map(({ id }) => id)
  if (c === undefined)
    return (solution.providers[p]?.purchases ?? []).flatMap((count, offer) =>
      isPooled && offers[offer]?.isOwn !== true ? bought(plugin, p, offer, count, solved, shared) : [],
    )
  const { customer = "", facts } = customers[c] ?? {}
  const taken = takenBy(facts)
  const subject = solution.subjects[c]
  const own = (subject?.purchases[p] ?? []).flatMap((count, offer) =>
    bought(plugin, p, offer, count, solved, taken, customer),
  )
  return subject?.servers.includes(p) === true
    ? [...own, oneServer(plugin, customer, priceOf(numbers, p), taken)]
    : own
}

/** Ids of what is there, also of what an earlier plan has bought. */
const takenBy = (facts: Filing.Facts | undefined): ReadonlyArray<string> =>
  (facts?.accounts ?? []).flatMap(({ servers = [], codes = [] }) =>
    [...servers, ...codes].flatMap(({ id }) => id ?? []),
  )

/** The id, or the next one after it, of which no server is there yet. */
const freeId = (id: string, taken: ReadonlyArray<string>, n = 1): string => {
  const own = n === 1 ? id : `${id}/${n}`
  return taken.some((each) => each === own || each.startsWith(`${own}#`)) ? freeId(id, taken, n + 1) : own
}

export const standingOf = (
  weighed: Weighed | undefined,
  plugin: Plugin.Plugin | undefined,
): Standing | undefined => weighed?.standings.find((standing) => standing.plugin === plugin)

/** The cheapest of what there is a price for. */
const priceOf = ({ isPriced, offers }: Numbers, p: number): number | undefined => {
  const prices = (offers[p] ?? []).flatMap(({ yuan }) => yuan ?? [])
  return isPriced && prices.length > 0 ? Math.min(...prices) : undefined
}

const anyServer = text("可备案的服务器", "a server that can carry a filing")

const oneServer = (
  plugin: Plugin.Plugin,
  customer: string,
  yuan: number | undefined,
  taken: ReadonlyArray<string>,
): Purchase => ({
  id: freeId(`server/${customer}/${plugin.id}`, taken),
  customer,
  provider: plugin.id,
  words: anyServer,
  count: 1,
  ...(yuan === undefined ? {} : { yuan }),
  clauses: plugin.servers === "undocumented" ? [] : plugin.servers.cites,
})

const bought = (
  plugin: Plugin.Plugin,
  p: number,
  offer: number,
  count: number,
  { numbers, setting }: Solved,
  taken: ReadonlyArray<string>,
  customer?: string,
): ReadonlyArray<Purchase> => {
  const product = numbers.offers[p]?.[offer]
  const quota = numbers.model.providers[p]?.offers[offer]?.quota
  if (count === 0 || product === undefined) return []
  const { id } = product
  const named = Plugin.productsOf(plugin).find((each) => each.id === id)
  const clauses =
    customer === undefined ? lentClauses(id, plugin, setting) : carriedClauses(id, plugin, setting)
  return [
    {
      id: freeId(
        ["server", customer ?? "all", plugin.id, ...(id === undefined ? [] : [id])].join("/"),
        taken,
      ),
      provider: plugin.id,
      ...(id === undefined ? {} : { product: id }),
      words: named?.words ?? (id === undefined ? anyServer : text(id, id)),
      count,
      ...(quota === undefined ? {} : { codes: count * quota }),
      ...(named?.monthsMin === undefined ? {} : { monthsMin: named.monthsMin }),
      ...(customer === undefined ? {} : { customer }),
      ...(numbers.isPriced && product.yuan !== undefined ? { yuan: product.yuan * count } : {}),
      clauses: [...new Set([...(named?.cites ?? []), ...clauses])],
    },
  ]
}

/** What says how many codes it makes for all. */
const lentClauses = (product: string | undefined, plugin: Plugin.Plugin, setting: Setting) => {
  const lending = newLending(product, plugin, setting)
  return typeof lending === "string" ? [] : lending.clauses
}

/** What says how many services it carries. */
const carriedClauses = (product: string | undefined, plugin: Plugin.Plugin, { today }: Setting) => {
  const figure = Limit.figureOn(plugin.limits.servicesPerServer, today, { product: () => product })
  return figure === "undocumented" ? [] : figure.cites
}
