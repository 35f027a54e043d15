import * as Combobox from "@kobalte/core/combobox"
import { createMemo } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { choiceWords as words } from "./choice.intl.ts"
import { type Option, optionOf } from "./places.ts"

/** One of many places, found by typing a part of its name. What is no place of the list stays as it was written. */
export const Choice = (props: {
  readonly id: string
  readonly label: string
  readonly describedBy: string
  readonly options: ReadonlyArray<Option>
  readonly value: string
  readonly isWrong: boolean
  readonly onChoose: (value: string | undefined) => void
}) => {
  const written = (): Option => ({
    value: props.value,
    code: "",
    label: props.value,
    search: props.value,
  })
  const chosen = createMemo(() =>
    props.value === "" ? null : (optionOf(props.options, props.value) ?? written()),
  )
  const options = createMemo(() => {
    const now = chosen()
    return now === null || props.options.includes(now) ? [...props.options] : [now, ...props.options]
  })
  return (
    <Combobox.Root<Option>
      class="choice"
      options={options()}
      optionValue="value"
      optionTextValue="search"
      optionLabel="label"
      value={chosen()}
      onChange={(option: Option | null) => props.onChoose(option?.value)}
      defaultFilter={(option, typed) => option.search.toLowerCase().includes(typed.trim().toLowerCase())}
      validationState={props.isWrong ? "invalid" : "valid"}
      gutter={4}
      sameWidth
      itemComponent={(each) => (
        <Combobox.Item item={each.item} class="choice-item">
          <Combobox.ItemLabel>{each.item.rawValue.label}</Combobox.ItemLabel>
          <Combobox.ItemIndicator>
            <Icon name="check" />
          </Combobox.ItemIndicator>
        </Combobox.Item>
      )}
    >
      <Combobox.Control class="choice-c">
        <Combobox.Input
          id={props.id}
          class="input"
          aria-label={props.label}
          aria-describedby={props.describedBy}
        />
        <Combobox.Trigger class="choice-t" aria-label={say(words.open(props.label))}>
          <Icon name="down" />
        </Combobox.Trigger>
      </Combobox.Control>
      <Combobox.Content class="choice-b">
        <Combobox.Listbox class="choice-l" />
      </Combobox.Content>
    </Combobox.Root>
  )
}
