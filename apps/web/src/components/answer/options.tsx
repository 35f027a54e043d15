import { For, Show } from "solid-js"
import type { Json } from "../../features/draft/json.ts"
import { say, type Text } from "../../language/language.ts"
import { answerWords as words } from "./answer.intl.ts"

/** Two to five answers side by side; the last one may be that it is not known. */
export const Options = (props: {
  readonly options: ReadonlyArray<{ readonly value: Json; readonly label: Text }>
  readonly value: Json | undefined
  readonly onAnswer: (value: Json | undefined) => void
  readonly name: string
  readonly labelledBy: string
  readonly hasUnknown: boolean
}) => (
  <div class="options" role="radiogroup" aria-labelledby={props.labelledBy}>
    <For each={props.options}>
      {(option) => (
        <label class="option">
          <input
            type="radio"
            name={props.name}
            checked={props.value === option.value}
            onChange={() => props.onAnswer(option.value)}
          />
          <span>{say(option.label)}</span>
        </label>
      )}
    </For>
    <Show when={props.hasUnknown}>
      <label class="option unknown">
        <input
          type="radio"
          name={props.name}
          checked={props.value === null}
          onChange={() => props.onAnswer(null)}
        />
        <span>{say(words.unsure)}</span>
      </label>
    </Show>
  </div>
)

/** Any number of a closed list; none of them is an answer too. */
export const Checks = (props: {
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: Text }>
  readonly value: ReadonlyArray<Json> | undefined
  readonly onAnswer: (value: Json | undefined) => void
  readonly labelledBy: string
  readonly hasUnknown: boolean
  /** Whether it has been said that it is not known. */
  readonly isUnknown: boolean
}) => {
  const chosen = () => props.value ?? []
  const toggle = (value: string, isOn: boolean) => {
    const next = isOn ? [...chosen(), value] : chosen().filter((item) => item !== value)
    props.onAnswer(next.length === 0 && props.hasUnknown ? undefined : next)
  }
  return (
    <fieldset class="options" aria-labelledby={props.labelledBy}>
      <For each={props.choices}>
        {(choice) => (
          <label class="option">
            <input
              type="checkbox"
              checked={chosen().includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
            />
            <span>{say(choice.label)}</span>
          </label>
        )}
      </For>
      <label class="option">
        <input
          type="checkbox"
          checked={props.value?.length === 0}
          onChange={(event) => props.onAnswer(event.currentTarget.checked ? [] : undefined)}
        />
        <span>{say(words.noneOfThese)}</span>
      </label>
      <Show when={props.hasUnknown}>
        <label class="option unknown">
          <input
            type="checkbox"
            checked={props.isUnknown}
            onChange={(event) => props.onAnswer(event.currentTarget.checked ? null : undefined)}
          />
          <span>{say(words.unsure)}</span>
        </label>
      </Show>
    </fieldset>
  )
}
