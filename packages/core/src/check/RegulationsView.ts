import * as Schema from "effect/Schema"
import type * as Regulation from "../regulation/Regulations.ts"
import { editionsOf } from "./check.ts"
import * as Clauses from "./clauses.ts"
import * as Report from "./Report.ts"
import { StatedMaterial, StatedRule, statedDuty, statedMaterial, statedRule } from "./stated.ts"

/** What the country asks, as plain data, with the papers of the country and its provinces. */
export const whole = ({ checkedOn, book, national }: Regulation.Regulations): Whole => {
  const stated = {
    rules: national.rules.map(statedRule),
    materials: national.materials.map(statedMaterial),
    duties: national.duties.map(statedDuty),
  }
  return { checkedOn, editions: editionsOf(book), national: stated, clauses: Clauses.citedIn(stated, [book]) }
}

export const Whole = Schema.Struct({
  checkedOn: Schema.String,
  editions: Report.Editions,
  national: Schema.Struct({
    rules: Schema.Array(StatedRule),
    materials: Schema.Array(StatedMaterial),
    duties: Schema.Array(Report.StatedDuty),
  }),
  clauses: Report.Report.fields.clauses,
}).annotate({ identifier: "Regulations" })

export type Whole = typeof Whole.Type
