import type { Comparison, Plan, PlanDiff } from "@openbeian/planner"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import type { Runtime } from "./answer.ts"
import { atMost, sending } from "./body.ts"
import { dayInChina } from "./CheckDesk.ts"
import { asJson, formOf } from "./negotiate.ts"
import { query } from "./query.ts"
import { ComparisonRequest, DifferenceRequest, PlanRequest } from "./work/asked.ts"
import { planForms } from "./work/forms.ts"
import { working } from "./working.ts"

/** Plans for a portfolio, and what sets two of them apart. */
export const plans = (runtime: Runtime) => {
  const work = working(runtime)
  return new Hono()
    .post("/", atMost(portfolioBytesMax), query(PlanQuery), sending(PlanRequest), (context) =>
      work<Plan.Plan>(
        context,
        Effect.gen(function* () {
          const sent = context.req.valid("json")
          const wanted = formOf(context, planForms)
          if ("_tag" in wanted) return yield* Effect.fail({ reason: wanted })
          const { language = "zh", ...part } = context.req.valid("query")
          return {
            kind: "plan" as const,
            sent,
            form: wanted.form,
            language,
            ...part,
            today: yield* dayInChina,
          }
        }),
      ),
    )
    .post("/diff", atMost(portfolioBytesMax), sending(DifferenceRequest), (context) =>
      work<PlanDiff.PlanDiff>(
        context,
        Effect.as(asJson(context), { kind: "difference" as const, sent: context.req.valid("json") }),
      ),
    )
}

/** All providers and the mix side by side, over a whole portfolio. */
export const comparisons = (runtime: Runtime) => {
  const work = working(runtime)
  return new Hono().post("/", atMost(portfolioBytesMax), sending(ComparisonRequest), (context) =>
    work<Comparison.Comparison>(
      context,
      Effect.map(Effect.andThen(asJson(context), dayInChina), (today) => ({
        kind: "comparison" as const,
        sent: context.req.valid("json"),
        today,
      })),
    ),
  )
}

/** As large as core reads a portfolio. */
export const portfolioBytesMax = 30_000_000

/** In which language a document is written for people. */
export const LanguageQuery = Schema.Struct({
  language: Schema.optionalKey(
    Schema.Literals(["zh", "en"]).annotate({
      title: "language of a document for people; absent: Chinese",
      description: "给人看的文件用何种语言；不填为中文",
    }),
  ),
})

export const PlanQuery = Schema.Struct({
  ...LanguageQuery.fields,
  customer: Schema.optionalKey(
    Schema.String.annotate({
      title: "whose part of the plan is wanted, by id; absent: the whole plan",
      description: "只要哪个客户的部分，写客户编号；不填为全部",
    }),
  ),
})
