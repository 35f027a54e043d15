import type { Text } from "@openbeian/core/text"
import type { Schema } from "effect"

/** What each word of a closed list of the document is called; empty for a schema that is no such list. */
export const choicesOf = (schema: Schema.Top): Readonly<Record<string, Text>> => {
  const choices = schema.ast.annotations?.["choices"]
  return isChoices(choices) ? choices : {}
}

/** Annotations are untyped on the syntax tree; core types them where they are written. */
const isChoices = (value: unknown): value is Readonly<Record<string, Text>> =>
  typeof value === "object" && value !== null
