import { For, Match, Show, Switch } from "solid-js"
import { say } from "../../language/language.ts"
import { isObject, type Json } from "../draft/json.ts"
import { controlIn } from "../page/focus.ts"
import { useForm } from "./context.ts"
import { copyOf, personsFor } from "./copies.ts"
import { Field } from "./field.tsx"
import { Measure } from "./files.tsx"
import { formWords as words } from "./form.intl.ts"
import { List } from "./lists.tsx"
import { Place } from "./place.tsx"
import { Ranges } from "./ranges.tsx"
import type { Fact, FieldsStep, Step } from "./steps.ts"

/** What a small page asks, without its heading and its buttons. */
export const StepBody = (props: { readonly step: Step }) => (
  <Switch>
    <Match when={props.step.kind === "list" && props.step}>{(step) => <List step={step()} />}</Match>
    <Match when={props.step.kind === "fields" && props.step}>{(step) => <Fields step={step()} />}</Match>
  </Switch>
)

const Fields = (props: { readonly step: FieldsStep }) => (
  <>
    <Show when={props.step.section === "person"}>
      <Persons pointer={props.step.of} />
    </Show>
    <Show when={measures(props.step)}>
      {(pointer) => (
        <>
          <Ranges pointer={pointer()} />
          <Measure pointer={pointer()} />
        </>
      )}
    </Show>
    <div class="fields">
      <For each={props.step.things}>
        {(thing) => (
          <Show when={thing.length > 1} fallback={<One fact={thing[0]} />}>
            <Place facts={thing} />
          </Show>
        )}
      </For>
    </div>
  </>
)

const One = (props: { readonly fact: Fact }) => (
  <Field field={props.fact.field} pointer={props.fact.pointer} />
)

/** The file that a page is about, where it asks for what can be measured. */
const measures = (step: FieldsStep): string | undefined => {
  const [first] = step.things
  if (first === undefined || !/\/(?:bytes|width|height)$/u.test(first[0].pointer)) return undefined
  return first[0].pointer.slice(0, first[0].pointer.lastIndexOf("/"))
}

/** Who is there already and may be meant again. */
const Persons = (props: { readonly pointer: string }) => {
  const form = useForm()
  const persons = () => personsFor(form.draft.document, props.pointer)
  return (
    <Show when={persons().length > 0}>
      <div class="copies whole">
        <For each={persons()}>
          {(copy) => (
            <button
              class="btn little"
              type="button"
              onClick={(event) => {
                const page = event.currentTarget.closest(".step")
                form.set(props.pointer, copyOf(copy.value))
                // The button goes; the filled page keeps the place.
                const fields = page?.querySelector(".fields")
                if (fields) controlIn(fields)?.focus()
              }}
            >
              {say(words.samePerson(nameIn(copy.value), form.nameOf(copy.from)))}
            </button>
          )}
        </For>
      </div>
    </Show>
  )
}

const nameIn = (person: Json): string => {
  const name = isObject(person) ? person["name"] : undefined
  return typeof name === "string" ? name : ""
}
