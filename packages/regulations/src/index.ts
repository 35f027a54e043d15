import type { Regulations } from "@openbeian/core/regulation"
import type { Clause } from "@openbeian/core/rule"
import { type Built, built, type ProvinceSays } from "./administration.ts"
import { national } from "./national/index.ts"
import { provinces } from "./provinces/index.ts"
import { sources } from "./sources.ts"

/** What is made of a province, once somebody asks: a start that needs one province does not pay for 31. */
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

let clauses: Readonly<Record<string, Clause.Clause>> | undefined
const allClauses = (): Readonly<Record<string, Clause.Clause>> => ({
  ...national.book.clauses,
  ...Object.assign({}, ...provinces.map((said) => madeOf(said).clauses)),
})

/** What the country and its 31 communications administrations ask of a filing (法律法规与各省管局要求). */
export const regulations: Regulations.Regulations = {
  checkedOn: "2026-11-22",
  book: {
    owner: "regulations",
    sources: { ...national.book.sources, ...sources },
    get clauses() {
      clauses ??= allClauses()
      return clauses
    },
    conflicts: national.book.conflicts,
  },
  national: { rules: national.rules, materials: national.materials, duties: national.duties },
  administrations,
}
