import { Document } from "@openbeian/core/document"
import { Result, type Schema } from "effect"
import type { MiddlewareHandler } from "hono"
import * as Problem from "./problem.ts"

/**
 * Takes the query. It is a small document, one text a name, and read by the same reader, so that its faults speak
 * the same language. A name that the Schema does not know is refused and not ignored.
 */
export const query =
  <S extends Schema.Codec<object, object>>(schema: S): Taking<S> =>
  async (context, next) => {
    const read = Document.read(schema, JSON.stringify(textsOf(context.req.queries())))
    if (Result.isFailure(read)) {
      return Problem.answer(context, { _tag: "ParametersFaulty", faults: read.failure })
    }
    context.req.addValidatedData("query", read.success.value)
    return next()
  }

type Taking<S extends Schema.Top> = MiddlewareHandler<
  object,
  string,
  { in: { query: { [K in keyof S["Encoded"]]: string | Array<string> } }; out: { query: S["Type"] } },
  ReturnType<typeof Problem.answer>
>

/** A name that is there once is a text, one that is there several times a list of texts. */
const textsOf = (queries: Readonly<Record<string, ReadonlyArray<string>>>) =>
  Object.fromEntries(
    Object.entries(queries).map(([name, texts]) => [name, texts.length === 1 ? texts[0] : texts]),
  )
