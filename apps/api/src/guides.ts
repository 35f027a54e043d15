import { GuideView, Report } from "@openbeian/core/check"
import { Guide } from "@openbeian/core/provider"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk } from "./CheckDesk.ts"

/** How-to by topic and provider. A topic that a provider's papers are silent on is answered as such, not refused. */
export const guides = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono()
    .get("/", (context) =>
      answer(
        context,
        CheckDesk.useSync(({ providers }) => ({
          items: GuideView.topics.map((id) => ({
            id,
            title: Guide.topics[id],
            providers: providers.flatMap(({ id: provider, guides }) =>
              guides[id] === "undocumented" ? [] : [provider],
            ),
          })),
        })),
      ),
    )
    .get("/:provider", (context) =>
      answer(
        context,
        Effect.map(
          CheckDesk.use((desk) => desk.provider(context.req.param("provider"))),
          GuideView.list,
        ),
      ),
    )
    .get("/:provider/:topic", (context) => answer(context, whole(context.req.param())))
}

const whole = Effect.fnUntraced(function* ({ provider, topic }: { provider: string; topic: string }) {
  const desk = yield* CheckDesk
  return GuideView.whole(yield* desk.provider(provider), yield* desk.topic(topic))
})

export const GuideTopics = Schema.Struct({
  items: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      title: Report.Both,
      providers: Schema.Array(Schema.String).annotateKey({ description: "whose papers speak of it" }),
    }),
  ),
}).annotate({ identifier: "GuideTopics" })
