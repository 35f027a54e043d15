import { ProviderView } from "@openbeian/core/check"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk } from "./CheckDesk.ts"

/** Who can be asked, and all that one of them says of itself. */
export const providers = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono()
    .get("/", (context) =>
      answer(
        context,
        CheckDesk.useSync((desk) => ({ items: desk.providers.map(ProviderView.summary) })),
      ),
    )
    .get("/:id", (context) =>
      answer(
        context,
        CheckDesk.use((desk) => desk.provider(context.req.param("id"))).pipe(Effect.map(ProviderView.whole)),
      ),
    )
}

export const Providers = Schema.Struct({ items: Schema.Array(ProviderView.Summary) })
