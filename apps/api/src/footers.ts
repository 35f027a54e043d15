import { Footer, FooterView } from "@openbeian/core/footer"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { atMost, document } from "./body.ts"
import { CheckDesk } from "./CheckDesk.ts"

/** What the public is to see of a filing. A number that cannot be read is a finding of the answer, not a refusal. */
export const footers = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().post("/", atMost(factsBytesMax), document(FooterFacts), (context) =>
    answer(context, make(context.req.valid("json").value)),
  )
}

const factsBytesMax = 100_000

/** The number, what is known beside it, and at whom it is filed. */
export const FooterFacts = Schema.Struct({
  ...FooterView.Asked.fields,
  provider: Schema.optionalKey(
    Schema.String.annotate({
      description: "whose papers decide; absent: those of province and country alone",
    }),
  ),
}).annotate({ identifier: "FooterFacts" })

const make = Effect.fnUntraced(function* ({ provider, ...asked }: typeof FooterFacts.Type) {
  const desk = yield* CheckDesk
  const plugin = provider === undefined ? undefined : yield* desk.provider(provider)
  return Footer.make(asked, desk.regulations, plugin)
})
