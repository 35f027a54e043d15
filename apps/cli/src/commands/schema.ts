import { Report } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing, Portfolio } from "@openbeian/core/filing"
import { type Answer, type Asked, answer, json } from "../Command.ts"

/** The JSON Schema of what goes in or of what comes out. */
export const run = async ({ words: [name = "filing"] }: Asked): Promise<Answer> =>
  answer(json(Document.jsonSchema(await (schemas[name] ?? filing)())))

type Schema = Parameters<typeof Document.jsonSchema>[0]

const filing = async (): Promise<Schema> => Filing.Filing

/** The planner is loaded for its own schemas alone. */
const schemas: Readonly<Record<string, () => Promise<Schema>>> = {
  filing,
  report: async () => Report.Report,
  portfolio: async () => Portfolio.Portfolio,
  assumptions: async () => (await import("@openbeian/planner")).Assumptions.Assumptions,
  plan: async () => (await import("@openbeian/planner")).Plan.Plan,
  comparison: async () => (await import("@openbeian/planner")).Comparison.Comparison,
}
