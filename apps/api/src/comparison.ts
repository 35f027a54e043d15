import { Comparison, Conflicts } from "@openbeian/core/check"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk } from "./CheckDesk.ts"
import { query } from "./query.ts"

/** Providers side by side: what each can, where its limits are, what it does otherwise. */
export const comparison = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().get("/", query(ProvidersAsked), (context) =>
    answer(context, Effect.map(asked(context.req.valid("query")), Comparison.compare)),
  )
}

/** Where papers contradict themselves, which clause we follow, and why. */
export const conflicts = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().get("/", query(ProvidersAsked), (context) => {
    const { provider } = context.req.valid("query")
    return answer(
      context,
      Effect.gen(function* () {
        const desk = yield* CheckDesk
        const plugins = yield* asked({ ...(provider === undefined ? {} : { provider }) })
        const books = plugins.map(({ book }) => book)
        return Conflicts.all(provider === undefined ? [...books, desk.regulations.book] : books)
      }),
    )
  })
}

/** Whom to ask. */
export const ProvidersAsked = Schema.Struct({
  provider: Schema.optionalKey(
    Schema.Union([Schema.String, Schema.Array(Schema.String)]).annotate({
      title: "a provider, several times for several; absent: all that are installed",
      description: "接入商，可重复；不填为全部已安装的",
    }),
  ),
})

const asked = ({ provider }: typeof ProvidersAsked.Type) =>
  CheckDesk.use((desk) =>
    provider === undefined
      ? Effect.succeed(desk.providers)
      : Effect.forEach([provider].flat(), (id) => desk.provider(id)),
  )
