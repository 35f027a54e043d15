import { Show } from "solid-js"
import { Answer, buttonsMax } from "../../components/answer/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { controlId, useForm } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { isDiscriminator, isWide } from "./layout.ts"
import type { Field as CatalogueField } from "./tree.ts"

/** One fact: its label from the catalogue, its control, and what could not be read. */
export const Field = (props: { readonly field: CatalogueField; readonly pointer: string }) => {
  const form = useForm()
  const id = () => controlId(props.pointer)
  const answer = () => props.field.answer
  const fault = () => form.faultAt(props.pointer)
  const hint = (): Text | undefined =>
    takesProviders.test(props.field.pattern)
      ? words.providers(form.providers())
      : new Map(Object.entries(words.hints)).get(props.field.pattern)
  const isPicked = () =>
    answer().type === "boolean" ||
    (answer().choices !== undefined &&
      (answer().type === "list" || (answer().choices?.length ?? 0) <= buttonsMax))
  const described = () =>
    [hint() && `${id()}:hint`, fault() && `${id()}:fault`].filter(Boolean).join(" ") || undefined
  return (
    <div
      class="field"
      classList={{
        line: answer().type === "boolean",
        wide: isPicked() || isWide(props.field.pattern, answer().type),
      }}
      data-at={props.pointer}
      onFocusIn={() => form.setFocus(props.pointer)}
      onFocusOut={() => form.setFocus(undefined)}
    >
      <Show
        when={isPicked()}
        fallback={
          <label class="label" id={`${id()}:label`} for={id()}>
            {capital(say(props.field.label))}
          </label>
        }
      >
        <span class="label" id={`${id()}:label`}>
          {capital(say(props.field.label))}
        </span>
      </Show>
      <Show when={hint()}>
        {(text) => (
          <p class="hint" id={`${id()}:hint`}>
            {say(text())}
          </p>
        )}
      </Show>
      <Answer
        form={answer()}
        value={form.draft.at(props.pointer)}
        onAnswer={(value) => form.draft.set(props.pointer, value)}
        id={id()}
        labelledBy={`${id()}:label`}
        describedBy={described()}
        isWrong={fault() !== undefined}
        hasUnknown={!isDiscriminator(props.field.pattern)}
      />
      <Show when={fault()}>
        {(found) => (
          <p class="wrong" id={`${id()}:fault`}>
            <Icon name="fail" />
            <span>
              {say(found().message)} {say(found().fix)}
            </span>
          </p>
        )}
      </Show>
    </div>
  )
}

/** Facts that name providers by their ids. */
const takesProviders = /\/(?:access|resolvesTo)$/u
