import { createSignal, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { copyWords as words } from "./copy.intl.ts"

/** Copies a text; says so, or that the browser would not. */
export const Copy = (props: {
  readonly text: string
  /** What is copied, for who cannot see what the button stands beside. */
  readonly of?: string
}) => {
  const [said, setSaid] = createSignal("")
  return (
    <span class="copy">
      <button
        class="btn little"
        type="button"
        onClick={async () => setSaid(say((await written(props.text)) ? words.copied : words.refused))}
      >
        <Icon name="copy" />
        {say(words.copy)}
        <Show when={props.of}>{(of) => <span class="hide"> {of()}</span>}</Show>
      </button>
      <span class="small muted" role="status">
        {said()}
      </span>
    </span>
  )
}

/** Copies the address of the page; where it cannot be copied it is shown. */
export const CopyLink = (props: { readonly words?: string }) => {
  const [said, setSaid] = createSignal("")
  return (
    <>
      <span class="saved" role="status">
        {said()}
      </span>
      <button
        class="btn"
        type="button"
        onClick={async () => setSaid((await written(location.href)) ? say(words.linkCopied) : location.href)}
      >
        <Icon name="copy" />
        {props.words ?? say(words.link)}
      </button>
    </>
  )
}

const written = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
