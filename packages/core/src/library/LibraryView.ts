import * as Schema from "effect/Schema"
import { Both, ClauseView, Report } from "../check/Report.ts"
import { placeKindIds } from "../provider/Coverage.ts"

const o = Schema.optionalKey

/** What sort of thing cites (引用处的种类). */
export const PlaceKind = Schema.Literals(placeKindIds).annotate({ identifier: "PlaceKind" })

/** A place that cites a clause (引用处). */
export const PlaceView = Schema.Struct({
  kind: PlaceKind,
  id: Schema.String.annotate({ description: "as the provider or the regulations know it" }),
  title: Both,
  says: o(Both.annotateKey({ description: "what is said there; absent: the title is all of it" })),
  answers: o(
    Schema.Array(Schema.Int).annotate({
      description: "of a guide: the answers that lead there, counted from 0",
    }),
  ),
  provider: o(
    Schema.String.annotate({
      description: "whose it is; absent: the country's, a province's, or of every provider",
    }),
  ),
  province: o(Schema.String.annotate({ description: "code of the province whose word it is" })),
}).annotate({ identifier: "Place" })
export type PlaceView = typeof PlaceView.Type

/** A clause with all that hangs on it (条款详情). */
export const WholeClause = Schema.Struct({
  ...ClauseView.fields,
  supersedes: Schema.Array(Schema.String).annotateKey({ description: "clauses that this one replaces" }),
  usedBy: Schema.Array(PlaceView),
  clauses: Report.fields.clauses.annotate({
    description: "those that contradict, replace or precede it, by id",
  }),
}).annotate({ identifier: "WholeClause" })
export type WholeClause = typeof WholeClause.Type
