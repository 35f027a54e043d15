import { Schema } from "effect"
import type { Book } from "../rule/Clause.ts"
import * as Clauses from "./clauses.ts"
import { Both, ClauseView } from "./Report.ts"

/** Where the papers of one owner contradict themselves: both clauses, which one we follow, and why. */
export const all = (books: ReadonlyArray<Book>): Conflicts => ({
  conflicts: books.flatMap((book) =>
    book.conflicts.map(({ between, ruling, why, on }) => ({ owner: book.owner, between, ruling, why, on })),
  ),
  clauses: Object.fromEntries(
    books.flatMap((book) => {
      const ids = new Set(book.conflicts.flatMap(({ between }) => between))
      return Clauses.all([book]).flatMap((view) => (ids.has(view.id) ? [[view.id, view] as const] : []))
    }),
  ),
})

const Conflict = Schema.Struct({
  owner: Schema.String,
  between: Schema.Tuple([Schema.String, Schema.String]),
  ruling: Schema.String.annotate({ description: "the clause we follow, or `review` where a person decides" }),
  why: Both,
  on: Schema.String.annotate({ description: "day of the ruling" }),
}).annotate({ identifier: "Conflict" })

export const Conflicts = Schema.Struct({
  conflicts: Schema.Array(Conflict),
  clauses: Schema.Record(Schema.String, ClauseView),
}).annotate({ identifier: "Conflicts" })
export type Conflicts = typeof Conflicts.Type
