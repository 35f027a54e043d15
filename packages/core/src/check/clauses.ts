import type { Book } from "../rule/Clause.ts"
import { isInForce } from "../rule/Clause.ts"
import { text } from "../text/Text.ts"
import type { ClauseView } from "./Report.ts"

/** Every clause of some books, as it is shown. */
export const all = (books: ReadonlyArray<Book>): ReadonlyArray<ClauseView> =>
  books.flatMap((book) => Object.keys(book.clauses).flatMap((id) => view(book, id) ?? []))

/** The clauses that an answer names, and those that contradict them. */
export const citedIn = (
  answer: unknown,
  books: ReadonlyArray<Book>,
): Readonly<Record<string, ClauseView>> => {
  const ids = new Set<string>()
  collect(answer, ids)
  const views = [...ids].flatMap((id) => books.flatMap((book) => view(book, id) ?? []))
  const others = views
    .flatMap(({ conflicts }) => conflicts.map((conflict) => conflict.with))
    .filter((id) => !ids.has(id))
  const beside = others.flatMap((id) => books.flatMap((book) => view(book, id) ?? []))
  return Object.fromEntries([...views, ...beside].map((one) => [one.id, one]))
}

/** The ids of a book's sources that some clauses are from. */
export const sourcesOf = (
  { owner }: Book,
  clauses: Readonly<Record<string, ClauseView>>,
): ReadonlySet<string> =>
  new Set(Object.values(clauses).flatMap((one) => (one.owner === owner ? one.source.id : [])))

/** Every `clauses` list of an answer, however deep. */
const collect = (value: unknown, into: Set<string>): void => {
  if (Array.isArray(value)) for (const each of value) collect(each, into)
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "clauses" && Array.isArray(inner)) for (const id of inner) into.add(String(id))
      else collect(inner, into)
    }
  }
}

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
