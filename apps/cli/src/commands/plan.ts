import { type Plan, Planner } from "@openbeian/planner"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { documentForm } from "../documentForm.ts"
import { type Problem, problem } from "../Problem.ts"
import { commandFor, late, prepare, type Question, questionOf } from "../planning.ts"
import { printPlan } from "../print/plan.ts"
import { printFront } from "../print/planComparison.ts"
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
  if (asked.options.objective === "front") return frontOf(asked, question.success)
  const { portfolio } = question.success
  const ids = portfolio.filings.map(({ customer }) => customer)
  if (options.customer !== undefined && !ids.includes(options.customer))
    return refuse(noCustomer(options.customer, ids))
  const other = options.set.length === 0 ? undefined : changed(portfolio, options.set)
  if (other !== undefined && Result.isFailure(other)) return refuse(...other.failure)
  const plan = await planOf(asked, question.success)
  if ("_tag" in plan) return refuse(late(plan, asked))
  const after =
    other === undefined ? plan : await planOf(asked, { ...question.success, portfolio: other.success })
  if ("_tag" in after) return refuse(lateAfter(after, asked))
  const said = other === undefined ? planSaid(asked, plan) : differenceSaid(asked, plan, after)
  if (options.out === undefined || form.success === undefined) return said
  const { PlanDocument } = await import("@openbeian/documents")
  const content = await PlanDocument.render(after, form.success, { language: asked.page.language })
  return { ...said, out: options.format === "json" ? "" : said.out, file: options.out, content }
}

/** What can be had between cost and end, with the command for each. */
const frontOf = (asked: Asked, question: Question): Answer => {
  const { options, page } = asked
  const unused = options.set.length > 0 || [options.out, options.customer, options["finish-by"]].some(isGiven)
  if (unused) return refuse(noPlan)
  const tradeoffs = Planner.front(prepare(asked, question), question.at)
  const { at, today } = question
  return options.format === "json"
    ? answer(json({ openbeian: 1, today, at, tradeoffs }))
    : printed(printFront(sheetOf(page, {}), tradeoffs, (day) => commandFor(asked, day)))
}

const isGiven = (option: string | undefined): boolean => option !== undefined

const noPlan = problem(
  "OptionsClash",
  "--objective front 列出取舍点，不作计划，不能与 --out、--set、--customer、--finish-by 同用",
  "--objective front lists what can be had and makes no plan: --out, --set, --customer and --finish-by do not go with it",
  {
    zh: "先列出，再用其中一点的 --finish-by 作计划",
    en: "list it first, then plan with the --finish-by of one point",
  },
)

const planOf = async (asked: Asked, question: Question): Promise<Plan.Plan | Planner.TooSoon> => {
  const plan = await Planner.planExactly(prepare(asked, question), question)
  const { customer } = asked.options
  if (customer === undefined || "_tag" in plan) return plan
  const { partOf } = await import("@openbeian/documents")
  return partOf(plan, customer)
}

/** The day could be met until the facts were changed. */
const lateAfter = (tooSoon: Planner.TooSoon, asked: Asked): Problem => {
  const told = late(tooSoon, asked)
  return {
    ...told,
    message: {
      zh: `按 --set 改动后，${told.message.zh}`,
      en: `with the changes of --set, ${told.message.en}`,
    },
  }
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
