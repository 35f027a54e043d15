import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { Workshop } from "./work/Workshop.ts"
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
    .get("/:id/result", (context) =>
      finished<unknown>(
        context,
        runtime,
        Workshop.use((workshop) =>
          Effect.map(workshop.result(context.req.param("id")), (made) => ({ made })),
        ),
      ),
    )
    .delete("/:id", (context) =>
      answer(
        context,
        Workshop.use((workshop) =>
          Effect.as(workshop.cancel(context.req.param("id")), {
            id: context.req.param("id"),
            state: "cancelled" as const,
          }),
        ),
      ),
    )
}

/** What is said of a job that was stopped. */
export const Cancelled = Schema.Struct({
  id: Schema.String,
  state: Schema.Literal("cancelled"),
}).annotate({ identifier: "CancelledJob" })
