import type { Regulations } from "@openbeian/core/regulation"
import type { Clause } from "@openbeian/core/rule"
import { administrationOf, clausesOf, type ProvinceSays } from "./administration.ts"
import { national } from "./national/index.ts"
import { provinces } from "./provinces/index.ts"
import { sources } from "./sources.ts"

/** Made once somebody asks: a check of one province does not pay for 31. */
const made = new Map<ProvinceSays, Regulations.Administration>()
const madeOf = (said: ProvinceSays): Regulations.Administration => {
  const before = made.get(said)
  if (before !== undefined) return before
  const administration = administrationOf(said)
  made.set(said, administration)
  return administration
}

const administrations: Regulations.Regulations["administrations"] = Object.defineProperties(
  {},
  Object.fromEntries(provinces.map((said) => [said.code, { enumerable: true, get: () => madeOf(said) }])),
)

const { book, display, rules, materials, duties } = national
let clauses: Clause.Book["clauses"] | undefined
/** Filled one by one: to make an object of a thousand keys from its entries takes ten times as long. */
const allClauses = (): Clause.Book["clauses"] => {
  const all: Record<string, Clause.Clause> = {}
  for (const [id, clause] of [...Object.entries(book.clauses), ...provinces.flatMap(clausesOf)])
    all[id] = clause
  return all
}

/** What the country and its 31 communications administrations ask of a filing (法律法规与各省管局要求). */
export const regulations: Regulations.Regulations = {
  checkedOn: "2026-11-22",
  book: {
    ...book,
    sources: { ...book.sources, ...sources },
    get clauses() {
      clauses ??= allClauses()
      return clauses
    },
  },
  display,
  national: { rules, materials, duties },
  administrations,
}
