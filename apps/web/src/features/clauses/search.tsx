import { createEffect, createSignal, on, onCleanup, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { libraryWords as words } from "./clauses.intl.ts"

/** Looks as one types, once the fingers rest; an arrow down leads to what was found. */
export const Search = (props: { readonly q: string; readonly onType: (words: string) => void }) => {
  const [typed, setTyped] = createSignal(props.q)
  let field: HTMLInputElement | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  const ask = (word: string) => {
    clearTimeout(waiting)
    if (word !== props.q) props.onType(word)
  }
  const type = (word: string) => {
    setTyped(word)
    clearTimeout(waiting)
    waiting = setTimeout(() => ask(word), restMilliseconds)
  }
  // The buttons of the browser change the address; what is being typed is left alone.
  createEffect(
    on(
      () => props.q,
      (q) => {
        if (q.trim() !== typed().trim()) setTyped(q)
      },
      { defer: true },
    ),
  )
  onCleanup(() => clearTimeout(waiting))
  return (
    <search class="search">
      <label for="clause-search">
        <span class="hide">{say(words.search)}</span>
        <Icon name="search" />
      </label>
      <input
        ref={(element) => {
          field = element
        }}
        id="clause-search"
        class="input"
        type="search"
        autocomplete="off"
        aria-describedby="clause-search-hint"
        value={typed()}
        onInput={(event) => {
          // While a Chinese word is being composed its letters are no words yet.
          if (!event.isComposing) type(event.currentTarget.value)
        }}
        onCompositionEnd={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") ask(event.currentTarget.value)
          if (event.key !== "ArrowDown") return
          event.preventDefault()
          document.querySelector<HTMLElement>(".found a")?.focus()
        }}
      />
      <Show when={typed() !== ""}>
        <button
          class="btn bare only little"
          type="button"
          aria-label={say(words.clear)}
          onClick={() => {
            setTyped("")
            ask("")
            field?.focus()
          }}
        >
          <Icon name="x" />
        </button>
      </Show>
      <p class="small muted" id="clause-search-hint">
        {say(words.searchHint)}
      </p>
    </search>
  )
}

/** Between two letters of somebody who types; longer is felt as waiting. */
const restMilliseconds = 200
