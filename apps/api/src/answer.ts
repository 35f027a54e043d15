import { Effect, type ManagedRuntime } from "effect"
import type { Context } from "hono"
import type { CheckDesk } from "./CheckDesk.ts"
import type { ExampleFiles } from "./ExampleFiles.ts"
import * as Problem from "./problem.ts"
import type { Workshop } from "./work/Workshop.ts"

/** What the routes call on. */
export type Services = CheckDesk | ExampleFiles | Workshop
export type Runtime = ManagedRuntime.ManagedRuntime<Services, never>

/** Why not, by the table of problems: a reason of the desk, or one of the door. */
export interface Refused {
  readonly reason: Problem.Reason
}

/** Runs what a route asks for, and says in HTTP how it went: the value, or the problem of its reason. */
export const answering =
  (runtime: Runtime) =>
  <A extends object>(context: Context, asked: Effect.Effect<A, Refused, Services>) =>
    runtime.runPromise(
      Effect.match(asked, {
        onSuccess: (value) => context.json(value, 200),
        onFailure: ({ reason }) => Problem.answer(context, reason),
      }).pipe(Effect.catchDefect((defect) => Effect.sync(() => Problem.broken(context, defect)))),
    )
