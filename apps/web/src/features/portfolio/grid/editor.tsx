import { For, onMount, Show } from "solid-js"

/** The field over the cell that is edited. What is typed is kept when it is left; Esc leaves it as it was. */
export const Editor = (props: {
  readonly label: string
  readonly value: string
  /** A letter was typed on the cell: it begins anew, and the field ends at the end of a line. */
  readonly begins: boolean
  readonly words: ReadonlyArray<string>
  readonly style: Readonly<Record<string, string>>
  /** Undefined: as it was. `by`: where to go on. */
  readonly onDone: (value: string | undefined, by: "down" | "up" | "right" | "left" | "stay") => void
}) => {
  let input: HTMLInputElement | undefined
  let isDone = false
  const done = (value: string | undefined, by: "down" | "up" | "right" | "left" | "stay") => {
    if (isDone) return
    isDone = true
    props.onDone(value, by)
  }
  onMount(() => {
    input?.focus({ preventScroll: true })
    if (!props.begins) input?.select()
  })
  return (
    <>
      <input
        ref={(element) => {
          input = element
        }}
        class="gr-edit"
        style={props.style}
        aria-label={props.label}
        list={props.words.length > 0 ? "gr-words" : undefined}
        autocomplete="off"
        spellcheck={false}
        value={props.value}
        onBlur={(event) => done(event.currentTarget.value, "stay")}
        onKeyDown={(event) => {
          if (event.isComposing) return
          const by = ways[event.key]
          if (by === undefined) return
          event.preventDefault()
          event.stopPropagation()
          if (by === "leave") done(undefined, "stay")
          else done(event.currentTarget.value, event.shiftKey ? back[by] : by)
        }}
      />
      <Show when={props.words.length > 0}>
        <datalist id="gr-words">
          <For each={props.words}>{(word) => <option value={word} />}</For>
        </datalist>
      </Show>
    </>
  )
}

const ways: Readonly<Record<string, "down" | "right" | "leave">> = {
  Enter: "down",
  Tab: "right",
  Escape: "leave",
}
const back = { down: "up", right: "left" } as const
