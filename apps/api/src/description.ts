import { GuideView } from "@openbeian/core/check"
import { Effect } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk } from "./CheckDesk.ts"
import type { Known } from "./operations.ts"

/** What the API says of itself. */
export const description = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().get("/", (context) => answer(context, described))
}

/** The description with examples that are answered here. The page never asks for it, so it is loaded late. */
export const described = Effect.gen(function* () {
  const known = yield* CheckDesk.useSync(({ providers }): Known | undefined => {
    const [provider] = providers
    const topic = GuideView.topics.find((each) => provider?.guides[each] !== "undocumented")
    return provider === undefined || topic === undefined ? undefined : { provider: provider.id, topic }
  })
  const { openapi } = yield* Effect.promise(() => import("./openapi.ts"))
  return openapi(known)
})
