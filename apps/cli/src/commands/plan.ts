import { type Plan, Planner } from "@openbeian/planner"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { documentForm } from "../documentForm.ts"
import { prepare, type Question, questionOf } from "../planning.ts"
import { printPlan } from "../print/plan.ts"
import { printDifference } from "../print/planDifference.ts"
import type { Sheet } from "../print/sheet.ts"
import { changed, noCustomer } from "../whatIf.ts"

/**
 * Plans the filings of a portfolio, or tells what a change of facts does to the plan. All customers are planned together,
 * the one too of which the part alone is wanted: what they share decides.
 */
export const run = async (asked: Asked): Promise<Answer> => {
  const { options } = asked
  const form = options.out === undefined ? Result.succeed(undefined) : documentForm(options.out)
  if (Result.isFailure(form)) return refuse(form.failure)
  const question = await questionOf(asked)
  if (Result.isFailure(question)) return refuse(...question.failure)
  const { portfolio } = question.success
  const ids = portfolio.filings.map(({ customer }) => customer)
  if (options.customer !== undefined && !ids.includes(options.customer))
    return refuse(noCustomer(options.customer, ids))
  const other = options.set.length === 0 ? undefined : changed(portfolio, options.set)
  if (other !== undefined && Result.isFailure(other)) return refuse(...other.failure)
  const plan = await planOf(asked, question.success)
  const after =
    other === undefined ? plan : await planOf(asked, { ...question.success, portfolio: other.success })
  const said = other === undefined ? planSaid(asked, plan) : differenceSaid(asked, plan, after)
  if (options.out === undefined || form.success === undefined) return said
  const { PlanDocument } = await import("@openbeian/documents")
  const content = await PlanDocument.render(after, form.success, { language: asked.page.language })
  return { ...said, out: options.format === "json" ? "" : said.out, file: options.out, content }
}

const planOf = async (asked: Asked, question: Question): Promise<Plan.Plan> => {
  const plan = await Planner.planExactly(prepare(asked, question), question)
  const { customer } = asked.options
  if (customer === undefined) return plan
  const { partOf } = await import("@openbeian/documents")
  return partOf(plan, customer)
}

const planSaid = ({ options, page }: Asked, plan: Plan.Plan): Answer =>
  options.format === "json" ? answer(json(plan)) : printed(printPlan(sheetOf(page, plan.clauses), plan))

const differenceSaid = ({ options, page }: Asked, before: Plan.Plan, after: Plan.Plan): Answer => {
  const difference = Planner.diff(before, after)
  const clauses = { ...before.clauses, ...after.clauses }
  return options.format === "json"
    ? answer(json(difference))
    : printed(printDifference(sheetOf(page, clauses), difference))
}

const sheetOf = (page: Asked["page"], clauses: Sheet["clauses"]): Sheet => ({
  ...page,
  clauses,
  lineOf: () => undefined,
})
