import { Cause, Effect, Exit } from "effect"
import type { Context, TypedResponse } from "hono"
import type { Refused, Runtime, Services } from "./answer.ts"
import * as Problem from "./problem.ts"
import type { Job } from "./work/Job.ts"
import type { Made } from "./work/Order.ts"
import type { Task } from "./work/Task.ts"
import { type Outcome, Workshop } from "./work/Workshop.ts"

/**
 * Lets a worker answer: 200 with what it made, or 202 and where its job is found. Who goes away while waiting takes the
 * work along.
 */
export const working =
  (runtime: Runtime) =>
  <A>(context: Context, asked: Effect.Effect<Task, Refused, Services>) =>
    finished<A>(
      context,
      runtime,
      Effect.flatMap(asked, (task) => Workshop.use((workshop) => workshop.ask(task))),
    )

/** The same for what is there already. */
export const finished = async <A>(
  context: Context,
  runtime: Runtime,
  asked: Effect.Effect<Outcome, Refused, Services>,
): Promise<Whole<A> | Accepted | ReturnType<typeof Problem.answer>> => {
  const exit = await runtime.runPromiseExit(Effect.result(asked), { signal: context.req.raw.signal })
  if (Exit.isFailure(exit))
    // Nobody waits for the answer to what was given up.
    return Cause.hasInterruptsOnly(exit.cause)
      ? Problem.answer(context, { _tag: "Broken" })
      : Problem.broken(context, Cause.squash(exit.cause))
  const result = exit.value
  if (result._tag === "Failure") return Problem.answer(context, result.failure.reason)
  return "made" in result.success
    ? whole<A>(context, result.success.made)
    : accepted(context, result.success.job)
}

/** Larger ones leave as they are: to copy them for packing would hold up the event loop. */
const packedMax = 4_000_000

type Whole<A> = Response & TypedResponse<A, 200, "json">
type Accepted = ReturnType<typeof accepted>

const accepted = (context: Context, job: Job) => {
  context.header("Location", `/api/jobs/${job.id}`)
  context.header("Retry-After", "1")
  return context.json(job, 202)
}

/** The cast of this file: the bytes are JSON of `A`, or the form of it that was asked for. */
const whole = <A>(context: Context, { bytes, mediaType, fileName }: Made): Whole<A> => {
  context.header("Content-Type", mediaType)
  if (bytes.length > packedMax) context.header("Cache-Control", "no-store, no-transform")
  if (fileName !== undefined) context.header("Content-Disposition", `attachment; filename="${fileName}"`)
  const response: Response = context.body(bytes, 200)
  return response as Whole<A>
}
