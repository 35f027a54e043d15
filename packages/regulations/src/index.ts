import type { Regulations } from "@openbeian/core/regulation"
import type { Clause } from "@openbeian/core/rule"
import { type Built, built, type ProvinceSays } from "./administration.ts"
import { national } from "./national/index.ts"
import { provinces } from "./provinces/index.ts"
import { sources } from "./sources.ts"

/** What is made of a province, once somebody asks: a check of one does not pay for 31. */
const made = new Map<ProvinceSays, Built>()
const madeOf = (said: ProvinceSays): Built => {
  const before = made.get(said)
  if (before !== undefined) return before
  const now = built(said)
  made.set(said, now)
  return now
}

const administrations: Regulations.Regulations["administrations"] = Object.defineProperties(
  {},
  Object.fromEntries(
    provinces.map((said) => [said.code, { enumerable: true, get: () => madeOf(said).administration }]),
  ),
)

const { book, display, rules, materials, duties } = national
let clauses: Clause.Book["clauses"] | undefined
const allClauses = (): Clause.Book["clauses"] => ({
  ...book.clauses,
  ...Object.fromEntries(provinces.flatMap((said) => Object.entries(madeOf(said).clauses))),
})

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
