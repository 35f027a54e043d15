import type { Report } from "@openbeian/core/check"
import { For } from "solid-js"
import { say } from "../../language/language.ts"

/** The documents that the answer rests on, each with its edition. */
export const Editions = (props: { readonly editions: Report.ProviderReport["editions"] }) => (
  <ul class="editions">
    <For each={props.editions}>
      {(edition) => (
        <li>
          <span class="voice">{say(edition.title)}</span>
          <span class="muted">
            {say(edition.publisher)} · {say(edition.edition)}
          </span>
        </li>
      )}
    </For>
  </ul>
)
