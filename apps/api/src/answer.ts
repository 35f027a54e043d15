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
    said(runtime, context, asked, (value) => context.json(value, 200))

/** The same, where the answer is a text of some media type. */
export const answeringText =
  (runtime: Runtime, mediaType: string) =>
  (context: Context, asked: Effect.Effect<string, Refused, Services>) =>
    said(runtime, context, asked, (text) =>
      context.text(text, 200, { "Content-Type": `${mediaType}; charset=utf-8` }),
    )

const said = <A, R extends Response>(
  runtime: Runtime,
  context: Context,
  asked: Effect.Effect<A, Refused, Services>,
  say: (value: A) => R,
) =>
  runtime.runPromise(
    Effect.match(asked, {
      onSuccess: say,
      onFailure: ({ reason }) => Problem.answer(context, reason),
    }).pipe(Effect.catchDefect((defect) => Effect.sync(() => Problem.broken(context, defect)))),
  )
