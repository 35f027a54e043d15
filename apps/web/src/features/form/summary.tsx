import { For, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { formWords as words } from "./form.intl.ts"
import { Why } from "./says.tsx"

/** Something to mend, at the field that it is said at too, in the same words (要改之处). */
export interface Wrong {
  readonly pointer: string
  readonly name: Text
  readonly says: Text
  readonly clauses: ReadonlyArray<string>
  /** Whether it could not even be read. */
  readonly isUnreadable: boolean
}

/** What is to mend on the page that one wanted to go on from; takes the focus. */
export const Summary = (props: {
  readonly wrongs: ReadonlyArray<Wrong>
  readonly onGoTo: (pointer: string) => void
  /** Goes on with what can be read, though it stands in the way. */
  readonly onAsIs: (() => void) | undefined
}) => (
  <section
    class="mends"
    tabindex="-1"
    aria-labelledby="mends"
    ref={(element) => queueMicrotask(() => element.focus())}
  >
    <h2 id="mends">
      <Icon name="fail" />
      {say(words.faulty(props.wrongs.length))}
    </h2>
    <ul>
      <For each={props.wrongs}>
        {(wrong) => (
          <li>
            <a
              href={`#f${wrong.pointer}`}
              onClick={(event) => {
                event.preventDefault()
                props.onGoTo(wrong.pointer)
              }}
            >
              {capital(say(wrong.name))}
              {say(colon)}
              {capital(say(wrong.says))}
            </a>{" "}
            <Why ids={wrong.clauses} />
          </li>
        )}
      </For>
    </ul>
    <Show when={!props.wrongs.some(({ isUnreadable }) => isUnreadable) && props.onAsIs}>
      {(goOn) => (
        <button class="btn little" type="button" onClick={() => goOn()()}>
          {say(words.asIs)}
        </button>
      )}
    </Show>
  </section>
)

const colon = { zh: "：", en: ": " }
