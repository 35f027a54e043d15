import { Rule } from "@openbeian/core/rule"
import { book, type Id } from "../clauses.ts"

/** Rules whose clauses are in the national book. */
export type Rules = ReadonlyArray<Rule.AnyRule<Id>>

/** Makes one; a clause that is not in the book does not compile. */
export const rule: Rule.Maker<Id> = Rule.ruleOf(book)
