import type { Regulations } from "../regulation/Regulations.ts"
import { type Book, type ClauseKind, isInForce } from "../rule/Clause.ts"
import type { Plugin } from "./Plugin.ts"
import { type Role, type Use, uses, usesOfRegulations } from "./uses.ts"

export {
  type Place,
  type PlaceKind,
  placeKindIds,
  placeKinds,
  placeOfRule,
  type Role,
  type Use,
  uses,
  usesOfRegulations,
} from "./uses.ts"

/** What became of one clause in force: used where its kind demands it, waived with a reason, or left lying (覆盖). */
export interface Row {
  readonly id: string
  readonly kind: ClauseKind
  readonly status: "used" | "waived" | "orphan"
  /** Where it is cited, such as `rule kingsoft/…` or `limit openOrdersPerAccount`. */
  readonly by: ReadonlyArray<string>
}

/** Every clause in force of a provider's book, and what uses it. */
export const coverage = (plugin: Plugin): ReadonlyArray<Row> => coverageOf(plugin.book, uses(plugin))

/** Every clause in force of the country's book, and what uses it. */
export const coverageOfRegulations = (regulations: Regulations): ReadonlyArray<Row> =>
  coverageOf(regulations.book, usesOfRegulations(regulations))

/** The same for any book and any list of uses. */
export const coverageOf = (book: Book, all: ReadonlyArray<Use>): ReadonlyArray<Row> =>
  Object.entries(book.clauses).flatMap(([id, clause]) => {
    if (!isInForce(clause)) return []
    const own = all.filter((use) => use.cites.includes(id) && counts(clause.kind, use.as))
    const status =
      own.length > 0 ? "used" : clause.waived !== undefined && mayBeWaived(clause.kind) ? "waived" : "orphan"
    return [{ id, kind: clause.kind, status, by: own.map(({ by }) => by) }]
  })

/** Which use is enough for which kind of clause. */
const enough: Readonly<Record<ClauseKind, ReadonlyArray<Role>>> = {
  limit: ["figure", "rule"],
  requirement: ["rule", "format"],
  document: ["material"],
  deadline: ["stage", "duty"],
  enumeration: ["figure", "vocabulary"],
  status: ["stage", "guide"],
  process: ["stage", "step", "guide", "vocabulary", "rule", "capability"],
  fact: ["rule", "figure", "capability", "vocabulary", "stage", "step", "duty", "material", "guide"],
  contact: ["contact", "guide"],
  recommendation: ["rule", "guide", "duty", "step"],
}
const counts = (kind: ClauseKind, role: Role): boolean => enough[kind].includes(role)

/** What is to be kept or done cannot be waived as work, only left unused where it is told and not demanded. */
const mayBeWaived = (kind: ClauseKind): boolean =>
  ["process", "fact", "contact", "recommendation", "status"].includes(kind)
