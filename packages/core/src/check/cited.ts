import type { Book } from "../rule/Clause.ts"
import * as Clauses from "./clauses.ts"
import type { Report } from "./Report.ts"

/** Every clause that an answer cites, however deep, and each one that contradicts one of them. */
export const clausesCited = (answer: unknown, books: ReadonlyArray<Book>): Report["clauses"] => {
  const ids = new Set<string>()
  collect(answer, ids)
  const viewsOf = (id: string) => books.flatMap((book) => Clauses.view(book, id) ?? [])
  const views = [...ids].flatMap(viewsOf)
  const beside = views
    .flatMap(({ conflicts }) => conflicts.map((conflict) => conflict.with))
    .filter((id) => !ids.has(id))
    .flatMap(viewsOf)
  return Object.fromEntries([...views, ...beside].map((view) => [view.id, view]))
}

/** The ids of a book's sources that some clauses are from. */
export const sourcesOf = ({ owner }: Book, clauses: Report["clauses"]): ReadonlySet<string> =>
  new Set(Object.values(clauses).flatMap((clause) => (clause.owner === owner ? clause.source.id : [])))

/** Every `clauses` list of an answer. */
const collect = (value: unknown, into: Set<string>): void => {
  if (Array.isArray(value)) for (const each of value) collect(each, into)
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "clauses" && Array.isArray(inner)) for (const id of inner) into.add(String(id))
      else collect(inner, into)
    }
  }
}
