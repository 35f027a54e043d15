import { For, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import type { Fault } from "../api/problem.ts"
import { startWords as words } from "./start.intl.ts"

/** A file that could not be taken. */
export interface Refused {
  readonly name: string
  /** Undefined: the server could not be asked. */
  readonly says: Text | undefined
  readonly faults: ReadonlyArray<Fault>
}

/** What is wrong with a file, line by line; takes the focus. */
export const Refusal = (props: { readonly refused: Refused }) => (
  <div class="summary" role="alert" tabindex="-1" ref={(element) => queueMicrotask(() => element.focus())}>
    <b>
      {props.refused.faults.length > 0
        ? say(words.faulty(props.refused.name, props.refused.faults.length))
        : say(props.refused.says ?? words.unreachable)}
    </b>
    <ul>
      <For each={props.refused.faults}>
        {(fault) => (
          <li>
            <Show when={fault.line}>{(line) => <b class="num">{say(words.line(line()))} </b>}</Show>
            {say(fault.message)}
            <Show when={say(fault.fix)}>
              <p class="mend">{say(fault.fix)}</p>
            </Show>
          </li>
        )}
      </For>
    </ul>
  </div>
)
