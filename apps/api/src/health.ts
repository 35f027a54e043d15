import { Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk } from "./CheckDesk.ts"

/** Whether the process lives, and whether it can answer. */
export const health = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono()
    .get("/livez", (context) => context.json<typeof Alive.Type>({ status: "alive" }, 200))
    .get("/readyz", (context) =>
      answer(
        context,
        CheckDesk.useSync(({ providers }): typeof Ready.Type => ({
          status: "ready",
          providers: providers.length,
        })),
      ),
    )
}

export const Alive = Schema.Struct({ status: Schema.Literal("alive") })
export const Ready = Schema.Struct({ status: Schema.Literal("ready"), providers: Schema.Int })
