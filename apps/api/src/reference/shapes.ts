import { html } from "hono/html"
import type { Shape } from "./Description.ts"
import { type Language, words } from "./words.ts"

export type Html = ReturnType<typeof html>

/** The type of a value in one line: a word, a link to a shape with a name, or the values that there are. */
export const typeOf = (shape: Shape, language: Language): Html => {
  const say = (key: keyof typeof words): string => words[key][language]
  const name = shape.$ref?.split("/").at(-1)
  if (name !== undefined) return html`<a href="#shape-${name}">${name}</a>`
  if (shape.enum !== undefined)
    return html`${shape.enum.map((value, n) => html`${n > 0 ? " · " : ""}<code>${String(value)}</code>`)}`
  if (shape.anyOf !== undefined)
    return html`${shape.anyOf.map((each, n) => html`${n > 0 ? ` ${say("or")} ` : ""}${typeOf(each, language)}`)}`
  if (shape.prefixItems !== undefined)
    return html`[${shape.prefixItems.map((each, n) => html`${n > 0 ? ", " : ""}${typeOf(each, language)}`)}]`
  if (shape.items !== undefined) return html`${say("listOf")} ${typeOf(shape.items, language)}`
  if (typeof shape.additionalProperties === "object")
    return html`${say("mapOf")} ${typeOf(shape.additionalProperties, language)}`
  return html`<span class="type">${shape.type ?? say("anything")}</span>${bounds(shape)}`
}

/** The keys of an object and of the objects within it. `absent` says what it means that a key need not be there. */
export const keysOf = (shape: Shape, language: Language, absent: "optional" | "maybe"): Html => {
  if (shape.anyOf?.some(({ properties }) => properties !== undefined) === true)
    return html`${shape.anyOf.map(
      (each, n) =>
        html`${n > 0 ? html`<p class="or">${words.or[language]}</p>` : ""}${keysOf(each, language, absent)}`,
    )}`
  if (shape.items !== undefined) return keysOf(shape.items, language, absent)
  if (typeof shape.additionalProperties === "object")
    return keysOf(shape.additionalProperties, language, absent)
  const keys = Object.entries(shape.properties ?? {})
  if (keys.length === 0) return html``
  return html`<ul class="keys">
    ${keys.map(([key, value]) => {
      const isThere = shape.required?.includes(key) === true
      return html`<li>
        <code class="key">${key}</code> ${typeOf(value, language)}
        ${isThere ? "" : html`<span class="absent">${words[absent][language]}</span>`}
        ${meaning(value, language)} ${keysOf(value, language, absent)}
      </li>`
    })}
  </ul>`
}

/** What a value means. Where the schema says it in English alone, that is marked. */
export const meaning = (shape: Shape, language: Language): Html => {
  const { title, description } = shape.allOf?.find((each) => each.description !== undefined) ?? shape
  if (title !== undefined && description !== undefined)
    return html`<span class="meaning">${coded(language === "en" ? title : description)}</span>`
  return description === undefined
    ? html``
    : html`<span class="meaning" lang="en">${coded(description)}</span>`
}

/** Words between backticks as code. */
export const coded = (sentence: string): ReadonlyArray<Html | string> =>
  sentence.split("`").map((part, n) => (n % 2 === 0 ? part : html`<code>${part}</code>`))

const bounds = ({ minimum, maximum, maxLength }: Shape): string => {
  if (maxLength !== undefined) return ` ≤ ${maxLength}`
  if (minimum === undefined && maximum === undefined) return ""
  return ` ${minimum ?? ""}…${maximum ?? ""}`
}
