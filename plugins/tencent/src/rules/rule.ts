import { Rule } from "@openbeian/core/rule"
import { clauses, type Id } from "../clauses.ts"

/** Makes the rules of this book. */
export const rule = Rule.ruleOf(clauses)
export type Rules = ReadonlyArray<Rule.AnyRule<Id>>
