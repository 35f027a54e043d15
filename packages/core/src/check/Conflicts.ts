import * as Schema from "effect/Schema"
import type { Book } from "../rule/Clause.ts"
import type { Text } from "../text/Text.ts"
import * as Clauses from "./clauses.ts"
import { Both, ClauseView, type FindingView } from "./Report.ts"

/** Where the papers of one owner contradict themselves: both clauses, which one we follow, and why. */
export const all = (books: ReadonlyArray<Book>): Conflicts => {
  const conflicts = books.flatMap((book) =>
    book.conflicts.map(({ between, ruling, why, on }) => ({
      owner: book.owner,
      between,
      ruling,
      why,
      on,
      clauses: between,
    })),
  )
  return { conflicts, clauses: Clauses.citedIn(conflicts, books) }
}

/** Two clauses of one owner that contradict each other, and what was made of it (矛盾). */
export interface Contradiction {
  readonly between: readonly [ClauseView, ClauseView]
  readonly ruling: string
  readonly why: Text
  readonly on: string
}

/** The contradictions behind what does not pass, each once: there the other clause would have said otherwise. */
export const behind = (
  findings: ReadonlyArray<FindingView>,
  clauses: Conflicts["clauses"],
): ReadonlyArray<Contradiction> => {
  const told = findings.filter(({ verdict }) => verdict === "Fail" || verdict === "Review")
  const all = told.flatMap((finding) => finding.clauses).flatMap((id) => contradictions(id, clauses))
  return [
    ...new Map(
      all.map((one) => [
        one.between
          .map(({ id }) => id)
          .toSorted()
          .join(" "),
        one,
      ]),
    ).values(),
  ]
}

/** Those of one clause. */
export const contradictions = (id: string, clauses: Conflicts["clauses"]): ReadonlyArray<Contradiction> =>
  (clauses[id]?.conflicts ?? []).flatMap(({ with: other, ...ruled }) =>
    pairOf({ between: [id, other], ...ruled }, clauses),
  )

/** A conflict with its clauses; none where one of them is not among these. */
export const pairOf = (
  { between: [one, other], ruling, why, on }: Pick<typeof Conflict.Type, "between" | "ruling" | "why" | "on">,
  clauses: Conflicts["clauses"],
): ReadonlyArray<Contradiction> => {
  const [first, second] = [clauses[one], clauses[other]]
  return first === undefined || second === undefined ? [] : [{ between: [first, second], ruling, why, on }]
}

const Conflict = Schema.Struct({
  owner: Schema.String,
  between: Schema.Tuple([Schema.String, Schema.String]),
  ruling: Schema.String.annotate({ description: "the clause we follow, or `review` where a person decides" }),
  why: Both,
  on: Schema.String.annotate({ description: "day of the ruling" }),
  clauses: Schema.Array(Schema.String),
}).annotate({ identifier: "Conflict" })

export const Conflicts = Schema.Struct({
  conflicts: Schema.Array(Conflict),
  clauses: Schema.Record(Schema.String, ClauseView),
}).annotate({ identifier: "Conflicts" })
export type Conflicts = typeof Conflicts.Type
