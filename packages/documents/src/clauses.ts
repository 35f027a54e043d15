import { type Text, text } from "@openbeian/core/text"
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
      ...view.conflicts.map((conflict) => say(contradicting(conflict, id, clause))),
    ]),
    isPlain:
      view.isInForce &&
      view.ambiguity === undefined &&
      view.waived === undefined &&
      view.conflicts.length === 0,
  }))

type Conflict = Plan.Plan["clauses"][string]["conflicts"][number]

/** Another clause of the same papers that says otherwise, by its number in the list, and which one is followed. */
const contradicting = (
  { with: other, ruling, why }: Conflict,
  id: string,
  numberOf: Names["clause"],
): Text => {
  const number = numberOf(other)
  const named = number === 0 ? other : `[${number}]`
  if (ruling === "review")
    return text(
      `与 ${named} 相矛盾，须由人判断（${why.zh}）`,
      `contradicts ${named}, and a person has to decide (${why.en})`,
    )
  const followed =
    ruling === id ? text("取本条", "this one is followed") : text(`取 ${named}`, `${named} is followed`)
  return text(
    `与 ${named} 相矛盾，${followed.zh}（${why.zh}）`,
    `contradicts ${named}; ${followed.en} (${why.en})`,
  )
}
