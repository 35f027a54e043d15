import { Report } from "@openbeian/core/check"
import type { Clause } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk } from "./CheckDesk.ts"
import { query } from "./query.ts"

/** The library of clauses, a page at a time, and each clause by its id. */
export const clauses = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono()
    .get("/", query(ClauseQuery), (context) => answer(context, page(context.req.valid("query"))))
    .get("/:id", (context) =>
      answer(
        context,
        CheckDesk.use((desk) => desk.clause(context.req.param("id"))),
      ),
    )
}

/** Every kind of the contract; the test holds them against the clauses. */
const kinds = [
  "limit",
  "requirement",
  "document",
  "deadline",
  "enumeration",
  "status",
  "process",
  "fact",
  "contact",
  "recommendation",
] as const satisfies ReadonlyArray<Clause.ClauseKind>

const pageMax = 500

/** What the page is to hold. */
export const ClauseQuery = Schema.Struct({
  owner: Schema.optionalKey(Schema.String.annotate({ description: "whose papers: a provider's id" })),
  kind: Schema.optionalKey(Schema.Literals(kinds)),
  inForce: Schema.optionalKey(Schema.Boolean),
  q: Schema.optionalKey(Schema.String.annotate({ description: "words that all have to occur" })),
  cursor: Schema.optionalKey(Schema.String.annotate({ description: "`next` of the page before" })),
  limit: Schema.optionalKey(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: pageMax })).annotate({
      expects: text(`1 到 ${pageMax} 的整数`, `a whole number from 1 to ${pageMax}`),
    }),
  ),
})
type ClauseQuery = typeof ClauseQuery.Type

export const ClausePage = Schema.Struct({
  items: Schema.Array(Report.ClauseView),
  total: Schema.Int.annotate({ description: "on all pages" }),
  next: Schema.optionalKey(
    Schema.String.annotate({ description: "cursor of the next page; absent on the last" }),
  ),
}).annotate({ identifier: "ClausePage" })

const page = Effect.fnUntraced(function* ({ cursor, limit = 100, ...asked }: ClauseQuery) {
  const desk = yield* CheckDesk
  const found = desk.clauses.filter((clause) => fits(clause, asked))
  const start = cursor === undefined ? 0 : desk.clauses.indexOf(yield* desk.clause(cursor)) + 1
  const rest = found.filter((clause) => desk.clauses.indexOf(clause) >= start)
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    total: found.length,
    ...(last === undefined || rest.length === items.length ? {} : { next: last.id }),
  }
})

const fits = (clause: Report.ClauseView, { owner, kind, inForce, q = "" }: ClauseQuery): boolean =>
  (owner === undefined || clause.owner === owner) &&
  (kind === undefined || clause.kind === kind) &&
  (inForce === undefined || clause.isInForce === inForce) &&
  wordsOf(q).every((word) => wordsIn(clause).includes(word))

const wordsOf = (q: string): ReadonlyArray<string> => q.toLowerCase().split(/\s+/u).filter(Boolean)

const wordsIn = ({ id, text, section, source }: Report.ClauseView): string =>
  [id, text.zh, text.en, section, source.title.zh, source.title.en].join("\n").toLowerCase()
