import { createUniqueId, Show } from "solid-js"
import { Answer } from "../../components/answer/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, listText } from "../../language/phrase.ts"
import { fields } from "../api/client.ts"
import { isList, isObject, type Json, type JsonObject } from "../draft/json.ts"
import { patternOf, read } from "../draft/pointer.ts"
import type { Field } from "../form/tree.ts"
import { filingOf } from "./changes.ts"
import { planWords as words } from "./plan.intl.ts"

/** The field catalogue, asked for once. */
export const catalogue = (): Promise<ReadonlyMap<string, Field>> => {
  known ??= fields()
    .then((items) => new Map(items.map((field): [string, Field] => [field.pattern, field])))
    .catch((cause: unknown) => {
      known = undefined
      throw cause
    })
  return known
}
let known: Promise<ReadonlyMap<string, Field>> | undefined

/** A fact of a customer, to be answered in its place. */
export const Fact = (props: {
  readonly field: Field
  readonly value: Json | undefined
  /** What it is of, where several facts have the same name. */
  readonly of?: string | undefined
  readonly onAnswer: (value: Json | undefined) => void
}) => {
  const id = createUniqueId()
  return (
    <div class="fact">
      <label class="small" id={`${id}:label`} for={id}>
        {capital(say(props.field.label))}
        <Show when={props.of}>{(of) => <span class="muted num"> · {of()}</span>}</Show>
      </label>
      <Answer
        form={props.field.answer}
        value={props.value}
        id={id}
        labelledBy={`${id}:label`}
        hasUnknown={false}
        onAnswer={props.onAnswer}
      />
    </div>
  )
}

/** What a customer's filing says at a place. */
export const factOf = (portfolio: JsonObject, customer: string, pointer: string): Json | undefined =>
  read(filingOf(portfolio, customer), pointer)

/** The name of the nearest thing around a fact: of its domain, person or service. */
export const nameAround = (portfolio: JsonObject, customer: string, pointer: string): string | undefined => {
  const filing = filingOf(portfolio, customer)
  for (
    let place = pointer.slice(0, pointer.lastIndexOf("/"));
    place !== "";
    place = place.slice(0, place.lastIndexOf("/"))
  ) {
    const found = read(filing, place)
    const name = isObject(found) ? found["name"] : undefined
    if (typeof name === "string" && name !== "") return name
  }
  return undefined
}

/** Facts of a list of things are changed where the things are, not here. */
export const fieldAt = (fields: ReadonlyMap<string, Field>, pointer: string): Field | undefined => {
  const field = fields.get(patternOf(pointer))
  const isOfThings =
    field?.answer.type === "list" && [...fields.keys()].some((key) => key.startsWith(`${field.pattern}/*/`))
  return isOfThings ? undefined : field
}

/** A value as a person says it. */
export const valueText = (field: Field | undefined, value: Json | undefined): Text => {
  if (value === undefined) return words.takenAway
  if (value === true) return words.known
  if (value === false) return words.notSo
  if (isList(value))
    return value.length === 0 ? words.noneOf : listText(value.map((item) => valueText(field, item)))
  const choice = field?.answer.choices?.find((each) => each.value === value)
  const written = typeof value === "object" ? JSON.stringify(value) : String(value)
  return choice?.label ?? { zh: written, en: written }
}
