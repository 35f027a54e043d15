import type { Book } from "../rule/Clause.ts"
import { isInForce } from "../rule/Clause.ts"
import { text } from "../text/Text.ts"
import type { ClauseView } from "./Report.ts"

/** Every clause of some books, as it is shown. */
export const all = (books: ReadonlyArray<Book>): ReadonlyArray<ClauseView> =>
  books.flatMap((book) => Object.keys(book.clauses).flatMap((id) => view(book, id) ?? []))

/** One clause as it is shown, or nothing where the book has no such id. */
export const view = (book: Book, id: string): ClauseView | undefined => {
  const clause = book.clauses[id]
  const source = clause === undefined ? undefined : book.sources[clause.source]
  if (clause === undefined || source === undefined) return undefined
  const { supersededBy, ambiguity, waived } = clause
  const { title, short, publisher, edition } = source
  return {
    id,
    owner: book.owner,
    kind: clause.kind,
    text: text(clause.zh, clause.en),
    source: { id: clause.source, title, short, publisher, edition },
    section: clause.section,
    isInForce: isInForce(clause),
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...(ambiguity === undefined ? {} : { ambiguity }),
    ...(waived === undefined ? {} : { waived }),
    conflicts: book.conflicts.flatMap(({ between: [one, other], ruling, why, on }) => {
      if (one !== id && other !== id) return []
      return [{ with: one === id ? other : one, ruling, why, on }]
    }),
  }
}
