import { Report } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing, Portfolio } from "@openbeian/core/filing"
import { Assumptions, Comparison, Plan } from "@openbeian/planner"
import { type Answer, type Asked, answer, json } from "../Command.ts"

/** The JSON Schema of what goes in or of what comes out. */
export const run = ({ words: [name = "filing"] }: Asked): Answer =>
  answer(json(Document.jsonSchema(schemas[name] ?? Filing.Filing)))

const schemas: Readonly<Record<string, Parameters<typeof Document.jsonSchema>[0]>> = {
  filing: Filing.Filing,
  report: Report.Report,
  portfolio: Portfolio.Portfolio,
  assumptions: Assumptions.Assumptions,
  plan: Plan.Plan,
  comparison: Comparison.Comparison,
}
