import { clauseWords } from "../../components/clause/clause.intl.ts"
import { say } from "../../language/language.ts"
import type { Asked } from "./asked.ts"
import { tableWords } from "./clauses.intl.ts"
import { every, filters } from "./library.ts"
import { kindOf, nameOf } from "./names.ts"

/** All that was found as a table, in the language of the page. */
export const listOf = async (asked: Asked): Promise<ReadonlyArray<ReadonlyArray<string>>> => {
  const [items, known] = await Promise.all([every(asked), filters()])
  return [
    tableWords.map(say),
    ...items.map(({ id, owner, kind, text, source, section, isInForce, uses }) => [
      id,
      say(nameOf(known, owner)),
      say(kindOf(known, kind)),
      say(text),
      say(source.title),
      say(source.edition),
      section,
      say(isInForce ? clauseWords.inForce : clauseWords.superseded),
      String(uses),
    ]),
  ]
}
