import * as Fields from "../filing/Fields.ts"
import { fill, type Text, text } from "../text/Text.ts"
import { questionTexts } from "./questionTexts.ts"

/** A fact as a question to a person; of an account it names the provider. What has no question yet is its label. */
export const questionText = (field: Fields.Field, at: Text): Text => {
  const template = templates().get(field.pattern)
  return template === undefined ? text(`${field.label.zh}？`, `${field.label.en}?`) : fill(template, { at })
}

let known: ReadonlyMap<string, Text> | undefined
const templates = (): ReadonlyMap<string, Text> => {
  known ??= new Map(
    Fields.all().flatMap(({ pattern }) => {
      const template = templateOf(pattern)
      return template === undefined ? [] : [[pattern, template] as const]
    }),
  )
  return known
}

/** An item of a list is asked for as the list is. */
const templateOf = (pattern: string): Text | undefined => {
  const keys = pattern.replace(/\/\*$/u, "").split("/")
  return keys.flatMap((_, index) => questionTexts[`/${keys.slice(index + 1).join("/")}`] ?? [])[0]
}
