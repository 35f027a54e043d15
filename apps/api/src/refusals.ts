import { Filing } from "@openbeian/core/filing"
import { Matching } from "@openbeian/core/refusal"
import { text } from "@openbeian/core/text"
import { Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { atMost, document, documentBytesMax } from "./body.ts"
import { CheckDesk } from "./CheckDesk.ts"
import { CheckQuery } from "./checks.ts"
import { query } from "./query.ts"

/** Reads the text of a refusal. A text in which no reason is recognised is answered, not refused. */
export const refusals = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().post(
    "/",
    atMost(documentBytesMax),
    query(CheckQuery),
    document(RefusalText),
    (context) => {
      const { text, filing } = context.req.valid("json").value
      const { provider, ...asked } = context.req.valid("query")
      return answer(
        context,
        CheckDesk.use((desk) =>
          desk.readRefusal(text, filing, {
            ...asked,
            ...(provider === undefined ? {} : { providers: [provider].flat() }),
          }),
        ),
      )
    },
  )
}

/** What was written, and the filing that it is about, if it is at hand. */
export const RefusalText = Schema.Struct({
  text: Schema.String.check(
    Schema.isMaxLength(Matching.lengthMax, {
      expects: text(`至多 ${Matching.lengthMax} 个字`, `at most ${Matching.lengthMax} characters`),
    }),
  ).annotate({ description: "as the provider or the administration wrote it" }),
  filing: Schema.optionalKey(Filing.Filing),
}).annotate({ identifier: "RefusalText" })
