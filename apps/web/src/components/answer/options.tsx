import { For, Show } from "solid-js"
import type { Json } from "../../features/draft/json.ts"
import { say, type Text } from "../../language/language.ts"
import { answerWords as words } from "./answer.intl.ts"
import { type Choice, isMeant } from "./answer.ts"

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
    <For each={[...props.options, ...(props.hasUnknown ? [unsure] : [])]}>
      {({ value, label }) => (
        <Option
          label={label}
          name={props.name}
          isUnknown={value === null}
          isOn={props.value === value}
          onTurn={() => props.onAnswer(value)}
        />
      )}
    </For>
  </div>
)

/** That it is not known is a value of its own. */
const unsure = { value: null, label: words.unsure }

/** Any number of a list; none of them is an answer too. */
export const Checks = (props: {
  readonly choices: ReadonlyArray<Choice>
  readonly value: ReadonlyArray<Json> | undefined
  readonly onAnswer: (value: Json | undefined) => void
  readonly labelledBy: string
  readonly hasUnknown: boolean
  /** Whether it has been said that it is not known. */
  readonly isUnknown: boolean
  /** What it means that none is chosen. */
  readonly none: Text
}) => {
  const chosen = () => props.value ?? []
  const toggle = (choice: Choice, isOn: boolean) => {
    const next = isOn ? [...chosen(), choice.value] : chosen().filter((item) => !isMeant(choice, item))
    props.onAnswer(next.length === 0 && props.hasUnknown ? undefined : next)
  }
  return (
    <fieldset class="options" aria-labelledby={props.labelledBy}>
      <For each={props.choices}>
        {(choice) => (
          <Option
            label={choice.label}
            isOn={chosen().some((item) => isMeant(choice, item))}
            onTurn={(isOn) => toggle(choice, isOn)}
          />
        )}
      </For>
      <Option
        label={props.none}
        isOn={props.value?.length === 0}
        onTurn={(isOn) => props.onAnswer(isOn ? [] : undefined)}
      />
      <Show when={props.hasUnknown}>
        <Option
          label={words.unsure}
          isUnknown
          isOn={props.isUnknown}
          onTurn={(isOn) => props.onAnswer(isOn ? null : undefined)}
        />
      </Show>
    </fieldset>
  )
}

/** One answer: of those of one name only one can be chosen. */
const Option = (props: {
  readonly label: Text
  readonly name?: string
  readonly isUnknown?: boolean
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}) => (
  <label class="option" classList={{ unknown: props.isUnknown === true }}>
    <input
      type={props.name === undefined ? "checkbox" : "radio"}
      name={props.name}
      checked={props.isOn}
      onChange={(event) => props.onTurn(event.currentTarget.checked)}
    />
    <span>{say(props.label)}</span>
  </label>
)
