import type { Plan } from "@openbeian/planner"
import type { Names } from "./names.ts"
import { standings } from "./words.ts"

/** A clause as the list at the end of a document shows it. */
export interface ClauseRow {
  readonly number: number
  readonly id: string
  readonly sentence: string
  readonly document: string
  readonly section: string
  readonly edition: string
  readonly publisher: string
  readonly standing: string
  /** In force, and nothing else is to be said of its standing. */
  readonly isPlain: boolean
}

/** Every clause of a plan with its document, edition and section, by number. */
export const clauseRows = (plan: Plan.Plan, { say, clause, join }: Names): ReadonlyArray<ClauseRow> =>
  Object.entries(plan.clauses).map(([id, view]) => ({
    number: clause(id),
    id,
    sentence: say(view.text),
    document: say(view.source.title),
    section: view.section,
    edition: say(view.source.edition),
    publisher: say(view.source.publisher),
    standing: join([
      say(view.isInForce ? standings.inForce : standings.superseded),
      ...(view.ambiguity === undefined ? [] : [`${say(standings.ambiguous)} (${say(view.ambiguity)})`]),
      ...(view.waived === undefined ? [] : [`${say(standings.waived)} (${say(view.waived)})`]),
    ]),
    isPlain: view.isInForce && view.ambiguity === undefined && view.waived === undefined,
  }))
