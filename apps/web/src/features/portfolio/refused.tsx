import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import type { Refused } from "./desk.ts"
import { portfolioWords as words } from "./portfolio.intl.ts"

/** Why a file was not taken, line by line where the API says so; takes the focus. */
export const RefusedFile = (props: { readonly refused: Refused }) => {
  const problem = () => (props.refused.problem === "unknown kind" ? undefined : props.refused.problem)
  const why = () =>
    props.refused.problem === "unknown kind" ? words.unknownKind : (problem()?.says ?? words.unreachable)
  return (
    <div class="summary" role="alert" tabindex="-1" ref={(element) => queueMicrotask(() => element.focus())}>
      <b>{say(words.unread(props.refused.name))}</b>
      <p>{capital(say(why()))}</p>
      <Show when={(problem()?.faults.length ?? 0) > 0}>
        <ul>
          <For each={problem()?.faults}>
            {(fault) => (
              <li>
                {capital(say(fault.message))}
                <Show when={capital(say(fault.fix))}>
                  <p class="mend">{capital(say(fault.fix))}</p>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
