import type { Regulations } from "@openbeian/core/regulation"
import type { Clause } from "@openbeian/core/rule"
import { book, type Id } from "./clauses.ts"
import { display } from "./display.ts"
import { duties } from "./duties.ts"
import { materials } from "./materials.ts"
import { rules } from "./rules/index.ts"

/** What holds in the whole country, with the book that it rests on (全国性要求). */
export const national: National = { book, display, rules, materials, duties }

interface National extends Regulations.Demands<Id> {
  readonly book: Clause.Book<Id>
  readonly display: Regulations.Regulations<Id>["display"]
}
