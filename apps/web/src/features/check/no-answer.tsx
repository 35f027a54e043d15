import { Index, type JSX, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { checkWords as words } from "./check.intl.ts"
import type { Check } from "./check.ts"

/** What keeps the next result from coming, and what to do. */
export const NoAnswer = (props: {
  readonly check: Check
  readonly onGoTo: (pointer: string) => void
  /** How soon a screen reader says it: at once, or when one rests from typing. */
  readonly role: "alert" | "status"
  /** The way to where faults are mended, where that is another page. */
  readonly mend?: JSX.Element
}) => (
  <Show when={props.check.problem()}>
    {(problem) => (
      <div class="notice v-warn" role={props.role}>
        <Icon name="warn" />
        <div>
          <b>{say(problem().says === undefined ? words.offline : words.unreadable)}</b>
          <Show when={problem().faults.length === 0 && problem().says}>{(says) => <p>{say(says())}</p>}</Show>
          <ul>
            <Index each={problem().faults}>
              {(fault) => (
                <li>
                  <button class="link" type="button" onClick={() => props.onGoTo(fault().pointer)}>
                    {say(fault().message)}
                  </button>
                  <Show when={say(fault().fix)}>{(fix) => <p class="mend">{fix()}</p>}</Show>
                </li>
              )}
            </Index>
          </ul>
          <p class="row">
            <Show when={problem().faults.length === 0} fallback={props.mend}>
              <button class="btn little" type="button" onClick={() => props.check.again()}>
                {say(words.again)}
              </button>
            </Show>
          </p>
        </div>
      </div>
    )}
  </Show>
)
