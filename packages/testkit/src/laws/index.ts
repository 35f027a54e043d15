import { clauses } from "./clauses.ts"
import { display } from "./display.ts"
import { guides } from "./guides.ts"
import { identity } from "./identity.ts"
import { knowledge } from "./knowledge.ts"
import type { Law } from "./Law.ts"
import { limits } from "./limits.ts"
import { refusals } from "./refusals.ts"
import { routes } from "./routes.ts"
import { rules } from "./rules.ts"
import { types } from "./types.ts"

export { type Hole, holes } from "./holes.ts"
export type { Law } from "./Law.ts"

/** All laws, in the order in which a plugin is written. A law more is a change of contract. */
export const laws: ReadonlyArray<Law> = [
  ...identity,
  ...clauses,
  ...limits,
  ...types,
  ...rules,
  ...knowledge,
  ...routes,
  ...display,
  ...guides,
  ...refusals,
]
