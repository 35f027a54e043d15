import { Effect, Schema } from "effect"
import { type Context, Hono } from "hono"
import { answering, type Refused, type Runtime } from "./answer.ts"
import { formOf } from "./negotiate.ts"
import { PlanQuery } from "./plans.ts"
import { query } from "./query.ts"
import { planForms } from "./work/forms.ts"
import { type Kept, type Outcome, Workshop } from "./work/Workshop.ts"
import { finished } from "./working.ts"

/** Work that no request waits for: how far it is, what came of it, and stopping it. */
export const jobs = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono()
    .get("/:id", (context) =>
      answer(
        context,
        Workshop.use((workshop) => workshop.job(context.req.param("id"))),
      ),
    )
    .get("/:id/result", query(PlanQuery), (context) =>
      finished<unknown>(
        context,
        runtime,
        Workshop.use((workshop) =>
          Effect.flatMap(workshop.result(context.req.param("id")), (kept) =>
            inForm(context, kept, context.req.valid("query"), workshop),
          ),
        ),
      ),
    )
    .delete("/:id", (context) =>
      answer(
        context,
        Workshop.use((workshop) =>
          Effect.map(workshop.cancel(context.req.param("id")), (state) => ({
            id: context.req.param("id"),
            state,
          })),
        ),
      ),
    )
}

/** A plan is written anew where another form of it is wanted than the one that the job was to make. */
const inForm = (
  context: Context,
  { made, writing }: Kept,
  asked: typeof PlanQuery.Type,
  workshop: Workshop["Service"],
): Effect.Effect<Outcome, Refused> => {
  if (writing === undefined) return inOnlyForm(context, made)
  const wanted = formOf(context, planForms, writing.form)
  if ("_tag" in wanted) return Effect.fail({ reason: wanted })
  const { form } = wanted
  const { language, customer } = { ...writing, ...asked }
  const isAsMade = form === writing.form && language === writing.language && customer === writing.customer
  if (isAsMade) return Effect.succeed({ made })
  return workshop.ask({
    kind: "document",
    plan: made.plan ?? made.bytes,
    form,
    language,
    ...(customer === undefined ? {} : { customer }),
  })
}

/** What has no other form than the one it was made in, such as a comparison. */
const inOnlyForm = (context: Context, made: Kept["made"]): Effect.Effect<Outcome, Refused> => {
  const [mediaType = ""] = made.mediaType.split(";")
  const wanted = formOf(context, { asMade: mediaType })
  return "_tag" in wanted ? Effect.fail({ reason: wanted }) : Effect.succeed({ made })
}

/** What is said of a job that is no more. */
export const Removed = Schema.Struct({
  id: Schema.String,
  state: Schema.Literals(["cancelled", "forgotten"]).annotate({
    description:
      "cancelled: it was stopped before it ended; forgotten: it had ended, and its result is let go",
  }),
}).annotate({ identifier: "RemovedJob" })
