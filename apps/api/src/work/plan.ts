import { Portfolio } from "@openbeian/core/filing"
import { Assumptions, Plan, Planner } from "@openbeian/planner"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { Result, type Schema } from "effect"
import type { Refusal } from "../problems.ts"
import { readDocument } from "../reading.ts"
import { ComparisonRequest, DifferenceRequest, PlanRequest } from "./asked.ts"
import { servicesIn } from "./beside.ts"
import { planForms } from "./forms.ts"
import { jsonIn } from "./jsonIn.ts"
import type { Carry, Ending, Sent } from "./Order.ts"
import type { TaskOf, Writing } from "./Task.ts"
import { finishBy, late, wantedOf, withoutForeign } from "./wanted.ts"

/** A plan for a portfolio, in the form that was asked for. */
export const plan: Carry<TaskOf<"plan">> = async ({ task, servicesMax }, progress) => {
  const asked = Result.mapError(read(PlanRequest, task.sent), withoutForeign)
  if (Result.isFailure(asked)) return refused(asked.failure)
  const wanted = wantedOf(asked.success)
  if (Result.isFailure(wanted)) return refused(wanted.failure)
  const { value } = asked.success
  const { portfolio } = value
  const { customer } = task
  if (customer !== undefined && portfolio.filings.every((one) => one.customer !== customer))
    return refused({ _tag: "CustomerUnknown", customer })
  const services = servicesIn(portfolio)
  if (services > servicesMax) return { _tag: "TooMany", services }
  const prepared = prepare(value, task.today, progress)
  const planned = await Planner.planExactly(prepared, wanted.success)
  if ("_tag" in planned) return refused(late(planned, asked.success))
  return written(planned, task, servicesMax === Number.POSITIVE_INFINITY)
}

/** A plan that is there already, in another form. */
export const document: Carry<TaskOf<"document">> = async ({ task }) => {
  const read = jsonIn(Plan.Plan, task.plan)
  return Result.isFailure(read) ? refused(read.failure) : written(read.success, task)
}

/** All providers and the mix side by side. */
export const compare: Carry<TaskOf<"comparison">> = async ({ task, servicesMax }, progress) => {
  const asked = read(ComparisonRequest, task.sent)
  if (Result.isFailure(asked)) return refused(asked.failure)
  const { value } = asked.success
  const services = servicesIn(value.portfolio)
  if (services > servicesMax) return { _tag: "TooMany", services }
  const prepared = prepare(value, task.today, progress)
  const compared = Planner.compare(prepared, { objective: value.objective ?? "cost", ...finishBy(value) })
  return "_tag" in compared ? refused(late(compared, asked.success)) : json(compared)
}

/** What sets two plans apart. */
export const difference: Carry<TaskOf<"difference">> = async ({ task }) => {
  const asked = Result.mapError(read(DifferenceRequest, task.sent), withoutForeign)
  if (Result.isFailure(asked)) return refused(asked.failure)
  const { before, after } = asked.success.value
  return json(Planner.diff(before, after))
}

const read = <S extends Schema.Constraint>(schema: S, { bytes, mediaType }: Sent) =>
  readDocument(schema, bytes, mediaType, Portfolio.limits)

/** Weighing the filings is nearly all of the work; what comes after it has no steps to count. */
const prepare = (
  { portfolio, assumptions = Assumptions.none, unread = [], ...asked }: typeof ComparisonRequest.Type,
  today: string,
  progress: (fraction: number) => void,
) =>
  Planner.prepare(portfolio, {
    plugins: installed,
    regulations,
    today: asked.today ?? today,
    assumptions,
    unread,
    onProgress: (done, all) => progress((0.9 * done) / all),
  })

const refused = (reason: Refusal): Ending => ({ _tag: "Refused", reason })

const json = (value: unknown): Ending => ({
  _tag: "Made",
  made: { bytes: inJson(value), mediaType: planForms.json },
})

const inJson = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value))

/** The plan, or the part of it that is one customer's. */
const written = async (
  plan: Plan.Plan,
  { form, language, customer }: Writing,
  isJob = false,
): Promise<Ending> => {
  if (customer !== undefined && plan.customers.every((one) => one.customer !== customer))
    return refused({ _tag: "CustomerUnknown", customer })
  const { Format, PlanDocument } = await import("@openbeian/documents")
  const wanted = { language, ...(customer === undefined ? {} : { customer }) }
  const bytes = new Uint8Array(await PlanDocument.render(plan, form, wanted))
  const mediaType = Format.contentTypeOf(form)
  return {
    _tag: "Made",
    made: {
      bytes,
      mediaType,
      ...(form === "json" ? {} : { fileName: `plan.${form}` }),
      // What came of a job can be asked for in other forms and for other customers later.
      ...(isJob && (form !== "json" || customer !== undefined) ? { plan: inJson(plan) } : {}),
    },
  }
}
