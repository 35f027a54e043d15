import { Rule } from "@openbeian/core/rule"
import { clauses } from "../clauses.ts"

type Id = keyof typeof clauses.clauses

/** Rules whose clauses are in this provider's book. */
export type Rules = ReadonlyArray<Rule.AnyRule<Id>>

/** Makes one; a clause that is not in the book does not compile. */
export const rule: Rule.Maker<Id> = Rule.ruleOf(clauses)
