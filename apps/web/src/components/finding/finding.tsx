import type { Report } from "@openbeian/core/check"
import { Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Icon } from "../icon/index.ts"
import { colourOf, faceOf, faceWords, shapes } from "../verdict/index.ts"
import { findingWords as words } from "./finding.intl.ts"

/** One line a finding: shape, word, what is so with its clause, then what to do. */
export const Finding = (props: {
  readonly finding: Report.FindingView
  readonly today: string
  readonly part: Text | undefined
  readonly onGoTo: (pointer: string) => void
}) => {
  const face = () => faceOf(props.finding)
  const isOpenMatter = () => face() !== "pass" && face() !== "na"
  const when = (): Text | undefined => {
    if (props.finding.from !== undefined) return words.from(dayText(props.finding.from, props.today))
    if (props.finding.until !== undefined) return words.until(dayText(props.finding.until, props.today))
    return undefined
  }
  return (
    <li class={`finding ${colourOf(face())}`}>
      <Icon name={shapes[face()]} />
      <div>
        <p class="say">
          <span class="word">{say(faceWords[face()])}</span>
          <Show when={props.part}>{(part) => <span class="part-of">{say(part())} </span>}</Show>
          {say(props.finding.message)} <Clauses ids={props.finding.clauses} />
        </p>
        <Show when={when()}>{(text) => <p class="when">{say(text())}</p>}</Show>
        <Show when={isOpenMatter()}>
          <Show when={props.finding.asks} fallback={<p class="mend">{say(props.finding.fix)}</p>}>
            {(asks) => (
              <p class="why">
                {say(props.finding.fix)}{" "}
                <button class="link" type="button" onClick={() => props.onGoTo(asks())}>
                  {say(words.fill)}
                </button>
              </p>
            )}
          </Show>
        </Show>
      </div>
    </li>
  )
}
