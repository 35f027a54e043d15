import { WorkingDays } from "../calendar/index.ts"
import * as Check from "../check/check.ts"
import * as Clauses from "../check/clauses.ts"
import type { ClauseView } from "../check/Report.ts"
import * as Footer from "../footer/Footer.ts"
import { type Place, placeKinds, placeOfRule, uses, usesOfRegulations } from "../provider/Coverage.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Regulations } from "../regulation/Regulations.ts"
import type { Book } from "../rule/Clause.ts"
import type { WholeClause } from "./LibraryView.ts"

export * from "./LibraryView.ts"

/** All clauses at hand, in an order that stays, and what stands on each (条款总库). */
export interface Library {
  readonly books: ReadonlyArray<Book>
  readonly entries: ReadonlyArray<Entry>
  readonly entry: (id: string) => Entry | undefined
}

/** A clause, and all that a filter can ask of it (条款及其引用). */
export interface Entry {
  readonly clause: ClauseView
  readonly usedBy: ReadonlyArray<Cited>
  /** The clauses that this one replaces. */
  readonly supersedes: ReadonlyArray<string>
  /** Codes of the provinces of which it states something. */
  readonly provinces: ReadonlySet<string>
}

/** A place that cites, and the provider whose it is. Absent: it is the country's, a province's or core's. */
export interface Cited extends Place {
  readonly provider?: string
}

/** The library of the providers and the country; the clauses of each book in its own order. */
export const of = (plugins: ReadonlyArray<Plugin>, regulations: Regulations): Library => {
  const books = [...new Set([...plugins.flatMap(Check.booksOf), regulations.book])]
  const clauses = Clauses.all(books)
  const places = placesOf(plugins, regulations)
  const usedBy = byClause(places)
  const provinces = provincesByClause([
    ...places,
    ...Object.values(regulations.administrations).flatMap(({ province, statements }) =>
      statements.map(({ cites }) => ({ province, cites })),
    ),
  ])
  const supersedes = Map.groupBy(clauses, ({ supersededBy }) => supersededBy)
  const entries = clauses.map((clause) => ({
    clause,
    usedBy: usedBy.get(clause.id) ?? [],
    supersedes: (supersedes.get(clause.id) ?? []).map(({ id }) => id),
    provinces: provinces.get(clause.id) ?? none,
  }))
  const byId = new Map(entries.map((entry) => [entry.clause.id, entry]))
  return { books, entries, entry: (id) => byId.get(id) }
}

/** A clause with what stands on it, and beside it the clauses that contradict, replace or precede it. */
export const whole = ({ clause, usedBy, supersedes }: Entry, { entry }: Library): WholeClause => {
  const beside = [
    ...clause.conflicts.map((conflict) => conflict.with),
    ...(clause.supersededBy === undefined ? [] : [clause.supersededBy]),
    ...supersedes,
  ]
  const views = beside.flatMap((id) => entry(id)?.clause ?? [])
  return {
    ...clause,
    supersedes,
    usedBy: usedBy.map(({ as: _, by: __, cites: ___, ...place }) => place),
    clauses: Object.fromEntries(views.map((view) => [view.id, view])),
  }
}

/** Every place that cites a clause of any book. */
export const placesOf = (plugins: ReadonlyArray<Plugin>, regulations: Regulations): ReadonlyArray<Cited> => [
  ...plugins.flatMap((plugin) => uses(plugin).map((place) => ({ ...place, provider: plugin.id }))),
  ...usesOfRegulations(regulations),
  ...placesOfCore(plugins),
]

/** What core itself says: its rules, whoever's provider they speak for, and the footer. */
export const placesOfCore = (plugins: ReadonlyArray<Plugin>): ReadonlyArray<Cited> => [
  ...plugins.flatMap((plugin) =>
    Check.rulesOf(plugin)
      .all.filter((rule) => !plugin.rules.includes(rule))
      .map((rule) => {
        const isOfProvider = rule.cites.some((id) => Object.hasOwn(plugin.book.clauses, id))
        return { ...placeOfRule(rule), ...(isOfProvider ? { provider: plugin.id } : {}) }
      }),
  ),
  ...Footer.uses,
  calendarPlace,
]

/** Years without a notice are counted by what the decree fixes. */
const calendarPlace: Place = {
  as: "vocabulary",
  by: "calendar",
  cites: WorkingDays.statutoryClauses,
  kind: "calendar",
  id: "calendar",
  title: placeKinds.calendar,
}

/** What cites a clause more than once in one breath, as figure and as format, is named once. */
const byClause = (places: ReadonlyArray<Cited>): ReadonlyMap<string, ReadonlyArray<Cited>> => {
  const named = new Map<string, Map<string, Cited>>()
  for (const place of places) {
    const { by, provider, answers, says } = place
    const name = JSON.stringify([provider, by, answers, says])
    for (const id of place.cites) {
      const own = named.get(id) ?? new Map<string, Cited>()
      if (!own.has(name)) own.set(name, place)
      named.set(id, own)
    }
  }
  return new Map([...named].map(([id, own]) => [id, [...own.values()]]))
}

const provincesByClause = (
  said: ReadonlyArray<Pick<Place, "province" | "cites">>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { province, cites } of said)
    if (province !== undefined)
      for (const id of cites) found.set(id, (found.get(id) ?? new Set<string>()).add(province))
  return found
}

const none: ReadonlySet<string> = new Set()
