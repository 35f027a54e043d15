import { NumberView } from "@openbeian/core/check"
import { Schema } from "effect"
import { Hono } from "hono"
import { atMost, document } from "./body.ts"

/** Reads numbers as people write them. A text that is no number is part of the answer, not a refused request. */
export const recordNumbers = () =>
  new Hono().post("/parse", atMost(textsBytesMax), document(NumberTexts), (context) =>
    context.json({ items: context.req.valid("json").value.texts.map(NumberView.read) }, 200),
  )

const textsBytesMax = 250_000

export const NumberTexts = Schema.Struct({ texts: Schema.Array(Schema.String) })

export const ParsedNumbers = Schema.Struct({ items: Schema.Array(NumberView.Item) }).annotate({
  identifier: "ParsedNumbers",
})
