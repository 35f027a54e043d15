import { createSignal } from "solid-js"
import { say } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { dropWords as words } from "./drop-box.intl.ts"

/** Takes a file by dropping or choosing. */
export const DropBox = (props: { readonly onFile: (file: File) => void; readonly onNoFile: () => void }) => {
  const [isOver, setOver] = createSignal(false)
  let input: HTMLInputElement | undefined
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file !== undefined) props.onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      class="drop"
      classList={{ over: isOver() }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Icon name="up" />
      <h2>{say(words.title)}</h2>
      <p class="small muted">{say(words.hint)}</p>
      <div class="acts">
        <button class="btn primary large" type="button" onClick={() => input?.click()}>
          {say(words.choose)}
        </button>
        <button class="btn large" type="button" onClick={() => props.onNoFile()}>
          {say(words.none)}
        </button>
      </div>
      <input
        ref={(element) => {
          input = element
        }}
        class="hide"
        type="file"
        accept=".yaml,.yml,.json"
        tabindex="-1"
        aria-label={say(words.choose)}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ""
        }}
      />
    </div>
  )
}
