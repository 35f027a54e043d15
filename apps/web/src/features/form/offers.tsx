import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import type { Json } from "../draft/json.ts"
import { controlIn } from "../page/focus.ts"
import { useForm } from "./context.ts"
import { copiesFor, copyOf } from "./copies.ts"
import { formWords as words } from "./form.intl.ts"

/** What the fact may repeat, so that nothing is asked twice. */
export const Offers = (props: { readonly pointer: string }) => {
  const form = useForm()
  const shown = (value: Json): string => {
    const choices = form.choicesAt(props.pointer)
    return say(choices.find((choice) => choice.value === value)?.label ?? same(String(value)))
  }
  return (
    <Show when={copiesFor(form.draft.document, props.pointer).length > 0}>
      <div class="copies">
        <For each={copiesFor(form.draft.document, props.pointer)}>
          {(copy) => (
            <button
              class="link"
              type="button"
              onClick={(event) => {
                const field = event.currentTarget.closest(".field")
                form.set(props.pointer, copyOf(copy.value))
                // The button goes; the control that it filled keeps the place.
                if (field !== null) controlIn(field)?.focus()
              }}
            >
              {say(words.sameAs(form.nameOf(copy.from), shown(copy.value)))}
            </button>
          )}
        </For>
      </div>
    </Show>
  )
}
