import * as Schema from "effect/Schema"
import { FilingType } from "../filing/FilingType.ts"
import * as Vocabulary from "../filing/vocabulary.ts"
import type { Figure as LimitFigure } from "../provider/Limit.ts"
import type { Duty, Material } from "../provider/Plugin.ts"
import type { Cites, Source as Paper } from "../rule/Clause.ts"
import type { AnyRule } from "../rule/Rule.ts"
import * as Report from "./Report.ts"

// What a provider and an administration state alike, as plain data: without functions, `cites` called `clauses`.

/** Called clauses wherever the API speaks; plugins say cites. */
export const cited = <T extends { readonly cites: Cites }>({ cites, ...rest }: T) => ({
  ...rest,
  clauses: cites,
})

export const statedRule = ({
  decide: _,
  examples: __,
  yieldsTo: ___,
  ...rule
}: AnyRule): typeof StatedRule.Type => cited(rule)

export const statedMaterial = ({ id, title, form, how, cites }: Material): typeof StatedMaterial.Type => ({
  id,
  title,
  form,
  how,
  clauses: cites,
})

export const statedDuty = ({ when: _, topic: __, ...duty }: Duty): typeof Report.StatedDuty.Type =>
  cited(duty)

export const statedFigure = (figure: LimitFigure): typeof Figure.Type => cited(figure)

export const statedSource = (
  id: string,
  { title, short, publisher, edition }: Paper,
): typeof Source.Type => ({ id, title, short, publisher, edition })

/** The entries of a record with their keys as ids, typed. `Object.entries` forgets which keys there are. */
export const entriesOf = <K extends string, V extends object>(record: Readonly<Record<K, V>>) =>
  Object.entries<V>(record).map(([id, value]) => ({ id: id as K, ...value }))

const o = Schema.optionalKey
const clauses = Schema.Array(Schema.String)

export const StatedRule = Schema.Struct({
  id: Schema.String,
  on: Schema.String,
  topic: o(Schema.String.annotate({ description: "what other papers may speak of too" })),
  severity: Schema.Literals(["block", "warn", "advice"]),
  prevents: o(
    Schema.Array(Schema.String).annotate({
      description: "ids of reasons of refusal that it finds before a reviewer does",
    }),
  ),
  says: Report.Both,
  fix: Report.Both,
  clauses,
}).annotate({ identifier: "StatedRule" })

export const StatedMaterial = Schema.Struct({
  id: Schema.String,
  title: Report.Both,
  form: Schema.Literals(["image", "video", "paper"]),
  how: Report.Both,
  clauses,
}).annotate({ identifier: "StatedMaterial" })

export const Figure = Schema.Struct({
  from: Schema.String,
  value: Schema.Union([Schema.Finite, Schema.Literal("unlimited")]),
  service: o(Vocabulary.ServiceKind),
  product: o(Schema.String),
  province: o(Schema.String),
  subjectKind: o(Schema.Union([Vocabulary.SubjectKind, Schema.Literal("unit")])),
  filingType: o(FilingType),
  clauses,
}).annotate({ identifier: "Figure" })

/** A paper by its name and edition. */
export const Source = Schema.Struct({
  id: Schema.String,
  title: Report.Both,
  short: Report.Both,
  publisher: Report.Both,
  edition: Report.Both,
}).annotate({ identifier: "Source" })
