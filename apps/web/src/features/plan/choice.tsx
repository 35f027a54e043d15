import { For } from "solid-js"
import { say, type Text } from "../../language/language.ts"

/** One of a few, as buttons beside each other. */
export const Choice = <A extends string>(props: {
  readonly words: Text
  readonly all: ReadonlyArray<A>
  readonly of: Readonly<Record<A, Text>>
  readonly chosen: A
  readonly onChoose: (next: A) => void
}) => (
  <fieldset class="segments joined" aria-label={say(props.words)}>
    <For each={props.all}>
      {(each) => (
        <button type="button" aria-pressed={each === props.chosen} onClick={() => props.onChoose(each)}>
          {say(props.of[each])}
        </button>
      )}
    </For>
  </fieldset>
)
