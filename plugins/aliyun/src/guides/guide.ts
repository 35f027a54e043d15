import { Guide } from "@openbeian/core/provider"
import type { Clause } from "@openbeian/core/rule"
import { clauses } from "../clauses.ts"

export type Id = keyof typeof clauses.clauses
export type Cites = Clause.Cites<Id>
export type Tree = Guide.Guide<Id>

/** Makes the nodes of guides; a clause that is not in the book does not compile. */
export const { ask, act }: Guide.Maker<Id> = Guide.guideOf(clauses)
