import { For, Show } from "solid-js"
import { faceOf, faceWords, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import type { Change } from "./change.ts"
import { checkWords as words } from "./check.intl.ts"

/** How many changed findings are named. */
const namedMax = 2

/** What the last change of the facts did to the answer. */
export const Changed = (props: { readonly change: Change }) => (
  <div class="changed">
    <p class="row">
      <b>{say(words.changed)}</b>
      <For each={props.change.counts}>
        {(count) => (
          <span class="turn-of num">
            <Verdict face={count.face} /> {count.before} → {count.after}
          </span>
        )}
      </For>
    </p>
    <ul>
      <For each={props.change.turned.slice(0, namedMax)}>
        {({ finding, before }) => (
          <li>
            {say(words.turned(faceWords[before], faceWords[faceOf(finding)]))}
            {say(finding.message)}
          </li>
        )}
      </For>
    </ul>
    <Show when={props.change.turned.length > namedMax}>
      <p class="muted">{say(words.more(props.change.turned.length - namedMax))}</p>
    </Show>
  </div>
)
